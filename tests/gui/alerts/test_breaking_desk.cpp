// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/breaking_card.h"
#include "alerts/breaking_workplace.h"
#include "alerts/flag_panel.h"
#include "base/atomic_file.h"
#include "gui_test.h"
#include "widgets/countdown_label.h"
#include "widgets/search_field.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace warraq;

class TestBreakingDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void flaggingRecordsWhoAndWhen();
    void itExpiresByItselfAndIsRecordedOnce();
    void whatExpiredWhileClosedIsTakenBackAtTheNextStart();
    void undoOfAFlagIsInTheLedgerToo();
    void extendingMovesTheEnd();
    void itTicksOnlyWhileSomethingIsLive();
    void aFailedWriteIsToldAndNotRepeatedEachSecond();
    void theDeskShowsCardsAndFlagsByHand();

private:
    [[nodiscard]] QStringList ledger() const;
    void start();

    ManualClock m_clock;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<BreakingDesk> m_desk;
    QList<ArticleId> m_ids;
};

void TestBreakingDesk::init()
{
    m_clock = ManualClock();
    m_folder = std::make_unique<TemporaryFolder>();
    m_ids = makeNewsroom(m_folder->path(u"room"_s), m_clock, {u"إغلاق الميناء"_s, u"هبوط اضطراري"_s});
    start();
}

void TestBreakingDesk::cleanup()
{
    setWriteFault({});
    m_desk.reset();
    m_newsroom.reset();
    m_project.reset();
}

void TestBreakingDesk::start()
{
    cleanup();
    m_project = std::move(*Project::open(m_folder->path(u"room"_s), Project::Mode::ReadWrite, m_clock));
    m_newsroom = std::make_unique<Newsroom>(*m_project, m_clock, u"ليلى حداد"_s);
    m_desk = std::make_unique<BreakingDesk>(*m_newsroom);
    QSignalSpy loaded(m_newsroom.get(), &Newsroom::summariesChanged);
    m_newsroom->reload();
    QVERIFY(loaded.wait());
}

QStringList TestBreakingDesk::ledger() const
{
    QStringList lines;
    const auto events = readBreakingLog(m_folder->path(u"room"_s));
    for (const BreakingEvent& event : *events)
        lines.append(event.what);
    return lines;
}

void TestBreakingDesk::flaggingRecordsWhoAndWhen()
{
    m_desk->flag(m_ids.first());
    QVERIFY(m_desk->isLive(m_ids.first()));
    QCOMPARE(m_desk->live().size(), 1);
    const auto events = readBreakingLog(m_folder->path(u"room"_s));
    QCOMPARE(events->size(), 1);
    QCOMPARE(events->first().by, u"ليلى حداد"_s);
    QCOMPARE(events->first().at, m_clock.now());
    QCOMPARE(events->first().until, m_clock.now().addSecs(20 * 60));
    QCOMPARE(events->first().headline, u"إغلاق الميناء"_s);
    QVERIFY(metadataOnDisk(m_folder->path(u"room"_s), m_ids.first(), m_clock).breaking.flagged);
}

void TestBreakingDesk::itExpiresByItselfAndIsRecordedOnce()
{
    m_desk->flag(m_ids.first(), 5);
    m_clock.advance(std::chrono::seconds(299));
    m_desk->tick();
    QVERIFY(m_desk->isLive(m_ids.first()));
    m_clock.advance(std::chrono::seconds(1));
    for (int i = 0; i < 3; ++i)
        m_desk->tick();
    QVERIFY(!m_desk->isLive(m_ids.first()));
    const Metadata meta = metadataOnDisk(m_folder->path(u"room"_s), m_ids.first(), m_clock);
    QVERIFY(!meta.breaking.isLive(m_clock.now()));
    QCOMPARE(meta.urgency, 5);
    QVERIFY(meta.kicker.isEmpty());
    QCOMPARE(ledger(), (QStringList{u"flagged"_s, u"expired"_s}));
}

void TestBreakingDesk::whatExpiredWhileClosedIsTakenBackAtTheNextStart()
{
    m_desk->flag(m_ids.first(), 5);
    m_clock.advance(std::chrono::hours(9));
    start();
    QVERIFY(m_desk->live().isEmpty());
    QCOMPARE(ledger(), (QStringList{u"flagged"_s, u"expired"_s}));
    const auto events = readBreakingLog(m_folder->path(u"room"_s));
    QCOMPARE(events->last().at, events->last().until); // then, not at the next start
    start();
    QCOMPARE(ledger().size(), 2);
    QVERIFY(metadataOnDisk(m_folder->path(u"room"_s), m_ids.first(), m_clock).kicker.isEmpty());
}

