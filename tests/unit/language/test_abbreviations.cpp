// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "language/abbreviations.h"
#include "temporary_project.h"

#include <QDir>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestAbbreviations : public QObject
{
    Q_OBJECT

private:
    static AbbreviationList sample()
    {
        AbbreviationList list;
        list.entries = {{u"UN*"_s, u"الأمم المتحدة"_s, {}, {}},
                        {u"ا.م.*"_s, u"الأمم المتحدة"_s, {}, {}},
                        {u"م.*"_s, u"مليون"_s, {}, {}},
                        {u"btw"_s, u"by the way"_s, {}, {}},
                        {u"AFP*"_s, u"Agence France-Presse"_s, {}, {}},
                        {{}, u"سطر أول\nسطر ثان"_s, u"خاتمة"_s, {}}};
        return list;
    }
    static QString expanded(const QString& before)
    {
        const auto found = expansionOf(before, sample());
        return found ? before.chopped(found->length) + found->text : before;
    }

private Q_SLOTS:
    void expansion_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("alone") << u"UN*"_s << u"الأمم المتحدة"_s;
        QTest::newRow("small letters") << u"قالت un*"_s << u"قالت الأمم المتحدة"_s;
        QTest::newRow("behind a quote") << u"«UN*"_s << u"«الأمم المتحدة"_s;
        QTest::newRow("the longest") << u"قالت ا.م.*"_s << u"قالت الأمم المتحدة"_s;
        QTest::newRow("shorter one") << u"3 م.*"_s << u"3 مليون"_s;
        QTest::newRow("waw") << u"وUN*"_s << u"والأمم المتحدة"_s;
        QTest::newRow("lam swallows the alef") << u"دعوة لـUN*"_s << u"دعوة للأمم المتحدة"_s;
        QTest::newRow("waw and lam") << u"ولـUN*"_s << u"وللأمم المتحدة"_s;
        QTest::newRow("ba before Latin") << u"بـAFP*"_s << u"بـAgence France-Presse"_s;
        QTest::newRow("end of another word") << u"FUN*"_s << u"FUN*"_s;
        QTest::newRow("unmarked, alone") << u"so btw"_s << u"so by the way"_s;
        QTest::newRow("unmarked, in a word") << u"xbtw"_s << u"xbtw"_s;
        QTest::newRow("unmarked is exact") << u"BTW"_s << u"BTW"_s;
        QTest::newRow("a name expands nothing") << u"خاتمة"_s << u"خاتمة"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void expansion()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QCOMPARE(expanded(before), after);
    }

    void oneEntryALine()
    {
        const QByteArray bytes = writeAbbreviations(sample());
        QCOMPARE(bytes.count('\n'), 3 + 6 + 2);
        QVERIFY(bytes.contains("\n    {\"typed\": \"btw\", \"text\": \"by the way\"},\n"));
        QCOMPARE(*readAbbreviations(bytes), sample());
        QCOMPARE(*readAbbreviations(writeAbbreviations({})), AbbreviationList());
    }

    void unknownKeysStay()
    {
        const QByteArray bytes = "{\"format\": 1, \"colour\": \"red\", \"entries\": ["
                                 "{\"typed\": \"a*\", \"text\": \"b\", \"desk\": [1, 2]}]}";
        const auto list = readAbbreviations(bytes);
        QVERIFY(list);
        QCOMPARE(*readAbbreviations(writeAbbreviations(*list)), *list);
        QVERIFY(writeAbbreviations(*list).contains("\"desk\": [1,2]"));
        QVERIFY(writeAbbreviations(*list).contains("\"colour\": \"red\""));
    }

    void errorsHaveALine()
    {
        const auto broken = readAbbreviations("{\n\"entries\": [\n{\"typed\": \"a\", }]}", u"x"_s);
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, ErrorCode::BadFormat);
        QCOMPARE(broken.error().line, 3);
        const auto wrong = readAbbreviations("{\n\"entries\": [\n{\"typed\": \"{[\"},\n{\"typed\": 3}]}");
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().line, 4);
        QVERIFY(!readAbbreviations("[]"));
        QVERIFY(!readAbbreviations("{\"entries\": 3}"));
        QCOMPARE(readAbbreviations("{\"a\": \"\xff\"}").error().code, ErrorCode::InvalidUtf8);
    }

    void onDisk()
    {
        const TemporaryFolder folder;
        const auto none = loadAbbreviations(folder.path());
        QVERIFY(none && none->list.entries.isEmpty() && none->hash.isEmpty());
        const auto saved = saveAbbreviations(folder.path(), sample(), none->hash);
        QVERIFY(saved);
        const auto loaded = loadAbbreviations(folder.path());
        QCOMPARE(loaded->list, sample());
        QCOMPARE(loaded->hash, *saved);
        // Somebody else's additions are never overwritten.
        AbbreviationList mine;
        QCOMPARE(saveAbbreviations(folder.path(), mine, {}).error().code, ErrorCode::ChangedOutside);
        QCOMPARE(loadAbbreviations(folder.path())->list, sample());
        AbbreviationList more = sample();
        more.entries.append({u"x*"_s, u"y"_s, {}, {}});
        AbbreviationList fewer = sample();
        fewer.entries.removeFirst();
        AbbreviationList both = more;
        both.entries.removeFirst();
        QCOMPARE(merged(sample(), more, fewer), both);
        QCOMPARE(merged(sample(), fewer, more), both);
        mine.format = 2;
        QCOMPARE(saveAbbreviations(folder.path(), mine, *saved).error().code, ErrorCode::NewerFormat);
        QCOMPARE(saveAbbreviations(folder.path() + "/gone"_L1, sample(), {}).error().code,
                 ErrorCode::ProjectGone);
    }
};

QTEST_APPLESS_MAIN(TestAbbreviations)
#include "test_abbreviations.moc"
