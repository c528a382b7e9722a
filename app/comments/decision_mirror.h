// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment_database.h"

#include <QString>

namespace warraq {

/// moderation/decisions/<device>.jsonl: one line for each journalled decision, so that decisions travel with
/// the project's history and outlive a damaged database. No personal data of readers: a comment is named by
/// source, post and WordPress id only; `by` is the moderator.
///     {"n":7,"at":"2026-11-22T19:40:00.000Z","by":"…","kind":"decide","to":"spam","reason":"",
///      "items":[["wxr",12,4711,"pending"]]}        source, post, id, what it was
///     {"n":8,"at":"…","by":"…","kind":"undo","target":7}
/// An edit or a reply is a line like a decision; its words stay in the database.
class DecisionMirror
{
public:
    explicit DecisionMirror(const QString& projectFolder);

    /// Goes on under the name of before when .warraq was deleted, so that no decision stands in two files.
    void adopt(CommentDatabase& database);
    /// Appends every decision of the database that the file does not have yet, and flushes it to disk.
    [[nodiscard]] Result<void> catchUp(CommentDatabase& database);
    /// Writes into the database how far the file is; call it inside the transaction of a decision. May be one
    /// behind.
    void note(CommentDatabase& database) const;
    /// Lines that cannot be read, as findings for verify().
    [[nodiscard]] QStringList verify(CommentDatabase& database) const;
    [[nodiscard]] QString path() const; ///< "" until this machine has written its first decision

private:
    [[nodiscard]] Result<void> findDevice(CommentDatabase& database);
    [[nodiscard]] Result<qint64> lastMirrored(CommentDatabase& database) const;

    QString m_folder;
    QString m_device;
    qint64 m_mirrored = -1; ///< number of the last decision in the file, -1 = not looked yet
};

} // namespace warraq
