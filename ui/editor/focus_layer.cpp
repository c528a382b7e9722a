// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/focus_layer.h"

#include "editor/article_text_edit.h"
#include "editor/page_painter.h"
#include "text/sentences.h"
#include "widgets/style.h"

#include <QPainter>

namespace warraq {

namespace {

constexpr float veil = 0.62F; // what is left of the letters can still be read

/// The rows of a paragraph without its sentence at the caret.
QRegion aroundSentence(const QTextBlock& line, const PagePainter& page, const QRect& paragraph)
{
    const QString text = line.text();
    const Sentence sentence = sentenceAt(text, page.edit().textCursor().positionInBlock());
    QRegion region(paragraph);
    for (const QRectF& box : page.boxesOf(line, sentence.offset, sentence.length))
        region -= box.toAlignedRect();
    return region;
}

} // namespace

void FocusLayer::paintOver(QPainter& painter, const QTextBlock& line, const PagePainter& page,
                           const Colors& c)
{
    const bool here = line == page.edit().textCursor().block();
    if (m_focus == WritingFocus::Off || (here && m_focus == WritingFocus::Paragraph))
        return;
    QColor paper = c.paper;
    paper.setAlphaF(veil);
    QRect rect = page.edit().lineRect(line).toAlignedRect();
    if (!here) {
        rect.setBottom(rect.bottom() + page.heightBelow(line)); // who is quoted
        rect.setLeft(0);                                        // the gutters' arrows too
        rect.setRight(page.edit().viewport()->width());
        painter.fillRect(rect, paper);
        return;
    }
    if (page.edit().hasFocus()) // the ground of the current paragraph
        paper = c.accentGround;
    paper.setAlphaF(veil);
    for (const QRect& part : aroundSentence(line, page, rect))
        painter.fillRect(part, paper);
}

} // namespace warraq
