// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/text_font_dialog.h"
#include "editor_fixture.h"

#include <QActionGroup>
#include <QFontDatabase>
#include <QListWidget>
#include <QScrollBar>
#include <QSettings>
#include <QTextLayout>
#include <QWheelEvent>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestViewCommands : public QObject
{
    Q_OBJECT

    static QByteArray paragraphs(int count)
    {
        QByteArray body;
        for (int i = 0; i < count; ++i)
            body += u"<p dir=\"rtl\">قالت الهيئة إن BBC عادت بعد %1 ساعة إلى المرفأ الشرقي.</p>"_s.arg(i)
                        .toUtf8();
        return body;
    }
    static double textWidth(EditorFixture& f)
    {
        return f.text->document()->firstBlock().layout()->lineAt(0).naturalTextWidth();
    }
    static int caretHeight(EditorFixture& f)
    {
        return f.text->viewport()->mapTo(f.editor.get(), f.text->cursorRect().center()).y();
    }

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }
    void init() { QSettings().clear(); }

    void zoomsWithoutTouchingTheTextOrItsUndo()
    {
        EditorFixture f(paragraphs(3));
        const double before = textWidth(f);
        const QByteArray body = f.body();
        const int steps = f.text->document()->availableUndoSteps();
        const double line = f.text->lineRect(f.text->document()->firstBlock()).height();
        f.key(Qt::Key_Plus, Qt::ControlModifier);
        f.key(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(QSettings().value(u"editor/zoom"_s).toInt(), 125);
        const double larger = textWidth(f) / before;
        QVERIFY2(larger > 1.2 && larger < 1.3, qPrintable(QString::number(larger)));
        const double lines = f.text->lineRect(f.text->document()->firstBlock()).height() / line;
        QVERIFY2(lines > 1.2 && lines < 1.3, qPrintable(QString::number(lines)));
        QCOMPARE(f.body(), body);
        QCOMPARE(f.text->document()->availableUndoSteps(), steps);
        QVERIFY(!f.session->isDirty());
        f.key(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(QSettings().value(u"editor/zoom"_s).toInt(), 110);
        f.key(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(textWidth(f), before);
    }

    void zoomsByWheelAndRemembers()
    {
        double larger = 0;
        {
            EditorFixture f(paragraphs(3));
            const double before = textWidth(f);
            QWheelEvent wheel({50, 50}, f.text->viewport()->mapToGlobal(QPointF(50, 50)), {}, {0, 120},
                              Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(f.text->viewport(), &wheel);
            larger = textWidth(f);
            QVERIFY(larger > before);
        }
        EditorFixture again(paragraphs(3));
        QCOMPARE(textWidth(again), larger);
    }

    void caretAndMouseAgreeWhenZoomed()
    {
        EditorFixture f(paragraphs(3));
        for (int i = 0; i < 4; ++i)
            f.key(Qt::Key_Plus, Qt::ControlModifier);
        f.caretTo(1, 7);
        const QPoint place = f.text->cursorRect().center();
        f.caretTo(0, 0);
        QTest::mouseClick(f.text->viewport(), Qt::LeftButton, Qt::NoModifier, place);
        QCOMPARE(f.text->textCursor().blockNumber(), 1);
        QCOMPARE(f.text->textCursor().positionInBlock(), 7);
        f.type(u"س"_s);
        QVERIFY(f.line(1).mid(7, 1) == u"س");
    }

    void tonesDownEveryOtherParagraph()
    {
        EditorFixture f(paragraphs(3));
        f.caretTo(0, 0);
        const auto darkest = [&f](int number) {
            const QImage image =
                f.text->viewport()
                    ->grab(f.text->lineRect(f.text->document()->findBlockByNumber(number)).toRect())
                    .toImage();
            int least = 255;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 60; x < image.width() - 60; ++x)
                    least = std::min(least, qGray(image.pixel(x, y)));
            }
            return least;
        };
        const int plain = darkest(1);
        const QString glyphs = f.text->document()->toPlainText();
        f.key(Qt::Key_F11, Qt::ShiftModifier);
        QVERIFY2(darkest(1) > plain + 60, qPrintable(u"%1 %2"_s.arg(plain).arg(darkest(1))));
        QVERIFY(darkest(0) < plain + 20);
        f.key(Qt::Key_Down);
        QTRY_VERIFY(darkest(1) < plain + 20);
        QVERIFY(darkest(0) > plain + 60);
        QCOMPARE(f.text->document()->toPlainText(), glyphs);
        QVERIFY(!f.text->document()->isUndoAvailable());
        f.key(Qt::Key_F11, Qt::ShiftModifier);
        QVERIFY(darkest(0) < plain + 20);
    }

    void tonesDownEveryOtherSentence()
    {
        EditorFixture f(u"<p>كتب أول سطر هنا. كتب ثاني سطر هنا.</p>\n"_s.toUtf8());
        const QTextBlock line = f.text->document()->firstBlock();
        const auto darkest = [&](double part) { // of the line's text, from where it begins
            const QRectF row = f.text->lineRect(line);
            const double width = line.layout()->lineAt(0).naturalTextWidth();
            const QRectF rect(row.right() - width * (part + 0.4), row.top(), width * 0.3, row.height());
            const QImage image = f.text->viewport()->grab(rect.toRect()).toImage();
            int least = 255;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    least = std::min(least, qGray(image.pixel(x, y)));
            }
            return least;
        };
        f.text->setCursorWidth(0);
        f.caretTo(0, 3);
        f.key(Qt::Key_F11, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(darkest(0.5) > darkest(0) + 60);
        f.caretTo(0, int(line.length()) - 3);
        QTRY_VERIFY(darkest(0) > darkest(0.5) + 60);
        f.key(Qt::Key_F11, Qt::ShiftModifier); // the paragraph instead
        QVERIFY(std::abs(darkest(0) - darkest(0.5)) < 20);
        f.key(Qt::Key_F11, Qt::ShiftModifier);
    }

    void keepsTheCaretAtOneHeight()
    {
        EditorFixture f(paragraphs(80));
        f.caretTo(40, 3);
        f.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        const int height = caretHeight(f);
        QVERIFY2(std::abs(height - f.editor->height() * 45 / 100) < 60, qPrintable(QString::number(height)));
        for (int i = 0; i < 6; ++i) {
            f.key(Qt::Key_Down);
            QVERIFY2(std::abs(caretHeight(f) - height) <= 3, qPrintable(QString::number(caretHeight(f))));
        }
        f.key(Qt::Key_End, Qt::ControlModifier); // the last line too: there is room below it
        QVERIFY2(std::abs(caretHeight(f) - height) <= 3, qPrintable(QString::number(caretHeight(f))));
        f.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        const int scrolled = f.text->verticalScrollBar()->value();
        f.key(Qt::Key_Up);
        QCOMPARE(f.text->verticalScrollBar()->value(), scrolled);
    }

    void widensTheColumn()
    {
        EditorFixture f(paragraphs(3));
        f.editor->resize(1400, 700);
        QCoreApplication::processEvents();
        const int usual = f.text->width();
        QAction* wide = nullptr;
        for (QAction* action : f.editor->findChildren<QAction*>()) {
            const QActionGroup* group = action->actionGroup();
            if (group && group->exclusionPolicy() == QActionGroup::ExclusionPolicy::Exclusive &&
                group->actions().last() == action)
                wide = action;
        }
        QVERIFY(wide);
        wide->trigger();
        QVERIFY2(f.text->width() > usual * 5 / 4, qPrintable(u"%1 %2"_s.arg(usual).arg(f.text->width())));
        QVERIFY(wide->isChecked());
    }

    void choosesAFontAndSaysWhatItLacks()
    {
        EditorFixture f(paragraphs(3));
        TextFontDialog dialog({}, f.editor.get());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto* families = dialog.findChild<QListWidget*>();
        QVERIFY(families->count() > 1);
        QString chosen = u"none"_s;
        connect(&dialog, &TextFontDialog::chosen, &dialog,
                [&chosen](const QString& family) { chosen = family; });
        dialog.show();
        QTest::keyClick(families, Qt::Key_Down);
        QTest::keyClick(families, Qt::Key_Return);
        QCOMPARE(chosen, families->item(1)->text());
        f.text->setTextFont(TextFontDialog::fontOf(chosen));
        QCOMPARE(f.text->document()->defaultFont().families().first(), chosen);
        QVERIFY(!f.text->document()->isUndoAvailable());

        QVERIFY(missingArabic(TextFontDialog::fontOf(u"Noto Sans Arabic"_s)).isEmpty());
        QVERIFY(missingArabic(TextFontDialog::fontOf(u"Noto Sans"_s)).contains(u'\u0639'));
        QVERIFY(hasPlaceInLamAlef(TextFontDialog::fontOf({})));
    }

    void saysWhereTheCaretStopsInsideLamAlef()
    {
        EditorFixture f(u"<p dir=\"rtl\">والأمل بلا</p>"_s.toUtf8());
        const auto everyLetterHasAPlace = [&f](const QString& family) {
            f.text->setTextFont(TextFontDialog::fontOf(family));
            int last = INT_MAX;
            for (int i = 0; i <= f.line(0).size(); ++i) {
                f.caretTo(0, i);
                const int place = f.text->cursorRect().center().x();
                if (place >= last)
                    return false;
                last = place;
            }
            return true;
        };
        QVERIFY(everyLetterHasAPlace({})); // the font of who never chose one
        for (const QString& family : {u"Noto Sans Arabic"_s, u"Noto Kufi Arabic"_s, u"Noto Naskh Arabic"_s}) {
            if (QFontDatabase::hasFamily(family))
                QCOMPARE(everyLetterHasAPlace(family), hasPlaceInLamAlef(TextFontDialog::fontOf(family)));
        }
    }
};

QTEST_MAIN(TestViewCommands)
#include "test_view_commands.moc"
