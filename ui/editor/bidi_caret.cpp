// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/bidi_caret.h"

#include "editor/article_text_edit.h"
#include "editor/line_helpers.h"
#include "editor/text_formats.h"
#include "text/bidi_order.h"
#include "widgets/style.h"

#include <QAbstractTextDocumentLayout>
#include <QFontInfo>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QInputMethod>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyleHints>
#include <QTimerEvent>

namespace warraq {

namespace {

constexpr double caretWidth = 2;
constexpr double flagLength = 5;

Direction directionOf(const QTextBlock& block)
{
    return textformat::fromQt(block.blockFormat().layoutDirection());
}

/// Start and end of a visual line.
std::pair<int, int> rangeOf(const QTextLine& line)
{
    return {line.textStart(), line.textStart() + line.textLength()};
}

QList<CaretStop> stopsOf(const QTextBlock& block, const QTextLine& line)
{
    const auto [start, end] = rangeOf(line);
    return caretStops(block.text(), directionOf(block), start, end);
}

/// Index of the stop the caret is at: the very one, else one of its position, else the nearest.
qsizetype indexOf(const QList<CaretStop>& stops, CaretStop stop)
{
    const qsizetype exact = stops.indexOf(stop);
    if (exact >= 0)
        return exact;
    const auto nearest = std::ranges::min_element(
        stops, {}, [&](const CaretStop& each) { return std::abs(each.position - stop.position); });
    return std::distance(stops.begin(), nearest);
}

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
    const auto [lineStart, lineEnd] = rangeOf(line);
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

/// x of a stop. Inside a run of the paragraph's own direction Qt knows it; in runs against it Qt's answer is
/// the far edge of the letter, and wrong inside ligatures and where runs meet (Q6).
double edgeOf(const QTextBlock& block, const QTextLine& line, const QList<quint8>& levels, CaretStop stop)
{
    const auto [start, end] = rangeOf(line);
    const QString text = block.text();
    const QTextLayout& layout = *block.layout();
    const auto levelAt = [&](int index) { return int(levels[index]); };
    const bool rightToLeft = directionOf(block) == Direction::RightToLeft;
    const auto isAlong = [rightToLeft](int level) { return (level % 2 != 0) == rightToLeft; };
    // Controls have a glyph with a width, but no width.
    const auto isControl = [&](int index) { return text[index].category() == QChar::Other_Format; };
    const auto isMark = [&](int index) {
        return isControl(index) && (text[index].unicode() < 0x2066 || text[index].unicode() > 0x2069);
    };
    int at = int(stop.position);
    int before = at > start ? std::max(start, layout.previousCursorPosition(at)) : -1;
    const bool ends = at >= end;
    if (before < 0 && ends)
        return line.cursorToX(at);
    if (before >= 0 && (stop.side == CaretSide::Previous || ends)) {
        const int run = levelAt(before);
        if (isAlong(run) && !ends && levelAt(at) == run)
            return line.cursorToX(at);
        while (before > start && isMark(before) && levelAt(before - 1) == run)
            before = layout.previousCursorPosition(before);
        if (isControl(before))
            return placeOfControl(line, before);
        return edgeByGlyphs(layout, line, before, run % 2 != 0, Edge::Far);
    }
    const int run = levelAt(at);
    if (isAlong(run) && (before < 0 || levelAt(before) == run))
        return line.cursorToX(at);
    while (at + 1 < end && isMark(at) && levelAt(at + 1) == run)
        at = layout.nextCursorPosition(at);
    if (isControl(at))
        return placeOfControl(line, at);
    return edgeByGlyphs(layout, line, at, run % 2 != 0, Edge::Near);
}

} // namespace

BidiCaret::BidiCaret(ArticleTextEdit& edit)
    : QObject(&edit)
    , m_edit(edit)
{
    connect(&edit, &QTextEdit::cursorPositionChanged, this, &BidiCaret::noteMove);
    connect(&edit, &QTextEdit::selectionChanged, this, &BidiCaret::repaint);
}

void BidiCaret::noteMove()
{
    if (!m_moving)
        m_side = usualSide();
    wake();
}

/// Beside what was typed last; where the keyboard's language is known, on the side that its letters go to.
CaretSide BidiCaret::usualSide() const
{
    const QTextCursor cursor = m_edit.textCursor();
    const qsizetype at = cursor.positionInBlock();
    const QString text = cursor.block().text();
    if (at == 0)
        return CaretSide::Next;
    if (at >= text.size())
        return CaretSide::Previous;
    const QLocale keyboard = QGuiApplication::inputMethod()->locale();
    if (keyboard.language() == QLocale::C)
        return CaretSide::Previous;
    const Direction typed = textformat::fromQt(keyboard.textDirection());
    const Direction paragraph = directionOf(cursor.block());
    return runDirectionAt(text, paragraph, at - 1) != typed && runDirectionAt(text, paragraph, at) == typed
               ? CaretSide::Next
               : CaretSide::Previous;
}

void BidiCaret::stepTo(const QTextBlock& block, CaretStop stop, bool select)
{
    QTextCursor cursor = m_edit.textCursor();
    m_moving = true;
    m_side = stop.side;
    cursor.setPosition(block.position() + int(stop.position),
                       select ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    m_edit.setTextCursor(cursor);
    m_moving = false;
    m_edit.ensureCursorVisible();
    wake(); // the other place of the same position is no move to Qt
}

bool BidiCaret::move(bool leftKey, bool select)
{
    const QTextCursor cursor = m_edit.textCursor();
    const QTextBlock block = cursor.block();
    const QTextLayout* layout = block.layout();
    if (holdsObject(block) || !layout || layout->lineCount() == 0 || !layout->preeditAreaText().isEmpty())
        return false;
    const bool onwards = leftKey == (directionOf(block) == Direction::RightToLeft);
    if (cursor.hasSelection() && !select) {
        const int to = onwards ? cursor.selectionEnd() : cursor.selectionStart();
        const QTextBlock target = m_edit.document()->findBlock(to);
        stepTo(target, {to - target.position(), onwards ? CaretSide::Previous : CaretSide::Next}, false);
        return true;
    }
    if (!moveInBlock(block, onwards, select))
        moveToNeighbour(block, onwards, select);
    return true;
}

bool BidiCaret::moveInBlock(const QTextBlock& block, bool onwards, bool select)
{
    const QString text = block.text();
    const int at = m_edit.textCursor().positionInBlock();
    if (m_movement == Movement::Logical) {
        const QList<qsizetype> stops = logicalStops(text);
        const auto here = onwards ? std::ranges::upper_bound(stops, at) : std::ranges::lower_bound(stops, at);
        if (here == (onwards ? stops.end() : stops.begin()))
            return false;
        const qsizetype to = onwards ? *here : *std::prev(here);
        stepTo(block, {to, to == 0 ? CaretSide::Next : CaretSide::Previous}, select);
        return true;
    }
    const QTextLayout* layout = block.layout();
    const int number = layout->lineForTextPosition(at).lineNumber();
    const QList<CaretStop> stops = stopsOf(block, layout->lineAt(number));
    const qsizetype next = indexOf(stops, {at, m_side}) + (onwards ? 1 : -1);
    if (next >= 0 && next < stops.size()) {
        stepTo(block, stops[next], select);
        return true;
    }
    const int other = number + (onwards ? 1 : -1);
    if (other < 0 || other >= layout->lineCount())
        return false;
    const QList<CaretStop> there = stopsOf(block, layout->lineAt(other));
    stepTo(block, onwards ? there.first() : there.last(), select);
    return true;
}

void BidiCaret::moveToNeighbour(const QTextBlock& block, bool onwards, bool select)
{
    const QTextBlock next = onwards ? block.next() : block.previous();
    if (!next.isValid())
        return;
    const int end = next.length() - 1;
    CaretStop stop{onwards ? 0 : end, onwards ? CaretSide::Next : CaretSide::Previous};
    QTextLayout* layout = next.layout();
    if (m_movement == Movement::Visual && !holdsObject(next)) {
        (void)m_edit.document()->documentLayout()->blockBoundingRect(next); // laid out when it was not yet
        if (layout->lineCount() > 0) {
            const int line = onwards ? 0 : layout->lineCount() - 1;
            const QList<CaretStop> stops = stopsOf(next, layout->lineAt(line));
            stop = onwards ? stops.first() : stops.last();
        }
    }
    stepTo(next, stop, select);
}

QRectF BidiCaret::placeAt(const QTextBlock& block, CaretStop stop) const
{
    return placeAt(block, bidiLevels(block.text(), directionOf(block)), stop);
}

QRectF BidiCaret::placeAt(const QTextBlock& block, const QList<quint8>& levels, CaretStop stop) const
{
    const QTextLine line = block.layout()->lineForTextPosition(int(stop.position));
    if (!line.isValid())
        return {};
    const double x = edgeOf(block, line, levels, stop);
    const QPointF origin = m_edit.document()->documentLayout()->blockBoundingRect(block).topLeft() -
                           QPointF(0, m_edit.verticalScrollBar()->value());
    const QFont font = block.charFormat().font().resolve(m_edit.document()->defaultFont());
    const double em = QFontInfo(font).pixelSize();
    const double base = origin.y() + line.y() + line.ascent();
    return {origin.x() + x - caretWidth / 2, base - 1.1 * em, caretWidth, 1.55 * em};
}

BidiCaret::Places BidiCaret::places() const
{
    const QTextCursor cursor = m_edit.textCursor();
    const QTextBlock block = cursor.block();
    const int at = cursor.positionInBlock();
    Places places{.caret = {}, .other = {}, .writes = directionOf(block)};
    const QTextLayout* layout = block.layout();
    if (!layout || layout->lineCount() == 0 || holdsObject(block)) {
        places.caret = m_edit.cursorRect(cursor);
        return places;
    }
    if (!layout->preeditAreaText().isEmpty()) {
        places.caret = placeAt(block, {layout->preeditAreaPosition() + m_composing, CaretSide::Next});
        return places;
    }
    const QList<quint8> levels = bidiLevels(block.text(), directionOf(block));
    const bool previous = m_side == CaretSide::Previous && at > 0;
    places.caret = placeAt(block, levels, {at, m_side});
    const auto isRight = [](quint8 level) { return level % 2 != 0; };
    if (const int beside = previous ? at - 1 : at; beside < levels.size())
        places.writes = isRight(levels[beside]) ? Direction::RightToLeft : Direction::LeftToRight;
    places.flagged = std::ranges::any_of(levels, isRight) && !std::ranges::all_of(levels, isRight);
    if (places.flagged && at > 0 && at < levels.size()) {
        const QRectF other = placeAt(block, levels, {at, previous ? CaretSide::Next : CaretSide::Previous});
        if (std::abs(other.x() - places.caret.x()) > 1 || other.y() != places.caret.y())
            places.other = other;
    }
    return places;
}

void BidiCaret::goTo(const QPointF& point, bool select)
{
    const QAbstractTextDocumentLayout* page = m_edit.document()->documentLayout();
    const QTextBlock block = m_edit.cursorForPosition(point.toPoint()).block();
    const QTextLayout* layout = block.layout();
    if (!layout || layout->lineCount() == 0 || holdsObject(block))
        return;
    const QPointF inside =
        point + QPointF(0, m_edit.verticalScrollBar()->value()) - page->blockBoundingRect(block).topLeft();
    int number = 0;
    while (number + 1 < layout->lineCount() && inside.y() >= layout->lineAt(number + 1).y())
        ++number;
    const QTextLine line = layout->lineAt(number);
    const QList<CaretStop> stops = stopsOf(block, line);
    const QList<quint8> levels = bidiLevels(block.text(), directionOf(block));
    const auto nearest = std::ranges::min_element(stops, {}, [&](const CaretStop& stop) {
        return std::abs(edgeOf(block, line, levels, stop) - inside.x());
    });
    stepTo(block, *nearest, select);
}

void BidiCaret::showDrop(int position)
{
    m_drop = position;
    m_edit.viewport()->update();
}

void BidiCaret::paint(QPainter& painter, const Colors& c) const
{
    if (m_drop >= 0) {
        QTextCursor drop(m_edit.document());
        drop.setPosition(std::min(m_drop, m_edit.document()->characterCount() - 1));
        const QRectF place = placeAt(drop.block(), {drop.positionInBlock(), CaretSide::Next});
        painter.fillRect(place, c.accent);
    }
    if (!m_visible || !m_edit.hasFocus() || m_edit.isReadOnly())
        return;
    const Places now = places();
    painter.fillRect(now.caret, c.text);
    if (!now.other.isNull()) { // where a letter of the other direction would go
        QRectF ghost = now.other;
        ghost.setTop(ghost.center().y());
        painter.fillRect(ghost, c.accent);
    }
    if (!now.flagged)
        return;
    const double towards = now.writes == Direction::RightToLeft ? -1 : 1;
    const QPointF foot(now.caret.center().x(), now.caret.top());
    QPainterPath flag;
    flag.moveTo(foot);
    flag.lineTo(foot + QPointF(towards * (flagLength + 1), flagLength / 2));
    flag.lineTo(foot + QPointF(0, flagLength));
    flag.closeSubpath();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(flag, c.text);
}

void BidiCaret::repaint()
{
    m_edit.viewport()->update(m_painted.toAlignedRect());
    const Places now = places();
    constexpr double margin = flagLength + 3;
    m_painted = now.caret.united(now.other).adjusted(-margin, -margin, margin, margin);
    m_edit.viewport()->update(m_painted.toAlignedRect());
}

void BidiCaret::wake()
{
    m_visible = true;
    const int time = QGuiApplication::styleHints()->cursorFlashTime();
    if (time > 1 && m_edit.hasFocus())
        m_blink.start(time / 2, this);
    else
        m_blink.stop();
    repaint();
}

void BidiCaret::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_blink.timerId())
        return;
    m_visible = !m_visible;
    if (!m_edit.hasFocus())
        m_blink.stop();
    repaint();
}

} // namespace warraq
