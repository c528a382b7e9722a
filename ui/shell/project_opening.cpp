// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, creating and closing a project, and saying why one is open for reading only.
#include "base/atomic_file.h"
#include "editor/article_editor.h"
#include "editor/compare_view.h"
#include "moderation/comments_workplace.h"
#include "shell/bars.h"
#include "shell/command_field.h"
#include "shell/commands.h"
#include "shell/error_text.h"
#include "shell/main_window.h"
#include "shell/new_project_dialog.h"
#include "shell/rail.h"
#include "shell/recovery_offer.h"
#include "shell/stories_workplace.h"
#include "shell/story_column.h"
#include "shell/welcome_page.h"
#include "source/source_view.h"
#include "text/direction.h"
#include "widgets/ask.h"
#include "widgets/banner.h"
#include "widgets/time_words.h"

#include <QApplication>
#include <QPointer>
#include <QStackedWidget>

#include <atomic>

namespace warraq {

bool MainWindow::openProject(const QString& folder)
{
    // The present project is closed first: it may be this very folder, and its lock is ours.
    if (!closeProject())
        return false;
    auto project = Project::open(folder, Project::Mode::ReadWrite, m_clock);
    if (!project) {
        showWelcome();
        QList<Banner::Choice> choices;
        if (project.error().code == ErrorCode::NotAProject)
            choices.append({tr("Create a newsroom\u2026"), [this] { askForNewProject(); }});
        m_banner->show(Banner::Kind::Error, errorSentence(project.error()), choices,
                       errorDetail(project.error()));
        return false;
    }
    showProject(std::move(*project));
    return true;
}

bool MainWindow::createProject(const QString& folder, const ProjectSettings& settings)
{
    if (!closeProject())
        return false;
    auto project = Project::create(folder, settings, m_clock);
    if (!project) {
        showWelcome();
        showError(project.error());
        return false;
    }
    showProject(std::move(*project));
    return true;
}

/// Told once: the folder stays what it is.
void MainWindow::tellPlainWrites()
{
    setPlainWriteNotice([window = QPointer(this), folder = m_open->project().folder(),
                         told = std::make_shared<std::atomic_flag>()](const QString& file) {
        if (!file.startsWith(folder) || told->test_and_set())
            return;
        QMetaObject::invokeMethod(qApp, [window] {
            if (window)
                window->m_banner->show(
                    Banner::Kind::Info,
                    tr("This newsroom lies in a folder that cannot replace a file in one step, as "
                       "some network folders are. Warraq keeps a copy beside each file while it "
                       "writes it."));
        });
    });
}

void MainWindow::showProject(std::unique_ptr<Project> project)
{
    m_banner->dismiss();
    const QLocale locale = windowLocale(m_preferences.language, project->settings().digits);
    // One digit set per window: what we format and what Qt's own fields show.
    QLocale::setDefault(locale);
    setWindowTimes(pageLocale(m_preferences.language, project->settings()));
    m_preferences.noteProject(project->folder());
    m_open = std::make_unique<OpenNewsroom>(std::move(project), m_clock, m_preferences.personName(), locale,
                                            m_stack);
    connectWorkplaces();
    adoptEditorCommands();
    m_field->setNewsroom(&m_open->newsroom());
    m_rail->setCurrent(0);
    m_stack->setCurrentWidget(&m_open->stories());
    updateBars();
    explainReadOnly();
    m_open->newsroom().reload();
    m_recovery =
        std::make_unique<RecoveryOffer>(m_open->newsroom(), m_open->keeper(), m_open->journals(), *m_banner);
    connect(m_recovery.get(), &RecoveryOffer::recovered, this, [this] { showPlace(0); });
    connect(
        m_recovery.get(), &RecoveryOffer::compareWanted, this,
        [this](const Article& file, const Article& work, const QString& fileTitle, const QString& workTitle) {
            showPlace(0);
            m_open->stories().column().showVersions(file, work, fileTitle, workTitle);
        });
    connect(&m_open->journals(), &JournalKeeper::failed, this, &MainWindow::showError);
    tellPlainWrites();
    m_open->journals().look();
    m_commands->refresh();
    updateTitle();
    m_open->stories().activate();
}

void MainWindow::explainReadOnly()
{
    Project& project = m_open->project();
    if (!project.isReadOnly() && project.settingsProblem())
        m_banner->show(
            Banner::Kind::Warning,
            tr("The newsroom's settings were damaged. They were put back as their newest version has "
               "them; the damaged file is kept in .warraq/leftovers."),
            {}, errorDetail(*project.settingsProblem()));
    if (!project.isReadOnly() || !project.readOnlyReason())
        return;
    const Error& reason = *project.readOnlyReason();
    QString sentence = errorSentence(reason);
    QList<Banner::Choice> choices;
    if (reason.code == ErrorCode::NoPermission) {
        sentence = tr("The system lets Warraq read this newsroom's folder, not write to it. You can read "
                      "everything; to write, ask for permission on the folder, then open it again.");
        choices.append({tr("Open again"), [this, folder = project.folder()] { openProject(folder); }});
    } else if (reason.code == ErrorCode::Locked) {
        if (const auto& holder = project.lockHolder()) {
            const QString who = holder->person.isEmpty() ? tr("Another program") : isolated(holder->person);
            sentence = tr("%1 has had this newsroom open on %2 since %3. You can read everything; to write, "
                          "ask them to close it, then open it again.")
                           .arg(who, isolated(holder->host, Direction::LeftToRight),
                                isolated(dayAndClockText(holder->since, m_clock.now())));
        }
        choices.append({tr("Open again"), [this, folder = project.folder()] { openProject(folder); }});
    }
    m_banner->show(Banner::Kind::Warning, sentence, choices, errorDetail(reason));
}

void MainWindow::chooseProject()
{
    chooseFolder(this, tr("Open a newsroom"), [this](const QString& folder) { openProject(folder); });
}

void MainWindow::askForNewProject()
{
    auto* dialog = new NewProjectDialog(m_preferences.language, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { createProject(dialog->folder(), dialog->settings()); });
    dialog->open();
}

bool MainWindow::closeProject()
{
    if (!m_open)
        return true;
    if (!m_closeAnyway && !m_open->keeper().saveNow()) {
        showPlace(0);
        return false;
    }
    m_recovery.reset();
    m_field->setNewsroom(nullptr);
    m_commands->forget(m_open->stories().editor().commands());
    m_commands->forget(m_open->stories().column().comparison().commands());
    m_commands->forget(m_open->stories().column().source().commands());
    m_top->setParts(nullptr, nullptr);
    m_bottom->setParts(nullptr, nullptr);
    m_rail->clearPlaces();
    m_open.reset();
    m_commands->refresh();
    return true;
}

void MainWindow::showWelcome()
{
    m_welcome->setRecent(m_preferences.recentProjects);
    m_stack->setCurrentWidget(m_welcome);
    updateBars();
    m_commands->refresh();
    updateTitle();
}

} // namespace warraq
