// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "editor/compare_canvas.h"
#include "editor/compare_view.h"
#include "gui_test.h"
#include "shell/main_window.h"
#include "shell/recovery_offer.h"
#include "shell/stories_workplace.h"
#include "shell/story_column.h"
#include "widgets/banner.h"

#include <QDir>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace warraq;

/// What a crash leaves, and what the next start makes of it. A crash is played by copying the newsroom's
/// folder while the program runs: that is what a killed program leaves behind.
class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typedTextIsInTheJournalSoon();
    void aStoryLeftInOrderLeavesNoJournal();
    void aNewStoryComesBack();
    void unsavedTextComesBackIntoItsStory();
    void textOfAFileThatMovedOnComesBackBesideIt();
    void whatWouldComeBackCanBeLookedAt();
    void keepingTheFileSetsTheTextAside();
    void aFolderThatIsGoneIsNotBegunAnew();

private:
    [[nodiscard]] QString room(const QString& name = u"room"_s) const { return m_folder->path(name); }
    [[nodiscard]] QStringList journals(const QString& name = u"room"_s) const;
    void typeHeadline(const QString& text);
    void crash();
    void press(const QString& text);

    ManualClock m_clock;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<MainWindow> m_window;
    ArticleId m_id;
};

void TestRecovery::init()
{
    m_folder = std::make_unique<TemporaryFolder>();
    m_id = makeNewsroom(room(), m_clock, {u"إغلاق الميناء"_s}).first();
    Preferences preferences;
    preferences.language = testLanguage();
    preferences.person = u"ليلى حداد"_s;
    m_window = std::make_unique<MainWindow>(m_clock, preferences);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(m_window->openProject(room()));
}

void TestRecovery::cleanup()
{
    setWriteFault({});
    m_window.reset();
}

QStringList TestRecovery::journals(const QString& name) const
{
    return QDir(room(name) + u"/.warraq/journal"_s).entryList({u"*.jsonl"_s}, QDir::Files);
}

/// As the headline's field does; with a disk that refuses the story's file, so that only the journal has it.
void TestRecovery::typeHeadline(const QString& text)
{
    setWriteFault([](WriteStep step, const QString& path) -> std::optional<Error> {
        if (step == WriteStep::OpenTemporary && path.contains(u"/articles/"_s))
            return Error{ErrorCode::DiskFull, path, 0, {}};
        return std::nullopt;
    });
    ArticleSession* session = m_window->open()->newsroom().session();
    Metadata meta = session->article().meta;
    meta.headline = text;
    session->setMetadata(meta, ArticleSession::Origin::Fields, u"headline"_s);
    QTRY_VERIFY(!journals().isEmpty());
    const QString path = room() + u"/.warraq/journal/"_s + journals().last();
    QTRY_VERIFY(readJournal(path).has_value() && readJournal(path)->article.meta.headline == text);
}

/// Another folder with all that stood on disk at this moment, opened in place of the first.
void TestRecovery::crash()
{
    QVERIFY(QDir().mkpath(room(u"left"_s)));
    QProcess copy;
    copy.start(u"cp"_s, {u"-r"_s, room() + u"/."_s, room(u"left"_s)});
    QVERIFY(copy.waitForFinished());
    QFile::remove(room(u"left"_s) + u"/.warraq/lock"_s);
    setWriteFault({});
    m_window->open()->keeper().saveNow();
    QVERIFY(m_window->openProject(room(u"left"_s)));
}

void TestRecovery::press(const QString& text)
{
    const auto buttons = m_window->banner().findChildren<QPushButton*>();
    const auto found =
        std::ranges::find_if(buttons, [&text](const QPushButton* button) { return button->text() == text; });
    QVERIFY(found != buttons.end());
    (*found)->click();
}

void TestRecovery::typedTextIsInTheJournalSoon()
{
    QVERIFY(m_window->open()->stories().open(m_id));
    QVERIFY(journals().isEmpty()); // nothing was changed
    typeHeadline(u"إغلاق الميناء الشرقي"_s);
    QVERIFY(JournalKeeper::delayMilliseconds <= 500);
}

void TestRecovery::aStoryLeftInOrderLeavesNoJournal()
{
    QVERIFY(m_window->open()->stories().open(m_id));
    typeHeadline(u"إغلاق الميناء الشرقي"_s);
    setWriteFault({});
    QVERIFY(m_window->open()->keeper().saveNow());
    m_window->open()->stories().newStory();
    QTRY_VERIFY(journals().isEmpty());
}

void TestRecovery::aNewStoryComesBack()
{
    m_window->open()->stories().newStory();
    typeHeadline(u"بلا حفظ"_s);
    crash();
    QTRY_VERIFY(m_window->banner().text().contains(u"بلا حفظ"_s));
    press(RecoveryOffer::tr("Recover"));
    ArticleSession* session = m_window->open()->newsroom().session();
    QVERIFY(session);
    QCOMPARE(session->article().meta.headline, u"بلا حفظ"_s);
    QVERIFY(!session->isDirty());
    QCOMPARE(metadataOnDisk(room(u"left"_s), session->article().id, m_clock).headline, u"بلا حفظ"_s);
    QVERIFY(m_window->banner().text().isEmpty());
    const QDir kept(room(u"left"_s) + u"/.warraq/journal"_s);
    QTRY_COMPARE(kept.entryList({u"*.old"_s}, QDir::Files).size(), 1);
}

