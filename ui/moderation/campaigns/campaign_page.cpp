// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/campaigns/campaign_page.h"

#include "moderation/campaigns/campaign_words.h"
#include "moderation/campaigns/time_histogram.h"
#include "moderation/comment_queue.h"
#include "moderation/decision_bar.h"
#include "shell/error_text.h"
#include "widgets/banner.h"
#include "widgets/style.h"
#include "widgets/text_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace warraq {
namespace {

constexpr int pageSize = 200;

QList<CampaignMember> membersOf(const QList<Comment>& comments, const QString& common, ArticleTitles& titles)
{
    QList<CampaignMember> members;
    for (const Comment& comment : comments)
        members.append(campaignMember(comment, common, titles.facts(comment.article).headline));
    return members;
}

} // namespace

CampaignPage::CampaignPage(CommentDesk& desk, qint64 campaign, std::shared_ptr<ArticleTitles> titles,
                           QWidget* parent)
    : ModerationPage(tr("Similar wave"), parent)
    , m_desk(desk)
    , m_worker(desk.context())
    , m_titles(std::move(titles))
    , m_id(campaign)
    , m_model(new MemberModel(this))
    , m_list(new QListView(this))
    , m_facts(new QLabel(this))
    , m_text(new TextLabel(this))
    , m_share(new QLabel(this))
    , m_histogram(new TimeHistogram(this))
    , m_scope(new QLabel(this))
    , m_decidedToo(new QCheckBox(tr("Also those decided before"), this))
    , m_bar(new DecisionBar(this))
    , m_banner(new Banner(this))
{
    setObjectName(QStringLiteral("campaign"));
    auto* inQueue = new QPushButton(tr("Show in the queue"), this);
    addButton(inQueue);
    makeHead();
    makeList();
    setContent(makeContent());
    setFocusProxy(m_list);
    if (!desk.canDecide())
        m_bar->setReason(tr("This newsroom is open for reading only."));
    connect(inQueue, &QPushButton::clicked, this, [this] { Q_EMIT commentsWanted({.campaign = m_id}); });
    connect(m_bar, &DecisionBar::pressed, this, &CampaignPage::press);
    connect(m_decidedToo, &QCheckBox::toggled, this, &CampaignPage::showScope);
    connect(m_model, &MemberModel::exceptionsChanged, this, &CampaignPage::showScope);
    connect(m_model, &MemberModel::moreWanted, this, &CampaignPage::readMore);
    connect(&desk, &CommentDesk::countsChanged, this, &CampaignPage::refresh);
    connect(&desk, &CommentDesk::decided, this, [this] { setDeciding(false); });
    connect(&desk, &CommentDesk::notDecided, this, [this](const QList<CommentId>&, const Error& error) {
        setDeciding(false);
        fail(error);
    });
    refresh();
}

void CampaignPage::makeHead()
{
    for (QLabel* label : {m_facts, m_share, m_scope}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_facts->setObjectName(QStringLiteral("facts"));
    m_scope->setObjectName(QStringLiteral("scope"));
    setTone(m_share, QStringLiteral("muted"));
    m_share->setFont(fontFor(TextRole::Small));
    m_text->setObjectName(QStringLiteral("commonText"));
    m_text->setFont(fontFor(TextRole::Article));
    m_text->setMaxLines(4);
    m_text->setLineSpacing(1.2);
    QFont bold = fontFor(TextRole::Base);
    bold.setWeight(QFont::DemiBold);
    m_facts->setFont(bold);
}

void CampaignPage::makeList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MemberDelegate(m_desk.context().clock, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setProperty("ground", QStringLiteral("paper"));
    m_list->setAccessibleName(tr("Comments of this wave"));
    m_list->installEventFilter(this);
}

QWidget* CampaignPage::makeContent()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_banner);
    column->addWidget(m_facts);
    column->addWidget(m_text);
    column->addWidget(m_share);
    column->addWidget(m_histogram);
    column->addWidget(m_list, 1);
    auto* line = new QHBoxLayout;
    line->addWidget(m_scope, 1);
    line->addWidget(m_decidedToo);
    column->addLayout(line);
    column->addWidget(m_bar);
    return content;
}

void CampaignPage::refresh()
{
    m_worker.run(
        this,
        [id = m_id, titles = m_titles](CommentDatabase& database, const CancelFlag&) -> Result<Read> {
            Campaigns campaigns(database);
            const auto campaign = campaigns.campaign(id);
            if (!campaign)
                return passOn(campaign);
            const auto times = campaigns.times(id);
            const auto page = campaigns.page(id, pageSize);
            if (!times || !page)
                return !times ? passOn(times) : passOn(page);
            Read read{.campaign = *campaign, .times = {}, .members = {}};
            for (const QString& time : *times) {
                if (const QDateTime at = timeOf(time); at.isValid())
                    read.times.append(at);
            }
            read.members = membersOf(*page, shownLine(campaign->text), *titles);
            return read;
        },
        [this, revision = ++m_revision](const Result<Read>& read) {
            if (revision == m_revision)
                take(read);
        });
}

void CampaignPage::take(const Result<Read>& read)
{
    if (!read) {
        if (read.error().code == ErrorCode::NotFound) { // its last members were taken out
            m_campaign = {};
            m_model->reset({}, true);
            showFacts();
            Q_EMIT loaded();
        } else {
            fail(read.error());
        }
        return;
    }
    m_campaign = read->campaign;
    const int row = std::max(0, m_list->currentIndex().row());
    m_model->reset(read->members, read->members.size() < pageSize);
    m_histogram->show(read->times, m_desk.context().clock.now());
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
    showFacts();
    Q_EMIT loaded();
}

