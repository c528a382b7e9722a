// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/spelling.h"

#include <QRectF>
#include <QTextBlock>

class QPainter;

namespace warraq {

class ArticleTextEdit;
struct Colors;

/// Everything around the letters: ground of the current paragraph, direction arrows, quote bars, list
/// markers, waves under misspelled words. Painted before and after the text, never as formats of it, so no
/// letter changes its shape.
class PagePainter
{
public:
    explicit PagePainter(ArticleTextEdit& edit)
        : m_edit(edit)
    {
    }

    void paintBehind(QPainter& painter, const QRect& area);
    void paintOver(QPainter& painter, const QRect& area);
    void setMarksShown(bool shown) { m_marksShown = shown; }

    /// The paragraph whose direction arrow is under `position` (viewport), if any.
    [[nodiscard]] QTextBlock arrowAt(const QPointF& position) const;
    /// Where a part of a line's text stands in the viewport: one rectangle per visual line it touches.
    [[nodiscard]] QList<QRectF> rectsOf(const QTextBlock& line, qsizetype offset, qsizetype length) const;

private:
    [[nodiscard]] QRectF arrowRect(const QTextBlock& line) const;
    void paintArrow(QPainter& painter, const QTextBlock& line, const Colors& c) const;
    void paintMarker(QPainter& painter, const QTextBlock& line, const Colors& c) const;
    void paintQuote(QPainter& painter, const QTextBlock& line, const Colors& c) const;
    void paintMarks(QPainter& painter, const QTextBlock& line, const Colors& c) const;

    ArticleTextEdit& m_edit;
    bool m_marksShown = true;
};

} // namespace warraq
