// SPDX-License-Identifier: GPL-3.0-or-later
#include "comment_fixtures.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

/// What the store should do, in a few lines of plain containers.
struct Model
{
    struct Step
    {
        CommentStatus to;
        QList<std::pair<CommentId, CommentStatus>> from;
    };
    QHash<CommentId, CommentStatus> status;
    QList<Step> done;
    QList<Step> takenBack;

    void decide(const QList<CommentId>& ids, CommentStatus to)
    {
        Step step{to, {}};
        for (const CommentId id : QSet<CommentId>(ids.begin(), ids.end())) {
            if (status[id] != to)
                step.from.emplaceBack(id, status[id]);
            status[id] = to;
        }
        if (step.from.isEmpty())
            return;
        done.append(step);
        takenBack.clear();
    }
    bool undo()
    {
        if (done.isEmpty())
            return false;
        for (const auto& [id, was] : done.last().from)
            status[id] = was;
        takenBack.append(done.takeLast());
        return true;
    }
    bool redo()
    {
        if (takenBack.isEmpty())
            return false;
        for (const auto& [id, was] : takenBack.last().from)
            status[id] = takenBack.last().to;
        done.append(takenBack.takeLast());
        return true;
    }
};

QueueCounts freshCounts(CommentStore& store)
{
    QueueCounts counts;
    const QList<Comment> all = store.page({}, 1'000'000).value().comments;
    for (const Comment& comment : all) {
        counts.pending += comment.status == CommentStatus::Pending;
        counts.approved += comment.status == CommentStatus::Approved;
        counts.spam += comment.status == CommentStatus::Spam;
        counts.trash += comment.status == CommentStatus::Trash;
    }
    return counts;
}

QList<QJsonObject> mirrored(const TemporaryFolder& folder)
{
    QList<QJsonObject> lines;
    const QDir decisions(folder.path(u"moderation/decisions"_s));
    for (const QString& name : decisions.entryList(QDir::Files)) {
        QFile file(decisions.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd())
            lines.append(QJsonDocument::fromJson(file.readLine()).object());
    }
    return lines;
}

} // namespace

class TestCommentDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDecisionIsJournalledAndCounted()
    {
        StoreFixture fixture(10);
        const QList<CommentId> ids = fixture.ids();
        const Decision decision =
            fixture.store()
                .decide({ids[0], ids[1], ids[0]}, CommentStatus::Approved, u"هبة"_s, u"on-topic"_s)
                .value();
        QCOMPARE(decision.from.size(), 2);
        QCOMPARE(decision.at, fixture.clock.now());
        QCOMPARE(fixture.store().comment(ids[1])->status, CommentStatus::Approved);
        QCOMPARE(fixture.store().counts()->approved, 2);
        QCOMPARE(fixture.store().counts()->pending, 8);
        const Decision entry = fixture.store().journal().value().value(0);
        QCOMPARE(entry.id, decision.id);
        QCOMPARE(entry.by, u"هبة"_s);
        QCOMPARE(entry.reason, u"on-topic"_s);
        QCOMPARE(entry.to, CommentStatus::Approved);
        QVERIFY(entry.from == decision.from);
        QCOMPARE(entry.at, decision.at);
    }

    void whatChangesNothingIsNotAStep()
    {
        StoreFixture fixture(3);
        const Decision decision =
            fixture.store().decide(fixture.ids(), CommentStatus::Pending, u"x"_s).value();
        QVERIFY(decision.id.isNone());
        QVERIFY(fixture.store().journal()->isEmpty());
        QVERIFY(!fixture.store().undo(u"x"_s)->has_value());
        QVERIFY(!fixture.store().redo(u"x"_s)->has_value());
    }

    void anUnknownCommentSpoilsTheWholeStep()
    {
        StoreFixture fixture(3);
        QList<CommentId> ids = fixture.ids();
        ids.append(CommentId(4711));
        const auto decided = fixture.store().decide(ids, CommentStatus::Spam, u"x"_s);
        QVERIFY(!decided);
        QCOMPARE(decided.error().code, ErrorCode::NotFound);
        QCOMPARE(fixture.store().counts()->spam, 0);
        QVERIFY(fixture.store().journal()->isEmpty());
    }

    void undoAndRedoAcrossRestarts()
    {
        StoreFixture fixture(4);
        const QList<CommentId> ids = fixture.ids();
        QVERIFY(fixture.store().decide({ids[0]}, CommentStatus::Approved, u"a"_s));
        QVERIFY(fixture.store().decide({ids[0], ids[1]}, CommentStatus::Spam, u"a"_s));
        fixture.reopen();
        const Decision undone = fixture.store().undo(u"b"_s).value().value();
        QCOMPARE(undone.to, CommentStatus::Spam);
        QCOMPARE(undone.from.size(), 2);
        QVERIFY(undone.takenBack);
        QCOMPARE(fixture.store().comment(ids[0])->status, CommentStatus::Approved);
        QCOMPARE(fixture.store().comment(ids[1])->status, CommentStatus::Pending);
        fixture.reopen();
        QVERIFY(fixture.store().undo(u"b"_s)->has_value());
        QVERIFY(!fixture.store().undo(u"b"_s)->has_value());
        fixture.reopen();
        QCOMPARE(fixture.store().redo(u"b"_s).value()->to, CommentStatus::Approved);
        QCOMPARE(fixture.store().redo(u"b"_s).value()->to, CommentStatus::Spam);
        QVERIFY(!fixture.store().redo(u"b"_s)->has_value());
        QCOMPARE(fixture.store().counts()->spam, 2);
        QCOMPARE(fixture.store().journal()->size(), 6); // two decisions, two undone, two repeated
        QCOMPARE(fixture.store().journal()->first().kind, Decision::Kind::Redo);
        QVERIFY(fixture.store().verify()->isEmpty());
    }

    void aNewDecisionDropsWhatCouldBeRepeated()
    {
        StoreFixture fixture(3);
        const QList<CommentId> ids = fixture.ids();
        QVERIFY(fixture.store().decide({ids[0]}, CommentStatus::Spam, u"a"_s));
        QVERIFY(fixture.store().undo(u"a"_s)->has_value());
        QVERIFY(fixture.store().decide({ids[1]}, CommentStatus::Trash, u"a"_s));
        QVERIFY(!fixture.store().redo(u"a"_s)->has_value());
        QVERIFY(fixture.store().undo(u"a"_s)->has_value());
        QVERIFY(!fixture.store().undo(u"a"_s)->has_value());
        QCOMPARE(fixture.store().counts()->pending, 3);
        QVERIFY(fixture.store().journal().value().last().takenBack);
    }

    void decidedTodayLeavesOutWhatWasTakenBack()
    {
        StoreFixture fixture(9);
        const QList<CommentId> ids = fixture.ids();
        QVERIFY(fixture.store().decide(ids.first(3), CommentStatus::Spam, u"هبة"_s));
        fixture.clock.advance(std::chrono::hours(24));
        const QDateTime morning = fixture.clock.now();
        QVERIFY(fixture.store().decide(ids.sliced(3, 2), CommentStatus::Spam, u"هبة"_s));
        QVERIFY(fixture.store().decide(ids.sliced(5, 2), CommentStatus::Spam, u"سامي"_s));
        QVERIFY(fixture.store().decide(ids.sliced(7, 2), CommentStatus::Spam, u"هبة"_s));
        QCOMPARE(fixture.store().decidedSince(morning, u"هبة"_s), 4);
        QVERIFY(fixture.store().undo(u"هبة"_s)->has_value());
        QCOMPARE(fixture.store().decidedSince(morning, u"هبة"_s), 2);
    }

    void theMirrorNamesNoReader()
    {
        StoreFixture fixture(3);
        const QList<CommentId> ids = fixture.ids();
        QVERIFY(fixture.store().decide(ids, CommentStatus::Trash, u"هبة"_s, u"rude"_s));
        QVERIFY(fixture.store().undo(u"هبة"_s)->has_value());
        const QList<QJsonObject> lines = mirrored(fixture.folder);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].value("to"_L1).toString(), u"trash"_s);
        QCOMPARE(lines[0].value("items"_L1).toArray().size(), 3);
        QCOMPARE(lines[0].value("items"_L1)[0], QJsonArray({u"wxr"_s, 2, 1, u"pending"_s}));
        QCOMPARE(lines[1].value("kind"_L1).toString(), u"undo"_s);
        QCOMPARE(lines[1].value("target"_L1).toInteger(), 1);
        const QByteArray all = QJsonDocument(QJsonArray{lines[0], lines[1]}).toJson();
        QVERIFY(!all.contains("reader"));
        QVERIFY(!all.contains("192.0.2"));
        QVERIFY(!all.contains("قارئ"));
    }

    void theMirrorGoesOnWhenItsNameWasDeleted()
    {
        StoreFixture fixture(3);
        for (const CommentId id : fixture.ids())
            QVERIFY(fixture.store().decide({id}, CommentStatus::Approved, u"a"_s));
        fixture.close();
        QVERIFY(QDir(fixture.folder.path(u".warraq"_s)).removeRecursively());
        fixture.reopen();
        QCOMPARE(*fixture.store().verify(), QStringList());
        QVERIFY(fixture.store().undo(u"a"_s)->has_value());
        QCOMPARE(QDir(fixture.folder.path(u"moderation/decisions"_s)).entryList(QDir::Files).size(), 1);
        QCOMPARE(mirrored(fixture.folder).size(), 4);
    }

    void theMirrorCatchesUpAfterATornLine()
    {
        StoreFixture fixture(5);
        const QList<CommentId> ids = fixture.ids();
        for (const CommentId id : ids)
            QVERIFY(fixture.store().decide({id}, CommentStatus::Approved, u"a"_s));
        fixture.close();
        const QDir decisions(fixture.folder.path(u"moderation/decisions"_s));
        QFile file(decisions.filePath(decisions.entryList(QDir::Files).value(0)));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes.truncate(bytes.indexOf('\n', bytes.indexOf('\n') + 1) + 20); // two lines and a torn third
        QVERIFY(file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size());
        file.close();
        fixture.reopen();
        QList<qint64> numbers;
        for (const QJsonObject& line : mirrored(fixture.folder)) {
            if (!line.isEmpty())
                numbers.append(line.value("n"_L1).toInteger());
        }
        QCOMPARE(numbers, QList<qint64>({1, 2, 3, 4, 5}));
        QCOMPARE(fixture.store().verify()->join(u'\n'),
                 QString()); // the torn line is no damage: it came again
    }

    void aDamagedLineOfTheMirrorIsNamed()
    {
        StoreFixture fixture(3);
        for (const CommentId id : fixture.ids())
            QVERIFY(fixture.store().decide({id}, CommentStatus::Approved, u"a"_s));
        const QDir decisions(fixture.folder.path(u"moderation/decisions"_s));
        QFile file(decisions.filePath(decisions.entryList(QDir::Files).value(0)));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.readLine().size() > 0);
        QVERIFY(file.write("x") == 1); // the first brace of the second line
        file.close();
        QVERIFY(fixture.store().verify()->join(u'\n').contains(u":2"_s));
    }

    void randomWorkEqualsTheModel()
    {
        QRandomGenerator random(20261122);
        StoreFixture fixture(200);
        const QList<CommentId> ids = fixture.ids();
        Model model;
        for (const CommentId id : ids)
            model.status.insert(id, CommentStatus::Pending);
        for (int round = 0; round < 600; ++round) {
            const int what = random.bounded(10);
            if (what < 5) {
                QList<CommentId> some;
                for (int n = random.bounded(1, 12); n > 0; --n)
                    some.append(ids[random.bounded(int(ids.size()))]);
                const auto to = CommentStatus(random.bounded(4));
                QVERIFY(fixture.store().decide(some, to, u"a"_s));
                model.decide(some, to);
            } else if (what < 8) {
                QCOMPARE(fixture.store().undo(u"a"_s)->has_value(), model.undo());
            } else if (what < 9) {
                QCOMPARE(fixture.store().redo(u"a"_s)->has_value(), model.redo());
            } else {
                fixture.reopen();
            }
            if (round % 50 != 0)
                continue;
            for (const Comment& comment : fixture.list())
                QCOMPARE(comment.status, model.status.value(comment.id));
            QVERIFY(fixture.store().counts() == freshCounts(fixture.store()));
            QVERIFY(fixture.store().verify()->isEmpty());
        }
        while (fixture.store().undo(u"a"_s)->has_value()) {
        }
        QCOMPARE(fixture.store().counts()->pending, 200);
        QVERIFY(fixture.store().verify()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCommentDecisions)
#include "test_comment_decisions.moc"
