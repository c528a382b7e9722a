// SPDX-License-Identifier: GPL-3.0-or-later
// What the window can do, command by command; every one has its place in a menu.
#include "alerts/breaking_workplace.h"
#include "editor/article_editor.h"
#include "editor/compare_view.h"
#include "history/sync_dialog.h"
#include "shell/command_field.h"
#include "shell/commands.h"
#include "shell/main_window.h"
#include "shell/rail.h"
#include "shell/settings_dialog.h"
#include "shell/stories_workplace.h"
#include "shell/story_bar.h"
#include "shell/story_column.h"
#include "shell/story_list.h"
#include "shell/story_trash.h"
#include "source/source_view.h"
#include "widgets/ask.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

namespace warraq {

using Menu = Commands::Menu;

void MainWindow::makeActions()
{
    makeFileActions();
    makeFindActions();
    makeEditActions();
    makeViewActions();
    makeStoryActions();
    makeHelpActions();
    m_commands->refresh();
}

void MainWindow::makeFileActions()
{
    const auto writable = [this] {
        return m_open && !m_open->project().isReadOnly() && !m_open->newsroom().isBusy();
    };
    const auto story = [this] { return m_open && m_open->newsroom().session(); };
    m_commands->add({Menu::File,
                     tr("&New Story"),
                     {QKeySequence(Qt::CTRL | Qt::Key_N)},
                     QStringLiteral("document-new"),
                     [this] {
                         showPlace(0);
                         m_open->stories().newStory();
                     },
                     writable});
    m_commands->add({Menu::File,
                     tr("&Save"),
                     {QKeySequence(Qt::CTRL | Qt::Key_S)},
                     QStringLiteral("document-save"),
                     [this] { saveStory(); },
                     story});
    m_commands->addSeparator(Menu::File);
    m_commands->add({Menu::File,
                     tr("&Open Newsroom\u2026"),
                     {QKeySequence(Qt::CTRL | Qt::Key_O)},
                     QStringLiteral("document-open-folder"),
                     [this] { chooseProject(); }});
    m_commands->add({Menu::File,
                     tr("&Create Newsroom\u2026"),
                     {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
                     QStringLiteral("folder-new"),
                     [this] { askForNewProject(); }});
    m_commands->add({Menu::File,
                     tr("&Import\u2026"),
                     {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)},
                     QStringLiteral("document-import"),
                     [this] { chooseImport(); },
                     writable});
    m_commands->addSeparator(Menu::File);
    m_commands->add({Menu::File,
                     tr("Se&ttings\u2026"),
                     {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
                     QStringLiteral("configure"),
                     [this] { showSettings(); }});
    m_commands->add({Menu::File,
                     tr("C&lose Newsroom"),
                     {},
                     QStringLiteral("document-close"),
                     [this] {
                         if (closeProject())
                             showWelcome();
                     },
                     [this] { return m_open != nullptr; }});
    m_commands->add({Menu::File,
                     tr("&Quit"),
                     {QKeySequence(Qt::CTRL | Qt::Key_Q)},
                     QStringLiteral("application-exit"),
                     [this] { close(); }});
}

/// What every field knows itself: the key is handed to the one that has the focus.
void MainWindow::makeTextActions()
{
    const auto add = [this](const QString& text, QKeySequence::StandardKey key, const QString& symbol,
                            const char* slot, bool changes) {
        m_commands->add({Menu::Edit,
                         text,
                         {QKeySequence(key)},
                         symbol,
                         [key] {
                             QWidget* field = QApplication::focusWidget();
                             const QKeySequence keys(key);
                             if (!field || keys.isEmpty())
                                 return;
                             QKeyEvent press(QEvent::KeyPress, keys[0].key(), keys[0].keyboardModifiers());
                             QApplication::sendEvent(field, &press);
                         },
                         [slot, changes] {
                             const QWidget* field = QApplication::focusWidget();
                             return field && field->metaObject()->indexOfSlot(slot) >= 0 &&
                                    !(changes && field->property("readOnly").toBool());
                         }});
    };
    add(tr("Un&do"), QKeySequence::Undo, QStringLiteral("edit-undo"), "undo()", true);
    add(tr("Red&o"), QKeySequence::Redo, QStringLiteral("edit-redo"), "redo()", true);
    m_commands->addSeparator(Menu::Edit);
    add(tr("Cu&t"), QKeySequence::Cut, QStringLiteral("edit-cut"), "cut()", true);
    add(tr("Cop&y"), QKeySequence::Copy, QStringLiteral("edit-copy"), "copy()", false);
    add(tr("&Paste"), QKeySequence::Paste, QStringLiteral("edit-paste"), "paste()", true);
}

void MainWindow::makeEditActions()
{
    const auto undoable = [this](bool undo) {
        ArticleSession* session = m_open ? m_open->newsroom().session() : nullptr;
        return session && (undo ? session->metadataUndo().canUndo() : session->metadataUndo().canRedo());
    };
    makeTextActions();
    m_commands->addSeparator(Menu::Edit);
    m_commands->add({Menu::Edit,
                     tr("Search and &Commands"),
                     {QKeySequence(Qt::CTRL | Qt::Key_K)},
                     QStringLiteral("search"),
                     [this] { m_field->begin(); }});
    m_commands->add({Menu::Edit,
                     tr("C&ommands Only"),
                     {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
                     QStringLiteral("run-build"),
                     [this] { m_field->begin(QStringLiteral(">")); }});
    m_commands->add({Menu::Edit,
                     tr("Search the &Story List"),
                     {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)},
                     QStringLiteral("view-list-text"),
                     [this] {
                         showPlace(0);
                         m_open->stories().setListShown(true);
                         m_open->stories().list().focusSearch();
                     },
                     [this] { return m_open != nullptr; }});
    m_commands->addSeparator(Menu::Edit);
    m_commands->add({Menu::Edit,
                     tr("&Undo Change of Details"),
                     {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z)},
                     QStringLiteral("edit-undo"),
                     [this] { m_open->newsroom().session()->metadataUndo().undo(); },
                     [undoable] { return undoable(true); }});
    m_commands->add({Menu::Edit,
                     tr("&Redo Change of Details"),
                     {QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_Z)},
                     QStringLiteral("edit-redo"),
                     [this] { m_open->newsroom().session()->metadataUndo().redo(); },
                     [undoable] { return undoable(false); }});
}

