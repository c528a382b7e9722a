// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

namespace warraq {

/// Makes the sample newsroom «أخبار الميناء» from the program's resources (resources/sample) in an absent or
/// empty folder. Its times are relative to `clock`, so that it always looks like today. Errors: as
/// Project::create, CommentStore::store; MissingPart or BadFormat when the resources are damaged.
[[nodiscard]] Result<std::unique_ptr<Project>> createSampleNewsroom(const QString& folder,
                                                                    const Clock& clock);

} // namespace warraq
