// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "editor/article_session.h"
#include "gui_test.h"
#include "shell/session_keeper.h"

#include <QSignalSpy>

#include <semaphore>

using namespace Qt::StringLiterals;
using namespace warraq;

using Origin = ArticleSession::Origin;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isCleanOnlyAfterTheWrite();
    void isStillDirtyWhenSomethingCameDuringTheWrite();
    void typingGoesOnWhileASlowDiskWrites();
    void whatIsTypedDuringAWriteIsSavedByItself();
    void aFailedWriteLeavesItDirtyAndTheFileAsItWas();
    void aFileChangedByOthersIsNotOverwritten();
    void stepsOfOneFieldMergeAndOthersDoNot();
    void undoIsNewsToEveryone();
    void theKeeperSavesByItself();
    void halfAHeadlineNamesNoFile();
    void aFailureIsToldOnceNotWithEveryKey();
    void theKeeperWaitsWhileAnImportWrites();
    void keepingBothLosesNeither();

private:
    [[nodiscard]] ArticleSession* openFirst();
    void type(ArticleSession* session, const QString& headline);

    ManualClock m_clock;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Newsroom> m_newsroom;
    ArticleId m_id;
};

void TestSession::init()
{
    m_folder = std::make_unique<TemporaryFolder>();
    m_id = makeNewsroom(m_folder->path(u"room"_s), m_clock, {u"الأول"_s}).first();
    m_project = std::move(*Project::open(m_folder->path(u"room"_s), Project::Mode::ReadWrite, m_clock));
    m_newsroom = std::make_unique<Newsroom>(*m_project, m_clock, u"ليلى"_s);
}

void TestSession::cleanup()
{
    setWriteFault({});
    m_newsroom.reset();
    m_project.reset();
}

ArticleSession* TestSession::openFirst()
{
    if (!m_newsroom->open(m_id))
        qFatal("the story does not open");
    return m_newsroom->session();
}

void TestSession::type(ArticleSession* session, const QString& headline)
{
    Metadata meta = session->article().meta;
    meta.headline = headline;
    session->setMetadata(meta, Origin::Fields, u"headline"_s);
}

void TestSession::isCleanOnlyAfterTheWrite()
{
    ArticleSession* session = openFirst();
    QSignalSpy dirty(session, &ArticleSession::dirtyChanged);
    QVERIFY(!session->isDirty());
    type(session, u"الثاني"_s);
    QVERIFY(session->isDirty());
    QVERIFY(session->save());
    QVERIFY(!session->isDirty());
    QCOMPARE(dirty.size(), 2);
    QCOMPARE(metadataOnDisk(m_folder->path(u"room"_s), m_id, m_clock).headline, u"الثاني"_s);
}

void TestSession::isStillDirtyWhenSomethingCameDuringTheWrite()
{
    ArticleSession* session = openFirst();
    type(session, u"الثاني"_s);
    bool once = false;
    setWriteFault([&](WriteStep step, const QString&) -> std::optional<Error> {
        if (step == WriteStep::Rename && !std::exchange(once, true))
            type(session, u"الثالث"_s);
        return std::nullopt;
    });
    QVERIFY(session->save());
    QVERIFY(session->isDirty());
    setWriteFault({});
    QVERIFY(session->save());
    QCOMPARE(metadataOnDisk(m_folder->path(u"room"_s), m_id, m_clock).headline, u"الثالث"_s);
}

void TestSession::typingGoesOnWhileASlowDiskWrites()
{
    ArticleSession* session = openFirst();
    QSignalSpy saved(session, &ArticleSession::saved);
    std::counting_semaphore<2> disk(0);
    setWriteFault([&](WriteStep step, const QString&) -> std::optional<Error> {
        if (step == WriteStep::SyncData)
            disk.acquire();
        return std::nullopt;
    });
    type(session, u"الثاني"_s);
    session->saveOn(m_newsroom->writer(), Project::NewName::WithSlug);
    QVERIFY(session->isSaving()); // and we are here: nobody waited
    type(session, u"الثالث"_s);
    QVERIFY(session->isDirty());
    QVERIFY(saved.isEmpty());
    disk.release();
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(session->isDirty());
    QCOMPARE(metadataOnDisk(m_folder->path(u"room"_s), m_id, m_clock).headline, u"الثاني"_s);
    type(session, u"الرابع"_s);
    session->saveOn(m_newsroom->writer(), Project::NewName::WithSlug);
    disk.release();
    QVERIFY(session->save()); // waits for the one under way; nothing else is left to write
    QCOMPARE(saved.size(), 2);
    setWriteFault({});
    QVERIFY(!session->isDirty());
    QCOMPARE(metadataOnDisk(m_folder->path(u"room"_s), m_id, m_clock).headline, u"الرابع"_s);
    QTest::qWait(20); // the worker's own word of it comes late, and changes nothing
    QCOMPARE(saved.size(), 2);
}

