// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/caret_order.h"

#include <QBasicTimer>
#include <QObject>
#include <QRectF>
#include <QTextBlock>

class QPainter;

namespace warraq {

class ArticleTextEdit;
class CaretPlaces;
struct Colors;

/// The caret of the article's text: it goes where the arrow points, stands at both places where runs of two
/// directions meet (Q9), stops once at an invisible control (Q8), and shows with a flag which way it writes.
/// Painted here and not by Qt, which knows one place per position.
class BidiCaret : public QObject
{
    Q_OBJECT

public:
    enum class Movement
    {
        Visual, ///< the Left key goes left
        Logical ///< the Left key goes on in right-to-left paragraphs and back in the others
    };

    explicit BidiCaret(ArticleTextEdit& edit);

    void setMovement(Movement movement) { m_movement = movement; }
    [[nodiscard]] Movement movement() const { return m_movement; }

    /// A Left or Right key; false when it is Qt's to move (a card, text that an input method composes).
    [[nodiscard]] bool move(bool leftKey, bool select);
    /// To the stop nearest to `point` (viewport). Qt's own hit test is one letter off in runs against the
    /// paragraph.
    void goTo(const QPointF& point, bool select);
    void showComposing(int offset) { m_composing = offset; } ///< place in what an input method composes
    void showDrop(int position);                             ///< -1 when nothing is dragged over the text

    [[nodiscard]] CaretSide side() const { return m_side; }
    /// Where the caret stands in the viewport; `other` is the second place of the same position, if any.
    struct Places
    {
        QRectF caret;
        QRectF other;         ///< null where both sides are one place
        Direction writes;     ///< of the run the caret stands in
        bool flagged = false; ///< the paragraph is mixed: the flag is shown
    };
    [[nodiscard]] Places places() const;

    /// Where a stop of `block` stands in the viewport.
    [[nodiscard]] QRectF placeAt(const QTextBlock& block, CaretStop stop) const;

    void paint(QPainter& painter, const Colors& c) const;
    void wake(); ///< shown from now on, blinking begins anew

Q_SIGNALS:
    void sideChanged(); ///< the other place of the same position, which is no move to Qt

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    [[nodiscard]] QRectF placeAt(const QTextBlock& block, const CaretPlaces& places, CaretStop stop) const;
    [[nodiscard]] QRectF edgeOf(const QTextBlock& block, const QRectF& caret, bool start) const;
    void noteMove();
    void repaint();
    void stepTo(const QTextBlock& block, CaretStop stop, bool select);
    [[nodiscard]] bool moveInBlock(const QTextBlock& block, bool onwards, bool select);
    void moveToNeighbour(const QTextBlock& block, bool onwards, bool select);
    [[nodiscard]] CaretSide usualSide() const;

    ArticleTextEdit& m_edit;
    Movement m_movement = Movement::Visual;
    CaretSide m_side = CaretSide::Previous;
    QBasicTimer m_blink;
    QRectF m_painted; ///< area to repaint when the caret leaves it
    int m_composing = 0;
    int m_drop = -1;
    bool m_moving = false;
    bool m_visible = true;
};

} // namespace warraq
