// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace warraq {

/// Arabic in Latin letters and digits as readers type it (2 ء, 3 ع, 5 خ, 6 ط, 7 ح, 8 ق, 9 ص; Electronics
/// 14(21):4318). Vowels may be written or not, so a word is looked up by its consonants and then compared
/// letter by letter. Internal to app/comments/words.

/// What an Arabic word (letters as WordText makes them) may be looked up by; none for a word too short.
[[nodiscard]] QList<quint64> arabiziKeys(QStringView arabic);
/// The same of a run of Latin letters and digits, lower case. 0 when it cannot be a word: no digit that
/// stands for a letter and something Arabic is never written with (c p v x), too long, any other digit.
[[nodiscard]] quint64 arabiziKey(QStringView latin);
[[nodiscard]] bool isArabiziOf(QStringView latin, QStringView arabic);

} // namespace warraq
