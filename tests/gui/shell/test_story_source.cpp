// SPDX-License-Identifier: GPL-3.0-or-later
//
// The source in the window: beside the text, beside the page, and what is said about it.
#include "article/html_reader.h"
#include "article/html_writer.h"
#include "base/plugins.h"
#include "editor/article_editor.h"
#include "editor/article_text_edit.h"
#include "gui_test.h"
#include "preview/theme_files.h"
#include "shell/main_window.h"
#include "shell/stories_workplace.h"
#include "shell/story_column.h"
#include "source/source_text.h"
#include "source/source_view.h"
#include "source/theme_view.h"
#include "widgets/banner.h"
#include "widgets/segmented_control.h"

#include <QDir>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace warraq;

class TestStorySource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void thePageFollowsAThemeFile();
    void aBrokenThemeLeavesAPage();
    void brokenSourceLeavesTheTextAsItWas();
    void unfinishedSourceIsSaidAndShown();
    void caretAndScrollStayInBothViews();
    void theOtherViewGoesWhereTheCaretWent();

private:
    [[nodiscard]] QString room() const { return m_folder->path(u"room"_s); }
    [[nodiscard]] StoryColumn& column() const { return m_window->open()->stories().column(); }
    [[nodiscard]] ArticleSession& session() const { return *m_window->open()->newsroom().session(); }
    [[nodiscard]] SourceText& source() const { return *column().source().findChild<SourceText*>(); }
    [[nodiscard]] ArticleTextEdit& text() const { return *column().editor().findChild<ArticleTextEdit*>(); }
    void open(const QByteArray& body);
    /// What stands on the page: as it was given whole, and what was changed since.
    [[nodiscard]] QString page() const
    {
        const auto* view = m_window->findChild<QWidget*>(u"plain-preview"_s);
        return view ? view->property("page").toString() + view->property("patches").toString() : QString();
    }

    ManualClock m_clock;
    ArticleId m_id;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestStorySource::initTestCase()
{
    const QStringList usual = pluginFolders();
    const QStringList folders = QStringList{QStringLiteral(PLAIN_PREVIEW_FOLDER)} + usual;
    qputenv("WARRAQ_PLUGIN_PATH", folders.join(QDir::listSeparator()).toUtf8());
}

