// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/comments_workplace.h"

#include "comments/similar/campaigns.h"
#include "moderation/campaigns/campaign_page.h"
#include "moderation/campaigns/campaigns_page.h"
#include "moderation/comments_desk_view.h"
#include "moderation/context_column.h"
#include "moderation/journal/journal_page.h"
#include "moderation/learner/learner_page.h"
#include "moderation/moderation_pages.h"
#include "moderation/rules/insight_keeper.h"
#include "moderation/rules/rules_page.h"
#include "moderation/words/words_page.h"
#include "shell/error_text.h"
#include "text/direction.h"
#include "widgets/key_cap.h"
#include "widgets/keyed_menu.h"
#include "widgets/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace warraq {

class CommentsWorkplace::Private
{
public:
    Private(const Context& given, CommentsWorkplace* q)
        : context(given)
        , desk(given)
        , insights(desk)
        , lookalikes(desk)
        , learner(desk)
        , voice(std::make_shared<LearnerVoice>(given.project.folder()))
        , view(new CommentsDeskView(desk, q))
        , pages(new ModerationPages(view, q))
    {
    }

    Context context;
    CommentDesk desk;
    InsightKeeper insights;     ///< lets the rules look at what is new
    LookalikeKeeper lookalikes; ///< looks for waves in it
    LearnerKeeper learner;
    std::shared_ptr<LearnerVoice> voice;
    CommentsDeskView* view;
    ModerationPages* pages;
    QWidget* barStart = nullptr;
    QLabel* summary = nullptr;
    QWidget* barEnd = nullptr;
    QToolButton* undo = nullptr;
    QToolButton* tools = nullptr;
    QLabel* statusStart = nullptr;
    QLabel* statusEnd = nullptr;
};

CommentsWorkplace::CommentsWorkplace(const Context& context, QWidget* parent)
    : Workplace(parent)
    , d(std::make_unique<Private>(context, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(d->pages);
    makeBars();
    connect(&d->desk, &CommentDesk::countsChanged, this, &CommentsWorkplace::showCounts);
    connect(d->view, &CommentsDeskView::openArticle, this, &Workplace::openArticle);
    connect(d->view, &CommentsDeskView::happened, d->statusStart, &QLabel::setText);
    connect(d->pages, &ModerationPages::happened, d->statusStart, &QLabel::setText);
    connect(d->pages, &ModerationPages::queueShown, d->view, &CommentsDeskView::activate);
    connect(d->pages, &ModerationPages::commentsWanted, d->view, &CommentsDeskView::showComments);
    connect(d->view, &CommentsDeskView::journalWanted, this,
            [this] { d->pages->open(new JournalPage(d->desk)); });
    connect(d->view, &CommentsDeskView::waveWanted, this, &CommentsWorkplace::openWave);
    connect(d->view, &CommentsDeskView::toolsWanted, d->tools, &QToolButton::showMenu);
    connectKeepers();
}

CommentsWorkplace::~CommentsWorkplace()
{
    // The pages and the view's cards look at the desk until they are gone.
    delete d->pages;
}

void CommentsWorkplace::makeBars()
{
    d->barStart = new QWidget(this);
    auto* start = new QHBoxLayout(d->barStart);
    start->setContentsMargins(0, 0, 0, 0);
    start->setSpacing(space::s);
    auto* title = new QLabel(tr("Comments"), d->barStart);
    QFont bold = fontFor(TextRole::Base);
    bold.setWeight(QFont::Bold);
    title->setFont(bold);
    d->summary = new QLabel(d->barStart);
    d->summary->setObjectName(QStringLiteral("summary"));
    d->summary->setFont(fontFor(TextRole::Small));
    setTone(d->summary, QStringLiteral("muted"));
    start->addWidget(title);
    start->addWidget(d->summary);
    start->addStretch(1);

    makeBarEnd();

    d->statusStart = new QLabel(this);
    d->statusStart->setTextFormat(Qt::PlainText);
    d->statusStart->setText(d->desk.canDecide() ? tr("Every decision is kept on this machine")
                                                : tr("Read only: nothing can be decided"));
    d->statusEnd = new QLabel(this);
    d->statusEnd->setTextFormat(Qt::PlainText);
    if (!d->context.person.isEmpty())
        d->statusEnd->setText(tr("Moderator: %1").arg(isolated(d->context.person)));
}

void CommentsWorkplace::makeBarEnd()
{
    d->barEnd = new QWidget(this);
    auto* end = new QHBoxLayout(d->barEnd);
    end->setContentsMargins(0, 0, 0, 0);
    end->setSpacing(space::xs);
    d->undo = new QToolButton(d->barEnd);
    d->undo->setIcon(icon(QStringLiteral("edit-undo"), true));
    d->undo->setText(tr("Undo"));
    d->undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    d->undo->setToolTip(tr("Take the last decision back"));
    d->undo->setEnabled(d->desk.canDecide());
    d->tools = new QToolButton(d->barEnd);
    d->tools->setObjectName(QStringLiteral("tools"));
    d->tools->setText(tr("Tools"));
    d->tools->setToolTip(tr("Rules, words, waves, learner, journal (T)"));
    d->tools->setPopupMode(QToolButton::InstantPopup);
    d->tools->setMenu(makeTools());
    auto* keys = new QToolButton(d->barEnd);
    keys->setIcon(icon(QStringLiteral("input-keyboard")));
    keys->setToolTip(tr("Keys of the comments"));
    keys->setAccessibleName(keys->toolTip());
    for (QToolButton* button : {d->undo, d->tools, keys}) {
        setButtonKind(button, "quiet");
        button->setFocusPolicy(Qt::TabFocus);
    }
    end->addWidget(d->undo);
    end->addWidget(new KeyCap(QStringLiteral("Ctrl Z"), d->barEnd));
    end->addSpacing(space::s);
    end->addWidget(d->tools);
    end->addWidget(keys);
    connect(d->undo, &QToolButton::clicked, d->view, &CommentsDeskView::undo);
    connect(keys, &QToolButton::clicked, d->view, &CommentsDeskView::showKeys);
}

QMenu* CommentsWorkplace::makeTools()
{
    auto* menu = new KeyedMenu(d->barEnd);
    const auto add = [this, menu](const char* name, const QString& words,
                                  std::function<ModerationPage*()> make) {
        QAction* const action = menu->addAction(words);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, [this, make = std::move(make)] {
            if (d->pages->backToQueue())
                d->pages->open(make());
        });
        return action;
    };
    add("openRules", tr("&Rules\u2026"), [this] { return new RulesPage(d->desk, d->insights); });
    add("openWords", tr("&Words\u2026"), [this] {
        auto* page = new WordsPage(d->context);
        connect(page, &WordsPage::listChanged, d->view,
                [view = d->view] { view->showComments(view->filter()); });
        connect(page, &WordsPage::listChanged, &d->insights, &InsightKeeper::rulesChanged);
        return page;
    });
    add("openWaves", tr("Waves of the &same text\u2026"),
        [this] { return new CampaignsPage(d->desk, d->lookalikes); });
    add("openLearner", tr("&Learner\u2026"), [this] { return new LearnerPage(d->learner); });
    menu->addSeparator();
    add("openJournal", tr("&Journal of decisions\u2026") + QStringLiteral("\tL"),
        [this] { return new JournalPage(d->desk); });
    return menu;
}

