// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/breaking_log.h"
#include "article/article_file.h"
#include "base/atomic_file.h"
#include "language/abbreviations.h"
#include "project/device.h"
#include "project/file_merge.h"
#include "project/settings.h"
#include "temporary_project.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

const MergeSides sides{{u"ليلى"_s, QDateTime::fromString(u"2026-11-23T08:00:00Z"_s, Qt::ISODate)},
                       {u"كريم"_s, QDateTime::fromString(u"2026-11-23T09:00:00Z"_s, Qt::ISODate)}};

QByteArray linesOf(const QStringList& lines)
{
    return (lines.join(u'\n') + u'\n').toUtf8();
}

FileMerge merged(const QString& path, const QString& base, const QString& mine, const QString& theirs)
{
    return mergeFiles(path, base.toUtf8(), mine.toUtf8(), theirs.toUtf8(), sides);
}

} // namespace

class TestFileMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSideAloneIsTaken();
    void whatIsGoneHereAndChangedThereStays();
    void articlesMerge();
    void anArticleThatCannotBeReadIsKeptBeside();
    void settingsMergeByKeyAndEntry();
    void aSettingThatBothChangedIsKeptBeside();
    void dictionariesMergeByEntry();
    void wordListsMergeByLine();
    void wordListsMergeByEntry();
    void abbreviationsMergeByEntry();
    void logsAreOneInTimeOrder();
    void chainsStayWhole();
    void pictures();
    void anythingElseIsKeptBeside();
    void namesOfCopies();
};

void TestFileMerge::oneSideAloneIsTaken()
{
    for (const QString& path : {u"warraq.json"_s, u"articles/2026/a.html"_s, u"theme/x.css"_s}) {
        QCOMPARE(*merged(path, u"أ"_s, u"ب"_s, u"أ"_s).bytes, u"ب"_s.toUtf8());
        QCOMPARE(*merged(path, u"أ"_s, u"أ"_s, u"ب"_s).bytes, u"ب"_s.toUtf8());
        QCOMPARE(*merged(path, u"أ"_s, u"ب"_s, u"ب"_s).bytes, u"ب"_s.toUtf8());
        QCOMPARE(*mergeFiles(path, {}, {}, "x", sides).bytes, "x");
        QCOMPARE(*mergeFiles(path, {}, "x", {}, sides).bytes, "x");
        QVERIFY(!mergeFiles(path, "x", {}, "x", sides).bytes);
        QVERIFY(!mergeFiles(path, "x", {}, {}, sides).bytes);
    }
}

void TestFileMerge::whatIsGoneHereAndChangedThereStays()
{
    QCOMPARE(*mergeFiles(u"theme/x.css"_s, "old", {}, "new", sides).bytes, "new");
    QCOMPARE(*mergeFiles(u"theme/x.css"_s, "old", "new", {}, sides).bytes, "new");
}

void TestFileMerge::articlesMerge()
{
    Article article;
    article.id = ArticleId(u"20261123-aaaaaa"_s);
    const QByteArray base = writeArticleFile(article);
    article.meta.headline = u"عنوان"_s;
    const QByteArray mine = writeArticleFile(article);
    article.meta.headline.clear();
    article.meta.deck = u"شرح"_s;
    const FileMerge merge =
        mergeFiles(u"articles/2026/a.html"_s, base, mine, writeArticleFile(article), sides);
    QCOMPARE(merge.conflicts, 0);
    QVERIFY(merge.copies.isEmpty());
    const auto meta = readArticleMetadata(*merge.bytes);
    QCOMPARE(meta->headline, u"عنوان"_s);
    QCOMPARE(meta->deck, u"شرح"_s);
}

void TestFileMerge::anArticleThatCannotBeReadIsKeptBeside()
{
    const FileMerge merge = merged(u"articles/2026/a.html"_s, u"أ"_s, u"ب"_s, u"ج"_s);
    QCOMPARE(*merge.bytes, u"ب"_s.toUtf8());
    QCOMPARE(merge.copies.size(), 1);
    QCOMPARE(merge.copies.first().path, u"conflicts/articles/2026/a (كريم, 2026-11-23 09-00-00).html"_s);
    QCOMPARE(merge.copies.first().bytes, u"ج"_s.toUtf8());
    QCOMPARE(merge.conflicts, 1);
}

