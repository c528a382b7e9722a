// SPDX-License-Identifier: GPL-3.0-or-later
// Second files of one story, as Dropbox, Syncthing, Nextcloud and their like leave them beside the first when
// two machines wrote it at once, and as people make them by copying.
#pragma once

#include "base/ids.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace warraq {

/// One more file with the id of a story.
struct ConflictCopy
{
    ArticleId article;
    QString path;     ///< absolute, of the copy
    QString original; ///< absolute, of the file that counts as the story
    QString tool; ///< that is known by the name it gives: "Dropbox", "Syncthing", "Nextcloud"; "" for others
};

/// Of two files with one id: does `path` count as the story before `other`? The name that nothing was added
/// to, which is the shorter one.
[[nodiscard]] bool countsBefore(const QString& path, const QString& other);
/// Among the files of each story, absolute paths.
[[nodiscard]] QList<ConflictCopy> conflictCopies(const QHash<ArticleId, QStringList>& files);

} // namespace warraq
