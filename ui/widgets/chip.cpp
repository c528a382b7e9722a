// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip.h"

#include "widgets/style.h"
#include "widgets/style_sheet.h"

#include <QFontMetricsF>
#include <QPainter>

namespace warraq {

namespace {

QFont chipFont()
{
    QFont font = fontFor(TextRole::Caption);
    font.setWeight(QFont::DemiBold);
    font.setFeature(QFont::Tag("tnum"), 1);
    return font;
}

std::pair<QColor, QColor> inkAndGround(Tone tone, const Colors& c)
{
    switch (tone) {
    case Tone::Accent:
        return {c.accent, c.accentGround};
    case Tone::Red:
        return {c.red, c.redGround};
    case Tone::Green:
        return {c.green, c.greenGround};
    case Tone::Amber:
        return {c.amber, c.amberGround};
    case Tone::Neutral:
        break;
    }
    return {c.muted, mixed(c.line, c.panel, 0.6)};
}

} // namespace

QSize chipSize(const QString& text)
{
    const QFontMetricsF metrics(chipFont());
    return {qCeil(metrics.horizontalAdvance(text)) + 16, qCeil(metrics.height()) + 4};
}

void paintChip(QPainter& painter, const QRectF& rect, const QString& text, Tone tone, const QWidget* widget)
{
    const auto [ink, ground] = inkAndGround(tone, colors(widget));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setPen(ink);
    painter.setFont(chipFont());
    painter.setLayoutDirection(widget ? widget->layoutDirection() : Qt::LayoutDirectionAuto);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

Chip::Chip(const QString& text, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Chip::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_text);
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_text, m_tone, this);
}

} // namespace warraq
