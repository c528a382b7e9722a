// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a small laptop's screen, in each of the program's languages.
#include "editor/article_editor.h"
#include "editor/editor_tool_bar.h"
#include "gui_test.h"
#include "shell/main_window.h"
#include "shell/stories_workplace.h"
#include "shell/story_column.h"

#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace warraq;

class TestWindowWidth : public QObject
{
    Q_OBJECT

    /// The widest parts first, to say where the room went.
    static QString widths(const QWidget& window)
    {
        QList<std::pair<int, QString>> parts;
        for (const QWidget* part : window.findChildren<QWidget*>()) {
            const int width = std::max(part->minimumSizeHint().width(), part->minimumWidth());
            if (width > 150 && !part->isWindow())
                parts.append(
                    {width, u"%1 %2 %3"_s.arg(width).arg(QString::fromLatin1(part->metaObject()->className()),
                                                         part->isVisible() ? u"shown"_s : u"hidden"_s)});
        }
        std::ranges::sort(parts, std::greater());
        QString text;
        for (const auto& [width, words] : parts.first(std::min<qsizetype>(parts.size(), 14)))
            text += words + u'\n';
        return text;
    }

    static bool isShown(const EditorToolBar& bar, const QString& name)
    {
        const auto buttons = bar.findChildren<QToolButton*>();
        return std::ranges::any_of(buttons, [&](const QToolButton* button) {
            return button->isVisible() && button->accessibleName().startsWith(name);
        });
    }

private Q_SLOTS:
    void fitsASmallScreen_data();
    void fitsASmallScreen();
};

void TestWindowWidth::fitsASmallScreen_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("preview");
    for (const char* language : {"ar", "en", "fr"}) {
        QTest::addRow("%s", language) << QString::fromLatin1(language) << false;
        QTest::addRow("%s with the page", language) << QString::fromLatin1(language) << true;
    }
}

void TestWindowWidth::fitsASmallScreen()
{
    QFETCH(const QString, language);
    QFETCH(const bool, preview);
    const auto translators = installLanguage(*qApp, language);
    const ManualClock clock;
    const TemporaryFolder folder;
    std::ignore = makeNewsroom(folder.path(u"room"_s), clock, {u"إغلاق المِيناء الشرقي"_s});
    Preferences preferences;
    preferences.language = language;
    preferences.person = u"ليلى حداد"_s;
    MainWindow window(clock, preferences);
    window.resize(1024, 700);
    window.show();
    QVERIFY(window.openProject(folder.path(u"room"_s)));
    QTRY_VERIFY(window.open()->newsroom().isLoaded());
    StoriesWorkplace& stories = window.open()->stories();
    stories.setPreviewShown(preview);
    QTRY_VERIFY(stories.column().isVisible());
    QTest::qWait(100); // the status bar counts
    const int width = window.minimumSizeHint().width();
    QVERIFY2(width <= 1024, qPrintable(u"%1\n"_s.arg(width) + widths(window)));
    window.resize(1024, 700);
    QTest::qWait(50);
    QCOMPARE(window.width(), 1024);
    const auto* bar = stories.column().findChild<EditorToolBar*>();
    QVERIFY(bar);
    const auto name = [](const char* text) {
        return QCoreApplication::translate("warraq::EditorCommands", text);
    };
    for (const char* command :
         {"Bold", "Right to left (Ctrl with right Shift)", "Left to right (Ctrl with left Shift)"})
        QVERIFY2(isShown(*bar, name(command)), command);
}

WARRAQ_GUI_TEST_MAIN(TestWindowWidth)
#include "test_window_width.moc"
