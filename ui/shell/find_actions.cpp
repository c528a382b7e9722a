// SPDX-License-Identifier: GPL-3.0-or-later
// Finding and replacing in the story that is open.
#include "editor/find_bar.h"
#include "shell/commands.h"
#include "shell/main_window.h"
#include "shell/newsroom_find.h"
#include "shell/preview_panel.h"
#include "shell/stories_workplace.h"
#include "shell/story_column.h"
#include "widgets/banner.h"

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
    m_commands->add({Menu::Edit,
                     tr("Find and Replace in the Ne&wsroom\u2026"),
                     {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)},
                     QStringLiteral("edit-find-replace"),
                     [this] { findInNewsroom(); },
                     [this] { return m_open && !m_open->newsroom().isBusy(); }});
    m_commands->addSeparator(Menu::Edit);
}

void MainWindow::findInNewsroom()
{
    const FindBar& bar = m_open->stories().column().find();
    auto* dialog = new NewsroomFind(m_open->newsroom(), bar.words(), bar.options(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewsroomFind::storiesChanged, this, [this] {
        if (PreviewPanel* preview = m_open->stories().preview())
            preview->reloadSurroundings();
    });
    connect(dialog, &NewsroomFind::finished, this, [this, dialog] {
        NewsroomReplacing* replacing = dialog->replacing();
        if (!m_open || !replacing || replacing->wasUndone() || replacing->stories() == 0)
            return;
        // It can be taken back after the dialog is gone, too.
        replacing->setParent(&m_open->newsroom());
        replacing->disconnect(dialog);
        Banner& banner = m_open->stories().column().banner();
        connect(replacing, &NewsroomReplacing::finished, &banner, [&banner, replacing] {
            const bool all = replacing->skipped().isEmpty();
            banner.show(all ? Banner::Kind::Info : Banner::Kind::Warning,
                        all ? replacedWords(*replacing)
                            : replacedWords(*replacing) + u' ' +
                                  tr("Stories that were changed meanwhile stay as they are."));
            replacing->deleteLater();
        });
        banner.show(Banner::Kind::Info, replacedWords(*replacing), {{tr("Undo"), [&banner, replacing] {
                                                                         banner.dismiss();
                                                                         replacing->undo();
                                                                     }}});
    });
    dialog->open();
    if (!bar.words().isEmpty())
        dialog->search();
}

} // namespace warraq
