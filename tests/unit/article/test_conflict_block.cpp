// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/article_merge.h"
#include "article/conflict_block.h"
#include "article/html_writer.h"
#include "body_generator.h"
#include "temporary_project.h"

#include <QJsonArray>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

const BodyContext arabic{Direction::RightToLeft, u"ar"_s};
const QDateTime morning = QDateTime::fromString(u"2026-11-23T08:30:00Z"_s, Qt::ISODate);
const QDateTime noon = QDateTime::fromString(u"2026-11-23T12:00:00.250Z"_s, Qt::ISODateWithMs);

Blocks bodyOf(const QString& html)
{
    return readBody(html.toUtf8(), arabic);
}

Conflict conflictOf(const QString& mine, const QString& theirs)
{
    Conflict conflict;
    conflict.mine = {u"ليلى حداد"_s, morning, mine.isEmpty() ? Blocks() : bodyOf(mine), {}};
    conflict.theirs = {u"كريم \"ك\" <منصور>"_s, noon, theirs.isEmpty() ? Blocks() : bodyOf(theirs), {}};
    return conflict;
}

QByteArray bytesOf(const Blocks& blocks)
{
    return writeBody(blocks, arabic).trimmed();
}

} // namespace

class TestConflictBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markupIsAsItWas();
    void sidesComeBack_data();
    void sidesComeBack();
    void nothingReachesOutOfASide();
    void aFieldHasValues_data();
    void aFieldHasValues();
    void damagedMarkupIsAnIslandAndStillAConflict();
    void aChoiceTakesItsPlace();
    void aChosenFieldIsSet();
    void anySidesComeBackByteForByte();
};

/// The golden file holds conflicts one a line; it is the file format, and files live long.
void TestConflictBlock::markupIsAsItWas()
{
    Conflict field;
    field.field = u"headline"_s;
    field.mine = {u"ليلى حداد"_s, morning, {}, u"الميناء يفتح «غدًا»"_s};
    field.theirs = {u"كريم منصور"_s, noon, {}, u"الميناء يُغلق & يُفتح"_s};
    Conflict nested = conflictOf(u"<p dir=\"rtl\" lang=\"ar\">أول</p>"_s, QString());
    nested.theirs.blocks = {makeConflict(conflictOf(u"نصّ قديم"_s, u"<p>مفتوح<b>"_s), arabic)};
    QByteArray lines;
    for (const Conflict& conflict :
         {field, conflictOf(u"<p>أول</p>\n<ul><li>بند</li></ul>"_s, u"<table><tr><td>1</table>"_s), nested})
        lines += makeConflict(conflict, arabic).raw + '\n';
    QCOMPARE(QString::fromUtf8(lines), QString::fromUtf8(testData(u"article/conflicts.html"_s)));
    const Blocks read = readBody(lines, arabic);
    QCOMPARE(read.size(), 3);
    for (const Block& block : read)
        QCOMPARE(block.kind, BlockKind::Conflict);
    QCOMPARE(writeBody(read, arabic), lines);
}

void TestConflictBlock::sidesComeBack_data()
{
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::newRow("paragraphs") << u"<p>أول</p>\n<p>ثان</p>"_s << u"<p>ثالث</p>"_s;
    QTest::newRow("taken away") << QString() << u"<p>بقي</p>"_s;
    QTest::newRow("classic text") << u"سطر\n\nسطر ثان"_s << u"سطر آخر"_s;
    QTest::newRow("WordPress") << u"<!-- wp:paragraph -->\n<p>أول</p>\n<!-- /wp:paragraph -->"_s
                               << u"<!-- wp:vendor/x {\"a\":1.50} /-->"_s;
    QTest::newRow("open comment") << u"<p>أول <!-- مفتوح</p>"_s << u"</div></section><p>ثان"_s;
    QTest::newRow("open script") << u"<script>var a = '</div>'"_s << u"<plaintext>كل ما بعده"_s;
    QTest::newRow("shortcode") << u"[caption id=1]<img src=\"media/a.jpg\">نص[/caption]"_s << u"[/caption]"_s;
    QTest::newRow("divs") << u"<div>\n<div data-side=\"theirs\">x</div>\n\ny</div>"_s << u"<div>"_s;
}

