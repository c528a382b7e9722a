// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "editor/article_editor.h"
#include "editor/compare_canvas.h"
#include "editor/compare_view.h"
#include "gui_test.h"
#include "shell/command_field.h"
#include "shell/commands.h"
#include "shell/main_window.h"
#include "shell/rail.h"
#include "shell/stories_workplace.h"
#include "shell/story_bar.h"
#include "shell/story_column.h"
#include "shell/story_list.h"
#include "widgets/ask.h"
#include "widgets/banner.h"
#include "widgets/rail_button.h"

#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace warraq;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theRailStandsAtTheStart();
    void everyCommandIsInAMenuAndNoKeysCollide();
    void placesChangeByKey();
    void aTypedStoryIsSavedByItself();
    void aStoryOpensSavesAndShowsHow();
    void leavingAStorySavesIt();
    void aStoryIsComparedWithWhatItWas();
    void quittingSavesWhatIsUnsaved();
    void quittingWithAFullDiskStaysAndAsks();
    void quittingAnywayIsAPersonsWord();
    void breakingByKeyAndBack();
    void publishingIsAskedAbout();
    void theCommandFieldFindsFoldedStories();
    void theCommandFieldRunsCommands();
    void theCommandFieldGivesTheFocusBack();
    void aSearchOfCommentsComesFirstThere();
    void aNewStoryIsOpenAgainAtTheNextStart();
    void columnsCloseAndComeBack();
    void altAloneOpensTheMenu();
    void theNewestStoryIsOpenAtFirst();

private:
    [[nodiscard]] QAction* action(const QString& english) const;
    [[nodiscard]] Newsroom& newsroom() { return m_window->open()->newsroom(); }
    void edit(const QString& headline);
    [[nodiscard]] Metadata onDisk() const
    {
        const ArticleSession* session = m_window->open()->newsroom().session();
        (void)QTest::qWaitFor([session] { return !session || !session->isSaving(); });
        return metadataOnDisk(m_folder->path(u"room"_s), m_ids.first(), m_clock);
    }

    ManualClock m_clock;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<MainWindow> m_window;
    QList<ArticleId> m_ids;
};

void TestMainWindow::init()
{
    m_folder = std::make_unique<TemporaryFolder>();
    m_ids = makeNewsroom(m_folder->path(u"room"_s), m_clock, {u"إغلاق المِيناء الشرقي"_s, u"مهرجان الضوء"_s});
    Preferences preferences;
    preferences.language = testLanguage();
    preferences.person = u"ليلى حداد"_s;
    m_window = std::make_unique<MainWindow>(m_clock, preferences);
    m_window->resize(1400, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_window->openProject(m_folder->path(u"room"_s)));
    QTRY_VERIFY(newsroom().isLoaded());
    (void)testing::questionsAsked();
}

void TestMainWindow::cleanup()
{
    setWriteFault({});
    m_window.reset();
}

QAction* TestMainWindow::action(const QString& english) const
{
    const QString text = QCoreApplication::translate("warraq::MainWindow", english.toUtf8().constData());
    for (QAction* candidate : m_window->commands().all())
        if (candidate->text() == text)
            return candidate;
    qFatal("no command %s", qPrintable(english));
}

void TestMainWindow::edit(const QString& headline)
{
    ArticleSession* session = newsroom().session();
    Metadata meta = session->article().meta;
    meta.headline = headline;
    session->setMetadata(meta, ArticleSession::Origin::Fields, u"headline"_s);
}

void TestMainWindow::theRailStandsAtTheStart()
{
    const int x = m_window->rail().mapTo(m_window.get(), QPoint(0, 0)).x();
    QCOMPARE(x, isRightToLeft() ? m_window->width() - m_window->rail().width() : 0);
    StoriesWorkplace& stories = m_window->open()->stories();
    const int list = stories.list().mapTo(m_window.get(), QPoint(0, 0)).x();
    const int column = stories.column().mapTo(m_window.get(), QPoint(0, 0)).x();
    QCOMPARE(list > column, isRightToLeft());
}

