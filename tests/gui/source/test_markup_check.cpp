// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/html_reader.h"
#include "article/markup_check.h"
#include "source/source_body.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestMarkupCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodMarkupHasNoProblem()
    {
        for (const QString& html :
             {u"<p>نص <b>ثقيل</b><br>سطر <img src=\"a.jpg\" alt='x > y'></p>"_s, u"<ul><li>أ<li>ب</ul>"_s,
              u"<p>3 &lt; 4 & 5 > 2 AT&T &nbsp;&#1575;</p>"_s,
              u"<!-- wp:paragraph -->\n<p>a</p>\n<!-- /wp:paragraph -->"_s, u"<svg><path d=\"M0\"/></svg>"_s,
              u"<script>if (a<b) {\"</p>\"}</script>"_s, QString()})
            QVERIFY2(checkMarkup(html).isEmpty(), qPrintable(html));
    }

    void brokenMarkupIsFound_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("offset");
        using Kind = MarkupProblem::Kind;
        QTest::newRow("tag") << u"<p>a</p><p b"_s << int(Kind::UnclosedTag) << 8;
        QTest::newRow("quote") << u"<p class=\"x>\na</p>"_s << int(Kind::UnclosedTag) << 0;
        QTest::newRow("element") << u"<p><b>a</p>"_s << int(Kind::UnclosedElement) << 3;
        QTest::newRow("crossed") << u"<p><b><i>a</b></i></p>"_s << int(Kind::UnclosedElement) << 6;
        QTest::newRow("end") << u"<p>a</b></p>"_s << int(Kind::UnexpectedEnd) << 4;
        QTest::newRow("comment") << u"<p>a</p><!-- b"_s << int(Kind::UnclosedComment) << 8;
        QTest::newRow("sign") << u"<p>3 < 4</p>"_s << int(Kind::StraySign) << 5;
        QTest::newRow("entity") << u"<p>a &nope; &amp;</p>"_s << int(Kind::UnknownEntity) << 5;
        QTest::newRow("number") << u"<p>&#x110000;</p>"_s << int(Kind::UnknownEntity) << 3;
        QTest::newRow("nul") << SourceBody(QByteArray("<p>a\0b</p>", 10)).text()
                             << int(Kind::UnshownCharacter) << 4;
        QTest::newRow("wordpress") << u"<!-- wp:quote -->\n<p>a</p>\n"_s << int(Kind::UnclosedElement) << 0;
        QTest::newRow("island") << u"<div>a"_s << int(Kind::UnclosedElement) << 0;
    }
    void brokenMarkupIsFound()
    {
        QFETCH(QString, html);
        QFETCH(int, kind);
        QFETCH(int, offset);
        const QList<MarkupProblem> problems = checkMarkup(html);
        QVERIFY(!problems.isEmpty());
        QCOMPARE(int(problems[0].kind), kind);
        QCOMPARE(int(problems[0].offset), offset);
    }

    void lostWordsAreNamed()
    {
        const QString html = u"<p>one two</p>\n<p>three</p>\n"_s;
        Blocks blocks = readBody(html.toUtf8(), {});
        QVERIFY(!findLostText(html, blocks));
        blocks.removeLast();
        QCOMPARE(findLostText(html, blocks)->name, u"three"_s);
        QCOMPARE(findLostText(html, blocks)->offset, html.indexOf(u"three"_s));
    }

    void linesNobodyTouchedKeepTheirBytes()
    {
        const QByteArray bytes("<p>a</p>\r\n<p>\xff</p>\n<p>b</p>\r\n");
        const SourceBody body(bytes);
        QCOMPARE(body.bytesOf(body.text()), bytes);
        QString edited = body.text();
        edited.replace(u"<p>b"_s, u"<p>c"_s);
        QCOMPARE(body.bytesOf(edited), QByteArray("<p>a</p>\r\n<p>\xff</p>\n<p>c</p>\n"));
    }
};

QTEST_MAIN(TestMarkupCheck)
#include "test_markup_check.moc"
