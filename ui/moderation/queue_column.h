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

/// Which comments are shown: the four queues with their counts, the articles with the most of them, the
/// order.
class QueueColumn : public QWidget
{
    Q_OBJECT

public:
    QueueColumn(CommentDesk& desk, std::shared_ptr<ArticleTitles> titles, QWidget* parent = nullptr);

    [[nodiscard]] CommentStatus queue() const { return m_queue; }
    [[nodiscard]] const QString& article() const { return m_article; }
    [[nodiscard]] QString articleTitle() const { return m_articleTitle; }
    [[nodiscard]] bool newestFirst() const { return m_newestFirst; }
    void choose(CommentStatus queue);
    void chooseArticle(const QString& article, const QString& title); ///< "" = all
    void refreshArticles();

Q_SIGNALS:
    void chosen(); ///< queue, article or order changed by the hand

private:
    struct ArticleLine
    {
        QString article;
        QString title;
        qint64 count = 0;
    };
    void showCounts();
    void showArticles(const QList<ArticleLine>& lines);
    void showOrder();

    CommentDesk& m_desk;
    std::shared_ptr<ArticleTitles> m_titles;
    CommentStatus m_queue = CommentStatus::Pending;
    QString m_article;
    QString m_articleTitle;
    bool m_newestFirst = true;
    quint64 m_revision = 0;
    QButtonGroup* m_queues;
    QLabel* m_articlesHeading;
    QVBoxLayout* m_articles;
    QList<QueueButton*> m_lines;
    QToolButton* m_order;
};

/// بانتظار قرار، مقبولة، مزعجة، المهملات
[[nodiscard]] QString queueName(CommentStatus queue);

} // namespace warraq