void TestMainWindow::everyCommandIsInAMenuAndNoKeysCollide()
{
    QVERIFY(m_window->open()->stories().open(m_ids.first()));
    QCOMPARE(m_window->commands().conflicts(), QStringList());
    QSet<QAction*> reachable;
    std::function<void(QMenu*)> walk = [&](QMenu* menu) {
        for (QAction* entry : menu->actions()) {
            if (entry->menu())
                walk(entry->menu());
            else if (!entry->isSeparator())
                reachable.insert(entry);
        }
    };
    for (QMenu* menu : m_window->commands().menus())
        walk(menu);
    for (QAction* command : m_window->commands().all()) {
        QVERIFY2(reachable.contains(command), qPrintable(command->text()));
        QVERIFY(!plainActionText(command).isEmpty());
    }
    QVERIFY(reachable.size() >= 28);
}

void TestMainWindow::placesChangeByKey()
{
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(m_window->currentPlace(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(m_window->currentPlace(), 2);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(m_window->currentPlace(), 0);
    QVERIFY(m_window->rail().place(0)->isChecked());
}

void TestMainWindow::aTypedStoryIsSavedByItself()
{
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(newsroom().session());
    const ArticleId id = newsroom().session()->article().id;
    QVERIFY(!newsroom().session()->isDirty());
    const auto type = [](const QString& text) { typeText(QApplication::focusWidget(), text); };
    type(u"وصول السفينة"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    type(u"رست السفينة MV Aurora 7 في المرفأ."_s);
    auto* idle = m_window->open()->keeper().findChild<QTimer*>(u"idle"_s);
    QTRY_VERIFY(idle->isActive());
    idle->setInterval(20);
    idle->start();
    QTRY_VERIFY(!newsroom().project().articlePath(id).isEmpty() && !newsroom().session()->isDirty());
    const auto project = Project::open(m_folder->path(u"room"_s), Project::Mode::ReadOnly, m_clock);
    const auto loaded = (*project)->load(id);
    QVERIFY(loaded);
    QCOMPARE(loaded->article.meta.headline, u"وصول السفينة"_s);
    QCOMPARE(plainText(loaded->article.blocks), u"رست السفينة MV Aurora 7 في المرفأ."_s);
    QCOMPARE(loaded->article.meta.bylines, QStringList{u"ليلى حداد"_s});
    QVERIFY(newsroom().summary(id));
}

void TestMainWindow::aStoryOpensSavesAndShowsHow()
{
    auto* place = m_window->findChild<StoryPlace*>();
    QVERIFY(m_window->open()->stories().open(m_ids.first()));
    QVERIFY(m_window->windowTitle().contains(u"إغلاق المِيناء الشرقي"_s));
    edit(u"عنوان جديد"_s);
    QVERIFY(newsroom().session()->isDirty());
    QVERIFY(m_window->windowTitle().contains(u"عنوان جديد"_s));
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!newsroom().session()->isDirty());
    QCOMPARE(onDisk().headline, u"عنوان جديد"_s);
    m_clock.advance(std::chrono::seconds(4));
    place->refresh();
    QCOMPARE(place->saveState(), isRightToLeft() ? u"محفوظ قبل 4 ثوانٍ"_s : u"Saved 4 seconds ago"_s);
}

void TestMainWindow::leavingAStorySavesIt()
{
    StoriesWorkplace& stories = m_window->open()->stories();
    QVERIFY(stories.open(m_ids.first()));
    edit(u"قبل الخروج"_s);
    QVERIFY(stories.open(m_ids.last()));
    QCOMPARE(onDisk().headline, u"قبل الخروج"_s);
    // A story that cannot be saved is not left.
    edit(u"لا مكان على القرص"_s);
    setWriteFault([](WriteStep, const QString& path) {
        return std::optional(Error{ErrorCode::DiskFull, path, 0, {}});
    });
    QVERIFY(!stories.open(m_ids.first()));
    QCOMPARE(newsroom().session()->article().meta.headline, u"لا مكان على القرص"_s);
    QVERIFY(!stories.column().banner().text().isEmpty());
    setWriteFault({});
    QVERIFY(stories.open(m_ids.first()));
    QVERIFY(stories.column().banner().text().isEmpty());
}

void TestMainWindow::aStoryIsComparedWithWhatItWas()
{
    StoriesWorkplace& stories = m_window->open()->stories();
    QVERIFY(stories.open(m_ids.first()));
    edit(u"عنوان آخر"_s);
    QVERIFY(m_window->open()->keeper().saveNow()); // saving is no reason to forget
    stories.toggleCompare();
    StoryColumn& column = stories.column();
    QVERIFY(column.showsCompare());
    CompareCanvas& canvas = column.comparison().canvas();
    QTRY_VERIFY(canvas.changeCount() > 0);
    QCOMPARE(QApplication::focusWidget(), &canvas);
    QTest::keyClick(&canvas, Qt::Key_F4);
    QCOMPARE(canvas.currentChange(), 0);
    QTest::keyClick(&canvas, Qt::Key_A, Qt::ControlModifier); // no command of the window
    QTest::keyClick(&canvas, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"عنوان آخر"_s));
    QTest::keyClick(&canvas, Qt::Key_Escape);
    QVERIFY(!column.showsCompare() && !column.showsSource());
    stories.toggleCompare();
    QVERIFY(stories.open(m_ids.last())); // another story is not compared with this one
    QVERIFY(!column.showsCompare());
}

void TestMainWindow::quittingSavesWhatIsUnsaved()
{
    QVERIFY(m_window->open()->stories().open(m_ids.first()));
    edit(u"آخر كلمة"_s);
    QVERIFY(m_window->close());
    QCOMPARE(onDisk().headline, u"آخر كلمة"_s);
}

void TestMainWindow::quittingWithAFullDiskStaysAndAsks()
{
    QVERIFY(m_window->open()->stories().open(m_ids.first()));
    edit(u"لم تُحفظ"_s);
    setWriteFault([](WriteStep, const QString& path) {
        return std::optional(Error{ErrorCode::DiskFull, path, 0, {}});
    });
    testing::answerNextQuestion(1); // back to the story
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    QVERIFY(testing::questionsAsked().value(0).contains(u"لم تُحفظ"_s));
    QVERIFY(newsroom().session()->isDirty());
    setWriteFault({});
    QVERIFY(m_window->close());
    QCOMPARE(onDisk().headline, u"لم تُحفظ"_s);
}

void TestMainWindow::quittingAnywayIsAPersonsWord()
{
    QVERIFY(m_window->open()->stories().open(m_ids.first()));
    edit(u"تُترك"_s);
    setWriteFault([](WriteStep, const QString& path) {
        return std::optional(Error{ErrorCode::DiskFull, path, 0, {}});
    });
    testing::answerNextQuestion(2);
    QVERIFY(!m_window->close());
    QTRY_VERIFY(!m_window->isVisible());
    setWriteFault({});
    QCOMPARE(onDisk().headline, u"إغلاق المِيناء الشرقي"_s);
}

void TestMainWindow::breakingByKeyAndBack()
{
    QVERIFY(m_window->open()->stories().open(m_ids.first()));
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    const Metadata flagged = onDisk();
    QVERIFY(flagged.breaking.isLive(m_clock.now()));
    QCOMPARE(flagged.breaking.by, u"ليلى حداد"_s);
    QCOMPARE(flagged.breaking.until, m_clock.now().addSecs(20 * 60));
    QCOMPARE(flagged.urgency, 1);
    QVERIFY(!flagged.kicker.isEmpty());
    QCOMPARE(m_window->rail().place(1)->badge(), 1);
    QVERIFY(m_window->rail().place(1)->badgeIsAlarm());
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!onDisk().breaking.isLive(m_clock.now()));
    QCOMPARE(onDisk().urgency, 5);
    QVERIFY(onDisk().kicker.isEmpty());
    QCOMPARE(m_window->rail().place(1)->badge(), 0);
}

