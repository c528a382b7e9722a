// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/page_layer.h"
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
    void addLayer(PageLayer* layer) { m_layers.append(layer); } ///< not owned; the last one is on top
    void removeLayer(PageLayer* layer) { m_layers.removeAll(layer); }
    [[nodiscard]] const ArticleTextEdit& edit() const { return m_edit; }

    /// What belongs to a paragraph below its letters: the line of who is quoted. Pixels.
    [[nodiscard]] int heightBelow(const QTextBlock& line) const;
    /// The paragraph whose direction arrow is under `position` (viewport), if any.
    [[nodiscard]] QTextBlock arrowAt(const QPointF& position) const;
    /// Where a part of a line's text stands in the viewport: one rectangle per visual line it touches.
    /// From the base line down to the lowest letter.
    [[nodiscard]] QList<QRectF> rectsOf(const QTextBlock& line, qsizetype offset, qsizetype length) const;
    /// The same from the highest letter down.
    [[nodiscard]] QList<QRectF> boxesOf(const QTextBlock& line, qsizetype offset, qsizetype length) const;

private:
    struct Stretch ///< of one visual line, in the viewport
    {
        double left = 0;
        double right = 0;
        double base = 0;
        double descent = 0;
    };
    [[nodiscard]] QList<Stretch> stretchesOf(const QTextBlock& line, qsizetype offset,
                                             qsizetype length) const;
    [[nodiscard]] QRectF arrowRect(const QTextBlock& line) const;
    void paintArrow(QPainter& painter, const QTextBlock& line, const Colors& c) const;
    void paintMarker(QPainter& painter, const QTextBlock& line, const Colors& c) const;
    void paintQuote(QPainter& painter, const QTextBlock& line, const Colors& c) const;
    void paintMarks(QPainter& painter, const QTextBlock& line, const Colors& c) const;

    ArticleTextEdit& m_edit;
    QList<PageLayer*> m_layers;
    bool m_marksShown = true;
};

} // namespace warraq
