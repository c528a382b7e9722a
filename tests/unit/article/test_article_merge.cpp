// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/article_file.h"
#include "article/article_merge.h"
#include "article/html_writer.h"

#include <QElapsedTimer>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

const MergeSides sides{{u"ليلى"_s, QDateTime::fromString(u"2026-11-23T08:00:00Z"_s, Qt::ISODate)},
                       {u"كريم"_s, QDateTime::fromString(u"2026-11-23T09:00:00Z"_s, Qt::ISODate)}};
const BodyContext arabic{Direction::RightToLeft, u"ar"_s};

/// A paragraph a word, one a line; a word may be markup.
Article articleOf(const QStringList& paragraphs)
{
    Article article;
    article.id = ArticleId(u"20261123-aaaaaa"_s);
    QString body;
    for (const QString& text : paragraphs)
        body += text.startsWith(u'<')
                    ? text + u'\n'
                    : u"<p dir=\"rtl\" lang=\"ar\" class=\"as-imported\">"_s + text + u"</p>\n"_s;
    article.blocks = readBody(body.toUtf8(), arabic);
    return article;
}

/// Every block as its words; a conflict as «mine | theirs».
QStringList shown(const Blocks& blocks)
{
    QStringList lines;
    for (const Block& block : blocks) {
        if (const auto conflict = readConflict(block, arabic)) {
            const bool isField = !conflict->field.isEmpty();
            const QString mine = isField ? conflict->mine.value.toVariant().toString()
                                         : shown(conflict->mine.blocks).join(u'+');
            const QString theirs = isField ? conflict->theirs.value.toVariant().toString()
                                           : shown(conflict->theirs.blocks).join(u'+');
            lines += conflict->field + u'(' + mine + u" | "_s + theirs + u')';
        } else {
            lines += plainText(block).replace(u'\n', u',');
        }
    }
    return lines;
}

QString merged(const QStringList& base, const QStringList& mine, const QStringList& theirs)
{
    return shown(mergeArticles(articleOf(base), articleOf(mine), articleOf(theirs), sides).article.blocks)
        .join(u" · "_s);
}

/// A list as the editor writes it.
QString list(const QStringList& items)
{
    Block block;
    block.kind = BlockKind::BulletedList;
    for (const QString& item : items) {
        Run run;
        run.text = item;
        block.items.append({{run}, 0});
    }
    return QString::fromUtf8(writeBlock(block, arabic));
}

const QString first = u"افتتح الوزير صباح اليوم الميناء الجديد في المدينة"_s;
const QString second = u"وقال مراقبون إن الأسعار ستنخفض قبل نهاية العام"_s;
const QString third = u"وتبلغ كلفة المشروع نحو مليون دينار على ثلاث سنوات"_s;

} // namespace

class TestArticleMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodies_data();
    void bodies();
    void untouchedBlocksKeepTheirBytes();
    void fields();
    void aFieldThatBothChangedKeepsMineAndTellsBoth();
    void entriesMerge();
    void unknownKeysMerge();
    void twoFilesBornApart();
    void filesMergeAndReadBack();
    void aBrokenSideIsAnError();
    void twoArticlesAreNotOne();
    void surroundingsOfBothSides();
    void longArticlesMergeInTime_data();
    void longArticlesMergeInTime();
};

