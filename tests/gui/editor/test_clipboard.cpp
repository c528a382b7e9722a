// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/paste_notice.h"
#include "editor/pasting.h"
#include "editor_fixture.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestClipboard : public QObject
{
    Q_OBJECT

    static void put(const QString& text, const QString& html = {})
    {
        auto* data = new QMimeData;
        data->setText(text);
        if (!html.isEmpty())
            data->setHtml(html);
        QGuiApplication::clipboard()->setMimeData(data);
    }

    static QAction* command(const EditorFixture& fixture, const QString& part)
    {
        for (QAction* action : fixture.editor->commands()) {
            if (action->text().startsWith(u"Paste again"_s) && action->text().contains(part))
                return action;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }

    void plainTextKeepsItsParagraphsAndTheirDirections()
    {
        EditorFixture fixture(u"<p>قبلبعد</p>\n"_s.toUtf8());
        fixture.caretTo(0, 3);
        put(u"أول\n\nBBC second\r\n12"_s);
        fixture.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(fixture.text->document()->blockCount(), 3);
        QCOMPARE(fixture.line(0), u"قبلأول"_s);
        QCOMPARE(fixture.line(1), u"BBC second"_s);
        QCOMPARE(fixture.line(2), u"12بعد"_s);
        QVERIFY(fixture.isRight(0));
        QVERIFY(!fixture.isRight(1));
        fixture.text->undo();
        QCOMPARE(fixture.line(0), u"قبلبعد"_s);
        QCOMPARE(fixture.text->document()->blockCount(), 1);
    }

    void webPagesComeInClean()
    {
        EditorFixture fixture;
        put(u"x"_s,
            u"<html><body><!--StartFragment--><h2 style=\"color:red\">عنوان</h2><p dir=\"ltr\" "
            u"onclick=\"x()\">One "
            "<b>two</b> <a href=\"javascript:alert(1)\">three</a> <a href=\"https://a.example/\">four</a></p>"
            "<ul><li>أ</li><li>ب</li></ul><script>alert(1)</script><!--EndFragment--></body></html>"_s);
        fixture.key(Qt::Key_V, Qt::ControlModifier);
        const Blocks blocks = fixture.blocks();
        QCOMPARE(blocks.size(), 3);
        QCOMPARE(blocks[0].kind, BlockKind::Heading);
        QCOMPARE(blocks[1].direction, Direction::LeftToRight);
        QCOMPARE(plainText(blocks[1]), u"One two three four"_s);
        QCOMPARE(blocks[2].kind, BlockKind::BulletedList);
        const QByteArray body = fixture.body();
        for (const char* bad : {"javascript", "onclick", "color", "alert"})
            QVERIFY2(!body.contains(bad), body.constData());
        QVERIFY(body.contains("https://a.example/"));
        for (const Block& block : blocks)
            QVERIFY(!block.original);
    }

    void aWordFromAWebPageStaysAWordOfTheSentence()
    {
        EditorFixture fixture(u"<p>قبل بعد</p>\n"_s.toUtf8());
        fixture.caretTo(0, 4);
        put(u"وسط"_s, u"<b>وسط </b>"_s);
        fixture.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(fixture.text->document()->blockCount(), 1);
        QCOMPARE(fixture.line(0), u"قبل وسط بعد"_s);
        QVERIFY(fixture.blocks()[0].runs[1].bold);
    }

    void ourOwnBlocksSurviveCopyAndPaste()
    {
        const QByteArray body =
            u"<p dir=\"rtl\">نص <strong>ثقيل</strong> و<span dir=\"ltr\">C++</span></p>\n"
            "<ol dir=\"rtl\"><li>واحد</li><li>اثنان</li></ol>\n<hr>\n<h3 dir=\"ltr\">Head</h3>\n"_s.toUtf8();
        EditorFixture fixture(body);
        fixture.text->selectAll();
        fixture.key(Qt::Key_C, Qt::ControlModifier);
        fixture.key(Qt::Key_Delete);
        fixture.key(Qt::Key_V, Qt::ControlModifier);
        const Blocks wanted = readBody(body, {Direction::RightToLeft, u"ar"_s});
        const Blocks got = fixture.blocks();
        QCOMPARE(got.size(), wanted.size());
        for (int i = 0; i < got.size(); ++i)
            QVERIFY2(got[i].sameContent(wanted[i]), writeBlock(got[i], {}).constData());
    }

    void plainPasteLeavesStylesBehind()
    {
        EditorFixture fixture;
        put(u"ثقيل"_s, u"<b>ثقيل</b>"_s);
        fixture.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!fixture.blocks()[0].runs[0].bold);
    }

    void cutAndUndo()
    {
        EditorFixture fixture(u"<p>واحد</p>\n<h2>اثنان</h2>\n<p>ثلاثة</p>\n"_s.toUtf8());
        QTextCursor cursor(fixture.text->document());
        cursor.setPosition(2);
        cursor.setPosition(12, QTextCursor::KeepAnchor);
        fixture.text->setTextCursor(cursor);
        fixture.key(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(fixture.text->document()->blockCount(), 1);
        fixture.text->undo();
        QCOMPARE(fixture.body(), u"<p>واحد</p>\n<h2>اثنان</h2>\n<p>ثلاثة</p>\n"_s.toUtf8());
    }

    void whatWasCleanedIsToldAndCanBeHadAsItWas()
    {
        EditorFixture fixture(u"<p>قبل بعد</p>\n"_s.toUtf8());
        const QSignalSpy wanted(fixture.editor.get(), &ArticleEditor::noticeWanted);
        const QSignalSpy over(fixture.editor.get(), &ArticleEditor::noticeOver);
        fixture.select(0, 4, 7);
        const QString words = u"من\u00A0\"هنا\""_s;
        put(words, u"<b>"_s + words + u"</b>"_s);
        fixture.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(fixture.line(0), u"قبل من «هنا»"_s);
        QCOMPARE(wanted.size(), 1);
        const auto choices = wanted[0][1].value<QList<Banner::Choice>>();
        QCOMPARE(choices.size(), 3); // as it was, only the text, undo
        choices[2].chosen();
        QCOMPARE(fixture.line(0), u"قبل بعد"_s);
        fixture.select(0, 4, 7);
        fixture.key(Qt::Key_V, Qt::ControlModifier);
        wanted[1][1].value<QList<Banner::Choice>>()[0].chosen();
        QCOMPARE(fixture.line(0), u"قبل "_s + words);
        QVERIFY(fixture.blocks()[0].runs.last().bold);
        QCOMPARE(over.last()[0], wanted[0][0]);
        fixture.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.line(0), u"قبل بعد"_s);

        fixture.select(0, 4, 7);
        fixture.key(Qt::Key_V, Qt::ControlModifier);
        command(fixture, u"only"_s)->trigger();
        QCOMPARE(fixture.line(0), u"قبل من «هنا»"_s);
        QVERIFY(!fixture.blocks()[0].runs.last().bold);
    }

    void aPictureOfTheWebIsTold()
    {
        EditorFixture fixture(u"<p>قبل</p>\n"_s.toUtf8());
        const QSignalSpy wanted(fixture.editor.get(), &ArticleEditor::noticeWanted);
        put(u"نص"_s, u"<p>نص</p><img src=\"https://remote.example/a.jpg\">"_s);
        fixture.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 1);
        QVERIFY2(wanted[0][0].toString().contains(PasteNotice::nameOf(PasteNote::PictureAway)),
                 qPrintable(wanted[0][0].toString()));
        put({}, u"<img src=\"https://remote.example/p.gif\" width=\"1\" height=\"1\">"_s);
        fixture.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 2);
        QVERIFY2(wanted[1][0].toString().contains(PasteNotice::nameOf(PasteNote::Tracking)),
                 qPrintable(wanted[1][0].toString()));
    }

    void typingEndsTheOffer()
    {
        EditorFixture fixture;
        const QSignalSpy over(fixture.editor.get(), &ArticleEditor::noticeOver);
        put(u"نص\u00A0نص"_s, u"<p>نص&nbsp;نص</p>"_s);
        fixture.key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(command(fixture, u"as it was"_s)->isEnabled());
        fixture.type(u"و"_s);
        QCOMPARE(over.size(), 1);
        QVERIFY(!command(fixture, u"as it was"_s)->isEnabled());
        command(fixture, u"as it was"_s)->trigger();
        QCOMPARE(fixture.line(0), u"نص نصو"_s);
    }

    void undoEndsTheOffer()
    {
        EditorFixture fixture;
        put(u"نص\u00A0نص"_s);
        fixture.key(Qt::Key_V, Qt::ControlModifier);
        fixture.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!command(fixture, u"as it was"_s)->isEnabled());
        QCOMPARE(fixture.line(0), QString());
    }

    void isolatesAreOurOwnOnTheClipboard()
    {
        const QByteArray body =
            u"<p dir=\"rtl\">لغة <span dir=\"ltr\">C++</span> هنا</p>\n<p>ثان</p>\n"_s.toUtf8();
        EditorFixture fixture(body);
        const QString line = fixture.line(0);
        fixture.select(0, 0, int(line.size()));
        fixture.key(Qt::Key_C, Qt::ControlModifier);
        fixture.caretTo(1, 3);
        fixture.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(fixture.line(1), u"ثان"_s + line);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(u"<span dir=\"ltr\">"));
    }

    /// A dragged selection takes its isolates' other halves along; one undo brings both places back.
    void aDragMovesWholeIsolates()
    {
        const QByteArray body =
            u"<p dir=\"rtl\">لغة <span dir=\"ltr\">C++ 17</span> هنا</p>\n<p>هدف</p>\n"_s.toUtf8();
        EditorFixture fixture(body);
        const QString line = fixture.line(0);
        const int start = int(line.indexOf(u'C'));
        fixture.select(0, start, start + 3);
        fixture.key(Qt::Key_C, Qt::ControlModifier);
        QMimeData dragged;
        for (const QString& format : QGuiApplication::clipboard()->mimeData()->formats())
            dragged.setData(format, QGuiApplication::clipboard()->mimeData()->data(format));
        QTextCursor target(fixture.text->document()->lastBlock());
        target.movePosition(QTextCursor::EndOfBlock);
        QVERIFY(fixture.text->drop(dragged, target, true));
        const Blocks blocks = fixture.blocks();
        QCOMPARE(plainText(blocks[1]).count(u'+'), 2);
        QCOMPARE(plainText(blocks[0]), u"لغة  17 هنا"_s);
        for (int i = 0; i < 2; ++i) {
            const QString text = fixture.line(i);
            QCOMPARE(text.count(QChar(0x2066)) + text.count(QChar(0x2068)), text.count(QChar(0x2069)));
        }
        fixture.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.line(0), line);
        QCOMPARE(fixture.line(1), u"هدف"_s);
    }

    void aPictureFromTheClipboard()
    {
        EditorFixture fixture(u"<p>نص</p>\n"_s.toUtf8());
        fixture.caretTo(0, 2);
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        auto* data = new QMimeData;
        data->setImageData(image);
        data->setHtml(u"<img src=\"https://a.example/x.png\" alt=\"مرفأ\">"_s);
        QGuiApplication::clipboard()->setMimeData(data);
        fixture.key(Qt::Key_V, Qt::ControlModifier);
        auto* dialog = fixture.editor->findChild<QDialog*>();
        QVERIFY(dialog);
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->isDefault())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        const Blocks blocks = fixture.blocks();
        QCOMPARE(blocks.size(), 3); // and a line to go on in
        QCOMPARE(blocks[1].kind, BlockKind::Picture);
        QVERIFY(blocks[1].source.startsWith(u"media/"));
        QCOMPARE(blocks[1].alt, u"مرفأ"_s);
        QVERIFY(!QImage(fixture.project->path(blocks[1].source)).isNull());
    }

    void droppedDocumentsComeIn()
    {
        EditorFixture fixture(u"<p>قبل</p>\n"_s.toUtf8());
        const QString file = fixture.folder.path(u"خبر.html"_s);
        writeText(file, u"<h2>عنوان</h2><p>متن&nbsp;الخبر</p>"_s.toUtf8());
        auto* data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(file)});
        QGuiApplication::clipboard()->setMimeData(data);
        fixture.caretTo(0, 3);
        fixture.key(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(fixture.text->document()->blockCount(), 3);
        QCOMPARE(fixture.line(2), u"متن الخبر"_s);
        fixture.text->undo();
        QCOMPARE(fixture.text->document()->blockCount(), 1);
    }

    void severalDocumentsComeInTogetherOrNotAtAll()
    {
        EditorFixture fixture(u"<p>قبل</p>\n"_s.toUtf8());
        const QString first = fixture.folder.path(u"أول.html"_s);
        const QString second = fixture.folder.path(u"second.txt"_s);
        const QString broken = fixture.folder.path(u"broken.docx"_s);
        writeText(first, u"<p>من الأول</p>"_s.toUtf8());
        writeText(second, "From the second\n");
        writeText(broken, "no document");
        const auto paste = [&](const QStringList& files) {
            auto* data = new QMimeData;
            QList<QUrl> urls;
            for (const QString& file : files)
                urls += QUrl::fromLocalFile(file);
            data->setUrls(urls);
            QGuiApplication::clipboard()->setMimeData(data);
            fixture.caretTo(0, 3);
            fixture.key(Qt::Key_V, Qt::ControlModifier);
        };
        const QSignalSpy problem(fixture.editor.get(), &ArticleEditor::problem);
        paste({first, broken});
        QTRY_COMPARE_WITH_TIMEOUT(problem.size(), 1, 20'000);
        QCOMPARE(problem[0][0].value<Error>().path, broken);
        QCOMPARE(fixture.line(0), u"قبل"_s);
        QCOMPARE(fixture.text->document()->blockCount(), 1);
        paste({first, second});
        QTRY_COMPARE(fixture.text->document()->blockCount(), 2);
        QCOMPARE(fixture.line(0), u"قبلمن الأول"_s);
        QCOMPARE(fixture.line(1), u"From the second"_s);
        fixture.text->undo();
        QCOMPARE(fixture.line(0), u"قبل"_s);
    }

    void aFileThatIsNoTextIsRefusedInWords()
    {
        EditorFixture fixture;
        const QString file = fixture.folder.path(u"a.bin"_s);
        writeText(file, "x");
        const QSignalSpy problem(fixture.editor.get(), &ArticleEditor::problem);
        auto* data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(file)});
        QGuiApplication::clipboard()->setMimeData(data);
        fixture.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(problem.size(), 1);
        QCOMPARE(problem[0][0].value<Error>().code, ErrorCode::Unsupported);
    }

    /// The caret may go on while a large paste is read; the text comes where it was asked for.
    void aLargePasteWaitsForItsPlace()
    {
        EditorFixture fixture(u"<p>أول</p>\n<p>ثان</p>\n"_s.toUtf8());
        fixture.caretTo(0, 3);
        put(u"x"_s, u"<p>فقرة طويلة من النص</p>"_s.repeated(12'000));
        fixture.key(Qt::Key_V, Qt::ControlModifier);
        fixture.caretTo(1, 3);
        fixture.type(u"!"_s);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.text->document()->blockCount(), 12'001, 30'000);
        QCOMPARE(fixture.line(0), u"أولفقرة طويلة من النص"_s);
        QCOMPARE(fixture.line(12'000), u"ثان!"_s);
        QCOMPARE(fixture.text->textCursor().block().text(), u"ثان!"_s);
    }

    void aCancelledPasteLeavesTheTextAlone()
    {
        EditorFixture fixture(u"<p>أول</p>\n"_s.toUtf8());
        put(u"x"_s, u"<p>فقرة طويلة من النص</p>"_s.repeated(12'000));
        fixture.key(Qt::Key_V, Qt::ControlModifier);
        fixture.editor->findChild<Pasting*>()->cancel();
        QTest::qWait(600);
        QCOMPARE(fixture.line(0), u"أول"_s);
        QCOMPARE(fixture.text->document()->blockCount(), 1);
    }

    void clearKeepsADirection()
    {
        EditorFixture fixture(u"<p>نص</p>\n<p>Text</p>\n"_s.toUtf8());
        fixture.text->selectAll();
        fixture.key(Qt::Key_Backspace);
        QVERIFY(fixture.isRight(0));
        fixture.type(u"12"_s);
        QVERIFY(fixture.isRight(0));
    }
};

QTEST_MAIN(TestClipboard)
#include "test_clipboard.moc"
