// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style.h"

#include <QString>

namespace warraq {

/// The one style sheet of the program, with the tokens filled in.
[[nodiscard]] QString styleSheet(const Colors& colors);

/// `over` at `share` (0–1) on `ground`: hover and pressed states.
[[nodiscard]] QColor mixed(const QColor& over, const QColor& ground, double share);

} // namespace warraq
