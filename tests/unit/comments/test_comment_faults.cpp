// SPDX-License-Identifier: GPL-3.0-or-later
// The test runs itself as a child that is killed while it decides.
#include "base/atomic_file.h"
#include "comment_fixtures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdio>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

constexpr int commentsInBulk = 3'000;

/// Child: moves all comments back and forth until it dies; says each number that is committed.
int decideUntilKilled(const QString& folder)
{
    const SystemClock clock;
    auto store = CommentStore::open(folder, false, clock);
    if (!store)
        return 1;
    QList<CommentId> ids;
    const QList<Comment> all = (*store)->page({}, commentsInBulk).value().comments;
    for (const Comment& comment : all)
        ids.append(comment.id);
    for (int round = 0;; ++round) {
        const auto to = round % 2 == 0 ? CommentStatus::Spam : CommentStatus::Approved;
        const auto decided = (*store)->decide(ids, to, u"child"_s);
        if (!decided)
            return 1;
        if (decided->id.isNone())
            continue; // they were all that already
        std::printf("%lld\n", static_cast<long long>(decided->id.value()));
        std::fflush(stdout);
    }
}

} // namespace

class TestCommentFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setWriteFault({}); }

    void aKillInTheMiddleOfABulkDecisionLeavesItWholeOrUndone()
    {
        StoreFixture fixture(commentsInBulk);
        fixture.close();
        qint64 last = 0;
        for (int kill = 0; kill < 12; ++kill) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {u"--decide"_s, fixture.folder.path()});
            QVERIFY(child.waitForReadyRead(30'000));
            QTest::qSleep(7 * kill + 3);
            child.kill();
            QVERIFY(child.waitForFinished());
            const QList<QByteArray> said = child.readAllStandardOutput().trimmed().split('\n');
            const qint64 committed = said.last().toLongLong();
            QVERIFY(committed > last);

            fixture.reopen();
            const QueueCounts counts = fixture.store().counts().value();
            QVERIFY2(counts.spam == commentsInBulk || counts.approved == commentsInBulk,
                     "a bulk decision was applied in part");
            const Decision newest = fixture.store().journal(1).value().value(0);
            QVERIFY(newest.id.value() >= committed);
            QVERIFY(newest.id.value() <= committed + 1); // the one that was committed but not yet said
            QCOMPARE(fixture.store().verify()->join(u'\n'), QString());
            last = newest.id.value();
            fixture.close();
        }
        fixture.reopen();
        while (fixture.store().undo(u"parent"_s)->has_value()) {
        }
        QCOMPARE(fixture.store().counts()->pending, commentsInBulk);
    }

    void aDamagedDatabaseIsNamedAndLeftAlone()
    {
        TemporaryFolder folder;
        const QString path = folder.path(u"comments.sqlite"_s);
        for (const QByteArray& bytes : {QByteArray("not a database, but somebody's words. ").repeated(200),
                                        QByteArray("SQLite format 3\0", 16)}) {
            QVERIFY(writeFileAtomically(path, bytes).has_value());
            for (const bool readOnly : {false, true}) {
                const SystemClock clock;
                const auto opened = CommentStore::open(folder.path(), readOnly, clock);
                QVERIFY(!opened);
                QCOMPARE(opened.error().code, ErrorCode::Database);
                QCOMPARE(opened.error().path, path);
                QVERIFY(!opened.error().detail.isEmpty());
                QCOMPARE(readFile(path).value(), bytes);
            }
        }
    }

    void damageInsideIsFoundByVerify()
    {
        StoreFixture fixture(2'000);
        fixture.close();
        QFile file(fixture.databasePath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        file.write(QByteArray(8'192, '\x5A'));
        file.close();
        const auto opened = CommentStore::open(fixture.folder.path(), false, fixture.clock);
        if (!opened)
            return; // found even earlier
        const auto findings = (*opened)->verify();
        QVERIFY(!findings || !findings->isEmpty());
    }

    void damageInsideIsFoundBeforeDecisionsAreWritten()
    {
        StoreFixture fixture(2'000);
        QVERIFY(fixture.store().checkFile());
        fixture.close();
        QFile file(fixture.databasePath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        file.write(QByteArray(8'192, '\x5A'));
        file.close();
        const auto opened = CommentStore::open(fixture.folder.path(), false, fixture.clock);
        QVERIFY(!opened || !(*opened)->checkFile());
    }

    void aLinkIsNotFollowed()
    {
        StoreFixture elsewhere(1);
        elsewhere.close();
        const QByteArray before = readFile(elsewhere.databasePath()).value();
        for (const auto& name : {u"comments.sqlite"_s, u"comments.sqlite-wal"_s}) {
            const TemporaryFolder folder;
            QVERIFY(QFile::link(elsewhere.databasePath(), folder.path(name)));
            for (const bool readOnly : {false, true}) {
                const SystemClock clock;
                const auto opened = CommentStore::open(folder.path(), readOnly, clock);
                QVERIFY(!opened);
                QCOMPARE(opened.error().code, ErrorCode::Unsupported);
                QCOMPARE(opened.error().path, folder.path(name));
            }
        }
        QCOMPARE(readFile(elsewhere.databasePath()).value(), before);
    }

    void aStrangersDatabaseIsRefused()
    {
        TemporaryFolder folder;
        const QString path = folder.path(u"comments.sqlite"_s);
        {
            SQLite::Database other(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            other.exec("CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)");
        }
        const QByteArray before = readFile(path).value();
        const SystemClock clock;
        QVERIFY(!CommentStore::open(folder.path(), false, clock));
        QCOMPARE(readFile(path).value(), before);
    }

    void aNewerFormatOpensReadOnly()
    {
        StoreFixture fixture(3);
        fixture.close();
        {
            SQLite::Database later(fixture.databasePath().toStdString(), SQLite::OPEN_READWRITE);
            later.exec("PRAGMA user_version = 99");
        }
        const auto refused = CommentStore::open(fixture.folder.path(), false, fixture.clock);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NewerFormat);
        fixture.reopen(true);
        QCOMPARE(fixture.store().counts()->pending, 3);
    }

    void readOnlyWritesNothing()
    {
        StoreFixture fixture(3);
        const QList<CommentId> ids = fixture.ids();
        fixture.reopen(true);
        QCOMPARE(fixture.store().decide(ids, CommentStatus::Spam, u"x"_s).error().code, ErrorCode::ReadOnly);
        QCOMPARE(fixture.store().undo(u"x"_s).error().code, ErrorCode::ReadOnly);
        QCOMPARE(fixture.store().redo(u"x"_s).error().code, ErrorCode::ReadOnly);
        QCOMPARE(fixture.store().store(madeComments(1)).error().code, ErrorCode::ReadOnly);
        QCOMPARE(fixture.store().resolveParents().error().code, ErrorCode::ReadOnly);
        QCOMPARE(fixture.store().page({}, 10)->comments.size(), 3);
    }

    void readOnlyWithoutADatabaseIsEmptyAndMakesNone()
    {
        TemporaryFolder folder;
        const SystemClock clock;
        const auto opened = CommentStore::open(folder.path(), true, clock);
        QVERIFY(opened.has_value());
        QCOMPARE((*opened)->counts()->pending, 0);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aFolderThatCannotBeWrittenToIsStillRead()
    {
        StoreFixture fixture(3);
        fixture.close();
        QVERIFY(QFile::setPermissions(fixture.folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        QFile probe(fixture.folder.path(u"probe"_s));
        const bool superuser = probe.open(QIODevice::WriteOnly);
        const auto opened = CommentStore::open(fixture.folder.path(), true, fixture.clock);
        const qint64 pending = opened ? (*opened)->counts()->pending : -1;
        QVERIFY(QFile::setPermissions(
            fixture.folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        if (superuser)
            QSKIP("nothing is forbidden to the superuser");
        QCOMPARE(pending, 3);
    }

    void aFullDiskAtTheMirrorDoesNotTakeTheDecisionBack()
    {
        StoreFixture fixture(2);
        const QList<CommentId> ids = fixture.ids();
        setWriteFault([](WriteStep step, const QString& path) -> std::optional<Error> {
            if (step != WriteStep::Append)
                return std::nullopt;
            return Error{ErrorCode::DiskFull, path, 0, {}};
        });
        QVERIFY(fixture.store().decide({ids[0]}, CommentStatus::Spam, u"a"_s));
        QVERIFY(fixture.store().verify()->join(u' ').contains(u"decision-mirror-behind"));
        setWriteFault({});
        QVERIFY(fixture.store().decide({ids[1]}, CommentStatus::Spam, u"a"_s));
        QCOMPARE(fixture.store().verify().value(), QStringList());
    }

    void theJournalRefusesToBeChanged()
    {
        StoreFixture fixture(1);
        QVERIFY(fixture.store().decide(fixture.ids(), CommentStatus::Spam, u"a"_s));
        SQLite::Database raw(fixture.databasePath().toStdString(), SQLite::OPEN_READWRITE);
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, raw.exec("UPDATE decision SET by = 'b'"));
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, raw.exec("DELETE FROM decision_item"));
    }

    void wrongCountersAreFound()
    {
        StoreFixture fixture(5);
        fixture.close();
        {
            SQLite::Database raw(fixture.databasePath().toStdString(), SQLite::OPEN_READWRITE);
            raw.exec("UPDATE total SET n = 9 WHERE shelf = 0; UPDATE tally SET n = 7 WHERE n > 0");
        }
        fixture.reopen();
        const QString findings = fixture.store().verify()->join(u' ');
        QVERIFY(findings.contains(u"counter-wrong"));
        QVERIFY(findings.contains(u"article-counter-wrong"));
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--decide")
        return decideUntilKilled(QString::fromLocal8Bit(argv[2]));
    TestCommentFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_comment_faults.moc"