void TestSession::whatIsTypedDuringAWriteIsSavedByItself()
{
    SessionKeeper keeper(*m_newsroom);
    keeper.findChild<QTimer*>(u"idle"_s)->setInterval(10);
    ArticleSession* session = openFirst();
    std::counting_semaphore<8> disk(0);
    setWriteFault([&](WriteStep step, const QString&) -> std::optional<Error> {
        if (step == WriteStep::SyncData)
            disk.acquire();
        return std::nullopt;
    });
    type(session, u"الثاني"_s);
    keeper.saveSoon();
    type(session, u"الثالث"_s);
    QTest::qWait(60); // its timer has run out meanwhile
    disk.release(8);
    QTRY_VERIFY(!session->isDirty());
    setWriteFault({});
    QCOMPARE(metadataOnDisk(m_folder->path(u"room"_s), m_id, m_clock).headline, u"الثالث"_s);
}

void TestSession::aFailedWriteLeavesItDirtyAndTheFileAsItWas()
{
    ArticleSession* session = openFirst();
    QSignalSpy failed(session, &ArticleSession::saveFailed);
    setWriteFault([](WriteStep step, const QString& path) -> std::optional<Error> {
        if (step == WriteStep::WriteData)
            return Error{ErrorCode::DiskFull, path, 0, {}};
        return std::nullopt;
    });
    type(session, u"الثاني"_s);
    QVERIFY(!session->save());
    QVERIFY(session->isDirty());
    QCOMPARE(failed.size(), 1);
    setWriteFault({});
    QCOMPARE(metadataOnDisk(m_folder->path(u"room"_s), m_id, m_clock).headline, u"الأول"_s);
}

void TestSession::aFileChangedByOthersIsNotOverwritten()
{
    ArticleSession* session = openFirst();
    QSignalSpy failed(session, &ArticleSession::saveFailed);
    auto other = m_project->load(m_id);
    other->article.meta.headline = u"نسخة زميل"_s;
    QVERIFY(m_project->save(other->article, other->fileHash));
    type(session, u"نسختي"_s);
    QVERIFY(!session->save());
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::ChangedOutside);
    QCOMPARE(metadataOnDisk(m_folder->path(u"room"_s), m_id, m_clock).headline, u"نسخة زميل"_s);
}

void TestSession::stepsOfOneFieldMergeAndOthersDoNot()
{
    ArticleSession* session = openFirst();
    for (const QString& text : {u"ا"_s, u"ال"_s, u"الم"_s})
        type(session, text);
    QCOMPARE(session->metadataUndo().count(), 1);
    Metadata meta = session->article().meta;
    meta.urgency = 2;
    session->setMetadata(meta, Origin::Inspector, u"urgency"_s);
    QCOMPARE(session->metadataUndo().count(), 2);
    QTest::qWait(1100);
    meta.urgency = 3;
    session->setMetadata(meta, Origin::Inspector, u"urgency"_s);
    QCOMPARE(session->metadataUndo().count(), 3);
    session->setMetadata(meta, Origin::Inspector, u"same"_s);
    QCOMPARE(session->metadataUndo().count(), 3);
    session->metadataUndo().undo();
    session->metadataUndo().undo();
    QCOMPARE(session->article().meta.urgency, 5);
    session->metadataUndo().undo();
    QCOMPARE(session->article().meta.headline, u"الأول"_s);
}

void TestSession::undoIsNewsToEveryone()
{
    ArticleSession* session = openFirst();
    QList<Origin> origins;
    connect(session, &ArticleSession::metadataChanged, this,
            [&origins](Origin origin) { origins.append(origin); });
    type(session, u"الثاني"_s);
    session->metadataUndo().undo();
    session->metadataUndo().redo();
    QCOMPARE(origins, (QList<Origin>{Origin::Fields, Origin::Outside, Origin::Outside}));
}

