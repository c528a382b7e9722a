// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/comment.h"
#include "comments/comment_text.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestCommentText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const QByteArray& content, const QString& text) {
            QTest::newRow(name) << content << text;
        };
        row("plain", "متى تعود المدارس؟", u"متى تعود المدارس؟"_s);
        row("line ends stay", "a\r\nb\rc\n", u"a\r\nb\rc\n"_s);
        row("nul stays", QByteArray("a\0b", 3), QString::fromUtf16(u"a\0b", 3));
        row("byte order mark stays", "\xEF\xBB\xBFx", u"\uFEFFx"_s);
        row("invalid bytes",
            "a\xFF"
            "b",
            u"a\uFFFDb"_s);
        row("inline tags", "<strong>مهم</strong> <em>جدا</em>", u"مهم جدا"_s);
        row("split word", "<b>half</b>way", u"halfway"_s);
        row("paragraphs", "<p>one</p><p>two</p>", u"one\ntwo"_s);
        row("br and line end", "one<br />\ntwo", u"one\ntwo"_s);
        row("br and carriage return", "one<br>\r\ntwo", u"one\r\ntwo"_s);
        row("own last line end stays", "a<br>b\n", u"a\nb\n"_s);
        row("heart", "I <3 you & you", u"I <3 you & you"_s);
        row("comparison", "a < b > c", u"a < b > c"_s);
        row("tag without end", "see <a href=\"x", u"see <a href=\"x"_s);
        row("tag in tag", "<b <i>x</i>", u"<b x"_s);
        row("quoted end", "<a title=\"a>b\">x</a>", u"x"_s);
        row("apostrophe in text", "<p>don't</p> it's", u"don't\n it's"_s);
        row("script is shown", "<script>alert(1)</script>!", u"alert(1)!"_s);
        row("html comment", "a<!-- hidden > -->b", u"ab"_s);
        row("open html comment", "a<!-- b", u"a<!-- b"_s);
        row("common entities", "&lt;b&gt; &amp;amp; &laquo;x&raquo; &#8230;", u"<b> &amp; «x» …"_s);
        row("hex entity", "&#x2603;&#X41;", u"☃A"_s);
        row("astral entity", "&#128512;", u"\U0001F600"_s);
        row("entity without end", "&#65 AT&T &amp", u"A AT&T &amp"_s);
        row("rare entity", "&eacute;&rightarrow;&nosuchentity;", u"é→&nosuchentity;"_s);
        row("entity of a surrogate", "&#xD800;&#0;&#99999999999;", u"\uFFFD\uFFFD\uFFFD"_s);
    }

    void text()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, text);
        Comment comment;
        comment.content = content;
        QCOMPARE(comment.text(), text);
    }

    void linksAreNamedNotFollowed()
    {
        const CommentText read = commentText("<a href='http://a.example/?x=1&amp;y=2'>bank.example</a> "
                                             "<A rel=x HREF = b.example>b</A> <a name=x>no</a>");
        QCOMPARE(read.text, u"bank.example b no"_s);
        QCOMPARE(read.links, QStringList({u"http://a.example/?x=1&y=2"_s, u"b.example"_s}));
    }

    void manyOpenTagsTakeLinearTime()
    {
        // Quadratic reading runs into the time limit of the test.
        for (const QByteArray& part : {"<a "_ba, "<!--"_ba, "<a =\"'"_ba, "&#"_ba, "&a"_ba}) {
            const QByteArray hostile = part.repeated(300'000);
            QCOMPARE(commentText(hostile).text.size(), hostile.size());
        }
    }

    void statusNames()
    {
        for (const auto status :
             {CommentStatus::Pending, CommentStatus::Approved, CommentStatus::Spam, CommentStatus::Trash})
            QCOMPARE(commentStatusFromName(commentStatusName(status)), status);
        QCOMPARE(commentStatusFromName(u"0"), CommentStatus::Pending);
        QCOMPARE(commentStatusFromName(u"hold"), CommentStatus::Pending);
        QCOMPARE(commentStatusFromName(u"1"), CommentStatus::Approved);
        QCOMPARE(commentStatusFromName(u"post-trashed"), CommentStatus::Trash);
        QVERIFY(!commentStatusFromName(u"plugin-value"));
        QVERIFY(!commentStatusFromName(u""));
    }

    void whatEntersTheQueue()
    {
        Comment comment;
        for (const QString& type : {u""_s, u"comment"_s, u"review"_s}) {
            comment.type = type;
            QVERIFY(comment.entersQueue());
        }
        for (const QString& type : {u"pingback"_s, u"trackback"_s, u"note"_s}) {
            comment.type = type;
            QVERIFY(!comment.entersQueue());
        }
    }
};

QTEST_GUILESS_MAIN(TestCommentText)
#include "test_comment_text.moc"
