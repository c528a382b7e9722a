// SPDX-License-Identifier: GPL-3.0-or-later
// A scripted moderator: 400 decisions by keys alone, as fast as keys come in the suite, or in a person's time
// with WARRAQ_SHIFT_PACE (milliseconds a decision; 1500 are 40 a minute, ten minutes in all). No key may be
// dropped; all of it taken back, the database is what it was.
#include "gui_test.h"
#include "moderation_fixture.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

constexpr int decisions = 400;

/// Every comment with all that a decision may change.
QStringList contents(const ModerationFixture& room)
{
    const auto store = room.store(true);
    const QList<Comment> comments =
        store->page({.order = CommentFilter::Order::Oldest}, 100'000).value().comments;
    QStringList lines;
    for (const Comment& comment : comments)
        lines.append(u"%1 %2 %3"_s.arg(comment.id.value()).arg(int(comment.status)).arg(comment.text()));
    const QueueCounts counts = store->counts().value();
    lines.append(
        u"%1 %2 %3 %4"_s.arg(counts.pending).arg(counts.approved).arg(counts.spam).arg(counts.trash));
    return lines;
}

} // namespace

class TestShift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourHundredDecisionsAndBack()
    {
        const int pace = qEnvironmentVariableIntValue("WARRAQ_SHIFT_PACE");
        ModerationFixture room(ModerationFixture::waiting(decisions + 40));
        const QStringList before = contents(room);
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        QRandomGenerator random(7);
        const Qt::Key keys[] = {Qt::Key_A, Qt::Key_A, Qt::Key_A, Qt::Key_D, Qt::Key_S};
        QueueCounts expected{.pending = decisions + 40};
        qint64 slowest = 0;
        for (int n = 0; n < decisions; ++n) {
            QTRY_VERIFY(room.currentNumber() > 0); // a page is being read
            const qint64 at = room.currentNumber();
            const Qt::Key key = keys[random.bounded(int(std::size(keys)))];
            QElapsedTimer timer;
            timer.start();
            room.press(key);
            if (key == Qt::Key_D && random.bounded(2) == 0)
                room.press(Qt::Key(Qt::Key_1 + random.bounded(9)));
            slowest = std::max(slowest, timer.elapsed());
            QTRY_VERIFY(room.currentNumber() != at);
            --expected.pending;
            ++(key == Qt::Key_A ? expected.approved : key == Qt::Key_D ? expected.trash : expected.spam);
            if (pace > 0)
                QTest::qWait(std::max<int>(1, pace - int(timer.elapsed())));
            else if (n % 20 == 0)
                QCoreApplication::processEvents();
        }
        QTRY_COMPARE_WITH_TIMEOUT(room.counts().pending, expected.pending, 60'000);
        QCOMPARE(room.counts().approved, expected.approved);
        QCOMPARE(room.counts().trash, expected.trash);
        QCOMPARE(room.counts().spam, expected.spam);
        for (int n = 0; n < decisions; ++n)
            room.press(Qt::Key_Z);
        QTRY_COMPARE_WITH_TIMEOUT(room.counts().pending, decisions + 40, 60'000);
        QCOMPARE(contents(room), before);
        QCOMPARE(room.store(true)->verify().value(), QStringList());
        qInfo("%d decisions, 0 dropped, all taken back; slowest key %lld ms", decisions,
              static_cast<long long>(slowest));
    }
};

WARRAQ_GUI_TEST_MAIN(TestShift)
#include "test_shift.moc"
