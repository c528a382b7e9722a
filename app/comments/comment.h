// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace warraq {

enum class CommentStatus
{
    Pending,
    Approved,
    Spam,
    Trash
};

[[nodiscard]] QString commentStatusName(CommentStatus status); ///< pending, approved, spam, trash
/// Also reads WordPress's words: 0, 1, hold, approve, unapproved, post-trashed (as Trash), else nothing.
[[nodiscard]] std::optional<CommentStatus> commentStatusFromName(QStringView name);

/// A meta row, in the order it came, duplicates kept; `value` is raw bytes (PHP-serialised values stay as
/// they are).
struct CommentMeta
{
    QString key;
    QByteArray value;
    bool operator==(const CommentMeta&) const = default;
};

/// One reader comment with every WordPress field verbatim (reference: local record). Text fields that came as
/// bytes stay bytes; times stay strings because "0000-00-00 00:00:00" is a value there.
struct Comment
{
    CommentId id;        ///< local
    qint64 sourceId = 0; ///< WordPress comment_id
    QString article;     ///< ArticleId value of the article it stands under, "" when orphaned
    qint64 sourcePost = 0;
    qint64 sourceParent = 0; ///< comment_parent as it came
    CommentId parent;        ///< resolved local parent, none when missing
    qint64 userId = 0;
    QString author;
    QString email;
    QString url;
    QString ip;
    QString agent;
    QString dateLocal;
    QString dateGmt;
    QByteArray content; ///< comment_content, bytes
    QString approved;   ///< comment_approved as it came
    QString type;       ///< "" = comment
    QString karma;
    QList<CommentMeta> meta;
    QString source;                                ///< wxr, sample, rest
    CommentStatus status = CommentStatus::Pending; ///< what this desk says now

    /// Readers' words only: pingbacks, trackbacks and notes never enter a queue.
    [[nodiscard]] bool entersQueue() const;
    /// The text without markup, entities decoded, ready to show (isolate it) or fold.
    [[nodiscard]] QString text() const;
};

} // namespace warraq
