// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/html_writer.h"
#include "article/paste_clean.h"
#include "article/paste_pictures.h"
#include "article/sanitiser.h"
#include "body_generator.h"
#include "temporary_project.h"

#include <QElapsedTimer>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestPasteClean : public QObject
{
    Q_OBJECT

    static PasteContext context()
    {
        PasteContext context;
        context.language = u"ar"_s;
        context.quotes = QuotePolicy();
        return context;
    }

    static QByteArray body(const Blocks& blocks)
    {
        return writeBody(blocks, {Direction::RightToLeft, u"ar"_s});
    }

    static QByteArray told(const PasteReport& report)
    {
        QByteArray lines;
        for (int i = 0; i < cleanedCharacterKinds; ++i) {
            if (const int count = report.characters[CleanedCharacter(i)])
                lines += cleanedCharacterName(CleanedCharacter(i)).toUtf8() + ' ' +
                         QByteArray::number(count) + '\n';
        }
        for (int i = 0; i < pasteNoteKinds; ++i) {
            if (const int count = report.count(PasteNote(i)))
                lines += pasteNoteName(PasteNote(i)).toUtf8() + ' ' + QByteArray::number(count) + '\n';
        }
        return lines;
    }

    static CleanPaste clean(const QString& html, const PasteContext& in = context())
    {
        return cleanHtml(html.toUtf8(), in);
    }

    static QString bodyOf(const QString& html)
    {
        return QString::fromUtf8(body(clean(html).blocks)).trimmed();
    }

private Q_SLOTS:
    void programs_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"word", "word_online", "google_docs", "libreoffice", "web_page", "english_mail"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    /// The golden files are what a careful editor would have made of the paste by hand.
    void programs()
    {
        QFETCH(QString, name);
        const CleanPaste out = cleanHtml(testData(u"paste/%1.html"_s.arg(name)), context());
        const QByteArray got = body(out.blocks) + "\n<!--\n" + told(out.report) + "-->\n";
        const QString golden = u"paste/%1.clean.html"_s.arg(name);
        if (qEnvironmentVariableIsSet("WARRAQ_WRITE_GOLDEN"))
            writeText(QStringLiteral(WARRAQ_TEST_DATA "/") + golden, got);
        QCOMPARE(got, testData(golden));
        // What was cleaned needs no cleaning.
        const CleanPaste again = cleanHtml(body(out.blocks), context());
        QCOMPARE(body(again.blocks), body(out.blocks));
        QCOMPARE(again.report.characters.sum(), 0);
    }

    void theDirectionOfABlock_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<bool>("right");
        QTest::newRow("own, against its first letter") << u"<p dir=rtl>BBC تعلن</p>"_s << true;
        QTest::newRow("own, English") << u"<p dir=ltr>قال: OK</p>"_s << false;
        QTest::newRow("a default around Arabic alone") << u"<p dir=ltr>مرحباً بكم</p>"_s << true;
        QTest::newRow("the page's, mixed") << u"<html dir=rtl><p>BBC تعلن</p></html>"_s << true;
        QTest::newRow("the page's, English alone") << u"<html dir=rtl><p>BBC news</p></html>"_s << false;
        QTest::newRow("css") << u"<p style='direction: rtl'>BBC تعلن</p>"_s << true;
        QTest::newRow("of the list") << u"<ul dir=rtl><li>BBC تعلن</ul>"_s << true;
        QTest::newRow("its letters") << u"<p>BBC تعلن</p>"_s << false;
    }

    void theDirectionOfABlock()
    {
        QFETCH(QString, html);
        QFETCH(bool, right);
        const Blocks blocks = clean(html).blocks;
        QCOMPARE(blocks.size(), 1);
        QCOMPARE(blocks[0].direction, right ? Direction::RightToLeft : Direction::LeftToRight);
    }

    void onlyIsolatesThatMatterStay()
    {
        QCOMPARE(bodyOf(u"<p>قالت <span dir=ltr>BBC</span> إن <span dir=ltr>C++</span> لغة</p>"_s),
                 u"<p dir=\"rtl\" lang=\"ar\">قالت BBC إن <span dir=\"ltr\">C++</span> لغة</p>"_s);
    }

    void wordsOfASentenceKeepTheirSpaces()
    {
        const CleanPaste out = clean(u"<span>وسط&nbsp;</span>"_s);
        QCOMPARE(plainText(out.blocks), u"وسط "_s);
        QCOMPARE(plainText(clean(u"<p> وسط </p>"_s).blocks), u"وسط"_s);
    }

    void picturesInThePageBecomeMedia()
    {
        const QByteArray png(
            "\x89PNG\r\n\x1a\n and so on, longer than a short address would be at all, padded");
        const CleanPaste out = clean(u"<p>قبل<img alt='x' src=\"data:image/png;base64,%1\">بعد</p>"_s.arg(
            QString::fromLatin1(png.toBase64())));
        QCOMPARE(out.blocks.size(), 3);
        QCOMPARE(out.blocks[1].kind, BlockKind::Picture);
        QCOMPARE(out.pictures.size(), 1);
        QCOMPARE(out.pictures[0].bytes, png);
        QCOMPARE(out.blocks[1].source, mediaPlace(png, u"png"_s));
        QCOMPARE(out.report.count(PasteNote::PictureLost), 0);
        QCOMPARE(
            clean(u"<img src='data:image/svg+xml;base64,PHN2Zz4='>"_s).report.count(PasteNote::PictureLost),
            1);
    }

    void picturesThatAreNotHereAreTold()
    {
        const CleanPaste away = clean(u"<p>نص</p><img src='https://remote.example/a.jpg'>"_s);
        QCOMPARE(away.blocks.size(), 2);
        QCOMPARE(away.blocks[1].source, u"https://remote.example/a.jpg"_s);
        QCOMPARE(away.report.count(PasteNote::PictureAway), 1);
        for (const QString& size : {u"width=1 height=1"_s, u"width='1px' height='0'"_s,
                                    u"style='width:1px; height: 1px'"_s, u"width=2 height=2"_s}) {
            const CleanPaste tracked =
                clean(u"<p>نص</p><img src='https://remote.example/p.gif' %1>"_s.arg(size));
            QCOMPARE(tracked.blocks.size(), 1);
            QCOMPARE(tracked.report.count(PasteNote::Tracking), 1);
            QCOMPARE(tracked.report.count(PasteNote::PictureAway), 0);
        }
        const CleanPaste table = clean(u"<table><tr><td><img src='https://remote.example/a.jpg'>نص"
                                       "<img src='https://remote.example/p.gif' width=1 height=1></table>"_s);
        QCOMPARE(table.report.count(PasteNote::PictureAway), 1);
        QCOMPARE(table.report.count(PasteNote::Tracking), 1);
        QVERIFY(!plainText(table.blocks).contains(u"p.gif"_s) && !table.blocks[0].raw.contains("p.gif"));
    }

    void filesAreReadFromGivenFoldersOnly()
    {
        const TemporaryFolder folder;
        const QByteArray png("\x89PNG\r\n\x1a\n");
        writeText(folder.path(u"in/a.png"_s), png);
        writeText(folder.path(u"secret.png"_s), png);
        QVERIFY(QFile::link(folder.path(u"secret.png"_s), folder.path(u"in/link.png"_s)));
        PasteContext in = context();
        in.pictureFolders = {folder.path(u"in"_s)};
        const auto kept = [&](const QString& source) {
            return clean(u"<img src=\"%1\">"_s.arg(source), in).pictures.size();
        };
        QCOMPARE(kept(u"file://"_s + folder.path(u"in/a.png"_s)), 1);
        QCOMPARE(kept(u"a.png"_s), 1);
        QCOMPARE(kept(u"file://"_s + folder.path(u"secret.png"_s)), 0);
        QCOMPARE(kept(u"../secret.png"_s), 0);
        QCOMPARE(kept(u"link.png"_s), 0);
    }

    void footnotesOfAConverter()
    {
        const CleanPaste out =
            clean(u"<p>متن<a href=\"#fn1\" class=\"footnote-ref\" id=\"fnref1\"><sup>1</sup></a></p>"
                  "<section id=\"footnotes\" class=\"footnotes\"><hr><ol><li id=\"fn1\"><p>حاشية.<a "
                  "href=\"#fnref1\" class=\"footnote-back\">↩︎</a></p></li></ol></section>"_s);
        QCOMPARE(out.blocks.size(), 2);
        QCOMPARE(plainText(out.blocks[0]), u"متن[1]"_s);
        QCOMPARE(out.blocks[1].raw,
                 u"<section class=\"footnotes\"><ol><li><p>حاشية.</p></li></ol></section>"_s.toUtf8());
    }

    void anItemBehindAQuoteIsNoPartOfIt()
    {
        const Blocks blocks = clean(u"<blockquote>قول</blockquote><li>بند<li>آخر"_s).blocks;
        QCOMPARE(blocks.size(), 2);
        QCOMPARE(blocks[1].items.size(), 2);
    }

    void asItWas()
    {
        PasteContext in = context();
        in.cleansCharacters = false;
        const CleanPaste out = clean(u"<p>كتاب&nbsp;\u200E\"جديد\" ﻓﻲ\uFFFC</p>"_s, in);
        QCOMPARE(plainText(out.blocks), u"كتاب\u00A0\u200E\"جديد\" ﻓﻲ"_s);
        QCOMPARE(out.report.characters.sum(), 0);
    }

    void plainTextKeepsParagraphs()
    {
        const CleanPaste out = cleanPlainText(u"أول\r\n\r\nSecond one\n\n 12\u00A0:30\t\"قال\""_s, context());
        QCOMPARE(out.blocks.size(), 3);
        QCOMPARE(out.blocks[0].direction, Direction::RightToLeft);
        QCOMPARE(out.blocks[1].direction, Direction::LeftToRight);
        QCOMPARE(plainText(out.blocks[2]), u" 12 :30 «قال»"_s);
        QCOMPARE(cleanPlainText(u" "_s, context()).blocks.size(), 1);
    }

    /// An article of ours through the clipboard of another program is the same article.
    void ourOwnHtmlStaysAsItIs()
    {
        Dice dice(7);
        PasteContext in = context();
        in.quotes.reset();
        in.cleansCharacters = false;
        for (int round = 0; round < 300; ++round) {
            const QByteArray html = randomMarkup(dice, 1 + dice.roll(30));
            // What stands in no block keeps its spaces for the sentence; from then on it stands in one.
            const Blocks once = cleanHtml(body(cleanHtml(html, in).blocks), in).blocks;
            const Blocks twice = cleanHtml(body(once), in).blocks;
            QVERIFY2(body(once) == body(twice), html + "\n---\n" + body(once) + "\n---\n" + body(twice));
        }
    }

    void deepAndLargeSourcesComeInAsText()
    {
        const CleanPaste deep =
            cleanHtml(QByteArray("<div>").repeated(5000) + "نص &amp; كلام<p>ثان", context());
        QCOMPARE(deep.report.count(PasteNote::OnlyText), 1);
        QCOMPARE(plainText(deep.blocks), u"نص & كلام\n\nثان"_s);
    }

    void aCancelledPasteStops()
    {
        CancelFlag cancel;
        cancel.cancel();
        QVERIFY(cleanHtml("<p>a</p><p>b</p>", context(), cancel).blocks.isEmpty());
    }

    /// Not a timed test: the last row only ends when the work is linear.
    void manyMarksOnOneLine()
    {
        QString line;
        for (int i = 0; i < 40'000; ++i)
            line += u"\u200Eنص\u200F\u00A0\"x\" "_s;
        const CleanPaste out = clean(u"<p>"_s + line + u"</p>"_s);
        QCOMPARE(out.blocks.size(), 1);
    }

    void nothingUnsafeComesIn_data()
    {
        QTest::addColumn<QString>("html");
        for (const QString& attack :
             {u"<a href=' java\nscript:alert(1)'>x</a>"_s, u"<img src=x onerror=alert(1)>"_s,
              u"<table><tr><td>a<script>alert(1)</script><td onclick='alert(1)'>b</table>"_s,
              u"<svg><script>alert(1)</script></svg>"_s, u"<iframe src='javascript:alert(1)'></iframe>"_s,
              u"<iframe srcdoc='<script>alert(1)</script>'></iframe>"_s,
              u"<base href='javascript:alert(1)//'><a href='x'>y</a>"_s,
              u"<div class=footnotes><a href='javascript:alert(1)'>1</a> x</div>"_s})
            QTest::newRow(qPrintable(attack)) << attack;
    }

    void nothingUnsafeComesIn()
    {
        QFETCH(QString, html);
        const QByteArray out = body(clean(html).blocks);
        QVERIFY2(!out.contains("alert") && !out.contains("script"), out.constData());
    }
};

QTEST_GUILESS_MAIN(TestPasteClean)
#include "test_paste_clean.moc"
