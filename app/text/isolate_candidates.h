// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/isolates.h"

namespace warraq {

/// Stretches of `text` that would have to stay together, whether or not the text around them does any harm:
/// what neededIsolates looks at. Outside of isolates, in order, apart from each other. Linear time.
[[nodiscard]] QList<Isolate> isolateCandidates(QStringView text, Direction paragraph);

} // namespace warraq
