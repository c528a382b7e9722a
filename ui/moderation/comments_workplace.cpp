// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/comments_workplace.h"

#include "moderation/comments_desk_view.h"
#include "moderation/journal/journal_page.h"
#include "moderation/moderation_pages.h"
#include "moderation/rules/insight_keeper.h"
#include "moderation/words/words_page.h"
#include "shell/error_text.h"
#include "text/direction.h"
#include "widgets/key_cap.h"
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
        , view(new CommentsDeskView(desk, q))
        , pages(new ModerationPages(view, q))
    {
    }

    Context context;
    CommentDesk desk;
    InsightKeeper insights; ///< lets the rules look at what is new
    CommentsDeskView* view;
    ModerationPages* pages;
    QWidget* barStart = nullptr;
    QLabel* summary = nullptr;
    QWidget* barEnd = nullptr;
    QToolButton* undo = nullptr;
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
    auto* journal = new QToolButton(d->barEnd);
    journal->setObjectName(QStringLiteral("openJournal"));
    journal->setIcon(icon(QStringLiteral("view-history")));
    journal->setToolTip(tr("Journal of decisions (L)"));
    journal->setAccessibleName(journal->toolTip());
    auto* words = new QToolButton(d->barEnd);
    words->setObjectName(QStringLiteral("openWords"));
    words->setText(tr("Words"));
    words->setToolTip(tr("The desk\u2019s word list"));
    auto* keys = new QToolButton(d->barEnd);
    keys->setIcon(icon(QStringLiteral("input-keyboard")));
    keys->setToolTip(tr("Keys of the comments"));
    keys->setAccessibleName(keys->toolTip());
    for (QToolButton* button : {d->undo, words, journal, keys}) {
        setButtonKind(button, "quiet");
        button->setFocusPolicy(Qt::TabFocus);
    }
    end->addWidget(d->undo);
    end->addWidget(new KeyCap(QStringLiteral("Ctrl Z"), d->barEnd));
    end->addSpacing(space::s);
    end->addWidget(words);
    end->addWidget(journal);
    end->addWidget(keys);
    connect(journal, &QToolButton::clicked, this, [this] {
        if (d->pages->backToQueue())
            d->pages->open(new JournalPage(d->desk));
    });
    connect(words, &QToolButton::clicked, this, [this] {
        if (!d->pages->backToQueue())
            return;
        auto* page = new WordsPage(d->context);
        connect(page, &WordsPage::listChanged, d->view,
                [view = d->view] { view->showComments(view->filter()); });
        d->pages->open(page);
    });
    connect(d->undo, &QToolButton::clicked, d->view, &CommentsDeskView::undo);
    connect(keys, &QToolButton::clicked, d->view, &CommentsDeskView::showKeys);
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
