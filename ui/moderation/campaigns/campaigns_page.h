// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/article_titles.h"
#include "moderation/campaigns/campaign_list.h"
#include "moderation/campaigns/lookalike_keeper.h"
#include "moderation/moderation_page.h"

class QLabel;
class QListView;
class QStackedLayout;

namespace warraq {

class Banner;
class SegmentedControl;

/// All waves, those with most awaiting a decision first; Enter opens one.
class CampaignsPage : public ModerationPage
{
    Q_OBJECT

public:
    /// Both outlive the page.
    CampaignsPage(CommentDesk& desk, LookalikeKeeper& keeper, QWidget* parent = nullptr);
    void refresh() override;
    [[nodiscard]] CampaignListModel& model() { return *m_model; }

Q_SIGNALS:
    void loaded();

private:
    [[nodiscard]] QWidget* makeContent();
    void take(const Result<QList<Campaign>>& campaigns);
    void openCurrent();
    void showProgress();

    CommentDesk& m_desk;
    LookalikeKeeper& m_keeper;
    CommentWorker m_worker;
    std::shared_ptr<ArticleTitles> m_titles;
    CampaignListModel* m_model;
    QListView* m_list;
    SegmentedControl* m_least;
    QLabel* m_progress;
    Banner* m_banner;
    QStackedLayout* m_stack;
    quint64 m_revision = 0;
};

} // namespace warraq
