// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/comment_delegate.h"

#include <QListView>

namespace warraq {

/// The column of cards. The current one is large and never changes by itself; what was decided stands above
/// it.
class CardView : public QListView
{
    Q_OBJECT

public:
    CardView(CommentQueue& queue, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] int currentRow() const { return currentIndex().row(); } ///< -1 = none
    /// Makes the row the large one and scrolls so that the card before it stays in sight.
    void setCurrentRow(int row);
    /// Nothing but the current card, or all of them.
    void setAlone(bool alone);
    /// Times the usual size of the words, 0.8 to 2.5; remembered for the next start.
    void setTextSize(qreal size);
    [[nodiscard]] qreal textSize() const;

Q_SIGNALS:
    void currentRowChanged(int row);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void reveal(int row);
    void placeViewport();
    void setRevealed(bool revealed); ///< the worst words, as long as the space bar is held

    bool m_alone = false;
    CommentQueue& m_queue;
    CommentDelegate* m_delegate;
};

} // namespace warraq
