// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/stories_workplace.h"

#include "alerts/breaking_desk.h"
#include "editor/article_editor.h"
#include "editor/spell_service.h"
#include "history/history_keeper.h"
#include "history/story_versions.h"
#include "inspector/inspector.h"
#include "shell/error_text.h"
#include "shell/outside_changes.h"
#include "shell/preview_panel.h"
#include "shell/story_bar.h"
#include "shell/story_column.h"
#include "shell/story_list.h"
#include "shell/story_trash.h"
#include "text/direction.h"
#include "widgets/banner.h"
#include "widgets/folding_splitter.h"
#include "widgets/slide_over.h"
#include "widgets/style.h"

#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace warraq {

StoriesWorkplace::StoriesWorkplace(const Context& context, Newsroom& newsroom, SessionKeeper& keeper,
                                   HistoryKeeper& history, BreakingDesk& desk, QWidget* parent)
    : Workplace(parent)
    , m_context(context)
    , m_newsroom(newsroom)
    , m_keeper(keeper)
    , m_splitter(new FoldingSplitter(this))
    , m_list(new StoryList(newsroom))
    , m_column(new StoryColumn(newsroom))
    , m_previewSlot(new QWidget)
    , m_inspector(new Inspector(context))
    , m_slide(new SlideOver(m_inspector, 360, this))
    , m_place(new StoryPlace(newsroom, keeper))
    , m_actions(new StoryActions(newsroom, desk))
    , m_trash(new StoryTrash(newsroom, keeper, m_column->banner(), this))
    , m_versions(new StoryVersions(newsroom, keeper, history, *m_column, this))
    , m_outside(new OutsideChanges(newsroom, keeper, m_column->banner(), this))
    , m_side(new QStackedWidget)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    m_previewSlot->setProperty("ground", QStringLiteral("panel"));
    m_previewSlot->setAttribute(Qt::WA_StyledBackground);
    new QVBoxLayout(m_previewSlot);
    m_previewSlot->layout()->setContentsMargins(0, 0, 0, 0);
    m_side->addWidget(m_list);
    m_side->addWidget(&m_versions->panel());
    for (QWidget* part : {static_cast<QWidget*>(m_side), static_cast<QWidget*>(m_column), m_previewSlot})
        m_splitter->addWidget(part);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 2);
    m_side->setMinimumWidth(190);
    m_column->setMinimumWidth(std::max(420, m_column->toolsWidth()));
    m_previewSlot->setMinimumWidth(280);
    m_splitter->setCollapsible(1, false);
    restoreColumns();
    connect(m_splitter, &QSplitter::splitterMoved, this, &StoriesWorkplace::closeDragged);

    connect(m_list, &StoryList::storyChosen, this, [this](const ArticleId& id) { open(id); });
    connect(m_list, &StoryList::newStoryWanted, this, &StoriesWorkplace::newStory);
    connectKeeping(history);
    connect(m_list, &StoryList::trashWanted, m_trash, &StoryTrash::move);
    connect(m_trash, &StoryTrash::restored, this, [this](const ArticleId& id) { open(id); });
    connect(m_list, &StoryList::importWanted, this, &StoriesWorkplace::importWanted);
    connect(m_column, &StoryColumn::newStoryWanted, this, &StoriesWorkplace::newStory);
    connect(&m_column->editor(), &ArticleEditor::currentBlockChanged, this, [this](int block) {
        if (m_preview)
            m_preview->setCurrentBlock(block);
    });
    connect(&m_column->inspectorButton(), &QToolButton::toggled, this, &StoriesWorkplace::setInspectorShown);
    connect(m_slide, &SlideOver::openChanged, &m_column->inspectorButton(), &QToolButton::setChecked);
    connect(m_inspector, &Inspector::closeWanted, this, [this] { setInspectorShown(false); });
    connect(m_column, &StoryColumn::themeChanged, this, [this] {
        if (m_preview)
            m_preview->reloadTheme();
    });
    connect(m_column, &StoryColumn::modeChanged, this, &StoriesWorkplace::columnsChanged);
    connect(&newsroom, &Newsroom::sessionChanged, this, &StoriesWorkplace::follow);
    connect(&keeper, &SessionKeeper::failed, this, &StoriesWorkplace::showFailure);
    connect(&keeper, &SessionKeeper::stateChanged, this, [this] {
        if (m_failureShown && !m_keeper.lastError() && m_newsroom.session() &&
            !m_newsroom.session()->isDirty())
            m_column->banner().dismiss();
    });
    connect(&desk, &BreakingDesk::ticked, m_list, &StoryList::repaintCountdowns);
    connect(&desk, &BreakingDesk::failed, this, &StoriesWorkplace::showFailure);
    connect(&desk, &BreakingDesk::changed, &m_list->model(), [this, &desk, lives = qsizetype(-1)]() mutable {
        if (std::exchange(lives, desk.live().size()) == desk.live().size())
            return;
        m_list->model().regroup();
        if (m_preview)
            m_preview->reloadSurroundings(); // every page of the site carries the strip of what is breaking
    });
    startSpelling();
    follow(newsroom.session());
}