void TestArticleMerge::bodies_data()
{
    QTest::addColumn<QStringList>("base");
    QTest::addColumn<QStringList>("mine");
    QTest::addColumn<QStringList>("theirs");
    QTest::addColumn<QString>("result");
    const QStringList base{first, second, third};
    const QString mineFirst = first + u" أمس"_s;
    const QString theirsFirst = first + u" غدًا"_s;
    const QString theirsThird = third + u" فقط"_s;
    QTest::newRow("other paragraphs")
        << base << QStringList{mineFirst, second, third} << QStringList{first, second, theirsThird}
        << mineFirst + u" · "_s + second + u" · "_s + theirsThird;
    QTest::newRow("one paragraph twice")
        << base << QStringList{mineFirst, second, third} << QStringList{theirsFirst, second, third}
        << u"("_s + mineFirst + u" | "_s + theirsFirst + u") · "_s + second + u" · "_s + third;
    QTest::newRow("rewritten twice") << QStringList{first, second} << QStringList{u"أ"_s, second}
                                     << QStringList{u"ب"_s, second} << u"(أ | ب) · "_s + second;
    QTest::newRow("the same edit") << base << QStringList{mineFirst, second, third}
                                   << QStringList{mineFirst, second, third}
                                   << mineFirst + u" · "_s + second + u" · "_s + third;
    QTest::newRow("insertions at one place")
        << base << QStringList{first, u"م"_s, second, third} << QStringList{first, u"ه"_s, second, third}
        << first + u" · م · ه · "_s + second + u" · "_s + third;
    QTest::newRow("the same insertion") << base << QStringList{first, u"م"_s, u"ن"_s, second, third}
                                        << QStringList{first, u"ن"_s, second, third, u"ي"_s}
                                        << first + u" · م · ن · "_s + second + u" · "_s + third + u" · ي"_s;
    QTest::newRow("at the end") << base << base + QStringList{u"م"_s} << base + QStringList{u"ه"_s}
                                << first + u" · "_s + second + u" · "_s + third + u" · م · ه"_s;
    QTest::newRow("move and edit") << base << QStringList{third, first, second}
                                   << QStringList{first, second, theirsThird}
                                   << theirsThird + u" · "_s + first + u" · "_s + second;
    QTest::newRow("edit and move") << base << QStringList{first, second, theirsThird}
                                   << QStringList{third, first, second}
                                   << theirsThird + u" · "_s + first + u" · "_s + second;
    QTest::newRow("delete against edit")
        << base << QStringList{second, third} << QStringList{theirsFirst, second, third}
        << u"( | "_s + theirsFirst + u") · "_s + second + u" · "_s + third;
    QTest::newRow("edit against delete")
        << base << QStringList{first, second, theirsThird} << QStringList{first, second}
        << first + u" · "_s + second + u" · ("_s + theirsThird + u" | )"_s;
    QTest::newRow("both delete") << base << QStringList{first, third} << QStringList{first, third, u"ه"_s}
                                 << first + u" · "_s + third + u" · ه"_s;
    QTest::newRow("other deletions") << base << QStringList{first, third} << QStringList{second, third}
                                     << third;
    QTest::newRow("other items") << QStringList{first, list({u"أ"_s, u"ب"_s, u"ج"_s})}
                                 << QStringList{first, list({u"أ١"_s, u"ب"_s, u"ج"_s})}
                                 << QStringList{first, list({u"أ"_s, u"ب"_s, u"ج"_s, u"د"_s})}
                                 << first + u" · أ١,ب,ج,د"_s;
    QTest::newRow("one item twice") << QStringList{first, list({u"أ"_s, u"ب"_s})}
                                    << QStringList{first, list({u"أ١"_s, u"ب"_s})}
                                    << QStringList{first, list({u"أ٢"_s, u"ب"_s})}
                                    << first + u" · (أ١,ب | أ٢,ب)"_s;
}

void TestArticleMerge::bodies()
{
    QFETCH(const QStringList, base);
    QFETCH(const QStringList, mine);
    QFETCH(const QStringList, theirs);
    QFETCH(const QString, result);
    QCOMPARE(merged(base, mine, theirs), result);
}

void TestArticleMerge::untouchedBlocksKeepTheirBytes()
{
    const QString untouched = u"<!-- wp:vendor/x {\"a\":1.50} /-->"_s;
    const auto merge = mergeArticles(articleOf({first, untouched, second}),
                                     articleOf({first + u" أمس"_s, untouched, second}),
                                     articleOf({first, untouched, second, third}), sides);
    const Article expected = articleOf({first + u" أمس"_s, untouched, second, third});
    QCOMPARE(writeBody(merge.article.blocks, arabic), writeBody(expected.blocks, arabic));
    QCOMPARE(merge.conflicts, 0);
}

void TestArticleMerge::fields()
{
    Article base = articleOf({first});
    base.meta.headline = u"عنوان"_s;
    base.meta.embargo = sides.mine.at;
    Article mine = base;
    Article theirs = base;
    mine.meta.deck = u"شرح"_s;
    mine.meta.updated = sides.theirs.at;
    mine.meta.dateline.place = u"بيروت"_s;
    theirs.meta.headline = u"عنوان آخر"_s;
    theirs.meta.updated = sides.mine.at;
    theirs.meta.dateline.agency = u"وكالة"_s;
    theirs.meta.embargo.reset();
    const auto merge = mergeArticles(base, mine, theirs, sides);
    QCOMPARE(merge.conflicts, 0);
    QCOMPARE(merge.article.meta.headline, u"عنوان آخر"_s);
    QCOMPARE(merge.article.meta.deck, u"شرح"_s);
    QCOMPARE(merge.article.meta.updated, sides.theirs.at);
    QCOMPARE(merge.article.meta.dateline, (Dateline{u"بيروت"_s, u"وكالة"_s}));
    QVERIFY(!merge.article.meta.embargo);
    QVERIFY(!hasConflicts(merge.article));
}

