// SPDX-License-Identifier: GPL-3.0-or-later
// Finding and replacing in the story that is open.
#include "editor/find_bar.h"
#include "shell/commands.h"
#include "shell/main_window.h"
#include "shell/stories_workplace.h"
#include "shell/story_column.h"

namespace warraq {

using Menu = Commands::Menu;

void MainWindow::makeFindActions()
{
    const auto story = [this] {
        return m_open && currentPlace() == 0 && m_open->stories().column().find().finding().target();
    };
    const auto bar = [this]() -> FindBar& { return m_open->stories().column().find(); };
    m_commands->add({Menu::Edit,
                     tr("&Find\u2026"),
                     {QKeySequence(Qt::CTRL | Qt::Key_F)},
                     QStringLiteral("edit-find"),
                     [bar] { bar().open(false); },
                     story});
    m_commands->add({Menu::Edit,
                     tr("Find and &Replace\u2026"),
                     {QKeySequence(Qt::CTRL | Qt::Key_H)},
                     QStringLiteral("edit-find-replace"),
                     [bar] { bar().open(true); },
                     story});
    m_commands->add({Menu::Edit,
                     tr("Find &Next"),
                     {QKeySequence(Qt::Key_F3)},
                     QStringLiteral("go-down"),
                     [bar] { bar().goOn(true); },
                     story});
    m_commands->add({Menu::Edit,
                     tr("Find &Previous"),
                     {QKeySequence(Qt::SHIFT | Qt::Key_F3)},
                     QStringLiteral("go-up"),
                     [bar] { bar().goOn(false); },
                     story});
    m_commands->addSeparator(Menu::Edit);
}

} // namespace warraq
