// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/text_change.h"

namespace warraq {

enum class Tatweel
{
    All,
    Decorative ///< keeps what has a duty: «بـ», «الـ» before a quote, digit or Latin name, «هـ», «ـها», «ـَ»
};

/// The changes that take tatweel (U+0640) out of `text`. One with a duty that is drawn longer becomes one.
[[nodiscard]] TextChanges tatweelRemovals(QStringView text, Tatweel which);

enum class Tashkeel
{
    All,
    AllButShadda
};

/// The changes that take tashkeel out: U+064B–0652, 0656–065F, 0670 and the Qur'anic marks. Hamza and madda
/// that stand on a letter as marks of their own (U+0653–0655) belong to the letter and stay.
[[nodiscard]] TextChanges tashkeelRemovals(QStringView text, Tashkeel which);

} // namespace warraq
