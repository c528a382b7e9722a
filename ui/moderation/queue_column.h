// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/article_titles.h"
#include "moderation/comment_desk.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace warraq {

class QueueButton;

/// Which comments are shown: the four queues with their counts, kept views, the articles with the most of
/// them, the order.
class QueueColumn : public QWidget
{
    Q_OBJECT

public:
    QueueColumn(CommentDesk& desk, std::shared_ptr<ArticleTitles> titles, QWidget* parent = nullptr);

    /// Shows what is chosen; wanted() does not follow.
    void show(const CommentFilter& filter);
    /// The headline of the filter's article, as far as it is known here.
    [[nodiscard]] QString articleTitle() const { return m_articleTitle; }
    void nameArticle(const QString& title) { m_articleTitle = title; }
    void refreshViews();

Q_SIGNALS:
    void wanted(const warraq::CommentFilter& filter); ///< by the hand
    void filterDialogWanted();

private:
    struct ArticleLine
    {
        QString article;
        QString title;
        qint64 count = 0;
    };
    [[nodiscard]] QLabel* heading(const QString& text);
    void showCounts();
    void refreshArticles();
    void showArticles(const QList<ArticleLine>& lines);
    void showViews(const QList<CommentStore::View>& views);
    void askToRemove(const QString& view, const QPoint& globalPosition);
    void showOrder();

    CommentDesk& m_desk;
    std::shared_ptr<ArticleTitles> m_titles;
    CommentFilter m_filter;
    QString m_articleTitle;
    quint64 m_revision = 0;
    QButtonGroup* m_queues;
    QLabel* m_viewsHeading;
    QVBoxLayout* m_views;
    QList<QueueButton*> m_viewLines;
    QLabel* m_articlesHeading;
    QVBoxLayout* m_articles;
    QList<QueueButton*> m_lines;
    QToolButton* m_order;
    QToolButton* m_more;
};

/// بانتظار قرار، مقبولة، مزعجة، المهملات
[[nodiscard]] QString queueName(CommentStatus queue);

} // namespace warraq
