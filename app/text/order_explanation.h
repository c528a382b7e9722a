// SPDX-License-Identifier: GPL-3.0-or-later
// Why a line of mixed text stands as it does, for people who do not know UAX #9.
#pragma once

#include "text/bidi_order.h"

namespace warraq {

enum class OrderCause
{
    Letters,   ///< it runs as its letters do
    Digits,    ///< numbers run from left to right among Arabic words too
    Signs,     ///< signs beside letters of the other direction take the paragraph's: they seem to jump
    Isolated,  ///< held together by an isolate
    Controlled ///< an embedding or override of old says so
};

/// A stretch that stands in one piece on its line.
struct ExplainedRun
{
    qsizetype offset = 0; ///< UTF-16 units of the paragraph
    qsizetype length = 0;
    int level = 0; ///< UAX #9 BD2, odd: from right to left
    OrderCause cause = OrderCause::Letters;

    [[nodiscard]] Direction direction() const
    {
        return level % 2 == 1 ? Direction::RightToLeft : Direction::LeftToRight;
    }
    bool operator==(const ExplainedRun&) const = default;
};

/// The stretches of [start, end) of a paragraph as they stand from left to right when that is one line.
/// No direction controls at their ends.
[[nodiscard]] QList<ExplainedRun> explainedRuns(QStringView text, Direction paragraph, qsizetype start,
                                                qsizetype end);

/// Offset of the letter that firstStrongDirection() goes by, -1 for none.
[[nodiscard]] qsizetype firstStrongLetter(QStringView text);

} // namespace warraq
