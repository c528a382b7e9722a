// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/comment_queue.h"
#include "widgets/chip.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace warraq {

/// Paints the cards: the current one large with all its text and signs, the others two lines, decided ones
/// faded with their decision. Readers' names and words are laid out by themselves, so they reorder nothing
/// around them.
class CommentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CommentDelegate(const CommentQueue& queue, const Clock& clock, QObject* parent = nullptr);

    /// Where the card stands inside its row of the list.
    [[nodiscard]] static QRectF cardRect(const QRectF& item, Qt::LayoutDirection window);
    void setCurrent(CommentId id) { m_current = id; }
    /// Only the current card is painted.
    void setAlone(bool alone) { m_alone = alone; }
    /// Whether the current card shows what the word list refuses; else it is covered.
    void setRevealed(bool revealed) { m_revealed = revealed; }
    void setTextSize(qreal size) { m_textSize = size; }
    [[nodiscard]] qreal textSize() const { return m_textSize; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] bool isLarge(const CommentRow& row) const { return row.comment.id == m_current; }
    [[nodiscard]] int heightOf(const CommentRow& row, int width) const;
    void paintHead(QPainter& painter, const QRectF& line, const CommentRow& row, const QWidget* widget) const;
    void paintSigns(QPainter& painter, const QRectF& line, const CommentRow& row,
                    const QWidget* widget) const;

    const CommentQueue& m_queue;
    const Clock& m_clock;
    CommentId m_current;
    bool m_alone = false;
    bool m_revealed = false;
    qreal m_textSize = 1;
    mutable QCache<QString, int> m_heights{2'000};
};

/// What a moderator should see before reading, as chips.
struct SignChip
{
    QString text;
    Tone tone = Tone::Neutral;
};
[[nodiscard]] QList<SignChip> signChips(const CommentRow& row);

/// When a comment was written (UTC); invalid for "0000-00-00 00:00:00".
[[nodiscard]] QDateTime commentTime(const Comment& comment);

} // namespace warraq
