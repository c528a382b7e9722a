// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wxr_article.h"
#include "wxr_samples.h"

#include <QTest>
#include <QTimeZone>

#include <ctime>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestWxrArticle : public QObject
{
    Q_OBJECT

    static Article articleOf(const WxrItemSample& sample)
    {
        const auto item = WxrParser().element({WxrRecord::Kind::ItemHead, sample.xml(), 1, {}});
        if (!item)
            qFatal("no item");
        return articleFromItem(*item, WxrSite{u"https://site.example"_s, {}, u"ar"_s, {}, {}, {}});
    }

private Q_SLOTS:
    void statusesAndDates_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("withheld");
        QTest::newRow("publish") << QByteArray("publish") << int(Status::Published) << false;
        QTest::newRow("future") << QByteArray("future") << int(Status::Ready) << false;
        QTest::newRow("draft") << QByteArray("draft") << int(Status::Draft) << false;
        QTest::newRow("pending") << QByteArray("pending") << int(Status::Review) << false;
        QTest::newRow("private") << QByteArray("private") << int(Status::Withheld) << true;
        QTest::newRow("trash") << QByteArray("trash") << int(Status::Withheld) << true;
        QTest::newRow("plug-in") << QByteArray("in-progress") << int(Status::Draft) << false;
    }

    void statusesAndDates()
    {
        QFETCH(QByteArray, word);
        QFETCH(int, status);
        QFETCH(bool, withheld);
        WxrItemSample post;
        post.status = word;
        const Metadata meta = articleOf(post).meta;
        QCOMPARE(int(meta.status), status);
        QCOMPARE(meta.wordPress.status.toUtf8(), word);
        QCOMPARE(meta.publication == Publication::Withheld, withheld);
        QCOMPARE(meta.embargo.has_value(), word == "future");
        QCOMPARE(meta.published.has_value(), word == "publish");
    }

    void aDraftWithoutDates()
    {
        WxrItemSample draft;
        draft.status = "draft";
        draft.dateGmt = "0000-00-00 00:00:00";
        Metadata meta = articleOf(draft).meta;
        QCOMPARE(meta.created, QDateTime(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::UTC));
        QCOMPARE(meta.wordPress.modifiedGmt, u"0000-00-00 00:00:00"_s);
        QCOMPARE(meta.wordPress.extra.value(u"post_date_gmt").toString(), u"0000-00-00 00:00:00"_s);
        draft.date = draft.dateGmt;
        meta = articleOf(draft).meta;
        QVERIFY(meta.created.isValid()); // and the same at every import
        QCOMPARE(meta.created, articleOf(draft).meta.created);
    }

    void onlyRealTimesAreTimes()
    {
        QVERIFY(wordPressTime(u"2026-02-28 23:59:59"_s).has_value());
        for (const QString& text :
             {u"0000-00-00 00:00:00"_s, u"2026-02-30 10:00:00"_s, u"2026-02-28"_s, QString(), u"x"_s})
            QVERIFY2(!wordPressTime(text), qPrintable(text));
    }

    void timesAreThoseOfTheExportWhereverTheDeskIs()
    {
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "Europe/Paris"); // where half past two did not happen that night
        tzset();
        const auto time = wordPressTime(u"2026-03-29 02:30:00"_s);
        zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
        tzset();
        QCOMPARE(time.value(), QDateTime(QDate(2026, 3, 29), QTime(2, 30), QTimeZone::UTC));
    }

    void kickersSectionsAndLanguages()
    {
        WxrItemSample post;
        post.extra = wxrMeta("postmeta", "_kicker", "عاجل") +
                     "<category domain=\"language\" nicename=\"en\">English</category>";
        const Metadata meta = articleOf(post).meta;
        QCOMPARE(meta.kicker, u"عاجل"_s);
        QCOMPARE(meta.section, u"sport"_s);
        QCOMPARE(meta.language, u"en"_s);
        QCOMPARE(meta.direction, Direction::LeftToRight);
        post.title = "عاجل.. خبر";
        QCOMPARE(articleOf(post).meta.kicker, QString()); // the headline says it already
        QCOMPARE(articleOf(post).meta.headline, u"عاجل.. خبر"_s);
    }

    void slugsAreReadable()
    {
        QCOMPARE(readableSlug(u"%d8%b9%d8%a7%d8%ac%d9%84-1"_s), u"عاجل-1"_s);
        QCOMPARE(readableSlug(u"plain"_s), u"plain"_s);
        QCOMPARE(readableSlug(u"%d8%b9%d8"_s), u"%d8%b9%d8"_s);       // cut by the column's length
        QCOMPARE(readableSlug(u"%2e%2e%2fetc"_s), u"%2e%2e%2fetc"_s); // not a name any more
    }

    void aSiteThatMovedStaysItself()
    {
        const QString there = u"https://www.Site.example/news/"_s;
        QCOMPARE(wordPressArticleId(there, 3), wordPressArticleId(u"http://site.example/news"_s, 3));
        QVERIFY(wordPressArticleId(there, 3) != wordPressArticleId(u"http://site.example"_s, 3));
        QVERIFY(wordPressArticleId(there, 3) != wordPressArticleId(there, 4));
        QVERIFY(wordPressArticleId(there, 0, u"a"_s) != wordPressArticleId(there, 0, u"b"_s));
    }
};

QTEST_GUILESS_MAIN(TestWxrArticle)
#include "test_wxr_article.moc"
