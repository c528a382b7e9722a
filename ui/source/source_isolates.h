// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace warraq {

/// Source as it is shown: right-to-left text between tags stands in isolates of its own, tags inside it in
/// left-to-right ones, so that it reads as it does on the page and no tag moves a word of it (UAX #9, X5).
/// The isolates are for display alone: U+2066…U+2069 in a shown line are always ours, and an isolate that is
/// really in the source is shown as a noncharacter in its place. All functions are pure and linear.
namespace sourceisolates {

/// One line as it is shown. Very long lines (over 20,000 characters) stay as they are.
[[nodiscard]] QString shown(QStringView line);
/// What is shown without what is only display; any text, line ends included.
[[nodiscard]] QString plain(QStringView shown);
/// Text from outside on its way into a shown line: its isolates are its own.
[[nodiscard]] QString withStandIns(QStringView text);

[[nodiscard]] constexpr bool isDisplayOnly(QChar c)
{
    return c >= u'\u2066' && c <= u'\u2069';
}

/// Offsets in a line. Where isolates stand between two characters, the shown offset is the one right behind
/// the first.
[[nodiscard]] qsizetype shownOffset(QStringView shown, qsizetype plain);
[[nodiscard]] qsizetype plainOffset(QStringView shown, qsizetype offset);

} // namespace sourceisolates

} // namespace warraq
