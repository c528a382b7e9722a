// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/text_commands.h"
#include "editor/xray_layer.h"
#include "editor_fixture.h"
#include "text/isolate_guard.h"
#include "text/isolates.h"

#include <QRandomGenerator>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestIsolateEditing : public QObject
{
    Q_OBJECT

    static QAction* command(EditorFixture& f, QKeySequence keys)
    {
        for (QAction* action : f.editor->findChildren<QAction*>()) {
            if (action->shortcut() == keys)
                return action;
        }
        return nullptr;
    }

    /// Every isolate is closed in its paragraph. (An empty one is being written, or was when it was undone.)
    static bool isBalanced(const QString& text)
    {
        int depth = 0;
        for (const QChar c : text) {
            depth += isolate::isStart(c) ? 1 : c == isolate::pop ? -1 : 0;
            if (depth < 0)
                return false;
        }
        return depth == 0;
    }

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }

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
        f.key(Qt::Key_Backspace); // an isolate of nothing goes with its last letter
        QCOMPARE(f.line(0), u"لغة  هنا"_s);
        f.key(Qt::Key_Z, Qt::ControlModifier); // and comes back with it
        QVERIFY2(f.line(0).contains(u"\u2066C"_s), qPrintable(f.line(0)));
        QVERIFY2(isBalanced(f.line(0)), qPrintable(f.line(0)));
    }

    void mendsWhatASelectionCut()
    {
        EditorFixture f("<p dir=\"rtl\">لغة <span dir=\"ltr\">Qt 6</span> هنا</p>");
        const int inside = int(f.line(0).indexOf(u'Q')) + 1;
        f.select(0, inside, int(f.line(0).size()));
        f.key(Qt::Key_Delete);
        QVERIFY2(mendedIsolates(f.line(0), -1).isEmpty(), qPrintable(f.line(0)));
        QVERIFY(f.line(0).contains(u"Q"_s));
    }

    void staysWholeUnderRandomEdits()
    {
        QRandomGenerator random(8);
        const QByteArray body =
            "<p dir=\"rtl\">قالت <span dir=\"ltr\">C++ 17</span> ثم <span dir=\"rtl\">نص</span> آخر</p>"
            "<p dir=\"ltr\">We saw <span dir=\"rtl\">مدينة 3.</span> twice</p>";
        std::optional<EditorFixture> fresh;
        const QStringList typed{u"ا"_s, u"b"_s, u"3"_s, u" "_s, u"+"_s};
        int withIsolates = 0;
        for (int i = 0; i < 10'000; ++i) {
            if (i % 200 == 0) // random edits eat a text in the end
                fresh.emplace(body);
            EditorFixture& f = *fresh;
            const int end = f.text->document()->characterCount() - 1;
            QTextCursor cursor = f.text->textCursor();
            cursor.setPosition(random.bounded(end + 1));
            if (random.bounded(3) == 0)
                cursor.setPosition(std::min(end, cursor.position() + int(random.bounded(6))),
                                   QTextCursor::KeepAnchor);
            f.text->setTextCursor(cursor);
            const int what = random.bounded(9);
            if (what < 4)
                f.type(typed[random.bounded(int(typed.size()))]);
            else if (what == 4)
                f.key(Qt::Key_Backspace);
            else if (what == 5)
                f.key(Qt::Key_Delete);
            else if (what == 6)
                f.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
            else if (what == 7 && f.text->document()->blockCount() < 6)
                f.key(Qt::Key_Return);
            else
                f.key(Qt::Key_Z, Qt::ControlModifier);
            withIsolates += f.text->document()->toPlainText().contains(isolate::pop);
            for (QTextBlock line = f.text->document()->begin(); line.isValid(); line = line.next()) {
                QVERIFY2(isBalanced(line.text()),
                         qPrintable(u"edit %1 (%2): %3"_s.arg(i).arg(what).arg(line.text())));
            }
        }
        QVERIFY2(withIsolates > 2000, qPrintable(QString::number(withIsolates))); // or nothing was tried
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
