// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "comments/words/word_exchange.h"
#include "comments/words/word_list.h"
#include "temporary_project.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

const QByteArray written = "# format: 1\n"
                           "# إعلانات\n"
                           "اربح من بيتك | reject clitics spaced 2.5 | تصل كل صباح\n"
                           "\n"
                           "  كلمة  \n"
                           "مص الدماء | allow\n"
                           "مهما | flag glow=3 dotless | قديم \\| جديد\n"
                           "\\#وسم\n";

} // namespace

class TestWordList : public QObject
{
    Q_OBJECT

private:
    static QList<WordEntry> entries(const QByteArray& bytes)
    {
        const auto list = parseWordList(bytes);
        return list ? list->entries : QList<WordEntry>();
    }

private Q_SLOTS:
    void reading()
    {
        const auto list = parseWordList(written);
        QVERIFY(list);
        QCOMPARE(list->entries.size(), 5);
        const WordEntry advertisement{.word = u"اربح من بيتك"_s,
                                      .modes = WordMode::Clitics | WordMode::Spaced | WordMode::Phrase,
                                      .action = WordAction::Reject,
                                      .weight = 2.5,
                                      .note = u"تصل كل صباح"_s};
        QCOMPARE(list->entries[0], advertisement);
        QCOMPARE(list->entries[1], (WordEntry{.word = u"كلمة"_s}));
        QVERIFY(list->entries[2].allowed);
        QCOMPARE(list->entries[3].note, u"قديم | جديد"_s);
        QCOMPARE(list->entries[4].word, u"#وسم"_s);
    }

    void unchangedBytesStay()
    {
        QCOMPARE(wordListBytes(entries(written), written), written);
        QList<WordEntry> list = entries(written);
        list[3].weight = 7;
        list.removeAt(1);
        list.append({.word = u"جديدة"_s, .action = WordAction::Highlight});
        QByteArray expected = written;
        expected.replace("  كلمة  \n", "");
        expected.replace("flag glow=3 dotless", "flag dotless 7 glow=3");
        expected += "جديدة | highlight\n";
        QCOMPARE(wordListBytes(list, written), expected);
    }

    void roundTrip()
    {
        const QList<WordEntry> list{
            {.word = u"a|b \\ c"_s, .modes = WordMode::Arabizi, .note = u"# note \\| end\\"_s},
            {.word = u"#tag"_s, .action = WordAction::Flag, .weight = 0.1},
            {.word = u"💰"_s, .action = WordAction::Highlight, .weight = 100},
            {.word = u"سطر\nثان"_s, .modes = WordMode::Dotless | WordMode::Clitics, .note = u"a\nb"_s},
            {.word = u"مسموح"_s, .action = WordAction::Reject, .allowed = true}};
        QList<WordEntry> expected;
        for (const WordEntry& entry : list)
            expected.append(*checkedEntry(entry));
        const QByteArray bytes = wordListBytes(list);
        QCOMPARE(entries(bytes), expected);
        QCOMPARE(wordListBytes(expected, bytes), bytes);
    }

    void windowsLineEndsStay()
    {
        const QByteArray bytes = "بزط\r\nشقص | flag\r\n";
        QList<WordEntry> list = entries(bytes);
        list.append({.word = u"نقف"_s});
        QCOMPARE(wordListBytes(list, bytes), bytes + "نقف\r\n");
    }

