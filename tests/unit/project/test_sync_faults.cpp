// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_fixture.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestSyncFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateGit(); }
    void somebodyIsFaster();
    void somebodyWritesMeanwhile();
    void aHalfWrittenFolderIsTakenBack();
    void anEditAfterTheKillStays();
    void anotherNewsroomIsRefused();
    void placesThatCannotBeUsed_data();
    void placesThatCannotBeUsed();
    void aRewrittenRemoteTakesNothingAway();
    void aShallowRemoteIsRefused();
    void aDamagedRemoteIsRefused();
    void aRemoteThatMayNotBeWritten();
    void locksOfTheDeadAreCleared();
    void aPlaceThatWasHalfMade();
    void bornApartWithOneId();
    void hostileTrees();
    void hugeFilesAreTold();
    void cancelled();
    void aServer();
};

void TestSyncFaults::somebodyIsFaster()
{
    Desk desk;
    desk.first.edit(desk.story.id, "أول", "من ليلى");
    desk.second->edit(desk.story.id, "آخر", "من سمير");
    SyncOptions options = desk.first.options();
    bool isFaster = false;
    options.progress = [&](const SyncProgress& progress) {
        if (progress.stage == SyncProgress::Stage::Sending && !isFaster) {
            isFaster = true;
            QVERIFY(desk.second->sync(desk.remote));
        }
    };
    const auto report = sync(desk.first.path(), desk.remote, options);
    QVERIFY(report);
    QCOMPARE(report->received, 1);
    QVERIFY(desk.first.text(desk.story.id).contains("من سمير"));
    QVERIFY(desk.second->sync(desk.remote));
    QVERIFY(desk.isSame());
}

void TestSyncFaults::somebodyWritesMeanwhile()
{
    Desk desk;
    desk.second->edit(desk.story.id, "أول", "من سمير");
    writeText(desk.second->path(u"moderation/words.txt"_s), "كلمة\n");
    QVERIFY(desk.second->sync(desk.remote));
    SyncOptions options = desk.first.options();
    bool hasWritten = false;
    options.progress = [&](const SyncProgress& progress) {
        if (progress.stage == SyncProgress::Stage::Merging && !hasWritten) {
            hasWritten = true;
            desk.first.edit(desk.story.id, "آخر", "من ليلى");
        }
    };
    QVERIFY(sync(desk.first.path(), desk.remote, options));
    QVERIFY(hasWritten);
    const QByteArray text = desk.first.text(desk.story.id);
    QVERIFY(text.contains("من سمير") && text.contains("من ليلى"));
    QVERIFY(desk.second->sync(desk.remote));
    QVERIFY(desk.isSame());
}

void TestSyncFaults::aHalfWrittenFolderIsTakenBack()
{
    Desk desk;
    desk.first.edit(desk.story.id, "وسط", "رواية ليلى");
    const Article other = desk.first.added(u"ثانية"_s, "<p>نص</p>");
    QVERIFY(desk.first.sync(desk.remote));
    desk.second->edit(desk.story.id, "وسط", "رواية سمير");
    QVERIFY(History::open(desk.second->path(), History::Mode::Write)->sweep(samir, desk.clock.now()));
    const auto before = filesUnder(desk.second->path());
    const QString head = desk.second->head();
    // Dies after one of its two files; not even taking back works any more.
    int writes = 0;
    setWriteFault([&](WriteStep step, const QString& path) -> std::optional<Error> {
        if (path.contains(u"/articles/") && step == WriteStep::OpenTemporary && ++writes > 1)
            return Error{ErrorCode::WriteFailed, path, 0, {}};
        if (path.endsWith(u"/leaving"))
            return Error{ErrorCode::WriteFailed, path, 0, {}};
        return std::nullopt;
    });
    QVERIFY(!desk.second->sync(desk.remote));
    setWriteFault({});
    QCOMPARE(desk.second->head(), head);
    QVERIFY(filesUnder(desk.second->path()) != before || writes == 0);
    // The next look at the folder, whoever does it, records nothing of it.
    const auto swept =
        History::open(desk.second->path(), History::Mode::Write)->sweep(samir, desk.clock.now());
    QVERIFY(swept);
    QVERIFY(!swept->version);
    QCOMPARE(filesUnder(desk.second->path()), before);
    desk.settle();
    QVERIFY(desk.isSame());
    QCOMPARE(desk.second->text(desk.story.id).count("warraq-conflict"), 1);
}

