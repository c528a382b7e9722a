// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/comment_store_p.h"

#include <QJsonDocument>

namespace warraq {

Result<QList<CommentStore::View>> CommentStore::views() const
{
    return guarded(*d->database, [&]() -> Result<QList<View>> {
        auto rows = d->database->use("SELECT name, filter FROM view ORDER BY position, name");
        QList<View> views;
        while (rows.step())
            views.append(
                {rows.text(0), filterFromJson(QJsonDocument::fromJson(rows.text(1).toUtf8()).object())});
        return views;
    });
}

Result<QStringList> CommentStore::reasonsInUse() const
{
    return guarded(*d->database, [&]() -> Result<QStringList> {
        // A loose index scan: from one rule to the next, not through all comments.
        auto rows = d->database->use("WITH RECURSIVE used (rule) AS (SELECT min(rule) FROM reason UNION ALL"
                                     " SELECT (SELECT min(r.rule) FROM reason r WHERE r.rule > used.rule)"
                                     " FROM used WHERE used.rule IS NOT NULL)"
                                     " SELECT rule FROM used WHERE rule IS NOT NULL");
        QStringList reasons;
        while (rows.step())
            reasons.append(rows.text(0));
        return reasons;
    });
}

Result<void> CommentStore::saveView(const QString& name, const CommentFilter& filter)
{
    if (auto writable = d->writable(); !writable)
        return writable;
    const QString called = name.simplified();
    if (called.isEmpty())
        return fail(ErrorCode::BadArgument, d->database->path());
    return guarded(*d->database, [&]() -> Result<void> {
        const QByteArray json = QJsonDocument(filterToJson(filter)).toJson(QJsonDocument::Compact);
        d->database
            ->use(
                "INSERT INTO view (name, position, filter) VALUES (?1, (SELECT coalesce(max(position), 0) + 1"
                " FROM view), ?2) ON CONFLICT (name) DO UPDATE SET filter = ?2")
            .bind(1, called)
            .bind(2, QString::fromUtf8(json))
            .run();
        return {};
    });
}

Result<void> CommentStore::removeView(const QString& name)
{
    if (auto writable = d->writable(); !writable)
        return writable;
    return guarded(*d->database, [&]() -> Result<void> {
        d->database->use("DELETE FROM view WHERE name = ?").bind(1, name).run();
        return {};
    });
}

} // namespace warraq
