// SPDX-License-Identifier: GPL-3.0-or-later
// A machine that lost its power, or a bad disk, can damage the few small files that a history hangs on. What
// they said can be found again: the versions themselves know their parents.
#pragma once

#include "project/git_repository.h"

namespace warraq {

/// .git/HEAD names a branch again when it names none, or one that is not there although the folder has a
/// single other one. What stood there is kept in .warraq/leftovers. Errors: those of writeFileAtomically.
[[nodiscard]] Result<void> mendHead(const QString& projectFolder);
/// When the branch cannot be read, or its newest version cannot: it leads to the newest version that can.
/// Nothing happens when there is none. Reads every object then: seconds in a large history.
[[nodiscard]] Result<void> mendTip(const GitRepository& repository);
/// Moves objects whose files are damaged to .warraq/leftovers: as long as they stand there, the same content
/// would not be written again. Returns how many.
[[nodiscard]] int setAsideDamagedObjects(const GitRepository& repository);

} // namespace warraq