void TestSyncFaults::anEditAfterTheKillStays()
{
    Desk desk;
    desk.first.edit(desk.story.id, "أول", "من ليلى");
    const Article other = desk.first.added(u"ثانية"_s, "<p>نص</p>");
    QVERIFY(desk.first.sync(desk.remote));
    desk.second->edit(desk.story.id, "آخر", "من سمير");
    setWriteFault([&](WriteStep, const QString& path) -> std::optional<Error> {
        if (path.contains(other.id.value()))
            return Error{ErrorCode::WriteFailed, path, 0, {}};
        return std::nullopt;
    });
    QVERIFY(!desk.second->sync(desk.remote));
    setWriteFault({});
    desk.second->edit(desk.story.id, "وسط", "بعد القتل");
    desk.settle();
    QVERIFY(desk.isSame());
    const QByteArray text = desk.first.text(desk.story.id);
    QVERIFY(text.contains("من ليلى") && text.contains("من سمير") && text.contains("بعد القتل"));
    QVERIFY(!text.contains("warraq-conflict"));
}

void TestSyncFaults::anotherNewsroomIsRefused()
{
    Desk desk;
    Machine stranger(desk.folder.path(u"c"_s), samir, desk.clock);
    const auto refused = stranger.sync(desk.remote);
    QCOMPARE(refused.error().code, ErrorCode::OtherProject);
    QVERIFY(desk.first.sync(desk.remote));
}

void TestSyncFaults::placesThatCannotBeUsed_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("not there") << u"nowhere"_s << ErrorCode::RemoteGone;
    QTest::newRow("a file") << u"file"_s << ErrorCode::RemoteGone;
    QTest::newRow("something else") << u"full"_s << ErrorCode::RemoteRefused;
    QTest::newRow("a newsroom") << u"b"_s << ErrorCode::RemoteRefused;
    QTest::newRow("no server") << u"git://127.0.0.1:9/x"_s << ErrorCode::RemoteGone;
    QTest::newRow("no such protocol") << u"gopher://127.0.0.1/x"_s << ErrorCode::RemoteGone;
}

void TestSyncFaults::placesThatCannotBeUsed()
{
    QFETCH(QString, place);
    QFETCH(ErrorCode, code);
    Desk desk;
    writeText(desk.folder.path(u"file"_s), "x");
    writeText(desk.folder.path(u"full/x"_s), "x");
    const auto before = filesUnder(desk.first.path());
    const auto refused = desk.first.sync(place.contains(u"://") ? place : desk.folder.path(place));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QCOMPARE(filesUnder(desk.first.path()), before);
}

void TestSyncFaults::aRewrittenRemoteTakesNothingAway()
{
    if (!hasGit())
        QSKIP("git is not installed");
    Desk desk;
    const QString old = desk.first.head();
    desk.first.edit(desk.story.id, "وسط", "جديد");
    desk.first.added(u"ثانية"_s, "<p>نص</p>");
    QVERIFY(desk.first.sync(desk.remote));
    const auto before = filesUnder(desk.first.path());
    git(desk.remote, {u"update-ref"_s, u"refs/heads/main"_s, old});
    git(desk.remote, {u"reflog"_s, u"expire"_s, u"--expire=now"_s, u"--all"_s});
    git(desk.remote, {u"gc"_s, u"--prune=now"_s, u"--quiet"_s});
    desk.second->edit(desk.story.id, "أول", "من سمير");
    QVERIFY(desk.second->sync(desk.remote));
    QVERIFY(desk.first.sync(desk.remote));
    desk.settle();
    QVERIFY(desk.isSame());
    QVERIFY(filesUnder(desk.second->path()).keys() == before.keys());
    const QByteArray text = desk.second->text(desk.story.id);
    QVERIFY(text.contains("جديد") && text.contains("من سمير"));
}

