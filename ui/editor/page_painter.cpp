// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/page_painter.h"

#include "editor/article_text_edit.h"
#include "editor/line_helpers.h"
#include "editor/page_scale.h"
#include "editor/text_formats.h"
#include "widgets/style.h"

#include <QAbstractTextDocumentLayout>
#include <QFontInfo>
#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

namespace warraq {

namespace {

constexpr double arrowWidth = 11;
constexpr double arrowDistance = 22; // from the column's edge to the arrow's middle
constexpr double groundMargin = 6;

bool isRightToLeft(const QTextBlock& line)
{
    return line.blockFormat().layoutDirection() == Qt::RightToLeft;
}

/// A wave that starts at a multiple of its length, so that neighbouring repaints fit together.
void drawWave(QPainter& painter, double left, double right, double y)
{
    constexpr double step = 2.5;
    constexpr double height = 1.25;
    QPainterPath path;
    const int first = int(left / step);
    path.moveTo(left, y + (first % 2 == 0 ? -height : height));
    for (int i = first + 1; i * step < right; ++i)
        path.lineTo(i * step, y + (i % 2 == 0 ? -height : height));
    painter.drawPath(path);
}

QString markerOf(const QTextBlock& line)
{
    const int depth = textformat::depthOf(line.blockFormat());
    if (textformat::kindOf(line.blockFormat()) == BlockKind::BulletedList)
        return depth % 3 == 0   ? QStringLiteral("•")
               : depth % 3 == 1 ? QStringLiteral("◦")
                                : QStringLiteral("▪");
    int number = 1;
    const QTextBlock first = listAround(line).first;
    for (QTextBlock item = line; item != first;) {
        item = item.previous();
        const int itsDepth = textformat::depthOf(item.blockFormat());
        if (itsDepth < depth)
            break;
        number += itsDepth == depth ? 1 : 0;
    }
    return QString::number(number) + u'.';
}

} // namespace

QRectF PagePainter::arrowRect(const QTextBlock& line) const
{
    const QTextLayout* layout = line.layout();
    const QRectF box = m_edit.lineRect(line);
    double middle = box.top() + box.height() / 2;
    if (layout && layout->lineCount() > 0 && !holdsObject(line))
        middle = box.top() + line.blockFormat().lineHeight() * scaleOf(m_edit.document()) / 2;
    const double x = isRightToLeft(line) ? box.right() + arrowDistance : box.left() - arrowDistance;
    return {x - textformat::indentWidth / 2.0, middle - 12, textformat::indentWidth, 24};
}

QTextBlock PagePainter::arrowAt(const QPointF& position) const
{
    const auto [first, last] = m_edit.visibleLines();
    for (QTextBlock line = first; line.isValid(); line = line.next()) {
        if (arrowRect(line).contains(position))
            return line;
        if (line == last)
            break;
    }
    return {};
}

void PagePainter::paintBehind(QPainter& painter, const QRect& area)
{
    const Colors& c = colors(&m_edit);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto [first, last] = m_edit.visibleLines();
    const QTextBlock current = m_edit.textCursor().block();
    for (QTextBlock line = first; line.isValid(); line = line.next()) {
        const QRectF box = m_edit.lineRect(line);
        if (box.top() - 16 <= area.bottom() && box.bottom() + 48 >= area.top()) {
            if (line == current && m_edit.hasFocus()) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(c.accentGround);
                painter.drawRoundedRect(
                    box.adjusted(-groundMargin, -groundMargin / 2, groundMargin, groundMargin / 2),
                    radius::button, radius::button);
            }
            const BlockKind kind = textformat::kindOf(line.blockFormat());
            if (kind == BlockKind::Quote)
                paintQuote(painter, line, c);
            else if (isList(kind))
                paintMarker(painter, line, c);
            paintArrow(painter, line, c);
            for (PageLayer* layer : std::as_const(m_layers))
                layer->paintBehind(painter, line, *this, c);
        }
        if (line == last)
            break;
    }
}

void PagePainter::paintOver(QPainter& painter, const QRect& area)
{
    if (!m_marksShown && m_layers.isEmpty())
        return;
    const Colors& c = colors(&m_edit);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto [first, last] = m_edit.visibleLines();
    for (QTextBlock line = first; line.isValid(); line = line.next()) {
        const QRectF box = m_edit.lineRect(line);
        if (box.top() - 16 <= area.bottom() && box.bottom() + 16 >= area.top()) {
            if (m_marksShown)
                paintMarks(painter, line, c);
            for (PageLayer* layer : std::as_const(m_layers))
                layer->paintOver(painter, line, *this, c);
        }
        if (line == last)
            break;
    }
}

void PagePainter::paintArrow(QPainter& painter, const QTextBlock& line, const Colors& c) const
{
    if (line.blockFormat().property(textformat::Kind).toInt() == int(BlockKind::Separator))
        return;
    const bool chosen = line.blockFormat().boolProperty(textformat::DirectionChosen);
    const QRectF rect = arrowRect(line);
    const double y = rect.center().y();
    const double towards = isRightToLeft(line) ? -1 : 1;
    const double tip = rect.center().x() + towards * arrowWidth / 2;
    QPainterPath path;
    path.moveTo(tip - towards * arrowWidth, y);
    path.lineTo(tip, y);
    path.moveTo(tip - towards * 3.5, y - 3);
    path.lineTo(tip, y);
    path.lineTo(tip - towards * 3.5, y + 3);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(chosen ? c.accent : c.faint, chosen ? 1.8 : 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    if (chosen) { // a dot at its tail: a person set it, typing does not change it
        painter.setBrush(c.accent);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(tip - towards * arrowWidth, y), 2.2, 2.2);
    }
}

