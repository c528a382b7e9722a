// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/bidi_caret.h"

#include "editor/article_text_edit.h"
#include "editor/caret_places.h"
#include "editor/line_helpers.h"
#include "editor/text_formats.h"
#include "widgets/style.h"

#include <QAbstractTextDocumentLayout>
#include <QFontInfo>
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

CaretPlaces placesIn(const QTextBlock& block)
{
    return {*block.layout(), block.text(), directionOf(block)};
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
    const QList<CaretStop> stops = placesIn(block).stops(layout->lineAt(number));
    const qsizetype next = indexOf(stops, {at, m_side}) + (onwards ? 1 : -1);
    if (next >= 0 && next < stops.size()) {
        stepTo(block, stops[next], select);
        return true;
    }
    const int other = number + (onwards ? 1 : -1);
    if (other < 0 || other >= layout->lineCount())
        return false;
    const QList<CaretStop> there = placesIn(block).stops(layout->lineAt(other));
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
            const QList<CaretStop> stops = placesIn(next).stops(layout->lineAt(line));
            stop = onwards ? stops.first() : stops.last();
        }
    }
    stepTo(next, stop, select);
}

QRectF BidiCaret::placeAt(const QTextBlock& block, CaretStop stop) const
{
    return placeAt(block, placesIn(block), stop);
}

QRectF BidiCaret::placeAt(const QTextBlock& block, const CaretPlaces& places, CaretStop stop) const
{
    const QTextLine line = block.layout()->lineForTextPosition(int(stop.position));
    if (!line.isValid())
        return {};
    const double x = places.x(line, stop);
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
    const CaretPlaces there = placesIn(block);
    const QList<quint8>& levels = there.levels();
    const bool previous = m_side == CaretSide::Previous && at > 0;
    places.caret = placeAt(block, there, {at, m_side});
    const auto isRight = [](quint8 level) { return level % 2 != 0; };
    if (const int beside = previous ? at - 1 : at; beside < levels.size())
        places.writes = isRight(levels[beside]) ? Direction::RightToLeft : Direction::LeftToRight;
    const bool right = directionOf(block) == Direction::RightToLeft; // what stands against it is enough
    places.flagged = std::ranges::any_of(levels, [&](quint8 level) { return isRight(level) != right; });
    if (places.flagged && at > 0 && at < levels.size()) {
        const QRectF other = placeAt(block, there, {at, previous ? CaretSide::Next : CaretSide::Previous});
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
    stepTo(block, placesIn(block).nearest(layout->lineAt(number), inside.x()), select);
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
