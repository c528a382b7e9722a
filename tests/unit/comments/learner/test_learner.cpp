// SPDX-License-Identifier: GPL-3.0-or-later
#include "../comment_fixtures.h"
#include "base/atomic_file.h"
#include "comment_generator.h"
#include "comments/comment_database.h"
#include "comments/learner/learner.h"
#include "text/folding.h"

#include <QFile>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

/// A desk that refuses what speaks of coupons and approves the rest, in another order each day.
class Desk
{
public:
    explicit Desk(int comments)
    {
        const CommentGenerator generator(21);
        QList<Comment> made;
        for (qint64 n = 1; n <= comments; ++n) {
            const QString text = generator.text(quint64(n)) + u" %1"_s.arg(n * 7919) +
                                 (isBad(n) ? u" قسائم مجانية للجميع"_s : QString());
            made.append(madeComment(n, text.toUtf8()));
        }
        (void)store.store().store(made).value();
        database = CommentDatabase::open(store.databasePath(), false).value();
    }
    [[nodiscard]] static bool isBad(qint64 n) { return n % 3 == 0; }
    void decide(qsizetype from, qsizetype to)
    {
        const QList<Comment> all = store.list({.order = CommentFilter::Order::Oldest});
        for (qsizetype i = from; i < to; ++i) {
            const auto status = !isBad(all[i].sourceId)    ? CommentStatus::Approved
                                : all[i].sourceId % 2 == 0 ? CommentStatus::Spam
                                                           : CommentStatus::Trash;
            (void)store.store().decide({all[i].id}, status, u"محررة"_s).value();
        }
    }
    void lookAtAll()
    {
        database->connection().exec("INSERT INTO insight SELECT id, status, 10, 10, 'ar', 0, 1 FROM comment");
    }
    [[nodiscard]] Learner learner() { return Learner(*database, store.folder.path()); }
    [[nodiscard]] double rankOf(qint64 number)
    {
        auto row = database->use("SELECT i.rank FROM insight i CROSS JOIN comment c ON c.id = i.comment"
                                 " WHERE c.source_id = ?1");
        return row.bind(1, number).step() ? row.real(0) : -1;
    }

    StoreFixture store;
    std::unique_ptr<CommentDatabase> database;
};

} // namespace

