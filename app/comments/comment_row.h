// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment.h"
#include "comments/comment_database.h"

namespace warraq {

/// The columns of `comment` in the order readRow() and bindRow() use, for statements over a table named "c".
#define WARRAQ_COMMENT_COLUMNS                                                                               \
    "c.id, c.status, c.parent, c.date_gmt, c.article, c.source, c.source_post, c.source_id, "                \
    "c.source_parent, "                                                                                      \
    "c.user_id, c.author, c.email, c.url, c.ip, c.date_local, c.approved, c.type, c.karma, c.agent, "        \
    "c.content"

/// The comment of the statement's current row, without its meta rows.
[[nodiscard]] Comment readRow(const CommentDatabase::Statement& statement);
void readMeta(CommentDatabase& database, Comment& comment);

/// Binds the verbatim fields (?1 date_gmt … ?18 content, ?19 queued) of an INSERT or UPDATE.
void bindRow(CommentDatabase::Statement& statement, const Comment& comment);

/// The WordPress id, or when there is none (0) a negative hash of what makes this comment itself.
[[nodiscard]] qint64 commentIdentity(const Comment& comment);

/// Adds one comment as a new row, its words into the search index; 0 when there is a row of it already. For
/// many, CommentStore::store().
[[nodiscard]] qint64 insertComment(CommentDatabase& database, const Comment& comment);

/// What is written into the search index: words of author and text, folded, one space between.
[[nodiscard]] QString searchKey(const QString& author, const QByteArray& content);
/// The FTS5 expression that finds all words of `search`, the last one also as a beginning. "" = nothing to
/// search.
[[nodiscard]] QString searchExpression(const QString& search);

/// The same question to one comment, without the search index.
class SearchWords
{
public:
    explicit SearchWords(const QString& search);
    [[nodiscard]] bool isIn(const QString& searchKey) const;

private:
    QStringList m_words; ///< each with a space before it, and one behind it where the word must end
};

} // namespace warraq
