// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/learner/reliability_curve.h"

#include "widgets/style.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace warraq {
namespace {

constexpr int tickRoom = 44;
constexpr int below = 44;

QString percent(double share)
{
    return QLocale().toString(qRound(share * 100)) + QLocale().percent();
}

} // namespace

ReliabilityCurve::ReliabilityCurve(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("curve"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ReliabilityCurve::show(const LearnerQuality& quality)
{
    m_quality = quality;
    QStringList spoken;
    for (const auto& bin : quality.bins) {
        if (bin.count > 0)
            spoken.append(tr("foreseen %1, refused %2").arg(percent(bin.foreseen), percent(bin.refused)));
    }
    setAccessibleName(tr("Foreseen and refused, by tenths"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

QPointF ReliabilityCurve::place(const QRectF& area, double foreseen, double refused) const
{
    const double along = layoutDirection() == Qt::RightToLeft ? 1 - foreseen : foreseen;
    return {area.left() + along * area.width(), area.bottom() - refused * area.height()};
}

void ReliabilityCurve::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QRectF area = QRectF(rect()).adjusted(rtl ? 12 : tickRoom, 26, rtl ? -tickRoom : -12, -below);
    paintAxes(painter, area);
    if (m_quality.isEnough())
        paintPoints(painter, area);
}

void ReliabilityCurve::paintAxes(QPainter& painter, const QRectF& area) const
{
    const Colors& c = colors(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    painter.setFont(fontFor(TextRole::Caption));
    for (const double share : {0.0, 0.5, 1.0}) {
        painter.setPen(c.line);
        painter.drawLine(place(area, 0, share), place(area, 1, share));
        painter.setPen(c.muted);
        const qreal y = place(area, 0, share).y();
        const QRectF beside =
            rtl ? QRectF(area.right() + 4, y - 9, tickRoom - 6, 18) : QRectF(0, y - 9, tickRoom - 6, 18);
        painter.drawText(beside,
                         int(rtl ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter,
                         percent(share));
        const QRectF under(place(area, share, 0).x() - 24, area.bottom() + 4, 48, 16);
        painter.drawText(under, Qt::AlignCenter, percent(share));
    }
    painter.drawText(QRectF(area.left(), area.bottom() + 22, area.width(), 18), Qt::AlignCenter,
                     tr("foreseen to be refused"));
    painter.drawText(QRectF(0, 0, width(), 20),
                     int(rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter,
                     tr("refused by the desk"));
    painter.setPen(QPen(c.faint, 1, Qt::DashLine));
    painter.drawLine(place(area, 0, 0), place(area, 1, 1));
}

void ReliabilityCurve::paintPoints(QPainter& painter, const QRectF& area) const
{
    const Colors& c = colors(this);
    QPainterPath line;
    for (const auto& bin : m_quality.bins) {
        if (bin.count == 0)
            continue;
        const QPointF at = place(area, bin.foreseen, bin.refused);
        line.elementCount() == 0 ? line.moveTo(at) : line.lineTo(at);
    }
    painter.setPen(QPen(c.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    painter.setBrush(c.accent);
    for (const auto& bin : m_quality.bins) {
        if (bin.count == 0)
            continue;
        const double share = double(bin.count) / double(std::max<qint64>(1, m_quality.tested));
        const qreal size = 3 + 9 * std::sqrt(share);
        painter.drawEllipse(place(area, bin.foreseen, bin.refused), size, size);
    }
}

} // namespace warraq
