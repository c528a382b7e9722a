// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/caret_order.h"

#include <QTextBoundaryFinder>
#include <unicode/ubidi.h>

#include <memory>
#include <vector>

namespace warraq {

namespace {

struct CloseBidi
{
    void operator()(UBiDi* bidi) const { ubidi_close(bidi); }
};
using Bidi = std::unique_ptr<UBiDi, CloseBidi>;

/// The resolved paragraph; `text` has to live as long as it. Empty when ICU refuses (it never does in
/// practice).
Bidi resolved(QStringView text, Direction direction)
{
    Bidi bidi(ubidi_open());
    UErrorCode error = U_ZERO_ERROR;
    ubidi_setPara(bidi.get(), text.utf16(), int32_t(text.size()),
                  direction == Direction::RightToLeft ? UBiDiLevel(1) : UBiDiLevel(0), nullptr, &error);
    if (U_FAILURE(error))
        bidi.reset();
    return bidi;
}

bool opensIsolate(QChar c)
{
    return c.unicode() >= 0x2066 && c.unicode() <= 0x2068;
}

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
            if (opensIsolate(text[stops.last()]))
                continue; // stays before it
            stops.last() = at;
        } else {
            stops.append(at);
        }
    }
    return stops;
}

struct Run
{
    qsizetype start = 0;
    qsizetype end = 0;
    bool rightToLeft = false;
};

/// Runs of a line in reading order of the paragraph.
std::vector<Run> runsOf(UBiDi* paragraph, Direction direction, qsizetype lineStart, qsizetype lineEnd)
{
    const Bidi line(ubidi_open());
    UErrorCode error = U_ZERO_ERROR;
    ubidi_setLine(paragraph, int32_t(lineStart), int32_t(lineEnd), line.get(), &error);
    const int32_t count = ubidi_countRuns(line.get(), &error);
    std::vector<Run> runs;
    if (U_FAILURE(error))
        return runs;
    for (int32_t i = 0; i < count; ++i) {
        int32_t start = 0;
        int32_t length = 0;
        const UBiDiDirection way = ubidi_getVisualRun(line.get(), i, &start, &length);
        runs.push_back({lineStart + start, lineStart + start + length, way == UBIDI_RTL});
    }
    if (direction == Direction::RightToLeft)
        std::ranges::reverse(runs);
    return runs;
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
    else if (behind > before && stop.position == (opensIsolate(text[before]) ? before : behind))
        all.last() = stop;
}

} // namespace

QList<CaretStop> caretStops(QStringView paragraph, Direction direction, qsizetype lineStart,
                            qsizetype lineEnd)
{
    if (lineEnd <= lineStart)
        return {{lineStart, CaretSide::Next}};
    const Bidi bidi = resolved(paragraph, direction);
    if (!bidi)
        return {};
    const std::vector<bool> borders = graphemeBorders(paragraph);
    QList<CaretStop> all;
    for (const Run& run : runsOf(bidi.get(), direction, lineStart, lineEnd)) {
        QList<qsizetype> positions = stopsBetween(paragraph, borders, run.start, run.end);
        const qsizetype last = positions.last();
        const bool against = run.rightToLeft != (direction == Direction::RightToLeft);
        if (against)
            std::ranges::reverse(positions);
        for (const qsizetype at : std::as_const(positions)) {
            if (at == lineEnd && lineEnd < paragraph.size())
                continue; // where the next line begins
            const CaretSide side = at == last && at > run.start ? CaretSide::Previous : CaretSide::Next;
            addStop(all, {at, side}, paragraph);
        }
    }
    return all;
}

QList<qsizetype> logicalStops(QStringView paragraph)
{
    return stopsBetween(paragraph, graphemeBorders(paragraph), 0, paragraph.size());
}

int runLevelAt(QStringView paragraph, Direction direction, qsizetype index)
{
    const int outer = direction == Direction::RightToLeft ? 1 : 0;
    if (index < 0 || index >= paragraph.size())
        return outer;
    const Bidi bidi = resolved(paragraph, direction);
    return bidi ? ubidi_getLevelAt(bidi.get(), int32_t(index)) : outer;
}

Direction runDirectionAt(QStringView paragraph, Direction direction, qsizetype index)
{
    return runLevelAt(paragraph, direction, index) % 2 == 0 ? Direction::LeftToRight : Direction::RightToLeft;
}

bool isMixed(QStringView paragraph, Direction direction)
{
    if (paragraph.isEmpty())
        return false;
    const Bidi bidi = resolved(paragraph, direction);
    return bidi && ubidi_getDirection(bidi.get()) == UBIDI_MIXED;
}

} // namespace warraq
