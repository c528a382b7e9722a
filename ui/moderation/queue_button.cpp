// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/queue_button.h"

#include "widgets/style.h"
#include "widgets/style_sheet.h"
#include "widgets/text_paint.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace warraq {
namespace {

constexpr int rowHeight = 34;

QFont countFont(bool checked)
{
    QFont font = fontFor(TextRole::Base);
    font.setWeight(checked ? QFont::Bold : QFont::Normal);
    font.setFeature(QFont::Tag("tnum"), 1);
    return font;
}

} // namespace

QueueButton::QueueButton(const QString& name, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(name);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the cards
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setToolTip(QFontMetricsF(fontFor(TextRole::Base)).horizontalAdvance(name) > 150 ? name : QString());
    describe();
}

void QueueButton::setCount(qint64 count)
{
    if (count == m_count)
        return;
    m_count = count;
    describe();
    update();
}

void QueueButton::describe()
{
    setAccessibleName(m_count < 0 ? text() : text() + QStringLiteral(", ") + QLocale().toString(m_count));
}

QSize QueueButton::sizeHint() const
{
    return {160, rowHeight};
}

void QueueButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void QueueButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void QueueButton::paintEvent(QPaintEvent*)
{
    const Colors& c = colors(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    if (isChecked() || underMouse()) {
        painter.setBrush(isChecked() ? c.accentGround : mixed(c.text, c.panel, 0.05));
        painter.drawRoundedRect(box, radius::button, radius::button);
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius::button, radius::button);
    }
    const QRectF inside = box.adjusted(space::m, 0, -space::m, 0);
    const QColor ink = isChecked() ? c.accent : c.text;
    const QFont font = countFont(isChecked());
    const qreal down = (inside.height() - QFontMetricsF(font).height()) / 2;
    qreal taken = 0;
    if (m_count >= 0) {
        const QString number = QLocale().toString(m_count);
        taken = QFontMetricsF(font).horizontalAdvance(number) + space::m;
        paintText(painter, inside.adjusted(0, down, 0, 0),
                  {number, font, isChecked() ? c.accent : c.muted, 1, 1, true}, layoutDirection());
    }
    QRectF name = inside.adjusted(0, down, -taken, 0);
    paintText(painter, mirrored(name, inside, layoutDirection()), {text(), font, ink}, layoutDirection());
}

} // namespace warraq
