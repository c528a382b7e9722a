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

Q_SIGNALS:
    void currentRowChanged(int row);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void reveal(int row);

    CommentQueue& m_queue;
    CommentDelegate* m_delegate;
};

} // namespace warraq