/// Versions, trash, and what others write.
void StoriesWorkplace::connectKeeping(HistoryKeeper& history)
{
    m_versions->panel().setMinimumWidth(190); // no wider than the list it stands for
    connect(m_outside, &OutsideChanges::notMerged, this, &StoriesWorkplace::tell);
    connect(m_outside, &OutsideChanges::compareWanted, m_column, &StoryColumn::showVersions);
    connect(m_outside, &OutsideChanges::merged, &history, [&history] { history.sweep(Reason::Merged); });
    connect(m_versions, &StoryVersions::problem, this, &StoriesWorkplace::showFailure);
    connect(&m_versions->panel(), &VersionsPanel::closeWanted, this, [this] { setVersionsShown(false); });
    connect(&history, &HistoryKeeper::failed, this, &StoriesWorkplace::showFailure);
    connect(m_trash, &StoryTrash::changed, &history, &HistoryKeeper::sweep);
}

void StoriesWorkplace::startSpelling()
{
    auto* spelling = new SpellService(this);
    m_column->editor().setSpelling(spelling);
    m_column->editor().setStories([this] { return m_newsroom.summaries(); });
    connect(&m_column->editor(), &ArticleEditor::problem, this, &StoriesWorkplace::showFailure);
    connect(&m_column->editor(), &ArticleEditor::noticeWanted, this,
            [this](const QString& words, const QList<Banner::Choice>& choices) {
                m_failureShown = false;
                m_column->banner().show(Banner::Kind::Info, words, choices);
            });
    connect(&m_column->editor(), &ArticleEditor::noticeOver, this, [this](const QString& words) {
        if (m_column->banner().text() == words)
            m_column->banner().dismiss();
    });
    connect(
        &m_column->editor(), &ArticleEditor::addedToDictionary, this,
        [this](const QString& word, const std::function<void()>& undo) {
            m_failureShown = false;
            m_column->banner().show(
                Banner::Kind::Info,
                tr("%1 is in the desk's dictionary now, for everyone in this newsroom.").arg(isolated(word)),
                {{tr("Undo"), [this, undo] {
                      m_column->banner().dismiss();
                      undo();
                  }}});
        });
    // Dictionaries take half a second and 30 MiB: after the window stands and the first key was taken.
    QTimer::singleShot(700, spelling, [this, spelling] { spelling->loadFor(m_context.project); });
}

StoriesWorkplace::~StoriesWorkplace()
{
    // Their own children look at the session while they go.
    m_newsroom.disconnect(this);
}

QString StoriesWorkplace::name() const
{
    return tr("Stories");
}
QIcon StoriesWorkplace::railIcon() const
{
    return icon(QStringLiteral("view-list-text"));
}
QWidget* StoriesWorkplace::barStart()
{
    return m_place;
}
QWidget* StoriesWorkplace::barEnd()
{
    return m_actions;
}
QWidget* StoriesWorkplace::statusStart()
{
    return m_column->editor().statusStart();
}
QWidget* StoriesWorkplace::statusEnd()
{
    return m_column->editor().statusEnd();
}
ArticleEditor& StoriesWorkplace::editor()
{
    return m_column->editor();
}
QString StoriesWorkplace::searchPrompt() const
{
    return tr("Search or run a command\u2026");
}

