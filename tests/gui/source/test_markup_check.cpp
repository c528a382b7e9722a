// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/html_reader.h"
#include "article/markup_check.h"
#include "article/template_check.h"
#include "source/source_body.h"

#include <QFile>
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

    void templatesAreChecked_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QList<int>>("offsets"); // of what is wrong
        const auto row = [](const char* name, const QString& html, const QList<int>& offsets = {}) {
            QTest::newRow(name) << html << offsets;
        };
        row("signs", u"{% if a < b and c > d %}<p>{{ a|default:\"<\" }}</p>{% endif %}"_s);
        row("quotes", u"<p class=\"a{% if b == \"x\" %} c{% endif %}\" title='{{ d|join:\"'\" }}'>e</p>"_s);
        row("attributes", u"<a href=\"{{ url }}\"{% if here %} aria-current=\"true\"{% endif %}>a</a>"_s);
        row("names", u"<{{ tag }}>a</{{ tag }}><h{{ level }}>b</h{{ level }}>"_s);
        row("names by condition",
            u"<{% if a %}h1{% else %}h2{% endif %}>a</{% if a %}h1{% else %}h2{% endif %}>"_s);
        row("either start", u"{% if a %}<div id=\"x\">{% else %}<div>{% endif %}a</div>"_s);
        row("opened and closed by one condition", u"{% if a %}<b>{% endif %}x{% if a %}</b>{% endif %}"_s);
        row("other elements in each branch",
            u"{% if a %}<b>{% else %}<i>{% endif %}x{% if a %}</b>{% else %}</i>{% endif %}"_s);
        row("loop", u"<ul>{% for i in l %}<li>{{ i }}</li>{% empty %}<li>-</li>{% endfor %}</ul>"_s);
        row("remarks", u"{# <b> #}{% comment %}<i>\n</b>{% endcomment %}<p>a</p>"_s);
        row("entities", u"&{{ name }};&amp;"_s);
        row("no template", u"a { b } c {d} {{ <p>e</p>\n}}"_s);
        row("unclosed", u"<p><b>{{ a }}</p>"_s, {3});
        row("unclosed in a branch", u"{% if a %}<b>x{% else %}y{% endif %}"_s, {10});
        row("unclosed in the other branch", u"{% if a %}x{% else %}<b>y{% endif %}"_s, {21});
        row("unclosed in a loop", u"{% for a in b %}<b>{{ a }}{% endfor %}"_s, {16});
        row("end alone", u"<p>{{ a }}</b></p>"_s, {10});
        row("bare sign", u"<p>{{ a }} < b</p>"_s, {11});
        row("both once", u"<b>{% if a %}x{% else %}y{% endif %}"_s, {0});
    }
    void templatesAreChecked()
    {
        QFETCH(const QString, html);
        QFETCH(const QList<int>, offsets);
        QList<int> found;
        for (const MarkupProblem& problem : checkTemplate(html))
            found += int(problem.offset);
        QCOMPARE(found, offsets);
    }

    void aNameIsSaidAsItIsWritten()
    {
        const QList<MarkupProblem> problems = checkTemplate(u"<p><h{{ level }}>a</x{{ b }}></p>"_s);
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems[0].name, u"h{{ level }}"_s);
        QCOMPARE(problems[1].name, u"x{{ b }}"_s);
    }

    void theThemeOfTheHouseIsWhole()
    {
        QFile file(u":/themes/harbour/page.html"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        QVERIFY(page.contains(u"{% for"_s));
        QVERIFY(checkTemplate(page).isEmpty());
        const qsizetype end = page.lastIndexOf(u"</main>"_s);
        const QString broken = QString(page).remove(end, 7);
        QCOMPARE(checkTemplate(broken).size(), 1);
        QCOMPARE(checkTemplate(broken).first().name, u"main"_s);
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
