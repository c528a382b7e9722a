// SPDX-License-Identifier: GPL-3.0-or-later
// Closing the window: what is unsaved is saved; if that fails the window stays and asks, and nothing is lost
// unless a person says so.
#include "shell/error_text.h"
#include "shell/main_window.h"
#include "text/direction.h"
#include "widgets/ask.h"

#include <QCloseEvent>
#include <QSettings>

namespace warraq {

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_open && m_open->newsroom().isBusy()) {
        event->ignore(); // an import is writing; its own window says so and can stop it
        return;
    }
    if (m_open && !m_closeAnyway && !m_open->keeper().saveNow()) {
        event->ignore();
        showPlace(0);
        askAboutFailedSave();
        return;
    }
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    event->accept();
}

void MainWindow::askAboutFailedSave()
{
    const auto error = m_open->keeper().lastError();
    const ArticleSession* session = m_open->newsroom().session();
    Question question;
    question.title = tr("The story is not saved");
    question.text = tr("%1 could not be saved, so Warraq stays open. %2")
                        .arg(isolated(session ? storyTitle(session->article().meta) : QString()),
                             error ? errorSentence(*error) : QString());
    question.detail = error ? errorDetail(*error) : QString();
    question.answers = {tr("Save again and quit"), tr("Back to the story"), tr("Quit and lose the changes")};
    question.defaultAnswer = 1;
    question.dangerousAnswer = 2;
    ask(this, question, [this](int answer) {
        if (answer == 2)
            m_closeAnyway = true;
        if (answer == 0 || answer == 2)
            close();
    });
}

} // namespace warraq