void TestArticleMerge::aFieldThatBothChangedKeepsMineAndTellsBoth()
{
    const Article base = articleOf({first});
    Article mine = base;
    Article theirs = base;
    mine.meta.headline = u"عنوان أ"_s;
    theirs.meta.headline = u"عنوان ب"_s;
    theirs.meta.breaking = {true, u"كريم"_s, sides.theirs.at, sides.theirs.at.addSecs(1200), 5, {}};
    mine.meta.breaking = {true, u"ليلى"_s, sides.mine.at, sides.mine.at.addSecs(1200), 5, {}};
    const auto merge = mergeArticles(base, mine, theirs, sides);
    QCOMPARE(merge.conflicts, 2);
    QCOMPARE(merge.article.meta.headline, u"عنوان أ"_s);
    QCOMPARE(merge.article.meta.breaking, mine.meta.breaking);
    QCOMPARE(shown(merge.article.blocks).at(1), u"headline(عنوان أ | عنوان ب)"_s);
    QVERIFY(hasConflicts(merge.article));
    const auto decided = resolveConflict(merge.article, 0, ConflictChoice::Theirs);
    QVERIFY(decided);
    QCOMPARE(decided->meta.breaking, theirs.meta.breaking);
}

void TestArticleMerge::entriesMerge()
{
    Article base = articleOf({first});
    base.meta.tags = {u"أ"_s, u"ب"_s};
    base.meta.corrections = {{sides.mine.at, u"قديم"_s, u"ليلى"_s}};
    Article mine = base;
    Article theirs = base;
    mine.meta.tags = {u"ب"_s, u"م"_s};
    theirs.meta.tags = {u"أ"_s, u"ب"_s, u"ه"_s, u"م"_s};
    mine.meta.bylines = {u"ليلى"_s};
    theirs.meta.bylines = {u"كريم"_s};
    mine.meta.corrections += Correction{sides.mine.at, u"تصحيح أ"_s, u"ليلى"_s};
    theirs.meta.corrections += Correction{sides.theirs.at, u"تصحيح ب"_s, u"كريم"_s};
    const Metadata meta = mergeArticles(base, mine, theirs, sides).article.meta;
    QCOMPARE(meta.tags, (QStringList{u"ب"_s, u"م"_s, u"ه"_s}));
    QCOMPARE(meta.bylines, (QStringList{u"ليلى"_s, u"كريم"_s}));
    QCOMPARE(meta.corrections.size(), 3);
    QCOMPARE(meta.corrections.last().text, u"تصحيح ب"_s);
}

void TestArticleMerge::unknownKeysMerge()
{
    const Article base = articleOf({first});
    Article mine = base;
    Article theirs = base;
    mine.meta.unknown = {{u"x_desk"_s, QJsonObject{{u"a"_s, 1}}}, {u"y/z"_s, 1}};
    theirs.meta.unknown = {{u"x_desk"_s, QJsonObject{{u"b"_s, 2}}}, {u"y/z"_s, 2}};
    const auto merge = mergeArticles(base, mine, theirs, sides);
    QCOMPARE(merge.article.meta.unknown.value(u"x_desk"_s).toObject(),
             (QJsonObject{{u"a"_s, 1}, {u"b"_s, 2}}));
    QCOMPARE(merge.conflicts, 1);
    const auto decided = resolveConflict(merge.article, 0, ConflictChoice::Theirs);
    QCOMPARE(decided->meta.unknown.value(u"y/z"_s).toInt(), 2);
}

void TestArticleMerge::twoFilesBornApart()
{
    Article mine = articleOf({first, second, u"م"_s});
    Article theirs = articleOf({first, second + u" إن شاء الله"_s, u"ه"_s});
    mine.meta.headline = u"عنوان"_s;
    theirs.meta.deck = u"شرح"_s;
    const auto merge = mergeArticles(std::nullopt, mine, theirs, sides);
    QCOMPARE(shown(merge.article.blocks).join(u" · "_s),
             first + u" · ("_s + second + u" | "_s + second + u" إن شاء الله) · م · ه"_s);
    QCOMPARE(merge.article.meta.headline, u"عنوان"_s);
    QCOMPARE(merge.article.meta.deck, u"شرح"_s);
}