void TestMainWindow::publishingIsAskedAbout()
{
    QVERIFY(m_window->open()->stories().open(m_ids.first()));
    StoryActions& actions = m_window->open()->stories().actions();
    actions.advance();
    QCOMPARE(onDisk().status, Status::Review);
    actions.advance();
    QCOMPARE(onDisk().status, Status::Ready);
    testing::answerNextQuestion(1);
    actions.advance();
    QTest::qWait(20);
    QCOMPARE(onDisk().status, Status::Ready);
    testing::answerNextQuestion(0);
    actions.advance();
    QTRY_COMPARE(onDisk().status, Status::Published);
    QCOMPARE(onDisk().published, m_clock.now());
    QCOMPARE(testing::questionsAsked().size(), 2);
}

void TestMainWindow::theCommandFieldFindsFoldedStories()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    CommandField& field = m_window->commandField();
    QVERIFY(field.hasFocus());
    typeText(&field, u"اغلاق الميناء"_s);
    QCOMPARE(field.answers().first(), u"إغلاق المِيناء الشرقي"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QVERIFY(newsroom().session());
    QCOMPARE(newsroom().session()->article().id, m_ids.first());
}

void TestMainWindow::theCommandFieldRunsCommands()
{
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    CommandField& field = m_window->commandField();
    QCOMPARE(field.text(), u">"_s);
    QVERIFY(field.answers().size() > 10);
    typeText(&field, plainActionText(action(u"&Breaking Desk"_s)));
    QCOMPARE(field.answers().size(), 1);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(m_window->currentPlace(), 1);
    QVERIFY(field.text().isEmpty());
}

