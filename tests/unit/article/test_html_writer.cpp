// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/html_writer.h"
#include "body_generator.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestHtmlWriter : public QObject
{
    Q_OBJECT

    const BodyContext m_context{Direction::RightToLeft, u"ar"_s};

    static Block paragraph(const QString& text)
    {
        Block block;
        block.runs = {Run{.text = text, .href = {}, .direction = {}, .language = {}}};
        return block;
    }

private Q_SLOTS:
    void escapes()
    {
        QCOMPARE(escapedHtml(u"<a href='x'>&\"«»"), u"&lt;a href=&#39;x&#39;&gt;&amp;&quot;«»"_s);
    }

    void blocks_data()
    {
        QTest::addColumn<Block>("block");
        QTest::addColumn<QByteArray>("html");
        Block block = paragraph(u"قال <نعم>\u2028ثم"_s);
        QTest::newRow("paragraph") << block
                                   << QByteArray("<p dir=\"rtl\" lang=\"ar\">قال &lt;نعم&gt;<br>ثم</p>");
        block.kind = BlockKind::Heading;
        block.level = 3;
        block.runs.front().text = u"L'Égypte"_s;
        block.direction = Direction::LeftToRight;
        block.language = u"fr"_s;
        QTest::newRow("heading") << block << QByteArray("<h3 dir=\"ltr\" lang=\"fr\">L'Égypte</h3>");
        block = {};
        block.kind = BlockKind::Quote;
        block.runs = {Run{.text = u"نعم"_s, .bold = true, .href = {}, .direction = {}, .language = {}}};
        block.source = u"الوزير"_s;
        QTest::newRow("quote") << block
                               << QByteArray("<blockquote dir=\"rtl\" lang=\"ar\"><p><strong>نعم</strong></p>"
                                             "<cite>الوزير</cite></blockquote>");
        block = {};
        block.kind = BlockKind::BulletedList;
        block.items = {{paragraph(u"ا"_s).runs, 0}, {paragraph(u"ب"_s).runs, 1}, {paragraph(u"ج"_s).runs, 0}};
        QTest::newRow("list")
            << block
            << QByteArray("<ul dir=\"rtl\" lang=\"ar\"><li>ا<ul><li>ب</li></ul></li><li>ج</li></ul>");
        block = {};
        block.kind = BlockKind::Picture;
        block.source = u"media/a.jpg"_s;
        block.alt = u"بديل"_s;
        block.runs = paragraph(u"تعليق"_s).runs;
        block.credit = u"رويترز"_s;
        QTest::newRow("picture")
            << block
            << QByteArray("<figure dir=\"rtl\" lang=\"ar\"><img src=\"media/a.jpg\" alt=\"بديل\">"
                          "<figcaption>تعليق <span class=\"credit\">رويترز</span></figcaption></figure>");
        block = {};
        block.kind = BlockKind::Embed;
        block.source = u"https://a.example/v?a=1&b=2"_s;
        QTest::newRow("embed")
            << block
            << QByteArray(
                   "<figure class=\"embed\" dir=\"rtl\" lang=\"ar\"><a "
                   "href=\"https://a.example/v?a=1&amp;b=2\">https://a.example/v?a=1&amp;b=2</a></figure>");
        block = {};
        block.kind = BlockKind::Separator;
        QTest::newRow("separator") << block << QByteArray("<hr dir=\"rtl\" lang=\"ar\">");
    }

    void blocks()
    {
        QFETCH(Block, block);
        QTEST(writeBlock(block, m_context), "html");
    }

    /// An isolate cut in two would reorder its halves.
    void neighboursShareTheirIsolateAndLink()
    {
        Run plain{.text = u"BBC "_s,
                  .href = u"https://a.example"_s,
                  .direction = Direction::LeftToRight,
                  .language = {}};
        Run bold = plain;
        bold.text = u"News!"_s;
        bold.bold = true;
        QCOMPARE(
            writeInline({plain, bold}, m_context),
            QByteArray(
                "<a href=\"https://a.example\"><span dir=\"ltr\">BBC <strong>News!</strong></span></a>"));
    }

    void onlyTheEditedBlockIsRewritten()
    {
        const QByteArray body =
            "<!-- wp:paragraph {\"align\":\"right\"} -->\n<p class=\"x\">واحد</p>\n<!-- /wp:paragraph -->\n\n"
            "<p style='color:red'>اثنان</p>\n\nثلاثة\nسطر\n\nأربعة";
        Blocks blocks = readBody(body, m_context);
        QCOMPARE(blocks.size(), 4);
        QCOMPARE(writeBody(blocks, m_context), body);
        blocks[1].original.reset();
        blocks[1].runs.front().text = u"معدّل"_s;
        QByteArray expected = body;
        expected.replace("<p style='color:red'>اثنان</p>\n\n", "<p dir=\"rtl\" lang=\"ar\">معدّل</p>\n");
        QCOMPARE(writeBody(blocks, m_context), expected);
    }

    void movedClassicParagraphsDoNotRunTogether()
    {
        Blocks blocks = readBody("واحد\n\nاثنان\n<h2>عنوان</h2>ثلاثة", m_context);
        QCOMPARE(blocks.size(), 4);
        for (const auto& order : {QList<int>{3, 0, 1, 2}, QList<int>{1, 0, 3, 2}, QList<int>{0, 1, 3}}) {
            Blocks moved;
            for (const int i : order)
                moved += blocks[i];
            const Blocks again = readBody(writeBody(moved, m_context), m_context);
            QCOMPARE(again.size(), moved.size());
            for (qsizetype i = 0; i < again.size(); ++i)
                QVERIFY(again[i].sameContent(moved[i]));
        }
    }

    void nothingIsSwallowedByAnUnfinishedIsland()
    {
        for (const QByteArray tail :
             {"<!-- open", "<script>var a = '", "<a href=\"x", "<a href='x", "<p", "<!", "</x"}) {
            Blocks blocks = readBody("<p>a</p>\n" + tail, m_context);
            blocks += paragraph(u"جديد"_s);
            const Blocks again = readBody(writeBody(blocks, m_context), m_context);
            QVERIFY2(again.size() >= 3, tail.constData());
            QVERIFY2(again.back().sameContent(blocks.back()), tail.constData());
        }
    }

    void whatIsWrittenReadsBackTheSame()
    {
        for (quint32 seed = 1; seed <= 3000; ++seed) {
            Dice dice(seed);
            Blocks blocks;
            for (int i = dice.roll(6); i >= 0; --i)
                blocks += randomBlock(dice);
            const QByteArray body = writeBody(blocks, m_context);
            const Blocks again = readBody(body, m_context);
            QVERIFY2(again.size() == blocks.size(), QByteArray::number(seed) + ": " + body);
            for (qsizetype i = 0; i < blocks.size(); ++i)
                QVERIFY2(again[i].sameContent(blocks[i]),
                         QByteArray::number(seed) + ": " + *again[i].original);
            QCOMPARE(writeBody(again, m_context), body);
        }
    }

    /// An edited block must not change what it says only by being written by us.
    void foreignBlocksAreRewrittenTheSame()
    {
        for (quint32 seed = 1; seed <= 20000; ++seed) {
            Dice dice(seed);
            const QByteArray body = randomMarkup(dice, 1 + dice.roll(25));
            for (const Block& block : readBody(body, m_context)) {
                if (block.kind == BlockKind::RawHtml)
                    continue;
                const QByteArray html = writeBlock(block, m_context);
                const Blocks again = readBody(html, m_context);
                QVERIFY2(again.size() == 1 && again.front().sameContent(block),
                         QByteArray::number(seed) + ": " + *block.original + "\n→ " + html);
            }
        }
    }

    void untouchedMarkupIsByteExact()
    {
        for (quint32 seed = 1; seed <= 20000; ++seed) {
            Dice dice(seed);
            const QByteArray body = randomMarkup(dice, 1 + dice.roll(25));
            const QByteArray written = writeBody(readBody(body, m_context), m_context);
            QVERIFY2(written == body, QByteArray::number(seed) + ": " + body + "\n→ " + written);
        }
    }
};

QTEST_APPLESS_MAIN(TestHtmlWriter)
#include "test_html_writer.moc"
