// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/context_column.h"

#include "comments/rules/insight_store.h"
#include "comments/rules/rule_file.h"
#include "comments/similar/campaigns.h"
#include "moderation/author_card.h"
#include "moderation/thread_view.h"
#include "moderation/truth_card.h"
#include "widgets/card.h"
#include "widgets/style.h"
#include "widgets/text_label.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace warraq {

ContextColumn::ContextColumn(CommentDesk& desk, std::shared_ptr<ArticleTitles> titles, QWidget* parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_titles(std::move(titles))
    , m_all(new QWidget)
    , m_headline(new TextLabel)
    , m_articleLine(new QLabel)
    , m_open(new QPushButton(tr("Open the story")))
    , m_only(new QPushButton(tr("Only its comments")))
    , m_actions(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_thread(new ThreadView)
    , m_reasons(new ReasonsCard)
    , m_author(new AuthorCard)
    , m_truth(new TruthCard)
{
    setObjectName(QStringLiteral("context"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    m_all->setProperty("ground", QStringLiteral("panel"));
    m_all->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(m_all);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(makeArticleCard());
    m_threadCard = makeCard(tr("Conversation"), m_thread);
    column->addWidget(m_threadCard);
    column->addWidget(makeCard(tr("Reasons"), m_reasons));
    column->addWidget(makeCard(tr("Author"), m_author));
    column->addWidget(makeCard(tr("Truth of the text"), m_truth));
    column->addStretch(1);
    setWidget(m_all);
    m_all->hide();
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT articleWanted(m_article); });
    connect(m_only, &QPushButton::clicked, this,
            [this] { Q_EMIT onlyArticleWanted(m_article, m_headline->text()); });
    connect(m_reasons, &ReasonsCard::waveWanted, this, &ContextColumn::waveWanted);
    connect(&desk, &CommentDesk::countsChanged, this, &ContextColumn::refresh);
}

QWidget* ContextColumn::makeCard(const QString& caption, QWidget* content)
{
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(6);
    auto* title = new QLabel(caption, card);
    QFont font = fontFor(TextRole::Small);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    setTone(title, QStringLiteral("muted"));
    column->addWidget(title);
    column->addWidget(content);
    return card;
}

QWidget* ContextColumn::makeArticleCard()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    QFont font = fontFor(TextRole::Base);
    font.setPointSizeF(11);
    font.setWeight(QFont::Bold);
    m_headline->setFont(font);
    m_headline->setMaxLines(3);
    m_headline->setLineSpacing(1.15);
    QSizePolicy policy(QSizePolicy::Ignored,
                       QSizePolicy::Preferred); // as high as its lines, whatever the width
    policy.setHeightForWidth(true);
    m_headline->setSizePolicy(policy);
    m_articleLine->setFont(fontFor(TextRole::Small));
    m_articleLine->setTextFormat(Qt::PlainText);
    m_articleLine->setWordWrap(true);
    setTone(m_articleLine, QStringLiteral("muted"));
    m_actions->setSpacing(0);
    for (QPushButton* button : {m_open, m_only}) {
        setButtonKind(button, "link");
        button->setFont(fontFor(TextRole::Small));
        button->setFocusPolicy(Qt::TabFocus);
        m_actions->addWidget(button, 0, Qt::AlignLeading);
    }
    m_actions->addStretch(1);
    column->addWidget(m_headline);
    column->addWidget(m_articleLine);
    column->addLayout(m_actions);
    return makeCard(tr("Story"), content);
}

void ContextColumn::show(CommentId id)
{
    m_id = id;
    refresh();
}

void ContextColumn::refresh()
{
    ++m_revision;
    if (m_id.isNone()) {
        m_all->hide();
        return;
    }
    m_desk.read(
        this,
        [id = m_id, titles = m_titles, learner = m_learner,
         folder = m_desk.context().project.folder()](CommentStore& store) -> Result<Facts> {
            auto comment = store.comment(id);
            if (!comment)
                return passOn(comment);
            Facts facts;
            facts.comment = std::move(*comment);
            facts.article = titles->facts(facts.comment.article);
            if (const auto counts = store.counts(facts.comment.article);
                counts && !facts.comment.article.isEmpty())
                facts.articleCounts = *counts;
            facts.author = store.authorRecord(facts.comment).value_or(QueueCounts());
            facts.thread = store.thread(id, 60).value_or(QList<Comment>());
            facts.reasons = reasonsOf(facts.comment, store, folder, learner.get());
            return facts;
        },
        [this, revision = m_revision](const Result<Facts>& facts) {
            if (revision == m_revision && facts)
                take(*facts);
        });
}

/// What cannot be read is left out: why a comment stands where it does never hinders deciding about it.
ReasonsCard::Facts ContextColumn::reasonsOf(const Comment& comment, CommentStore& store,
                                            const QString& folder, LearnerVoice* learner)
{
    ReasonsCard::Facts facts;
    facts.insight = InsightStore(store).insight(comment.id).value_or(std::nullopt);
    if (facts.insight) {
        if (const auto rules = loadRules(folder))
            facts.verdict = explainVerdict(*facts.insight, rules->rules);
    }
    Campaigns waves(store.database());
    facts.wave = waves.campaignOf(comment.id).value_or(0);
    if (facts.wave != 0) {
        if (const auto wave = waves.campaign(facts.wave))
            facts.waveSize = wave->size;
    }
    if (learner)
        facts.learner = learner->about(store, comment);
    return facts;
}

void ContextColumn::setLearner(std::shared_ptr<LearnerVoice> learner)
{
    m_learner = std::move(learner);
}

void ContextColumn::take(const Facts& facts)
{
    const bool another = facts.comment.id != CommentId(property("shown").toLongLong());
    setProperty("shown", facts.comment.id.value());
    m_article = facts.comment.article;
    const bool known = facts.article.exists;
    m_headline->setText(!known                             ? tr("The story is not in this newsroom")
                        : facts.article.headline.isEmpty() ? tr("Untitled story")
                                                           : facts.article.headline);
    const QueueCounts& counts = facts.articleCounts;
    QStringList parts;
    if (facts.article.breaking && m_desk.context().clock.now() < facts.article.breakingUntil)
        parts.append(tr("Breaking"));
    parts.append(
        tr("%Ln comment(s)", nullptr, int(counts.pending + counts.approved + counts.spam + counts.trash)));
    parts.append(tr("%Ln awaiting a decision", nullptr, int(counts.pending)));
    m_articleLine->setText(parts.join(QStringLiteral(" \u00b7 ")));
    m_articleLine->setVisible(!m_article.isEmpty());
    m_open->setVisible(known);
    m_only->setVisible(!m_article.isEmpty());
    m_threadCard->setVisible(facts.thread.size() > 1);
    m_thread->show(facts.thread, facts.comment.id);
    m_reasons->show(facts.reasons);
    m_author->show(facts.comment, facts.author);
    m_truth->show(facts.comment.content, facts.article.direction);
    m_all->show();
    if (another)
        ensureVisible(0, 0);
}

void ContextColumn::resizeEvent(QResizeEvent* event)
{
    // Side by side where both fit, else one below the other: a column never scrolls sideways.
    const int both = m_open->sizeHint().width() + m_only->sizeHint().width();
    const bool fit = both <= viewport()->width() - 4 * space::l;
    m_actions->setDirection(fit ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QScrollArea::resizeEvent(event);
}

void ContextColumn::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colors(this).panel);
}

} // namespace warraq
