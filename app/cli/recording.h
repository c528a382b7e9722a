// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "project/version.h"

namespace warraq::cli {

/// Keeps everything that a command wrote into a project as a version. What was written is safe: a version
/// that cannot be made is told in a sentence and is no failure.
void recordEverything(const Call& call, const Project& project, Reason reason);
/// The same for one file that was written, when it is in a project.
void recordFile(const Call& call, const QString& file, Reason reason);

} // namespace warraq::cli
