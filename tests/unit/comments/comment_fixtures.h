// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment_store.h"
#include "manual_clock.h"
#include "temporary_project.h"

namespace warraq {

/// Comment number `n` of an imagined site: 5 posts, 7 people, a minute apart.
inline Comment madeComment(qint64 n, const QByteArray& content = "تعليق")
{
    Comment comment;
    comment.sourceId = n;
    comment.sourcePost = n % 5 + 1;
    comment.article = QStringLiteral("20261122-post%1").arg(comment.sourcePost);
    comment.author = QStringLiteral("قارئ %1").arg(n % 7);
    comment.email = QStringLiteral("reader%1@example.org").arg(n % 7);
    comment.ip = QStringLiteral("192.0.2.%1").arg(n % 250);
    comment.dateGmt = QDateTime(QDate(2026, 11, 1), QTime(0, 0), QTimeZone::UTC)
                          .addSecs(n * 60)
                          .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    comment.dateLocal = comment.dateGmt;
    comment.content = content;
    comment.approved = QStringLiteral("0");
    comment.type = QStringLiteral("comment");
    comment.source = QStringLiteral("wxr");
    return comment;
}

inline QList<Comment> madeComments(qint64 count)
{
    QList<Comment> comments;
    for (qint64 n = 1; n <= count; ++n)
        comments.append(madeComment(n, "تعليق رقم " + QByteArray::number(n)));
    return comments;
}

/// A project folder with a store that a test can close and open again.
class StoreFixture
{
public:
    explicit StoreFixture(qint64 comments = 0)
    {
        reopen();
        if (comments > 0 && !store().store(madeComments(comments)))
            qFatal("the fixture could not be stored");
    }
    void reopen(bool readOnly = false)
    {
        m_store.reset();
        auto opened = CommentStore::open(folder.path(), readOnly, clock);
        if (!opened)
            qFatal("the store did not open: %s", qPrintable(opened.error().detail));
        m_store = std::move(*opened);
    }
    void close() { m_store.reset(); }
    [[nodiscard]] CommentStore& store() { return *m_store; }
    [[nodiscard]] QString databasePath() const { return folder.path(QStringLiteral("comments.sqlite")); }
    [[nodiscard]] QList<CommentId> ids(int limit = 1'000'000,
                                       std::optional<CommentStatus> status = std::nullopt)
    {
        QList<CommentId> ids;
        const QList<Comment> found = list({.status = status, .order = CommentFilter::Order::Oldest}, limit);
        for (const Comment& comment : found)
            ids.append(comment.id);
        return ids;
    }
    [[nodiscard]] QList<Comment> list(const CommentFilter& filter = {}, int limit = 1'000'000)
    {
        return store().page(filter, limit).value().comments;
    }

    ManualClock clock;
    TemporaryFolder folder;

private:
    std::unique_ptr<CommentStore> m_store;
};

inline bool operator==(const QueueCounts& a, const QueueCounts& b)
{
    return a.pending == b.pending && a.approved == b.approved && a.spam == b.spam && a.trash == b.trash &&
           a.outside == b.outside;
}

} // namespace warraq
