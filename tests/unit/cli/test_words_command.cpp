// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "cli/command.h"
#include "comments/words/word_list.h"
#include "manual_clock.h"
#include "temporary_project.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestWordsCommand : public QObject
{
    Q_OBJECT

    struct Answer
    {
        int code = 0;
        QByteArray out;
        QByteArray errors;

        [[nodiscard]] QList<QJsonObject> objects() const
        {
            QList<QJsonObject> list;
            for (const QByteArray& line : out.split('\n'))
                if (!line.isEmpty())
                    list.append(QJsonDocument::fromJson(line).object());
            return list;
        }
        [[nodiscard]] QJsonObject object() const { return objects().value(0); }
    };

    ManualClock m_clock;
    TemporaryFolder m_folder;
    QString m_room = m_folder.path(u"room"_s);

    Answer run(const QStringList& arguments)
    {
        Answer answer;
        cli::Output out(&answer.out, &answer.errors);
        answer.code = cli::runCli(arguments, out, m_clock, {});
        return answer;
    }
    Answer words(const QStringList& arguments) { return run(QStringList{u"words"_s, m_room} + arguments); }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(run({u"sample"_s, m_room}).code, 0); }

    void addListRemove()
    {
        const Answer added =
            words({u"add"_s, u"بزط"_s, u"شقص نقف"_s, u"--action"_s, u"reject"_s, u"--modes"_s,
                   u"clitics,spaced"_s, u"--weight"_s, u"2.5"_s, u"--note"_s, u"تجربة"_s, u"--json"_s});
        QVERIFY2(added.code == 0, added.errors.constData());
        QCOMPARE(added.objects().size(), 2);
        QCOMPARE(added.object().value(u"action"_s).toString(), u"reject"_s);
        QCOMPARE(added.object().value(u"modes"_s).toArray().size(), 2);
        QCOMPARE(added.object().value(u"weight"_s).toDouble(), 2.5);
        const auto listed = words({u"--json"_s}).objects();
        QCOMPARE(listed.last().value(u"word"_s).toString(), u"شقص نقف"_s);
        QVERIFY(words({}).out.contains("تجربة"));
        // The hand-written remarks of the file are still there, and it is kept as a version.
        QVERIFY(readFile(wordListPath(m_room)).value().contains("# إعلانات"));
        QCOMPARE(words({u"remove"_s, u"بزط"_s}).code, 0);
        QCOMPARE(words({u"list"_s, u"--json"_s}).objects().size(), listed.size() - 1);
        const Answer unknown = words({u"remove"_s, u"بزط"_s});
        QCOMPARE(unknown.code, 1);
        QVERIFY(unknown.errors.contains("بزط"));
    }

    void testTellsPlaces()
    {
        const Answer found = words({u"test"_s, u"وهذا اربـــح من بيتك!"_s, u"--json"_s});
        QCOMPARE(found.code, 0);
        QCOMPARE(found.objects().size(), 1);
        QCOMPARE(found.object().value(u"offset"_s).toInt(), 5);
        QCOMPARE(found.object().value(u"text"_s).toString(), u"اربـــح من بيتك"_s);
        QCOMPARE(found.object().value(u"entry"_s).toString(), u"اربح من بيتك"_s);
        QVERIFY(words({u"test"_s, u"لا شيء"_s}).out.isEmpty());
    }

    void count()
    {
        const QJsonObject counted = words({u"count"_s, u"--json"_s}).object();
        QVERIFY(counted.value(u"matching"_s).toInt() > 10);
        QVERIFY(counted.value(u"words"_s).toArray().size() > 3);
        QVERIFY(words({u"count"_s}).out.contains("comments hold words"));
    }

    void importAndExport()
    {
        const QString file = m_folder.path(u"keys.txt"_s);
        writeText(file, "قحن\n...\n");
        const Answer imported = words({u"import"_s, file, u"--as"_s, u"disallowed_keys"_s, u"--json"_s});
        QVERIFY2(imported.code == 0, imported.errors.constData());
        QCOMPARE(imported.object().value(u"added"_s).toInt(), 1);
        QCOMPARE(imported.object().value(u"rejected"_s).toArray().size(), 1);
        QVERIFY(words({u"export"_s, u"--format"_s, u"wordpress"_s, u"--as"_s, u"disallowed_keys"_s})
                    .out.contains("قحن\n"));
        QVERIFY(!words({u"export"_s, u"--format"_s, u"wordpress"_s}).out.contains("قحن"));
        const QString table = m_folder.path(u"words.csv"_s);
        QCOMPARE(words({u"export"_s, u"--format"_s, u"csv"_s, u"--out"_s, table}).code, 0);
        const auto before = words({u"--json"_s}).out;
        const Answer again = words({u"import"_s, table, u"--as"_s, u"csv"_s, u"--replace"_s, u"--json"_s});
        QCOMPARE(again.object().value(u"added"_s).toInt(), 0);
        QCOMPARE(again.object().value(u"changed"_s).toInt(), 0);
        QCOMPARE(words({u"--json"_s}).out, before);
    }

    void wrongUse()
    {
        QCOMPARE(words({u"fly"_s}).code, 2);
        QCOMPARE(words({u"add"_s}).code, 2);
        QCOMPARE(words({u"add"_s, u"بزط"_s, u"--action"_s, u"shout"_s}).code, 2);
        QCOMPARE(words({u"add"_s, u"بزط"_s, u"--modes"_s, u"wings"_s}).code, 2);
        QCOMPARE(words({u"add"_s, u"بزط"_s, u"--weight"_s, u"heavy"_s}).code, 2);
        QCOMPARE(words({u"add"_s, u"..."_s}).code, 1);
        QCOMPARE(words({u"import"_s, u"x"_s}).code, 2);
        QCOMPARE(words({u"import"_s, u"/nowhere/x"_s, u"--as"_s, u"csv"_s}).code, 1);
        QCOMPARE(words({u"export"_s}).code, 2);
    }

    void aBrokenListIsNamedWithItsLine()
    {
        const QByteArray before = readFile(wordListPath(m_room)).value();
        writeText(wordListPath(m_room), "بزط\n| flag\n");
        for (const QStringList& each : {QStringList{}, {u"add"_s, u"شقص"_s}, {u"test"_s, u"بزط"_s}}) {
            const Answer broken = words(each);
            QCOMPARE(broken.code, 1);
            QVERIFY2(broken.errors.contains("words.txt") && broken.errors.contains("line 2"),
                     broken.errors.constData());
        }
        QCOMPARE(readFile(wordListPath(m_room)).value(), QByteArray("بزط\n| flag\n"));
        writeText(wordListPath(m_room), before);
    }
};

QTEST_GUILESS_MAIN(TestWordsCommand)
#include "test_words_command.moc"
