// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/html_reader.h"
#include "body_generator.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestHtmlReader : public QObject
{
    Q_OBJECT

    const BodyContext m_context{Direction::RightToLeft, u"ar"_s};

    /// One line a block: kind, direction, what it says.
    static QString described(const Blocks& blocks)
    {
        QStringList lines;
        for (const Block& block : blocks) {
            QString line = blockKindName(block.kind) + u' ' + directionName(block.direction) + u' ';
            line += block.kind == BlockKind::RawHtml ? QString::fromUtf8(block.raw) : plainText(block);
            if (!block.source.isEmpty())
                line += u" | "_s + block.source;
            if (!block.credit.isEmpty())
                line += u" | "_s + block.credit;
            lines += line.replace(QChar::LineSeparator, u'/').replace(u'\n', u'~');
        }
        return lines.join(u'\n');
    }

    static QByteArray originals(const Blocks& blocks)
    {
        QByteArray out;
        for (const Block& block : blocks)
            out += block.original.value_or("<no original>");
        return out;
    }

    /// Rows of reads_data(): what is not plain paragraphs.
    static void addMediaRows()
    {
        const auto row = [](const char* name, const QByteArray& body, const QString& expected) {
            QTest::newRow(name) << body << expected;
        };
        row("caption",
            "[caption id=\"a\" width=\"1\"]<img src=\"a.jpg\" alt=\"ب\" /> وصف <em>مهم</em>[/caption]\n\nنص",
            u"picture rtl وصف مهم | a.jpg\nparagraph rtl نص"_s);
        row("caption with a link", "[caption]<a href=\"b\"><img src=\"a.jpg\" /></a> وصف[/caption]",
            u"picture rtl وصف | a.jpg"_s);
        row("gallery", "[gallery ids=\"1\"]\n\nنص", u"html rtl [gallery ids=\"1\"]\nparagraph rtl نص"_s);
        row("brackets are text", "[عاجل] نص [caption", u"paragraph rtl [عاجل] نص [caption"_s);
        row("picture alone", "<p><img src=\"a.jpg\"></p>\n\n<a href=b><img src=\"c.jpg\"></a>",
            u"picture rtl  | a.jpg\npicture rtl  | c.jpg"_s);
        row("picture in text is kept", "<p>نص <img src=\"a.jpg\"> نص</p>",
            u"html rtl <p>نص <img src=\"a.jpg\"> نص</p>"_s);
        row("credit",
            "<figure><img src=a.jpg><figcaption>وصف <span "
            "class=\"credit\">رويترز</span></figcaption></figure>",
            u"picture rtl وصف | a.jpg | رويترز"_s);
        row("unsafe picture", "<img src=\"javascript:alert(1)\">",
            u"html rtl <img src=\"javascript:alert(1)\">"_s);
        row("address alone", "https://video.example/1\n\nنص https://video.example/1",
            u"embed rtl  | https://video.example/1\nparagraph rtl نص https://video.example/1"_s);
        row("embed shortcode", "[embed]https://video.example/1[/embed]",
            u"embed rtl  | https://video.example/1"_s);
        row("embed figure", "<figure class=\"embed\"><a href=\"https://video.example/1\">فيديو</a></figure>",
            u"embed rtl فيديو | https://video.example/1"_s);
        row("quote", "<blockquote><p>واحد</p><p>اثنان</p><cite>زيد</cite></blockquote>",
            u"quote rtl واحد/اثنان | زيد"_s);
        row("list", "<ul><li>واحد<ul><li>فرع</li></ul></li>\n<li><p>اثنان</p></li></ul>",
            u"bulleted-list rtl واحد~فرع~اثنان"_s);
        row("list that starts at 3", "<ol start=\"3\"><li>a</li></ol>",
            u"html rtl <ol start=\"3\"><li>a</li></ol>"_s);
        row("table", "<table><tr><td>1</td></tr></table>", u"html rtl <table><tr><td>1</td></tr></table>"_s);
        row("div", "<div>نص</div><div><p>نص</p></div>", u"paragraph rtl نص\nhtml rtl <div><p>نص</p></div>"_s);
        row("unclosed div", "<div><p>واحد</p><p>اثنان</p>",
            u"html rtl <div>\nparagraph rtl واحد\nparagraph rtl اثنان"_s);
        row("unclosed paragraphs", "<p>واحد<p>اثنان<h2>ثلاثة</h2>",
            u"paragraph rtl واحد\nparagraph rtl اثنان\nheading rtl ثلاثة"_s);
        row("script", "<script>\n\n<p>a</p></script><p>نص</p>",
            u"html rtl <script>~~<p>a</p></script>\nparagraph rtl نص"_s);
        row("script in a paragraph is no text", "<p>نص<script>x()</script></p>",
            u"html rtl <p>نص\nhtml rtl "
            "<script>x()</script>\nhtml rtl </p>"_s.replace(u"html rtl <p>نص"_s, u"paragraph rtl نص"_s));
        row("deep headings", "<h1>a</h1><h6>b</h6>", u"heading ltr a\nheading ltr b"_s);
    }

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& body, const QString& expected) {
            QTest::newRow(name) << body << expected;
        };
        row("empty", "", u""_s);
        row("white space", " \n\t", u"paragraph rtl "_s);
        row("our own", "<p dir=\"ltr\" lang=\"en\">One</p>\n<h3 dir=\"rtl\">اثنان</h3>\n",
            u"paragraph ltr One\nheading rtl اثنان"_s);
        row("classic", "واحد\nسطر\n\n\n اثنان <b>BBC</b>\n",
            u"paragraph rtl واحد/سطر\nparagraph rtl اثنان BBC"_s);
        row("classic CRLF", "واحد\r\nسطر\r\n\r\nاثنان", u"paragraph rtl واحد/سطر\nparagraph rtl اثنان"_s);
        row("classic with blocks", "واحد\n<h2>عنوان</h2>\nاثنان<hr />ثلاثة<!--more-->أربعة",
            u"paragraph rtl واحد\nheading rtl عنوان\nparagraph rtl اثنان\nseparator rtl \nparagraph rtl "
            u"ثلاثة\nhtml rtl "
            "<!--more-->\nparagraph rtl أربعة"_s);
        row("source layout is not text", "<p>\n   واحد\n   اثنان<br />\n ثلاثة  أربعة\n</p>",
            u"paragraph rtl واحد اثنان/ثلاثة  أربعة"_s);
        row("digits follow the paragraph before", "<p dir=ltr>A</p><p>12</p>",
            u"paragraph ltr A\nparagraph ltr 12"_s);
        row("first strong", "<p>BBC قالت</p><p>قالت BBC</p>",
            u"paragraph ltr BBC قالت\nparagraph rtl قالت BBC"_s);
        row("CSS direction", "<p style=\"text-align:right; direction: rtl\">BBC قالت</p>",
            u"paragraph rtl BBC قالت"_s);
        row("dir=auto", "<p dir=auto>BBC</p>", u"paragraph ltr BBC"_s);
        addMediaRows();
    }

    void reads()
    {
        QFETCH(QByteArray, body);
        const Blocks blocks = readBody(body, m_context);
        QTEST(described(blocks), "expected");
        QCOMPARE(originals(blocks), body);
    }

    void wordPressBlocks()
    {
        const QByteArray body =
            "<!-- wp:paragraph {\"align\":\"right\"} -->\n<p class=\"has-text-align-right\">نص</p>\n<!-- "
            "/wp:paragraph -->\n\n"
            "<!-- wp:heading {\"level\":3} -->\n<h3>عنوان</h3>\n<!-- /wp:heading -->\n\n"
            "<!-- wp:image {\"id\":7} -->\n<div class=\"wp-block-image\"><figure class=\"alignright\"><img "
            "src=\"a.jpg\" alt=\"ب\"/>"
            "<figcaption>وصف</figcaption></figure></div>\n<!-- /wp:image -->\n\n"
            "<!-- wp:quote -->\n<blockquote><!-- wp:paragraph -->\n<p>قول</p>\n<!-- /wp:paragraph "
            "--><cite>زيد</cite></blockquote>\n"
            "<!-- /wp:quote -->\n\n"
            "<!-- wp:list -->\n<ul><!-- wp:list-item -->\n<li>أول</li>\n<!-- /wp:list-item -->\n\n<!-- "
            "wp:list-item -->\n<li>ثان</li>"
            "\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->\n\n"
            "<!-- wp:separator -->\n<hr class=\"wp-block-separator\"/>\n<!-- /wp:separator -->\n\n"
            "<!-- wp:embed {\"url\":\"https://video.example/1\",\"type\":\"video\"} "
            "-->\n<figure><div>\nhttps://video.example/1\n</div>"
            "<figcaption>فيديو</figcaption></figure>\n<!-- /wp:embed -->\n\n"
            "<!-- wp:html -->\n<b onclick=x>خام</b>\n<!-- /wp:html -->\n\n"
            "<!-- wp:vendor/live-ticker {\"matchId\":\"AR-77\",\"nested\":{\"a\":1.50}} /-->\n\n"
            "<!-- wp:group -->\n<div><!-- wp:group --><p>a</p><!-- /wp:group --></div>\n<!-- /wp:group -->\n"
            "حر\n<!-- wp:paragraph -->\n<p>a</p><p>b</p>\n<!-- /wp:paragraph -->";
        const Blocks blocks = readBody(body, m_context);
        QCOMPARE(originals(blocks), body);
        QStringList kinds;
        for (const Block& block : blocks)
            kinds += blockKindName(block.kind);
        QCOMPARE(
            kinds.join(u' '),
            u"paragraph heading picture quote bulleted-list separator embed html html html paragraph html"_s);
        QCOMPARE(blocks[1].level, 3);
        QCOMPARE(plainText(blocks[2]), u"وصف"_s);
        QCOMPARE(blocks[3].source, u"زيد"_s);
        QCOMPARE(plainText(blocks[4]), u"أول\nثان"_s);
        QCOMPARE(blocks[6].source, u"https://video.example/1"_s);
        QCOMPARE(plainText(blocks[6]), u"فيديو"_s);
        QCOMPARE(blocks[7].raw, QByteArray("<b onclick=x>خام</b>"));
    }

    void inlineStyles()
    {
        const Runs runs = readInline(
            "<strong>أ<em>ب</em></strong> <code>c</code> <a href=\"java\tscript:x\">d</a>"
            "<a href=\"https://a.example\">e</a><span dir=\"ltr\" lang=\"en\">f</span><bdo dir=rtl>g</bdo>"
            "<bdi>h</bdi><u>i</u>",
            m_context);
        QCOMPARE(plainText(runs), u"أب c defghi"_s);
        const auto find = [&runs](const QString& text) {
            return *std::ranges::find_if(runs, [&](const Run& run) { return run.text.contains(text); });
        };
        QVERIFY(find(u"أ"_s).bold && !find(u"أ"_s).italic);
        QVERIFY(find(u"ب"_s).bold && find(u"ب"_s).italic);
        QVERIFY(find(u"c"_s).code);
        QVERIFY(find(u"d"_s).href.isEmpty());
        QCOMPARE(find(u"e"_s).href, u"https://a.example"_s);
        QCOMPARE(find(u"f"_s).direction, std::optional(Direction::LeftToRight));
        QCOMPARE(find(u"f"_s).language, u"en"_s);
        QCOMPARE(find(u"g"_s).direction, std::optional(Direction::RightToLeft));
        QCOMPARE(find(u"h"_s).direction, std::optional(Direction::LeftToRight));
    }

    void onlyLanguageTagsAreLanguages()
    {
        const Blocks blocks =
            readBody("<p lang=\"en\\n x\">a <i lang='\xFF'>b</i></p><p lang=en-GB>c</p>", m_context);
        QCOMPARE(blocks[0].language, QString());
        QCOMPARE(blocks[0].runs.back().language, QString());
        QCOMPARE(blocks[1].language, u"en-GB"_s);
    }

    void aDirectionAgainstTheTextIsAPersonsChoice()
    {
        const Blocks blocks = readBody("<p dir=rtl>BBC</p><p dir=rtl>خبر</p><p>BBC</p>", m_context);
        QVERIFY(blocks[0].directionChosen);
        QVERIFY(!blocks[1].directionChosen);
        QVERIFY(!blocks[2].directionChosen);
    }

    void anEmptyParagraphWasNotTurnedByHand()
    {
        const Blocks blocks = readBody("<p dir=\"ltr\"></p>\n<p dir=\"ltr\">نص</p>", {});
        QCOMPARE(blocks[0].direction, Direction::LeftToRight);
        QVERIFY(!blocks[0].directionChosen); // what is typed into it decides
        QVERIFY(blocks[1].directionChosen);
    }

    void invalidBytesSurvive()
    {
        const QByteArray body = QByteArray("<p>\xFF\xC3\0x</p>\n\n\xED\xA0\x80", 17);
        const Blocks blocks = readBody(body, m_context);
        QCOMPARE(originals(blocks), body);
        QCOMPARE(blocks.size(), 2);
    }

    void anyBytesSurvive()
    {
        for (quint32 seed = 1; seed <= 20000; ++seed) {
            Dice dice(seed);
            const QByteArray body = randomMarkup(dice, 1 + dice.roll(30));
            QVERIFY2(originals(readBody(body, m_context)) == body, QByteArray::number(seed) + ": " + body);
        }
        for (quint32 seed = 1; seed <= 2000; ++seed) {
            Dice dice(seed);
            QByteArray body;
            for (int i = 0; i < 200; ++i)
                body += char(dice.once(3) ? "<>/!-\n\"' ="[dice.roll(10)] : dice.roll(256));
            QVERIFY2(originals(readBody(body, m_context)) == body, QByteArray::number(seed));
        }
    }

    void hostileBodiesAreLinear_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char* name, const QByteArray& body) { QTest::newRow(name) << body; };
        const int n = 200'000;
        row("articles",
            QByteArray("<p dir=\"rtl\">فقرة عن خبر <b>مهم</b> وطويل بعض الشيء.</p>\n").repeated(60'000));
        row("classic", QByteArray("فقرة عن خبر مهم وطويل بعض الشيء.\n\n").repeated(80'000));
        row("one paragraph", QByteArray("<p>") + QByteArray("نص ").repeated(1'000'000) + "</p>");
        row("5,000 deep", QByteArray("<div>").repeated(5'000) + "x" + QByteArray("</div>").repeated(5'000));
        row("deep and closed", QByteArray("<div>").repeated(n) + QByteArray("</div>").repeated(n));
        row("deep and open", QByteArray("<div>").repeated(n));
        row("open quotes", QByteArray("<a href=\"").repeated(n));
        row("open comments", QByteArray("<!--").repeated(n));
        row("open scripts", QByteArray("<script>").repeated(n));
        row("open captions", QByteArray("[caption ").repeated(n));
        row("captions without end", QByteArray("[caption]\n\n").repeated(n) + "[/caption]");
        row("captions on a line", QByteArray("[caption]").repeated(n) + "\n\n[/caption]");
        row("lone less-than", QByteArray("<").repeated(n * 5));
        row("block comments", QByteArray("<!-- wp:a -->").repeated(n));
        row("crossed block comments", QByteArray("<!-- wp:a --><!-- wp:b --><!-- /wp:a -->").repeated(n / 3));
        row("open styles", QByteArray("<b a=1><i b=2><p>").repeated(n / 4));
        row("styles in a paragraph", "<p>" + QByteArray("<b><i>").repeated(n / 4));
        row("items", "<ul>" + QByteArray("<li>x").repeated(n) + "</ul>");
        row("blank lines", QByteArray("\n \n").repeated(n * 5));
        row("blanks in text", "a" + QByteArray(" ").repeated(n * 5) + "\nb");
    }

    void hostileBodiesAreLinear()
    {
        QFETCH(QByteArray, body);
        const Blocks blocks = readBody(body, m_context);
        QVERIFY(originals(blocks) ==
                body); // and within the time limit of the test, which quadratic work breaks
    }
};

QTEST_APPLESS_MAIN(TestHtmlReader)
#include "test_html_reader.moc"
