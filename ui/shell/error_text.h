// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace warraq {

/// The one place of the window where codes become sentences: what went wrong, what is safe, what to do.
[[nodiscard]] QString errorSentence(const Error& error);
/// The system's own words, file and line, for the second line or a tool tip; "" when there is nothing more to
/// say.
[[nodiscard]] QString errorDetail(const Error& error);

} // namespace warraq