void TestFileMerge::settingsMergeByKeyAndEntry()
{
    ProjectSettings base;
    base.id = u"x"_s;
    base.sections = {{u"a"_s, u"أخبار"_s, {}}, {u"b"_s, u"رأي"_s, {}}};
    base.people = {{u"layla"_s, u"ليلى"_s, {}, u"journalist"_s}};
    base.unknown = {{u"x_color"_s, u"red"_s}};
    ProjectSettings mine = base;
    ProjectSettings theirs = base;
    mine.name = u"غرفة"_s;
    mine.sections[0].name = u"الأخبار"_s;
    mine.people += Person{u"karim"_s, u"كريم"_s, {}, u"editor"_s};
    theirs.sections.removeAt(1);
    theirs.sections += Section{u"c"_s, u"ثقافة"_s, {}};
    theirs.people[0].role = u"editor"_s;
    theirs.people += Person{u"nour"_s, u"نور"_s, {}, u"moderator"_s};
    theirs.languages += u"fr"_s;
    theirs.unknown.insert(u"x_more"_s, 1);
    const FileMerge merge =
        mergeFiles(u"warraq.json"_s, writeSettings(base), writeSettings(mine), writeSettings(theirs), sides);
    QCOMPARE(merge.conflicts, 0);
    const auto settings = readSettings(*merge.bytes);
    QVERIFY(settings);
    QCOMPARE(settings->name, u"غرفة"_s);
    QCOMPARE(settings->sections, (QList<Section>{{u"a"_s, u"الأخبار"_s, {}}, {u"c"_s, u"ثقافة"_s, {}}}));
    QCOMPARE(settings->people.size(), 3);
    QCOMPARE(settings->people[0].role, u"editor"_s);
    QCOMPARE(settings->languages, (QStringList{u"ar"_s, u"fr"_s}));
    QCOMPARE(settings->unknown, theirs.unknown);
    QCOMPARE(writeSettings(*settings), *merge.bytes);
}

void TestFileMerge::aSettingThatBothChangedIsKeptBeside()
{
    const FileMerge merge = merged(u"warraq.json"_s, u"{\"format\":1,\"name\":\"أ\"}"_s,
                                   u"{\"format\":1,\"name\":\"ب\"}"_s, u"{\"format\":1,\"name\":\"ج\"}"_s);
    QCOMPARE(readSettings(*merge.bytes)->name, u"ب"_s);
    QCOMPARE(merge.conflicts, 1);
    QCOMPARE(readSettings(merge.copies.value(0).bytes)->name, u"ج"_s);
    QCOMPARE(merged(u"warraq.json"_s, u"{}"_s, u"{\"a\":1}"_s, u"{"_s).copies.value(0).bytes, "{");
}

void TestFileMerge::dictionariesMergeByEntry()
{
    const FileMerge merge = merged(u"dictionary/ar.dic"_s, u"أمس\nبحر/قمر\nثلج\n"_s,
                                   u"أمس\nبحر/شمس\nثلج\nجبل\n"_s, u"أمس\nبحر/قمر\nتمر\n"_s);
    QCOMPARE(QString::fromUtf8(*merge.bytes), u"أمس\nبحر/شمس\nتمر\nجبل\n"_s);
    QCOMPARE(merge.conflicts, 0);
    const FileMerge counted =
        merged(u"dictionary/ar.dic"_s, u"1\nأمس\n"_s, u"2\nأمس\nبحر\n"_s, u"2\nأمس\nتمر\n"_s);
    QCOMPARE(QString::fromUtf8(*counted.bytes), u"3\nأمس\nبحر\nتمر\n"_s);
}

void TestFileMerge::wordListsMergeByLine()
{
    const FileMerge merge = merged(u"moderation/words-ar.txt"_s, u"# شتائم\nي\n\n# إعلان\nب\n"_s,
                                   u"# شتائم\nي\nم\n\n# إعلان\nب\n"_s, u"# شتائم\n\n# إعلان\nب\nه\n"_s);
    QCOMPARE(QString::fromUtf8(*merge.bytes), u"# شتائم\nم\n\n# إعلان\nب\nه\n"_s);
}

void TestFileMerge::wordListsMergeByEntry()
{
    const FileMerge merge =
        merged(u"moderation/words.txt"_s, u"# شتائم\nب | hold\nت | flag\nث | hold\n"_s,
               u"# شتائم\nب | reject\nت | flag\n"_s, u"# شتائم\nب | hold\nت | flag 2\nث | reject\nج\n"_s);
    QCOMPARE(QString::fromUtf8(*merge.bytes), u"# شتائم\nب | reject\nت | flag 2\nث | reject\nج\n"_s);
    QCOMPARE(merge.conflicts, 0);
    // Both said something else of one word: it stands once, and what theirs said is not lost.
    const QString theirs = u"ا \\| ب | flag 5 | لهم\nت\n"_s;
    const FileMerge both =
        merged(u"moderation/words.txt"_s, u"ا \\| ب | hold\n"_s, u"ا \\| ب | reject\nت | flag\n"_s, theirs);
    QCOMPARE(QString::fromUtf8(*both.bytes), u"ا \\| ب | reject\nت | flag\n"_s);
    QCOMPARE(both.conflicts, 1);
    QCOMPARE(QString::fromUtf8(both.copies.value(0).bytes), theirs);
}

