// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "cli/command.h"
#include "manual_clock.h"
#include "project/project.h"
#include "temporary_project.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestSyncCommand : public QObject
{
    Q_OBJECT

    struct Answer
    {
        int code = 0;
        QByteArray out;
        QByteArray errors;
        [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    };

    ManualClock m_clock;
    TemporaryFolder m_folder;
    QString m_first = m_folder.path(u"a"_s);
    QString m_second = m_folder.path(u"b"_s);
    QString m_remote = m_folder.path(u"bare"_s);
    QString m_story;

    Answer run(const QStringList& arguments)
    {
        Answer answer;
        cli::Output out(&answer.out, &answer.errors);
        answer.code = cli::runCli(arguments, out, m_clock, {});
        return answer;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(run({u"new"_s, m_first, u"--name"_s, u"غرفة"_s, u"--language"_s, u"ar"_s}).code, 0);
        writeText(m_folder.path(u"قصة.txt"_s), "عنوان\n\nنص القصة.\n");
        QCOMPARE(run({u"import"_s, m_first, m_folder.path(u"قصة.txt"_s)}).code, 0);
        m_story = run({u"articles"_s, m_first, u"--json"_s}).object().value(u"id"_s).toString();
        QVERIFY(!m_story.isEmpty());
        QDir().mkpath(m_remote);
    }

    void syncAndTell()
    {
        const Answer first = run({u"sync"_s, m_first, m_remote, u"--article"_s, m_story, u"--json"_s});
        QVERIFY2(first.code == 0, first.errors.constData());
        QVERIFY(first.object().value(u"sent"_s).toInt() > 0);
        QCOMPARE(first.object().value(u"writing"_s).toArray().size(), 0);
        QProcess::execute(u"cp"_s, {u"-a"_s, m_first, m_second});
        QVERIFY(QDir(m_second + u"/.warraq"_s).removeRecursively());
        const Answer second = run({u"sync"_s, m_second, m_remote, u"--json"_s});
        QCOMPARE(second.code, 0);
        QCOMPARE(second.object().value(u"received"_s).toInt(), 0);
        const QJsonObject mark = second.object().value(u"writing"_s).toArray().at(0).toObject();
        QCOMPARE(mark.value(u"article"_s).toString(), m_story);
        const Answer words = run({u"sync"_s, m_second, m_remote});
        QVERIFY(words.out.contains("0 versions received"));
        QVERIFY(words.out.contains("being written by"));
    }

    void aWindowThatIsOpen()
    {
        const auto window = Project::open(m_first, Project::Mode::ReadWrite, m_clock);
        const Answer answer = run({u"sync"_s, m_first, m_remote});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.errors.contains("is open elsewhere"), answer.errors.constData());
    }

    void aPlaceThatIsGone()
    {
        const Answer answer = run({u"sync"_s, m_first, m_folder.path(u"nowhere"_s)});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.errors.contains("cannot be reached"), answer.errors.constData());
        QCOMPARE(answer.errors.count('\n'), 1);
    }

    void aStoryThatIsNotThere()
    {
        QCOMPARE(run({u"sync"_s, m_first, m_remote, u"--article"_s, u"x"_s}).code, 1);
        QCOMPARE(run({u"sync"_s, m_first}).code, 2);
    }

    void handStoriesOver()
    {
        const QString file = m_folder.path(u"x.handoff"_s);
        const Answer given = run({u"handoff"_s, m_first, u"--out"_s, file, m_story, u"--json"_s});
        QVERIFY2(given.code == 0, given.errors.constData());
        QCOMPARE(given.object().value(u"articles"_s).toArray().size(), 1);
        const Answer taken = run({u"handoff"_s, m_second, u"--take"_s, file, u"--json"_s});
        QVERIFY2(taken.code == 0, taken.errors.constData());
        QCOMPARE(taken.object().value(u"known"_s).toArray().at(0).toString(), m_story);
        QVERIFY(run({u"handoff"_s, m_second, u"--take"_s, file}).out.contains("here already"));
        writeText(file, "broken");
        const Answer broken = run({u"handoff"_s, m_second, u"--take"_s, file});
        QCOMPARE(broken.code, 1);
        QCOMPARE(broken.errors.count('\n'), 1);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("both") << QStringList{u"--out"_s, u"a"_s, u"--take"_s, u"b"_s};
        QTest::newRow("no story") << QStringList{u"--out"_s, u"a"_s};
        QTest::newRow("take and a story") << QStringList{u"--take"_s, u"a"_s, u"x"_s};
    }
    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(run(QStringList{u"handoff"_s, m_first} + arguments).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestSyncCommand)
#include "test_sync_command.moc"
