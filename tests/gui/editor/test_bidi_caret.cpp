// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/bidi_caret.h"
#include "editor_fixture.h"
#include "mixed_text.h"

using namespace warraq;
using namespace Qt::StringLiterals;

class TestBidiCaret : public QObject
{
    Q_OBJECT

    /// Where the caret stands, as its page shows it.
    static QPointF placeOf(EditorFixture& f) { return f.text->caret().places().caret.center(); }

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }

    void goesWhereTheArrowPoints()
    {
        EditorFixture f("<p dir=\"rtl\">قالت BBC أمس</p>");
        f.caretTo(0, 0);
        double x = placeOf(f).x();
        int standing = 0;
        for (int i = 0; i < 14; ++i) {
            f.key(Qt::Key_Left);
            const double now = placeOf(f).x();
            QVERIFY2(now <= x + 0.5, qPrintable(u"step %1: %2 after %3"_s.arg(i).arg(now).arg(x)));
            standing += now > x - 0.5 ? 1 : 0;
            x = now;
        }
        QCOMPARE(standing, 2); // once at each border of the Latin name, where the caret changes sides
        QVERIFY(f.text->textCursor().atEnd());
    }

    void showsBothLandingPlacesAtABorder()
    {
        EditorFixture f("<p dir=\"rtl\">قالت BBC أمس</p>");
        f.caretTo(0, 4);
        QVERIFY(f.text->caret().places().other.isNull());
        f.key(Qt::Key_Left); // behind the space: Arabic goes on here, Latin at the far end of «BBC»
        const BidiCaret::Places before = f.text->caret().places();
        QCOMPARE(f.text->textCursor().positionInBlock(), 5);
        QVERIFY(!before.other.isNull());
        QVERIFY(before.flagged);
        QCOMPARE(before.writes, Direction::RightToLeft);
        QVERIFY(before.other.x() < before.caret.x());
        f.key(Qt::Key_Left);
        QCOMPARE(f.text->textCursor().positionInBlock(), 8);
        QCOMPARE(f.text->caret().places().writes, Direction::LeftToRight);
        QVERIFY(std::abs(f.text->caret().places().caret.x() - before.caret.x()) < 1.0);
        f.type(u"!"_s); // at the Latin name's own end
        QCOMPARE(f.line(0), u"قالت BBC! أمس"_s);
    }

    void latinAloneInARightToLeftParagraph()
    {
        EditorFixture f("<p dir=\"rtl\">Blue line</p>");
        f.caretTo(0, 4);
        QVERIFY(f.text->caret().places().flagged);
        QVERIFY(f.text->caret().places().other.isNull());
        QCOMPARE(f.text->caret().places().writes, Direction::LeftToRight);
        f.caretTo(0, 9); // Latin goes on at the right, Arabic at the paragraph's far end, the left
        const BidiCaret::Places end = f.text->caret().places();
        QVERIFY(!end.other.isNull());
        QVERIFY(end.other.x() < end.caret.x());
        f.caretTo(0, 0); // Arabic goes before it, at the right
        const BidiCaret::Places start = f.text->caret().places();
        QVERIFY(!start.other.isNull());
        QVERIFY(start.other.x() > start.caret.x());
        EditorFixture plain("<p dir=\"rtl\">نص واحد</p>");
        plain.caretTo(0, 2);
        QVERIFY(!plain.text->caret().places().flagged);
    }

    void leftThenRightComesBack_data()
    {
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("right-to-left") << true;
        QTest::newRow("left-to-right") << false;
    }
    void leftThenRightComesBack()
    {
        QFETCH(bool, rightToLeft);
        MixedText random(rightToLeft ? 3 : 4);
        EditorFixture f("<p>x</p>");
        const Qt::Key on = rightToLeft ? Qt::Key_Left : Qt::Key_Right;
        const Qt::Key back = rightToLeft ? Qt::Key_Right : Qt::Key_Left;
        for (int round = 0; round < 2500; ++round) {
            const QString text = random.line();
            QTextCursor edit(f.text->document());
            edit.select(QTextCursor::Document);
            edit.insertText(text);
            QTextBlockFormat format;
            format.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
            edit.mergeBlockFormat(format);
            BidiCaret& caret = f.text->caret();
            f.text->moveCursor(QTextCursor::Start);
            for (int i = 0; i < 99; ++i)
                (void)caret.move(back == Qt::Key_Left, false);
            (void)caret.move(on == Qt::Key_Left, false); // a control at the very beginning is no stop
            (void)caret.move(back == Qt::Key_Left, false);
            QList<std::pair<int, double>> way;
            const auto note = [&] {
                way.append({f.text->textCursor().position(), caret.places().caret.x()});
            };
            note();
            while (way.size() < 200) {
                const auto was = std::pair(f.text->textCursor().position(), caret.side());
                (void)caret.move(on == Qt::Key_Left, false);
                if (was == std::pair(f.text->textCursor().position(), caret.side()))
                    break;
                note();
            }
            for (qsizetype i = way.size() - 1; i >= 0; --i) {
                QVERIFY2(f.text->textCursor().position() == way[i].first &&
                             std::abs(caret.places().caret.x() - way[i].second) < 0.01,
                         qPrintable(u"%1 of %2 in %3"_s.arg(i).arg(way.size()).arg(text)));
                (void)caret.move(back == Qt::Key_Left, false);
            }
            // One line: the way is one-directional to the eye.
            if (f.text->document()->firstBlock().layout()->lineCount() == 1) {
                for (qsizetype i = 1; i < way.size(); ++i) {
                    const double step = way[i].second - way[i - 1].second;
                    QVERIFY2(
                        rightToLeft ? step < 0.5 : step > -0.5,
                        qPrintable(u"step %1 (%2): %3 in %4"_s.arg(i).arg(way[i].first).arg(step).arg(text)));
                }
            }
        }
    }

    void movesLogicallyWhenAsked()
    {
        EditorFixture f("<p dir=\"rtl\">قالت BBC أمس</p>");
        f.text->caret().setMovement(BidiCaret::Movement::Logical);
        f.caretTo(0, 4);
        for (const int expected : {5, 6, 7, 8, 9}) {
            f.key(Qt::Key_Left);
            QCOMPARE(f.text->textCursor().positionInBlock(), expected);
        }
        f.key(Qt::Key_Right);
        QCOMPARE(f.text->textCursor().positionInBlock(), 8);
    }

    void selectsAlongTheWay()
    {
        EditorFixture f("<p dir=\"rtl\">قالت BBC أمس</p><p dir=\"ltr\">Next</p>");
        f.caretTo(0, 2);
        f.key(Qt::Key_Left, Qt::ShiftModifier);
        f.key(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(f.text->textCursor().selectedText(), u"لت"_s);
        f.key(Qt::Key_Left);
        QCOMPARE(f.text->textCursor().positionInBlock(), 4);
        f.caretTo(0, 12);
        f.key(Qt::Key_Left);
        QCOMPARE(f.text->textCursor().blockNumber(), 1);
        QCOMPARE(f.text->textCursor().positionInBlock(), 0);
    }

    void landsWhereItWasClicked()
    {
        EditorFixture f("<p dir=\"rtl\">قالت BBC أمس</p>");
        f.caretTo(0, 5);
        const BidiCaret::Places border = f.text->caret().places();
        for (const QRectF& place : {border.caret, border.other}) {
            QTest::mouseClick(f.text->viewport(), Qt::LeftButton, {}, place.center().toPoint());
            QVERIFY(std::abs(placeOf(f).x() - place.center().x()) < 2);
            QTest::qWait(QApplication::doubleClickInterval() + 20);
        }
    }

    void goesByWordsAsArabicReads()
    {
        EditorFixture f("<p dir=\"rtl\">قال مي\u200cشود وبـNATO ثم الكِتَابُ</p>");
        f.caretTo(0, 0);
        QStringList words;
        for (int at = 1; at < f.line(0).size(); ++at) {
            QTextCursor cursor = f.text->textCursor();
            cursor.setPosition(at);
            cursor.select(QTextCursor::WordUnderCursor);
            if (!words.contains(cursor.selectedText()) && !cursor.selectedText().trimmed().isEmpty())
                words += cursor.selectedText();
        }
        QCOMPARE(words, (QStringList{u"قال"_s, u"مي\u200cشود"_s, u"وبـNATO"_s, u"ثم"_s, u"الكِتَابُ"_s}));
        QList<int> stops;
        for (int i = 0; i < 4; ++i) {
            f.key(Qt::Key_Left, Qt::ControlModifier);
            stops += f.text->textCursor().positionInBlock();
        }
        QCOMPARE(stops, (QList<int>{4, 11, 19, 22}));
        f.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(f.text->textCursor().positionInBlock(), 19);
    }
};

QTEST_MAIN(TestBidiCaret)
#include "test_bidi_caret.moc"