void TestMainWindow::theCommandFieldGivesTheFocusBack()
{
    StoriesWorkplace& stories = m_window->open()->stories();
    QVERIFY(stories.open(m_ids.first()));
    stories.editor().focusText();
    QWidget* writing = QApplication::focusWidget();
    QVERIFY(writing);
    CommandField& field = m_window->commandField();
    for (const bool commands : {false, true}) {
        if (commands)
            QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        else
            QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(field.hasFocus());
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), writing);
    }
}

void TestMainWindow::aSearchOfCommentsComesFirstThere()
{
    CommandField& field = m_window->commandField();
    const auto answersTo = [&](int place) {
        m_window->showPlace(place);
        field.begin();
        typeText(&field, u"الميناء"_s);
        const QStringList answers = field.answers();
        QTest::keyClick(&field, Qt::Key_Escape);
        return answers;
    };
    QVERIFY(!answersTo(0).first().contains(isolated(u"الميناء"_s))); // the story, by its own name
    QVERIFY(answersTo(2).first().contains(isolated(u"الميناء"_s)));
}

void TestMainWindow::aNewStoryIsOpenAgainAtTheNextStart()
{
    m_window->open()->stories().newStory();
    edit(u"قصة جديدة"_s);
    QVERIFY(m_window->open()->keeper().saveNow());
    const QString key = u"open/"_s + m_window->open()->project().settings().id;
    QCOMPARE(QSettings().value(key).toString(), newsroom().session()->article().id.value());
}

void TestMainWindow::columnsCloseAndComeBack()
{
    StoriesWorkplace& stories = m_window->open()->stories();
    QVERIFY(stories.isListShown());
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QVERIFY(!stories.isListShown());
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QVERIFY(stories.isListShown());
    QTRY_VERIFY(stories.list().isVisible() && stories.list().width() > 100);
    QVERIFY(stories.isListShown()); // also after the layout
    QVERIFY(!stories.isInspectorShown());
    QVERIFY(stories.open(m_ids.first()));
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::AltModifier);
    QVERIFY(stories.isInspectorShown());
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::AltModifier);
    QVERIFY(!stories.isInspectorShown());
}

void TestMainWindow::altAloneOpensTheMenu()
{
    const auto menuOpen = [] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr; };
    QWindow* window = m_window->windowHandle();
    QTest::keyPress(window, Qt::Key_Alt);
    QTest::keyRelease(window, Qt::Key_Alt);
    QTRY_VERIFY(menuOpen());
    QApplication::activePopupWidget()->close();
    QTest::keyPress(window, Qt::Key_Alt);
    QTest::keyClick(window, Qt::Key_2, Qt::AltModifier);
    QTest::keyRelease(window, Qt::Key_Alt);
    QTest::qWait(50);
    QVERIFY(!menuOpen());
}

void TestMainWindow::theNewestStoryIsOpenAtFirst()
{
    m_window->openRememberedStory();
    QTRY_VERIFY(newsroom().session());
    QVERIFY(m_window->open()->stories().open(m_ids.last()));
    QVERIFY(m_window->openProject(m_folder->path(u"room"_s)));
    m_window->openRememberedStory();
    QTRY_VERIFY(newsroom().session());
    QCOMPARE(newsroom().session()->article().id, m_ids.last());
}

WARRAQ_GUI_TEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
