// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace warraq {

/// How many text messages a text takes. GSM 03.38: 160 septets alone, 153 each when several; one character
/// outside its alphabet (any Arabic letter) makes the whole message UCS-2: 70 UTF-16 units alone, 67 each.
struct SmsCount
{
    bool isUnicode = false; ///< UCS-2
    int units = 0;          ///< septets or UTF-16 units, as the network counts
    int messages = 0;       ///< 0 for no text
    int left = 0;           ///< units until another message is needed

    bool operator==(const SmsCount&) const = default;
};
[[nodiscard]] SmsCount smsCount(QStringView text);

/// Length as X counts it against 280: NFC, Arabic and Latin letters one, emoji and CJK two, any address 23
/// (twitter-text configuration v3).
[[nodiscard]] int xLength(QStringView text);
inline constexpr int xLimit = 280;
inline constexpr int xAddressLength = 23;

/// Notifications on phones: 90 characters are seen everywhere, 120 is where they are cut. Nothing blocks.
inline constexpr int pushAdvice = 90;
inline constexpr int pushLimit = 120;

struct TextCounts
{
    int words = 0; ///< wordCount()
    int characters =
        0; ///< as a reader sees them: a letter with its tashkeel is one, invisible marks are none
    int charactersWithoutSpaces = 0;
    int units = 0; ///< UTF-16, what most systems for publishing count: tashkeel and invisible marks included
    int x = 0;
    SmsCount sms;
    int readingSeconds = 0;

    bool operator==(const TextCounts&) const = default;
};
/// Line and paragraph breaks count as one space for SMS and X, and as no character.
[[nodiscard]] TextCounts textCounts(QStringView text);

/// Silent reading of news: Arabic without tashkeel takes longer than Latin text.
[[nodiscard]] int readingSeconds(int words, bool arabic);

} // namespace warraq
