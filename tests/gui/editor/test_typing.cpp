// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor_fixture.h"

using namespace warraq;
using namespace Qt::StringLiterals;

class TestTyping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }

    void arabicAndLatinInOneParagraph()
    {
        EditorFixture fixture;
        fixture.type(u"وقالت BBC إن 3 سفن عادت."_s);
        QCOMPARE(fixture.line(0), u"وقالت BBC إن 3 سفن عادت."_s);
        QVERIFY(fixture.isRight(0));
        QCOMPARE(fixture.blocks().size(), 1);
        QCOMPARE(fixture.blocks()[0].direction, Direction::RightToLeft);
        QCOMPARE(plainText(fixture.blocks()), u"وقالت BBC إن 3 سفن عادت."_s);
    }

    void theFirstStrongCharacterDecidesUntilAPersonDoes()
    {
        EditorFixture fixture;
        QVERIFY(fixture.isRight(0)); // empty: the article's
        fixture.type(u"12 “"_s);
        QVERIFY(fixture.isRight(0)); // nothing strong yet
        fixture.type(u"Port"_s);
        QVERIFY(!fixture.isRight(0));
        fixture.text->undo();
        fixture.text->undo();
        QVERIFY(fixture.isRight(0)); // undone with the words that made it
        fixture.type(u"Port"_s);
        QVERIFY(!fixture.isRight(0));
        fixture.key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(fixture.isRight(0));
        fixture.type(u" of call"_s);
        QVERIFY(fixture.isRight(0)); // chosen by hand
        QVERIFY(fixture.blocks()[0].directionChosen);
    }

    void enterKeepsTheDirection()
    {
        EditorFixture fixture;
        fixture.type(u"Port\n"_s);
        QVERIFY(!fixture.isRight(1));
        fixture.type(u"2026"_s);
        QVERIFY(!fixture.isRight(1));
        fixture.type(u"\nعاد"_s);
        QVERIFY(fixture.isRight(2));
        fixture.caretTo(2, 1);
        fixture.key(Qt::Key_Return);
        QVERIFY(fixture.isRight(2));
        QVERIFY(fixture.isRight(3));
    }

    void undoGivesTheDirectionBack()
    {
        EditorFixture fixture(u"<p dir=\"rtl\">نص</p>\n"_s.toUtf8());
        fixture.key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!fixture.isRight(0));
        fixture.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(fixture.isRight(0));
        QVERIFY(!fixture.blocks()[0].directionChosen);
        QVERIFY(fixture.blocks()[0].original.has_value());
    }

    void directionKeys()
    {
        EditorFixture fixture(u"<p>نص</p>\n<p>آخر</p>\n"_s.toUtf8());
        fixture.key(Qt::Key_Direction_L);
        QVERIFY(!fixture.isRight(0));
        QVERIFY(fixture.isRight(1));
        fixture.text->selectAll();
        fixture.key(Qt::Key_Direction_R);
        QVERIFY(fixture.isRight(0) && fixture.isRight(1));
        // Ctrl with the left Shift key alone, as in Word.
        const auto shift = [&](quint32 native) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Shift, Qt::ControlModifier, 50, native, 0);
            QApplication::sendEvent(fixture.text, &press);
            QKeyEvent release(QEvent::KeyRelease, Qt::Key_Shift, Qt::ControlModifier | Qt::ShiftModifier, 50,
                              native, 0);
            QApplication::sendEvent(fixture.text, &release);
        };
        shift(0xffe1);
        QVERIFY(!fixture.isRight(0) && !fixture.isRight(1));
        shift(0xffe2);
        QVERIFY(fixture.isRight(0) && fixture.isRight(1));
        // Ctrl+Shift+arrow selects words and turns nothing.
        fixture.caretTo(0, 0);
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Shift, Qt::ControlModifier, 50, 0xffe1, 0);
        QApplication::sendEvent(fixture.text, &press);
        fixture.key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QKeyEvent release(QEvent::KeyRelease, Qt::Key_Shift, Qt::ControlModifier | Qt::ShiftModifier, 50,
                          0xffe1, 0);
        QApplication::sendEvent(fixture.text, &release);
        QVERIFY(fixture.isRight(0));
        QVERIFY(fixture.text->textCursor().hasSelection());
        // Nor does a shortcut that the window takes.
        QApplication::sendEvent(fixture.text, &press);
        QKeyEvent announced(QEvent::ShortcutOverride, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QApplication::sendEvent(fixture.text, &announced);
        QApplication::sendEvent(fixture.text, &release);
        QVERIFY(fixture.isRight(0));
    }

    void boldAtTheEndOfAWordIsForWhatComesNext()
    {
        EditorFixture fixture(u"<p>فحص <b>الخط كاملا</b></p>\n"_s.toUtf8());
        fixture.caretTo(0, int(fixture.line(0).size()));
        fixture.key(Qt::Key_B, Qt::ControlModifier);
        fixture.type(u" اليوم"_s);
        QCOMPARE(fixture.blocks()[0].runs.value(1).text, u"الخط كاملا"_s);
        QVERIFY(fixture.blocks()[0].runs.value(1).bold);
        QVERIFY(!fixture.blocks()[0].runs.last().bold);
    }

    void boldTakesTheWholeArabicWord()
    {
        EditorFixture fixture(u"<p>قال المتحدث اليوم</p>\n"_s.toUtf8());
        fixture.select(0, 6, 9); // inside the word
        fixture.key(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(fixture.body(),
                 u"<p dir=\"rtl\" lang=\"ar\">قال <strong>المتحدث</strong> اليوم</p>"_s.toUtf8());
        fixture.caretTo(0, 8);
        fixture.type(u"ـ"_s); // typed into a bold word: the word stays of one format
        QCOMPARE(fixture.text->document()->firstBlock().text(), u"قال المتـحدث اليوم"_s);
        int formats = 0;
        const QTextBlock line = fixture.text->document()->firstBlock();
        for (auto it = line.begin(); !it.atEnd(); ++it)
            ++formats;
        QCOMPARE(formats, 3);
    }

    void aNewStyleNeverSplitsAWord()
    {
        EditorFixture fixture;
        fixture.type(u"و"_s);
        fixture.key(Qt::Key_B, Qt::ControlModifier); // in the middle of a word: all of it
        fixture.type(u"زير "_s);
        QCOMPARE(fixture.blocks()[0].runs.size(), 1);
        QVERIFY(fixture.blocks()[0].runs[0].bold);
    }

    void kindsByKey()
    {
        EditorFixture fixture(u"<p>نص</p>\n"_s.toUtf8());
        fixture.key(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(fixture.blocks()[0].kind, BlockKind::Heading);
        QCOMPARE(fixture.blocks()[0].level, 3);
        fixture.key(Qt::Key_3, Qt::ControlModifier); // again: a paragraph, with its old bytes
        QCOMPARE(fixture.body(), u"<p>نص</p>\n"_s.toUtf8());
        fixture.key(Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(fixture.blocks()[0].kind, BlockKind::Quote);
        fixture.key(Qt::Key_7, Qt::ControlModifier);
        QCOMPARE(fixture.blocks()[0].kind, BlockKind::NumberedList);
    }

    void listsGrowNestAndEnd()
    {
        EditorFixture fixture;
        fixture.key(Qt::Key_6, Qt::ControlModifier);
        fixture.type(u"واحد\nاثنان"_s);
        fixture.key(Qt::Key_Tab);
        fixture.type(u"\nثلاثة\n\n\nنص"_s);
        const Blocks blocks = fixture.blocks();
        QCOMPARE(blocks.size(), 2);
        QCOMPARE(blocks[0].kind, BlockKind::BulletedList);
        QCOMPARE(blocks[0].items.size(), 3);
        QCOMPARE(blocks[0].items[1].depth, 1);
        QCOMPARE(blocks[0].items[2].depth, 1);
        QCOMPARE(blocks[1].kind, BlockKind::Paragraph);
        QCOMPARE(plainText(blocks[1]), u"نص"_s);
    }

    void backspaceAtTheStartTakesTheKindThenTheLine()
    {
        EditorFixture fixture(u"<p>قبل</p>\n<h2>عنوان</h2>\n"_s.toUtf8());
        fixture.caretTo(1, 0);
        fixture.key(Qt::Key_Backspace);
        QCOMPARE(fixture.blocks()[1].kind, BlockKind::Paragraph);
        fixture.key(Qt::Key_Backspace);
        QCOMPARE(fixture.line(0), u"قبلعنوان"_s);
        fixture.key(Qt::Key_Backspace);
        QCOMPARE(fixture.line(0), u"قبعنوان"_s);
    }

    void aCardIsSelectedBeforeItGoes()
    {
        EditorFixture fixture(u"<p>قبل</p>\n<hr>\n<p>بعد</p>\n"_s.toUtf8());
        fixture.caretTo(2, 0);
        fixture.key(Qt::Key_Backspace);
        QVERIFY(fixture.text->textCursor().hasSelection());
        QCOMPARE(fixture.blocks().size(), 3);
        fixture.key(Qt::Key_Backspace);
        QCOMPARE(fixture.blocks().size(), 3); // the place stays, as a paragraph
        QCOMPARE(fixture.blocks()[1].kind, BlockKind::Paragraph);
        fixture.text->undo();
        QCOMPARE(fixture.blocks()[1].kind, BlockKind::Separator);
    }

    void typingBesideACardMakesAParagraph()
    {
        EditorFixture fixture("<hr>\n");
        fixture.caretTo(0, 1);
        fixture.type(u"بعد"_s);
        QCOMPARE(fixture.blocks().size(), 2);
        QCOMPARE(fixture.blocks()[0].kind, BlockKind::Separator);
        QCOMPARE(plainText(fixture.blocks()[1]), u"بعد"_s);
    }

    void textBehindALinkHasNotItsColour()
    {
        EditorFixture fixture(u"<p>عن <a href=\"https://a.example/\">الميناء</a></p>\n"_s.toUtf8());
        QTRY_COMPARE(fixture.text->extraSelections().size(), 1);
        fixture.caretTo(0, 10);
        fixture.type(u" اليوم"_s);
        const QTextCursor colored = fixture.text->extraSelections().value(0).cursor;
        QCOMPARE(colored.selectedText(), u"الميناء"_s); // at once, not after the next look
    }

    void textBehindALinkIsNotPartOfIt()
    {
        EditorFixture fixture(u"<p>اقرأ <a href=\"https://a.example/\">هنا</a></p>\n"_s.toUtf8());
        fixture.caretTo(0, int(fixture.line(0).size()));
        fixture.type(u" الآن"_s);
        QCOMPARE(fixture.blocks()[0].runs.last().text, u" الآن"_s);
        QVERIFY(fixture.blocks()[0].runs.last().href.isEmpty());
    }

    void isolatesWrapAndUnwrap()
    {
        EditorFixture fixture(u"<p>لغة C++ قديمة</p>\n"_s.toUtf8());
        fixture.select(0, 4, 7);
        fixture.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.body(),
                 u"<p dir=\"rtl\" lang=\"ar\">لغة <span dir=\"ltr\">C++</span> قديمة</p>"_s.toUtf8());
        fixture.text->undo();
        QCOMPARE(fixture.body(), u"<p>لغة C++ قديمة</p>\n"_s.toUtf8());
    }

    void upAndDownReachTheFields()
    {
        EditorFixture fixture(u"<p>نص</p>\n"_s.toUtf8());
        fixture.caretTo(0, 0);
        fixture.key(Qt::Key_Up);
        QVERIFY(!fixture.text->hasFocus());
        fixture.editor->focusHeadline();
        QVERIFY(!fixture.text->hasFocus());
    }

    void pageDownReachesTheEndInEveryDirection()
    {
        QByteArray body;
        for (int i = 0; i < 120; ++i)
            body += u"<p>فقرة عربية رقم %1 مع BBC</p>\n"_s.arg(i).toUtf8();
        EditorFixture fixture(body);
        fixture.key(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < 200; ++i)
            fixture.key(Qt::Key_PageDown);
        QCOMPARE(fixture.text->textCursor().blockNumber(), 119);
        for (int i = 0; i < 200; ++i)
            fixture.key(Qt::Key_PageUp);
        QCOMPARE(fixture.text->textCursor().blockNumber(), 0);
    }

    void theSessionHearsWithinAMomentAndAtOnceWhenAsked()
    {
        EditorFixture fixture;
        fixture.type(u"س"_s);
        QTRY_COMPARE_WITH_TIMEOUT(plainText(fixture.session->article().blocks), u"س"_s, 200);
        fixture.type(u"ط"_s);
        fixture.session->flush();
        QCOMPARE(plainText(fixture.session->article().blocks), u"سط"_s);
        QVERIFY(fixture.session->save());
        QVERIFY(!fixture.session->isDirty());
    }
};

QTEST_MAIN(TestTyping)
#include "test_typing.moc"