void MainWindow::makeViewActions()
{
    const auto open = [this] { return m_open != nullptr; };
    const QStringList places{tr("&Stories"), tr("&Breaking Desk"), tr("&Comments")};
    for (int place = 0; place < places.size(); ++place)
        m_commands->add({Menu::View,
                         places.at(place),
                         {QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + place))},
                         {},
                         [this, place] { showPlace(place); },
                         open,
                         [this, place] { return currentPlace() == place; }});
    m_commands->addSeparator(Menu::View);
    const auto stories = [this] { return m_open && currentPlace() == 0; };
    m_commands->add({Menu::View,
                     tr("Story &List"),
                     {QKeySequence(Qt::Key_F8)},
                     {},
                     [this] { m_open->stories().setListShown(!m_open->stories().isListShown()); },
                     stories,
                     [this] { return m_open && m_open->stories().isListShown(); }});
    m_commands->add({Menu::View,
                     tr("Live &Page"),
                     {QKeySequence(Qt::Key_F9)},
                     {},
                     [this] { m_open->stories().setPreviewShown(!m_open->stories().isPreviewShown()); },
                     stories,
                     [this] { return m_open && m_open->stories().isPreviewShown(); }});
    const auto story = [this] { return m_open && m_open->newsroom().session() && currentPlace() == 0; };
    m_commands->add({Menu::View,
                     tr("&Details of the Story"),
                     {QKeySequence(Qt::ALT | Qt::Key_Return)},
                     {},
                     [this] { m_open->stories().setInspectorShown(!m_open->stories().isInspectorShown()); },
                     story,
                     [this] { return m_open && m_open->stories().isInspectorShown(); }});
    makeModeActions();
    m_commands->addSeparator(Menu::View);
    m_commands->add({Menu::View,
                     tr("&Menu Bar"),
                     {QKeySequence(Qt::CTRL | Qt::Key_M)},
                     {},
                     [this] {
                         menuBar()->setVisible(!menuBar()->isVisible());
                         QSettings().setValue(QStringLiteral("window/menubar"), menuBar()->isVisible());
                     },
                     {},
                     [this] { return menuBar()->isVisible(); }});
    m_commands->add({Menu::View,
                     tr("&Full Screen"),
                     {QKeySequence(Qt::Key_F11)},
                     {},
                     [this] { isFullScreen() ? showNormal() : showFullScreen(); },
                     {},
                     [this] { return isFullScreen(); }});
}

/// The three ways of seeing a story.
void MainWindow::makeModeActions()
{
    const auto story = [this] { return m_open && m_open->newsroom().session() && currentPlace() == 0; };
    m_commands->add({Menu::View,
                     tr("&Write or Source"),
                     {QKeySequence(Qt::CTRL | Qt::Key_U)},
                     {},
                     [this] { m_open->stories().toggleSource(); },
                     story});
    m_commands->add({Menu::View,
                     tr("&Compare with the Story as Opened"),
                     {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)},
                     {},
                     [this] { m_open->stories().toggleCompare(); },
                     story,
                     [this] { return m_open && m_open->stories().column().showsCompare(); }});
    m_commands->add({Menu::View,
                     tr("Files of the Site &Theme"),
                     {},
                     QStringLiteral("text-css"),
                     [this] { m_open->stories().column().showTheme(); },
                     [this] { return m_open && currentPlace() == 0; }});
}

