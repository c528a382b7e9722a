// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/key_cap.h"

#include "widgets/style.h"

#include <QFontMetricsF>
#include <QPainter>

namespace warraq {

namespace {

QFont capFont()
{
    QFont font = fontFor(TextRole::Code);
    font.setPointSizeF(8);
    return font;
}

} // namespace

KeyCap::KeyCap(const QString& key, QWidget* parent)
    : QWidget(parent)
    , m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize KeyCap::sizeHint() const
{
    const QFontMetricsF metrics(capFont());
    return {qMax(18, qCeil(metrics.horizontalAdvance(m_key)) + 10), 18};
}

void KeyCap::paintEvent(QPaintEvent*)
{
    const Colors& c = colors(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.line);
    painter.setBrush(c.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(capFont());
    painter.setPen(c.muted);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, m_key);
}

QString shortKeys(const QKeySequence& keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    text.replace(QStringLiteral("Shift+"), QStringLiteral("\u21e7"));
    text.replace(QStringLiteral("Ctrl+"), QStringLiteral("Ctrl "));
    text.replace(QStringLiteral("Ctrl \u21e7"), QStringLiteral("Ctrl\u21e7"));
    return text;
}

} // namespace warraq
