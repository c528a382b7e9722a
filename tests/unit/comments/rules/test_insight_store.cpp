// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_fixtures.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

Judge judgeOf(const RuleSet& rules = defaultRules())
{
    return {rules, std::make_shared<RuleSurroundings>()};
}

Analysed analysed(const StoreFixture& room, const Judge& judge = judgeOf())
{
    const auto done = analyseComments(room.folder.path(), judge, Pace::Full, {});
    if (!done)
        qFatal("the analysis failed: %s", qPrintable(done.error().detail));
    return *done;
}

} // namespace

class TestInsightStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyQueuedCommentGetsAnInsight()
    {
        StoreFixture room(50);
        Comment ping = madeComment(60);
        ping.type = u"pingback"_s;
        QVERIFY(room.store().store({ping}));
        const InsightStore insights(room.store());
        QCOMPARE(insights.unseen().value(), 50);
        QCOMPARE(analysed(room).judged, 50);
        QCOMPARE(insights.unseen().value(), 0);
        QCOMPARE(analysed(room).judged, 0); // nothing is looked at twice
        const QList<CommentId> ids = room.ids();
        const QHash<CommentId, Insight> kept = insights.insights(ids).value();
        QCOMPARE(kept.size(), 50);
        for (const Insight& insight : kept) {
            double sum = 0;
            for (const RuleReason& reason : insight.reasons)
                sum += reason.weight;
            QCOMPARE(insight.score, sum);
            QCOMPARE(insight.rank, insight.score);
            QCOMPARE(insight.language, u"ar"_s);
        }
        QVERIFY(!insights.insight(CommentId(9'999)).value());
        QCOMPARE(room.store().verify().value(), QStringList());
    }

    void whatIsKeptIsWhatWasJudged()
    {
        StoreFixture room;
        Comment comment =
            madeComment(1, "<a href=\"https://evil.example/\">https://bank.example/</a> \xE2\x80\xAEx");
        QVERIFY(room.store().store({comment}));
        (void)analysed(room);
        comment = room.list().first();
        const auto insight = InsightStore(room.store()).insight(comment.id).value();
        QVERIFY(insight);
        QCOMPARE(insight->links, 1);
        QCOMPARE(insight->reasons, Judged(comment).judgement.reasons);
        QVERIFY(insight->score >= 60);
        // The list can be asked for it.
        QCOMPARE(room.list({.reason = u"override"_s}).size(), 1);
        QCOMPARE(room.list({.scoreFrom = 60.0}).size(), 1);
        QCOMPARE(InsightStore(room.store()).reasonCounts().value().value(u"link_spoof"_s), 1);
    }

    void aChangedCommentIsLookedAtAgain()
    {
        StoreFixture room(3);
        (void)analysed(room);
        const InsightStore insights(room.store());
        QVERIFY(room.store().store({madeComment(2, "https://a.example/x")}));
        QCOMPARE(insights.unseen().value(), 1);
        QCOMPARE(analysed(room).judged, 1);
        const CommentId id = room.list({.reason = u"links"_s}).value(0).id;
        QCOMPARE(insights.insight(id).value()->links, 1);
        // The same again changes nothing.
        QVERIFY(room.store().store({madeComment(2, "https://a.example/x")}));
        QCOMPARE(insights.unseen().value(), 0);
        // A decision is no change of the comment.
        QVERIFY(room.store().decide({id}, CommentStatus::Spam, u"me"_s));
        QCOMPARE(insights.unseen().value(), 0);
    }

    void otherRulesLookAtEverythingAgain()
    {
        StoreFixture room(10);
        (void)analysed(room);
        RuleSet rules = defaultRules();
        rules.rule("first_time"_L1).weight = 11;
        QCOMPARE(analysed(room, judgeOf(rules)).judged, 10);
        const auto insight = InsightStore(room.store()).insight(room.ids().first()).value();
        QCOMPARE(insight->reasons.value(0), (RuleReason{u"first_time"_s, 11, {{"approved"_L1, 0}}}));
        QCOMPARE(insight->reasons.size(), 1); // the old reasons are gone
    }

    void fewAndManyAreJudgedAlike()
    {
        // The history of a few comments is asked of the database, that of many is read whole.
        StoreFixture room;
        QList<Comment> comments = madeComments(2'500);
        for (Comment& comment : comments) {
            comment.content = "نص طويل يتكرر كثيرا " + QByteArray::number(comment.sourceId % 40);
            comment.status = CommentStatus(comment.sourceId % 4);
        }
        QVERIFY(room.store().store(comments));
        (void)analysed(room);
        const InsightStore insights(room.store());
        const QList<CommentId> ids = room.ids().mid(1'200, 30);
        const auto whole = insights.insights(ids).value();
        QVERIFY(analyseAgain(room.folder.path(), judgeOf(), ids, {}));
        const auto again = insights.insights(ids).value();
        for (const CommentId id : ids) {
            QVERIFY(!whole[id].reasons.isEmpty());
            QCOMPARE(again[id].reasons, whole[id].reasons);
        }
    }

    void aDecisionCanBeLookedAtAgain()
    {
        StoreFixture room;
        QVERIFY(
            room.store().store({madeComment(7, "الخبر واضح"), madeComment(14, "شكرا لكم")})); // one person
        (void)analysed(room);
        const InsightStore insights(room.store());
        const QList<CommentId> ids = room.ids();
        QCOMPARE(insights.insight(ids[1]).value()->reasons.value(0).rule, u"first_time"_s);
        QVERIFY(room.store().decide({ids[0]}, CommentStatus::Approved, u"me"_s));
        QVERIFY(analyseWritersOf(room.folder.path(), judgeOf(), {ids[0]}, {}));
        QVERIFY(insights.insight(ids[1]).value()->reasons.isEmpty());
    }

    void wavesThatGrowAreNoticed()
    {
        StoreFixture room(5);
        (void)analysed(room);
        const QList<CommentId> ids = room.ids();
        CommentDatabase& database = room.store().database();
        const auto join = [&](CommentId id) {
            database.use("INSERT OR REPLACE INTO lookalike (comment, campaign) VALUES (?, 1)")
                .bind(1, id.value())
                .run();
        };
        join(ids[0]);
        join(ids[1]);
        QCOMPARE(analysed(room).judged, 0); // two are no wave
        join(ids[2]);
        QCOMPARE(analysed(room).judged, 3);
        QCOMPARE(room.list({.reason = u"lookalike"_s}).size(), 3);
        database.use("DELETE FROM lookalike WHERE comment = ?").bind(1, ids[2].value()).run();
        QCOMPARE(analysed(room).judged, 1);
    }

    void cancellingLosesNothing()
    {
        StoreFixture room(2'000);
        CancelFlag cancel;
        const auto part = analyseComments(room.folder.path(), judgeOf(), Pace::Full, cancel,
                                          [&cancel](qint64 read, qint64) {
                                              if (read >= 600)
                                                  cancel.cancel();
                                          });
        QVERIFY(part);
        QCOMPARE(part->judged, 600);
        QCOMPARE(part->left, 1'400);
        QCOMPARE(analysed(room).judged, 1'400);
    }

    void withoutCommentsThereIsNothingToDo()
    {
        const TemporaryFolder folder;
        QCOMPARE(analyseComments(folder.path(), judgeOf(), Pace::Full, {}).value().judged, 0);
        QVERIFY(!QFileInfo::exists(folder.path(u"comments.sqlite"_s)));
        QVERIFY(rejectedByRules(folder.path(), judgeOf(), {}).value().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestInsightStore)
#include "test_insight_store.moc"
