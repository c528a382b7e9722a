// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/card_view.h"

#include "widgets/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>
#include <QWheelEvent>

namespace warraq {
namespace {

constexpr int widestAlone = 920;
constexpr qreal sizeStep = 1.15;
QString sizeKey()
{
    return QStringLiteral("comments/text_size");
}

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
    setTextSize(QSettings().value(sizeKey(), 1.0).toReal());
}

void CardView::setAlone(bool alone)
{
    m_alone = alone;
    m_delegate->setAlone(alone);
    placeViewport();
    viewport()->update();
    if (currentRow() >= 0)
        reveal(currentRow());
}

void CardView::placeViewport()
{
    // Alone it stands where the eye rests, and no line is longer than a line of a story.
    const int side = m_alone ? std::max((width() - widestAlone) / 2, 0) : 0;
    const QMargins margins(side, m_alone ? height() / 8 : 0, side, 0);
    if (margins != viewportMargins())
        setViewportMargins(margins);
}

void CardView::setTextSize(qreal size)
{
    const qreal wanted = std::clamp(size, 0.8, 2.5);
    if (qFuzzyCompare(wanted, m_delegate->textSize()))
        return;
    m_delegate->setTextSize(wanted);
    QSettings().setValue(sizeKey(), wanted);
    scheduleDelayedItemsLayout();
    executeDelayedItemsLayout();
    if (currentRow() >= 0)
        reveal(currentRow());
    viewport()->update();
}

qreal CardView::textSize() const
{
    return m_delegate->textSize();
}

void CardView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setTextSize(textSize() * (event->angleDelta().y() > 0 ? sizeStep : 1 / sizeStep));
        event->accept();
        return;
    }
    QListView::wheelEvent(event);
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
    const int before = m_alone   ? 0
                       : row > 0 ? std::min(visualRect(m_queue.index(row - 1)).height(), mostOfPrevious)
                                 : 0;
    verticalScrollBar()->setValue(top - before);
}

void CardView::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
            return setTextSize(textSize() * sizeStep);
        if (event->key() == Qt::Key_Minus)
            return setTextSize(textSize() / sizeStep);
        if (event->key() == Qt::Key_0)
            return setTextSize(1);
    }
    switch (event->key()) {
    case Qt::Key_Space:
        setRevealed(true);
        return;
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

void CardView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        setRevealed(false);
    else
        QListView::keyReleaseEvent(event);
}

void CardView::focusOutEvent(QFocusEvent* event)
{
    setRevealed(false); // the release of the key goes elsewhere
    QListView::focusOutEvent(event);
}

void CardView::setRevealed(bool revealed)
{
    m_delegate->setRevealed(revealed);
    viewport()->update();
}

void CardView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    placeViewport();
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
