// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/file_merge.h"
#include "project/object_batch.h"
#include "project/tree_difference.h"

#include <functional>

namespace warraq {

/// Two versions of a newsroom as one.
struct TreeMerge
{
    git_oid tree{};
    QMap<QString, TreeChange> changes; ///< against mine: what the folder has to become
    QStringList received;              ///< files that theirs alone changed
    QStringList merged;                ///< files that both changed
    QStringList copies;                ///< files that came to stand beside another
    int conflicts = 0;                 ///< as FileMerge counts them
    QStringList notTaken;  ///< of theirs: unsafe names; links, repositories and huge files, which stay in the
                           ///< history and are not written
    bool isTheirs = false; ///< mine had nothing of its own, and all of theirs was taken
};

struct TreeMergeInput
{
    git_tree* base = nullptr; ///< null: born apart
    git_tree* mine = nullptr;
    git_tree* theirs = nullptr;
    /// Who changed a file last, asked only for files that both changed.
    std::function<MergeSides(const QString& path)> sides;
    qint64 largestFile = 0; ///< bytes
};

/// Reads only folders in which the trees differ, and only files that both sides changed. Every file by
/// mergeFiles(), but for stories on their way between articles/ and trash/: what one side threw away and the
/// other went on writing stays a story, with both sides' words. The new tree is on disk. Errors: those of
/// GitRepository; HistoryDamaged when a file of theirs is missing.
[[nodiscard]] Result<TreeMerge> mergeTrees(const GitRepository& repository, const TreeMergeInput& input);

} // namespace warraq
