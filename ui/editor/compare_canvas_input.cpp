// SPDX-License-Identifier: GPL-3.0-or-later
// The hand on a comparison: pointing, selecting, copying, and the keys.
#include "editor/compare_canvas.h"
#include "widgets/keyed_menu.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStyleHints>

#include <algorithm>

namespace warraq {

namespace {

constexpr int scrollPace = 30; // ms between two steps while the mouse is beyond the edge
constexpr int manhattan = 6;   // px that a third click may be away

} // namespace

/// The text under the pointer, or the nearer one.
CompareSide CompareCanvas::sideAt(QPointF at) const
{
    if (m_mode == Mode::Inline)
        return CompareSide::Both;
    const bool left = at.x() < viewport()->width() / 2.0;
    return left == (layoutDirection() == Qt::LeftToRight) ? CompareSide::Before : CompareSide::After;
}

ComparePoint CompareCanvas::pointAt(QPointF at, CompareSide side) const
{
    if (m_rows.empty())
        return {};
    const int index = rowAt(int(at.y()));
    if (index < 0)
        return {};
    const Row& row = m_rows[size_t(index)];
    const double y = at.y() + verticalScrollBar()->value() - row.top;
    const ComparePoint end{row.last, CompareSelection::end};
    if (row.isFold)
        return y < row.height / 2 ? ComparePoint{row.first, 0} : end;
    if (index + 1 == int(m_rows.size()) && y > row.height)
        return end;
    const CompareCell* cell = side == CompareSide::Before ? row.before.get() : row.after.get();
    if (!cell)
        return {row.first, 0};
    const QRectF column = side == CompareSide::Before ? columns().first() : columns().last();
    return {row.first, cell->positionAt({at.x() - column.left(), y})};
}

bool CompareCanvas::pressFold(QPointF at)
{
    const int row = rowAt(int(at.y()));
    if (row < 0 || !m_rows[size_t(row)].isFold)
        return false;
    const Row& fold = m_rows[size_t(row)];
    if (at.y() + verticalScrollBar()->value() >= fold.top + fold.height)
        return false;
    expand(row);
    return true;
}

void CompareCanvas::mousePressEvent(QMouseEvent* event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->button() != Qt::LeftButton || m_comparison.pairs.isEmpty() ||
        (!shift && pressFold(event->position())))
        return;
    pressText(*event);
}

void CompareCanvas::pressText(const QMouseEvent& event)
{
    const QPointF at = event.position();
    const bool third = m_doubled.isValid() &&
                       m_doubled.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval() &&
                       (at - m_pressed).manhattanLength() < manhattan;
    m_doubled.invalidate();
    m_pressed = at;
    m_dragging = true;
    const CompareSide side = sideAt(at);
    const bool extends = event.modifiers().testFlag(Qt::ShiftModifier) && m_selection.hasAnchor() &&
                         m_selection.side() == side;
    if (extends)
        m_selection.extendTo(pointAt(at, side));
    else
        m_selection.begin(m_comparison, side, pointAt(at, side),
                          third ? CompareSelection::Unit::Paragraph : CompareSelection::Unit::Letter);
    viewport()->update();
}

void CompareCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_comparison.pairs.isEmpty() || pressFold(event->position()))
        return;
    m_pressed = event->position();
    m_dragging = true;
    m_doubled.start();
    const CompareSide side = sideAt(m_pressed);
    m_selection.begin(m_comparison, side, pointAt(m_pressed, side), CompareSelection::Unit::Word);
    viewport()->update();
}

void CompareCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragging || !event->buttons().testFlag(Qt::LeftButton)) {
        showPointer(event->position());
        return;
    }
    dragTo(event->position());
    const bool beyond = event->position().y() < 0 || event->position().y() > viewport()->height();
    if (beyond && !m_scrolling.isActive())
        m_scrolling.start(scrollPace, this);
    else if (!beyond)
        m_scrolling.stop();
}

/// In the text where the drag began, wherever the pointer is.
void CompareCanvas::dragTo(QPointF at)
{
    m_selection.extendTo(pointAt(at, m_selection.side()));
    viewport()->update();
}

void CompareCanvas::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_scrolling.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const QPointF at = viewport()->mapFromGlobal(QPointF(QCursor::pos()));
    const double beyond = at.y() < 0 ? at.y() : std::max(0.0, at.y() - viewport()->height());
    if (beyond == 0 || !m_dragging) {
        m_scrolling.stop();
        return;
    }
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::clamp(beyond, -60.0, 60.0)));
    dragTo(at);
}

void CompareCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_dragging)
        return;
    m_dragging = false;
    m_scrolling.stop();
    if (!m_selection.isEmpty()) {
        if (QGuiApplication::clipboard()->supportsSelection())
            QGuiApplication::clipboard()->setText(m_selection.text(), QClipboard::Selection);
        return;
    }
    clickedAt(event->position());
}

/// To the change that is nearest in the paragraph under the pointer. Nothing scrolls: a second click may
/// follow.
void CompareCanvas::clickedAt(QPointF at)
{
    const int index = rowAt(int(at.y()));
    if (index < 0 || m_rows[size_t(index)].isFold)
        return;
    const Row& row = m_rows[size_t(index)];
    const CompareCell* cell = row.after ? row.after.get() : row.before.get();
    const double y = at.y() + verticalScrollBar()->value() - row.top;
    int nearest = -1;
    double distance = 0;
    for (int i = 0; i < m_stops.size(); ++i) {
        if (m_stops[i].pair != row.first)
            continue;
        const double away = std::abs(cell->topOf(m_stops[i].stop) + 14 - y); // 14: the middle of a line
        if (nearest < 0 || away < distance) {
            nearest = i;
            distance = away;
        }
    }
    if (nearest >= 0)
        makeCurrent(nearest);
}

void CompareCanvas::showPointer(QPointF at)
{
    const int row = rowAt(int(at.y()));
    const bool isFold = row >= 0 && m_rows[size_t(row)].isFold;
    const CompareSide side = sideAt(at);
    const QRectF column = side == CompareSide::Before ? columns().first() : columns().last();
    const bool isText = row >= 0 && !isFold && at.x() >= column.left() && at.x() <= column.right();
    viewport()->setCursor(isFold ? Qt::PointingHandCursor : isText ? Qt::IBeamCursor : Qt::ArrowCursor);
    if (const int hovered = isFold ? row : -1; hovered != m_hovered) {
        m_hovered = hovered;
        viewport()->update();
    }
}

void CompareCanvas::selectAll()
{
    const CompareSide side = m_mode == Mode::Inline    ? CompareSide::Both
                             : m_selection.hasAnchor() ? m_selection.side()
                                                       : CompareSide::After;
    m_selection.selectAll(m_comparison, side);
    viewport()->update();
}

void CompareCanvas::copy() const
{
    QString text = m_selection.text();
    if (m_selection.isEmpty()) {
        if (m_current < 0)
            return;
        const ParagraphPair& pair = m_comparison.pairs[m_stops[m_current].pair];
        text = pair.after >= 0 ? m_comparison.after[pair.after].text : m_comparison.before[pair.before].text;
    }
    QGuiApplication::clipboard()->setText(text);
}

void CompareCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new KeyedMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, QKeySequence::StandardKey key, bool enabled, auto run) {
        QAction* action = menu->addAction(text, this, run);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut); // shown only: the keys are ours in any case
        action->setEnabled(enabled);
    };
    add(tr("Copy"), QKeySequence::Copy, !m_selection.isEmpty() || m_current >= 0, [this] { copy(); });
    add(tr("Select all"), QKeySequence::SelectAll, !m_comparison.pairs.isEmpty(), [this] { selectAll(); });
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                            : mapToGlobal(rect().center()));
    event->accept();
}

/// The window has commands for some of these keys; here they are ours.
bool CompareCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void CompareCanvas::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openNearestFold();
    else if (event->key() == Qt::Key_Home)
        bar->setValue(0);
    else if (event->key() == Qt::Key_End)
        bar->setValue(bar->maximum());
    else if (event->key() == Qt::Key_Space)
        bar->triggerAction(event->modifiers() & Qt::ShiftModifier ? QScrollBar::SliderPageStepSub
                                                                  : QScrollBar::SliderPageStepAdd);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

/// The fold that is in view and nearest to its middle.
void CompareCanvas::openNearestFold()
{
    int best = -1;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    for (int i = std::max(0, rowAt(0)); i <= rowAt(viewport()->height()); ++i)
        if (m_rows[size_t(i)].isFold && (best < 0 || std::abs(m_rows[size_t(i)].top - middle) <
                                                         std::abs(m_rows[size_t(best)].top - middle)))
            best = i;
    if (best >= 0)
        expand(best);
}

} // namespace warraq
