// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/article_editor.h"
#include "editor/article_text_edit.h"
#include "gui_test.h"
#include "shell/commands.h"
#include "shell/main_window.h"
#include "shell/stories_workplace.h"

#include <QMenu>

using namespace Qt::StringLiterals;
using namespace warraq;

class TestEditMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoAndTheClipboardAreInTheMenu();
};

void TestEditMenu::undoAndTheClipboardAreInTheMenu()
{
    const ManualClock clock;
    const TemporaryFolder folder;
    const QList<ArticleId> ids = makeNewsroom(folder.path(u"room"_s), clock, {u"إغلاق المِيناء الشرقي"_s});
    Preferences preferences;
    preferences.language = testLanguage();
    MainWindow window(clock, preferences);
    window.resize(1200, 700);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(window.openProject(folder.path(u"room"_s)));
    QTRY_VERIFY(window.open()->newsroom().isLoaded());
    QVERIFY(window.open()->stories().open(ids.first()));
    ArticleEditor& editor = window.open()->stories().editor();
    editor.focusText();
    auto* text = editor.findChild<ArticleTextEdit*>();
    QTRY_VERIFY(text->hasFocus());
    QMenu* menu = window.commands().menus().at(int(Commands::Menu::Edit));
    const auto run = [&](const char* english) {
        const QString wanted = QCoreApplication::translate("warraq::MainWindow", english);
        window.commands().refresh(); // as when the menu opens
        for (QAction* action : menu->actions()) {
            if (action->text() == wanted && action->isEnabled()) {
                action->trigger();
                return true;
            }
        }
        return false;
    };
    const QString before = text->toPlainText();
    text->moveCursor(QTextCursor::End);
    typeText(text, u" تمت"_s);
    QCOMPARE(text->toPlainText(), before + u" تمت"_s);
    QVERIFY(run("Un&do"));
    QCOMPARE(text->toPlainText(), before);
    QVERIFY(run("Red&o"));
    QCOMPARE(text->toPlainText(), before + u" تمت"_s);
    text->selectAll();
    QVERIFY(run("Cop&y"));
    QVERIFY(run("Cu&t"));
    QCOMPARE(text->toPlainText(), QString());
    QVERIFY(run("&Paste"));
    QCOMPARE(text->toPlainText(), before + u" تمت"_s);
}

WARRAQ_GUI_TEST_MAIN(TestEditMenu)
#include "test_edit_menu.moc"
