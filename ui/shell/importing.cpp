// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/article_editor.h"
#include "moderation/comments_workplace.h"
#include "shell/import_dialog.h"
#include "shell/main_window.h"
#include "shell/preview_panel.h"
#include "shell/stories_workplace.h"
#include "widgets/ask.h"

namespace warraq {

void MainWindow::chooseImport()
{
    if (!m_open || m_open->project().isReadOnly())
        return;
    chooseFilesToOpen(
        this, tr("Import"),
        tr("Stories and WordPress exports (*.xml *.xml.gz *.html *.htm *.docx *.odt *.txt);;All files (*)"),
        [this](const QStringList& files) { importAndShow(files, false); });
}

void MainWindow::importAndShow(const QStringList& files, bool openFirst)
{
    if (!m_open || files.isEmpty() || !m_open->keeper().saveNow())
        return;
    auto* dialog = new ImportDialog(m_open->newsroom(), files, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this, dialog, openFirst](const ImportReport& report) {
        m_open->comments().reload();
        if (PreviewPanel* preview = m_open->stories().preview())
            preview->reloadSurroundings();
        // The story that is open may have come in again.
        if (const ArticleSession* session = m_open->newsroom().session(); session && !session->isDirty()) {
            const ArticleId id = session->article().id;
            if (report.articles.contains(id) && !m_open->newsroom().open(id))
                m_open->newsroom().closeSession();
        }
        if (openFirst && !report.articles.isEmpty() && report.rejected.isEmpty()) {
            dialog->close();
            showPlace(0);
            m_open->stories().open(report.articles.first());
            m_open->stories().editor().focusText();
        }
    });
    dialog->open();
    dialog->start();
}

} // namespace warraq
