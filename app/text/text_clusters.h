// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace warraq {

/// A character with what hangs on it, as a reader sees it: a letter with its tashkeel, a ligature, an emoji
/// (grapheme clusters of UAX #29). Offsets are UTF-16 units.

/// A character that never stands alone: a mark, a joiner, a variation selector.
[[nodiscard]] bool isClusterExtension(char32_t c);
/// The first border at or behind `at`.
[[nodiscard]] qsizetype clusterEnd(QStringView text, qsizetype at);
/// The last border at or before `at`.
[[nodiscard]] qsizetype clusterStart(QStringView text, qsizetype at);

} // namespace warraq
