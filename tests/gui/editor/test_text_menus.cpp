// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the text as menus show them.
#include "editor/text_menu.h"
#include "editor_fixture.h"

#include <QMenu>

#include <functional>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestTextMenus : public QObject
{
    Q_OBJECT

    static QStringList leavesOf(const QList<QAction*>& actions)
    {
        QStringList words;
        for (const QAction* action : actions) {
            if (action->menu())
                words += leavesOf(action->menu()->actions());
            else if (!action->isSeparator())
                words += action->text();
        }
        return words;
    }

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }

    void commandsStandInGroups()
    {
        EditorFixture f(u"<p>نص</p>"_s.toUtf8());
        int entries = 0;
        int lines = 0;
        for (const QAction* action : f.editor->commands())
            action->isSeparator() ? ++lines : ++entries;
        QVERIFY2(entries <= 20, qPrintable(QString::number(entries)));
        QVERIFY(lines >= 3);
        QVERIFY(leavesOf(f.editor->commands()).size() > 40); // all of them are still there
    }

    void whatTakesTatweelAwayComesBeforeWhatInsertsIt()
    {
        EditorFixture f(u"<p>نص</p>"_s.toUtf8());
        const QStringList all = leavesOf(f.editor->commands());
        const qsizetype removes = all.indexOf(u"Take all tatweel away"_s);
        const qsizetype inserts = all.indexOf(u"Tatweel ـ"_s);
        QVERIFY(removes >= 0 && inserts >= 0);
        QVERIFY(removes < inserts);
    }

    void theMenuAtThePointerOffersWhatHandsReachFor()
    {
        EditorFixture f(u"<p>قال الوزير اليوم</p>"_s.toUtf8());
        f.caretTo(0, 3);
        f.type(u" هنا"_s);
        QContextMenuEvent event(QContextMenuEvent::Mouse, f.text->cursorRect().center(),
                                f.text->viewport()->mapToGlobal(f.text->cursorRect().center()));
        QApplication::sendEvent(f.text->viewport(), &event);
        auto* menu = f.text->findChild<TextMenu*>();
        QVERIFY(menu);
        QHash<QString, QAction*> offered;
        for (QAction* action : menu->actions())
            offered.insert(action->text(), action);
        for (const char* wanted : {"Bold", "Italic", "Isolate left to right", "Isolate right to left"})
            QVERIFY2(offered.contains(QString::fromLatin1(wanted)), wanted);
        QVERIFY(offered.value(u"Undo"_s) && offered.value(u"Undo"_s)->isEnabled());
        QVERIFY(offered.value(u"Redo"_s) && !offered.value(u"Redo"_s)->isEnabled());
        offered.value(u"Undo"_s)->trigger();
        QCOMPARE(f.line(0), u"قال الوزير اليوم"_s);
        menu->close();
    }
};

QTEST_MAIN(TestTextMenus)
#include "test_text_menus.moc"