void StoriesWorkplace::activate()
{
    if (m_newsroom.session())
        m_column->focusStory();
    else
        m_list->focusList();
}

void StoriesWorkplace::search(const QString& words)
{
    setListShown(true);
    m_list->setSearch(words);
    if (!words.isEmpty())
        m_list->focusList();
}

void StoriesWorkplace::follow(ArticleSession* session)
{
    m_list->setOpenStory(session ? session->article().id : ArticleId());
    m_inspector->setSession(session);
    if (!session)
        setInspectorShown(false);
    if (m_preview)
        m_preview->setSession(session);
}

bool StoriesWorkplace::open(const ArticleId& id)
{
    ArticleSession* present = m_newsroom.session();
    if (present && present->article().id == id) {
        m_column->focusStory();
        return true;
    }
    if (!m_keeper.saveNow())
        return false;
    if (const auto opened = m_newsroom.open(id); !opened) {
        m_column->banner().show(Banner::Kind::Error, errorSentence(opened.error()), {},
                                errorDetail(opened.error()));
        return false;
    }
    m_column->banner().dismiss(); // what it said was of another story
    m_column->focusStory();
    return true;
}

void StoriesWorkplace::newStory()
{
    if (m_context.project.isReadOnly() || !m_keeper.saveNow())
        return;
    m_newsroom.openNew();
    m_column->showSource(false);
    m_column->editor().focusHeadline();
}

void StoriesWorkplace::openNeighbour(int step)
{
    if (const ArticleId id = m_list->neighbour(step); !id.isEmpty())
        open(id);
}

void StoriesWorkplace::toggleSource()
{
    m_column->showSource(!m_column->showsSource());
}

void StoriesWorkplace::toggleCompare()
{
    if (m_column->showsCompare())
        m_column->showSource(false);
    else
        m_column->showCompare();
}

/// Somebody else saved the story meanwhile: theirs and what stands here.
void StoriesWorkplace::compareWithFile()
{
    ArticleSession* session = m_newsroom.session();
    if (!session)
        return;
    session->flush();
    if (const auto file = m_context.project.load(session->article().id); file)
        m_column->showVersions(file->article, session->article(), tr("The saved file"), tr("Your version"));
    else
        showFailure(file.error());
}

void StoriesWorkplace::showFailure(const Error& error)
{
    if (error.code == ErrorCode::ChangedOutside)
        m_outside->mergeAfter(error); // and tells
    else
        tell(error);
}

void StoriesWorkplace::tell(const Error& error)
{
    QList<Banner::Choice> choices;
    if (error.code == ErrorCode::ChangedOutside) {
        choices.append({tr("Keep both"), [this] {
                            if (const auto kept = m_newsroom.keepBoth(); !kept)
                                showFailure(kept.error());
                            else
                                tellOfBoth();
                        }});
        choices.append({tr("Compare"), [this] { compareWithFile(); }});
    } else if (m_newsroom.session() && m_newsroom.session()->isDirty()) {
        choices.append({tr("Save again"), [this] { m_keeper.saveNow(); }});
    }
    m_failureShown = true;
    m_column->banner().show(Banner::Kind::Error, errorSentence(error), choices, errorDetail(error));
}

void StoriesWorkplace::tellOfBoth()
{
    m_failureShown = false;
    m_column->banner().show(Banner::Kind::Info,
                            tr("Your version is now a story of its own, and it is the one open here. "
                               "The other version keeps its place in the list."));
}

void StoriesWorkplace::makePreview()
{
    if (m_preview)
        return;
    m_preview = new PreviewPanel(m_context, m_previewSlot);
    m_previewSlot->layout()->addWidget(m_preview);
    m_preview->setSession(m_newsroom.session());
    connect(m_preview, &PreviewPanel::blockClicked, this, [this](int block) {
        m_column->showSource(false);
        m_column->editor().revealBlock(block);
        m_column->editor().focusText();
    });
}

} // namespace warraq
