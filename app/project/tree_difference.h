// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/git_repository.h"

#include <QMap>

namespace warraq {

/// A file of a tree: what git_diff and git_tree_entry say of it.
struct TreeFile
{
    git_oid id{};
    git_filemode_t mode = GIT_FILEMODE_UNREADABLE;

    /// Content that stands in a file: no symbolic link, no repository of its own.
    [[nodiscard]] bool isPlain() const
    {
        return mode == GIT_FILEMODE_BLOB || mode == GIT_FILEMODE_BLOB_EXECUTABLE;
    }
    bool operator==(const TreeFile& other) const
    {
        return git_oid_equal(&id, &other.id) != 0 && mode == other.mode;
    }
};

/// One path of two trees; nothing = no such file.
struct TreeChange
{
    std::optional<TreeFile> before;
    std::optional<TreeFile> after;
};

/// By path under the project, '/' between folders.
struct TreeDifference
{
    QMap<QString, TreeChange> files;
    QStringList unreadable; ///< names that are not UTF-8: nothing is said of them
};

/// Where two trees differ; null is the empty tree. Folders that are the same are not read.
[[nodiscard]] Result<TreeDifference> differenceOf(const GitRepository& repository, git_tree* before,
                                                  git_tree* after);

/// Stays inside the folder, and out of what is git's, ours alone or readers' personal data, on every file
/// system that machines of a newsroom use.
[[nodiscard]] bool isSafePath(const QString& path);

} // namespace warraq
