// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment_filter.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace warraq {

class FlowLayout;

/// What of a filter narrows the list, in words; each condition by itself can be taken away. Addresses are
/// masked.
struct FilterCondition
{
    QString words;
    CommentFilter without; ///< the filter without this condition
};
/// `articleTitle`: of the filter's article.
[[nodiscard]] QList<FilterCondition> conditionsOf(const CommentFilter& filter, const QString& articleTitle);
[[nodiscard]] QString orderName(CommentFilter::Order order);

/// Above the cards: the conditions as chips with a cross, how many comments fit, keeping it as a view.
class FilterLine : public QWidget
{
    Q_OBJECT

public:
    explicit FilterLine(QWidget* parent = nullptr); ///< hidden while nothing narrows the list
    void show(const CommentFilter& filter, const QString& articleTitle, bool mayKeep);
    /// -1 = not known yet; above `most` it is said as "more than".
    void showCount(qint64 count, qint64 most);

Q_SIGNALS:
    void wanted(const warraq::CommentFilter& filter);
    void keepWanted();

private:
    QWidget* m_chips;
    FlowLayout* m_row;
    QLabel* m_count;
    QToolButton* m_keep;
};

} // namespace warraq