    void laterLineCounts()
    {
        const QByteArray bytes = "بزط | flag\nشقص\nبزط | reject\n";
        const QList<WordEntry> list = entries(bytes);
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0].action, WordAction::Reject);
        QCOMPARE(wordListBytes({list[1]}, bytes), "شقص\n"); // the earlier one does not come back
        QCOMPARE(wordListBytes(list, bytes), "شقص\nبزط | reject\n");
    }

    void broken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<qint64>("line");
        const auto row = [](const char* name, const QByteArray& bytes, ErrorCode code, qint64 line) {
            QTest::newRow(name) << bytes << code << line;
        };
        row("no word", "بزط\n | flag\n", ErrorCode::BadFormat, 2);
        row("only signs", "# x\n\n...\n", ErrorCode::BadFormat, 3);
        row("two actions", "بزط | flag reject\n", ErrorCode::BadFormat, 1);
        row("weight", "بزط | 101\n", ErrorCode::BadFormat, 1);
        row("no number", "بزط | nan\n", ErrorCode::BadFormat, 1);
        row("too long", QByteArray("ب").repeated(201), ErrorCode::BadFormat, 1);
        row("bytes", "بزط\n\xFF\n", ErrorCode::InvalidUtf8, 2);
    }

    void broken()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        QFETCH(qint64, line);
        const TemporaryFolder folder;
        writeText(wordListPath(folder.path()), bytes);
        const auto list = readWordList(folder.path());
        QVERIFY(!list);
        QCOMPARE(list.error().code, code);
        QCOMPARE(list.error().line, line);
        QCOMPARE(list.error().path, wordListPath(folder.path()));
        QVERIFY(!writeWordList(folder.path(), {{.word = u"بزط"_s}})); // and it is not overwritten
        QCOMPARE(readFile(wordListPath(folder.path())).value(), bytes);
    }

    void writing()
    {
        const TemporaryFolder folder;
        QVERIFY(readWordList(folder.path())->isEmpty());
        const auto hash = writeWordList(folder.path(), {{.word = u"بزط"_s}}, QString());
        QVERIFY(hash);
        QCOMPARE(loadWordList(folder.path())->hash, *hash);
        writeText(wordListPath(folder.path()), "بزط\nشقص\n"); // somebody else's
        const auto stale = writeWordList(folder.path(), {{.word = u"نقف"_s}}, *hash);
        QCOMPARE(stale.error().code, ErrorCode::ChangedOutside);
        const auto bad = writeWordList(folder.path(), {{.word = u"؟"_s}});
        QCOMPARE(bad.error().code, ErrorCode::BadArgument);
        QCOMPARE(readWordList(folder.path())->size(), 2);
        QCOMPARE(writeWordList(folder.path(u"gone"_s), {}).error().code, ErrorCode::ProjectGone);
    }

    void newerFormat()
    {
        const TemporaryFolder folder;
        writeText(wordListPath(folder.path()), "# format: 2\nبزط | flag\n");
        QCOMPARE(readWordList(folder.path())->size(), 1);
        QCOMPARE(writeWordList(folder.path(), {}).error().code, ErrorCode::NewerFormat);
    }

    void wordPress_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("lines") << QByteArray("بزط\r\n  \r\nاربح من بيتك\r\nspam\r\n...\r\n");
        QTest::newRow("json") << QByteArray(R"("بزط\r\n\r\nاربح من بيتك\r\nspam\r\n...")");
        QTest::newRow("php") << QByteArray("s:60:\"بزط\n\nاربح من بيتك\nspam\n...\";");
        QTest::newRow("options") << QByteArray(
            R"({"options": {"blogname": "x", "moderation_keys": "بزط\n\nاربح من بيتك\nspam\n..."}})");
        QTest::newRow("xml") << QByteArray("<rss><wp:option><wp:option_name>moderation_keys</wp:option_name>"
                                           "<wp:option_value>بزط\n\nاربح من بيتك\nspam\n...</wp:option_value>"
                                           "</wp:option></rss>");
        QTest::newRow("element") << QByteArray(
            "<a><wp:moderation_keys><![CDATA[بزط\n\nاربح من بيتك\nspam\n...]]></wp:moderation_keys></a>");
    }

    void wordPress()
    {
        QFETCH(QByteArray, bytes);
        const auto imported = importWords(bytes, WordFormat::ModerationKeys);
        QVERIFY(imported);
        QCOMPARE(imported->entries.size(), 3);
        QCOMPARE(imported->entries[0], (WordEntry{.word = u"بزط"_s}));
        QCOMPARE(imported->entries[1],
                 (WordEntry{.word = u"اربح من بيتك"_s, .modes = WordMode::Phrase | WordMode::Clitics}));
        QCOMPARE(imported->entries[2].word, u"spam"_s);
        QCOMPARE(imported->rejected.size(), 1);
        QCOMPARE(imported->rejected[0].text, u"..."_s);
    }

    void disallowed()
    {
        const auto imported = importWords(R"({"blacklist_keys": "spam"})", WordFormat::DisallowedKeys);
        QCOMPARE(imported->entries.value(0).action, WordAction::Reject);
        const QList<WordEntry> list{{.word = u"a"_s},
                                    {.word = u"b"_s, .action = WordAction::Reject},
                                    {.word = u"c"_s, .action = WordAction::Flag},
                                    {.word = u"d"_s, .allowed = true}};
        QCOMPARE(exportWords(list, WordFormat::ModerationKeys), "a\n");
        QCOMPARE(exportWords(list, WordFormat::DisallowedKeys), "b\n");
    }

    void csv()
    {
        QList<WordEntry> list;
        for (const WordEntry& entry : std::initializer_list<WordEntry>{
                 {.word = u"a,b"_s, .modes = WordMode::Spaced, .action = WordAction::Flag, .weight = 0.5},
                 {.word = u"قال \"نعم\""_s,
                  .modes = WordMode::Clitics | WordMode::Dotless,
                  .note = u"x; y"_s},
                 {.word = u"مسموح"_s, .allowed = true}})
            list.append(*checkedEntry(entry));
        const auto again = importWords(exportWords(list, WordFormat::Csv), WordFormat::Csv);
        QVERIFY(again);
        QCOMPARE(again->entries, list);
        QVERIFY(again->rejected.isEmpty());
    }

    void csvOfOthers()
    {
        const auto imported = importWords("بزط;clitics+spaced;reject;1,5;\"سطر\nثان\"\n"
                                          "شقص\n"
                                          "نقف;wings;;;\n"
                                          "\n"
                                          "تبق;;;x;\n",
                                          WordFormat::Csv);
        QVERIFY(imported);
        QCOMPARE(imported->entries.size(), 2);
        QCOMPARE(imported->entries[0].weight, 1.5);
        QCOMPARE(imported->entries[0].note, u"سطر ثان"_s);
        QCOMPARE(imported->rejected.size(), 2);
        QCOMPARE(imported->rejected[0].line, 4);
        QCOMPARE(imported->rejected[1].line, 6);
        const auto open = importWords("a,b\n\"c,d\n", WordFormat::Csv, u"x.csv"_s);
        QCOMPARE(open.error().code, ErrorCode::BadFormat);
        QCOMPARE(open.error().line, 2);
        QCOMPARE(importWords("\xFF", WordFormat::Csv).error().code, ErrorCode::InvalidUtf8);
    }

    void merging()
    {
        const auto entry = [](const QString& word, double weight) {
            return WordEntry{.word = word, .weight = weight};
        };
        const QList<WordEntry> base{entry(u"ا"_s, 1), entry(u"ب"_s, 1), entry(u"ت"_s, 1), entry(u"ث"_s, 1)};
        const QList<WordEntry> mine{entry(u"ا"_s, 2), entry(u"ب"_s, 1), entry(u"ج"_s, 1)};
        const QList<WordEntry> theirs{entry(u"ا"_s, 3), entry(u"ب"_s, 5), entry(u"ت"_s, 5), entry(u"ث"_s, 1),
                                      entry(u"ح"_s, 1)};
        const QList<WordEntry> expected{entry(u"ا"_s, 2), entry(u"ب"_s, 5), entry(u"ت"_s, 5),
                                        entry(u"ح"_s, 1), entry(u"ج"_s, 1)};
        QCOMPARE(mergedWords(base, mine, theirs), expected);
    }

    void joining()
    {
        const QList<WordEntry> list{{.word = u"بزط"_s, .weight = 3}};
        const QList<WordEntry> more{{.word = u"بزط"_s}, {.word = u"شقص"_s}, {.word = u"شقص"_s}};
        const JoinedWords kept = joinedWords(list, more, false);
        QCOMPARE(kept.entries.size(), 2);
        QCOMPARE(kept.entries[0].weight, 3);
        QCOMPARE(kept.added, 1);
        QCOMPARE(kept.known, 2);
        const JoinedWords replaced = joinedWords(list, more, true);
        QCOMPARE(replaced.entries[0].weight, 1);
        QCOMPARE(replaced.changed, 1);
    }
};

QTEST_GUILESS_MAIN(TestWordList)
#include "test_word_list.moc"
