// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/direction_findings.h"

#include <QStringList>

namespace warraq::cli {

/// What is wrong, in English, without a full stop.
[[nodiscard]] QString messageFor(const DirectionFinding& finding);
[[nodiscard]] QStringList surfaceNames(DirectionSurfaces surfaces); ///< site, plain-text, sms

} // namespace warraq::cli
