// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/verify.h"

namespace warraq {

/// Is the history reachable: every commit behind the tip and behind the names, and every tree and file of the
/// newest version. Empty when all is well, and when there is no history. Findings: history-unreadable (it
/// cannot be opened), history-commit-missing, history-tree-missing, history-file-missing; `detail` has the id
/// and libgit2's words.
[[nodiscard]] QList<Finding> verifyHistory(const QString& projectFolder);

} // namespace warraq
