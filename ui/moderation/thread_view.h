// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment.h"

#include <QWidget>

namespace warraq {

/// The conversation around a comment: who said what, replies set in, the comment itself with a bar at its
/// start.
class ThreadView : public QWidget
{
    Q_OBJECT

public:
    explicit ThreadView(QWidget* parent = nullptr);
    /// `thread` root first; shows at most a few before and after `current`.
    void show(const QList<Comment>& thread, CommentId current);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line
    {
        QString name;
        QString text;
        int depth = 0;
        bool current = false;
        bool visible = true; ///< approved or waiting; others are shown faint
    };
    [[nodiscard]] int lineHeight(const Line& line, int width) const;

    QList<Line> m_lines;
    int m_left = 0; ///< how many are not shown
};

} // namespace warraq
