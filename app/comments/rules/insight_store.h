// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/rules/insight.h"
#include "comments/rules/judge.h"

#include <QSet>

namespace warraq {

class CommentStore;

/// What the rules found in the comments, as kept in comments.sqlite (rules_schema.h). Thread: that of its
/// database.
class InsightStore
{
public:
    explicit InsightStore(CommentDatabase& database)
        : m_database(database)
    {
    }
    /// Of a store that is open; valid as long as it is.
    explicit InsightStore(const CommentStore& store);

    /// Nothing when the rules have not looked at it.
    [[nodiscard]] Result<std::optional<Insight>> insight(CommentId id) const;
    /// Of those that have one.
    [[nodiscard]] Result<QHash<CommentId, Insight>> insights(const QList<CommentId>& ids) const;
    /// How many comments the rules have not looked at, whatever the revision.
    [[nodiscard]] Result<qint64> unseen() const;
    /// How many comments each rule spoke about. One walk over an index.
    [[nodiscard]] Result<QHash<QString, qint64>> reasonCounts() const;

    /// Those that have no insight of this revision, and those whose wave has grown or gone; what waits for a
    /// decision first, then the newest.
    [[nodiscard]] Result<QList<CommentId>> outOfDate(qint64 revision, double waveFrom) const;
    /// Writes what is missing of the traces of `ids`. One short transaction.
    [[nodiscard]] Result<void> trace(const QList<CommentId>& ids);

    struct Found
    {
        CommentTrace trace; ///< of the comment as it was judged
        Judgement judgement;
        QString language;
        int links = 0;
    };
    /// One short transaction. A comment that changed since it was judged is left out: it is out of date then.
    /// Returns how many were written. `rank` becomes the score.
    [[nodiscard]] Result<int> write(const QList<Found>& found, qint64 revision);

private:
    CommentDatabase& m_database;
};

} // namespace warraq
