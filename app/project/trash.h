// SPDX-License-Identifier: GPL-3.0-or-later
// Stories that were thrown away: files under trash/, with their names, from which they come back. Who did it
// and when stands in trash/log.jsonl, one line an event, only ever appended.
#pragma once

#include "project/project.h"

namespace warraq {

/// A story in the trash.
struct TrashedArticle
{
    ArticleId id;
    QString path; ///< absolute
    Metadata meta;
    QDateTime at; ///< UTC; of the file when the log does not know it
    QString by;
    std::optional<Error> error; ///< its file cannot be read
};

/// Moves the story's file to trash/<year>/, name kept. `expectedHash` is that of the file the person saw: a
/// newer one stays. Errors: NotFound, ChangedOutside, AlreadyExists, and those of Project::save().
[[nodiscard]] Result<void> moveToTrash(Project& project, const ArticleId& id, const QString& expectedHash,
                                       const QString& by);
/// Back to where it was. Errors: NotFound, AlreadyExists (a story with its id stands there again).
[[nodiscard]] Result<void> restoreFromTrash(Project& project, const ArticleId& id, const QString& by);
/// Deletes the file for good; its versions stay in the history. Only after a person was asked by its name.
[[nodiscard]] Result<void> purgeFromTrash(Project& project, const ArticleId& id, const QString& by);
/// Newest first. Reads files: not for the window's thread.
[[nodiscard]] QList<TrashedArticle> trashedArticles(const Project& project);

} // namespace warraq
