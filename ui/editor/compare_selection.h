// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/compare_text.h"
#include "text/text_change.h"

#include <compare>
#include <limits>

namespace warraq {

/// A place in one text of a comparison.
struct ComparePoint
{
    int pair = 0;         ///< index into Comparison::pairs
    qsizetype offset = 0; ///< into CompareText::text; what lies behind its end is its end

    auto operator<=>(const ComparePoint&) const = default;
};

/// What is selected in a comparison: a stretch of one text (both in one, inline), whatever of it is folded
/// away. A value; it paints nothing.
class CompareSelection
{
public:
    enum class Unit
    {
        Letter,
        Word, ///< as app/text/words has them: «وBBC» is two
        Paragraph
    };

    static constexpr qsizetype end = std::numeric_limits<qsizetype>::max(); ///< as an offset: of a text

    /// A selection that is empty, or as large as the unit. `comparison` must live until clear().
    void begin(const Comparison& comparison, CompareSide side, ComparePoint at, Unit unit);
    void extendTo(ComparePoint to);
    void selectAll(const Comparison& comparison, CompareSide side);
    void clear() { *this = {}; }

    [[nodiscard]] bool hasAnchor() const { return m_comparison; }
    [[nodiscard]] bool isEmpty() const { return m_first == m_last; }
    [[nodiscard]] CompareSide side() const { return m_side; }
    /// The part of a pair's text that is selected.
    [[nodiscard]] TextRange rangeIn(int pair, qsizetype textLength) const;
    [[nodiscard]] bool covers(int firstPair, int lastPair) const;
    /// As it was written, in logical order, a paragraph a line: without what is there for display alone. What
    /// was removed is in it where it is shown.
    [[nodiscard]] QString text() const;

private:
    struct Stretch
    {
        ComparePoint first;
        ComparePoint last;
    };
    [[nodiscard]] Stretch unitAt(ComparePoint at) const;

    const Comparison* m_comparison = nullptr;
    CompareSide m_side = CompareSide::After;
    Unit m_unit = Unit::Letter;
    Stretch m_anchor;
    ComparePoint m_first;
    ComparePoint m_last;
};

} // namespace warraq
