// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rail_button.h"

#include "widgets/style.h"
#include "widgets/style_sheet.h"
#include "widgets/text_paint.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace warraq {

RailButton::RailButton(const QIcon& symbol, const QString& label, QWidget* parent)
    : QAbstractButton(parent)
{
    setIcon(symbol);
    setText(label);
    setAccessibleName(label);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void RailButton::setBadge(int count, bool alarm)
{
    m_badge = count;
    m_alarm = alarm;
    setAccessibleDescription(count > 0 ? QLocale().toString(count) : QString());
    update();
}

bool RailButton::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Colors& c = colors(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(2, 2, -2, -2);
    painter.setPen(hasFocus() ? QPen(c.accent, 2) : QPen(Qt::NoPen));
    if (isChecked())
        painter.setBrush(c.accentGround);
    else if (isDown() || underMouse())
        painter.setBrush(mixed(c.text, c.panel, isDown() ? 0.1 : 0.05));
    if (painter.brush().style() != Qt::NoBrush || hasFocus())
        painter.drawRoundedRect(box, 10, 10);

    const QRectF symbol((width() - 22) / 2.0, 9, 22, 22);
    icon().paint(&painter, symbol.toRect(), Qt::AlignCenter, QIcon::Normal,
                 isChecked() ? QIcon::On : QIcon::Off);
    QFont font = fontFor(TextRole::Caption);
    font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    // Every place is named in full: a long name (French) in smaller letters.
    const qreal wide = QFontMetricsF(font).horizontalAdvance(text());
    if (const qreal room = width() - 4.0; wide > room)
        font.setPointSizeF(qMax(6.5, font.pointSizeF() * room / wide));
    painter.setFont(font);
    painter.setPen(isChecked() ? c.accent : c.muted);
    painter.drawText(QRectF(0, 32, width(), 22), Qt::AlignCenter | Qt::TextSingleLine, text());
    if (m_badge > 0)
        paintBadge(painter, symbol);
}

void RailButton::paintBadge(QPainter& painter, const QRectF& symbol) const
{
    const Colors& c = colors(this);
    QFont font = fontFor(TextRole::Caption);
    font.setPointSizeF(7.5);
    font.setWeight(QFont::Bold);
    const QString count =
        m_badge > 999 ? QLocale().toString(999) + QLatin1Char('+') : QLocale().toString(m_badge);
    const qreal wide = qMax<qreal>(16, QFontMetricsF(font).horizontalAdvance(count) + 9);
    // Over the symbol's end shoulder, where it hides least of it; a ring of the ground keeps them apart.
    QRectF badge(symbol.right() - 5, 2, wide, 16);
    badge.moveRight(qMin(badge.right(), width() - 3.0));
    badge = mirrored(badge, rect(), layoutDirection());
    painter.setPen(QPen(isChecked() ? c.accentGround : c.panel, 2));
    painter.setBrush(m_alarm ? c.red : mixed(c.text, c.panel, 0.55));
    painter.drawRoundedRect(badge, 8, 8);
    painter.setFont(font);
    painter.setPen(m_alarm ? c.onRed : c.panel);
    painter.drawText(badge, Qt::AlignCenter | Qt::TextSingleLine, count);
}

} // namespace warraq