void TestSyncFaults::aShallowRemoteIsRefused()
{
    if (!hasGit())
        QSKIP("git is not installed");
    Desk desk;
    desk.first.edit(desk.story.id, "وسط", "جديد");
    QVERIFY(desk.first.sync(desk.remote));
    const QString shallow = desk.folder.path(u"shallow"_s);
    git(desk.folder.path(),
        {u"clone"_s, u"-q"_s, u"--bare"_s, u"--depth=1"_s, u"file://"_s + desk.remote, shallow});
    QVERIFY(QFileInfo::exists(shallow + u"/shallow"_s));
    const auto before = filesUnder(desk.second->path());
    QCOMPARE(desk.second->sync(shallow).error().code, ErrorCode::RemoteDamaged);
    QVERIFY(QFile::remove(shallow + u"/shallow"_s)); // and one that does not say so
    QCOMPARE(desk.second->sync(shallow).error().code, ErrorCode::RemoteDamaged);
    QCOMPARE(filesUnder(desk.second->path()), before);
    QVERIFY(desk.second->sync(desk.remote)); // nothing of it is in the way
    QVERIFY(desk.isSame());
}

void TestSyncFaults::aDamagedRemoteIsRefused()
{
    Desk desk;
    desk.first.edit(desk.story.id, "وسط", "جديد");
    QVERIFY(desk.first.sync(desk.remote));
    const QDir packs(desk.remote + u"/objects/pack"_s);
    const auto found = packs.entryInfoList({u"*.pack"_s}, QDir::Files, QDir::Time); // the newest first
    QVERIFY(found.size() >= 2);
    const QString pack = found.first().filePath();
    const QByteArray whole = *readFile(pack);
    QByteArray broken = whole;
    for (qsizetype at = 12; at < broken.size() - 20; ++at)
        broken[at] = char(~broken.at(at));
    QFile::setPermissions(pack, QFile::ReadOwner | QFile::WriteOwner);
    writeText(pack, broken);
    const auto before = filesUnder(desk.second->path());
    const auto refused = desk.second->sync(desk.remote);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::RemoteDamaged);
    QCOMPARE(filesUnder(desk.second->path()), before);
    writeText(pack, whole);
    QVERIFY(desk.second->sync(desk.remote));
    QVERIFY(desk.isSame());
}

void TestSyncFaults::aRemoteThatMayNotBeWritten()
{
    Desk desk;
    desk.first.edit(desk.story.id, "وسط", "جديد");
    QProcess::execute(u"chmod"_s, {u"-R"_s, u"a-w"_s, desk.remote});
    if (QFileInfo(desk.remote).isWritable())
        QSKIP("this account may write everywhere");
    const auto refused = desk.first.sync(desk.remote);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::RemoteRefused);
    QVERIFY(desk.second->sync(desk.remote)); // taking is possible, there is nothing to send
    QProcess::execute(u"chmod"_s, {u"-R"_s, u"u+w"_s, desk.remote});
    desk.settle();
    QVERIFY(desk.isSame());
}

void TestSyncFaults::locksOfTheDeadAreCleared()
{
    Desk desk;
    desk.first.edit(desk.story.id, "وسط", "جديد");
    for (const QString& git : {desk.first.path(u".git"_s), desk.remote}) {
        writeText(git + u"/refs/heads/main.lock"_s, "");
        writeText(git + u"/warraq-moving"_s, "refs/heads/main");
    }
    writeText(desk.second->path(u".git/refs/remotes/warraq/main.lock"_s), "");
    writeText(desk.second->path(u".git/warraq-moving"_s), "refs/remotes/warraq/main");
    QVERIFY(desk.first.sync(desk.remote));
    QVERIFY(desk.second->sync(desk.remote));
    QVERIFY(desk.isSame());
    // But a lock that somebody alive may hold stays.
    writeText(desk.first.path(u".git/refs/heads/main.lock"_s), "");
    desk.first.edit(desk.story.id, "جديد", "أحدث");
    QCOMPARE(desk.first.sync(desk.remote).error().code, ErrorCode::HistoryBusy);
    QVERIFY(QFile::remove(desk.first.path(u".git/refs/heads/main.lock"_s)));
    desk.settle();
    QVERIFY(desk.isSame());
}

