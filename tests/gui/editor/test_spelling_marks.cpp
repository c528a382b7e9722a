// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/page_painter.h"
#include "editor/spelling_marks.h"
#include "editor/text_menu.h"
#include "editor_fixture.h"
#include "language/desk_dictionary.h"

#include <QSignalSpy>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestSpellingMarks : public QObject
{
    Q_OBJECT

    SpellService m_service;

    static QImage shot(ArticleTextEdit& text)
    {
        QImage image(text.viewport()->size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        text.viewport()->render(&image);
        return image;
    }
    /// Right words: في مدرسة المدرسة كتاب (tests/data/dictionaries).
    void watch(EditorFixture& fixture, int wanted)
    {
        fixture.editor->setSpelling(&m_service);
        QTRY_COMPARE(fixture.text->article().lines()->misspellings, wanted);
    }
    static TextMenu* openMenu(EditorFixture& fixture, int block, int offset)
    {
        fixture.caretTo(block, offset);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, fixture.text->mapToGlobal(QPoint()));
        QApplication::sendEvent(fixture.text, &event);
        return fixture.text->findChild<TextMenu*>();
    }

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }
    void init()
    {
        SpellChecker::Options options;
        options.folders = {QStringLiteral(WARRAQ_TEST_DATA "/dictionaries")};
        QSignalSpy ready(&m_service, &SpellService::ready);
        m_service.load(options);
        QVERIFY(ready.wait(60'000)); // behind the checks that the test before asked for
    }

    void wrongWordsAreMarkedAndCounted()
    {
        EditorFixture fixture(u"<p>في مدرسه كتاب</p>\n<p>stormm port</p>\n"_s.toUtf8());
        watch(fixture, 2);
        const LineData* data = LineData::find(fixture.text->document()->firstBlock());
        QCOMPARE(data->marks().size(), 1);
        QCOMPARE(data->marks()[0].word, u"مدرسه"_s);
    }

    void theWordBeingTypedIsNotMarked()
    {
        EditorFixture fixture(u"<p>كتاب</p>\n"_s.toUtf8());
        watch(fixture, 0);
        fixture.caretTo(0, 4);
        fixture.type(u" مدرسه"_s);
        QTRY_COMPARE(fixture.text->article().lines()->misspellings, 1);
        const QImage typing = shot(*fixture.text);
        QVERIFY(fixture.text->isTyping());
        fixture.caretTo(0, 0);
        QVERIFY(!fixture.text->isTyping());
        fixture.caretTo(0, int(fixture.line(0).size()));
        QVERIFY(shot(*fixture.text) != typing);
    }

    /// Bug Q1: a format inside a word takes its letters apart. A mark must change nothing but the rows it is
    /// drawn in.
    void marksNeverChangeTheLetters()
    {
        for (const QByteArray& body : {u"<p>في الصداقةة مع Blue Harborr اليوم</p>\n"_s.toUtf8(),
                                       u"<p dir=\"ltr\">the الصداقةة of محمّدد today</p>\n"_s.toUtf8()}) {
            EditorFixture fixture(body);
            watch(fixture, fixture.isRight(0) ? 4 : 4);
            fixture.editor->focusHeadline(); // no caret, no ground
            QTest::qWait(30);
            fixture.text->painter().setMarksShown(true);
            const QImage with = shot(*fixture.text);
            fixture.text->painter().setMarksShown(false);
            const QImage without = shot(*fixture.text);
            QVERIFY(with != without);
            const QRectF line = fixture.text->lineRect(fixture.text->document()->firstBlock());
            int firstRow = -1;
            int lastRow = -1;
            for (int y = 0; y < with.height(); ++y) {
                if (std::memcmp(with.constScanLine(y), without.constScanLine(y),
                                size_t(with.bytesPerLine())) != 0) {
                    firstRow = firstRow < 0 ? y : firstRow;
                    lastRow = y;
                }
            }
            QVERIFY2(lastRow - firstRow <= 6, qPrintable(u"%1 %2"_s.arg(firstRow).arg(lastRow)));
            QVERIFY(firstRow > line.top() + line.height() / 2); // below the base line
        }
    }

    void marksStandUnderTheirWords()
    {
        EditorFixture fixture(u"<p>في مدرسه كتاب</p>\n"_s.toUtf8());
        watch(fixture, 1);
        const QTextBlock line = fixture.text->document()->firstBlock();
        const QList<QRectF> word = fixture.text->painter().rectsOf(line, 3, 5);
        const QList<QRectF> before = fixture.text->painter().rectsOf(line, 0, 2);
        const QList<QRectF> after = fixture.text->painter().rectsOf(line, 9, 4);
        QCOMPARE(word.size(), 1);
        QVERIFY(before[0].left() >= word[0].right() - 1); // right to left
        QVERIFY(after[0].right() <= word[0].left() + 1);
        QVERIFY(word[0].width() > 15);
    }

    void marksMoveWithTheText()
    {
        EditorFixture fixture(u"<p>في مدرسه كتاب</p>\n"_s.toUtf8());
        watch(fixture, 1);
        fixture.caretTo(0, 0);
        fixture.type(u"كتاب "_s);
        const LineData* data = LineData::find(fixture.text->document()->firstBlock());
        QCOMPARE(data->marks().value(0).offset, 8); // at once, not after the next check
    }

    void theMenuOffersAndReplaces()
    {
        EditorFixture fixture(u"<p>في <b>مدرسه</b> كتاب</p>\n"_s.toUtf8());
        watch(fixture, 1);
        TextMenu* menu = openMenu(fixture, 0, 5);
        QVERIFY(menu);
        QTRY_VERIFY(std::ranges::any_of(menu->actions(), [](QAction* a) { return a->text() == u"مدرسة"_s; }));
        QCOMPARE(menu->actions().first()->text(), u"مدرسة"_s);
        QVERIFY(!menu->activeAction());
        QTest::keyClick(menu, Qt::Key_Down);
        QCOMPARE(menu->activeAction(), menu->actions().first()); // never the dictionary, one press further
        menu->actions().first()->trigger();
        menu->close();
        QCOMPARE(fixture.line(0), u"في مدرسة كتاب"_s);
        QVERIFY(fixture.blocks()[0].runs[1].bold);
        QTRY_COMPARE(fixture.text->article().lines()->misspellings, 0);
        fixture.text->undo();
        QCOMPARE(fixture.line(0), u"في مدرسه كتاب"_s);
    }

    void aWordAddedToTheDeskIsRightAndWritten()
    {
        EditorFixture fixture(u"<p>في غوغل</p>\n<p>وغوغل</p>\n"_s.toUtf8());
        watch(fixture, 2);
        TextMenu* menu = openMenu(fixture, 0, 4);
        QVERIFY(menu);
        Q_EMIT menu->addToDictionary(u"غوغل"_s);
        menu->close();
        QTRY_COMPARE(fixture.text->article().lines()->misspellings, 0);
        const QString file = fixture.project->path(u"dictionary/ar.dic"_s);
        QTRY_VERIFY(readDeskDictionary(file).has_value());
        QCOMPARE(readDeskDictionary(file).value().value(0).word, u"غوغل"_s);
    }

    void aWordAddedByMistakeIsTakenOutAgain()
    {
        EditorFixture fixture(u"<p>في غوغل</p>\n"_s.toUtf8());
        watch(fixture, 1);
        std::function<void()> undo;
        connect(fixture.editor.get(), &ArticleEditor::addedToDictionary, this,
                [&undo](const QString&, const std::function<void()>& takeOut) { undo = takeOut; });
        TextMenu* menu = openMenu(fixture, 0, 4);
        Q_EMIT menu->addToDictionary(u"غوغل"_s);
        menu->close();
        QTRY_VERIFY(undo);
        undo();
        const QString file = fixture.project->path(u"dictionary/ar.dic"_s);
        QTRY_VERIFY(readDeskDictionary(file).value().isEmpty());
    }

    void f7GoesFromWordToWord()
    {
        EditorFixture fixture(u"<p>خظا كتاب</p>\n<p>في</p>\n<p>شسي</p>\n"_s.toUtf8());
        watch(fixture, 2);
        fixture.caretTo(0, 4);
        fixture.key(Qt::Key_F7);
        QCOMPARE(fixture.text->textCursor().selectedText(), u"شسي"_s);
        fixture.key(Qt::Key_F7);
        QCOMPARE(fixture.text->textCursor().selectedText(), u"خظا"_s);
    }

    void aLongTextIsCheckedToItsEnd()
    {
        QByteArray body;
        for (int i = 0; i < 1000; ++i)
            body += u"<p>في مدرسه كتاب %1</p>\n"_s.arg(i).toUtf8();
        EditorFixture fixture(body);
        watch(fixture, 1000);
        fixture.text->selectAll();
        fixture.key(Qt::Key_Delete);
        QCOMPARE(fixture.text->article().lines()->misspellings, 0);
    }
};

QTEST_MAIN(TestSpellingMarks)
#include "test_spelling_marks.moc"