void PagePainter::paintMarker(QPainter& painter, const QTextBlock& line, const Colors& c) const
{
    const QTextLayout* layout = line.layout();
    if (!layout || layout->lineCount() == 0)
        return;
    const QTextLine first = layout->lineAt(0);
    const QPointF origin = m_edit.document()->documentLayout()->blockBoundingRect(line).topLeft();
    const double base = origin.y() + first.y() + first.ascent() - m_edit.verticalScrollBar()->value();
    const QRectF box = m_edit.lineRect(line);
    const double step = textformat::indentWidth * scaleOf(m_edit.document());
    const double indent = (textformat::depthOf(line.blockFormat()) + 1) * step;
    const QString marker = markerOf(line);
    const QFont font(m_edit.document()->defaultFont(), m_edit.document()->documentLayout()->paintDevice());
    const double width = QFontMetricsF(font).horizontalAdvance(marker);
    const double middle =
        isRightToLeft(line) ? box.right() - indent + step / 2 : box.left() + indent - step / 2;
    painter.setFont(font);
    painter.setPen(c.muted);
    painter.drawText(QPointF(middle - width / 2, base), marker);
}

int PagePainter::heightBelow(const QTextBlock& line) const
{
    const bool hasSource = textformat::kindOf(line.blockFormat()) == BlockKind::Quote &&
                           !line.blockFormat().stringProperty(textformat::Source).isEmpty();
    return hasSource ? qRound(line.blockFormat().lineHeight() * scaleOf(m_edit.document())) : 0;
}

void PagePainter::paintQuote(QPainter& painter, const QTextBlock& line, const Colors& c) const
{
    const QRectF box = m_edit.lineRect(line);
    const QString source = line.blockFormat().stringProperty(textformat::Source);
    const int below = heightBelow(line);
    const double x = isRightToLeft(line) ? box.right() - 3 : box.left();
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accent);
    painter.drawRoundedRect(QRectF(x, box.top() + 2, 3, box.height() - 4 + below), 1.5, 1.5);
    if (source.isEmpty())
        return;
    QTextOption option;
    option.setTextDirection(line.blockFormat().layoutDirection());
    option.setWrapMode(QTextOption::NoWrap);
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(c.muted);
    painter.drawText(box.adjusted(textformat::indentWidth, box.height(), -textformat::indentWidth, below),
                     QStringLiteral("— ") + isolated(source), option);
}

QList<PagePainter::Stretch> PagePainter::stretchesOf(const QTextBlock& line, qsizetype offset,
                                                     qsizetype length) const
{
    QList<Stretch> stretches;
    const QTextLayout* layout = line.layout();
    const QPointF origin = m_edit.document()->documentLayout()->blockBoundingRect(line).topLeft() -
                           QPointF(0, m_edit.verticalScrollBar()->value());
    const int end = int(offset + length);
    for (int i = 0; layout && i < layout->lineCount(); ++i) {
        const QTextLine row = layout->lineAt(i);
        const int from = std::max(int(offset), row.textStart());
        const int to = std::min(end, row.textStart() + row.textLength());
        if (from >= to)
            continue;
        // The glyphs themselves say where they are; cursorToX() is wrong inside runs against the paragraph
        // (Q6).
        QRectF box;
        const QList<QGlyphRun> runs = row.glyphRuns(from, to - from);
        for (const QGlyphRun& run : runs)
            box = box.united(run.boundingRect());
        if (!box.isEmpty())
            stretches.append({origin.x() + box.left(), origin.x() + box.right(),
                              origin.y() + row.y() + row.ascent(), row.descent()});
    }
    return stretches;
}

QList<QRectF> PagePainter::rectsOf(const QTextBlock& line, qsizetype offset, qsizetype length) const
{
    QList<QRectF> rects;
    for (const Stretch& stretch : stretchesOf(line, offset, length))
        rects.append({stretch.left, stretch.base, stretch.right - stretch.left, stretch.descent});
    return rects;
}

QList<QRectF> PagePainter::boxesOf(const QTextBlock& line, qsizetype offset, qsizetype length) const
{
    // By the size of the letters, not by the height of the line, which is nearly twice as much.
    const double em = QFontInfo(m_edit.document()->defaultFont()).pixelSize();
    QList<QRectF> rects;
    for (const Stretch& stretch : stretchesOf(line, offset, length))
        rects.append({stretch.left, stretch.base - 1.15 * em, stretch.right - stretch.left, 1.75 * em});
    return rects;
}

void PagePainter::paintMarks(QPainter& painter, const QTextBlock& line, const Colors& c) const
{
    const LineData* data = LineData::find(line);
    if (!data || data->marks().isEmpty())
        return;
    const int caret =
        m_edit.textCursor().block() == line && m_edit.isTyping() ? m_edit.textCursor().positionInBlock() : -1;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(c.red, 1.3));
    for (const Misspelling& mark : data->marks()) {
        if (caret >= mark.offset && caret <= mark.offset + mark.length)
            continue;
        for (const QRectF& rect : rectsOf(line, mark.offset, mark.length))
            drawWave(painter, rect.left(), rect.right(), rect.top() + 6);
    }
}

} // namespace warraq
