// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/source_gutter.h"

#include "source/source_text.h"
#include "widgets/style.h"

#include <QAbstractTextDocumentLayout>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace warraq {

namespace {
constexpr int foldWidth = space::l;
}

SourceGutter::SourceGutter(SourceText& text)
    : QWidget(&text)
    , m_text(text)
{
    setLayoutDirection(Qt::LeftToRight);
    setCursor(Qt::ArrowCursor);
    setToolTip(tr("Click a triangle to fold or open"));
}

int SourceGutter::neededWidth() const
{
    const int digits = std::max(2, int(QString::number(m_text.document()->blockCount()).size()));
    return QFontMetrics(fontFor(TextRole::Caption)).horizontalAdvance(u'9') * digits + space::m + foldWidth;
}

QRectF SourceGutter::rectOf(const QTextBlock& line) const
{
    QRectF rect = m_text.document()->documentLayout()->blockBoundingRect(line);
    rect.translate(0, -m_text.verticalScrollBar()->value());
    if (line.layout()->lineCount() > 0)
        rect.setHeight(line.layout()->lineAt(0).height());
    return rect;
}

void SourceGutter::paintTriangle(QPainter& painter, const QRectF& line, bool folded) const
{
    const Colors& c = colors(this);
    const QPointF middle(width() - foldWidth / 2.0, line.center().y());
    constexpr double half = 3.5;
    QPolygonF triangle;
    if (folded)
        triangle << middle + QPointF(-half / 2, -half) << middle + QPointF(-half / 2, half)
                 << middle + QPointF(half, 0);
    else
        triangle << middle + QPointF(-half, -half / 2) << middle + QPointF(half, -half / 2)
                 << middle + QPointF(0, half);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(folded ? c.accent : c.muted);
    painter.drawPolygon(triangle);
    painter.restore();
}

void SourceGutter::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const Colors& c = colors(this);
    painter.fillRect(event->rect(), c.paper);
    painter.setFont(fontFor(TextRole::Caption));
    const int current = m_text.textCursor().blockNumber();
    QTextBlock line = m_text.cursorForPosition(QPoint(0, 0)).block();
    for (; line.isValid(); line = line.next()) {
        if (!line.isVisible())
            continue;
        const QRectF rect = rectOf(line);
        if (rect.top() > event->rect().bottom())
            break;
        const bool folded = m_text.isFolded(line.blockNumber());
        if (folded)
            painter.fillRect(QRectF(0, rect.top(), width(), rect.height()), c.accentGround);
        painter.setPen(line.blockNumber() == current ? c.text : c.faint);
        painter.drawText(QRectF(0, rect.top(), width() - foldWidth, rect.height()),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextForceLeftToRight,
                         QString::number(line.blockNumber() + 1));
        if (m_text.canFold(line.blockNumber()))
            paintTriangle(painter, rect, folded);
    }
}

void SourceGutter::mousePressEvent(QMouseEvent* event)
{
    const QTextBlock line = m_text.cursorForPosition(QPoint(0, int(event->position().y()))).block();
    if (line.isValid() && m_text.canFold(line.blockNumber()))
        m_text.toggleFold(line.blockNumber());
    event->accept();
}

} // namespace warraq
