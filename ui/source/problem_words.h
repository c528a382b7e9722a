// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/markup_check.h"

namespace warraq {

/// What is wrong, in a sentence of the window's language.
[[nodiscard]] QString problemWords(const MarkupProblem& problem);

} // namespace warraq
