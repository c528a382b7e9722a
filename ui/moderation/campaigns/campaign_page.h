// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/similar/campaigns.h"
#include "moderation/article_titles.h"
#include "moderation/campaigns/comment_worker.h"
#include "moderation/campaigns/member_model.h"
#include "moderation/comment_desk.h"
#include "moderation/moderation_keys.h"
#include "moderation/moderation_page.h"

class QCheckBox;
class QLabel;
class QListView;

namespace warraq {

class Banner;
class DecisionBar;
class TextLabel;
class TimeHistogram;

/// One wave: what it says, who, from where, when; exceptions are ticked out (Space), the rest is decided by
/// one key as one step of undo.
class CampaignPage : public ModerationPage
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    CampaignPage(CommentDesk& desk, qint64 campaign, std::shared_ptr<ArticleTitles> titles,
                 QWidget* parent = nullptr);
    void refresh() override;
    [[nodiscard]] MemberModel& model() { return *m_model; }
    [[nodiscard]] const Campaign& campaign() const { return m_campaign; }
    /// Decides what belongs to the wave; what was decided before stays unless the person asked for it too.
    void decide(CommentStatus to);

Q_SIGNALS:
    void loaded();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Read
    {
        Campaign campaign;
        QList<QDateTime> times;
        QList<CampaignMember> members;
    };
    [[nodiscard]] QWidget* makeContent();
    void makeList();
    void makeHead();
    void take(const Result<Read>& read);
    void readMore();
    void showFacts();
    void showScope();
    [[nodiscard]] qint64 scope() const; ///< how many a key decides now
    void press(ModerationKey key);
    void decideTheRest(const Result<QList<CommentId>>& members, CommentStatus to);
    void setDeciding(bool deciding);
    void fail(const Error& error);

    CommentDesk& m_desk;
    CommentWorker m_worker;
    std::shared_ptr<ArticleTitles> m_titles;
    qint64 m_id;
    Campaign m_campaign;
    MemberModel* m_model;
    QListView* m_list;
    QLabel* m_facts;
    TextLabel* m_text;
    QLabel* m_share;
    TimeHistogram* m_histogram;
    QLabel* m_scope;
    QCheckBox* m_decidedToo;
    DecisionBar* m_bar;
    Banner* m_banner;
    quint64 m_revision = 0;
    bool m_deciding = false; ///< a large wave takes a moment
};

} // namespace warraq
