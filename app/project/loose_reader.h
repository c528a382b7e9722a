// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/git_handles.h"

namespace warraq {

/// libgit2 (1.9) waits without end for the rest of an object whose file was cut off. With this every object
/// that is a file of its own is read by us, before libgit2 looks: a damaged one is an error, unless a pack
/// has it whole. To be called once for each handle. Returns libgit2's code.
[[nodiscard]] int readLooseObjectsOurselves(git_repository* repository);

} // namespace warraq
