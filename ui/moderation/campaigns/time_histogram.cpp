// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/campaigns/time_histogram.h"

#include "widgets/style.h"
#include "widgets/text_paint.h"
#include "widgets/time_words.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace warraq {
namespace {

constexpr int bins = 48;
constexpr int labelHeight = 18;

} // namespace

TimeHistogram::TimeHistogram(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("histogram"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimeHistogram::show(const QList<QDateTime>& times, const QDateTime& now)
{
    m_bars.clear();
    m_from.clear();
    m_to.clear();
    if (!times.isEmpty()) {
        const auto [first, last] = std::ranges::minmax(times);
        const qint64 span = std::max<qint64>(1, first.secsTo(last) + 1);
        m_bars.resize(bins);
        for (const QDateTime& time : times)
            ++m_bars[std::clamp<qint64>(first.secsTo(time) * bins / span, 0, bins - 1)];
        m_from = dayAndClockText(first, now);
        m_to = dayAndClockText(last, now);
        setAccessibleName(tr("When they were written: from %1 to %2").arg(m_from, m_to));
    }
    update();
}

void TimeHistogram::paintEvent(QPaintEvent*)
{
    if (m_bars.isEmpty())
        return;
    const Colors& c = colors(this);
    QPainter painter(this);
    const QRectF all(rect());
    const QRectF area = all.adjusted(0, 2, 0, -labelHeight);
    const int highest = *std::ranges::max_element(m_bars);
    const qreal step = area.width() / bins;
    for (int i = 0; i < bins; ++i) {
        if (m_bars[i] == 0)
            continue;
        const qreal height = std::max(2.0, area.height() * m_bars[i] / highest);
        const QRectF bar(area.left() + i * step, area.bottom() - height, std::max(1.0, step - 1.5), height);
        painter.fillRect(mirrored(bar, all, layoutDirection()), c.accent);
    }
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), c.line);
    const QRectF labels(all.left(), area.bottom() + 2, all.width(), labelHeight);
    PaintedText label{m_from, fontFor(TextRole::Caption), c.muted};
    paintText(painter, labels, label, layoutDirection());
    label.text = m_to;
    label.endAligned = true;
    paintText(painter, labels, label, layoutDirection());
}

} // namespace warraq
