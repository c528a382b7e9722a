// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "widgets/style.h"
#include "widgets/text_label.h"

#include <QPainter>
#include <QPainterPath>

namespace warraq {

Card::Card(QWidget* parent)
    : QWidget(parent)
{
}

void Card::setEdge(const QString& tone)
{
    m_edge = tone;
    update();
}

void Card::setCurrent(bool current)
{
    m_current = current;
    update();
}

void Card::setFaded(bool faded)
{
    m_faded = faded;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    const Colors& c = colors(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pen = m_current ? 2 : 1;
    const QRectF box = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    QPainterPath path;
    path.addRoundedRect(box, radius::card, radius::card);
    painter.fillPath(path, m_faded ? c.paper : c.raised);
    if (!m_edge.isEmpty()) {
        painter.save();
        painter.setClipPath(path);
        painter.fillRect(QRectF(0, 0, width(), 4), m_edge == u"line" ? c.line : toneColor(m_edge, this));
        painter.restore();
    }
    painter.setPen(QPen(m_current ? c.accent : c.line, pen));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

HairLine::HairLine(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void HairLine::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colors(this).line);
}

} // namespace warraq
