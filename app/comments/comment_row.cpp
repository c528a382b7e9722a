// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/comment_row.h"

#include "comments/comment_text.h"
#include "text/folding.h"

#include <QCryptographicHash>

#include <algorithm>

namespace warraq {
namespace {

/// The folded words of `text`, each followed by a space. Letters, digits and the marks between them make a
/// word.
QString foldedWords(const QString& text)
{
    QString key = folded(text, FoldLevel::Loose);
    for (QChar& c : key) {
        if (c != u' ' && !c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate())
            c = u' ';
    }
    return key;
}

/// The last word typed may be the beginning of one.
bool isBeginning(const QString& word, const QStringList& words)
{
    return word == words.last() && word.size() > 1;
}

} // namespace

Comment readRow(const CommentDatabase::Statement& statement)
{
    Comment comment;
    comment.id = CommentId(statement.integer(0));
    comment.status = CommentStatus(std::clamp<qint64>(statement.integer(1), 0, 3));
    comment.parent = CommentId(statement.integer(2));
    comment.dateGmt = statement.text(3);
    comment.article = statement.text(4);
    comment.source = statement.text(5);
    comment.sourcePost = statement.integer(6);
    comment.sourceId = statement.integer(7);
    comment.sourceParent = statement.integer(8);
    comment.userId = statement.integer(9);
    comment.author = statement.text(10);
    comment.email = statement.text(11);
    comment.url = statement.text(12);
    comment.ip = statement.text(13);
    comment.dateLocal = statement.text(14);
    comment.approved = statement.text(15);
    comment.type = statement.text(16);
    comment.karma = statement.text(17);
    comment.agent = statement.text(18);
    comment.content = statement.bytes(19);
    return comment;
}

void readMeta(CommentDatabase& database, Comment& comment)
{
    auto meta = database.use("SELECT key, value FROM comment_meta WHERE comment = ? ORDER BY position");
    meta.bind(1, comment.id.value());
    while (meta.step())
        comment.meta.append({meta.text(0), meta.bytes(1)});
}

void bindRow(CommentDatabase::Statement& statement, const Comment& comment)
{
    statement.bind(1, comment.dateGmt)
        .bind(2, comment.article)
        .bind(3, comment.source)
        .bind(4, comment.sourcePost)
        .bind(5, comment.sourceId)
        .bind(6, commentIdentity(comment))
        .bind(7, comment.sourceParent)
        .bind(8, comment.userId)
        .bind(9, comment.author)
        .bind(10, comment.email)
        .bind(11, comment.url)
        .bind(12, comment.ip)
        .bind(13, comment.dateLocal)
        .bind(14, comment.approved)
        .bind(15, comment.type)
        .bind(16, comment.karma)
        .bind(17, comment.agent)
        .bindBytes(18, comment.content)
        .bind(19, qint64(comment.entersQueue()));
}

qint64 commentIdentity(const Comment& comment)
{
    if (comment.sourceId != 0)
        return comment.sourceId;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& field :
         {comment.author, comment.email, comment.dateGmt, comment.dateLocal, comment.type}) {
        hash.addData(field.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    hash.addData(comment.content);
    quint64 bits = 0;
    for (const char byte : hash.result().first(8))
        bits = (bits << 8) | quint8(byte);
    return -qint64(bits >> 1) - 1;
}

QString searchKey(const QString& author, const QByteArray& content)
{
    return foldedWords(author + u' ' + commentText(content).text);
}

QString searchExpression(const QString& search)
{
    const QStringList words = foldedWords(search).split(u' ', Qt::SkipEmptyParts);
    QString expression;
    for (const QString& word : words) // letters and digits only: nothing in it needs escaping
        expression +=
            u'"' + word + (isBeginning(word, words) ? QStringLiteral("\"* ") : QStringLiteral("\" "));
    return expression.trimmed();
}

SearchWords::SearchWords(const QString& search)
{
    const QStringList words = foldedWords(search).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words)
        m_words.append(u' ' + word + (isBeginning(word, words) ? QString() : QStringLiteral(" ")));
}

bool SearchWords::isIn(const QString& searchKey) const
{
    const QString key = u' ' + searchKey + u' ';
    return std::ranges::all_of(m_words, [&key](const QString& word) { return key.contains(word); });
}

} // namespace warraq
