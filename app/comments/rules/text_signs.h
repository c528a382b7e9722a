// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QStringView>

namespace warraq {

/// A stretch of a text, UTF-16 units.
struct TextSpan
{
    qsizetype offset = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan&) const = default;
};

/// What one look at a text finds out about its characters (reference: rules R1–R11). Texts without any of it,
/// which are nearly all, cost one walk.
struct TextSigns
{
    int letters = 0; ///< and digits
    int latin = 0;
    int capitals = 0; ///< Latin
    int arabic = 0;
    int persian = 0; ///< of these: پ چ ژ گ ک ی and their like

    int overrides = 0;    ///< LRO, RLO (R1)
    int unpaired = 0;     ///< isolates and embeddings open at the end of a paragraph, stray ends (R2)
    int controls = 0;     ///< any formatting character of UAX #9 and any control character
    int invisible = 0;    ///< zero-width, tags, selectors, fillers where no honest writing has them (R5)
    QStringList hidden{}; ///< names of the characters counted above, each once

    int mostMarks = 0;              ///< combining marks in a row (R6)
    QList<TextSpan> mixedScripts{}; ///< words of letters of two scripts that look alike (R7), at most 20
    QList<TextSpan> mixedDigits{};  ///< numbers of two digit sets (R8), at most 20

    int forms = 0;   ///< presentation forms (R11)
    int shaped = 0;  ///< mathematical, full-width, circled Latin
    int tatweel = 0; ///< the most in one word
    int spaced = 0;  ///< the longest row of single Arabic letters set apart

    int longestRun = 0; ///< of one letter or sign
    char32_t runOf = 0;
    qsizetype runAt = 0;
};
[[nodiscard]] TextSigns textSigns(QStringView text);

/// A word that stands many times in a row or makes up most of a text, and how often; 0 when there is none.
struct RepeatedWord
{
    QString word;
    int times = 0;
};
[[nodiscard]] RepeatedWord repeatedWord(QStringView text);

} // namespace warraq
