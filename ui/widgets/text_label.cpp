// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text_label.h"

#include "widgets/style.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QTextDocument>
#include <QTextOption>

namespace warraq {

QColor toneColor(const QString& tone, const QWidget* widget)
{
    const Colors& c = colors(widget);
    if (tone == u"muted")
        return c.muted;
    if (tone == u"faint")
        return c.faint;
    if (tone == u"red")
        return c.red;
    if (tone == u"accent")
        return c.accent;
    if (tone == u"amber")
        return c.amber;
    if (tone == u"green")
        return c.green;
    return c.text;
}

void followWindowDirection(QPlainTextEdit* field)
{
    QTextOption option = field->document()->defaultTextOption();
    const bool rtl = field->layoutDirection() == Qt::RightToLeft;
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(Qt::AlignAbsolute | (rtl ? Qt::AlignRight : Qt::AlignLeft));
    field->document()->setDefaultTextOption(option);
}

TextLabel::TextLabel(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSizePolicy(policy);
}

void TextLabel::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateToolTip();
    updateGeometry();
    update();
}

void TextLabel::setMaxLines(int lines)
{
    m_maxLines = lines;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(lines > 1);
    setSizePolicy(policy);
    updateGeometry();
}

void TextLabel::setLineSpacing(qreal spacing)
{
    m_lineSpacing = spacing;
    updateGeometry();
}

void TextLabel::setTone(const QString& tone)
{
    m_tone = tone;
    update();
}

PaintedText TextLabel::painted() const
{
    return {m_text, font(), toneColor(m_tone, this), m_maxLines, m_lineSpacing, false};
}

QSize TextLabel::sizeHint() const
{
    const QFontMetricsF metrics(font());
    const int wide = qCeil(metrics.horizontalAdvance(m_text)) + 2;
    const int width = m_maxLines > 1 ? qMin(wide, 360) : wide;
    return {width, heightForWidth(width)};
}

QSize TextLabel::minimumSizeHint() const
{
    return {qMin(48, sizeHint().width()), heightForWidth(1 << 20)};
}

int TextLabel::heightForWidth(int width) const
{
    PaintedText text = painted();
    if (text.text.isEmpty())
        text.text = QStringLiteral(" ");
    return qCeil(paintedHeight(text, width));
}

void TextLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintText(painter, rect(), painted(), layoutDirection());
}

void TextLabel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateToolTip();
}

void TextLabel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        update();
}

void TextLabel::updateToolTip()
{
    const bool cut = m_maxLines == 1 && QFontMetricsF(font()).horizontalAdvance(m_text) > width();
    setToolTip(cut ? m_text : QString());
}

} // namespace warraq