void TestBreakingDesk::undoOfAFlagIsInTheLedgerToo()
{
    QVERIFY(m_newsroom->open(m_ids.first()));
    m_desk->flag(m_ids.first());
    m_newsroom->session()->metadataUndo().undo();
    QVERIFY(!m_desk->isLive(m_ids.first()));
    m_newsroom->session()->metadataUndo().redo();
    QVERIFY(m_desk->isLive(m_ids.first()));
    QCOMPARE(ledger(), (QStringList{u"flagged"_s, u"unflagged"_s, u"flagged"_s}));
    QCOMPARE(verifyBreakingLog(m_folder->path(u"room"_s))->line, 0);
}

void TestBreakingDesk::extendingMovesTheEnd()
{
    m_desk->flag(m_ids.first(), 10);
    m_desk->extend(m_ids.first(), 5);
    QCOMPARE(m_desk->live().first().until, m_clock.now().addSecs(15 * 60));
    QCOMPARE(ledger(), (QStringList{u"flagged"_s, u"extended"_s}));
    m_desk->extend(m_ids.last(), 5); // not live: nothing happens
    QCOMPARE(ledger().size(), 2);
}

void TestBreakingDesk::itTicksOnlyWhileSomethingIsLive()
{
    auto* second = m_desk->findChild<QTimer*>(u"second"_s);
    QVERIFY(second);
    QVERIFY(!second->isActive());
    m_desk->flag(m_ids.first());
    QVERIFY(second->isActive());
    m_desk->unflag(m_ids.first());
    QVERIFY(!second->isActive());
}

void TestBreakingDesk::aFailedWriteIsToldAndNotRepeatedEachSecond()
{
    m_desk->flag(m_ids.first(), 5);
    m_clock.advance(std::chrono::minutes(6));
    QSignalSpy failed(m_desk.get(), &BreakingDesk::failed);
    setWriteFault([](WriteStep, const QString& path) {
        return std::optional(Error{ErrorCode::DiskFull, path, 0, {}});
    });
    m_desk->tick();
    m_desk->tick();
    QCOMPARE(failed.size(), 1);
    QVERIFY(!m_desk->isLive(m_ids.first())); // readers do not see it as breaking any more
}

void TestBreakingDesk::theDeskShowsCardsAndFlagsByHand()
{
    BreakingWorkplace desk({*m_project, m_clock, u"ليلى حداد"_s, QLocale()}, *m_newsroom, *m_desk);
    desk.resize(1200, 700);
    desk.show();
    QVERIFY(QTest::qWaitForWindowExposed(&desk));
    QSignalSpy badge(&desk, &Workplace::badgeChanged);
    auto* panel = desk.findChild<FlagPanel*>();
    auto* search = panel->findChild<SearchField*>();
    typeText(search, u"هبوط"_s);
    auto* stories = panel->findChild<QListWidget*>();
    QTRY_COMPARE(stories->count(), 1);
    stories->setCurrentRow(0);
    QTest::keyClick(stories, Qt::Key_Return);
    QVERIFY(m_desk->isLive(m_ids.last()));
    QCOMPARE(badge.last().first().toInt(), 1);
    auto* card = desk.findChild<LiveCard*>();
    QVERIFY(card);
    QCOMPARE(card->findChild<CountdownLabel*>()->text(), u"20:00"_s);
    m_clock.advance(std::chrono::seconds(28));
    m_desk->tick();
    QCOMPARE(card->findChild<CountdownLabel*>()->text(), u"19:32"_s);
    m_clock.advance(std::chrono::minutes(20));
    m_desk->tick();
    QTRY_VERIFY(!desk.findChild<LiveCard*>());
    QVERIFY(desk.findChild<PastCard*>());
    // Cards at the start, the panel at the end.
    const int cards = desk.findChild<PastCard*>()->mapTo(&desk, QPoint(0, 0)).x();
    QCOMPARE(cards > panel->mapTo(&desk, QPoint(0, 0)).x(), isRightToLeft());
}

WARRAQ_GUI_TEST_MAIN(TestBreakingDesk)
#include "test_breaking_desk.moc"
