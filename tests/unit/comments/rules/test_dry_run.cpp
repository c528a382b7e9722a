// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/rules/dry_run.h"
#include "rule_fixtures.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

Judge judgeOf(const RuleSet& rules)
{
    return {rules, std::make_shared<RuleSurroundings>()};
}

/// Comments of all kinds and fates; number 1 … `count`.
QList<Comment> archive(int count)
{
    QList<Comment> comments = madeComments(count);
    for (Comment& comment : comments) {
        const qint64 n = comment.sourceId;
        if (n % 3 == 0)
            comment.content = "انظر https://a.example/" + QByteArray::number(n);
        if (n % 7 == 0)
            comment.content += " \xE2\x80\xAE";
        if (n % 11 == 0)
            comment.content = "نص يعاد كما هو مرات كثيرة";
        comment.status = CommentStatus(n % 5 % 4);
    }
    return comments;
}

RuleSet strict()
{
    RuleSet rules = defaultRules();
    rules.holdFrom = 10;
    rules.rule("override"_L1).action = RuleAction::Reject;
    rules.rule("links"_L1).weight = 2;
    return rules;
}

} // namespace

class TestDryRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsARealRun_data()
    {
        QTest::addColumn<bool>("analysedBefore");
        QTest::newRow("after an analysis") << true;
        QTest::newRow("before any") << false;
    }
    void equalsARealRun()
    {
        QFETCH(bool, analysedBefore);
        StoreFixture room;
        QVERIFY(room.store().store(archive(3'000)));
        if (analysedBefore)
            QVERIFY(analyseComments(room.folder.path(), judgeOf(defaultRules()), Pace::Full, {}));
        const auto dry = dryRun(room.folder.path(), judgeOf(defaultRules()), judgeOf(strict()), {});
        QVERIFY(dry);
        QCOMPARE(dry->checked, 3'000);

        const auto caughtBy = [&](const RuleSet& rules) {
            if (!analyseComments(room.folder.path(), judgeOf(rules), Pace::Full, {}))
                qFatal("the analysis failed");
            QSet<CommentId> caught;
            const QList<CommentId> ids = room.ids();
            const auto found = InsightStore(room.store()).insights(ids).value();
            for (const Insight& insight : found) {
                const bool rejects = std::ranges::any_of(
                    insight.reasons, [](const RuleReason& reason) { return reason.rule == u"override"; });
                if (insight.score >= rules.holdFrom ||
                    (rejects && rules.rule("override"_L1).action == RuleAction::Reject))
                    caught.insert(insight.comment);
            }
            return caught;
        };
        const QSet<CommentId> now = caughtBy(defaultRules());
        const QSet<CommentId> then = caughtBy(strict());
        QCOMPARE(dry->caught.count, then.size());
        QCOMPARE(dry->added.count, (then - now).size());
        QCOMPARE(dry->dropped.count, (now - then).size());
        QVERIFY(dry->added.count > 0 && dry->rejected.count > 0);
        for (const CommentId id : dry->added.samples)
            QVERIFY(then.contains(id) && !now.contains(id));
        qint64 approved = 0;
        for (const CommentId id : then)
            approved += room.store().comment(id)->status == CommentStatus::Approved;
        QCOMPARE(dry->caught.approved, approved);
        QVERIFY(dry->caught.samples.size() == std::min<qint64>(100, dry->caught.count));
        QVERIFY(std::ranges::is_sorted(dry->caught.samples, std::ranges::greater()));

        // What would be decided is what is decided, in one step.
        const auto rejected = rejectedByRules(room.folder.path(), judgeOf(strict()), {});
        QVERIFY(rejected);
        QCOMPARE(rejected->size(), dry->waiting);
        QVERIFY(dry->waiting > 0);
        const auto decision = room.store().decide(*rejected, CommentStatus::Spam, rulesPerson());
        QCOMPARE(decision->from.size(), dry->waiting);
        QVERIFY(room.store().undo(u"me"_s).value());
        QCOMPARE(rejectedByRules(room.folder.path(), judgeOf(strict()), {})->size(), dry->waiting);
    }

    void theSameRulesChangeNothing()
    {
        StoreFixture room;
        QVERIFY(room.store().store(archive(300)));
        const auto dry = dryRun(room.folder.path(), judgeOf(strict()), judgeOf(strict()), {});
        QCOMPARE(dry->added, DryRunGroup());
        QCOMPARE(dry->dropped, DryRunGroup());
        QVERIFY(dry->caught.count > 0);
    }

    void whatTheDeskDecidedIsLeftAlone()
    {
        StoreFixture room;
        QVERIFY(room.store().store(archive(100)));
        const auto before = rejectedByRules(room.folder.path(), judgeOf(strict()), {}).value();
        QVERIFY(before.size() > 1);
        // Held by a person: decided, though it waits.
        QVERIFY(room.store().decide({before.first()}, CommentStatus::Approved, u"me"_s));
        QVERIFY(room.store().decide({before.first()}, CommentStatus::Pending, u"me"_s));
        const auto after = rejectedByRules(room.folder.path(), judgeOf(strict()), {}).value();
        QCOMPARE(after.size(), before.size() - 1);
        QVERIFY(!after.contains(before.first()));
    }

    void nothingIsWrittenAndItCanBeStopped()
    {
        StoreFixture room;
        QVERIFY(room.store().store(archive(5'000)));
        QVERIFY(dryRun(room.folder.path(), judgeOf(defaultRules()), judgeOf(strict()), {}));
        QCOMPARE(InsightStore(room.store()).unseen().value(), 5'000);
        CancelFlag cancel;
        qint64 told = 0;
        const auto stopped = dryRun(room.folder.path(), judgeOf(defaultRules()), judgeOf(strict()), cancel,
                                    [&](qint64 read, qint64 all) {
                                        QVERIFY(read >= told && read <= all);
                                        told = read;
                                        cancel.cancel();
                                    });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        const TemporaryFolder empty;
        QCOMPARE(dryRun(empty.path(), judgeOf(strict()), judgeOf(strict()), {})->checked, 0);
    }
};

QTEST_APPLESS_MAIN(TestDryRun)
#include "test_dry_run.moc"
