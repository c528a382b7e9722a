// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/direction.h"

#include <QList>

namespace warraq {

/// Which neighbour a caret between two characters stands beside. Where a right-to-left run meets a
/// left-to-right one, the same place in the text lies at two places on the line.
enum class CaretSide
{
    Previous, ///< at the far edge of the character before it: where text of that character's direction goes
              ///< on
    Next,     ///< at the near edge of the character behind it
};

struct CaretStop
{
    qsizetype position = 0; ///< UTF-16 units into the paragraph
    CaretSide side = CaretSide::Next;

    bool operator==(const CaretStop&) const = default;
};

/// The stops of the caret in one visual line, in the order in which the eye passes them: from the right in a
/// right-to-left paragraph, from the left in the other. Every position between graphemes is among them; where
/// runs meet, both landing places are, one after the other (UAX #9 L2); there is always one. An invisible
/// control is not a stop of its own: outside of an isolate the caret stands before its first control and
/// behind its last.
///
/// `line` is [lineStart, lineEnd) of `paragraph`; the stop at its end belongs to the next line unless this is
/// the last one.
[[nodiscard]] QList<CaretStop> caretStops(QStringView paragraph, Direction direction, qsizetype lineStart,
                                          qsizetype lineEnd);

/// What a reader sees at the left of a caret at `stop`, in the visual line [lineStart, lineEnd): index of the
/// code point, -1 at the line's left edge. A letter with its marks is named by its letter.
[[nodiscard]] qsizetype characterLeftOf(QStringView paragraph, Direction direction, qsizetype lineStart,
                                        qsizetype lineEnd, CaretStop stop);

/// Positions between graphemes in logical order, invisible controls skipped as above.
[[nodiscard]] QList<qsizetype> logicalStops(QStringView paragraph);

/// Direction of the run that the character at `index` is laid out in.
[[nodiscard]] Direction runDirectionAt(QStringView paragraph, Direction direction, qsizetype index);

} // namespace warraq
