// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/sanitiser.h"
#include "body_generator.h"
#include "temporary_project.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestSanitiser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keeps_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("article");
        QTest::addColumn<QByteArray>("comment");
        const auto row = [](const char* name, const QByteArray& html, const QByteArray& article,
                            const QByteArray& comment) { QTest::newRow(name) << html << article << comment; };
        row("text", "a < b & «c» \"d\"", "a &lt; b &amp; «c» \"d\"", "a &lt; b &amp; «c» \"d\"");
        row("styles", "<p dir=\"RTL\" style=\"x\" onclick=y><strong>أ</strong></p>",
            "<p dir=\"rtl\"><strong>أ</strong></p>", "<p dir=\"rtl\"><strong>أ</strong></p>");
        row("link", "<a href=\"https://a.example/?a=1&amp;b\" target=_blank>x</a>",
            "<a href=\"https://a.example/?a=1&amp;b\">x</a>",
            "<a href=\"https://a.example/?a=1&amp;b\" rel=\"nofollow ugc noopener\">x</a>");
        row("picture", "<img src=\"a.jpg\" alt='\"' width=10 height=x onerror=y>",
            "<img src=\"a.jpg\" alt=\"&quot;\" width=\"10\">", "");
        row("pixel", "<img src=\"DATA:image/PNG;base64,AAAA\">", "<img src=\"data:image/png;base64,AAAA\">",
            "");
        row("svg picture", "<img src=\"data:image/svg+xml;base64,AAAA\">", "", "");
        row("table", "<table><tr><td colspan=2>1</td></tr></table>",
            "<table><tbody><tr><td colspan=\"2\">1</td></tr></tbody></table>", "1");
        row("unknown element", "<x-y>نص</x-y>", "نص", "نص");
        row("comment", "a<!-- b -->c", "ac", "ac");
        row("pre", "<pre>\n\n a</pre>", "<pre>\n\n a</pre>", "\n a");
        row("classes", "<p class=\"wp-block x&quot;y\tb\">a</p>", "<p class=\"wp-block b\">a</p>",
            "<p>a</p>");
        row("id", "<p id=\"location\" name=x>a</p>", "<p>a</p>", "<p>a</p>");
    }

    void keeps()
    {
        QFETCH(QByteArray, html);
        QTEST(sanitised(html, SanitiserProfile::Article), "article");
        QTEST(sanitised(html, SanitiserProfile::Comment), "comment");
    }

    /// Vectors one a line (\n and \xNN escapes); after the sanitiser only known-good tags and attributes may
    /// stand.
    void attacks()
    {
        int count = 0;
        for (QByteArray line : testData(u"article/attacks.txt"_s).split('\n')) {
            if (line.isEmpty() || line.startsWith("##"))
                continue;
            ++count;
            line.replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\0", QByteArray("\0", 1))
                .replace("\\x01", "\x01");
            for (const auto profile : {SanitiserProfile::Article, SanitiserProfile::Comment}) {
                const QByteArray out = sanitised(line, profile);
                QVERIFY2(isHarmless(out), line + "\n→ " + out);
                QCOMPARE(sanitised(out, profile), out);
            }
        }
        QVERIFY(count >= 60);
    }

    void urls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("safe");
        for (const auto& good : {u"https://a.example/خبر?a=b#c"_s, u"HTTP://A"_s, u"mailto:a@b.example"_s,
                                 u"tel:+962"_s, u"/a:b"_s, u"a/b.html"_s, u"#x:y"_s, u"?a:b"_s,
                                 u"//a.example/x"_s, u"media/a.jpg"_s, QString()})
            QTest::newRow(qPrintable(good)) << good << good;
        for (const auto& bad : {u"javascript:alert(1)"_s,
                                u"JaVaScRiPt:alert(1)"_s,
                                u"java\tscript:alert(1)"_s,
                                u"java\nscript:x"_s,
                                u"\u0001javascript:x"_s,
                                u" javascript:x"_s,
                                u"java\u200Bscript:x"_s,
                                u"java\u00ADscript:x"_s,
                                u"\u202Ejavascript:x"_s,
                                u"data:text/html,x"_s,
                                u"vbscript:x"_s,
                                u"file:///etc/passwd"_s,
                                u"blob:https://a"_s,
                                u"javascript\u0000:x"_s,
                                u"view-source:x"_s,
                                u"about:blank"_s,
                                u"ftp://a"_s,
                                u"javascript&colon;alert(1):"_s,
                                u"ｊavascript:x"_s,
                                u"intent:x"_s,
                                u":x"_s})
            QTest::newRow(qPrintable(bad)) << bad << QString();
        QTest::newRow("cleaned") << u" https://a.ex\nample/\u200E "_s << u"https://a.example/"_s;
    }

    void urls()
    {
        QFETCH(QString, url);
        QTEST(safeUrl(url), "safe");
        QCOMPARE(safeUrl(safeUrl(url)), safeUrl(url));
    }

    void idempotentAndHarmlessOnAnything()
    {
        for (quint32 seed = 1; seed <= 20000; ++seed) {
            Dice dice(seed);
            const QByteArray html = randomMarkup(dice, 1 + dice.roll(25));
            for (const auto profile : {SanitiserProfile::Article, SanitiserProfile::Comment}) {
                const QByteArray once = sanitised(html, profile);
                QVERIFY2(sanitised(once, profile) == once,
                         QByteArray::number(seed) + ": " + html + "\n→ " + once);
                QVERIFY2(isHarmless(once), QByteArray::number(seed) + ": " + html + "\n→ " + once);
            }
        }
    }

    void bombsBecomeText()
    {
        const QByteArray deep = QByteArray("<div>").repeated(100'000) + "<script>x()</script>";
        QVERIFY(!sanitised(deep, SanitiserProfile::Article).contains("<script"));
        const QByteArray open = QByteArray("<b a=1><i b=2><p>").repeated(50'000);
        QVERIFY(sanitised(open, SanitiserProfile::Article).startsWith("&lt;b"));
    }

private:
    /// A reader of its own, so that the test does not trust the code it tests: walks the tags and knows what
    /// may be.
    static bool isHarmless(const QByteArray& html)
    {
        static const QByteArrayList attributes{"href",  "src",   "alt",      "dir",     "lang",    "title",
                                               "class", "width", "height",   "colspan", "rowspan", "span",
                                               "start", "cite",  "datetime", "rel"};
        static const QByteArrayList forbidden{
            "script", "style", "iframe", "object",    "embed",   "svg",      "math",  "template", "noscript",
            "form",   "input", "button", "base",      "meta",    "link",     "video", "audio",    "textarea",
            "select", "title", "xmp",    "plaintext", "noembed", "frameset", "body",  "html",     "head"};
        for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            const qsizetype end = html.indexOf('>', at);
            if (end < 0)
                return false;
            QByteArray tag = html.sliced(at + 1, end - at - 1);
            if (tag.startsWith('/'))
                tag.removeFirst();
            const qsizetype nameEnd = tag.indexOf(' ') < 0 ? tag.size() : tag.indexOf(' ');
            if (forbidden.contains(tag.first(nameEnd)) ||
                !std::ranges::all_of(tag.first(nameEnd),
                                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= '1' && c <= '6'); }))
                return false;
            for (QByteArray rest = tag.sliced(nameEnd).trimmed(); !rest.isEmpty();) {
                const qsizetype equals = rest.indexOf("=\"");
                const qsizetype close = equals < 0 ? -1 : rest.indexOf('"', equals + 2);
                if (close < 0 || !attributes.contains(rest.first(equals)))
                    return false;
                const QByteArray name = rest.first(equals);
                const QByteArray value = rest.sliced(equals + 2, close - equals - 2).toLower();
                if ((name == "href" || name == "src" || name == "cite") && value.contains(':')) {
                    const QByteArray scheme = value.first(value.indexOf(':'));
                    if (!QByteArrayList{"http", "https", "mailto", "tel"}.contains(scheme) &&
                        !value.startsWith("data:image/") && scheme.indexOf('/') < 0 &&
                        scheme.indexOf('?') < 0 && scheme.indexOf('#') < 0)
                        return false;
                }
                rest = rest.sliced(close + 1).trimmed();
            }
        }
        return true;
    }
};

QTEST_APPLESS_MAIN(TestSanitiser)
#include "test_sanitiser.moc"
