// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/page_column.h"

#include "editor/article_fields.h"
#include "editor/article_text_edit.h"
#include "editor/page_scale.h"
#include "editor/text_formats.h"
#include "widgets/style.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace warraq {

namespace {
constexpr int barWidth = 10;
constexpr int leastPage = 380;       // pixels; a narrower one is covered by a panel instead
constexpr double caretHeight = 0.45; // of the page, where a held caret stays
} // namespace

PageColumn::PageColumn(ArticleFields* fields, ArticleTextEdit* text, QWidget* parent)
    : QWidget(parent)
    , m_fields(fields)
    , m_text(text)
    , m_bar(new QScrollBar(Qt::Vertical, this))
{
    fields->setParent(this);
    text->setParent(this);
    m_bar->setSingleStep(24);
    QScrollBar* inner = text->verticalScrollBar();
    connect(m_bar, &QScrollBar::valueChanged, this, &PageColumn::scrollTo);
    connect(inner, &QScrollBar::valueChanged, this, &PageColumn::follow);
    connect(inner, &QScrollBar::rangeChanged, this, &PageColumn::fitRange);
    connect(text, &QTextEdit::cursorPositionChanged, this, &PageColumn::holdCaret);
    connect(text, &ArticleTextEdit::scrolledByWheel, this,
            [this](QWheelEvent* event) { QApplication::sendEvent(m_bar, event); });
}

int PageColumn::headHeight() const
{
    return m_fields->height();
}

void PageColumn::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool PageColumn::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange)
        arrange();
    return QWidget::event(event);
}

void PageColumn::wheelEvent(QWheelEvent* event)
{
    QApplication::sendEvent(m_bar, event);
}

void PageColumn::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colors(this).paper);
}

void PageColumn::arrange()
{
    if (m_arranging)
        return;
    m_arranging = true;
    const double scale = scaleOf(m_text->document());
    const int gutter = int(textformat::gutter * scale);
    const int column = int(textformat::columnWidth() * m_ems / textformat::columnEms * scale);
    const int room = width() - m_sideRoom >= leastPage ? m_sideRoom : 0;
    const int free = width() - room;
    const int page = std::min(free - barWidth, column + 2 * gutter);
    const int left = (free - page) / 2 + (isRightToLeft() ? room : 0);
    const int inside = page - 2 * gutter;
    m_bar->setGeometry(isRightToLeft() ? room : free - barWidth, 0, barWidth, height());
    m_bar->raise();
    // The fields' height follows from their width: twice, since a headline may break into another line.
    m_fields->setFixedWidth(std::max(120, inside));
    m_fields->adjustSize();
    m_headShift = std::min(m_headShift, headHeight());
    m_fields->move(left + gutter, -m_headShift);
    const int top = headHeight() - m_headShift;
    m_text->setGeometry(left, top, page, std::max(40, height() - top));
    m_arranging = false;
    fitRange();
}

void PageColumn::setSideRoom(int width)
{
    m_sideRoom = width;
    arrange();
}

void PageColumn::fitRange()
{
    if (m_arranging)
        return;
    const QScrollBar* inner = m_text->verticalScrollBar();
    // The document ends in an empty margin; how much of it can be scrolled to is said here.
    const int document = inner->maximum() + m_text->viewport()->height() -
                         int(textformat::marginBelow * scaleOf(m_text->document()));
    const QSignalBlocker quiet(m_bar);
    m_bar->setRange(0, std::max(0, headHeight() + document + roomBelow() - height()));
    m_bar->setPageStep(height());
    m_bar->setValue(m_headShift + inner->value());
    m_bar->setVisible(m_bar->maximum() > 0);
}

void PageColumn::scrollTo(int position)
{
    if (m_arranging)
        return;
    const int head = std::min(position, headHeight());
    if (head != m_headShift) {
        m_headShift = head;
        arrange();
    }
    m_arranging = true;
    m_text->verticalScrollBar()->setValue(position - head);
    m_arranging = false;
}

void PageColumn::follow()
{
    if (m_arranging)
        return;
    // What is on the screen stays where it is: the fields give way first, the rest is the text's own.
    scrollTo(m_headShift + m_text->verticalScrollBar()->value());
    const QSignalBlocker quiet(m_bar);
    m_bar->setValue(m_headShift + m_text->verticalScrollBar()->value());
}

/// Under the last line, so that writing does not happen at the lower edge.
int PageColumn::roomBelow() const
{
    return m_caretHeld ? int(height() * (1 - caretHeight)) : height() / 3;
}

void PageColumn::setColumnWidth(int ems)
{
    m_ems = ems;
    arrange();
}

void PageColumn::fitColumn()
{
    arrange();
    holdCaret();
}

void PageColumn::setCaretHeld(bool held)
{
    m_caretHeld = held;
    fitRange();
    holdCaret();
}

void PageColumn::holdCaret()
{
    if (!m_caretHeld || !m_text->hasFocus() || QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    const QRect caret = m_text->cursorRect();
    const int at = m_text->viewport()->mapTo(this, caret.center()).y();
    m_bar->setValue(m_bar->value() + at - int(height() * caretHeight));
}

void PageColumn::scrollToTop()
{
    m_bar->setValue(0);
    scrollTo(0);
}

int PageColumn::position() const
{
    return m_headShift + m_text->verticalScrollBar()->value();
}

} // namespace warraq
