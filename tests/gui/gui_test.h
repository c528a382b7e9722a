// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manual_clock.h"
#include "project/project.h"
#include "shell/program.h"
#include "temporary_project.h"
#include "widgets/style.h"

#include <QApplication>
#include <QSettings>
#include <QTest>

namespace warraq {

/// ar or en: every GUI test runs in both.
[[nodiscard]] inline QString testLanguage()
{
    return qEnvironmentVariable("WARRAQ_TEST_LANGUAGE", QStringLiteral("ar"));
}
[[nodiscard]] inline bool isRightToLeft()
{
    return testLanguage() == u"ar";
}

/// Types as a keyboard with any layout does (QTest::keyClicks knows Latin letters only).
inline void typeText(QWidget* into, const QString& text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, into, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

/// A story as a test needs it.
[[nodiscard]] inline Article testStory(Project& project, const QString& headline,
                                       Status status = Status::Draft)
{
    Article article;
    article.id = project.newArticleId();
    article.meta.headline = headline;
    article.meta.status = status;
    article.meta.bylines = {QStringLiteral("ليلى حداد")};
    article.meta.created = project.clock().now();
    article.meta.updated = project.clock().now();
    Block block;
    Run run;
    run.text = QStringLiteral("نص القصة الأول.");
    block.runs = {run};
    article.blocks = {block};
    return article;
}

/// A newsroom on disk with one story per headline; closed again, so that the window can open it.
inline QList<ArticleId> makeNewsroom(const QString& folder, const Clock& clock, const QStringList& headlines,
                                     Status status = Status::Draft)
{
    ProjectSettings settings;
    settings.name = QStringLiteral("غرفة الاختبار");
    settings.sections = {{QStringLiteral("local"), QStringLiteral("محليات"), {}}};
    auto project = Project::create(folder, settings, clock);
    if (!project)
        qFatal("the test's newsroom could not be made: %s", qPrintable(errorCodeName(project.error().code)));
    QList<ArticleId> ids;
    for (const QString& headline : headlines) {
        const Article article = testStory(**project, headline, status);
        if (!(*project)->save(article, QString()))
            qFatal("a story of the test could not be saved");
        ids.append(article.id);
    }
    return ids;
}

[[nodiscard]] inline Metadata metadataOnDisk(const QString& folder, const ArticleId& id, const Clock& clock)
{
    const auto project = Project::open(folder, Project::Mode::ReadOnly, clock);
    const auto loaded = (*project)->load(id);
    return loaded ? loaded->article.meta : Metadata();
}

/// main() of a GUI test: the program's own language and style, settings in a folder of its own.
template <class Test>
int runGuiTest(int argc, char** argv)
{
    const TemporaryFolder settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("warraq-test"));
    QApplication::setApplicationName(QStringLiteral("warraq-test"));
    // No page beside the editor unless a test asks: the plugin is heavy and has tests of its own.
    QSettings().setValue(QStringLiteral("stories/preview"), false);
    applyStyle(application, Appearance::Light);
    const auto translators = installLanguage(application, testLanguage());
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace warraq

#define WARRAQ_GUI_TEST_MAIN(Test)                                                                           \
    int main(int argc, char** argv)                                                                          \
    {                                                                                                        \
        return warraq::runGuiTest<Test>(argc, argv);                                                         \
    }
