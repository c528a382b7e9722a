// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace warraq {

namespace isolate {
inline constexpr QChar leftToRight = u'\u2066';
inline constexpr QChar rightToLeft = u'\u2067';
inline constexpr QChar firstStrong = u'\u2068';
inline constexpr QChar pop = u'\u2069';
} // namespace isolate

} // namespace warraq
