// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "alerts/breaking_workplace.h"
#include "editor/article_editor.h"
#include "editor/compare_view.h"
#include "moderation/comments_workplace.h"
#include "shell/bars.h"
#include "shell/command_field.h"
#include "shell/commands.h"
#include "shell/error_text.h"
#include "shell/rail.h"
#include "shell/recovery_offer.h"
#include "shell/stories_workplace.h"
#include "shell/story_column.h"
#include "shell/story_list.h"
#include "shell/welcome_page.h"
#include "source/source_view.h"
#include "widgets/banner.h"
#include "widgets/rail_button.h"
#include "widgets/style.h"

#include <QKeyEvent>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QWindow>

namespace warraq {

MainWindow::MainWindow(const Clock& clock, const Preferences& preferences, QWidget* parent)
    : QMainWindow(parent)
    , m_clock(clock)
    , m_preferences(preferences)
    , m_commands(new Commands(this))
    , m_rail(new Rail(this))
    , m_field(new CommandField(*m_commands, this))
    , m_top(new Bar(Bar::Place::Top, m_field, this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_bottom(new Bar(Bar::Place::Bottom, nullptr, this))
    , m_welcome(new WelcomePage(this))
{
    setObjectName(QStringLiteral("MainWindow"));
    auto* central = new QWidget(this);
    auto* row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    column->addWidget(m_bottom);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    setCentralWidget(central);
    m_stack->addWidget(m_welcome);

    makeActions();
    m_rail->setMenus(m_commands->menus());
    for (QMenu* menu : m_commands->menus())
        menuBar()->addMenu(menu);
    menuBar()->setVisible(QSettings().value(QStringLiteral("window/menubar"), false).toBool());
    connect(m_rail, &Rail::placeChosen, this, &MainWindow::showPlace);
    connect(m_rail, &Rail::settingsWanted, this, &MainWindow::showSettings);
    connect(m_field, &CommandField::storyChosen, this, [this](const ArticleId& id) {
        showPlace(0);
        m_open->stories().open(id);
    });
    connect(m_field, &CommandField::searchWanted, this, [this](const QString& words) {
        if (m_open)
            m_open->workplaces().at(currentPlace())->search(words);
    });
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::chooseProject);
    connect(m_welcome, &WelcomePage::createWanted, this, &MainWindow::askForNewProject);
    connect(m_welcome, &WelcomePage::projectChosen, this,
            [this](const QString& folder) { openProject(folder); });
    showWelcome();
    // With its frame on the screen, also on a small laptop's.
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(16, 48)));
    restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray());
}

MainWindow::~MainWindow()
{
    if (m_open) {
        m_commands->forget(m_open->stories().editor().commands());
        m_commands->forget(m_open->stories().column().comparison().commands());
        m_commands->forget(m_open->stories().column().source().commands());
    }
    m_top->setParts(nullptr, nullptr);
    m_bottom->setParts(nullptr, nullptr);
    m_recovery.reset();
    m_open.reset();
}

int MainWindow::currentPlace() const
{
    return m_open ? qMax(0, static_cast<int>(m_open->workplaces().indexOf(m_stack->currentWidget()))) : -1;
}

void MainWindow::showPlace(int index)
{
    if (!m_open || index < 0 || index >= m_open->workplaces().size())
        return;
    Workplace* place = m_open->workplaces().at(index);
    m_rail->setCurrent(index);
    if (m_stack->currentWidget() != place) {
        m_open->keeper().saveSoon();
        m_stack->setCurrentWidget(place);
        updateBars();
    }
    place->activate();
    m_commands->refresh();
}

void MainWindow::updateBars()
{
    Workplace* place = m_open ? m_open->workplaces().at(currentPlace()) : nullptr;
    m_top->setParts(place ? place->barStart() : nullptr, place ? place->barEnd() : nullptr);
    m_bottom->setParts(place ? place->statusStart() : nullptr, place ? place->statusEnd() : nullptr);
    const QString prompt = place ? place->searchPrompt() : QString();
    m_field->setSearchFirst(currentPlace() > 0);
    m_field->setPrompt(prompt.isEmpty() ? tr("Search or run a command\u2026") : prompt);
}

