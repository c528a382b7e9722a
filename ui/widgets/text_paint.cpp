// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text_paint.h"

#include "text/direction.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace warraq {

namespace {

QTextOption optionFor(const QString& text, Qt::LayoutDirection window, bool endAligned)
{
    const auto own = firstStrongDirection(text);
    const bool rtl = own ? *own == Direction::RightToLeft : window == Qt::RightToLeft;
    QTextOption option;
    option.setTextDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
    const bool right = (window == Qt::RightToLeft) != endAligned;
    option.setAlignment(Qt::AlignAbsolute | (right ? Qt::AlignRight : Qt::AlignLeft));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

/// Lays out line by line; calls `line(text, start, length, isLast, hasMore)`.
template <class EachLine>
int forLines(const PaintedText& painted, qreal width, EachLine each)
{
    QTextLayout layout(painted.text, painted.font);
    layout.setTextOption(optionFor(painted.text, Qt::LeftToRight, false));
    layout.beginLayout();
    int lines = 0;
    while (lines < painted.maxLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(qMax<qreal>(width, 1));
        ++lines;
        const qsizetype end = line.textStart() + line.textLength();
        each(line.textStart(), line.textLength(), lines == painted.maxLines && end < painted.text.size());
    }
    layout.endLayout();
    return lines;
}

} // namespace

int paintedLines(const PaintedText& text, qreal width)
{
    if (text.text.isEmpty())
        return 0;
    if (text.maxLines == 1)
        return 1;
    return forLines(text, width, [](qsizetype, qsizetype, bool) {});
}

qreal paintedHeight(const PaintedText& text, qreal width)
{
    return paintedLines(text, width) * std::ceil(QFontMetricsF(text.font).height() * text.lineSpacing);
}

qreal paintText(QPainter& painter, const QRectF& rect, const PaintedText& text, Qt::LayoutDirection window)
{
    if (text.text.isEmpty())
        return 0;
    const QFontMetricsF metrics(text.font);
    const qreal step = std::ceil(metrics.height() * text.lineSpacing);
    qreal y = rect.top();
    painter.setPen(text.color);
    painter.setFont(text.font);
    const auto paintLine = [&](const QString& words) {
        QTextLayout layout(words, text.font);
        // The direction is the whole text's, also on a line that happens to begin with the other script.
        layout.setTextOption(optionFor(text.text, window, text.endAligned));
        layout.beginLayout();
        QTextLine line = layout.createLine();
        if (line.isValid()) {
            line.setLineWidth(rect.width());
            line.setPosition({0, (step - line.height()) / 2});
        }
        layout.endLayout();
        layout.draw(&painter, {rect.left(), y});
        y += step;
    };
    forLines(text, rect.width(), [&](qsizetype start, qsizetype length, bool more) {
        QString words = text.text.mid(start, more ? -1 : length);
        if (more)
            words = metrics.elidedText(words, Qt::ElideRight, rect.width());
        while (!more && words.endsWith(QLatin1Char(' ')))
            words.chop(1);
        paintLine(words);
    });
    return y - rect.top();
}

QRectF mirrored(const QRectF& rect, const QRectF& inside, Qt::LayoutDirection window)
{
    if (window == Qt::LeftToRight)
        return rect;
    return {inside.left() + inside.right() - rect.right(), rect.top(), rect.width(), rect.height()};
}

} // namespace warraq
