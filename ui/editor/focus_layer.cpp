// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/focus_layer.h"

#include "editor/article_text_edit.h"
#include "editor/page_painter.h"
#include "widgets/style.h"

#include <QPainter>

namespace warraq {

namespace {
constexpr float veil = 0.62F; // what is left of the letters can still be read
}

void FocusLayer::paintOver(QPainter& painter, const QTextBlock& line, const PagePainter& page,
                           const Colors& c)
{
    if (!m_on || line == page.edit().textCursor().block())
        return;
    QColor paper = c.paper;
    paper.setAlphaF(veil);
    QRectF rect = page.edit().lineRect(line);
    rect.setLeft(0); // the gutters' arrows too
    rect.setRight(page.edit().viewport()->width());
    painter.fillRect(rect, paper);
}

} // namespace warraq