void TestRecovery::unsavedTextComesBackIntoItsStory()
{
    QVERIFY(m_window->open()->stories().open(m_id));
    typeHeadline(u"لم يُحفظ"_s);
    crash();
    QTRY_VERIFY(m_window->banner().text().contains(u"لم يُحفظ"_s));
    QCOMPARE(metadataOnDisk(room(u"left"_s), m_id, m_clock).headline, u"إغلاق الميناء"_s);
    press(RecoveryOffer::tr("Recover"));
    QCOMPARE(m_window->open()->newsroom().session()->article().id, m_id);
    QCOMPARE(metadataOnDisk(room(u"left"_s), m_id, m_clock).headline, u"لم يُحفظ"_s);
    m_window->open()->newsroom().session()->metadataUndo().undo(); // and it can be taken back
    QCOMPARE(m_window->open()->newsroom().session()->article().meta.headline, u"إغلاق الميناء"_s);
}

void TestRecovery::textOfAFileThatMovedOnComesBackBesideIt()
{
    QVERIFY(m_window->open()->stories().open(m_id));
    typeHeadline(u"نصي"_s);
    setWriteFault({});
    {
        // A colleague's version, before the crash is found.
        auto loaded = m_window->open()->project().load(m_id);
        QVERIFY(loaded);
        loaded->article.meta.headline = u"نص زميل"_s;
        QVERIFY(m_window->open()->project().save(loaded->article, loaded->fileHash));
    }
    QVERIFY(QDir().mkpath(room(u"left"_s)));
    QProcess copy;
    copy.start(u"cp"_s, {u"-r"_s, room() + u"/."_s, room(u"left"_s)});
    QVERIFY(copy.waitForFinished());
    QFile::remove(room(u"left"_s) + u"/.warraq/lock"_s);
    m_window.reset();
    Preferences preferences;
    preferences.language = testLanguage();
    m_window = std::make_unique<MainWindow>(m_clock, preferences);
    m_window->show();
    QVERIFY(m_window->openProject(room(u"left"_s)));
    QTRY_VERIFY(m_window->banner().text().contains(u"نصي"_s));
    press(RecoveryOffer::tr("Recover"));
    const ArticleSession* session = m_window->open()->newsroom().session();
    QVERIFY(session->article().id != m_id);
    QCOMPARE(metadataOnDisk(room(u"left"_s), session->article().id, m_clock).headline, u"نصي"_s);
    QCOMPARE(metadataOnDisk(room(u"left"_s), m_id, m_clock).headline, u"نص زميل"_s);
}

void TestRecovery::whatWouldComeBackCanBeLookedAt()
{
    QVERIFY(m_window->open()->stories().open(m_id));
    typeHeadline(u"إغلاق الميناء الشرقي"_s);
    crash();
    QTRY_VERIFY(!m_window->banner().text().isEmpty());
    press(RecoveryOffer::tr("Compare"));
    StoryColumn& column = m_window->open()->stories().column();
    QVERIFY(column.showsCompare());
    QTRY_COMPARE(column.comparison().canvas().changeCount(), 1);
    QVERIFY(column.comparison().canvas().describe(0).contains(u"الشرقي"_s));
    QVERIFY(!m_window->banner().text().isEmpty()); // nothing is decided yet
    press(RecoveryOffer::tr("Recover"));
    QVERIFY(!column.showsCompare());
    QCOMPARE(m_window->open()->newsroom().session()->article().meta.headline, u"إغلاق الميناء الشرقي"_s);
}

void TestRecovery::keepingTheFileSetsTheTextAside()
{
    QVERIFY(m_window->open()->stories().open(m_id));
    typeHeadline(u"لا أريده"_s);
    crash();
    QTRY_VERIFY(m_window->banner().text().contains(u"لا أريده"_s));
    press(RecoveryOffer::tr("Keep the file"));
    QTRY_VERIFY(journals(u"left"_s).isEmpty());
    QCOMPARE(QDir(room(u"left"_s) + u"/.warraq/journal"_s).entryList({u"*.old"_s}, QDir::Files).size(), 1);
    QCOMPARE(metadataOnDisk(room(u"left"_s), m_id, m_clock).headline, u"إغلاق الميناء"_s);
    QVERIFY(m_window->banner().text().isEmpty());
}

void TestRecovery::aFolderThatIsGoneIsNotBegunAnew()
{
    QVERIFY(m_window->open()->stories().open(m_id));
    QSignalSpy failed(&m_window->open()->journals(), &JournalKeeper::failed);
    QVERIFY(QDir().rename(room(), room(u"elsewhere"_s)));
    ArticleSession* session = m_window->open()->newsroom().session();
    Metadata meta = session->article().meta;
    meta.headline = u"بعد النقل"_s;
    session->setMetadata(meta, ArticleSession::Origin::Fields, u"headline"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!QFileInfo::exists(room()));
    QVERIFY(!m_window->banner().text().isEmpty());
    QVERIFY(QDir().rename(room(u"elsewhere"_s), room()));
    QTRY_VERIFY(m_window->open()->keeper().saveNow());
}

WARRAQ_GUI_TEST_MAIN(TestRecovery)
#include "test_recovery.moc"
