// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/own_stories.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestOwnStories : public QObject
{
    Q_OBJECT

    static ArticleSummary story(const QString& headline, const QString& link,
                                Status status = Status::Published)
    {
        ArticleSummary summary;
        summary.meta.headline = headline;
        summary.meta.wordPress.link = link;
        summary.meta.status = status;
        return summary;
    }

    static OwnStories stories()
    {
        return {{story(u"افتتاح المَكتبة العامة"_s, u"https://www.example.org/2026/11/%d9%86%d8%b5/"_s),
                 story(u"أمطار على الساحل"_s, u"https://example.org/2026/11/rain"_s, Status::Draft),
                 story(u"بلا عنوان في الموقع"_s, {}), story(u"مكتبة أخرى"_s, u"https://example.org/?p=12"_s)},
                u"https://example.org"_s};
    }

private Q_SLOTS:
    void headlinesAreFoundFolded()
    {
        const auto found = stories().matching(u"مكتبه"_s, 6);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].address, u"https://www.example.org/2026/11/%d9%86%d8%b5/"_s);
        QCOMPARE(stories().matching(u"العامه افتتاح"_s, 6).size(), 1);
        QCOMPARE(stories().matching(u"مكتبه"_s, 1).size(), 1);
        QVERIFY(stories().matching(u"أمطار"_s, 6).isEmpty()); // a draft: nobody can read it
        QVERIFY(stories().matching(u"  "_s, 6).isEmpty());
        QVERIFY(stories().matching(u"بلا"_s, 6).isEmpty()); // no address
    }

    void addressesOfTheSite_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("doubt"); // -1 = none
        const int none = -1;
        const int noStory = int(OwnStories::Doubt::NoStory);
        const int notPublic = int(OwnStories::Doubt::NotPublic);
        QTest::newRow("own") << u"https://example.org/2026/11/نص"_s << none;
        QTest::newRow("own, escaped") << u"http://example.org/2026/11/%D9%86%D8%B5/#top"_s << none;
        QTest::newRow("own, by number") << u"https://example.org/?p=12"_s << none;
        QTest::newRow("a draft") << u"https://www.example.org/2026/11/rain/"_s << notPublic;
        QTest::newRow("no story") << u"https://example.org/2026/10/other"_s << noStory;
        QTest::newRow("no number") << u"https://example.org/?p=13"_s << noStory;
        QTest::newRow("a page") << u"https://example.org/about"_s << none;
        QTest::newRow("front") << u"https://example.org/"_s << none;
        QTest::newRow("another site") << u"https://example.net/2026/10/other"_s << none;
        QTest::newRow("relative") << u"/2026/10/other"_s << none;
    }

    void addressesOfTheSite()
    {
        QFETCH(const QString, address);
        QFETCH(const int, doubt);
        const auto found = stories().doubtOf(address);
        QCOMPARE(found ? int(*found) : -1, doubt);
        QVERIFY(!OwnStories().doubtOf(address));
    }
};

QTEST_APPLESS_MAIN(TestOwnStories)
#include "test_own_stories.moc"
