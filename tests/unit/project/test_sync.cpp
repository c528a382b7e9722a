// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/presence.h"
#include "project/trash.h"
#include "sync_fixture.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateGit(); }
    void anEmptyFolderBecomesTheMeetingPlace();
    void nothingNew();
    void oneSideIsNew();
    void bothSidesMerge();
    void oneParagraphTwiceIsAConflictWithNames();
    void whatIsPrivateStays();
    void namesOfVersionsTravel();
    void theTrashAndTheEdit();
    void bothThrewItAway();
    void aFolderWhereAFileIs();
    void marksOfWhoIsWriting();
};

void TestSync::anEmptyFolderBecomesTheMeetingPlace()
{
    Desk desk;
    QVERIFY(QFileInfo::exists(desk.remote + u"/HEAD"_s));
    QVERIFY(!QFileInfo::exists(desk.remote + u"/.git"_s));
    if (hasGit()) {
        QCOMPARE(git(desk.remote, {u"rev-parse"_s, u"main"_s}), desk.first.head());
        QCOMPARE(git(desk.remote, {u"fsck"_s, u"--full"_s, u"--strict"_s}), QString());
        QCOMPARE(git(desk.first.path(), {u"status"_s, u"--porcelain"_s}), QString());
    }
}

void TestSync::nothingNew()
{
    Desk desk;
    const QString head = desk.first.head();
    const auto report = desk.first.sync(desk.remote);
    QCOMPARE(report->received, 0);
    QCOMPARE(report->sent, 0);
    QCOMPARE(desk.first.head(), head);
}

void TestSync::oneSideIsNew()
{
    Desk desk;
    desk.first.edit(desk.story.id, "وسط", "منتصف");
    QCOMPARE(desk.first.sync(desk.remote)->sent, 1);
    const auto report = desk.second->sync(desk.remote);
    QCOMPARE(report->received, 1);
    QCOMPARE(report->sent, 0);
    QCOMPARE(report->files.size(), 1);
    QCOMPARE(desk.second->head(), desk.first.head()); // no merge without need
    QVERIFY(desk.isSame());
    if (hasGit())
        QCOMPARE(git(desk.second->path(), {u"status"_s, u"--porcelain"_s}), QString());
}

void TestSync::bothSidesMerge()
{
    Desk desk;
    desk.first.edit(desk.story.id, "أول", "أول من ليلى");
    desk.first.added(u"قصة ليلى"_s, "<p>نص</p>");
    desk.second->edit(desk.story.id, "آخر", "آخر من سمير");
    desk.second->added(u"قصة سمير"_s, "<p>نص</p>");
    QVERIFY(desk.first.sync(desk.remote));
    const auto report = desk.second->sync(desk.remote);
    QCOMPARE(report->merged,
             QStringList{
                 QDir(desk.first.path()).relativeFilePath(desk.first.project->articlePath(desk.story.id))});
    QCOMPARE(report->conflicts, 0);
    QCOMPARE(report->received, 1);
    QCOMPARE(report->sent, 2);
    const QByteArray text = desk.second->text(desk.story.id);
    QVERIFY(text.contains("أول من ليلى") && text.contains("آخر من سمير"));
    const auto repository = desk.second->repository();
    const auto merge = repository.commit(*repository.tip()->commit);
    QCOMPARE(git_commit_parentcount(merge->get()), 2U);
    QVERIFY(messageOf(merge->get()).contains(u"Reason: merged"));
    QVERIFY(desk.first.sync(desk.remote));
    QVERIFY(desk.isSame());
    QCOMPARE(desk.first.head(), desk.second->head());
}

void TestSync::oneParagraphTwiceIsAConflictWithNames()
{
    Desk desk;
    desk.first.edit(desk.story.id, "وسط", "رواية ليلى");
    QVERIFY(desk.first.sync(desk.remote));
    desk.second->edit(desk.story.id, "وسط", "رواية سمير");
    const auto report = desk.second->sync(desk.remote);
    QCOMPARE(report->conflicts, 1);
    const QByteArray text = desk.second->text(desk.story.id);
    QVERIFY(text.contains("رواية ليلى") && text.contains("رواية سمير"));
    QVERIFY(text.contains("data-who=\"ليلى\"") && text.contains("data-who=\"سمير\""));
    QVERIFY(desk.first.sync(desk.remote));
    QVERIFY(desk.isSame());
}