void TestSyncFaults::aPlaceThatWasHalfMade()
{
    Desk desk;
    const QString half = desk.folder.path(u"half"_s);
    QVERIFY(QDir().mkpath(half + u"/objects/pack"_s));
    QVERIFY(QDir().mkpath(half + u"/refs"_s));
    writeText(half + u"/description"_s, "x");
    QVERIFY(desk.first.sync(half));
    QVERIFY(desk.second->sync(half));
}

void TestSyncFaults::bornApartWithOneId()
{
    Desk desk;
    QVERIFY(QDir(desk.second->path(u".git"_s)).removeRecursively());
    desk.second->edit(desk.story.id, "وسط", "من سمير");
    desk.second->added(u"ثانية"_s, "<p>نص</p>");
    desk.settle();
    QVERIFY(desk.isSame());
    QVERIFY(desk.first.text(desk.story.id).contains("من سمير"));
    QVERIFY(desk.first.text(desk.story.id).contains("وسط"));
}

void TestSyncFaults::hostileTrees()
{
    if (!hasGit())
        QSKIP("git is not installed");
    Desk desk;
    // Somebody with a plain git, and a tree that git itself would never write.
    const QString clone = desk.folder.path(u"clone"_s);
    git(desk.folder.path(), {u"clone"_s, u"--quiet"_s, desk.remote, clone});
    writeText(clone + u"/comments.sqlite"_s, "theirs");
    QFile::link(u"/etc/passwd"_s, clone + u"/media"_s);
    writeText(clone + u"/theme/good.css"_s, "good");
    git(clone, {u"add"_s, u"-f"_s, u"comments.sqlite"_s, u"media"_s, u"theme/good.css"_s});
    git(clone,
        {u"update-index"_s, u"--add"_s, u"--cacheinfo"_s, u"160000,"_s + desk.first.head() + u",module"_s});
    git(clone, {u"commit"_s, u"-q"_s, u"-m"_s, u"x"_s});
    const QString tree = git(clone, {u"rev-parse"_s, u"HEAD^{tree}"_s});
    const QString blob = git(clone, {u"hash-object"_s, u"-w"_s, clone + u"/theme/good.css"_s});
    QProcess made;
    made.setWorkingDirectory(clone);
    made.start(u"bash"_s,
               {u"-c"_s, u"sub=$(printf '100644 blob %1\\tescape\\n' | git mktree); "
                         "(git ls-tree %2; printf '040000 tree '$sub'\\t..\\n'; "
                         "printf '040000 tree '$sub'\\t.git\\n'; printf '040000 tree '$sub'\\t.warraq\\n') "
                         "| git mktree"_s.arg(blob, tree)});
    made.waitForFinished();
    const QString evil = QString::fromLatin1(made.readAllStandardOutput()).trimmed();
    if (evil.size() == 40) {
        const QString commit = git(clone, {u"commit-tree"_s, evil, u"-p"_s, u"HEAD"_s, u"-m"_s, u"y"_s});
        git(clone, {u"update-ref"_s, u"refs/heads/main"_s, commit});
    }
    QVERIFY(!git(clone, {u"push"_s, u"-q"_s, u"origin"_s, u"main"_s}).startsWith(u"failed"));

    const auto report = desk.second->sync(desk.remote);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QVERIFY(report->notTaken.contains(u"comments.sqlite"_s));
    QVERIFY(report->notTaken.contains(u"media"_s) && report->notTaken.contains(u"module"_s));
    if (evil.size() == 40)
        QVERIFY2(report->notTaken.contains(u"../escape"_s) && report->notTaken.contains(u".git/escape"_s) &&
                     report->notTaken.contains(u".warraq/escape"_s),
                 qPrintable(report->notTaken.join(u' ')));
    QCOMPARE(*readFile(desk.second->path(u"theme/good.css"_s)), "good");
    QVERIFY(!QFileInfo::exists(desk.second->path(u"comments.sqlite"_s)));
    QVERIFY(!QFileInfo(desk.second->path(u"media"_s)).isSymLink());
    QVERIFY(!QFileInfo::exists(desk.folder.path(u"escape"_s)));
    QVERIFY(!QFileInfo::exists(desk.second->path(u".git/escape"_s)));
    desk.settle();
    const QString head = desk.first.head();
    desk.settle(); // and it comes to rest
    QCOMPARE(desk.first.head(), head);
    QCOMPARE(desk.second->head(), head);
    // The link is still in the history of whoever made it.
    QVERIFY(git(desk.remote, {u"ls-tree"_s, u"main"_s}).contains(u"120000"));
}

