// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "cli/command.h"
#include "manual_clock.h"
#include "project/trash.h"
#include "temporary_project.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestTrashCommand : public QObject
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
    std::unique_ptr<TemporaryFolder> m_folder;
    QString m_room;
    QString m_id;

    Answer run(const QStringList& arguments)
    {
        Answer answer;
        cli::Output out(&answer.out, &answer.errors);
        answer.code = cli::runCli(arguments, out, m_clock, {});
        return answer;
    }
    Answer trash(const QStringList& arguments = {})
    {
        return run(QStringList{u"trash"_s, m_room, u"--json"_s} + arguments);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        qputenv("HOME", m_folder->path().toUtf8());
        m_room = m_folder->path(u"غرفة"_s);
        QCOMPARE(run({u"new"_s, m_room, u"--name"_s, u"غرفة"_s, u"--language"_s, u"ar"_s}).code, 0);
        writeText(m_folder->path(u"قصة.txt"_s), "خبر المرفأ\n\nنص القصة.\n");
        QCOMPARE(run({u"import"_s, m_room, m_folder->path(u"قصة.txt"_s)}).code, 0);
        const auto project = Project::open(m_room, Project::Mode::ReadWrite, m_clock);
        const ArticleId id = (*project)->articles().first().id;
        m_id = id.value();
        QVERIFY(moveToTrash(**project, id, (*project)->load(id)->fileHash, u"ليلى"_s).has_value());
    }

    void tellsWhatIsThere()
    {
        const Answer answer = trash();
        QVERIFY2(answer.code == 0, answer.errors.constData());
        QCOMPARE(answer.object().value("id"_L1).toString(), m_id);
        QCOMPARE(answer.object().value("headline"_L1).toString(), u"خبر المرفأ"_s);
        QCOMPARE(answer.object().value("by"_L1).toString(), u"ليلى"_s);
        QCOMPARE(answer.object().value("at"_L1).toString(), u"2026-11-22T19:40:00Z"_s);
        QVERIFY(answer.object().value("file"_L1).toString().startsWith(u"trash/"_s));
        QVERIFY(run({u"trash"_s, m_room, u"list"_s}).out.contains("خبر المرفأ"));
    }

    void bringsBack()
    {
        const Answer answer = trash({u"restore"_s, m_id});
        QVERIFY2(answer.code == 0, answer.errors.constData());
        QVERIFY(answer.object().value("file"_L1).toString().startsWith(u"articles/"_s));
        QCOMPARE(trash().out, QByteArray());
        QVERIFY(run({u"trash"_s, m_room}).out.contains("empty"));
        QCOMPARE(run({u"show"_s, m_room, m_id}).code, 0);
        QVERIFY(run({u"history"_s, m_room}).out.contains("Restored"));
        const Answer again = trash({u"restore"_s, m_id});
        QCOMPARE(again.code, 1);
        QVERIFY2(again.errors.contains("in its trash"), again.errors.constData());
    }

    void deletesOnlyByName()
    {
        QCOMPARE(trash({u"purge"_s, m_id}).code, 2);
        const Answer wrong = trash({u"purge"_s, m_id, u"--name"_s, u"خبر آخر"_s});
        QCOMPARE(wrong.code, 1);
        QVERIFY2(wrong.errors.contains("خبر المرفأ"), wrong.errors.constData());
        QCOMPARE(trash().object().value("id"_L1).toString(), m_id);
        const Answer right = trash({u"purge"_s, m_id, u"--name"_s, u" خبر  المرفأ "_s});
        QVERIFY2(right.code == 0, right.errors.constData());
        QCOMPARE(trash().out, QByteArray());
        // It is gone from the folder, not from the history.
        QVERIFY(run({u"history"_s, m_room, u"deleted"_s}).out.contains(m_id.toUtf8()));
        QCOMPARE(run({u"verify"_s, m_room}).code, 0);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("restore what") << QStringList{u"restore"_s};
        QTest::newRow("another word") << QStringList{u"burn"_s, u"x"_s};
        QTest::newRow("a list of one") << QStringList{u"list"_s, u"x"_s};
        QTest::newRow("a name too many") << QStringList{u"restore"_s, u"x"_s, u"--name"_s, u"x"_s};
    }
    void wrongUsage()
    {
        QFETCH(const QStringList, words);
        QCOMPARE(trash(words).code, 2);
    }

    void notWhileItIsOpenElsewhere()
    {
        const auto window = Project::open(m_room, Project::Mode::ReadWrite, m_clock);
        QCOMPARE(trash().code, 0);
        const Answer answer = trash({u"restore"_s, m_id});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.errors.contains("is open elsewhere"), answer.errors.constData());
    }
};

QTEST_GUILESS_MAIN(TestTrashCommand)
#include "test_trash_command.moc"
