// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/article_file.h"
#include "article/html_writer.h"
#include "body_generator.h"
#include "temporary_project.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestArticleFile : public QObject
{
    Q_OBJECT

    static QDateTime moment(int addMilliseconds = 0)
    {
        return QDateTime(QDate(2026, 11, 22), QTime(19, 40), QTimeZone::UTC).addMSecs(addMilliseconds);
    }

    static Article sample()
    {
        Article article;
        article.id = ArticleId(u"20261122-k3f9q2"_s);
        Metadata& meta = article.meta;
        meta.headline = u"إغلاق <الميناء>"_s;
        meta.slug = u"port-closed"_s;
        meta.bylines = {u"ليلى حداد"_s, u"سامي"_s};
        meta.dateline = {u"عمّان"_s, u"بترا"_s};
        meta.section = u"port"_s;
        meta.status = Status::Published;
        meta.created = meta.updated = moment();
        meta.embargo =
            QDateTime(QDate(2026, 11, 23), QTime(9, 0, 0, 250), QTimeZone::fromSecondsAheadOfUtc(3 * 3600));
        meta.corrections = {{moment(), u"العدد 14 لا 41 </script><!--"_s, u"سامي"_s}};
        meta.wordPress.postId = 205;
        meta.wordPress.type = u"post"_s;
        meta.wordPress.status = u"publish"_s;
        meta.wordPress.modifiedGmt = u"0000-00-00 00:00:00"_s;
        meta.wordPress.extra = {
            {u"postmeta"_s, QJsonArray{QJsonArray{u"_a"_s, u"1"_s}, QJsonArray{u"_a"_s, u"2"_s}}}};
        meta.unknown = {{u"future"_s, 1}};
        flagBreaking(meta, u"ليلى حداد"_s, moment());
        Block paragraph;
        Run arabic;
        arabic.text = u"نص "_s;
        Run ship = arabic;
        ship.text = u"MV Aurora 7"_s;
        ship.direction = Direction::LeftToRight;
        ship.language = u"en"_s;
        paragraph.runs = {arabic, ship};
        Block rule;
        rule.kind = BlockKind::Separator;
        article.blocks = {paragraph, rule};
        return article;
    }

private Q_SLOTS:
    void writesTheGoldenFile() { QCOMPARE(writeArticleFile(sample()), testData(u"article/written.html"_s)); }

    void aMarkInFrontOfAFieldIsKept()
    {
        Article article = sample();
        article.meta.headline = u"\uFEFFعنوان"_s;
        article.meta.deck = u"\uFEFF"_s;
        const auto read = readArticleFile(writeArticleFile(article));
        QVERIFY(read);
        QCOMPARE(read->meta.headline, article.meta.headline);
        QCOMPARE(read->meta.deck, article.meta.deck);
    }

    void readsItBack()
    {
        const Article expected = sample();
        const auto read = readArticleFile(testData(u"article/written.html"_s));
        QVERIFY(read);
        QCOMPARE(read->id, expected.id);
        QCOMPARE(read->meta, expected.meta);
        QCOMPARE(read->blocks.size(), 2);
        for (int i = 0; i < 2; ++i)
            QVERIFY(read->blocks[i].sameContent(expected.blocks[i]));
        QCOMPARE(writeArticleFile(*read), testData(u"article/written.html"_s));
    }

    void anEditedFileKeepsWhatIsNotOurs()
    {
        const QByteArray bytes = testData(u"article/edited_by_hand.html"_s);
        auto read = readArticleFile(bytes);
        QVERIFY(read);
        QCOMPARE(writeArticleFile(*read), bytes);
        QCOMPARE(read->meta.updated, QDateTime(QDate(2026, 11, 22), QTime(10, 30, 0, 250), QTimeZone::UTC));
        QCOMPARE(read->blocks.size(), 4);

        read->meta.headline = u"ميزانية \"جديدة\""_s;
        read->meta.language = u"fr"_s;
        read->meta.direction = Direction::LeftToRight;
        const QByteArray written = writeArticleFile(*read);
        QVERIFY(written.contains("<html lang=\"fr\" dir=\"ltr\" class=\"desk\">"));
        QVERIFY(written.contains("<title>ميزانية &quot;جديدة&quot;</title>"));
        QVERIFY(written.contains("somebody's note") && written.contains("desk.css") &&
                written.contains("theirs too"));
        QVERIFY(written.contains("\"desk\": \"اقتصاد\"") &&
                written.contains("\"future\": {\n    \"deep\": [1,2.5,\"x\"]\n  }"));
        const qsizetype body = bytes.indexOf("<article");
        QVERIFY(written.endsWith(bytes.sliced(body)));
        const auto again = readArticleFile(written);
        QVERIFY(again);
        QCOMPARE(again->meta, read->meta);
    }

    void bodiesOfAnyBytesAreKept()
    {
        for (quint32 seed = 1; seed <= 3000; ++seed) {
            Dice dice(seed);
            const QByteArray body =
                randomMarkup(dice, dice.roll(20)) + (dice.once(9) ? "</article>\n<article>" : "");
            Article article = sample();
            article.blocks = readBody(body, {});
            const QByteArray bytes = writeArticleFile(article);
            auto read = readArticleFile(bytes);
            QVERIFY(read);
            QCOMPARE(writeBody(read->blocks, {}), body);
            QCOMPARE(writeArticleFile(*read), bytes);
            read->meta.deck = u"جديد"_s;
            const auto again = readArticleFile(writeArticleFile(*read));
            QVERIFY(again);
            QCOMPARE(writeBody(again->blocks, {}), body);
            QCOMPARE(again->meta, read->meta);
        }
    }

    void metadataOfAnyTextIsKept()
    {
        for (quint32 seed = 1; seed <= 1000; ++seed) {
            Dice dice(seed);
            Article article;
            Metadata& meta = article.meta;
            article.id = ArticleId(randomText(dice));
            for (QString* text :
                 {&meta.headline, &meta.kicker, &meta.deck, &meta.slug, &meta.section, &meta.dateline.place,
                  &meta.editorsNote, &meta.picture, &meta.breaking.by, &meta.wordPress.link})
                *text = dice.once(3) ? QString()
                                     : randomText(dice) + u"</script><!--"_s + QChar(dice.roll(0xD7FF));
            meta.bylines = {randomText(dice)};
            meta.language = dice.once(2) ? u"en"_s : u"ar"_s;
            meta.direction = dice.once(2) ? Direction::LeftToRight : Direction::RightToLeft;
            meta.urgency = 1 + dice.roll(9);
            meta.status = Status(dice.roll(5));
            meta.publication = Publication(dice.roll(3));
            meta.created = dice.once(4) ? QDateTime() : moment(dice.roll(1'000'000'000));
            meta.published = dice.once(2) ? std::nullopt : std::optional(moment(dice.roll(1000)));
            meta.wordPress.postId = dice.roll(1000);
            const auto read = readArticleFile(writeArticleFile(article));
            QVERIFY(read);
            QCOMPARE(read->id, article.id);
            QCOMPARE(read->meta, meta);
        }
    }

    void metadataAlone()
    {
        ArticleId id;
        const auto meta = readArticleMetadata(testData(u"article/written.html"_s), &id);
        QVERIFY(meta);
        QCOMPARE(*meta, sample().meta);
        QCOMPARE(id, sample().id);
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("line");
        const QByteArray head = "<!DOCTYPE html>\n<script type=\"application/json\" id=\"warraq\">\n";
        const QByteArray tail = "\n</script>\n<article>\n</article>";
        const auto row = [&](const char* name, const QByteArray& json, ErrorCode code, int line) {
            QTest::newRow(name) << head + json + tail << int(code) << line;
        };
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::BadFormat) << 1;
        QTest::newRow("other page") << QByteArray("<html>\n<script>x</script>") << int(ErrorCode::BadFormat)
                                    << 1;
        QTest::newRow("cut") << head + "{\n\"id\": \"x\"," << int(ErrorCode::BadFormat) << 4;
        QTest::newRow("no article") << head + "{}\n</script>\n<p>x" << int(ErrorCode::BadFormat) << 5;
        row("broken", "{\n \"id\": \"x\",\n oops\n}", ErrorCode::BadFormat, 5);
        row("not an object", "[]", ErrorCode::BadFormat, 2);
        row("wrong type", "{\n \"id\": \"x\",\n \"urgency\": \"high\"\n}", ErrorCode::BadFormat, 5);
        row("out of range", "{\n \"urgency\": 0\n}", ErrorCode::BadFormat, 4);
        row("unknown status", "{\n\n \"status\": \"legal\"\n}", ErrorCode::BadFormat, 5);
        row("bad time", "{\n \"created\": \"yesterday\"\n}", ErrorCode::BadFormat, 4);
        row("bad bytes", "{\n \"id\": \"\xFF\"\n}", ErrorCode::InvalidUtf8, 4);
        row("newer", "{\n \"format\": 2\n}", ErrorCode::NewerFormat, 4);
    }

    void badFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const auto read = readArticleFile(bytes, u"a.html"_s);
        QVERIFY(!read);
        QCOMPARE(int(read.error().code), code);
        QCOMPARE(read.error().path, u"a.html"_s);
        QTEST(int(read.error().line), "line");
    }

    void emptyOnesAreFine()
    {
        const QByteArray bytes =
            "<script id=warraq>{\"embargo\": null, \"breaking\": null}</script><article></article>";
        auto read = readArticleFile(bytes);
        QVERIFY(read);
        QVERIFY(read->blocks.isEmpty());
        QCOMPARE(writeArticleFile(*read), bytes);
    }

    void slugs_data()
    {
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("slug");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("arabic") << u"عاجل: إغلاق «المـيناء» الشَّرقي!"_s << u"عاجل-إغلاق-الميناء-الشرقي"_s;
        QTest::newRow("latin") << u"L’Été à 20% — BBC's"_s << u"lete-a-20-bbcs"_s;
        QTest::newRow("digits and controls") << u"\u202Eعام ٢٠٢٦\u202C"_s << u"عام-2026"_s;
        QTest::newRow("only signs") << u"؟! 😀"_s << QString();
        QTest::newRow("long") << u"كلمة "_s.repeated(30) << u"كلمة-"_s.repeated(12).chopped(1);
        QTest::newRow("one long word") << QString(100, u'ب') << QString(60, u'ب');
    }

    void slugs()
    {
        QFETCH(QString, headline);
        QTEST(slugFrom(headline), "slug");
    }
};

QTEST_APPLESS_MAIN(TestArticleFile)
#include "test_article_file.moc"
