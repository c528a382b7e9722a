// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/block_merge.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace warraq {

/// A file that must come to stand beside the merged one.
struct FileCopy
{
    QString path; ///< under the project; where something stands there already, the caller finds another name
    QByteArray bytes;
};

struct FileMerge
{
    std::optional<QByteArray> bytes; ///< of the file itself; nothing = both took it away
    QList<FileCopy> copies;
    int conflicts = 0; ///< conflict blocks in an article, and copies
};

/// One file of a project that two people changed, as one: from its path under the project and what base, mine
/// and theirs hold (nothing = there is no such file).
///  - articles/…html: mergeArticleFiles; a copy of one stands under conflicts/, where it is no second article
///  - warraq.json, style/…json, moderation/…json: by key; lists of objects by their slug, login, id or name;
///    style/abbreviations.json by entry
///  - dictionary/….dic: by line; moderation/….txt: by entry, one that both changed is mine's and theirs
///  becomes
///    a copy
///  - ….jsonl: the lines of both, each once, in time order; a hash-chained one is never mixed: the longer
///    chain stays, and what is no beginning of it becomes a copy, whose chain is whole as well
///  - everything else, and what cannot be merged: mine stays, theirs becomes a copy beside it.
/// What one side took away and the other changed, stays. Nothing that either wrote is lost. Pure.
[[nodiscard]] FileMerge mergeFiles(const QString& path, const std::optional<QByteArray>& base,
                                   const std::optional<QByteArray>& mine,
                                   const std::optional<QByteArray>& theirs, const MergeSides& sides);

/// "folder/name (who, 2026-11-23 08-30-00).ext": the name of a side's copy of `path`.
[[nodiscard]] QString copyName(const QString& path, const MergeSide& side);

} // namespace warraq
