// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/text_change.h"

namespace warraq {

enum class DigitSet
{
    European,   ///< 0–9
    ArabicIndic ///< U+0660–0669, with ٫ ٬ ٪
};

/// What a desk wants of digits while they are typed into Arabic.
enum class DigitPolicy
{
    Keep,
    European,
    ArabicIndic
};

/// The changes that write the numbers of `text` in one set (Arabic-Indic, its Persian forms and European are
/// all read): the digits, the decimal and thousands separators of what is a number (3.5 → ٣٫٥, 1,200 →
/// ١٬٢٠٠; a date, time or version keeps its marks) and the sign of percent beside digits. URLs, addresses,
/// handles, tags and everything written together with Latin letters (H5N1, 4K) stay as they are.
[[nodiscard]] TextChanges digitChanges(QStringView text, DigitSet set);
/// The same for the last word of `before` alone, once a digit, a sign of percent or a Latin letter was typed
/// behind it; nothing after any other character.
[[nodiscard]] TextChanges digitChangesWhileTyping(QStringView before, DigitSet set);

[[nodiscard]] QString digitPolicyName(DigitPolicy policy);       ///< keep, european, arabic-indic
[[nodiscard]] DigitPolicy digitPolicyFromName(QStringView name); ///< anything unknown is Keep

} // namespace warraq
