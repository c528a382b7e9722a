// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/source_foot.h"
#include "source/source_isolates.h"
#include "source/source_text.h"
#include "source_fixture.h"

#include <QHelpEvent>
#include <QLabel>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QToolTip>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

void typeText(const QString& words, QWidget* into)
{
    for (const QChar c : words) {
        QKeyEvent press(QEvent::KeyPress, c == u'\n' ? Qt::Key_Return : 0, Qt::NoModifier,
                        c == u'\n' ? QString(u'\r') : QString(c));
        QApplication::sendEvent(into, &press);
    }
}

} // namespace

class TestSourceView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }

    void theSourceIsTheBody()
    {
        Both both(twoParagraphs);
        QCOMPARE(both.source->text().toUtf8(), twoParagraphs);
        QCOMPARE(both.source->layoutDirection(), Qt::LeftToRight);
    }

    void typingInTheSourceChangesTheText()
    {
        Both both(twoParagraphs);
        both.caretTo(2, 3);
        both.typeAt(QString::fromUtf8(twoParagraphs).indexOf(u"أول"_s) + 3, u" جديد"_s);
        QTRY_COMPARE_WITH_TIMEOUT(both.line(0), u"أول جديد"_s, 1000);
        QCOMPARE(both.text->textCursor().blockNumber(), 2); // the caret there stays in its paragraph
        QCOMPARE(both.text->textCursor().positionInBlock(), 3);
        QByteArray wanted = twoParagraphs;
        wanted.replace(u"أول"_s.toUtf8(), u"أول جديد"_s.toUtf8());
        QCOMPARE(both.body(), wanted);
        both.text->undo(); // the editor can take it back
        QCOMPARE(both.line(0), u"أول"_s);
        QCOMPARE(both.body(), twoParagraphs);
        QCOMPARE(both.source->text().toUtf8(), twoParagraphs);
    }

    void typingInTheTextChangesOnlyItsLine()
    {
        Both both(twoParagraphs);
        both.source->goTo(3);
        both.editor->activateWindow();
        both.editor->focusText();
        both.caretTo(1, 3);
        both.type(u" مزيد"_s);
        QTRY_VERIFY_WITH_TIMEOUT(both.source->text().contains(u"مزيد"_s), 500);
        const QStringList lines = both.source->text().split(u'\n');
        QCOMPARE(lines[0], u"<p class='a'  >أول</p>"_s);
        QVERIFY(both.source->text().endsWith(u"<h2 >عنوان</h2>\n"_s));
        QCOMPARE(both.source->textCursor().position(), 3);
    }

    void savingTakesWhatIsStillBeingTyped()
    {
        Both both(twoParagraphs);
        both.typeAt(QString::fromUtf8(twoParagraphs).indexOf(u"ثان"_s), u"x"_s);
        QVERIFY(both.session->save());
        QVERIFY(plainText(both.session->article().blocks).contains(u"xثان"_s));
        QVERIFY(!both.session->isDirty());
    }

    void brokenMarkupIsMendedAndSaid()
    {
        Both both(twoParagraphs);
        auto* message = both.view.findChild<SourceFoot*>();
        QVERIFY(message->isHidden());
        both.typeAt(QString::fromUtf8(twoParagraphs).indexOf(u"ثان"_s), u"<b>"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!message->isHidden(), 1000);
        QCOMPARE(both.line(1), u"ثان"_s);
        QCOMPARE(both.line(0), u"أول"_s);
        QCOMPARE(both.line(2), u"عنوان"_s);
        QVERIFY(both.source->text().contains(u"<b>ثان"_s)); // the hand's text is not rewritten
        QVERIFY(both.source->extraSelections().size() > 1);
        both.typeAt(QString::fromUtf8(twoParagraphs).indexOf(u"ثان"_s) + 6, u"</b>"_s);
        QTRY_VERIFY_WITH_TIMEOUT(message->isHidden(), 1000);
        QVERIFY(both.blocks()[1].runs[0].bold);
    }

    void halfATagLosesNothing()
    {
        Both both(twoParagraphs);
        const QString whole = QString::fromUtf8(twoParagraphs);
        both.typeAt(whole.indexOf(u"ثان"_s), u"<spa"_s);
        QTest::qWait(400);
        const QString everything = plainText(both.blocks()) + QString::fromUtf8(both.body());
        for (const QString& word : {u"أول"_s, u"ثان"_s, u"عنوان"_s})
            QVERIFY(everything.contains(word));
        QCOMPARE(both.body(), both.source->text().toUtf8());
    }

    void linesComeAndGo()
    {
        Both both(twoParagraphs);
        both.typeAt(both.source->text().size(), u"<p>ثالث</p>\n<hr>\n"_s);
        QTRY_COMPARE_WITH_TIMEOUT(both.text->document()->blockCount(), 5, 1000);
        QTextCursor cursor(both.source->document());
        cursor.select(QTextCursor::LineUnderCursor);
        cursor.removeSelectedText();
        QTRY_COMPARE_WITH_TIMEOUT(both.text->document()->blockCount(), 4, 1000);
        QCOMPARE(both.line(0), u"ثان"_s);
    }

    void noBreakSpacesSurvive()
    {
        const QByteArray body = u"<p>14\u00a0سفينة</p>\n<p>x</p>\n"_s.toUtf8();
        Both both(body);
        both.typeAt(both.source->text().indexOf(u'x'), u"y"_s);
        QTRY_VERIFY_WITH_TIMEOUT(plainText(both.session->article().blocks).contains(u'y'), 1000);
        QVERIFY(both.body().startsWith(u"<p>14\u00a0سفينة</p>\n"_s.toUtf8()));
    }

    void aHiddenViewCatchesUpWhenShown()
    {
        Both both(twoParagraphs);
        both.view.hide();
        both.editor->activateWindow();
        both.editor->focusText();
        both.caretTo(0, 0);
        both.type(u"قبل "_s);
        both.session->flush();
        QVERIFY(!both.source->text().contains(u"قبل"_s));
        both.view.show();
        QVERIFY(both.source->text().contains(u"قبل أول"_s));
    }

    void brokenMarkupLeavesTheTextAlone()
    {
        Both both(twoParagraphs);
        const QString whole = QString::fromUtf8(twoParagraphs);
        both.typeAt(whole.indexOf(u"<p dir"_s), u"<table>"_s);
        both.session->flush();
        QCOMPARE(both.text->document()->blockCount(), 3); // no card, certainly not two
        QCOMPARE(both.line(1), u"ثان"_s);
        QCOMPARE(both.line(2), u"عنوان"_s);
        QCOMPARE(both.body(), both.source->text().toUtf8());
        QTRY_VERIFY(!both.view.findChild<SourceFoot*>()->isHidden());
        both.source->goTo(0);
        QTest::keyClick(both.source, Qt::Key_F6); // to the problem
        QCOMPARE(both.source->caretOffset(), whole.indexOf(u"<p dir"_s));
        // What was typed is in the file, and there again after a new start.
        QVERIFY(both.session->save());
        const auto again = both.project->load(both.session->article().id);
        QVERIFY(again);
        QCOMPARE(writeBody(again->article.blocks, {Direction::RightToLeft, u"ar"_s}),
                 both.source->text().toUtf8());
    }

    void undoBringsBackBytesAlone()
    {
        Both both(twoParagraphs);
        both.typeAt(2, u"  "_s); // "<p   class": the same words
        QCOMPARE(both.body(), both.source->text().toUtf8());
        QVERIFY(both.body() != twoParagraphs);
        QTest::keyClick(both.source, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(both.body(), twoParagraphs);
        QCOMPARE(both.source->text().toUtf8(), twoParagraphs);
        QTest::keyClick(both.source, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(both.body() != twoParagraphs);
        QCOMPARE(both.body(), both.source->text().toUtf8());
    }

    void theLastChangeGoesFirstWhereverItWasMade()
    {
        Both both(twoParagraphs);
        both.editor->activateWindow();
        both.editor->focusText();
        both.caretTo(0, 3);
        both.type(u" متن"_s);
        both.session->flush();
        const QByteArray afterText = both.body();
        both.typeAt(both.source->text().indexOf(u"ثان"_s), u"مصدر "_s);
        both.session->flush();
        const QByteArray afterSource = both.body();
        both.editor->activateWindow();
        both.editor->focusText();
        QTest::keyClick(both.text, Qt::Key_Z, Qt::ControlModifier); // in the other view
        QCOMPARE(both.body(), afterText);
        both.view.activateWindow();
        both.view.focusText();
        QTest::keyClick(both.source, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(both.body(), twoParagraphs);
        QCOMPARE(both.source->text().toUtf8(), twoParagraphs);
        both.session->redoText();
        both.session->redoText();
        QCOMPARE(both.body(), afterSource);
    }

    void oneListOfStepsForBothViews()
    {
        QRandomGenerator random(20261123);
        const auto below = [&random](qsizetype end) { return qsizetype(random.bounded(int(end))); };
        Both both(twoParagraphs + u"<ul>\n<li>أ</li>\n<li>ب</li>\n</ul>\n\nنص قديم\n\nوثان\n"_s.toUtf8());
        const QByteArray start = both.body();
        QList<QByteArray> states{start};
        const QStringList pieces{u"كلمة "_s,      u"x"_s, u"<b>"_s,  u"</b>"_s, u"<"_s,  u"\n"_s,
                                 u"<p>ج</p>\n"_s, u" "_s, u"</p>"_s, u"<!--"_s, u"-->"_s};
        for (int i = 0; i < 500; ++i) {
            if (below(2) == 0) {
                const int line = int(below(both.text->document()->blockCount()));
                both.caretTo(line, int(below(both.line(line).size() + 1)));
                both.text->setFocus();
                if (below(3) == 0)
                    QTest::keyClick(both.text, Qt::Key_Backspace);
                else if (below(6) == 0)
                    QTest::keyClick(both.text, Qt::Key_Return);
                else
                    typeText(u"ج"_s, both.text);
            } else {
                both.source->goTo(below(both.source->text().size() + 1));
                if (below(3) == 0)
                    QTest::keyClick(both.source, Qt::Key_Backspace);
                else
                    typeText(pieces[below(pieces.size())], both.source);
            }
            both.session->flush();
            const QByteArray body = both.body();
            QCOMPARE(both.source->text(), QString::fromUtf8(body)); // both views say the same, always
            if (states.last() != body)
                states.append(body);
        }
        qsizetype place = states.size() - 1;
        int steps = 0;
        while (both.text->document()->isUndoAvailable()) {
            both.session->undoText();
            ++steps;
            const QByteArray body = both.body();
            QCOMPARE(both.source->text(), QString::fromUtf8(body));
            const qsizetype found = states.lastIndexOf(body, place); // an earlier state, never a later one
            if (found >= 0)
                place = found;
        }
        QVERIFY2(steps > 100, qPrintable(QString::number(steps)));
        QCOMPARE(both.body(), start);
        while (both.text->document()->isRedoAvailable())
            both.session->redoText();
        QCOMPARE(both.body(), states.last());
        QCOMPARE(both.source->text().toUtf8(), states.last());
    }

    void withoutTheColoursItSaysSoAndWorks()
    {
        const TemporaryFolder empty;
        qputenv("WARRAQ_PLUGIN_PATH", empty.path().toUtf8());
        Both both(twoParagraphs);
        qunsetenv("WARRAQ_PLUGIN_PATH");
        auto* foot = both.view.findChild<SourceFoot*>();
        QVERIFY(!both.source->isColoured());
        QVERIFY(foot->isVisible());
        QStringList said;
        for (const QLabel* label : foot->findChildren<QLabel*>()) {
            if (label->isVisible())
                said += label->text();
        }
        QCOMPARE(said,
                 QStringList{SourceFoot::tr("The colours of the source are not installed; everything else "
                                            "works.")});
        both.typeAt(QString::fromUtf8(twoParagraphs).indexOf(u"ثان"_s), u"نص <b"_s);
        both.session->flush();
        QCOMPARE(both.body(), both.source->text().toUtf8());
        QTRY_VERIFY(!foot->text().isEmpty()); // what is broken is more urgent than what is grey
        Both coloured(twoParagraphs);
        QVERIFY(coloured.source->isColoured());
        QVERIFY(!coloured.view.findChild<SourceFoot*>()->isVisible());
    }

    void theHandOnABrokenPlaceSaysWhatItIs()
    {
        Both both(twoParagraphs);
        both.typeAt(QString::fromUtf8(twoParagraphs).indexOf(u"ثان"_s), u"<b>"_s);
        auto* foot = both.view.findChild<SourceFoot*>();
        QTRY_VERIFY(foot->isVisible());
        const auto hover = [&both](qsizetype offset) {
            both.source->goTo(offset);
            const QPoint at = both.source->cursorRect().center();
            QHelpEvent help(QEvent::ToolTip, at, both.source->viewport()->mapToGlobal(at));
            QApplication::sendEvent(both.source->viewport(), &help);
            return QToolTip::isVisible() ? QToolTip::text() : QString();
        };
        const QString words = hover(both.source->text().indexOf(u"<b>"_s) + 1);
        QVERIFY(words.contains(isolated(u"b", Direction::LeftToRight)));
        QVERIFY2(foot->text().contains(words), qPrintable(foot->text()));
        QToolTip::hideText();
        hover(1);
        QTRY_VERIFY(!QToolTip::isVisible()); // a good place says nothing
    }

    void lightAndDarkChangeNothingButColours()
    {
        QByteArray body;
        for (int i = 0; i < 80; ++i)
            body += u"<p class=\"x\">فقرة <b>%1</b></p>\n"_s.arg(i).toUtf8();
        Both both(body);
        QTRY_VERIFY(both.source->height() > 300);
        both.source->goTo(both.source->text().indexOf(u"<b>60"_s));
        QScrollBar* bar = both.source->verticalScrollBar();
        bar->setValue(bar->value() - 30);
        const int scroll = bar->value();
        const int caret = both.source->textCursor().position();
        QVERIFY(scroll > 0);
        const auto inkOf = [&both](const QString& what) {
            const QTextBlock line = both.source->textCursor().block();
            const qsizetype at = line.text().indexOf(what);
            for (const QTextLayout::FormatRange& range : line.layout()->formats()) {
                if (range.start <= at && range.start + range.length > at)
                    return range.format.foreground().color();
            }
            return QColor();
        };
        const auto ground = [&both] {
            return both.source->viewport()->grab().toImage().pixelColor(
                both.source->viewport()->rect().bottomRight() - QPoint(2, 2));
        };
        const QColor tagInLight = inkOf(u"class"_s);
        const QColor groundInLight = ground();
        QVERIFY(tagInLight.isValid());
        applyStyle(*qApp, Appearance::Dark);
        const QColor tagInDark = inkOf(u"class"_s);
        const QColor groundInDark = ground();
        QCOMPARE(both.source->text().toUtf8(), body);
        QCOMPARE(both.source->textCursor().position(), caret);
        QCOMPARE(bar->value(), scroll);
        QVERIFY(!both.session->isDirty());
        applyStyle(*qApp, Appearance::Light);
        QVERIFY(tagInDark.isValid());
        QVERIFY(tagInDark != tagInLight);
        QVERIFY(tagInDark.lightness() > tagInLight.lightness());
        QVERIFY(groundInLight.lightness() > 200 && groundInDark.lightness() < 60);
        QCOMPARE(inkOf(u"class"_s), tagInLight);
        QCOMPARE(bar->value(), scroll);
    }

    void theCaretGoesToTheSameLetterAndBack()
    {
        Both both(twoParagraphs);
        const QString line = both.text->document()->findBlockByNumber(1).text();
        for (int at = 0; at <= line.size(); ++at) {
            both.caretTo(1, at);
            const qsizetype letters = both.editor->lettersBeforeCaret();
            both.view.revealLetter(1, letters);
            QCOMPARE(both.view.currentBlock(), 1);
            QCOMPARE(both.view.lettersBeforeCaret(), letters);
            const QString before = both.source->text().first(both.source->caretOffset());
            if (at > 0 && !line[at - 1].isSpace())
                QCOMPARE(before.back(), line[at - 1]); // behind that very letter, not before the tag
            both.caretTo(0, 0);
            both.editor->revealLetter(1, letters);
            QCOMPARE(both.editor->lettersBeforeCaret(), letters);
            QCOMPARE(both.editor->currentBlock(), 1);
        }
    }

    void aBlockIsRevealed()
    {
        Both both(twoParagraphs);
        both.view.revealLetter(2, 0);
        QCOMPARE(sourceisolates::plain(both.source->textCursor().block().text()), u"<h2 >عنوان</h2>"_s);
    }
};

QTEST_MAIN(TestSourceView)
#include "test_source_view.moc"
