// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/direction.h"

namespace warraq {

/// Part of isolate_candidates: a phrase of one direction, from its first letter to its last, with the signs
/// that belong to it.
struct Phrase
{
    qsizetype begin = 0; ///< UTF-16 units
    qsizetype end = 0;
    bool hasDigit = false;
};

/// The phrase whose first letter is at `letter` of `text`, which ends where something else begins. It starts
/// at `least` at the earliest.
[[nodiscard]] Phrase phraseAt(QStringView text, qsizetype letter, qsizetype least, Direction direction);

[[nodiscard]] bool isLeftLetter(char32_t c);  ///< bidi class L
[[nodiscard]] bool isRightLetter(char32_t c); ///< R or AL
/// What ends a sentence or a part of it, and no word.
[[nodiscard]] bool isSentenceEnd(QChar c);
[[nodiscard]] bool isClosingQuote(QChar c);

} // namespace warraq