void MainWindow::connectWorkplaces()
{
    for (Workplace* place : m_open->workplaces()) {
        m_stack->addWidget(place);
        RailButton* button = m_rail->addPlace(place->railIcon(), place->name());
        const int keys = Qt::Key_1 + static_cast<int>(m_open->workplaces().indexOf(place));
        button->setToolTip(
            QKeySequence(Qt::ALT | static_cast<Qt::Key>(keys)).toString(QKeySequence::NativeText));
        connect(place, &Workplace::badgeChanged, button, &RailButton::setBadge);
        connect(place, &Workplace::openArticle, this, [this](const QString& id) {
            showPlace(0);
            m_open->stories().open(ArticleId(id));
        });
    }
    connect(&m_open->stories(), &StoriesWorkplace::importWanted, this, &MainWindow::chooseImport);
    connect(&m_open->stories(), &StoriesWorkplace::columnsChanged, m_commands, &Commands::refresh);
    connect(&m_open->newsroom(), &Newsroom::sessionChanged, this, [this](ArticleSession* session) {
        if (session) {
            connect(session, &ArticleSession::metadataChanged, this, &MainWindow::updateTitle);
            connect(session, &ArticleSession::saved, this, [this, session] { rememberStory(session); });
        }
        m_commands->refresh();
        updateTitle();
        rememberStory(session);
    });
    connect(&m_open->desk(), &BreakingDesk::changed, m_rail, [this] {
        if (RailButton* button = m_rail->place(1); button && m_open)
            button->setBadge(static_cast<int>(m_open->desk().live().size()), true);
    });
}

void MainWindow::updateTitle()
{
    QStringList parts;
    if (m_open && m_open->newsroom().session())
        parts.append(storyTitle(m_open->newsroom().session()->article().meta));
    if (m_open)
        parts.append(m_open->project().settings().name);
    parts.append(tr("Warraq"));
    setWindowTitle(parts.join(QStringLiteral(" \u2013 ")));
}

void MainWindow::showError(const Error& error)
{
    m_banner->show(Banner::Kind::Error, errorSentence(error), {}, errorDetail(error));
}

void MainWindow::rememberStory(const ArticleSession* session)
{
    if (session && !m_open->project().articlePath(session->article().id).isEmpty())
        QSettings().setValue(QStringLiteral("open/") + m_open->project().settings().id,
                             session->article().id.value());
}

void MainWindow::openRememberedStory()
{
    whenLoaded([this] {
        if (m_open->newsroom().session())
            return;
        const QString last =
            QSettings().value(QStringLiteral("open/") + m_open->project().settings().id).toString();
        StoriesWorkplace& stories = m_open->stories();
        const ArticleId id =
            m_open->newsroom().summary(ArticleId(last)) ? ArticleId(last) : stories.list().neighbour(1);
        if (!id.isEmpty() && stories.open(id) && currentPlace() == 0)
            stories.list().focusList();
    });
}

void MainWindow::whenLoaded(const std::function<void()>& then)
{
    if (!m_open)
        return;
    if (m_open->newsroom().isLoaded()) {
        then();
        return;
    }
    connect(&m_open->newsroom(), &Newsroom::summariesChanged, this, then, Qt::SingleShotConnection);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    windowHandle()->installEventFilter(this);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // Alt pressed and let go alone opens the menu, as it does in a classic menu bar.
    if (event->type() == QEvent::ShortcutOverride) {
        m_altAlone = m_altAlone && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt;
    } else if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (watched == static_cast<QObject*>(windowHandle()) && !key->isAutoRepeat()) {
            if (event->type() == QEvent::KeyPress)
                m_altAlone = key->key() == Qt::Key_Alt && !(key->modifiers() & ~Qt::AltModifier);
            else if (key->key() == Qt::Key_Alt && std::exchange(m_altAlone, false) && !menuBar()->isVisible())
                QMetaObject::invokeMethod(m_rail, &Rail::showMenu, Qt::QueuedConnection);
        }
    } else if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel ||
               event->type() == QEvent::WindowDeactivate) {
        m_altAlone = false;
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace warraq