/// What works behind the window's back, and what of it the list and the cards show.
void CommentsWorkplace::connectKeepers()
{
    connect(&d->insights, &InsightKeeper::changed, &d->learner, &LearnerKeeper::rankNew);
    connect(&d->insights, &InsightKeeper::changed, &d->view->context(), &ContextColumn::refresh);
    connect(&d->lookalikes, &LookalikeKeeper::changed, &d->view->context(), &ContextColumn::refresh);
    connect(&d->learner, &LearnerKeeper::changed, this, [this] { d->voice->forget(); });
    const auto tell = [this](const Error& error) { d->statusStart->setText(errorSentence(error)); };
    connect(&d->insights, &InsightKeeper::failed, this, tell);
    connect(&d->lookalikes, &LookalikeKeeper::failed, this, tell);
    connect(&d->learner, &LearnerKeeper::failed, this, tell);
    d->view->context().setLearner(d->voice);
}

void CommentsWorkplace::openWave(CommentId of)
{
    d->desk.read(
        this, [of](CommentStore& store) { return Campaigns(store.database()).campaignOf(of); },
        [this](const Result<qint64>& wave) {
            if (!wave)
                d->statusStart->setText(errorSentence(wave.error()));
            else if (*wave == 0)
                d->statusStart->setText(tr("No other comment says the same"));
            else if (d->pages->backToQueue())
                d->pages->open(
                    new CampaignPage(d->desk, *wave, std::make_shared<ArticleTitles>(d->context.project)));
        });
}

void CommentsWorkplace::showCounts()
{
    const qint64 pending = d->desk.counts().pending;
    QString text = tr("%Ln awaiting a decision", nullptr, int(pending));
    if (d->desk.decidedToday() > 0)
        text +=
            QStringLiteral(" \u00b7 ") + tr("you decided %Ln today", nullptr, int(d->desk.decidedToday()));
    d->summary->setText(text);
    Q_EMIT badgeChanged(int(pending), false);
}

QString CommentsWorkplace::name() const
{
    return tr("Comments");
}
QIcon CommentsWorkplace::railIcon() const
{
    return icon(QStringLiteral("dialog-messages"));
}
QWidget* CommentsWorkplace::barStart()
{
    return d->barStart;
}
QWidget* CommentsWorkplace::barEnd()
{
    return d->barEnd;
}
QWidget* CommentsWorkplace::statusStart()
{
    return d->statusStart;
}
QWidget* CommentsWorkplace::statusEnd()
{
    return d->statusEnd;
}
void CommentsWorkplace::activate()
{
    if (d->pages->showsQueue())
        d->view->activate();
    else
        d->pages->currentWidget()->setFocus();
}
void CommentsWorkplace::search(const QString& words)
{
    if (d->pages->backToQueue())
        d->view->search(words);
}
QString CommentsWorkplace::searchPrompt() const
{
    return tr("Search the comments or run a command\u2026");
}
void CommentsWorkplace::reload()
{
    d->view->reload();
    d->pages->refresh();
}

} // namespace warraq
