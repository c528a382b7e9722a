// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment_database.h"
#include "comments/comment_store.h"

namespace warraq {

/// A filter as SQL. SQLite has no statistics of these tables (they would have to be kept), so the table to
/// begin with is chosen here and not by its planner: what names a person, a wave or a story has few comments
/// and is sorted; everything else is walked in the list's own order until a page is full.
class CommentQuery
{
public:
    /// `continued`: a cursor will be bound. `unseen`: the second part of a list by priority, those without an
    /// insight.
    CommentQuery(CommentDatabase& database, const CommentFilter& filter, bool continued, bool unseen = false);

    [[nodiscard]] QByteArray page() const;          ///< columns, rank; ?6 = limit
    [[nodiscard]] QByteArray searchedPage() const;  ///< the same among the matches of ?5
    [[nodiscard]] QByteArray ids() const;           ///< id, rank in order, no limit
    [[nodiscard]] QByteArray count() const;         ///< at most ?6
    [[nodiscard]] QByteArray searchedCount() const; ///< the same among the matches of ?5
    void bind(CommentDatabase::Statement& statement, const std::optional<CommentCursor>& after) const;
    static constexpr int rankColumn = 20; ///< behind WARRAQ_COMMENT_COLUMNS

private:
    [[nodiscard]] QByteArray columns() const;
    [[nodiscard]] QByteArray tables(const QByteArray& first) const;
    [[nodiscard]] QByteArray conditions(const QByteArray& first) const;
    [[nodiscard]] QByteArray order() const;
    void choose(CommentDatabase& database);

    const CommentFilter& m_filter;
    bool m_continued;
    bool m_byRank; ///< ordered by i.rank
    bool m_unseen;
    bool m_needsInsight;
    bool m_reasonIsRare = false;
    bool m_few = false; ///< begins with something that has few comments: the status must not choose the index
    QByteArray m_first; ///< "" = comment c
};

} // namespace warraq
