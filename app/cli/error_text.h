// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace warraq::cli {

/// One English sentence for an error: what happened, where, and what is safe.
[[nodiscard]] QString sentenceFor(const Error& error);

} // namespace warraq::cli
