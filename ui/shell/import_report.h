// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

namespace warraq {

/// The report of an import as a person reads it: what came in, what was repaired, left out and noted, by
/// line.
[[nodiscard]] QString importReportText(const ImportReport& report);
/// The words for a reason code of the import ("bare-ampersand", "forbidden-character U+0008" …); a code that
/// is not known here is shown as it is.
[[nodiscard]] QString importReason(const QString& why);

} // namespace warraq
