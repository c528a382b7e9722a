// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/compare_view.h"
#include "gui_test.h"
#include "history/hour_scrubber.h"
#include "history/story_versions.h"
#include "shell/main_window.h"
#include "shell/stories_workplace.h"
#include "shell/story_column.h"
#include "widgets/banner.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSlider>

using namespace Qt::StringLiterals;
using namespace warraq;

class TestVersions : public QObject
{
    Q_OBJECT

    ManualClock m_clock;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<MainWindow> m_window;
    ArticleId m_id;

    [[nodiscard]] QString room() const { return m_folder->path(u"room"_s); }
    [[nodiscard]] StoriesWorkplace& stories() { return m_window->open()->stories(); }
    [[nodiscard]] ArticleSession* session() { return m_window->open()->newsroom().session(); }

    QList<VersionInfo> timeline()
    {
        auto history = History::open(room(), History::Mode::Read);
        return history ? history->timeline({m_id, {}, 100}).value_or(QList<VersionInfo>())
                       : QList<VersionInfo>();
    }

    /// As a person does: writes a headline and saves by key.
    void save(const QString& headline)
    {
        m_clock.advance(std::chrono::minutes(1));
        Metadata meta = session()->article().meta;
        meta.headline = headline;
        session()->setMetadata(meta, ArticleSession::Origin::Fields, u"headline"_s);
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    }

    VersionsPanel& openPanel()
    {
        QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
        return *m_window->findChild<VersionsPanel*>();
    }

    static QPushButton* button(QWidget& in, const QString& kind)
    {
        for (QPushButton* candidate : in.findChildren<QPushButton*>()) {
            if (candidate->property("kind") == kind)
                return candidate;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
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
        QTRY_COMPARE(timeline().size(), 1); // the folder as it was found
        QVERIFY(stories().open(m_id));
    }
    void cleanup() { m_window.reset(); }

    void savingByKeyIsAVersion()
    {
        save(u"إغلاق الميناء الشرقي"_s);
        QTRY_COMPARE(timeline().size(), 2);
        const VersionInfo version = timeline().first();
        QCOMPARE(version.who.name, u"ليلى حداد"_s);
        QCOMPARE(version.reason, Reason::Saved);
        QCOMPARE(version.fields, QStringList{u"headline"_s});
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier); // nothing new
        QTest::qWait(100);
        QCOMPARE(timeline().size(), 2);
    }

    void savingByItselfIsOneLater()
    {
        Metadata meta = session()->article().meta;
        meta.headline = u"صياغة أخرى"_s;
        session()->setMetadata(meta, ArticleSession::Origin::Fields);
        QVERIFY(session()->save());
        QTest::qWait(100);
        QCOMPARE(timeline().size(), 1);
        m_window->open()->newsroom().closeSession(); // leaving the story keeps it
        QTRY_COMPARE(timeline().size(), 2);
    }

    void aChangeOfStateIsAVersion()
    {
        Metadata meta = session()->article().meta;
        meta.status = Status::Review;
        session()->setMetadata(meta, ArticleSession::Origin::Inspector);
        QVERIFY(session()->save());
        QTRY_COMPARE(timeline().size(), 2);
        QCOMPARE(timeline().first().reason, Reason::Status);
    }

    void versionsAreListedAndCompared()
    {
        save(u"إغلاق الميناء الشرقي"_s);
        QTRY_COMPARE(timeline().size(), 2);
        VersionsPanel& panel = openPanel();
        auto* list = panel.findChild<QListWidget*>();
        QTRY_COMPARE(list->count(), 2);
        QVERIFY(list->hasFocus());
        QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"ليلى حداد"_s));
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(stories().column().showsCompare());
        QVERIFY(list->hasFocus()); // the next one is an arrow key away
        QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(!stories().areVersionsShown());
        QVERIFY(!stories().column().showsCompare());
    }

    void bringingBackIsANewVersionAndCanBeUndone()
    {
        save(u"إغلاق الميناء الشرقي"_s);
        QTRY_COMPARE(timeline().size(), 2);
        Metadata meta = session()->article().meta;
        meta.status = Status::Review; // where the story stands is no word that could be taken back
        session()->setMetadata(meta, ArticleSession::Origin::Inspector);
        QVERIFY(session()->save());
        QTRY_COMPARE(timeline().size(), 3);
        VersionsPanel& panel = openPanel();
        auto* list = panel.findChild<QListWidget*>();
        QTRY_COMPARE(list->count(), 3);
        list->setCurrentRow(2);
        QPushButton* restore = button(panel, u"primary"_s);
        QVERIFY(restore->isEnabled());
        QTest::mouseClick(restore, Qt::LeftButton);
        QTRY_COMPARE(session()->article().meta.headline, u"إغلاق الميناء"_s);
        QCOMPARE(session()->article().meta.status, Status::Review);
        QTRY_COMPARE(timeline().size(), 4);
        QCOMPARE(timeline().first().reason, Reason::Restored);
        auto* undo = stories().column().banner().findChild<QPushButton*>();
        QVERIFY(undo);
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(session()->article().meta.headline, u"إغلاق الميناء الشرقي"_s);
    }

    void aVersionGetsAName()
    {
        m_window->open()->history().name(timeline().first().id, u"كما أُرسلت"_s);
        QTRY_COMPARE(timeline().first().name, u"كما أُرسلت"_s);
        VersionsPanel& panel = openPanel();
        auto* list = panel.findChild<QListWidget*>();
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"كما أُرسلت"_s));
    }

    void theLastHourIsPlayedAndAMomentBroughtBack()
    {
        for (const QString& headline : {u"صياغة أولى"_s, u"صياغة ثانية"_s}) {
            Metadata meta = session()->article().meta;
            meta.headline = headline;
            session()->setMetadata(meta, ArticleSession::Origin::Fields, headline);
            QTest::qWait(JournalKeeper::delayMilliseconds + 150);
            m_clock.advance(std::chrono::minutes(1));
        }
        VersionsPanel& panel = openPanel();
        auto* hour = panel.findChild<HourScrubber*>();
        QTRY_VERIFY(hour->isVisible());
        auto* slider = hour->findChild<QSlider*>();
        QCOMPARE(slider->maximum(), 2);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Home);
        QTRY_VERIFY(stories().column().showsCompare());
        slider->setValue(1);
        QTest::mouseClick(hour->findChildren<QPushButton*>().last(), Qt::LeftButton);
        QTRY_COMPARE(session()->article().meta.headline, u"صياغة أولى"_s);
    }

    void whatIsWrittenAtTheEndBecomesAVersion()
    {
        Metadata meta = session()->article().meta;
        meta.headline = u"آخر ما كُتب"_s;
        session()->setMetadata(meta, ArticleSession::Origin::Fields);
        QVERIFY(m_window->close());
        m_window.reset();
        QCOMPARE(timeline().size(), 2);
    }
};

WARRAQ_GUI_TEST_MAIN(TestVersions)
#include "test_versions.moc"