void TestConflictBlock::sidesComeBack()
{
    QFETCH(const QString, mine);
    QFETCH(const QString, theirs);
    const Block block = makeConflict(conflictOf(mine, theirs), arabic);
    const auto read = readConflict(block, arabic);
    QVERIFY(read);
    QCOMPARE(bytesOf(read->mine.blocks), mine.toUtf8());
    QCOMPARE(bytesOf(read->theirs.blocks), theirs.toUtf8());
    QCOMPARE(read->mine.who, u"ليلى حداد"_s);
    QCOMPARE(read->theirs.who, u"كريم \"ك\" <منصور>"_s);
    QCOMPARE(read->mine.at, morning);
    QCOMPARE(read->theirs.at, noon);
    QVERIFY(read->field.isEmpty());
}

void TestConflictBlock::nothingReachesOutOfASide()
{
    for (const QString& hostile :
         {u"<section>"_s, u"</section>"_s, u"<!-- wp:group -->"_s, u"<!-- /wp:group -->"_s, u"<!--"_s,
          u"<style>"_s, u"<p title=\"a"_s, u"</p>"_s, u"[/gallery]"_s}) {
        const Block block = makeConflict(conflictOf(hostile, hostile), arabic);
        const QByteArray body = "<!-- wp:group -->\n<p>a</p>\n[gallery]\n" + block.raw + "\n<p>b</p>\n";
        const Blocks read = readBody(body, arabic);
        const auto found = std::ranges::find(read, BlockKind::Conflict, &Block::kind);
        QVERIFY2(found != read.end(), qPrintable(hostile));
        QCOMPARE(found->raw, block.raw);
        QCOMPARE(plainText(read.last()), u"b"_s);
        QCOMPARE(writeBody(read, arabic), body);
    }
}

void TestConflictBlock::aFieldHasValues_data()
{
    QTest::addColumn<QJsonValue>("mine");
    QTest::newRow("text") << QJsonValue(u"عنوان \"&\" <b>\n\tسطر"_s);
    QTest::newRow("empty") << QJsonValue(QString());
    QTest::newRow("number") << QJsonValue(3);
    QTest::newRow("nothing") << QJsonValue();
    QTest::newRow("object") << QJsonValue(QJsonObject{{u"flagged"_s, true}, {u"by"_s, u"</code>"_s}});
}

void TestConflictBlock::aFieldHasValues()
{
    QFETCH(const QJsonValue, mine);
    Conflict conflict;
    conflict.field = u"breaking"_s;
    conflict.mine.value = mine;
    conflict.theirs.value = QJsonArray{u"أ"_s, 1, QJsonValue()};
    const auto read = readConflict(makeConflict(conflict, arabic), arabic);
    QVERIFY(read);
    QCOMPARE(read->field, u"breaking"_s);
    QCOMPARE(read->mine.value, mine);
    QCOMPARE(read->theirs.value, conflict.theirs.value);
    QVERIFY(!read->mine.at.isValid());
}

void TestConflictBlock::damagedMarkupIsAnIslandAndStillAConflict()
{
    QByteArray raw = makeConflict(conflictOf(u"<p>أ</p>"_s, u"<p>ب</p>"_s), arabic).raw;
    raw.replace("data-side=\"theirs\"", "data-side=\"ours\"");
    const Blocks read = readBody(raw, arabic);
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.first().kind, BlockKind::RawHtml);
    QVERIFY(hasConflicts(read));
    QVERIFY(!hasConflicts(bodyOf(u"<p>أ</p>"_s)));
}

