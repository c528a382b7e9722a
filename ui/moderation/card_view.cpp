// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/card_view.h"

#include "widgets/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace warraq {
namespace {

constexpr int mostOfPrevious = 120; ///< how much of the card before the current one stays in sight

} // namespace

CardView::CardView(CommentQueue& queue, const Clock& clock, QWidget* parent)
    : QListView(parent)
    , m_queue(queue)
    , m_delegate(new CommentDelegate(queue, clock, this))
{
    setModel(&queue);
    setItemDelegate(m_delegate);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // the cards must not change their width with the list's length
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setAutoScroll(false); // we say where the current card stands, not the view
    verticalScrollBar()->setSingleStep(32);
    setProperty("ground", QStringLiteral("paper"));
    setAccessibleName(tr("Comments"));
    setObjectName(QStringLiteral("cards"));
}

void CardView::setCurrentRow(int row)
{
    const QModelIndex index = m_queue.index(row);
    if (!index.isValid())
        return;
    if (index != currentIndex())
        setCurrentIndex(index);
    else
        reveal(row);
}

void CardView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    const CommentRow* row = m_queue.row(current.row());
    m_delegate->setCurrent(row ? row->comment.id : CommentId());
    scheduleDelayedItemsLayout(); // two cards change their height
    executeDelayedItemsLayout();
    if (current.isValid())
        reveal(current.row());
    viewport()->update();
    Q_EMIT currentRowChanged(current.row());
}

void CardView::reveal(int row)
{
    const QRect card = visualRect(m_queue.index(row));
    const int top = card.top() + verticalOffset();
    const int before = row > 0 ? std::min(visualRect(m_queue.index(row - 1)).height(), mostOfPrevious) : 0;
    verticalScrollBar()->setValue(top - before);
}

void CardView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        QScrollBar* bar = verticalScrollBar();
        bar->triggerAction(event->key() == Qt::Key_PageUp ? QScrollBar::SliderPageStepSub
                                                          : QScrollBar::SliderPageStepAdd);
        return;
    }
    default:
        event->ignore(); // letters decide (the workplace), they do not look for names in the list
    }
}

void CardView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    executeDelayedItemsLayout();
    if (currentRow() >= 0)
        reveal(currentRow());
}

void CardView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        viewport()->update();
}

void CardView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (!hasFocus() || currentRow() < 0)
        return;
    // The large card has its outline always; the hand's place shows as a second one, faint, around it.
    const Colors& c = colors(this);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ring = c.accent;
    ring.setAlphaF(0.22F);
    painter.setPen(QPen(ring, 3));
    const QRectF card = CommentDelegate::cardRect(visualRect(currentIndex()), layoutDirection())
                            .adjusted(-1.5, -1.5, 1.5, 1.5);
    painter.drawRoundedRect(card, radius::card + 2, radius::card + 2);
}

} // namespace warraq
