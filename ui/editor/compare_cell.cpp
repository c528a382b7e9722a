// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/compare_cell.h"

#include "article/inline_text.h"
#include "editor/caret_places.h"

#include <QFontInfo>
#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>

namespace warraq {

namespace {

using Mark = CompareText::Mark;

QFont fontOf(const CompareText& text, BlockKind kind, int level)
{
    if (text.isMarkup)
        return fontFor(TextRole::Code);
    QFont font = fontFor(TextRole::Article);
    if (kind == BlockKind::Heading) {
        font.setBold(true);
        font.setPointSizeF(font.pointSizeF() + (level <= 1 ? 5 : level == 2 ? 3 : 1));
    }
    return font;
}

bool isRemoved(Mark mark)
{
    return mark == Mark::Removed || mark == Mark::SpellingRemoved;
}

} // namespace

CompareCell::CompareCell(const ComparedParagraph& paragraph, CompareText text)
    : m_text(std::move(text))
    , m_kind(paragraph.kind)
    , m_level(paragraph.level)
    , m_number(paragraph.number)
    , m_font(fontOf(m_text, m_kind, m_level))
{
    if (m_kind == BlockKind::Quote)
        m_indent = indent;
    else if (isList(m_kind))
        m_indent = (paragraph.depth + 1) * indent;
}

void CompareCell::layOut(double width, const Colors& c)
{
    m_width = width;
    m_em = QFontInfo(m_font).pixelSize();
    m_layout = std::make_unique<QTextLayout>(m_text.text, m_font);
    QTextOption option;
    const bool rightToLeft = m_text.direction == Direction::RightToLeft;
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignAbsolute | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const CompareText::Span& span : m_text.spans) {
        QTextLayout::FormatRange range;
        range.start = int(span.offset);
        range.length = int(span.length);
        if (isRemoved(span.mark)) {
            range.format.setForeground(c.muted);
        } else if (span.mark == Mark::Bold) {
            range.format.setFontWeight(QFont::Bold);
        } else if (span.mark == Mark::Italic) {
            range.format.setFontItalic(true);
        } else if (span.mark == Mark::Link) {
            const TextRange words = widenedToWords(m_text.text, {span.offset, span.offset + span.length});
            range.start = int(words.start);
            range.length = int(words.end - words.start);
            range.format.setForeground(c.accent);
        } else {
            continue;
        }
        if (isRemoved(span.mark))
            formats.append(range);
        else
            formats.prepend(range); // the colour of what is gone wins
    }
    m_layout->setFormats(formats);
    m_layout->beginLayout();
    m_step = std::ceil(m_em * (m_text.isMarkup ? 1.6 : 1.85));
    m_height = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max(24.0, width - m_indent));
        const double x = rightToLeft ? 0 : m_indent;
        line.setPosition({x, m_height + (m_step - line.height()) / 2});
        m_height += m_step;
    }
    m_layout->endLayout();
    m_height = std::max(m_height, m_step);
}

QList<QRectF> CompareCell::rectsOf(qsizetype offset, qsizetype length) const
{
    QList<QRectF> rects;
    for (int i = 0; m_layout && i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const int from = std::max(int(offset), line.textStart());
        const int to = std::min(int(offset + length), line.textStart() + line.textLength());
        if (from >= to)
            continue;
        // The glyphs say where they are; a stretch may stand in several places of a line.
        QList<QRectF> parts;
        const QList<QGlyphRun> runs = line.glyphRuns(from, to - from);
        for (const QGlyphRun& run : runs)
            if (!run.boundingRect().isEmpty())
                parts.append(run.boundingRect());
        std::ranges::sort(parts, {}, [](const QRectF& part) { return part.left(); });
        const double base = line.y() + line.ascent();
        const qsizetype first = rects.size();
        for (const QRectF& part : std::as_const(parts)) {
            if (rects.size() > first && part.left() <= rects.last().right() + 1)
                rects.last().setRight(std::max(rects.last().right(), part.right()));
            else
                rects.append({part.left(), base - 1.05 * m_em, part.width(), 1.55 * m_em});
        }
    }
    return rects;
}

double CompareCell::topOf(int stop) const
{
    if (!m_layout || stop < 0 || stop >= m_text.stops.size() || m_layout->lineCount() == 0)
        return 0;
    const QTextLine line =
        m_layout->lineForTextPosition(int(std::min<qsizetype>(m_text.stops[stop], m_text.text.size())));
    return line.isValid() ? line.y() : 0;
}

/// Whether a mark belongs to a stop: it begins there, or behind what was removed there.
bool CompareCell::isStop(int stop, const CompareText::Span& span) const
{
    if (stop < 0 || stop >= m_text.stops.size())
        return false;
    const qsizetype end = stop + 1 < m_text.stops.size() ? m_text.stops[stop + 1] : m_text.text.size();
    return span.offset + span.length > m_text.stops[stop] && span.offset >= m_text.stops[stop] &&
           span.offset < std::max(end, m_text.stops[stop] + 1);
}

