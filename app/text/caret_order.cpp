// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/caret_order.h"

#include "text/bidi_order.h"
#include "text/isolates.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace warraq {

namespace {

/// Controls without any width of their own. (Joiners are part of the grapheme before them.)
bool isWidthless(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x061c || u == 0x200b || u == 0x200e || u == 0x200f || (u >= 0x202a && u <= 0x202e) ||
           (u >= 0x2060 && u <= 0x206f) || u == 0xfeff;
}

bool areWidthless(QStringView text)
{
    return std::ranges::all_of(text, isWidthless);
}

std::vector<bool> graphemeBorders(QStringView text)
{
    std::vector<bool> borders(size_t(text.size()) + 1, false);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary())
        borders[size_t(at)] = true;
    borders.back() = true;
    return borders;
}

/// Positions of [from, to] the caret can stand at, ascending: borders of graphemes, one of those that only
/// controls lie between.
QList<qsizetype> stopsBetween(QStringView text, const std::vector<bool>& borders, qsizetype from,
                              qsizetype to)
{
    QList<qsizetype> stops;
    for (qsizetype at = from; at <= to; ++at) {
        if (!borders[size_t(at)] && at != from && at != to)
            continue;
        if (!stops.isEmpty() && areWidthless(text.sliced(stops.last(), at - stops.last()))) {
            if (isolate::isStart(text[stops.last()]))
                continue; // stays before it
            stops.last() = at;
        } else {
            stops.append(at);
        }
    }
    return stops;
}

/// Runs of one direction meet in one stop, and so do runs that only controls lie between.
void addStop(QList<CaretStop>& all, CaretStop stop, QStringView text)
{
    if (all.isEmpty()) {
        all.append(stop);
        return;
    }
    const qsizetype before = std::min(all.last().position, stop.position);
    const qsizetype behind = std::max(all.last().position, stop.position);
    if (!areWidthless(text.sliced(before, behind - before)))
        all.append(stop);
    else if (behind > before && stop.position == (isolate::isStart(text[before]) ? before : behind))
        all.last() = stop;
}

} // namespace

QList<CaretStop> caretStops(QStringView paragraph, Direction direction, qsizetype lineStart,
                            qsizetype lineEnd)
{
    BidiOrder order = bidiRunsOfLine(paragraph, direction, lineStart, lineEnd);
    if (order.visual.isEmpty())
        return {{lineStart, CaretSide::Next}};
    if (direction == Direction::RightToLeft)
        std::ranges::reverse(order.visual);
    const std::vector<bool> borders = graphemeBorders(paragraph);
    QList<CaretStop> all;
    for (const qsizetype index : std::as_const(order.visual)) {
        const BidiRun& run = order.runs[index];
        const qsizetype end = run.offset + run.length;
        QList<qsizetype> positions = stopsBetween(paragraph, borders, run.offset, end);
        const qsizetype last = positions.last();
        if (run.direction() != direction)
            std::ranges::reverse(positions);
        for (const qsizetype at : std::as_const(positions)) {
            if (at == lineEnd && lineEnd < paragraph.size())
                continue; // where the next line begins
            const CaretSide side = at == last && at > run.offset ? CaretSide::Previous : CaretSide::Next;
            addStop(all, {at, side}, paragraph);
        }
    }
    return all.isEmpty() ? QList<CaretStop>{{lineStart, CaretSide::Next}} : all;
}

qsizetype characterLeftOf(QStringView paragraph, Direction direction, qsizetype lineStart, qsizetype lineEnd,
                          CaretStop stop)
{
    const BidiOrder order = bidiRunsOfLine(paragraph, direction, lineStart, lineEnd);
    const std::vector<bool> borders = graphemeBorders(paragraph);
    QList<qsizetype> seen; // starts of graphemes, from left to right
    qsizetype beside = -1; // which of them the caret stands beside
    const bool previous =
        stop.position > lineStart && (stop.side == CaretSide::Previous || stop.position >= lineEnd);
    bool behind = false; // the caret is at its right edge
    for (const qsizetype index : std::as_const(order.visual)) {
        const BidiRun& run = order.runs[index];
        const bool rightwards = run.direction() == Direction::LeftToRight;
        QList<qsizetype> letters;
        for (qsizetype at = run.offset; at < run.offset + run.length; ++at) {
            if (borders[size_t(at)] || at == run.offset)
                letters.append(at);
        }
        const qsizetype first = seen.size();
        for (qsizetype i = 0; i < letters.size(); ++i) {
            const qsizetype end = i + 1 < letters.size() ? letters[i + 1] : run.offset + run.length;
            if (previous ? end == stop.position : letters[i] == stop.position) {
                beside = first + (rightwards ? i : letters.size() - 1 - i);
                behind = previous == rightwards;
            }
        }
        if (!rightwards)
            std::ranges::reverse(letters);
        seen += letters;
    }
    return beside < 0 ? -1 : behind ? seen[beside] : seen.value(beside - 1, -1);
}

QList<qsizetype> logicalStops(QStringView paragraph)
{
    return stopsBetween(paragraph, graphemeBorders(paragraph), 0, paragraph.size());
}

Direction runDirectionAt(QStringView paragraph, Direction direction, qsizetype index)
{
    if (index < 0 || index >= paragraph.size())
        return direction;
    return bidiLevels(paragraph, direction)[index] % 2 == 0 ? Direction::LeftToRight : Direction::RightToLeft;
}

} // namespace warraq
