// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui_test.h"
#include "shell/commands.h"
#include "shell/import_dialog.h"
#include "shell/main_window.h"
#include "shell/new_project_dialog.h"
#include "shell/stories_workplace.h"
#include "shell/welcome_page.h"
#include "widgets/ask.h"
#include "widgets/banner.h"
#include "wxr_samples.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace warraq;

class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void welcomesBeforeAnythingIsOpen();
    void createsANewsroomByForm();
    void aFolderThatIsNoProjectIsExplained();
    void aNewerFormatOpensForReading();
    void aHeldProjectNamesWhoHasIt();
    void importShowsItsReport();
    void aStoppedImportCanBeClosed();
    void readOnlyOffersNoWriting();

private:
    [[nodiscard]] QString room() const { return m_folder->path(u"room"_s); }
    [[nodiscard]] bool canWrite() const;

    ManualClock m_clock;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestOpening::init()
{
    m_folder = std::make_unique<TemporaryFolder>();
    Preferences preferences;
    preferences.language = testLanguage();
    preferences.person = u"ليلى حداد"_s;
    m_window = std::make_unique<MainWindow>(m_clock, preferences);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

bool TestOpening::canWrite() const
{
    m_window->commands().refresh();
    return m_window->commands().all().first()->isEnabled(); // New Story
}

void TestOpening::welcomesBeforeAnythingIsOpen()
{
    QVERIFY(!m_window->open());
    QVERIFY(m_window->findChild<WelcomePage*>()->isVisible());
    QVERIFY(!canWrite());
}

void TestOpening::createsANewsroomByForm()
{
    m_window->askForNewProject();
    auto* form = m_window->findChild<NewProjectDialog*>();
    QVERIFY(form);
    const auto fields = form->findChildren<QLineEdit*>();
    fields.at(0)->setText(u"غرفة جديدة"_s);
    fields.at(2)->setText(m_folder->path());
    form->accept();
    QVERIFY(m_window->open());
    QCOMPARE(m_window->open()->project().settings().name, u"غرفة جديدة"_s);
    QVERIFY(QFile::exists(m_folder->path(u"غرفة جديدة/warraq.json"_s)));
    QVERIFY(canWrite());
    m_window->open()->stories().newStory();
    QVERIFY(m_window->open()->newsroom().session());
    QVERIFY(!m_window->open()->newsroom().session()->isDirty());
}

void TestOpening::aFolderThatIsNoProjectIsExplained()
{
    QVERIFY(QDir().mkpath(room()));
    QVERIFY(!m_window->openProject(room()));
    QVERIFY(!m_window->open());
    QVERIFY(m_window->banner().text().contains(u"warraq.json"_s));
    QVERIFY(m_window->findChild<WelcomePage*>()->isVisible());
}

void TestOpening::aNewerFormatOpensForReading()
{
    const ArticleId id = makeNewsroom(room(), m_clock, {u"الأول"_s}).first();
    QFile file(room() + u"/warraq.json"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    object.insert(u"format"_s, 999);
    file.resize(0);
    file.write(QJsonDocument(object).toJson());
    file.close();
    QVERIFY(m_window->openProject(room()));
    QVERIFY(m_window->open()->project().isReadOnly());
    QVERIFY(!m_window->banner().text().isEmpty());
    QVERIFY(m_window->open()->stories().open(id));
}

void TestOpening::aHeldProjectNamesWhoHasIt()
{
    makeNewsroom(room(), m_clock, {u"الأول"_s});
    auto other = Project::open(room(), Project::Mode::ReadWrite, m_clock);
    QVERIFY(other);
    QVERIFY(m_window->openProject(room()));
    QVERIFY(m_window->open()->project().isReadOnly());
    QVERIFY(m_window->open()->project().lockHolder());
    QVERIFY(m_window->banner().text().contains(m_window->open()->project().lockHolder()->host));
    other->reset();
    for (auto* button : m_window->banner().findChildren<QPushButton*>())
        button->click();
    QVERIFY(!m_window->open()->project().isReadOnly());
    QVERIFY(m_window->banner().text().isEmpty());
}

void TestOpening::readOnlyOffersNoWriting()
{
    const ArticleId id = makeNewsroom(room(), m_clock, {u"الأول"_s}).first();
    auto other = Project::open(room(), Project::Mode::ReadWrite, m_clock);
    QVERIFY(m_window->openProject(room()));
    QVERIFY(m_window->open()->stories().open(id));
    QVERIFY(!canWrite());
    Metadata meta = m_window->open()->newsroom().session()->article().meta;
    meta.headline = u"لا يُكتب"_s;
    m_window->open()->newsroom().session()->setMetadata(meta, ArticleSession::Origin::Fields);
    QVERIFY(!m_window->open()->newsroom().session()->isDirty());
    QVERIFY(m_window->close());
}

void TestOpening::importShowsItsReport()
{
    makeNewsroom(room(), m_clock, {});
    QFile text(m_folder->path(u"story.xml"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(
        R"(<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><wp:wxr_version>1.2</wp:wxr_version>
<item><title>مكتبة المرفأ</title><content:encoded><![CDATA[<p>افتُتحت.</p>]]></content:encoded><wp:post_id>11</wp:post_id>
<wp:post_type>post</wp:post_type><wp:status>draft</wp:status><wp:post_date_gmt>2026-11-20 07:00:00</wp:post_date_gmt></item></channel></rss>)");
    text.close();
    QVERIFY(m_window->openProject(room()));
    testing::answerNextFiles({text.fileName()});
    m_window->chooseImport();
    QTRY_VERIFY(m_window->findChild<ImportDialog*>());
    auto* dialog = m_window->findChild<ImportDialog*>();
    QTRY_VERIFY(!dialog->reportText().isEmpty());
    QVERIFY2(dialog->reportText().contains(u'1'), qPrintable(dialog->reportText()));
    QTRY_COMPARE(m_window->open()->newsroom().summaries().size(), 1);
    QVERIFY(!m_window->open()->newsroom().isBusy());
}

void TestOpening::aStoppedImportCanBeClosed()
{
    makeNewsroom(room(), m_clock, {});
    const QString file = m_folder->path(u"large.xml"_s);
    writeLargeWxr(file, 20, 60'000);
    QVERIFY(m_window->openProject(room()));
    testing::answerNextFiles({file});
    m_window->chooseImport();
    QTRY_VERIFY(m_window->findChild<ImportDialog*>());
    const QPointer<ImportDialog> dialog = m_window->findChild<ImportDialog*>();
    QVERIFY(m_window->open()->newsroom().isBusy());
    QTest::keyClick(dialog, Qt::Key_Escape); // stops; it stays and says what became of it
    QTRY_VERIFY(!m_window->open()->newsroom().isBusy());
    QVERIFY(dialog && dialog->isVisible());
    const auto buttons = dialog->findChildren<QPushButton*>();
    QVERIFY(std::ranges::all_of(
        buttons, [](const QPushButton* button) { return !button->isVisible() || button->isEnabled(); }));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog || !dialog->isVisible());
}

WARRAQ_GUI_TEST_MAIN(TestOpening)
#include "test_opening.moc"