void TestArticleMerge::filesMergeAndReadBack()
{
    Article article = articleOf({first, second});
    article.meta.headline = u"عنوان"_s;
    const QByteArray base = writeArticleFile(article);
    const QByteArray mine = QByteArray(base).replace(first.toUtf8(), (first + u" أمس"_s).toUtf8());
    const QByteArray theirs = QByteArray(base).replace(first.toUtf8(), (first + u" غدًا"_s).toUtf8());
    const auto merge = mergeArticleFiles(base, mine, theirs, sides);
    QVERIFY(merge);
    QCOMPARE(merge->conflicts, 1);
    QVERIFY(!merge->keepTheirs);
    const auto read = readArticleFile(merge->bytes);
    QVERIFY(read);
    QCOMPARE(read->blocks.first().kind, BlockKind::Conflict);
    QCOMPARE(writeArticleFile(*read), merge->bytes);
    QCOMPARE(mergeArticleFiles(base, mine, base, sides)->bytes, mine);
    QCOMPARE(mergeArticleFiles(base, base, theirs, sides)->bytes, theirs);
    QCOMPARE(mergeArticleFiles(base, mine, mine, sides)->bytes, mine);
}

void TestArticleMerge::aBrokenSideIsAnError()
{
    const QByteArray base = writeArticleFile(articleOf({first}));
    const QByteArray mine = writeArticleFile(articleOf({first, second}));
    const QByteArray theirs = base.left(base.size() / 4);
    QCOMPARE(mergeArticleFiles(base, mine, theirs, sides).error().code, ErrorCode::BadFormat);
    QCOMPARE(mergeArticleFiles(base, theirs, mine, sides).error().code, ErrorCode::BadFormat);
    // A broken base is none.
    const auto merge = mergeArticleFiles(theirs, base, mine, sides);
    QVERIFY(merge);
    QCOMPARE(shown(readArticleFile(merge->bytes)->blocks), (QStringList{first, second}));
}

void TestArticleMerge::twoArticlesAreNotOne()
{
    Article other = articleOf({second});
    other.id = ArticleId(u"20261123-bbbbbb"_s);
    QCOMPARE(
        mergeArticleFiles(std::nullopt, writeArticleFile(articleOf({first})), writeArticleFile(other), sides)
            .error()
            .code,
        ErrorCode::BadArgument);
}

void TestArticleMerge::surroundingsOfBothSides()
{
    const QByteArray base = writeArticleFile(articleOf({first}));
    const QByteArray mine = writeArticleFile(articleOf({first, second}));
    QByteArray theirs = base;
    theirs.replace("</style>", "h1{color:red}</style>");
    const auto merge = mergeArticleFiles(base, mine, theirs, sides);
    QVERIFY(merge->bytes.contains("h1{color:red}"));
    QVERIFY(merge->bytes.contains(second.toUtf8()));
    QVERIFY(!merge->keepTheirs);
    QByteArray both = mine;
    both.replace("</style>", "h1{color:blue}</style>");
    const auto kept = mergeArticleFiles(base, both, theirs, sides);
    QVERIFY(kept->bytes.contains("h1{color:blue}"));
    QVERIFY(kept->keepTheirs);
}

void TestArticleMerge::longArticlesMergeInTime_data()
{
    QTest::addColumn<bool>("haveBase");
    QTest::addColumn<bool>("alike");
    QTest::newRow("edits everywhere") << true << true;
    QTest::newRow("nothing in common") << true << false;
    QTest::newRow("born apart") << false << true;
    QTest::newRow("born apart, nothing in common") << false << false;
}

/// 100,000 words in 5,000 paragraphs, both sides changing every third.
void TestArticleMerge::longArticlesMergeInTime()
{
    QFETCH(const bool, haveBase);
    QFETCH(const bool, alike);
    constexpr int paragraphs = 5000;
    QStringList base;
    QStringList mine;
    QStringList theirs;
    for (int i = 0; i < paragraphs; ++i) {
        QString text;
        for (int word = 0; word < 20; ++word)
            text += u"كلمة%1 "_s.arg(i * 7 + word * 13);
        base += text;
        mine += alike ? text + (i % 3 == 0 ? u"م"_s : QString()) : u"م%1"_s.arg(i);
        theirs += alike ? text + (i % 3 == 1 ? u"ه"_s : QString()) : u"ه%1"_s.arg(i);
    }
    const auto old = haveBase ? std::optional(articleOf(base)) : std::nullopt;
    const Article own = articleOf(mine);
    const Article other = articleOf(theirs);
    QElapsedTimer timer;
    timer.start();
    const auto merge = mergeArticles(old, own, other, sides);
    qInfo("%lld ms, %d conflicts", qlonglong(timer.elapsed()), merge.conflicts);
    QVERIFY(timer.elapsed() < 20'000);
    QVERIFY(merge.article.blocks.size() >= paragraphs);
}

QTEST_GUILESS_MAIN(TestArticleMerge)
#include "test_article_merge.moc"
