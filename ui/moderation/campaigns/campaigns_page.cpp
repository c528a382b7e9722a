// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/campaigns/campaigns_page.h"

#include "moderation/campaigns/campaign_page.h"
#include "shell/error_text.h"
#include "widgets/banner.h"
#include "widgets/empty_state.h"
#include "widgets/segmented_control.h"
#include "widgets/style.h"

#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace warraq {
namespace {

constexpr int mostShown = 300;
constexpr int leastSizes[] = {3, 10, 50};

} // namespace

CampaignsPage::CampaignsPage(CommentDesk& desk, LookalikeKeeper& keeper, QWidget* parent)
    : ModerationPage(tr("Similar waves"), parent)
    , m_desk(desk)
    , m_keeper(keeper)
    , m_worker(desk.context())
    , m_titles(std::make_shared<ArticleTitles>(desk.context().project))
    , m_model(new CampaignListModel(this))
    , m_list(new QListView(this))
    , m_least(new SegmentedControl(this))
    , m_progress(new QLabel(this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("campaigns"));
    for (const int least : leastSizes)
        m_least->addSegment(tr("%Ln or more", nullptr, least));
    setTone(m_progress, QStringLiteral("muted"));
    addButton(m_progress);
    addButton(m_least);
    setContent(makeContent());
    setFocusProxy(m_list);
    connect(m_least, &SegmentedControl::currentChanged, this, &CampaignsPage::refresh);
    connect(m_list, &QListView::activated, this, &CampaignsPage::openCurrent);
    connect(&keeper, &LookalikeKeeper::changed, this, &CampaignsPage::refresh);
    connect(&keeper, &LookalikeKeeper::progressed, this, &CampaignsPage::showProgress);
    connect(&desk, &CommentDesk::countsChanged, this, &CampaignsPage::refresh);
    showProgress();
    refresh();
}

QWidget* CampaignsPage::makeContent()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    column->addLayout(m_stack, 1);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CampaignDelegate(m_desk.context().clock, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setProperty("ground", QStringLiteral("paper"));
    m_list->setAccessibleName(title());
    m_stack->addWidget(m_list);
    m_stack->addWidget(new EmptyState(
        QStringLiteral("edit-copy"), tr("No wave here"),
        tr("When many comments say nearly the same, whoever signs them, they stand here as one "
           "group and are decided with one key.")));
    return content;
}

void CampaignsPage::refresh()
{
    m_worker.run(
        this,
        [least = leastSizes[std::clamp(m_least->current(), 0, 2)]](CommentDatabase& database,
                                                                   const CancelFlag&) {
            return Campaigns(database).list(least, mostShown);
        },
        [this, revision = ++m_revision](const Result<QList<Campaign>>& campaigns) {
            if (revision == m_revision)
                take(campaigns);
        });
}

void CampaignsPage::take(const Result<QList<Campaign>>& campaigns)
{
    if (!campaigns && campaigns.error().code != ErrorCode::NotFound) {
        m_banner->show(Banner::Kind::Error, errorSentence(campaigns.error()),
                       {{tr("Try again"), [this] { refresh(); }}}, errorDetail(campaigns.error()));
        return;
    }
    const Campaign* before = m_model->campaign(m_list->currentIndex().row());
    const qint64 current = before ? before->id : 0;
    m_model->show(campaigns.value_or(QList<Campaign>()));
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->campaign(i)->id == current)
            row = i;
    }
    m_list->setCurrentIndex(m_model->index(row));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    Q_EMIT loaded();
}

void CampaignsPage::openCurrent()
{
    if (const Campaign* campaign = m_model->campaign(m_list->currentIndex().row()))
        Q_EMIT pageWanted(new CampaignPage(m_desk, campaign->id, m_titles));
}

void CampaignsPage::showProgress()
{
    m_progress->setVisible(m_keeper.isWorking() && m_keeper.all() > 0);
    const QLocale locale;
    m_progress->setText(m_keeper.read() < m_keeper.all()
                            ? tr("Looking through %1 of %2\u2026")
                                  .arg(locale.toString(m_keeper.read()), locale.toString(m_keeper.all()))
                            : tr("Comparing\u2026"));
}

} // namespace warraq
