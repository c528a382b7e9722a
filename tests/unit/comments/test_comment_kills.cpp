// SPDX-License-Identifier: GPL-3.0-or-later
// A moderator's program is killed again and again while it decides, takes back, edits, answers and imports.
// What it said was done is done; nothing is done by half; the counters are right. WARRAQ_COMMENT_KILLS: how
// often (25 in the suite, 1,000 in the campaign).
#include "comment_fixtures.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

constexpr int howManyComments = 400;

/// One step of any kind. Returns the number of the journal's entry, 0 when there was nothing to do, -1 on
/// failure.
qint64 oneStep(CommentStore& store, const QList<CommentId>& ids, QRandomGenerator& random)
{
    const QString by = u"child"_s;
    const auto any = [&] { return ids[random.bounded(ids.size())]; };
    const auto numberOf = [&store] {
        const auto journal = store.journalLines(1);
        return journal && !journal->isEmpty() ? journal->first().decision.id.value() : 0;
    };
    const auto after = [&](const auto& result) { return result ? numberOf() : qint64(-1); };
    switch (random.bounded(8)) {
    case 0:
    case 1:
        return after(store.decide({any()}, CommentStatus(random.bounded(4)), by));
    case 2:
        return after(store.decide(ids, CommentStatus(random.bounded(4)), by, u"advertising"_s));
    case 3:
        return after(store.undo(by));
    case 4:
        return after(store.redo(by));
    case 5:
        return after(store.edit(any(), "نص " + QByteArray::number(random.bounded(1'000'000)), by));
    case 6: {
        const auto replied = store.reply(any(), "رد " + QByteArray::number(random.generate64()), by);
        return after(replied);
    }
    default: {
        QList<Comment> news;
        const int from = random.bounded(howManyComments, 20 * howManyComments);
        for (int n = from; n < from + 60; ++n)
            news.append(madeComment(n, "جديد"));
        return after(store.store(news));
    }
    }
}

int workUntilKilled(const QString& folder, quint32 seed)
{
    const SystemClock clock;
    auto store = CommentStore::open(folder, false, clock);
    if (!store)
        return 1;
    QList<CommentId> ids;
    const QList<Comment> first =
        (*store)->page({.order = CommentFilter::Order::Oldest}, howManyComments)->comments;
    for (const Comment& comment : first)
        ids.append(comment.id);
    QRandomGenerator random(seed);
    for (;;) {
        const qint64 done = oneStep(**store, ids, random);
        if (done < 0)
            return 2;
        std::printf("%lld\n", static_cast<long long>(done));
        std::fflush(stdout);
    }
}

} // namespace

class TestCommentKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasCommittedStays()
    {
        const int kills = qEnvironmentVariableIsSet("WARRAQ_COMMENT_KILLS")
                              ? qEnvironmentVariableIntValue("WARRAQ_COMMENT_KILLS")
                              : 25;
        StoreFixture fixture(howManyComments);
        fixture.close();
        QRandomGenerator random(20261124);
        qint64 steps = 0;
        qint64 last = 0;
        for (int kill = 0; kill < kills; ++kill) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                        {u"--work"_s, fixture.folder.path(), QString::number(random.generate())});
            QVERIFY(child.waitForReadyRead(30'000));
            QTest::qSleep(random.bounded(60));
            child.kill();
            QVERIFY(child.waitForFinished());
            QList<QByteArray> said = child.readAllStandardOutput().split('\n');
            said.removeLast(); // the rest behind the last line end: a torn number, or nothing
            QVERIFY(!said.isEmpty());
            steps += said.size();
            const qint64 committed = said.last().toLongLong();
            QVERIFY(committed >= last);

            fixture.reopen();
            const auto journal = fixture.store().journalLines(1).value();
            const qint64 newest = journal.isEmpty() ? 0 : journal.first().decision.id.value();
            QVERIFY2(newest >= committed, "a committed step is lost");
            QVERIFY2(newest <= committed + 1, "more was done than was said");
            // Every row by SQLite's own word, counters against a count, journal against statuses, mirror.
            QCOMPARE(fixture.store().verify()->join(u'\n'), QString());
            last = newest;
            fixture.close();
        }
        fixture.reopen();
        const qint64 all = fixture.store().count({}, 1'000'000).value();
        int takenBack = 0;
        while (fixture.store().undo(u"parent"_s)->has_value())
            ++takenBack;
        const QueueCounts counts = fixture.store().counts().value();
        QCOMPARE(counts.pending + counts.trash, all); // replies taken back lie in the trash
        QCOMPARE(fixture.store().verify()->join(u'\n'), QString());
        qInfo("%d kills, %lld steps committed, %d taken back at the end, %lld comments, 0 lost", kills,
              static_cast<long long>(steps), takenBack, static_cast<long long>(all));
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"--work")
        return workUntilKilled(arguments.value(2), arguments.value(3).toUInt());
    TestCommentKills test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_comment_kills.moc"