void TestFileMerge::abbreviationsMergeByEntry()
{
    AbbreviationList base;
    base.entries = {{u"UN*"_s, u"الأمم المتحدة"_s, {}, {}}, {u"EU*"_s, u"الاتحاد"_s, {}, {}}};
    AbbreviationList mine = base;
    AbbreviationList theirs = base;
    mine.entries.append({u"WHO*"_s, u"منظمة الصحة"_s, {}, {}});
    theirs.entries[1].text = u"الاتحاد الأوروبي"_s;
    theirs.unknown.insert(u"x"_s, 1);
    const FileMerge merge = mergeFiles(u"style/abbreviations.json"_s, writeAbbreviations(base),
                                       writeAbbreviations(mine), writeAbbreviations(theirs), sides);
    const auto list = readAbbreviations(*merge.bytes);
    QVERIFY(list);
    QStringList texts;
    for (const Abbreviation& entry : list->entries)
        texts += entry.text;
    QCOMPARE(texts, (QStringList{u"الأمم المتحدة"_s, u"منظمة الصحة"_s, u"الاتحاد الأوروبي"_s}));
    QCOMPARE(list->unknown, theirs.unknown);
}

void TestFileMerge::logsAreOneInTimeOrder()
{
    const QString one = u"{\"at\":\"2026-11-23T08:00:00.000Z\",\"n\":1}"_s;
    const QString two = u"{\"at\":\"2026-11-23T08:01:00.000Z\",\"n\":2}"_s;
    const QString other = u"{\"at\":\"2026-11-23T08:00:30.000Z\",\"n\":2}"_s;
    const FileMerge merge = mergeFiles(u"moderation/decisions/a.jsonl"_s, linesOf({one}),
                                       linesOf({one, two, u"{\"torn"_s}), linesOf({one, other}), sides);
    QCOMPARE(*merge.bytes, linesOf({one, other, two, u"{\"torn"_s}));
    QVERIFY(merge.copies.isEmpty());
}

void TestFileMerge::chainsStayWhole()
{
    const TemporaryFolder folder;
    writeText(folder.path(u"warraq.json"_s), "{}");
    QVERIFY(rememberDevice(folder.path(), u"a"_s));
    const QString path = u"alerts/ledger/a.jsonl"_s;
    const auto append = [&](const QString& headline) {
        BreakingEvent event;
        event.at = sides.mine.at;
        event.headline = headline;
        if (!appendBreakingEvent(folder.path(), event))
            qFatal("append failed");
        return readFile(folder.path(path)).value();
    };
    const QByteArray base = append(u"أول"_s);
    const QByteArray mine = append(u"ثان"_s);
    writeText(folder.path(path), base);
    const QByteArray theirs = append(u"ثالث"_s);
    QCOMPARE(*mergeFiles(path, {}, base, theirs, sides).bytes, theirs);
    QCOMPARE(*mergeFiles(path, {}, mine, base, sides).bytes, mine);
    const FileMerge merge = mergeFiles(path, base, mine, theirs, sides);
    QCOMPARE(*merge.bytes, mine);
    QCOMPARE(merge.copies.size(), 1);
    writeText(folder.path(path), *merge.bytes);
    writeText(folder.path(merge.copies.first().path), merge.copies.first().bytes);
    QCOMPARE(readBreakingLog(folder.path())->size(), 3);
    QCOMPARE(verifyBreakingLog(folder.path())->line, 0);
    QCOMPARE(mergeFiles(u"alerts/ledger.jsonl"_s, base, mine, theirs, sides).copies.first().path,
             u"alerts/ledger/before (كريم, 2026-11-23 09-00-00).jsonl"_s);
}

void TestFileMerge::pictures()
{
    const QString path = u"media/"_s + contentHash("right") + u".jpg"_s;
    const FileMerge merge = mergeFiles(path, {}, "wrong", "right", sides);
    QCOMPARE(*merge.bytes, "right");
    QCOMPARE(merge.copies.value(0).bytes, "wrong");
    QVERIFY(mergeFiles(path, {}, "right", "right", sides).copies.isEmpty());
}

void TestFileMerge::anythingElseIsKeptBeside()
{
    const FileMerge merge = merged(u"theme/page.html"_s, u"أ"_s, u"ب"_s, u"ج"_s);
    QCOMPARE(*merge.bytes, u"ب"_s.toUtf8());
    QCOMPARE(merge.copies.value(0).path, u"theme/page (كريم, 2026-11-23 09-00-00).html"_s);
    QCOMPARE(merge.copies.value(0).bytes, u"ج"_s.toUtf8());
}

void TestFileMerge::namesOfCopies()
{
    QCOMPARE(copyName(u"a.b/c"_s, {}), u"a.b/c (theirs)"_s);
    QCOMPARE(copyName(u".hidden"_s, {}), u".hidden (theirs)"_s);
    QCOMPARE(copyName(u"a/b.tar.gz"_s, {u"../../x\n:y"_s, {}}), u"a/b.tar (..-..-x -y).gz"_s);
}

QTEST_GUILESS_MAIN(TestFileMerge)
#include "test_file_merge.moc"
