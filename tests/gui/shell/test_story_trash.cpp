// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui_test.h"
#include "project/history.h"
#include "shell/main_window.h"
#include "shell/stories_workplace.h"
#include "shell/story_list.h"
#include "shell/story_trash.h"
#include "shell/trash_dialog.h"
#include "widgets/ask.h"
#include "widgets/banner.h"

#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace warraq;

class TestStoryTrash : public QObject
{
    Q_OBJECT

    ManualClock m_clock;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<MainWindow> m_window;
    QList<ArticleId> m_ids;

    [[nodiscard]] StoriesWorkplace& stories() { return m_window->open()->stories(); }
    [[nodiscard]] Newsroom& newsroom() { return m_window->open()->newsroom(); }

    /// The row of a story gets the focus, and the key.
    void pressInList(const ArticleId& id, Qt::Key key)
    {
        StoryList& list = stories().list();
        list.view().setCurrentIndex(list.model().index(list.model().rowOf(id)));
        list.focusList();
        QTest::keyClick(&list.view(), key);
    }

    TrashDialog* openTrash()
    {
        stories().trash().openDialog(m_window.get());
        auto* dialog = m_window->findChild<TrashDialog*>();
        return dialog;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        m_ids = makeNewsroom(m_folder->path(u"room"_s), m_clock, {u"إغلاق الميناء"_s, u"أمطار"_s});
        Preferences preferences;
        preferences.language = testLanguage();
        preferences.person = u"ليلى حداد"_s;
        m_window = std::make_unique<MainWindow>(m_clock, preferences);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(m_window->openProject(m_folder->path(u"room"_s)));
        QTRY_COMPARE(newsroom().summaries().size(), 2);
    }
    void cleanup() { m_window.reset(); }

    void theOpenStoryGoesAndUndoBringsItBack()
    {
        QVERIFY(stories().open(m_ids[0]));
        Metadata meta = newsroom().session()->article().meta;
        meta.headline = u"إغلاق الميناء الشرقي"_s;
        newsroom().session()->setMetadata(meta, ArticleSession::Origin::Fields);
        pressInList(m_ids[0], Qt::Key_Delete);
        QVERIFY(!newsroom().session());
        QTRY_COMPARE(newsroom().summaries().size(), 1);
        auto* undo = stories().findChild<Banner*>()->findChild<QPushButton*>();
        QVERIFY(undo);
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_COMPARE(newsroom().summaries().size(), 2);
        QTRY_VERIFY(newsroom().session());
        QCOMPARE(newsroom().session()->article().meta.headline, meta.headline); // the last word was saved
        const auto reasons = [this] {
            QList<Reason> list;
            auto history = History::open(m_folder->path(u"room"_s), History::Mode::Read);
            if (history) {
                for (const VersionInfo& version :
                     history->timeline({{}, {}, 2}).value_or(QList<VersionInfo>()))
                    list += version.reason;
            }
            return list;
        };
        QTRY_COMPARE(reasons(), QList<Reason>({Reason::Restored, Reason::Deleted}));
    }

    void anotherStoryGoesAndTheOpenOneStays()
    {
        QVERIFY(stories().open(m_ids[0]));
        pressInList(m_ids[1], Qt::Key_Delete);
        QTRY_COMPARE(newsroom().summaries().size(), 1);
        QVERIFY(newsroom().session());
        QCOMPARE(newsroom().session()->article().id, m_ids[0]);
    }

    void breakingNewsStays()
    {
        m_window->open()->desk().flag(m_ids[0]);
        QTRY_VERIFY(newsroom().summary(m_ids[0])->meta.breaking.flagged);
        pressInList(m_ids[0], Qt::Key_Delete);
        QTest::qWait(50);
        QCOMPARE(newsroom().summaries().size(), 2);
        QVERIFY(!stories().findChild<Banner*>()->text().isEmpty());
    }

    void theTrashListsAndBringsBack()
    {
        pressInList(m_ids[1], Qt::Key_Delete);
        QTRY_COMPARE(newsroom().summaries().size(), 1);
        TrashDialog* dialog = openTrash();
        auto* list = dialog->findChild<QListWidget*>();
        QTRY_COMPARE(list->count(), 1);
        const QString row = list->item(0)->data(Qt::AccessibleTextRole).toString();
        QVERIFY(row.contains(u"أمطار"_s));
        QVERIFY(row.contains(u"ليلى حداد"_s));
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(newsroom().summaries().size(), 2);
        QTRY_COMPARE(list->count(), 0);
    }

    void deletingForGoodIsAskedByName()
    {
        pressInList(m_ids[1], Qt::Key_Delete);
        QTRY_COMPARE(newsroom().summaries().size(), 1);
        TrashDialog* dialog = openTrash();
        auto* list = dialog->findChild<QListWidget*>();
        QTRY_COMPARE(list->count(), 1);
        const auto purge = [&](int answer) {
            (void)testing::questionsAsked();
            testing::answerNextQuestion(answer);
            QTest::mouseClick(dialog->findChildren<QPushButton*>()[1], Qt::LeftButton);
            QCOMPARE(testing::questionsAsked().size(), 1);
        };
        purge(1);
        QTest::qWait(50);
        QCOMPARE(list->count(), 1);
        purge(0);
        QTRY_COMPARE(list->count(), 0);
        QVERIFY(trashedArticles(newsroom().project()).isEmpty());
    }
};

WARRAQ_GUI_TEST_MAIN(TestStoryTrash)
#include "test_story_trash.moc"