void CampaignPage::readMore()
{
    const CampaignMember* last = m_model->member(m_model->rowCount() - 1);
    if (!last)
        return;
    m_worker.run(
        this,
        [id = m_id, titles = m_titles, common = shownLine(m_campaign.text), after = last->comment](
            CommentDatabase& database, const CancelFlag&) -> Result<QList<CampaignMember>> {
            const auto page = Campaigns(database).page(id, pageSize, &after);
            if (!page)
                return passOn(page);
            return membersOf(*page, common, *titles);
        },
        [this, revision = m_revision](const Result<QList<CampaignMember>>& members) {
            if (revision == m_revision && members)
                m_model->append(*members, members->size() < pageSize);
        });
}

void CampaignPage::showFacts()
{
    const QString period = periodText(m_campaign, m_desk.context().clock.now());
    m_facts->setText(factsText(m_campaign) +
                     (period.isEmpty() ? QString() : QStringLiteral(" \u00b7 ") + period));
    m_text->setText(shownLine(m_campaign.text));
    m_share->setText(tr("The commonest text, %Ln time(s); what others say differently is marked.", nullptr,
                        int(m_campaign.sameText)));
    showScope();
}

qint64 CampaignPage::scope() const
{
    qint64 out = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool waits = m_model->member(row)->comment.status == CommentStatus::Pending;
        out += !m_model->belongs(row) && (waits || m_decidedToo->isChecked());
    }
    return (m_decidedToo->isChecked() ? m_campaign.size : m_campaign.pending) - out;
}

void CampaignPage::showScope()
{
    const int count = int(scope());
    QString text = m_deciding  ? tr("Deciding\u2026")
                   : count > 0 ? tr("A key decides %Ln comment(s) as one step.", nullptr, count)
                               : tr("Nothing of this wave awaits a decision.");
    if (const auto out = m_model->exceptions().size(); out > 0)
        text += u' ' + tr("%Ln taken out.", nullptr, int(out));
    m_scope->setText(text);
}

void CampaignPage::decide(CommentStatus to)
{
    if (!m_desk.canDecide() || m_deciding || scope() <= 0)
        return;
    setDeciding(true);
    const QList<CommentId> out(m_model->exceptions().cbegin(), m_model->exceptions().cend());
    const auto status = m_decidedToo->isChecked() ? std::nullopt : std::optional(CommentStatus::Pending);
    m_worker.run(
        this,
        [id = m_id, out, status, person = m_desk.context().person, clock = &m_desk.context().clock](
            CommentDatabase& database, const CancelFlag&) -> Result<QList<CommentId>> {
            Campaigns campaigns(database);
            if (const auto moved = campaigns.exclude(out, person, *clock); !moved)
                return passOn(moved);
            return campaigns.members(id, status);
        },
        [this, to](const Result<QList<CommentId>>& members) { decideTheRest(members, to); });
}

void CampaignPage::decideTheRest(const Result<QList<CommentId>>& members, CommentStatus to)
{
    if (!members || members->isEmpty()) {
        setDeciding(false);
        if (!members)
            fail(members.error());
        return;
    }
    const int out = int(m_model->exceptions().size());
    m_model->forgetExceptions();
    QString told =
        tr("%1: %Ln comment(s) of a wave, one step", nullptr, int(members->size())).arg(decisionLabel(to));
    if (out > 0)
        told += u' ' + tr("%Ln taken out.", nullptr, out);
    Q_EMIT happened(told);
    m_desk.decide(*members, to);
}

void CampaignPage::setDeciding(bool deciding)
{
    m_deciding = deciding;
    showScope();
}

void CampaignPage::press(ModerationKey key)
{
    switch (key) {
    case ModerationKey::Approve:
        return decide(CommentStatus::Approved);
    case ModerationKey::Hold:
        return decide(CommentStatus::Pending);
    case ModerationKey::Trash:
        return decide(CommentStatus::Trash);
    case ModerationKey::Spam:
        return decide(CommentStatus::Spam);
    case ModerationKey::Undo:
        return m_desk.undo();
    case ModerationKey::Redo:
        return m_desk.redo();
    case ModerationKey::Next:
    case ModerationKey::Previous: {
        const int step = key == ModerationKey::Next ? 1 : -1;
        const int row =
            std::clamp(m_list->currentIndex().row() + step, 0, std::max(0, m_model->rowCount() - 1));
        return m_list->setCurrentIndex(m_model->index(row));
    }
    case ModerationKey::Mark:
        return m_model->toggle(m_list->currentIndex().row());
    default:
        return;
    }
}

bool CampaignPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return ModerationPage::eventFilter(watched, event);
    // The list would look for a name that begins with the letter.
    auto* key = static_cast<QKeyEvent*>(event);
    keyPressEvent(key);
    return key->isAccepted();
}

void CampaignPage::keyPressEvent(QKeyEvent* event)
{
    event->ignore();
    if (event->key() == Qt::Key_Space) {
        m_model->toggle(m_list->currentIndex().row());
        event->accept();
        return;
    }
    const auto key = moderationKey(*event);
    const bool moves = key == ModerationKey::Next || key == ModerationKey::Previous;
    if (key && (moves || !event->isAutoRepeat())) {
        press(*key);
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape)
        ModerationPage::keyPressEvent(event);
}

void CampaignPage::fail(const Error& error)
{
    m_banner->show(Banner::Kind::Error, errorSentence(error), {{tr("Try again"), [this] { refresh(); }}},
                   errorDetail(error));
}

} // namespace warraq
