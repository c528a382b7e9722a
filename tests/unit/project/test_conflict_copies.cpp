// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/html_reader.h"
#include "manual_clock.h"
#include "project/conflict_copies.h"
#include "project/project.h"
#include "temporary_project.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestConflictCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesOfToolsAreKnown_data()
    {
        QTest::addColumn<QString>("ending"); // in place of ".html"
        QTest::addColumn<QString>("tool");
        QTest::newRow("Syncthing") << u".sync-conflict-20261123-101010-ABCDEFG.html"_s << u"Syncthing"_s;
        QTest::newRow("Nextcloud") << u" (conflicted copy 2026-11-23 101010).html"_s << u"Nextcloud"_s;
        QTest::newRow("Dropbox") << u" (Laila's conflicted copy 2026-11-23).html"_s << u"Dropbox"_s;
        QTest::newRow("Dropbox, Arabic") << u" (نسخة متعارضة من ليلى 2026-11-23).html"_s << u"Dropbox"_s;
        QTest::newRow("OneDrive") << u"-NEWSDESK.html"_s << QString();
        QTest::newRow("by hand") << u" (1).html"_s << QString();
    }

    void copiesOfToolsAreKnown()
    {
        QFETCH(const QString, ending);
        QFETCH(const QString, tool);
        const TemporaryFolder folder;
        const ManualClock clock;
        ProjectSettings settings;
        settings.name = u"أخبار"_s;
        auto made = Project::create(folder.path(u"غرفة"_s), settings, clock);
        QVERIFY(made);
        Project& project = **made;
        Article article;
        article.id = project.newArticleId();
        article.meta.headline = u"خبر"_s;
        article.meta.created = clock.now();
        QVERIFY(project.save(article, {}));
        QCOMPARE(project.articles().size(), 1);
        QVERIFY(project.conflictCopies().isEmpty());
        const QString original = project.articlePath(article.id);
        const QString copy = original.chopped(5) + ending;
        QVERIFY(QFile::copy(original, copy));
        QCOMPARE(project.articles().size(), 1);
        const QList<ConflictCopy> copies = project.conflictCopies();
        QCOMPARE(copies.size(), 1);
        QCOMPARE(copies[0].article, article.id);
        QCOMPARE(copies[0].path, copy);
        QCOMPARE(copies[0].original, original);
        QCOMPARE(copies[0].tool, tool);
        // The story stays the one it was, in a program that starts now too.
        QCOMPARE(project.articles().size(), 1);
        QCOMPARE(project.articles()[0].path, original);
        const auto fresh = Project::open(project.folder(), Project::Mode::ReadOnly, clock);
        QCOMPARE((*fresh)->articlePath(article.id), original);
    }
};

QTEST_GUILESS_MAIN(TestConflictCopies)
#include "test_conflict_copies.moc"
