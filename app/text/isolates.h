// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/direction.h"
#include "text/text_change.h"

namespace warraq {

namespace isolate {
inline constexpr QChar leftToRight = u'\u2066';
inline constexpr QChar rightToLeft = u'\u2067';
inline constexpr QChar firstStrong = u'\u2068';
inline constexpr QChar pop = u'\u2069';

[[nodiscard]] constexpr bool isStart(QChar c)
{
    return c == leftToRight || c == rightToLeft || c == firstStrong;
}
[[nodiscard]] constexpr QChar start(Direction direction)
{
    return direction == Direction::RightToLeft ? rightToLeft : leftToRight;
}
} // namespace isolate

/// What a stretch is that must stay together.
enum class SpanKind
{
    Url,
    Email,
    Handle, ///< @name, #tag
    Phone,
    Date,   ///< 16-5-2017
    Number, ///< a score, an identifier: groups of digits that are no range
    Signed, ///< -5
    Version,
    Latin,
    Arabic ///< in a left-to-right paragraph
};

/// A stretch of a paragraph with a direction of its own.
struct Isolate
{
    qsizetype offset = 0; ///< UTF-16 units
    qsizetype length = 0;
    Direction direction = Direction::LeftToRight;
    SpanKind kind = SpanKind::Latin;

    bool operator==(const Isolate&) const = default;
};

/// Stretches of a paragraph that would be torn apart or turned around by the text around them: those whose
/// order by UAX #9 in the paragraph is not their order alone. Ranges («10-20») and percentages are left, they
/// read well in Arabic; sentence punctuation behind a stretch stays outside of it; what stands in an isolate
/// already is not looked at. Wrapping all of them leaves none: neededIsolates(withIsolates(t, l)) is empty.
/// In order, apart from each other. Tens of microseconds for a paragraph, none for one in one script.
[[nodiscard]] QList<Isolate> neededIsolates(QStringView text, Direction paragraph);

/// The characters that wrap `list` (of `text`, in order, apart from each other).
[[nodiscard]] TextChanges isolateChanges(const QList<Isolate>& list);
[[nodiscard]] QString withIsolates(const QString& text, const QList<Isolate>& list);

} // namespace warraq