void TestConflictBlock::aChoiceTakesItsPlace()
{
    Article article;
    article.blocks = bodyOf(u"<p>قبل</p>\n"_s);
    article.blocks += makeConflict(conflictOf(u"<p>أ</p>\n<p>أ٢</p>"_s, u"<p>ب</p>"_s), arabic);
    article.blocks += bodyOf(u"<p>بعد</p>"_s);
    const auto text = [&](ConflictChoice choice) {
        const auto decided = resolveConflict(article, 1, choice);
        return decided ? QString::fromUtf8(writeBody(decided->blocks, arabic)) : QString();
    };
    QCOMPARE(text(ConflictChoice::Mine), u"<p>قبل</p>\n<p>أ</p>\n<p>أ٢</p>\n<p>بعد</p>"_s);
    QCOMPARE(text(ConflictChoice::Theirs), u"<p>قبل</p>\n<p>ب</p>\n<p>بعد</p>"_s);
    QCOMPARE(text(ConflictChoice::Both), u"<p>قبل</p>\n<p>أ</p>\n<p>أ٢</p>\n<p>ب</p>\n<p>بعد</p>"_s);
    QCOMPARE(resolveConflict(article, 0, ConflictChoice::Mine).error().code, ErrorCode::BadArgument);
    QCOMPARE(resolveConflict(article, 7, ConflictChoice::Mine).error().code, ErrorCode::BadArgument);
}

void TestConflictBlock::aChosenFieldIsSet()
{
    const auto decided = [](const QString& field, const QJsonValue& theirs, ConflictChoice choice) {
        Article article;
        article.meta.headline = u"أ"_s;
        article.meta.wordPress.modifiedGmt = u"2026"_s;
        Conflict conflict;
        conflict.field = field;
        conflict.mine.value = u"أ"_s;
        conflict.theirs.value = theirs;
        article.blocks = {makeConflict(conflict, arabic)};
        return resolveConflict(article, 0, choice);
    };
    QCOMPARE(decided(u"headline"_s, u"ب"_s, ConflictChoice::Theirs)->meta.headline, u"ب"_s);
    QCOMPARE(decided(u"headline"_s, u"ب"_s, ConflictChoice::Mine)->meta.headline, u"أ"_s);
    QCOMPARE(decided(u"headline"_s, u"ب"_s, ConflictChoice::Both)->meta.headline, u"أ / ب"_s);
    QCOMPARE(
        decided(u"wordpress/modified_gmt"_s, u"2027"_s, ConflictChoice::Theirs)->meta.wordPress.modifiedGmt,
        u"2027"_s);
    QVERIFY(decided(u"headline"_s, u"ب"_s, ConflictChoice::Theirs)->blocks.isEmpty());
    QCOMPARE(decided(u"urgency"_s, u"ب"_s, ConflictChoice::Theirs).error().code, ErrorCode::BadFormat);
}

void TestConflictBlock::anySidesComeBackByteForByte()
{
    for (quint32 seed = 0; seed < 1500; ++seed) {
        Dice dice(seed);
        Conflict conflict;
        QList<QByteArray> bodies;
        for (ConflictSide* side : {&conflict.mine, &conflict.theirs}) {
            Blocks blocks;
            for (int i = dice.roll(3); i > 0; --i)
                blocks += randomBlock(dice);
            bodies += dice.once(2) ? randomMarkup(dice, 12) : writeBody(blocks, arabic);
            side->blocks = bodies.last().isEmpty() ? Blocks() : readBody(bodies.last(), arabic);
        }
        const Block block = makeConflict(conflict, arabic);
        const QByteArray around = "<p>a</p>\n" + block.raw + "\n<p>b</p>\n";
        const Blocks blocks = readBody(around, arabic);
        QVERIFY2(blocks.size() == 3 && blocks[1].kind == BlockKind::Conflict && blocks[1].raw == block.raw,
                 qPrintable(QString::number(seed)));
        const auto read = readConflict(blocks[1], arabic);
        QVERIFY(read);
        QCOMPARE(writeBody(read->mine.blocks, arabic).trimmed(), bodies[0].trimmed());
        QCOMPARE(writeBody(read->theirs.blocks, arabic).trimmed(), bodies[1].trimmed());
    }
}

QTEST_GUILESS_MAIN(TestConflictBlock)
#include "test_conflict_block.moc"
