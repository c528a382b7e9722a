// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/compare_text.h"
#include "text/text_change.h"
#include "widgets/style.h"

#include <QTextLayout>

#include <memory>

class QPainter;

namespace warraq {

/// One paragraph of a comparison, laid out and painted. Grounds and lines are painted around the letters by
/// their places; formats change at the edges of words only, so that Arabic stays joined (bug Q1).
class CompareCell
{
public:
    CompareCell(const ComparedParagraph& paragraph, CompareText text);

    void layOut(double width, const Colors& c);
    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] const CompareText& text() const { return m_text; }
    /// The text's box begins at `origin`; `current` is the stop that is outlined, -1 for none.
    void paint(QPainter& painter, QPointF origin, const Colors& c, int current, TextRange selected) const;
    /// The place in the text nearest to a point below the origin.
    [[nodiscard]] qsizetype positionAt(QPointF point) const;
    /// Where the visible parts of a stretch of the text are, below the origin.
    [[nodiscard]] QList<QRectF> rectsOf(qsizetype offset, qsizetype length) const;
    [[nodiscard]] double topOf(int stop) const; ///< of the line that a stop is in

    static constexpr double indent = 22; ///< of quotations and each depth of a list

private:
    void paintMarks(QPainter& painter, QPointF origin, const Colors& c, int current) const;
    void paintLetters(QPainter& painter, QPointF origin, const Colors& c, TextRange selected) const;
    void paintBlockSign(QPainter& painter, QPointF origin, const Colors& c) const;
    [[nodiscard]] bool isStop(int stop, const CompareText::Span& span) const;

    CompareText m_text;
    BlockKind m_kind;
    int m_level;
    int m_number;
    double m_indent = 0;
    double m_width = 0;
    double m_height = 0;
    double m_em = 16;
    double m_step = 24; ///< from line to line
    QFont m_font;
    std::unique_ptr<QTextLayout> m_layout;
};

/// The arrow in the margin that shows which way a paragraph runs; strong when that was changed.
void paintDirectionArrow(QPainter& painter, QPointF middle, Direction direction, const Colors& c,
                         bool strong);
/// A plus beside a paragraph that is new, a minus beside one that is gone.
void paintSign(QPainter& painter, QPointF middle, bool plus, const Colors& c);

} // namespace warraq
