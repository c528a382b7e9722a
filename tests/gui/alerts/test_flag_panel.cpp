// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/flag_panel.h"
#include "gui_test.h"
#include "widgets/ask.h"
#include "widgets/search_field.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace warraq;

/// The breaking desk's own column, by keyboard alone.
class TestFlagPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void returnGoesFromTheSearchToItsFirstStory();
    void downDoesToo();
    void aFlaggedStoryLeavesTheListAndTheHandGoesOnSearching();
    void anEmptyListSaysWhy();
    void theKeyboardPassingByChoosesNothing();
    void anEmbargoIsAskedAbout();

private:
    ManualClock m_clock;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<BreakingDesk> m_desk;
    std::unique_ptr<FlagPanel> m_panel;
    QListWidget* m_stories = nullptr;
    SearchField* m_search = nullptr;
    QList<ArticleId> m_ids;
};

void TestFlagPanel::init()
{
    m_folder = std::make_unique<TemporaryFolder>();
    m_ids = makeNewsroom(m_folder->path(u"room"_s), m_clock,
                         {u"إغلاق الميناء"_s, u"هبوط اضطراري"_s, u"سوق السمك"_s});
    m_project = std::move(*Project::open(m_folder->path(u"room"_s), Project::Mode::ReadWrite, m_clock));
    m_newsroom = std::make_unique<Newsroom>(*m_project, m_clock, u"ليلى حداد"_s);
    m_desk = std::make_unique<BreakingDesk>(*m_newsroom);
    m_panel = std::make_unique<FlagPanel>(*m_newsroom, *m_desk);
    QSignalSpy loaded(m_newsroom.get(), &Newsroom::summariesChanged);
    m_newsroom->reload();
    QVERIFY(loaded.wait());
    m_panel->resize(480, 800);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_stories = m_panel->findChild<QListWidget*>();
    m_search = m_panel->findChild<SearchField*>();
    m_panel->focusSearch();
}

void TestFlagPanel::cleanup()
{
    m_panel.reset();
    m_desk.reset();
    m_newsroom.reset();
    m_project.reset();
}

void TestFlagPanel::returnGoesFromTheSearchToItsFirstStory()
{
    typeText(m_search, u"اضطراري"_s);
    QTest::keyClick(m_search, Qt::Key_Return); // before the search has looked by itself
    QCOMPARE(m_stories->count(), 1);
    QVERIFY(m_stories->hasFocus());
    QVERIFY(m_stories->currentItem() && m_stories->currentItem()->isSelected());
}

void TestFlagPanel::downDoesToo()
{
    QTest::keyClick(m_search, Qt::Key_Down);
    QVERIFY(m_stories->hasFocus());
    QCOMPARE(m_stories->currentRow(), 0);
}

void TestFlagPanel::aFlaggedStoryLeavesTheListAndTheHandGoesOnSearching()
{
    typeText(m_search, u"اضطراري"_s);
    QTest::keyClick(m_search, Qt::Key_Return);
    QTest::keyClick(m_stories, Qt::Key_Return);
    QVERIFY(m_desk->isLive(m_ids.at(1)));
    QVERIFY(m_search->text().isEmpty());
    QVERIFY(m_search->hasFocus());
    QCOMPARE(m_stories->count(), 2);
}

void TestFlagPanel::anEmptyListSaysWhy()
{
    typeText(m_search, u"لا شيء مثل هذا"_s);
    QTest::keyClick(m_search, Qt::Key_Return);
    QVERIFY(m_stories->isHidden());
    QVERIFY(m_search->hasFocus());
    const auto labels = m_panel->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [this](const QLabel* label) {
        return label->isVisible() && label->parent() == m_stories->parent() && label->text().size() > 20;
    }));
}

void TestFlagPanel::theKeyboardPassingByChoosesNothing()
{
    m_stories->setFocus(Qt::TabFocusReason); // Qt makes the first row current, and selects nothing
    const auto buttons = m_panel->findChildren<QPushButton*>();
    const auto flag = std::ranges::find_if(
        buttons, [](const QPushButton* button) { return button->property("kind") == u"danger"_s; });
    QVERIFY(flag != buttons.end());
    QVERIFY(!(*flag)->isEnabled());
    QTest::keyClick(m_stories, Qt::Key_Space);
    QTest::keyClick(m_stories, Qt::Key_Down);
    QVERIFY((*flag)->isEnabled());
}

void TestFlagPanel::anEmbargoIsAskedAbout()
{
    const auto done = m_newsroom->change(
        m_ids.first(), [this](Metadata& meta) { meta.embargo = m_clock.now().addSecs(3600); },
        ArticleSession::Origin::Inspector, u"embargo"_s);
    QVERIFY(done);
    for (const int answer : {1, 0}) {
        testing::answerNextQuestion(answer);
        m_search->clear();
        typeText(m_search, u"الميناء"_s);
        QTest::keyClick(m_search, Qt::Key_Return);
        QTest::keyClick(m_stories, Qt::Key_Return);
        QCOMPARE(testing::questionsAsked().size(), 1);
        QTRY_COMPARE(m_desk->isLive(m_ids.first()), answer == 0);
    }
}

WARRAQ_GUI_TEST_MAIN(TestFlagPanel)
#include "test_flag_panel.moc"
