// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace warraq {

/// What a person must know of a character that looks like others or like nothing.
enum class CharacterKind
{
    Space,
    ArabicLetter,
    HebrewLetter,
    LatinLetter,
    OtherLetter,
    Tashkeel,      ///< and other marks on Arabic letters
    CombiningMark, ///< on any other
    EuropeanDigit, ///< 0–9
    ArabicDigit,   ///< ٠–٩
    PersianDigit,  ///< ۰–۹, four of them look like ٠–٩
    Arabic,        ///< ، ؛ ؟ ٪ and the like
    Hyphen,
    Dash,
    Minus,
    Invisible, ///< see invisibles.h
    Other
};

[[nodiscard]] CharacterKind characterKind(char32_t c);
/// The name in the Unicode Character Database, "ARABIC LETTER BEH"; "" where it has none. The same in all
/// languages.
[[nodiscard]] QString unicodeName(char32_t c);

} // namespace warraq