void TestSyncFaults::hugeFilesAreTold()
{
    Desk desk;
    writeText(desk.first.path(u"media/film.mp4"_s), QByteArray(5'000, 'x'));
    QVERIFY(desk.first.sync(desk.remote));
    SyncOptions options = desk.second->options();
    options.largestFile = 4'000;
    const auto report = sync(desk.second->path(), desk.remote, options);
    QCOMPARE(report->notTaken, QStringList{u"media/film.mp4"_s});
    QVERIFY(!QFileInfo::exists(desk.second->path(u"media/film.mp4"_s)));
}

void TestSyncFaults::cancelled()
{
    Desk desk;
    desk.second->added(u"ثانية"_s, "<p>نص</p>");
    QVERIFY(desk.second->sync(desk.remote));
    desk.first.edit(desk.story.id, "وسط", "من ليلى");
    for (const auto stage :
         {SyncProgress::Stage::Receiving, SyncProgress::Stage::Writing, SyncProgress::Stage::Sending}) {
        SyncOptions options = desk.first.options();
        options.progress = [&](const SyncProgress& progress) {
            if (progress.stage == stage)
                options.cancel.cancel();
        };
        const auto stopped = sync(desk.first.path(), desk.remote, options);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
    desk.settle();
    QVERIFY(desk.isSame());
}

void TestSyncFaults::aServer()
{
    if (!hasGit())
        QSKIP("git is not installed");
    Desk desk;
    QProcess server;
    const QString port = QString::number(20'000 + QCoreApplication::applicationPid() % 20'000);
    server.start(u"git"_s, {u"-c"_s, u"safe.directory=*"_s, u"daemon"_s, u"--listen=127.0.0.1"_s,
                            u"--port="_s + port, u"--base-path="_s + desk.folder.path(), u"--export-all"_s,
                            u"--enable=receive-pack"_s, u"--informative-errors"_s});
    if (!server.waitForStarted() || server.waitForFinished(700))
        QSKIP("no git daemon");
    const QString remote = u"git://127.0.0.1:%1/bare"_s.arg(port);
    desk.first.edit(desk.story.id, "أول", "من ليلى");
    auto history = std::move(*History::open(desk.first.path(), History::Mode::Write));
    QVERIFY(history.nameVersion(VersionId(desk.first.head()), u"أول"_s, layla, desk.clock.now()));
    desk.second->edit(desk.story.id, "آخر", "من سمير");
    const auto sent = desk.first.sync(remote);
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().detail));
    QCOMPARE(sent->sent, 1);
    const auto merged = desk.second->sync(remote);
    QVERIFY2(merged, merged ? "" : qPrintable(merged.error().detail));
    QCOMPARE(merged->received, 1);
    QVERIFY(desk.first.sync(remote));
    QVERIFY(desk.isSame());
    QCOMPARE(desk.first.head(), desk.second->head());
    QVERIFY(git(desk.second->path(), {u"tag"_s}).startsWith(u"warraq/"));
    const auto refused = desk.first.sync(u"git://127.0.0.1:%1/nothing"_s.arg(port));
    QVERIFY(!refused);
    server.kill();
    server.waitForFinished();
}

QTEST_GUILESS_MAIN(TestSyncFaults)
#include "test_sync_faults.moc"
