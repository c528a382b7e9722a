// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wxr_comment.h"
#include "exchange/wxr_parser.h"
#include "wxr_samples.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

QByteArray comment(qint64 id, const QByteArray& content = "تعليق")
{
    WxrCommentSample sample;
    sample.id = id;
    sample.content = content;
    return sample.xml();
}

} // namespace

class TestWxrComment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQuickWayGivesWhatTheXmlParserGives_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<bool>("quick");
        const auto with = [](const QByteArray& from, const QByteArray& to) {
            return comment(2).replace(from, to);
        };
        QTest::newRow("plain") << comment(2) << true;
        QTest::newRow("every reference")
            << with("<![CDATA[قارئ]]>", "a &amp; b &lt;&gt;&quot;&apos;") << true;
        QTest::newRow("number") << with("<![CDATA[قارئ]]>", "a&#8211;b") << false;
        QTest::newRow("line ends") << comment(2, "a\r\nb\rc\r\r\n") << true;
        QTest::newRow("joined CDATA") << comment(2, "a ]]> b ]]]]> c") << true;
        QTest::newRow("mixed") << with("<![CDATA[قارئ]]>", "a<![CDATA[ <b> ]]>c<![CDATA[]]>") << true;
        QTest::newRow("attribute") << with("<wp:comment_author>", "<wp:comment_author x=\"1\">") << false;
        QTest::newRow("other element")
            << with("<wp:comment_author>", "<wp:mood>x</wp:mood><wp:comment_author>") << false;
        QTest::newRow("empty element")
            << with("<wp:comment_author_url></wp:comment_author_url>", "<wp:comment_author_url/>") << false;
        QTest::newRow("twice") << with("<wp:comment_author>",
                                       "<wp:comment_author>x</wp:comment_author><wp:comment_author>")
                               << true;
        QTest::newRow("wrong end") << with("</wp:comment_author>", "</wp:comment_autor>") << false;
        QTest::newRow("text between") << with("<wp:comment_author>", "x<wp:comment_author>") << false;
        QTest::newRow("no number") << with("<wp:comment_id>2</wp:comment_id>", "") << false;
        WxrCommentSample meta;
        meta.extra = wxrMeta("commentmeta", "k", "a:1:{s:1:\"x\";}") + wxrMeta("commentmeta", "k", "");
        QTest::newRow("meta") << meta.xml() << true;
        QTest::newRow("meta without value")
            << meta.xml().replace("<wp:meta_value>", "<wp:meta>").replace("</wp:meta_value>", "</wp:meta>")
            << false;
    }

    void theQuickWayGivesWhatTheXmlParserGives()
    {
        QFETCH(QByteArray, xml);
        QFETCH(bool, quick);
        const WxrRecord record{WxrRecord::Kind::Comment, xml.trimmed(), 1, {}};
        QCOMPARE(readPlainComment(record.xml).has_value(), quick);
        const auto both = WxrParser().comment(record);
        const auto strict = WxrParser().strictComment(record);
        QCOMPARE(both.has_value(), strict.has_value());
        if (!strict)
            return;
        QCOMPARE(both->sourceId, strict->sourceId);
        QCOMPARE(both->author, strict->author);
        QCOMPARE(both->url, strict->url);
        QCOMPARE(both->content, strict->content);
        QCOMPARE(both->meta, strict->meta);
        QCOMPARE(both->status, strict->status);
    }

    void aMarkInFrontOfAFieldIsKept()
    {
        WxrCommentSample said;
        said.id = 5;
        said.author = "\xEF\xBB\xBFقارئ";
        said.content = "\xEF\xBB\xBFنص";
        const WxrRecord record{WxrRecord::Kind::Comment, said.xml().trimmed(), 1, {}};
        for (const auto& comment : {WxrParser().comment(record), WxrParser().strictComment(record)}) {
            QCOMPARE(comment->author, u"\uFEFFقارئ"_s);
            QCOMPARE(comment->content, QByteArray("\xEF\xBB\xBFنص"));
        }
    }
};

QTEST_GUILESS_MAIN(TestWxrComment)
#include "test_wxr_comment.moc"
