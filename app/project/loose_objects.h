// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "project/git_handles.h"

#include <git2/sys/odb_backend.h>

#include <vector>

namespace warraq {

/// Writes objects of `memory`, or else of `odb`, as files of their own under `objectsFolder`, each flushed to
/// disk before it gets its name, and their folders after. All at the same time: a disk takes many flushes at
/// once nearly as fast as one, and libgit2, which does one after the other, takes most of its time waiting.
/// Those that are there already are left. Errors: DiskFull, NoPermission, HistoryFailed.
[[nodiscard]] Result<void> writeLooseObjects(const QString& objectsFolder, git_odb_backend* memory,
                                             git_odb* odb, const std::vector<git_oid>& ids);

} // namespace warraq
