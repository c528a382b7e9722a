// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/text_commands.h"
#include "editor/xray_layer.h"
#include "editor_fixture.h"

using namespace warraq;
using namespace Qt::StringLiterals;

class TestIsolateEditing : public QObject
{
    Q_OBJECT

    static QAction* command(EditorFixture& f, QKeySequence keys)
    {
        for (QAction* action : f.editor->commands()) {
            if (action->shortcut() == keys)
                return action;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"warraq-test"_s);
        QCoreApplication::setApplicationName(u"isolates"_s);
        setUpApplication();
    }

    void isolatesOnlyWhatReordersInOneStep()
    {
        EditorFixture f("<p dir=\"rtl\">يكتب الفريق بلغة C++ ويقرأ BBC كل صباح.</p>");
        const QString before = f.line(0);
        f.key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(f.line(0), u"يكتب الفريق بلغة \u2066C++\u2069 ويقرأ BBC كل صباح."_s);
        QVERIFY(f.body().contains("<span dir=\"ltr\">C++</span>"));
        f.key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier); // never twice
        QCOMPARE(f.line(0).count(u'\u2066'), 1);
        f.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(f.line(0), before);
    }

    void deletesTheLetterBehindTheControl()
    {
        EditorFixture f("<p dir=\"rtl\">لغة <span dir=\"ltr\">C+</span> هنا</p>");
        f.caretTo(0, int(f.line(0).indexOf(u'\u2069')) + 1);
        f.key(Qt::Key_Backspace);
        QCOMPARE(f.line(0), u"لغة \u2066C\u2069 هنا"_s);
        f.caretTo(0, 4);
        f.key(Qt::Key_Delete);
        QCOMPARE(f.line(0).count(u'\u2066'), f.line(0).count(u'\u2069'));
        QVERIFY(!f.line(0).contains(u'C'));
    }

    void showsInvisibleCharactersOverTheLetters()
    {
        EditorFixture f(u"<p dir=\"rtl\">لغة <span dir=\"ltr\">C++</span>\u00a0هنا\u200f!</p>"_s.toUtf8());
        QAction* shown = command(f, Qt::CTRL | Qt::SHIFT | Qt::Key_8);
        QVERIFY(shown);
        shown->setChecked(false);
        const QImage plain = f.text->viewport()->grab().toImage();
        shown->trigger();
        QVERIFY(f.text->xray().areChipsShown());
        const QImage chips = f.text->viewport()->grab().toImage();
        QVERIFY(plain != chips);
        shown->setChecked(false);
        QCOMPARE(f.text->viewport()->grab().toImage(), plain);
    }

    void tellsWhatReordersAndMendsIt()
    {
        EditorFixture f("<p dir=\"rtl\">يكتب الفريق بلغة C++ كل صباح.</p>");
        const QTextBlock line = f.text->document()->firstBlock();
        const QList<DirectionFinding> findings = f.text->xray().findingsOf(line);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(line.text().mid(findings[0].offset, findings[0].length), u"C++"_s);
        f.key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(f.text->xray().findingsOf(line).isEmpty());
    }
};

QTEST_MAIN(TestIsolateEditing)
#include "test_isolate_editing.moc"
