// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/article.h"
#include "manual_clock.h"

#include <QTest>
#include <QTimeZone>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestArticle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesRoundTrip()
    {
        for (const auto status :
             {Status::Draft, Status::Review, Status::Ready, Status::Published, Status::Withheld})
            QCOMPARE(statusFromName(statusName(status)), std::optional(status));
        for (const auto publication : {Publication::Usable, Publication::Withheld, Publication::Canceled})
            QCOMPARE(publicationFromName(publicationName(publication)), std::optional(publication));
        QVERIFY(!statusFromName(u"Draft"));
        QVERIFY(!publicationFromName(u""));
    }

    void flaggingRemembersWhatWas()
    {
        ManualClock clock;
        Metadata meta;
        meta.kicker = u"اقتصاد"_s;
        meta.urgency = 4;
        const Metadata before = meta;
        flagBreaking(meta, u"ليلى"_s, clock.now());
        QCOMPARE(meta.kicker, u"عاجل"_s);
        QCOMPARE(meta.urgency, 1);
        QCOMPARE(meta.breaking.by, u"ليلى"_s);
        QCOMPARE(meta.breaking.since, clock.now());
        QCOMPARE(meta.breaking.until, clock.now().addSecs(20 * 60));
        QVERIFY(meta.breaking.isLive(clock.now()));
        QVERIFY(!meta.breaking.isLive(meta.breaking.until));
        unflagBreaking(meta);
        QCOMPARE(meta.kicker, before.kicker);
        QCOMPARE(meta.urgency, before.urgency);
        QVERIFY(!meta.breaking.flagged);
        const Metadata once = meta;
        unflagBreaking(meta);
        QCOMPARE(meta, once);
    }

    void kickerByLanguage()
    {
        for (const auto& [language, word] :
             {std::pair(u"ar-EG"_s, u"عاجل"_s), std::pair(u"en"_s, u"Breaking"_s),
              std::pair(u"fr-TN"_s, u"Urgent"_s), std::pair(u"fa"_s, u"فوری"_s),
              std::pair(u"de"_s, u"Breaking"_s)}) {
            Metadata meta;
            meta.language = language;
            flagBreaking(meta, {}, ManualClock().now());
            QCOMPARE(meta.kicker, word);
        }
    }

    void flaggingALiveOneMovesItsExpiryOnly()
    {
        ManualClock clock;
        Metadata meta;
        meta.kicker = u"رياضة"_s;
        flagBreaking(meta, u"ليلى"_s, clock.now());
        meta.kicker = u"عاجل من غزة"_s;
        clock.advance(std::chrono::minutes(5));
        Metadata expected = meta;
        expected.breaking.until = clock.now().addSecs(60 * 60);
        flagBreaking(meta, u"سامي"_s, clock.now(), 60);
        QCOMPARE(meta, expected);
    }

    void flaggingAnExpiredOneStartsAgain()
    {
        ManualClock clock;
        Metadata meta;
        meta.kicker = u"رياضة"_s;
        meta.urgency = 6;
        flagBreaking(meta, u"ليلى"_s, clock.now());
        clock.advance(std::chrono::hours(1));
        flagBreaking(meta, u"سامي"_s, clock.now());
        QCOMPARE(meta.breaking.by, u"سامي"_s);
        QCOMPARE(meta.breaking.since, clock.now());
        unflagBreaking(meta);
        QCOMPARE(meta.kicker, u"رياضة"_s);
        QCOMPARE(meta.urgency, 6);
    }

    void whatAPersonChangedSinceStays()
    {
        Metadata meta;
        flagBreaking(meta, {}, ManualClock().now());
        meta.kicker = u"متابعة"_s;
        meta.urgency = 2;
        unflagBreaking(meta);
        QCOMPARE(meta.kicker, u"متابعة"_s);
        QCOMPARE(meta.urgency, 2);
    }

    void plainTexts()
    {
        Block list;
        list.kind = BlockKind::BulletedList;
        list.items = {{{Run{.text = u"أ"_s, .href = {}, .direction = {}, .language = {}}}, 0},
                      {{Run{.text = u"ب"_s, .href = {}, .direction = {}, .language = {}}}, 1}};
        Block rule;
        rule.kind = BlockKind::Separator;
        QCOMPARE(plainText(Blocks{list, rule, list}), u"أ\nب\n\nأ\nب"_s);
    }

    void equalInMeaning()
    {
        Block a;
        a.runs = {Run{.text = u"ab"_s, .href = {}, .direction = {}, .language = {}}};
        Block b;
        b.runs = {Run{.text = u"a"_s, .href = {}, .direction = {}, .language = {}},
                  Run{.text = {}, .bold = true, .href = {}, .direction = {}, .language = {}},
                  Run{.text = u"b"_s, .href = {}, .direction = {}, .language = {}}};
        b.original = "<p>ab</p>";
        QVERIFY(a.sameContent(b));
        b.runs.back().bold = true;
        QVERIFY(!a.sameContent(b));
        b = a;
        b.direction = Direction::LeftToRight;
        QVERIFY(!a.sameContent(b));
    }
};

QTEST_APPLESS_MAIN(TestArticle)
#include "test_article.moc"
