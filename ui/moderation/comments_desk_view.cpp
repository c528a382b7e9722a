// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/comments_desk_view.h"

#include "moderation/card_view.h"
#include "moderation/context_column.h"
#include "moderation/decision_bar.h"
#include "moderation/keys_overlay.h"
#include "moderation/queue_column.h"
#include "shell/error_text.h"
#include "text/direction.h"
#include "widgets/banner.h"
#include "widgets/empty_state.h"
#include "widgets/style.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace warraq {
namespace {

constexpr int fewLeft = 15; ///< open cards below which the next page is fetched

QString columnsKey()
{
    return QStringLiteral("comments/columns");
}

} // namespace

CommentsDeskView::CommentsDeskView(CommentDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_queue(desk)
    , m_titles(std::make_shared<ArticleTitles>(desk.context().project))
    , m_column(new QueueColumn(desk, m_titles, this))
    , m_cards(new CardView(m_queue, desk.context().clock, this))
    , m_context(new ContextColumn(desk, m_titles, this))
    , m_bar(new DecisionBar(this))
    , m_banner(new Banner(this))
    , m_filterLine(new QWidget(this))
    , m_articleFilter(new QToolButton(m_filterLine))
    , m_searchFilter(new QToolButton(m_filterLine))
    , m_stack(new QStackedLayout)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_keys(new KeysOverlay(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_column);
    m_splitter->addWidget(makeMiddle());
    m_splitter->addWidget(m_context);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    m_column->setMinimumWidth(190);
    m_context->setMinimumWidth(280);
    setTabOrder(m_column, m_cards);
    setTabOrder(m_cards, m_bar);
    connectAll();
    if (!desk.canDecide()) // why is in the window's own banner
        m_bar->setReason(tr("This newsroom is open for reading only."));
    showQueue();
}

QWidget* CommentsDeskView::makeMiddle()
{
    auto* middle = new QWidget;
    middle->setProperty("ground", QStringLiteral("paper"));
    middle->setAttribute(Qt::WA_StyledBackground);
    makeFilterLine();
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
    column->addWidget(m_bar);
    return middle;
}

void CommentsDeskView::makeFilterLine()
{
    auto* row = new QHBoxLayout(m_filterLine);
    row->setContentsMargins(space::xxl, space::s, space::xxl, 0);
    row->setSpacing(space::s);
    for (QToolButton* button : {m_articleFilter, m_searchFilter}) {
        button->setIcon(icon(QStringLiteral("window-close")));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(tr("Show all again"));
        row->addWidget(button);
    }
    row->addStretch(1);
    m_filterLine->hide();
    connect(m_articleFilter, &QToolButton::clicked, this, [this] {
        m_column->chooseArticle({}, {});
        showQueue();
    });
    connect(m_searchFilter, &QToolButton::clicked, this, [this] { search({}); });
}

void CommentsDeskView::connectAll()
{
    connect(m_bar, &DecisionBar::pressed, this, &CommentsDeskView::press);
    connect(m_column, &QueueColumn::chosen, this, &CommentsDeskView::showQueue);
    connect(m_cards, &CardView::currentRowChanged, this, [this](int row) {
        const CommentRow* present = m_queue.row(row);
        m_context->show(present ? present->comment.id : CommentId());
    });
    connect(m_context, &ContextColumn::articleWanted, this, &CommentsDeskView::openArticle);
    connect(m_context, &ContextColumn::onlyArticleWanted, this,
            [this](const QString& article, const QString& title) {
                m_column->chooseArticle(article, title);
                showQueue();
            });
    connect(&m_queue, &CommentQueue::loaded, this, &CommentsDeskView::takeLoaded);
    connect(&m_queue, &CommentQueue::grew, this, [this] {
        if (std::exchange(m_waitingForMore, false))
            advance(m_cards->currentRow());
    });
    connect(&m_queue, &CommentQueue::cameBack, this, &CommentsDeskView::showCard);
    connect(&m_queue, &CommentQueue::leftAgain, this, [this](int row) { advance(row); });
    connect(&m_queue, &CommentQueue::failed, this,
            [this](const Error& error) { fail(error, tr("The comments could not be read.")); });
    connect(&m_desk, &CommentDesk::notDecided, this, [this](const QList<CommentId>&, const Error& error) {
        fail(error, tr("The decision was not kept; the comment is as it was."));
    });
    connect(&m_desk, &CommentDesk::failed, this, [this](const Error& error) { fail(error, {}); });
    connect(&m_desk, &CommentDesk::takenBack, this,
            [this](const Decision& decision) { tellStep(decision, false); });
    connect(&m_desk, &CommentDesk::repeated, this,
            [this](const Decision& decision) { tellStep(decision, true); });
    connect(&m_desk, &CommentDesk::nothingToTakeBack, this,
            [this] { tell(tr("There is no decision to take back")); });
    connect(&m_desk, &CommentDesk::nothingToRepeat, this,
            [this] { tell(tr("There is nothing to decide again")); });
    connect(m_splitter, &QSplitter::splitterMoved, this, &CommentsDeskView::storeColumns);
}

void CommentsDeskView::activate()
{
    m_cards->setFocus();
}

void CommentsDeskView::search(const QString& words)
{
    if (words == m_search)
        return;
    m_search = words;
    showQueue();
}

void CommentsDeskView::showComments(const CommentFilter& filter)
{
    m_queue.show(filter);
}

void CommentsDeskView::reload()
{
    m_titles->forget();
    m_desk.reload();
    showQueue();
}

void CommentsDeskView::showQueue()
{
    m_waitingForMore = false;
    showFilterLine();
    // A search looks everywhere in the chosen queue; waiting comments are what a moderator came for.
    m_queue.show(
        {.status = m_column->queue(),
         .article = m_column->article(),
         .search = m_search,
         .order = m_column->newestFirst() ? CommentFilter::Order::Newest : CommentFilter::Order::Oldest});
}

void CommentsDeskView::showFilterLine()
{
    const auto shortened = [this](const QString& text) {
        return isolated(fontMetrics().elidedText(text.simplified(), Qt::ElideRight, 320));
    };
    m_articleFilter->setVisible(!m_column->article().isEmpty());
    m_articleFilter->setText(tr("Story: %1").arg(shortened(m_column->articleTitle())));
    m_searchFilter->setVisible(!m_search.isEmpty());
    m_searchFilter->setText(tr("Search: %1").arg(shortened(m_search)));
    m_filterLine->setVisible(!m_column->article().isEmpty() || !m_search.isEmpty());
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

void CommentsDeskView::keyPressEvent(QKeyEvent* event)
{
    const auto key = moderationKey(*event);
    const bool moves = key == ModerationKey::Next || key == ModerationKey::Previous;
    if (!key || (event->isAutoRepeat() && !moves)) { // a key held down decides once
        QWidget::keyPressEvent(event);
        return;
    }
    press(*key);
    event->accept();
}

void CommentsDeskView::press(ModerationKey key)
{
    switch (key) {
    case ModerationKey::Approve:
        decide(CommentStatus::Approved);
        break;
    case ModerationKey::Hold:
        decide(CommentStatus::Pending);
        break;
    case ModerationKey::Trash:
        decide(CommentStatus::Trash);
        break;
    case ModerationKey::Spam:
        decide(CommentStatus::Spam);
        break;
    case ModerationKey::Undo:
        undo();
        break;
    case ModerationKey::Redo:
        m_desk.redo();
        break;
    case ModerationKey::Next:
        m_cards->setCurrentRow(std::min(m_cards->currentRow() + 1, m_queue.rowCount() - 1));
        break;
    case ModerationKey::Previous:
        m_cards->setCurrentRow(std::max(m_cards->currentRow() - 1, 0));
        break;
    case ModerationKey::Help:
        showKeys();
        break;
    }
}

void CommentsDeskView::undo()
{
    m_desk.undo();
}
void CommentsDeskView::showKeys()
{
    m_keys->toggle();
}

void CommentsDeskView::decide(CommentStatus to)
{
    const int row = m_cards->currentRow();
    if (!m_desk.canDecide() || row < 0 || m_stack->currentIndex() != 0)
        return;
    m_queue.decide(row, to);
    advance(row);
}

void CommentsDeskView::advance(int from)
{
    if (m_queue.openRows() < fewLeft)
        m_queue.fetchMore({});
    int next = m_queue.openRow(from + 1);
    if (next < 0 && !m_queue.isComplete()) {
        m_waitingForMore = true; // rowsInserted goes on from here
        return;
    }
    if (next < 0)
        next = m_queue.openRow(from, -1); // jumped over on the way
    if (next >= 0)
        showCard(next);
    else
        showEmpty();
}

void CommentsDeskView::showEmpty()
{
    delete m_empty;
    const QueueCounts& counts = m_desk.counts();
    const bool pending = m_column->queue() == CommentStatus::Pending;
    const bool filtered = !m_search.isEmpty() || !m_column->article().isEmpty();
    const bool skipped = m_queue.rowCount() > 0 && pending && m_queue.hasSkipped();
    EmptyState* empty = nullptr;
    if (skipped) {
        empty =
            new EmptyState(QStringLiteral("appointment-soon"), tr("The rest was left for later"),
                           tr("You looked at every comment of this list. Those you held are still waiting."));
        connect(empty->addStep(tr("Show them again")), &QPushButton::clicked, this,
                &CommentsDeskView::showQueue);
    } else if (filtered) {
        empty = new EmptyState(QStringLiteral("search"), tr("No comment here"),
                               tr("In \u201c%1\u201d nothing fits the story or the words you chose.")
                                   .arg(queueName(m_column->queue())));
        connect(empty->addStep(tr("Show all again")), &QPushButton::clicked, this, [this] {
            m_search.clear();
            m_column->chooseArticle({}, {});
            showQueue();
        });
    } else if (counts.pending + counts.approved + counts.spam + counts.trash == 0) {
        empty = new EmptyState(QStringLiteral("dialog-messages"), tr("No comments yet"),
                               tr("Readers\u2019 comments come with an export of the site: import a "
                                  "WordPress file (Ctrl+Shift+I)."));
    } else if (pending) {
        empty = new EmptyState(QStringLiteral("checkmark"), tr("Nothing awaits a decision"),
                               tr("Every comment is decided. New ones appear here after the next import."));
        connect(empty->addStep(tr("Look through the approved ones"), false), &QPushButton::clicked, this,
                [this] {
                    m_column->choose(CommentStatus::Approved);
                    showQueue();
                });
    } else {
        empty = new EmptyState(QStringLiteral("checkmark"), tr("Nothing here"),
                               tr("No comment stands in \u201c%1\u201d.").arg(queueName(m_column->queue())));
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

void CommentsDeskView::tellStep(const Decision& decision, bool redo)
{
    const int count = int(decision.from.size());
    tell(redo ? tr("Decided again: %1, %Ln comment(s)", nullptr, count).arg(decisionLabel(decision.to))
              : tr("Taken back: %1, %Ln comment(s)", nullptr, count).arg(decisionLabel(decision.to)));
}

void CommentsDeskView::fail(const Error& error, const QString& what)
{
    const QString sentence = what.isEmpty() ? errorSentence(error) : what + u' ' + errorSentence(error);
    m_banner->show(Banner::Kind::Error, sentence, {{tr("Try again"), [this] { reload(); }}},
                   errorDetail(error));
}

void CommentsDeskView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_columnsChosen)
        restoreColumns();
}

void CommentsDeskView::restoreColumns()
{
    const QVariantList sizes = QSettings().value(columnsKey()).toList();
    QList<int> widths;
    for (const QVariant& size : sizes)
        widths.append(size.toInt());
    if (widths.size() != 3) {
        const int queues = std::clamp(width() * 15 / 100, m_column->minimumWidth(), 232);
        const int context = std::clamp(width() * 27 / 100, m_context->minimumWidth(), 400);
        widths = {queues, width() - queues - context, context};
    }
    m_splitter->setSizes(widths);
}

void CommentsDeskView::storeColumns()
{
    m_columnsChosen = true;
    QVariantList sizes;
    for (const int size : m_splitter->sizes())
        sizes.append(size);
    QSettings().setValue(columnsKey(), sizes);
}

} // namespace warraq
