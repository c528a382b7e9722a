// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor_fixture.h"

#include <QClipboard>
#include <QMimeData>

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
