// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/shown_text_layout.h"

#include "widgets/style.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace warraq {

ShownTextLayout::ShownTextLayout(const QList<ShownParagraph>& paragraphs, const Look& look, qreal width,
                                 const QList<TextMark>& marks)
    : m_look(look)
    , m_marks(marks)
    , m_width(std::max<qreal>(width, 40))
    , m_step(std::ceil(QFontMetricsF(look.font).height() * look.lineSpacing))
{
    int lines = look.maxLines > 0 ? look.maxLines : std::numeric_limits<int>::max();
    for (qsizetype i = 0; i < paragraphs.size() && lines > 0; ++i)
        lines -= layOut(paragraphs[i], lines, i + 1 < paragraphs.size());
}

ShownTextLayout::~ShownTextLayout() = default;
ShownTextLayout::ShownTextLayout(ShownTextLayout&&) noexcept = default;

std::unique_ptr<QTextLayout> ShownTextLayout::made(const ShownParagraph& paragraph, const QString& text) const
{
    auto layout = std::make_unique<QTextLayout>(text, m_look.font);
    QTextOption option;
    const bool rtl = paragraph.direction == Direction::RightToLeft;
    option.setTextDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignAbsolute | (rtl ? Qt::AlignRight : Qt::AlignLeft));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const ShownPart& part : paragraph.parts) {
        if (part.kind != ShownPart::Kind::Hidden || part.offset + part.length > text.size())
            continue;
        // The names stand between isolates, so no word is cut by the change of font (joining is not broken).
        QTextCharFormat format;
        QFont font = fontFor(TextRole::Code);
        font.setPointSizeF(m_look.font.pointSizeF() * 0.68);
        format.setFont(font);
        formats.append({int(part.offset), int(part.length), format});
    }
    layout->setFormats(formats);
    return layout;
}

int ShownTextLayout::layOut(const ShownParagraph& paragraph, int lines, bool moreFollows)
{
    QString text = paragraph.text;
    for (;;) {
        auto layout = made(paragraph, text);
        qreal y = m_height;
        int used = 0;
        qsizetype lastStart = 0;
        bool cut = false;
        layout->beginLayout();
        for (;;) {
            QTextLine line = layout->createLine();
            if (!line.isValid())
                break;
            if (used == lines) {
                cut = true;
                lastStart = line.textStart();
                line.setLineWidth(m_width);
                break;
            }
            line.setLineWidth(m_width);
            // By the font's own height, not the line's: a stack of marks or an emoji must not push lines
            // apart.
            line.setPosition({0, y + (m_step - QFontMetricsF(m_look.font).height()) / 2});
            y += m_step;
            ++used;
        }
        layout->endLayout();
        const bool marked = text.endsWith(u'\u2026');
        if (cut || (used == lines && moreFollows && !marked)) {
            // The end is shortened until the last line has room for the three dots.
            const qsizetype room = cut ? lastStart - (marked ? 2 : 1) : text.size();
            text = text.first(std::max<qsizetype>(room, 0));
            if (!text.isEmpty() && text.back().isHighSurrogate())
                text.chop(1);
            text += u'\u2026';
            if (text.size() > 1)
                continue;
        }
        m_height = y;
        QList<TextMark> marks;
        for (const TextMark& mark : m_marks) {
            if (const auto place = paragraph.placeOf(mark.offset, mark.length);
                place && place->first + place->second <= text.size())
                marks.append({mark.kind, place->first, place->second});
        }
        m_laid.push_back({std::move(layout), paragraph.parts, marks});
        return used;
    }
}

QList<QRectF> ShownTextLayout::boxesOf(const QTextLayout& layout, qsizetype offset, qsizetype length)
{
    QList<QRectF> boxes;
    for (int n = 0; n < layout.lineCount(); ++n) {
        QRectF box;
        for (const QGlyphRun& run : layout.lineAt(n).glyphRuns(int(offset), int(length)))
            box |= run.boundingRect();
        if (!box.isEmpty())
            boxes.append(box);
    }
    return boxes;
}

void ShownTextLayout::paint(QPainter& painter, const QPointF& at, const QColor& ink, const Colors& colors,
                            bool revealed) const
{
    for (const Laid& laid : m_laid) {
        const qsizetype size = laid.layout->text().size();
        for (const TextMark& mark : laid.marks) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(mark.kind == TextMark::Kind::Found ? colors.accentGround : colors.redGround);
            for (const QRectF& box : boxesOf(*laid.layout, mark.offset, mark.length))
                painter.drawRoundedRect(box.translated(at).adjusted(-2, -2, 2, 2), 4, 4);
        }
        QList<QTextLayout::FormatRange> tints;
        for (const ShownPart& part : laid.parts) {
            if (part.offset + part.length > size)
                continue;
            QTextCharFormat format;
            format.setForeground(part.kind == ShownPart::Kind::Link ? colors.accent : colors.amber);
            tints.append({int(part.offset), int(part.length), format});
            if (part.kind == ShownPart::Kind::Link)
                continue;
            painter.setPen(QPen(colors.amber, 1));
            painter.setBrush(colors.amberGround);
            for (const QRectF& box : boxesOf(*laid.layout, part.offset, part.length))
                painter.drawRoundedRect(box.translated(at).adjusted(0.5, -2, -0.5, 2), 4, 4);
        }
        painter.setPen(ink);
        laid.layout->draw(&painter, at, tints);
        if (revealed)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.red);
        for (const TextMark& mark : laid.marks) {
            if (mark.kind != TextMark::Kind::Worst)
                continue;
            for (const QRectF& box : boxesOf(*laid.layout, mark.offset, mark.length))
                painter.drawRoundedRect(box.translated(at).adjusted(-2, -2, 2, 2), 4, 4);
        }
    }
}

} // namespace warraq
