// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/article_titles.h"
#include "moderation/comment_desk.h"
#include "moderation/rules/reasons_card.h"

#include <QScrollArea>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace warraq {

class AuthorCard;
class TextLabel;
class ThreadView;
class TruthCard;

/// Beside the cards: the article the current comment stands under, the conversation around it, its author's
/// record, and the truth of its text. Read on a worker; what is shown stays until the next is there.
class ContextColumn : public QScrollArea
{
    Q_OBJECT

public:
    ContextColumn(CommentDesk& desk, std::shared_ptr<ArticleTitles> titles, QWidget* parent = nullptr);
    void show(CommentId id); ///< none empties it
    void refresh();
    void setLearner(std::shared_ptr<LearnerVoice> learner); ///< asked on the reading worker

Q_SIGNALS:
    void articleWanted(const QString& article);                           ///< open the story
    void waveWanted();                                                    ///< of the comment that is shown
    void onlyArticleWanted(const QString& article, const QString& title); ///< show its comments only

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Facts
    {
        Comment comment;
        ArticleFacts article;
        QueueCounts articleCounts;
        QueueCounts author;
        QList<Comment> thread;
        ReasonsCard::Facts reasons;
    };
    [[nodiscard]] static ReasonsCard::Facts reasonsOf(const Comment& comment, CommentStore& store,
                                                      const QString& folder, LearnerVoice* learner);
    [[nodiscard]] QWidget* makeArticleCard();
    [[nodiscard]] QWidget* makeCard(const QString& caption, QWidget* content);
    void take(const Facts& facts);

    CommentDesk& m_desk;
    std::shared_ptr<ArticleTitles> m_titles;
    CommentId m_id;
    quint64 m_revision = 0;
    QString m_article;
    QWidget* m_all;
    TextLabel* m_headline;
    QLabel* m_articleLine;
    QPushButton* m_open;
    QPushButton* m_only;
    QBoxLayout* m_actions;
    QWidget* m_threadCard;
    ThreadView* m_thread;
    std::shared_ptr<LearnerVoice> m_learner;
    ReasonsCard* m_reasons;
    AuthorCard* m_author;
    TruthCard* m_truth;
};

} // namespace warraq