void CompareCell::paintMarks(QPainter& painter, QPointF origin, const Colors& c, int current) const
{
    for (const CompareText::Span& span : m_text.spans) {
        if (span.mark == Mark::Bold || span.mark == Mark::Italic || span.mark == Mark::Link)
            continue;
        const bool gone = isRemoved(span.mark);
        QColor ground = gone ? c.text : c.accentGround;
        if (gone)
            ground.setAlphaF(c.dark ? 0.11F : 0.07F);
        for (QRectF rect : rectsOf(span.offset, span.length)) {
            rect.translate(origin);
            painter.setPen(Qt::NoPen);
            painter.setBrush(ground);
            if (span.mark != Mark::Restyled)
                painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), 4, 4);
            if (!gone) {
                const bool solid = span.mark == Mark::Added;
                painter.setPen(
                    QPen(c.accent, solid ? 1.8 : 1.6, solid ? Qt::SolidLine : Qt::DotLine, Qt::RoundCap));
                const double y = rect.bottom() - 1.5;
                painter.drawLine(QPointF(rect.left() + 1, y), QPointF(rect.right() - 1, y));
            }
            if (isStop(current, span)) {
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(gone ? c.muted : c.accent, 1.6));
                painter.drawRoundedRect(rect.adjusted(-2.5, -1.5, 2.5, 1.5), 5, 5);
            }
        }
    }
}

void CompareCell::paintBlockSign(QPainter& painter, QPointF origin, const Colors& c) const
{
    const bool rightToLeft = m_text.direction == Direction::RightToLeft;
    if (m_kind == BlockKind::Quote) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent);
        const double x = rightToLeft ? origin.x() + m_width - 3 : origin.x();
        painter.drawRoundedRect(QRectF(x, origin.y() + 3, 3, m_height - 6), 1.5, 1.5);
    } else if (m_number > 0) {
        const QString number = QString::number(m_number) + u'.';
        const double wide = QFontMetricsF(m_font).horizontalAdvance(number);
        const double x =
            rightToLeft ? origin.x() + m_width - m_indent + indent - wide : origin.x() + m_indent - indent;
        const QTextLine first = m_layout->lineAt(0);
        painter.setPen(c.muted);
        painter.setFont(m_font);
        painter.drawText(QPointF(x, origin.y() + first.y() + first.ascent()), number);
    } else if (m_indent > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.muted);
        const double x =
            rightToLeft ? origin.x() + m_width - m_indent + indent / 2 : origin.x() + m_indent - indent / 2;
        painter.drawEllipse(QPointF(x, origin.y() + std::ceil(m_em * 1.85) / 2), 2.4, 2.4);
    } else if (m_kind == BlockKind::Separator) {
        painter.setPen(QPen(c.muted, 1.2));
        const double y = origin.y() + m_height / 2;
        painter.drawLine(QPointF(origin.x() + m_width * 0.4, y), QPointF(origin.x() + m_width * 0.6, y));
    }
}

void CompareCell::paint(QPainter& painter, QPointF origin, const Colors& c, int current,
                        TextRange selected) const
{
    if (!m_layout)
        return;
    paintMarks(painter, origin, c, current);
    paintBlockSign(painter, origin, c);
    paintLetters(painter, origin, c, selected);
}

/// The selection is painted by Qt: whole lines again in its colours, clipped to it. No letter is shaped anew.
void CompareCell::paintLetters(QPainter& painter, QPointF origin, const Colors& c, TextRange selected) const
{
    QList<QTextLayout::FormatRange> selections;
    if (selected.end > selected.start) {
        QTextLayout::FormatRange range;
        range.start = int(selected.start);
        range.length = int(selected.end - selected.start);
        range.format.setBackground(c.accent);
        range.format.setForeground(c.onAccent);
        selections.append(range);
    }
    painter.setPen(c.text);
    m_layout->draw(&painter, origin, selections);
    // The line through what is gone lies over its letters.
    const auto strike = [&](qsizetype start, qsizetype end, const QColor& color) {
        if (start >= end)
            return;
        painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::FlatCap));
        for (const QRectF& rect : rectsOf(start, end - start)) {
            const double y = origin.y() + rect.top() + 0.78 * m_em;
            painter.drawLine(QPointF(origin.x() + rect.left(), y), QPointF(origin.x() + rect.right(), y));
        }
    };
    for (const CompareText::Span& span : m_text.spans) {
        if (!isRemoved(span.mark))
            continue;
        const qsizetype end = span.offset + span.length;
        const qsizetype from = std::clamp(selected.start, span.offset, end);
        const qsizetype to = std::clamp(selected.end, from, end);
        strike(span.offset, from, c.muted);
        strike(from, to, c.onAccent);
        strike(to, end, c.muted);
    }
}

qsizetype CompareCell::positionAt(QPointF point) const
{
    if (!m_layout || m_layout->lineCount() == 0)
        return 0;
    const int number = std::clamp(int(point.y() / m_step), 0, m_layout->lineCount() - 1);
    const CaretPlaces places(*m_layout, m_text.text, m_text.direction);
    return places.nearest(m_layout->lineAt(number), point.x()).position;
}

void paintDirectionArrow(QPainter& painter, QPointF middle, Direction direction, const Colors& c, bool strong)
{
    constexpr double length = 11;
    const double towards = direction == Direction::RightToLeft ? -1 : 1;
    const double tip = middle.x() + towards * length / 2;
    QPainterPath path;
    path.moveTo(tip - towards * length, middle.y());
    path.lineTo(tip, middle.y());
    path.moveTo(tip - towards * 3.5, middle.y() - 3);
    path.lineTo(tip, middle.y());
    path.lineTo(tip - towards * 3.5, middle.y() + 3);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(strong ? c.accent : c.faint, strong ? 2 : 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

void paintSign(QPainter& painter, QPointF middle, bool plus, const Colors& c)
{
    painter.setPen(QPen(plus ? c.accent : c.muted, 1.8, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle - QPointF(4, 0), middle + QPointF(4, 0));
    if (plus)
        painter.drawLine(middle - QPointF(0, 4), middle + QPointF(0, 4));
}

} // namespace warraq
