// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor_fixture.h"
#include "source/source_text.h"
#include "source/source_view.h"

#include <QPushButton>
#include <QScrollBar>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

/// Editor and source view on one session, both shown.
class Both : public EditorFixture
{
public:
    explicit Both(const QByteArray& body)
        : EditorFixture(body)
    {
        view.resize(700, 500);
        view.show();
        view.setSession(session.get());
        source = view.findChild<SourceText*>();
    }
    ~Both() { view.setSession(nullptr); }

    void typeAt(qsizetype offset, const QString& words)
    {
        view.activateWindow();
        view.focusText();
        source->goTo(offset);
        for (const QChar c : words) {
            QKeyEvent press(QEvent::KeyPress, c == u'\n' ? Qt::Key_Return : 0, Qt::NoModifier, QString(c));
            QApplication::sendEvent(source, &press);
        }
    }

    SourceView view;
    SourceText* source = nullptr;
};

const QByteArray twoParagraphs =
    u"<p class='a'  >أول</p>\n\n<p dir=\"rtl\">ثان</p>\n<h2 >عنوان</h2>\n"_s.toUtf8();

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
        auto* message = both.view.findChild<QPushButton*>();
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

    void aBlockIsRevealed()
    {
        Both both(twoParagraphs);
        both.view.revealBlock(2);
        QCOMPARE(both.source->textCursor().block().text(), u"<h2 >عنوان</h2>"_s);
    }
};

QTEST_MAIN(TestSourceView)
#include "test_source_view.moc"
