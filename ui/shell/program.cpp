// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/program.h"

#include "editor/article_editor.h"
#include "shell/main_window.h"
#include "shell/stories_workplace.h"
#include "text/direction.h"

#include <QApplication>
#include <QLibraryInfo>

namespace warraq {

std::vector<std::unique_ptr<QTranslator>> installLanguage(QApplication& application, const QString& language)
{
    std::vector<std::unique_ptr<QTranslator>> translators;
    const auto install = [&](const QString& name, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(name + language, folder)) {
            application.installTranslator(translator.get());
            translators.push_back(std::move(translator));
        }
    };
    install(QStringLiteral("qtbase_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("warraq_"), QStringLiteral(":/i18n"));
    application.setLayoutDirection(languageDirection(language) == Direction::RightToLeft ? Qt::RightToLeft
                                                                                         : Qt::LeftToRight);
    QLocale::setDefault(windowLocale(language, QStringLiteral("european")));
    return translators;
}

Program::Program(QApplication& application, const Clock& clock, const Preferences& preferences)
    : m_application(application)
    , m_clock(clock)
    , m_preferences(preferences)
{
    applyStyle(application, preferences.appearance);
    m_translators = installLanguage(application, preferences.language);
}

Program::~Program()
{
    m_window.reset();
}

void Program::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_clock, m_preferences);
    connect(m_window.get(), &MainWindow::preferencesChanged, this, &Program::take, Qt::QueuedConnection);
    m_window->show();
}

void Program::start(const Wish& wish)
{
    makeWindow();
    fulfil(wish);
}

void Program::fulfil(const Wish& wish)
{
    const QString folder = wish.project.isEmpty() ? m_preferences.recentProjects.value(0) : wish.project;
    if (folder.isEmpty() || !m_window->openProject(folder))
        return;
    StoriesWorkplace& stories = m_window->open()->stories();
    if (!wish.article.isEmpty())
        stories.open(ArticleId(wish.article));
    else if (wish.newStory)
        stories.newStory();
    else if (wish.files.isEmpty())
        m_window->openRememberedStory();
    if (!wish.files.isEmpty())
        m_window->importAndShow(wish.files, true);
}

void Program::take(const Preferences& preferences)
{
    m_preferences = preferences;
    Wish again;
    if (m_window->open()) {
        again.project = m_window->open()->project().folder();
        if (const ArticleSession* session = m_window->open()->newsroom().session())
            again.article = session->article().id.value();
    }
    if (!m_window->closeProject())
        return; // something is unsaved and says so; the new language comes with the next start
    const QByteArray geometry = m_window->saveGeometry();
    m_window.reset();
    m_translators.clear();
    m_translators = installLanguage(m_application, preferences.language);
    applyStyle(m_application, preferences.appearance);
    makeWindow();
    m_window->restoreGeometry(geometry);
    if (!again.project.isEmpty())
        fulfil(again);
}

} // namespace warraq
