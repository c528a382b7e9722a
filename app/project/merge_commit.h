// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/tree_merge.h"

namespace warraq {

/// The version that two others become: both are its parents, mine the first. Nothing refers to it yet.
/// `merged.tree` must be written. Errors: those of GitRepository.
[[nodiscard]] Result<git_oid> writeMergeCommit(const GitRepository& repository, const git_oid& mine,
                                               const git_oid& theirs, const TreeMerge& merged,
                                               const Author& who, const QDateTime& when);

} // namespace warraq
