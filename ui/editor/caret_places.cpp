// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/caret_places.h"

#include "text/bidi_order.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace warraq {

namespace {

/// Left and right end of the glyphs of some characters; marks stand on letters and count for nothing.
std::pair<double, double> extentOf(const QTextLine& line, int at, int length)
{
    std::pair extent(0.0, 0.0);
    bool any = false;
    const QList<QGlyphRun> runs = line.glyphRuns(at, length);
    for (const QGlyphRun& run : runs) {
        const QList<QPointF> positions = run.positions();
        const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
        for (qsizetype i = 0; i < positions.size(); ++i) {
            if (advances[i].x() <= 0)
                continue;
            const double left = positions[i].x();
            const double right = left + advances[i].x();
            extent = any ? std::pair(std::min(extent.first, left), std::max(extent.second, right))
                         : std::pair(left, right);
            any = true;
        }
    }
    if (any)
        return extent;
    const double leading = line.cursorToX(at); // a space that hangs over the end of its line
    const double trailing = line.cursorToX(at, QTextLine::Trailing);
    return {std::min(leading, trailing), std::max(leading, trailing)};
}

enum class Edge
{
    Near, ///< where its run comes from
    Far
};

/// The edge of a grapheme by its glyphs. Letters in one ligature share its width.
double edgeByGlyphs(const QTextLayout& layout, const QTextLine& line, int at, bool rightToLeft, Edge edge)
{
    const auto extent = [&](int from) {
        return extentOf(line, from, std::max(1, layout.nextCursorPosition(from) - from));
    };
    const int lineStart = line.textStart();
    const int lineEnd = lineStart + line.textLength();
    const auto whole = extent(at);
    int before = 0;
    int letters = 1;
    for (int i = at; i > lineStart; ++before, ++letters) {
        i = layout.previousCursorPosition(i);
        if (extent(i) != whole)
            break;
    }
    for (int i = layout.nextCursorPosition(at); i < lineEnd && extent(i) == whole; ++letters)
        i = layout.nextCursorPosition(i);
    const double share = double(before + (edge == Edge::Far ? 1 : 0)) / letters;
    const double width = whole.second - whole.first;
    return rightToLeft ? whole.second - share * width : whole.first + share * width;
}

/// A control has a glyph at its place; the width that its font gives it is not laid out.
double placeOfControl(const QTextLine& line, int at)
{
    const QList<QGlyphRun> runs = line.glyphRuns(at, 1);
    return runs.isEmpty() || runs.first().positions().isEmpty() ? line.cursorToX(at)
                                                                : runs.first().positions().first().x();
}

} // namespace

CaretPlaces::CaretPlaces(const QTextLayout& layout, const QString& text, Direction direction)
    : m_layout(layout)
    , m_text(text)
    , m_direction(direction)
    , m_levels(bidiLevels(text, direction))
{
}

QList<CaretStop> CaretPlaces::stops(const QTextLine& line) const
{
    return caretStops(m_text, m_direction, line.textStart(), line.textStart() + line.textLength());
}

CaretStop CaretPlaces::nearest(const QTextLine& line, double place) const
{
    return std::ranges::min(stops(line), {},
                            [&](const CaretStop& stop) { return std::abs(x(line, stop) - place); });
}

/// x of a stop. Inside a run of the paragraph's own direction Qt knows it; in runs against it Qt's answer is
/// the far edge of the letter, and wrong inside ligatures and where runs meet (Q6).
double CaretPlaces::x(const QTextLine& line, CaretStop stop) const
{
    const int start = line.textStart();
    const int end = start + line.textLength();
    const auto levelAt = [this](int index) { return int(m_levels[index]); };
    const bool rightToLeft = m_direction == Direction::RightToLeft;
    const auto isAlong = [rightToLeft](int level) { return (level % 2 != 0) == rightToLeft; };
    // Controls have a glyph with a width, but no width.
    const auto isControl = [&](int index) { return m_text[index].category() == QChar::Other_Format; };
    const auto isMark = [&](int index) {
        return isControl(index) && (m_text[index].unicode() < 0x2066 || m_text[index].unicode() > 0x2069);
    };
    int at = int(stop.position);
    int before = at > start ? std::max(start, m_layout.previousCursorPosition(at)) : -1;
    const bool ends = at >= end;
    if (before < 0 && ends)
        return line.cursorToX(at);
    if (before >= 0 && (stop.side == CaretSide::Previous || ends)) {
        const int run = levelAt(before);
        if (isAlong(run) && !ends && levelAt(at) == run)
            return line.cursorToX(at);
        while (before > start && isMark(before) && levelAt(before - 1) == run)
            before = m_layout.previousCursorPosition(before);
        if (isControl(before))
            return placeOfControl(line, before);
        return edgeByGlyphs(m_layout, line, before, run % 2 != 0, Edge::Far);
    }
    const int run = levelAt(at);
    if (isAlong(run) && (before < 0 || levelAt(before) == run))
        return line.cursorToX(at);
    while (at + 1 < end && isMark(at) && levelAt(at + 1) == run)
        at = m_layout.nextCursorPosition(at);
    if (isControl(at))
        return placeOfControl(line, at);
    return edgeByGlyphs(m_layout, line, at, run % 2 != 0, Edge::Near);
}

} // namespace warraq
