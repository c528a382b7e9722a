// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/version.h"

namespace warraq {

/// "headline, text": names of fields as people call them.
[[nodiscard]] QString fieldWords(const QStringList& fields);
[[nodiscard]] QString reasonWords(Reason reason);

} // namespace warraq
