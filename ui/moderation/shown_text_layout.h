// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment_truth.h"
#include "moderation/word_marks.h"

#include <QFont>
#include <QPointF>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace warraq {

struct Colors;

/// A reader's text laid out for a card: each paragraph by its own direction at its own edge, hidden
/// characters as framed names, links coloured. Lays out once; paint as often as needed.
class ShownTextLayout
{
public:
    struct Look
    {
        QFont font{};
        qreal lineSpacing = 1.5;
        int maxLines = 0; ///< 0 = all; else the last line ends with …
    };

    /// `marks`: in the text the paragraphs were made of.
    ShownTextLayout(const QList<ShownParagraph>& paragraphs, const Look& look, qreal width,
                    const QList<TextMark>& marks = {});
    ~ShownTextLayout();
    ShownTextLayout(ShownTextLayout&&) noexcept;

    [[nodiscard]] qreal height() const { return m_height; }
    /// `revealed`: the worst words are not covered.
    void paint(QPainter& painter, const QPointF& at, const QColor& ink, const Colors& colors,
               bool revealed = true) const;

private:
    struct Laid
    {
        std::unique_ptr<QTextLayout> layout;
        QList<ShownPart> parts;
        QList<TextMark> marks; ///< in this paragraph's text
    };
    /// Where a stretch of a paragraph stands, line by line.
    [[nodiscard]] static QList<QRectF> boxesOf(const QTextLayout& layout, qsizetype offset, qsizetype length);
    /// Returns how many lines it took; `lines` are left.
    int layOut(const ShownParagraph& paragraph, int lines, bool moreFollows);
    [[nodiscard]] std::unique_ptr<QTextLayout> made(const ShownParagraph& paragraph,
                                                    const QString& text) const;

    Look m_look;
    QList<TextMark> m_marks;
    qreal m_width;
    qreal m_step;
    qreal m_height = 0;
    std::vector<Laid> m_laid;
};

} // namespace warraq