void TestStorySource::init()
{
    m_folder = std::make_unique<TemporaryFolder>();
    m_id = makeNewsroom(room(), m_clock, {u"إغلاق الميناء"_s}).first();
    QSettings().setValue(u"stories/preview"_s, true);
    Preferences preferences;
    preferences.language = testLanguage();
    preferences.person = u"ليلى حداد"_s;
    m_window = std::make_unique<MainWindow>(m_clock, preferences);
    m_window->resize(1500, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

/// The story with this body, open in the window.
void TestStorySource::open(const QByteArray& body)
{
    {
        auto project = Project::open(room(), Project::Mode::ReadWrite, m_clock).value();
        auto loaded = project->load(m_id).value();
        loaded.article.blocks = readBody(body, {Direction::RightToLeft, u"ar"_s});
        QVERIFY(project->save(loaded.article, loaded.fileHash));
    }
    QVERIFY(m_window->openProject(room()));
    QVERIFY(m_window->open()->stories().open(m_id));
}

void TestStorySource::thePageFollowsAThemeFile()
{
    open(u"<p>نص القصة</p>\n"_s.toUtf8());
    QTRY_VERIFY(page().contains(u"نص القصة"_s));
    QVERIFY(copyTheme(room(), {}));
    column().showTheme();
    auto* view = column().findChild<ThemeView*>();
    QVERIFY(view && view->isVisible());
    auto* file = view->findChild<SourceText*>();
    file->goTo(file->text().indexOf(u"<main"_s));
    QTest::keyClicks(file, u"<aside id=\"desk\">Tide</aside>"_s);
    QTRY_VERIFY(page().contains(u"<aside id=\"desk\">Tide</aside>"_s));
    QVERIFY(page().contains(u"نص القصة"_s));
    // The style sheet is a file of its own, and in the page.
    auto* names = view->findChild<SegmentedControl*>();
    names->setCurrent(int(themeFileNames(room()).indexOf(u"theme.css"_s)));
    file->goTo(0);
    QTest::keyClicks(file, u".tide { color: teal }"_s);
    QTRY_VERIFY(page().contains(u".tide { color: teal }"_s));
    // And the story goes on in that page.
    session().setBlocks(readBody(u"<p>سطر آخر</p>\n"_s.toUtf8(), {Direction::RightToLeft, u"ar"_s}),
                        ArticleSession::Origin::Outside);
    QTRY_VERIFY(page().contains(u"سطر آخر"_s));
    QVERIFY(page().contains(u".tide"_s));
}

void TestStorySource::aBrokenThemeLeavesAPage()
{
    open(u"<p>نص القصة</p>\n"_s.toUtf8());
    QVERIFY(copyTheme(room(), {}));
    column().showTheme();
    auto* file = column().findChild<ThemeView*>()->findChild<SourceText*>();
    file->goTo(0);
    QTest::keyClicks(file, u"DESK{% if %}"_s);
    const auto banners = [this] {
        QString words;
        for (const Banner* banner : m_window->findChildren<Banner*>())
            words += banner->text();
        return words;
    };
    QTRY_VERIFY(banners().contains(u"page.html"_s));
    QVERIFY(!page().contains(u"DESK"_s)); // the built-in theme stands in
    QVERIFY(page().contains(u"نص القصة"_s));
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(file, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!banners().contains(u"page.html"_s));
}

/// Somebody in the middle of a tag: the text stays as it was, and no banner shouts.
void TestStorySource::brokenSourceLeavesTheTextAsItWas()
{
    open(u"<p>أول</p>\n<p>ثان</p>\n"_s.toUtf8());
    column().showSource(true);
    source().goTo(source().text().indexOf(u"ثان"_s));
    QTest::keyClicks(&source(), u"<b "_s);
    QVERIFY(session().save());
    QVERIFY(column().banner().text().isEmpty()); // the source says it itself, in its foot
    column().showSource(false);
    QCOMPARE(text().document()->findBlockByNumber(1).text(), u"ثان"_s);
}

/// What was left broken is in the file; the text shows what could be read, and a banner leads there.
void TestStorySource::unfinishedSourceIsSaidAndShown()
{
    open(u"<p>أول</p>\n<p><b ثان</p>\n"_s.toUtf8());
    QTRY_VERIFY(!column().banner().text().isEmpty());
    QVERIFY(!column().showsSource());
    QCOMPARE(text().document()->findBlockByNumber(0).text(), u"أول"_s);
    const auto buttons = column().banner().findChildren<QPushButton*>();
    const auto show = std::ranges::find(buttons, StoryColumn::tr("Show in the source"), &QPushButton::text);
    QVERIFY(show != buttons.end());
    (*show)->click();
    QVERIFY(column().showsSource());
    QVERIFY(column().banner().text().isEmpty());
    QCOMPARE(source().text(), u"<p>أول</p>\n<p><b ثان</p>\n"_s);
    QCOMPARE(writeBody(session().article().blocks, {Direction::RightToLeft, u"ar"_s}),
             source().text().toUtf8());
}

void TestStorySource::caretAndScrollStayInBothViews()
{
    QByteArray body;
    for (int i = 0; i < 120; ++i)
        body += u"<p>فقرة رقم %1 عن الميناء</p>\n"_s.arg(i).toUtf8();
    open(body);
    QTextCursor caret(text().document()->findBlockByNumber(60));
    caret.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor, 7);
    text().setTextCursor(caret);
    text().ensureCursorVisible();
    QTest::qWait(100);
    const auto textScroll = [this] {
        return text()
            .mapTo(m_window.get(),
                   text().lineRect(text().document()->findBlockByNumber(60)).topLeft().toPoint())
            .y();
    };
    const int inText = textScroll();
    column().showSource(true);
    QVERIFY(source().text().mid(source().caretOffset()).startsWith(u"م 60 عن"_s)); // that very letter
    QTest::qWait(50);
    QScrollBar* bar = source().verticalScrollBar();
    bar->setValue(bar->value() - 40);
    const int scroll = bar->value();
    const qsizetype offset = source().caretOffset();
    QVERIFY(scroll > 0);
    for (int round = 0; round < 3; ++round) {
        column().showSource(false);
        QTest::qWait(50);
        QCOMPARE(text().textCursor().position(), caret.position());
        QCOMPARE(textScroll(), inText);
        column().showSource(true);
        QTest::qWait(50);
        QCOMPARE(source().caretOffset(), offset);
        QCOMPARE(bar->value(), scroll);
    }
}

void TestStorySource::theOtherViewGoesWhereTheCaretWent()
{
    QByteArray body;
    for (int i = 0; i < 120; ++i)
        body += u"<p>فقرة رقم %1 عن الميناء</p>\n"_s.arg(i).toUtf8();
    open(body);
    column().showSource(true);
    source().goTo(source().text().indexOf(u"رقم 100"_s));
    column().showSource(false);
    QCOMPARE(text().textCursor().blockNumber(), 100);
    QVERIFY(text()
                .textCursor()
                .block()
                .text()
                .mid(text().textCursor().positionInBlock())
                .trimmed()
                .startsWith(u"رقم 100"_s));
    QTRY_VERIFY(m_window->rect().contains(text().mapTo(m_window.get(), text().cursorRect().center())));
    text().setTextCursor(QTextCursor(text().document()->findBlockByNumber(5)));
    column().showSource(true);
    QVERIFY(source().text().mid(source().caretOffset()).startsWith(u"فقرة رقم 5 "_s));
    QVERIFY(source().viewport()->rect().contains(source().cursorRect().center()));
}

WARRAQ_GUI_TEST_MAIN(TestStorySource)
#include "test_story_source.moc"