void MainWindow::makeStoryActions()
{
    const auto writable = [this] {
        return m_open && m_open->newsroom().session() && !m_open->newsroom().session()->isReadOnly() &&
               currentPlace() == 0;
    };
    m_commands->add({Menu::Story,
                     tr("&Breaking On or Off"),
                     {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)},
                     QStringLiteral("flag-red"),
                     [this] { m_open->stories().actions().toggleBreaking(); },
                     writable});
    m_commands->add({Menu::Story,
                     tr("&Next State"),
                     {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)},
                     QStringLiteral("go-next"),
                     [this] { m_open->stories().actions().advance(); },
                     writable});
    m_commands->addSeparator(Menu::Story);
    for (const Status status :
         {Status::Draft, Status::Review, Status::Ready, Status::Published, Status::Withheld})
        m_commands->add({Menu::Story,
                         tr("State: %1").arg(statusLabel(status)),
                         {},
                         {},
                         [this, status] { m_open->stories().actions().setStatus(status); },
                         writable,
                         [this, status] {
                             return m_open && m_open->newsroom().session() &&
                                    m_open->newsroom().session()->article().meta.status == status;
                         }});
    makeKeepingActions();
    const auto open = [this] { return m_open && currentPlace() == 0; };
    m_commands->addSeparator(Menu::Story);
    m_commands->add({Menu::Story,
                     tr("Story &Above"),
                     {QKeySequence(Qt::ALT | Qt::Key_Up)},
                     QStringLiteral("go-up"),
                     [this] { m_open->stories().openNeighbour(-1); },
                     open});
    m_commands->add({Menu::Story,
                     tr("Story Be&low"),
                     {QKeySequence(Qt::ALT | Qt::Key_Down)},
                     QStringLiteral("go-down"),
                     [this] { m_open->stories().openNeighbour(1); },
                     open});
}

void MainWindow::openSync()
{
    auto* dialog = new SyncDialog(m_open->newsroom(), m_open->keeper(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SyncDialog::finished, &m_open->newsroom(), &Newsroom::refresh);
    dialog->open();
}

/// What was, what is thrown away, and what other machines wrote.
void MainWindow::makeKeepingActions()
{
    m_commands->addSeparator(Menu::File);
    m_commands->add({Menu::File,
                     tr("S&ync with Other Machines\u2026"),
                     {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S)},
                     QStringLiteral("view-refresh"),
                     [this] { openSync(); },
                     [this] { return m_open && !m_open->project().isReadOnly(); }});
    const auto open = [this] { return m_open && currentPlace() == 0; };
    m_commands->addSeparator(Menu::Story);
    m_commands->add({Menu::Story,
                     tr("&Versions"),
                     {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_H)},
                     QStringLiteral("view-history"),
                     [this] {
                         StoriesWorkplace& stories = m_open->stories();
                         stories.setVersionsShown(!stories.areVersionsShown());
                     },
                     open,
                     [this] { return m_open && m_open->stories().areVersionsShown(); }});
    m_commands->add({Menu::Story,
                     tr("Move to the &Trash"),
                     {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete)},
                     QStringLiteral("edit-delete"),
                     [this] { m_open->stories().trash().move(m_open->newsroom().session()->article().id); },
                     [this, open] {
                         const ArticleSession* session = open() ? m_open->newsroom().session() : nullptr;
                         return session && !session->isReadOnly();
                     }});
    m_commands->add({Menu::Story,
                     tr("T&rash\u2026"),
                     {},
                     QStringLiteral("user-trash"),
                     [this] { m_open->stories().trash().openDialog(this); },
                     open});
}

void MainWindow::makeHelpActions()
{
    m_commands->add(
        {Menu::Help, tr("&Menu"), {QKeySequence(Qt::Key_F10)}, QStringLiteral("application-menu"), [this] {
             m_rail->showMenu();
         }});
    m_commands->add({Menu::Help,
                     tr("All Commands and &Keys"),
                     {QKeySequence(Qt::Key_F1)},
                     QStringLiteral("input-keyboard"),
                     [this] { m_field->begin(QStringLiteral(">")); }});
    m_commands->add(
        {Menu::Help, tr("&About Warraq"), {}, QStringLiteral("help-about"), [this] { showAbout(); }});
}

void MainWindow::saveStory()
{
    m_open->history().keepNext();
    m_open->keeper().saveSoon();
}

void MainWindow::adoptEditorCommands()
{
    m_commands->adopt(m_open->stories().editor().commands(), tr("&Text"));
    m_commands->adopt(m_open->stories().column().comparison().commands(), tr("&Text"));
    m_commands->adopt(m_open->stories().column().source().commands(), tr("&Text"));
}

void MainWindow::showSettings()
{
    auto* dialog = new SettingsDialog(m_preferences, m_open ? &m_open->project() : nullptr, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::accepted, this, [this, dialog] {
        const Preferences chosen = dialog->preferences();
        if (const auto saved = dialog->saveDesk(); !saved)
            showError(saved.error());
        m_preferences = chosen;
        m_preferences.save();
        Q_EMIT preferencesChanged(m_preferences);
    });
    dialog->open();
}

void MainWindow::showAbout()
{
    ask(this,
        {tr("Warraq %1").arg(QApplication::applicationVersion()),
         tr("A newsroom editor, right-to-left first. Free software under the GNU General Public License, "
            "version 3 or later. It sends nothing anywhere unless you ask it to."),
         {},
         {tr("Close")}},
        [](int) {});
}

} // namespace warraq