class TestLearner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void featuresAreFoldedAndBounded()
    {
        const auto features = featuresOf(u"إغلاق الميناء"_s);
        QVERIFY(features.size() > 30);
        QVERIFY(std::ranges::is_sorted(features));
        QVERIFY(features.last() < (1U << featureBits));
        QCOMPARE(featuresOf(u"اغلاقُ  المينـــاء"_s), features);
        QVERIFY(featuresOf(u"إغلاق المطار"_s) != features);
        QVERIFY(featuresOf({}).size() < 3);
        QVERIFY(featuresOf(QString(100'000, u'ا')).size() < 40);
        const auto named = namedFeaturesOf(u"إغلاق الميناء"_s);
        QVERIFY(std::ranges::contains(named, u"اغلاق المينا"_s, &NamedFeature::text));
    }

    void qualityOfAKnownForecast()
    {
        LearnerQuality quality;
        measureQuality(quality,
                       {{0.9, true}, {0.8, true}, {0.7, false}, {0.4, true}, {0.2, false}, {0.1, false}});
        QCOMPARE(quality.auc, 8.0 / 9);
        QCOMPARE(quality.precision, 2.0 / 3);
        QCOMPARE(quality.recall, 2.0 / 3);
        QCOMPARE(quality.bins[9].count, 1);
        QCOMPARE(quality.bins[9].foreseen, 0.9);
        QCOMPARE(quality.bins[4].refused, 1.0);
        measureQuality(quality, {{0.5, true}, {0.5, false}});
        QCOMPARE(quality.auc, 0.5);
        const LearnerQuality again = qualityFromJson(qualityToJson(quality));
        QCOMPARE(again.auc, quality.auc);
        QCOMPARE(again.bins[5].count, 2);
    }

    void learnsWhatTheDeskRefuses()
    {
        Desk desk(420);
        desk.lookAtAll();
        desk.decide(0, 360);
        auto learner = desk.learner();
        const auto state = learner.train({});
        QVERIFY2(state, state ? "" : qPrintable(state.error().detail));
        QCOMPARE(state->quality.decisions, 360);
        QCOMPARE(state->quality.refused, 120);
        QCOMPARE(state->quality.tested, 72);
        QVERIFY(state->quality.isEnough());
        QVERIFY2(state->quality.auc > 0.97, QByteArray::number(state->quality.auc));
        QCOMPARE(learner.rank({}).value(), 420);
        int right = 0;
        for (qint64 n = 361; n <= 420; ++n)
            right += (desk.rankOf(n) > 10) == Desk::isBad(n);
        QVERIFY2(right >= 57, QByteArray::number(right));
        // It says why, and it never decides.
        const auto model = learner.model().value();
        QVERIFY(model);
        const auto shares = model->shares(u"قسائم مجانية للجميع"_s);
        QVERIFY(!shares.isEmpty());
        QVERIFY(shares.first().share > 0);
        QVERIFY(std::ranges::any_of(shares, [](const FeatureShare& share) {
            return share.text.contains(folded(u"قسائم", FoldLevel::Loose));
        }));
        QCOMPARE(desk.store.store().counts()->pending, 60);
    }

    void ranksOnlyWhatIsNewWhenAsked()
    {
        Desk desk(400);
        desk.decide(0, 300);
        desk.lookAtAll();
        auto learner = desk.learner();
        (void)learner.train({}).value();
        QCOMPARE(learner.rank({}).value(), 400);
        QCOMPARE(learner.rank({}, true).value(), 0);
        desk.database->connection().exec("UPDATE insight SET score = 25, rank = 25 WHERE comment <= 10");
        QCOMPARE(learner.rank({}, true).value(), 10);
        QVERIFY(desk.rankOf(3) > 25);
        // Switched off, the score alone orders the list.
        QVERIFY(learner.setOff(true));
        QCOMPARE(learner.rank({}).value(), 400);
        QCOMPARE(desk.rankOf(3), 25.0);
        QVERIFY(learner.state()->off);
    }

    void tooFewDecisionsSayNothing()
    {
        Desk desk(150);
        desk.decide(0, 150);
        auto learner = desk.learner();
        const auto state = learner.train({}).value();
        QCOMPARE(state.quality.decisions, 150);
        QVERIFY(!state.quality.isEnough());
        QVERIFY(!learner.model().value());
    }

    void whatWasTakenBackOrSaidTwiceDoesNotCount()
    {
        Desk desk(300);
        desk.decide(0, 210);
        for (int i = 0; i < 5; ++i)
            (void)desk.store.store().undo(u"محررة"_s).value();
        auto learner = desk.learner();
        QCOMPARE(learner.train({})->quality.decisions, 205);
        // A wave is one opinion.
        QList<Comment> wave;
        for (qint64 n = 1000; n < 1400; ++n)
            wave.append(madeComment(n, "العرض نفسه للجميع اليوم وغدًا"_ba + QByteArray::number(n / 100)));
        (void)desk.store.store().store(wave).value();
        QList<CommentId> ids;
        for (const Comment& comment : desk.store.list({.search = u"العرض نفسه"_s}))
            ids.append(comment.id);
        QCOMPARE(ids.size(), 400);
        (void)desk.store.store().decide(ids, CommentStatus::Spam, u"محررة"_s).value();
        const qint64 decisions = learner.train({})->quality.decisions;
        QVERIFY2(decisions >= 206 && decisions <= 209, QByteArray::number(decisions));
    }

    void resetBeginsAnew()
    {
        Desk desk(420);
        desk.lookAtAll();
        desk.decide(0, 400);
        auto learner = desk.learner();
        (void)learner.train({}).value();
        QVERIFY(learner.model().value());
        QVERIFY(learner.reset());
        QVERIFY(!learner.model().value());
        (void)learner.rank({}).value();
        QCOMPARE(desk.rankOf(3), 10.0);
        QCOMPARE(learner.train({})->quality.decisions, 0);
    }

    void weightsTravelWithoutText()
    {
        Desk desk(420);
        desk.decide(0, 420);
        auto learner = desk.learner();
        QCOMPARE(learner.exportTo(desk.store.folder.path(u"weights"_s)).error().code, ErrorCode::NotFound);
        (void)learner.train({}).value();
        const QString file = desk.store.folder.path(u"weights"_s);
        QVERIFY(learner.exportTo(file));
        const QByteArray bytes = readFile(file).value();
        QVERIFY(!bytes.contains("قسائم") && !bytes.contains("reader"));
        // A new desk begins with it.
        Desk other(40);
        other.lookAtAll();
        auto beginner = other.learner();
        QVERIFY(beginner.importFrom(file));
        QVERIFY(beginner.train({})->hasStart);
        QVERIFY(beginner.model().value());
        (void)beginner.rank({}).value();
        int right = 0;
        for (qint64 n = 1; n <= 40; ++n)
            right += (other.rankOf(n) > 10) == Desk::isBad(n);
        QVERIFY2(right >= 38, QByteArray::number(right));
    }

    void damagedWeightsAreRefused()
    {
        LearnerModel model;
        QVERIFY(model.train({{featuresOf(u"عرض مجاني"_s), true}, {featuresOf(u"شكرا"_s), false}}, {}));
        const QByteArray good = model.toBytes({});
        const auto read = LearnerModel::fromBytes(good, {});
        QVERIFY(read);
        QCOMPARE(read->model.probability(featuresOf(u"عرض مجاني"_s)),
                 model.probability(featuresOf(u"عرض مجاني"_s)));
        QCOMPARE(LearnerModel::fromBytes("no", {}).error().code, ErrorCode::BadFormat);
        for (qsizetype at = 0; at < good.size(); at += 7) {
            QByteArray bad = good;
            bad[at] = char(bad[at] ^ 0x40);
            QVERIFY(!LearnerModel::fromBytes(bad, {}));
            QVERIFY(!LearnerModel::fromBytes(good.first(at), {}));
        }
        // What one comment alone had is not exported.
        QCOMPARE(model.toBytes({}, 2).size(), LearnerModel().toBytes({}).size());
    }

    void cancelledTrainingChangesNothing()
    {
        Desk desk(300);
        desk.decide(0, 300);
        auto learner = desk.learner();
        CancelFlag cancel;
        cancel.cancel();
        QCOMPARE(learner.train(cancel).error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(desk.store.folder.path(u".warraq/learner.weights"_s)));
    }
};

QTEST_GUILESS_MAIN(TestLearner)
#include "test_learner.moc"
