// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/direction_findings.h"

#include <QStringList>

namespace warraq::cli {

/// The `field` of a place in a text file: its `block` is the line, from 0. A person reads line and column,
/// both from 1.
inline const QString textField = QStringLiteral("text");

/// What is wrong, in English, without a full stop.
[[nodiscard]] QString messageFor(const DirectionFinding& finding);
[[nodiscard]] QStringList surfaceNames(DirectionSurfaces surfaces); ///< site, plain-text, sms

} // namespace warraq::cli