void TestSync::whatIsPrivateStays()
{
    Desk desk;
    writeText(desk.first.path(u"comments.sqlite"_s), "personal");
    writeText(desk.first.path(u"notes/mine.txt"_s), "x");
    writeText(desk.first.path(u".gitignore"_s), "!comments.sqlite\nnotes/\n");
    desk.settle();
    QVERIFY(!QFileInfo::exists(desk.second->path(u"comments.sqlite"_s)));
    QVERIFY(!QFileInfo::exists(desk.second->path(u"notes/mine.txt"_s)));
    QCOMPARE(*readFile(desk.first.path(u"comments.sqlite"_s)), "personal");
    if (hasGit())
        QVERIFY(
            !git(desk.remote, {u"ls-tree"_s, u"-r"_s, u"--name-only"_s, u"main"_s}).contains(u"comments"));
}

void TestSync::namesOfVersionsTravel()
{
    Desk desk;
    auto history = std::move(*History::open(desk.first.path(), History::Mode::Write));
    const VersionId version(desk.first.head());
    QVERIFY(history.nameVersion(version, u"قبل النشر"_s, layla, desk.clock.now()));
    desk.settle();
    QCOMPARE(History::open(desk.second->path(), History::Mode::Read)->version(version)->name, u"قبل النشر"_s);
    // Named again here and there: the later one counts on both.
    auto other = std::move(*History::open(desk.second->path(), History::Mode::Write));
    QVERIFY(other.nameVersion(version, u"قبل  النشر!"_s, samir, desk.clock.now().addSecs(60)));
    desk.settle();
    QCOMPARE(History::open(desk.first.path(), History::Mode::Read)->version(version)->name, u"قبل النشر!"_s);
}

void TestSync::theTrashAndTheEdit()
{
    for (const bool editorIsFirst : {true, false}) {
        Desk desk;
        const QString path = desk.first.project->articlePath(desk.story.id);
        QVERIFY(moveToTrash(*desk.first.project, desk.story.id, contentHash(*readFile(path)), u"ليلى"_s));
        desk.second->edit(desk.story.id, "وسط", "كلمة جديدة");
        QVERIFY((editorIsFirst ? desk.second.get() : &desk.first)->sync(desk.remote));
        desk.settle();
        QVERIFY(desk.isSame());
        QVERIFY(desk.second->text(desk.story.id).contains("كلمة جديدة"));
        QVERIFY(trashedArticles(*desk.second->project).isEmpty());
    }
}

void TestSync::bothThrewItAway()
{
    Desk desk;
    for (const Machine* machine : {&desk.first, desk.second.get()}) {
        machine->edit(desk.story.id, "وسط", machine == &desk.first ? "من ليلى" : "من سمير");
        const QString path = machine->project->articlePath(desk.story.id);
        QVERIFY(
            moveToTrash(*machine->project, desk.story.id, contentHash(*readFile(path)), machine->who.name));
    }
    desk.settle();
    QVERIFY(desk.isSame());
    const auto trashed = trashedArticles(*desk.first.project);
    QCOMPARE(trashed.size(), 1);
    const QByteArray text = *readFile(trashed.first().path);
    QVERIFY(text.contains("من ليلى") && text.contains("من سمير"));
}

void TestSync::aFolderWhereAFileIs()
{
    Desk desk;
    writeText(desk.first.path(u"theme/x"_s), "a file");
    writeText(desk.second->path(u"theme/x/y.css"_s), "below");
    desk.settle();
    QVERIFY(desk.isSame());
    const auto files = filesUnder(desk.first.path());
    QVERIFY(files.values().contains("a file") && files.values().contains("below"));
    // And the kind of a path changes on one side only.
    QVERIFY(QDir(desk.first.path(u"theme"_s)).removeRecursively());
    writeText(desk.first.path(u"theme"_s), "flat");
    desk.settle();
    QVERIFY(desk.isSame());
    QCOMPARE(*readFile(desk.second->path(u"theme"_s)), "flat");
}

void TestSync::marksOfWhoIsWriting()
{
    Desk desk;
    SyncOptions options = desk.first.options();
    options.writing = desk.story.id;
    QVERIFY(sync(desk.first.path(), desk.remote, options));
    QVERIFY(desk.second->sync(desk.remote));
    const auto marks = marksOfOthers(desk.second->path(), desk.clock.now());
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().article, desk.story.id);
    QCOMPARE(marks.first().who, u"ليلى"_s);
    QVERIFY(!marks.first().host.isEmpty());
    QVERIFY(marksOfOthers(desk.first.path(), desk.clock.now()).isEmpty()); // not oneself
    QVERIFY(marksOfOthers(desk.second->path(), desk.clock.now().addDays(1)).isEmpty());
    const QString head = desk.first.head();
    QVERIFY(sync(desk.first.path(), desk.remote, options));
    QCOMPARE(desk.first.head(), head); // still good: no version for it
    desk.settle();
    QVERIFY(marksOfOthers(desk.second->path(), desk.clock.now()).isEmpty());
}

QTEST_GUILESS_MAIN(TestSync)
#include "test_sync.moc"