void TestSession::theKeeperSavesByItself()
{
    SessionKeeper keeper(*m_newsroom);
    ArticleSession* session = openFirst();
    type(session, u"الثاني"_s);
    auto* idle = keeper.findChild<QTimer*>(u"idle"_s);
    auto* longest = keeper.findChild<QTimer*>(u"longest"_s);
    QVERIFY(idle && longest);
    QVERIFY(idle->isActive() && longest->isActive());
    QCOMPARE(idle->interval(), SessionKeeper::idleMilliseconds);
    QCOMPARE(longest->interval(), SessionKeeper::longestMilliseconds);
    QVERIFY(SessionKeeper::idleMilliseconds <=
            1000); // what a crash may cost of what was written before a rest
    idle->setInterval(10);
    idle->start();
    QTRY_VERIFY(!session->isDirty());
    QVERIFY(keeper.savedAt());
    QVERIFY(!longest->isActive());
}

void TestSession::halfAHeadlineNamesNoFile()
{
    SessionKeeper keeper(*m_newsroom);
    m_newsroom->openNew();
    ArticleSession* session = m_newsroom->session();
    type(session, u"إغلاق المي"_s);
    auto* idle = keeper.findChild<QTimer*>(u"idle"_s);
    idle->start(10);
    QTRY_VERIFY(!session->isDirty());
    const QString path = m_project->articlePath(session->article().id);
    QCOMPARE(QFileInfo(path).completeBaseName(), session->article().id.value());

    m_newsroom->openNew();
    session = m_newsroom->session();
    type(session, u"إغلاق الميناء"_s);
    session->setBlocks(testStory(*m_project, {}).blocks, Origin::Editor);
    idle->start(10);
    QTRY_VERIFY(!session->isDirty());
    QVERIFY(m_project->articlePath(session->article().id).contains(u"إغلاق-الميناء"_s));
}

void TestSession::aFailureIsToldOnceNotWithEveryKey()
{
    SessionKeeper keeper(*m_newsroom);
    ArticleSession* session = openFirst();
    QSignalSpy failed(&keeper, &SessionKeeper::failed);
    QVERIFY(QDir().rename(m_project->folder(), m_project->folder() + u"-moved"_s));
    type(session, u"الثاني"_s);
    QVERIFY(!keeper.saveNow());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(keeper.lastError()->code, ErrorCode::ProjectGone);
    type(session, u"الثالث"_s);
    QVERIFY(!keeper.findChild<QTimer*>(u"idle"_s)->isActive());
    QVERIFY(!QFileInfo::exists(m_project->folder()));
    QVERIFY(QDir().rename(m_project->folder() + u"-moved"_s, m_project->folder()));
    QVERIFY(keeper.saveNow());
    QCOMPARE(metadataOnDisk(m_project->folder(), m_id, m_clock).headline, u"الثالث"_s);
}

void TestSession::theKeeperWaitsWhileAnImportWrites()
{
    SessionKeeper keeper(*m_newsroom);
    ArticleSession* session = openFirst();
    m_newsroom->setBusy(true);
    type(session, u"الثاني"_s);
    QVERIFY(!keeper.saveNow());
    QVERIFY(session->isDirty());
    m_newsroom->setBusy(false);
    QTRY_VERIFY(!session->isDirty());
}

void TestSession::keepingBothLosesNeither()
{
    ArticleSession* session = openFirst();
    auto other = m_project->load(m_id);
    other->article.meta.headline = u"نسخة زميل"_s;
    QVERIFY(m_project->save(other->article, other->fileHash));
    type(session, u"نسختي"_s);
    QVERIFY(!session->save());
    const auto kept = m_newsroom->keepBoth();
    QVERIFY(kept);
    QVERIFY(*kept != m_id);
    QCOMPARE(m_newsroom->session()->article().meta.headline, u"نسختي"_s);
    QCOMPARE(metadataOnDisk(m_folder->path(u"room"_s), *kept, m_clock).headline, u"نسختي"_s);
    QCOMPARE(metadataOnDisk(m_folder->path(u"room"_s), m_id, m_clock).headline, u"نسخة زميل"_s);
}

WARRAQ_GUI_TEST_MAIN(TestSession)
#include "test_session.moc"
