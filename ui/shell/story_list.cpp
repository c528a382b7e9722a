// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/story_list.h"

#include "base/jobs.h"
#include "project/article_search.h"
#include "widgets/empty_state.h"
#include "widgets/keyed_menu.h"
#include "widgets/search_field.h"
#include "widgets/style.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QStackedLayout>

namespace warraq {

StoryView::StoryView(StoriesModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setUniformItemSizes(false);
    viewport()->setAutoFillBackground(false);
    setProperty("ground", QStringLiteral("panel"));
}

void StoryView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const auto row = m_model.rowAt(indexAt(event->position().toPoint()).row());
    if (row.heading && event->button() == Qt::LeftButton)
        Q_EMIT headingClicked(row.group);
}

void StoryView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    // QListView lays out anew only when its height changed; our rows grow with narrow headlines.
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

void StoryView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const ArticleSummary* story = m_model.rowAt(index.row()).story;
    if (!story)
        return;
    auto* menu = new KeyedMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this,
                    [this, index = QPersistentModelIndex(index)] { Q_EMIT activated(index); });
    QAction* away =
        menu->addAction(tr("Move to the trash"), this, [this, id = story->id] { Q_EMIT trashWanted(id); });
    away->setShortcut(Qt::Key_Delete);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void StoryView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Delete)) {
        if (const auto row = m_model.rowAt(currentIndex().row()); row.story)
            Q_EMIT trashWanted(row.story->id);
        return;
    }
    const auto row = m_model.rowAt(currentIndex().row());
    const bool open = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (open && row.story) {
        Q_EMIT activated(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Minus && row.story) {
        Q_EMIT headingClicked(row.group);
        return;
    }
    QListView::keyPressEvent(event);
}

StoryList::StoryList(Newsroom& newsroom, QWidget* parent)
    : QWidget(parent)
    , m_newsroom(newsroom)
    , m_model(newsroom)
    , m_delegate(new StoryDelegate(m_model, this))
    , m_search(new SearchField(tr("Search the stories"), this))
    , m_view(new StoryView(m_model, this))
    , m_nothingYet(new EmptyState(QStringLiteral("document-new"), tr("No stories yet"),
                                  tr("Everything this newsroom writes or imports is listed here."), this))
    , m_nothingFound(new EmptyState(QStringLiteral("search"), tr("Nothing found"),
                                    tr("No headline, byline, tag or text holds all these words."), this))
    , m_stack(new QStackedLayout)
{
    setProperty("ground", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* searchRow = new QVBoxLayout;
    searchRow->setContentsMargins(space::m, space::s, space::m, space::xs);
    searchRow->addWidget(m_search);
    column->addLayout(searchRow);
    column->addLayout(m_stack, 1);
    m_view->setItemDelegate(m_delegate);
    m_view->setAccessibleName(tr("Stories"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_nothingYet);
    m_stack->addWidget(m_nothingFound);
    connect(m_nothingYet->addStep(tr("New story")), &QPushButton::clicked, this, &StoryList::newStoryWanted);
    connect(m_nothingYet->addStep(tr("Import\u2026"), false), &QPushButton::clicked, this,
            &StoryList::importWanted);
    connect(m_nothingFound->addStep(tr("Clear the search"), false), &QPushButton::clicked, m_search,
            &QLineEdit::clear);
    connect(m_search, &SearchField::searchChanged, this, &StoryList::search);
    connect(m_view, &StoryView::headingClicked, this,
            [this](StoryGroup group) { m_model.toggleGroup(group); });
    const auto choose = [this](const QModelIndex& index) {
        if (const auto row = m_model.rowAt(index.row()); row.story && !row.story->error)
            Q_EMIT storyChosen(row.story->id);
    };
    connect(m_view, &StoryView::trashWanted, this, &StoryList::trashWanted);
    connect(m_view, &QListView::clicked, this, choose);
    connect(m_view, &QListView::activated, this, choose);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &StoryList::showState);
    showState();
}

void StoryList::showState()
{
    QWidget* page = m_view;
    if (m_model.rowCount() == 0 && m_newsroom.isLoaded())
        page = m_model.isSearching() ? m_nothingFound : m_nothingYet;
    m_stack->setCurrentWidget(page);
    const int row = m_model.rowOf(m_open);
    if (row >= 0)
        m_view->setCurrentIndex(m_model.index(row));
}

void StoryList::setOpenStory(const ArticleId& id)
{
    m_open = id;
    m_delegate->setOpenStory(id);
    if (const int row = m_model.rowOf(id); row >= 0)
        m_view->setCurrentIndex(m_model.index(row));
    m_view->viewport()->update();
}

void StoryList::setSearch(const QString& words)
{
    m_search->setText(words);
}

void StoryList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void StoryList::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void StoryList::repaintCountdowns()
{
    if (m_model.rowCount() > 0 && m_model.rowAt(0).group == StoryGroup::Breaking)
        m_view->viewport()->update();
}

ArticleId StoryList::neighbour(int step) const
{
    const int count = m_model.rowCount();
    const int from = m_model.rowOf(m_open);
    for (int row = from < 0 ? (step > 0 ? 0 : count - 1) : from + step; row >= 0 && row < count; row += step)
        if (const auto found = m_model.rowAt(row); found.story && !found.story->error)
            return found.story->id;
    return {};
}

void StoryList::search(const QString& words)
{
    const quint64 revision = ++m_revision;
    m_model.setSearch(words);
    if (words.trimmed().size() < 2)
        return;
    // What the list already has in memory answers at once; the texts are read on a worker and join when they
    // come.
    const Project* project = &m_newsroom.project();
    runJob(
        this,
        [project, words, among = m_newsroom.summaries()] {
            QSet<ArticleId> found;
            for (const ArticleSummary& summary : searchArticles(*project, among, words))
                found.insert(summary.id);
            return found;
        },
        [this, revision](const QSet<ArticleId>& found) {
            if (revision == m_revision)
                m_model.setTextMatches(found);
        },
        &m_newsroom.jobs());
}

} // namespace warraq
