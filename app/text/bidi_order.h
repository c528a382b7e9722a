// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/direction.h"

#include <QList>

namespace warraq {

/// A stretch of text on one embedding level (UAX #9 BD2).
struct BidiRun
{
    qsizetype offset = 0; ///< UTF-16 units
    qsizetype length = 0;
    int level = 0; ///< odd: from right to left

    [[nodiscard]] Direction direction() const
    {
        return level % 2 == 1 ? Direction::RightToLeft : Direction::LeftToRight;
    }
    bool operator==(const BidiRun&) const = default;
};

/// How a paragraph is laid out. No run crosses a U+2028: what a person broke is laid out line by line (L1,
/// L2), and the lines follow one another in `visual`. Where a window breaks lines besides is not known here.
struct BidiOrder
{
    QList<BidiRun> runs;     ///< in the order of the text; they tile it
    QList<qsizetype> visual; ///< indexes into `runs`, from left to right on each line
};

/// By ICU; `text` is one paragraph (an U+2029 or line end in it starts another of the same direction).
[[nodiscard]] BidiOrder bidiRuns(QStringView text, Direction paragraph);

/// The same for [start, end), which a window laid out as one line of the paragraph. Empty for an empty line.
[[nodiscard]] BidiOrder bidiRunsOfLine(QStringView text, Direction paragraph, qsizetype start, qsizetype end);
/// Offsets of the text's UTF-16 units as they stand from left to right on one long line.
[[nodiscard]] QList<qsizetype> visualOrder(QStringView text, Direction paragraph);
/// The inverse: where each unit of the text stands, counted from the left.
[[nodiscard]] QList<qsizetype> visualPositions(QStringView text, Direction paragraph);
/// Embedding level of each unit after rule L1.
[[nodiscard]] QList<quint8> bidiLevels(QStringView text, Direction paragraph);

/// The smallest range of `text` whose units stand in another order when `other`, the same text without the
/// units for which `isLeftOut` says true, is laid out in a paragraph of direction `otherParagraph`.
/// Left-out units do not count. Empty length when nothing moves.
struct MovedRange
{
    qsizetype offset = 0;
    qsizetype length = 0;
};
[[nodiscard]] MovedRange movedRange(QStringView text, Direction paragraph, Direction otherParagraph,
                                    bool (*isLeftOut)(char16_t unit));

} // namespace warraq
