// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/comments_desk_view.h"

#include "moderation/card_view.h"
#include "moderation/context_column.h"
#include "moderation/decision_bar.h"
#include "moderation/filter_dialog.h"
#include "moderation/filter_line.h"
#include "moderation/keys_overlay.h"
#include "moderation/queue_column.h"
#include "moderation/words_dialog.h"
#include "shell/error_text.h"
#include "widgets/ask.h"
#include "widgets/banner.h"
#include "widgets/empty_state.h"
#include "widgets/folding_splitter.h"
#include "widgets/style.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace warraq {
namespace {

constexpr qint64 countedUpTo = 10'000; ///< beyond it is said as "more than"

} // namespace

CommentsDeskView::CommentsDeskView(CommentDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_queue(desk)
    , m_titles(std::make_shared<ArticleTitles>(desk.context().project))
    , m_column(new QueueColumn(desk, m_titles, this))
    , m_cards(new CardView(m_queue, desk.context().clock, this))
    , m_context(new ContextColumn(desk, m_titles, this))
    , m_reasons(new ReasonStrip(this))
    , m_bar(new DecisionBar(this))
    , m_banner(new Banner(this))
    , m_filterLine(new FilterLine(this))
    , m_stack(new QStackedLayout)
    , m_splitter(new FoldingSplitter(this))
    , m_keys(new KeysOverlay(this))
    , m_deciding(new Deciding(desk, m_queue, *m_cards, *m_reasons, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    m_splitter->addWidget(m_column);
    m_splitter->addWidget(makeMiddle());
    m_splitter->addWidget(m_context);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    m_splitter->setFolding({m_column, m_context});
    m_column->setMinimumWidth(190);
    m_context->setMinimumWidth(280);
    setTabOrder(m_column, m_cards);
    setTabOrder(m_cards, m_bar);
    connectAll();
    if (!desk.canDecide()) // why is in the window's own banner
        m_bar->setReason(tr("This newsroom is open for reading only."));
    showComments(m_filter);
}

QWidget* CommentsDeskView::makeMiddle()
{
    auto* middle = new QWidget;
    middle->setProperty("ground", QStringLiteral("paper"));
    middle->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_filterLine);
    column->addLayout(m_stack,
                      1); // first: a stack shows what it is given, and without a parent that is a window
    auto* cards = new QWidget(middle);
    auto* cardsColumn = new QVBoxLayout(cards);
    cardsColumn->setContentsMargins(0, space::s, 0, 0);
    cardsColumn->addWidget(m_cards);
    m_stack->addWidget(cards);
    column->addWidget(m_reasons);
    column->addWidget(m_bar);
    return middle;
}

void CommentsDeskView::connectAll()
{
    connect(m_bar, &DecisionBar::pressed, this, &CommentsDeskView::press);
    connect(m_context, &ContextColumn::waveWanted, this, [this] { press(ModerationKey::Wave); });
    connect(m_column, &QueueColumn::wanted, this, &CommentsDeskView::showComments);
    connect(m_column, &QueueColumn::filterDialogWanted, this, &CommentsDeskView::askForFilter);
    connect(m_filterLine, &FilterLine::wanted, this, &CommentsDeskView::showComments);
    connect(m_filterLine, &FilterLine::keepWanted, this, &CommentsDeskView::askForViewName);
    connect(m_cards, &CardView::currentRowChanged, this, [this](int row) {
        const CommentRow* present = m_queue.row(row);
        m_context->show(present ? present->comment.id : CommentId());
    });
    connect(m_context, &ContextColumn::articleWanted, this, &CommentsDeskView::openArticle);
    connect(m_context, &ContextColumn::onlyArticleWanted, this,
            [this](const QString& article, const QString& title) {
                CommentFilter filter = m_filter;
                filter.article = article;
                m_column->nameArticle(title);
                showComments(filter);
            });
    connect(&m_queue, &CommentQueue::loaded, this, &CommentsDeskView::takeLoaded);
    connect(&m_queue, &CommentQueue::failed, this,
            [this](const Error& error) { fail(error, tr("The comments could not be read.")); });
    connect(m_deciding, &Deciding::cardWanted, this, &CommentsDeskView::showCard);
    connect(m_deciding, &Deciding::listEnded, this, &CommentsDeskView::showEmpty);
    connect(m_deciding, &Deciding::told, this, &CommentsDeskView::tell);
    connect(&m_desk, &CommentDesk::notDecided, this, [this](const QList<CommentId>&, const Error& error) {
        fail(error, tr("The decision was not kept; the comment is as it was."));
    });
    connect(&m_desk, &CommentDesk::failed, this, [this](const Error& error) { fail(error, {}); });
    connect(&m_desk, &CommentDesk::busyChanged, this, [this] {
        if (m_desk.isBusy())
            m_banner->show(Banner::Kind::Info, tr("Deciding about many comments. You can go on reading."), {},
                           {}, false);
        else
            m_banner->dismiss();
    });
    connect(&m_desk, &CommentDesk::decided, this, [this](const Decision& decision) {
        if (decision.from.size() > 1 && m_stack->currentIndex() == 0 && m_queue.openRows() == 0)
            showComments(m_filter); // all that was shown is decided: what comes next is read
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, &CommentsDeskView::storeColumns);
}

void CommentsDeskView::activate()
{
    m_cards->setFocus();
}

void CommentsDeskView::search(const QString& words)
{
    if (words == m_filter.search)
        return;
    CommentFilter filter = m_filter;
    filter.search = words;
    showComments(filter);
}

void CommentsDeskView::reload()
{
    m_titles->forget();
    m_desk.reload();
    showComments(m_filter);
}

void CommentsDeskView::showComments(const CommentFilter& filter)
{
    m_filter = filter;
    m_deciding->listChanged();
    m_column->show(filter);
    m_filterLine->show(filter, m_column->articleTitle(), m_desk.canDecide());
    m_queue.show(filter);
    readCount();
}

void CommentsDeskView::readCount()
{
    const quint64 revision = ++m_counted;
    if (m_filterLine->isHidden())
        return; // the queue's own number stands in the column
    m_desk.read(
        this, [filter = m_filter](CommentStore& store) { return store.count(filter, countedUpTo); },
        [this, revision](const Result<qint64>& count) {
            if (revision == m_counted && count)
                m_filterLine->showCount(*count, countedUpTo);
        });
}

void CommentsDeskView::askForFilter()
{
    m_desk.read(
        this, [](CommentStore& store) { return store.reasonsInUse(); },
        [this](const Result<QStringList>& reasons) {
            QList<std::pair<QString, QString>> named;
            for (const QString& reason : reasons.value_or(QStringList()))
                named.append({reason, reason});
            auto* dialog = new FilterDialog(m_filter, m_desk.context().project, named, window());
            connect(dialog, &QDialog::accepted, this, [this, dialog] { showComments(dialog->filter()); });
            dialog->show();
        });
}

void CommentsDeskView::askForViewName()
{
    auto* dialog = new WordsDialog({.title = tr("Keep this view"),
                                    .above = {},
                                    .button = tr("Keep it"),
                                    .hint = tr("Its name, as it shall stand beside the queues")},
                                   {}, window());
    connect(dialog, &WordsDialog::taken, this,
            [this](const QString& name) { m_desk.saveView(name, m_filter); });
    dialog->show();
}

void CommentsDeskView::askToDecideAll()
{
    if (!m_desk.canDecide() || m_desk.isBusy())
        return;
    m_desk.read(
        this,
        [filter = m_filter](CommentStore& store) { return store.count(filter, CommentDesk::mostAtOnce); },
        [this, filter = m_filter](const Result<qint64>& count) {
            if (!count || *count == 0)
                return;
            const int many = int(std::min(*count, CommentDesk::mostAtOnce));
            ask(this,
                {.title = tr("All of this list"),
                 .text = tr("What shall happen to %Ln comment(s)? It is one step: Z takes it back.", nullptr,
                            many),
                 .detail = {},
                 .answers = {tr("Nothing"), tr("Approve"), tr("Reject"), tr("Spam")},
                 .dangerousAnswer = 2},
                [this, filter](int answer) {
                    const CommentStatus to[] = {CommentStatus::Approved, CommentStatus::Trash,
                                                CommentStatus::Spam};
                    if (answer > 0)
                        m_desk.decideAll(filter, to[answer - 1]);
                });
        });
}

void CommentsDeskView::takeLoaded()
{
    const int first = m_queue.openRow(0);
    if (first < 0) {
        m_context->show({});
        showEmpty();
        return;
    }
    showCard(first);
}

void CommentsDeskView::showCard(int row)
{
    const bool wasEmpty = m_stack->currentIndex() != 0;
    m_stack->setCurrentIndex(0);
    m_cards->setCurrentRow(row);
    if (wasEmpty && isVisible() &&
        (!QApplication::focusWidget() || isAncestorOf(QApplication::focusWidget())))
        m_cards->setFocus();
}

CommentId CommentsDeskView::current() const
{
    const CommentRow* row = m_stack->currentIndex() == 0 ? m_queue.row(m_cards->currentRow()) : nullptr;
    return row ? row->comment.id : CommentId();
}

void CommentsDeskView::keyPressEvent(QKeyEvent* event)
{
    if (const auto number = reasonNumber(*event); number && !event->isAutoRepeat()) {
        m_deciding->giveReason(*number);
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape && (m_alone || !m_queue.markedRows().isEmpty())) {
        m_queue.markedRows().isEmpty() ? setAlone(false) : m_queue.clearMarks();
        event->accept();
        return;
    }
    const auto key = moderationKey(*event);
    const bool moves = key == ModerationKey::Next || key == ModerationKey::Previous ||
                       key == ModerationKey::MarkNext || key == ModerationKey::MarkPrevious;
    if (!key || (event->isAutoRepeat() && !moves)) { // a key held down decides once
        QWidget::keyPressEvent(event);
        return;
    }
    press(*key);
    event->accept();
}

void CommentsDeskView::press(ModerationKey key)
{
    if (m_deciding->press(key))
        return;
    const CommentRow* row = m_queue.row(m_cards->currentRow());
    switch (key) {
    case ModerationKey::Help:
        showKeys();
        break;
    case ModerationKey::Filter:
        askForFilter();
        break;
    case ModerationKey::DecideAll:
        askToDecideAll();
        break;
    case ModerationKey::Alone:
        setAlone(!m_alone);
        break;
    case ModerationKey::Journal:
        Q_EMIT journalWanted();
        break;
    case ModerationKey::Tools:
        Q_EMIT toolsWanted();
        break;
    case ModerationKey::Wave:
        if (row)
            Q_EMIT waveWanted(row->comment.id);
        break;
    case ModerationKey::Person:
        if (row)
            showPerson(row->comment);
        break;
    default:
        break;
    }
}

/// Everything somebody wrote, whatever became of it: an e-mail is a person, else a name.
void CommentsDeskView::showPerson(const Comment& comment)
{
    CommentFilter filter{.order = CommentFilter::Order::Newest};
    (comment.email.isEmpty() ? filter.author : filter.email) =
        comment.email.isEmpty() ? comment.author : comment.email;
    if (!filter.author.isEmpty() || !filter.email.isEmpty()) // nameless people are not one person
        showComments(filter);
}

void CommentsDeskView::setAlone(bool alone)
{
    m_alone = alone;
    m_column->setVisible(!alone);
    m_context->setVisible(!alone);
    m_cards->setAlone(alone);
    m_filterLine->setVisible(!alone && !conditionsOf(m_filter, {}).isEmpty());
    tell(alone ? tr("One comment at a time; O or Escape brings the rest back") : tr("The queue is back"));
}

void CommentsDeskView::undo()
{
    m_desk.undo();
}
void CommentsDeskView::showKeys()
{
    m_keys->toggle();
}

void CommentsDeskView::showEmpty()
{
    delete m_empty;
    const QueueCounts& counts = m_desk.counts();
    const bool pending = m_filter.status == CommentStatus::Pending;
    const bool filtered = !conditionsOf(m_filter, {}).isEmpty();
    const QString name = m_filter.status ? queueName(*m_filter.status) : tr("Every queue");
    const bool skipped = m_queue.rowCount() > 0 && pending && m_queue.hasSkipped();
    EmptyState* empty = nullptr;
    if (skipped) {
        empty =
            new EmptyState(QStringLiteral("appointment-soon"), tr("The rest was left for later"),
                           tr("You looked at every comment of this list. Those you held are still waiting."));
        connect(empty->addStep(tr("Show them again")), &QPushButton::clicked, this,
                [this] { showComments(m_filter); });
    } else if (filtered) {
        empty = new EmptyState(QStringLiteral("search"), tr("No comment here"),
                               tr("In \u201c%1\u201d nothing fits what you chose.").arg(name));
        connect(empty->addStep(tr("Show all again")), &QPushButton::clicked, this,
                [this] { showComments({.status = m_filter.status, .order = m_filter.order}); });
    } else if (counts.pending + counts.approved + counts.spam + counts.trash == 0) {
        empty = new EmptyState(QStringLiteral("dialog-messages"), tr("No comments yet"),
                               tr("Readers\u2019 comments come with an export of the site: import a "
                                  "WordPress file (Ctrl+Shift+I)."));
    } else if (pending) {
        empty = new EmptyState(QStringLiteral("checkmark"), tr("Nothing awaits a decision"),
                               tr("Every comment is decided. New ones appear here after the next import."));
        connect(empty->addStep(tr("Look through the approved ones"), false), &QPushButton::clicked, this,
                [this] { showComments({.status = CommentStatus::Approved, .order = m_filter.order}); });
    } else {
        empty = new EmptyState(QStringLiteral("checkmark"), tr("Nothing here"),
                               tr("No comment stands in \u201c%1\u201d.").arg(name));
    }
    m_empty = empty;
    m_stack->addWidget(empty);
    m_stack->setCurrentWidget(empty);
    m_context->show({});
}

void CommentsDeskView::tell(const QString& sentence)
{
    Q_EMIT happened(sentence);
    QAccessibleAnnouncementEvent announcement(m_cards, sentence);
    QAccessible::updateAccessibility(&announcement);
}

void CommentsDeskView::fail(const Error& error, const QString& what)
{
    const QString sentence = what.isEmpty() ? errorSentence(error) : what + u' ' + errorSentence(error);
    m_banner->show(Banner::Kind::Error, sentence, {{tr("Try again"), [this] { reload(); }}},
                   errorDetail(error));
}

} // namespace warraq
