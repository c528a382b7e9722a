// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wxr_reader.h"
#include "temporary_project.h"
#include "wxr_samples.h"

#include <QFile>
#include <QTest>

#include <zlib.h>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

struct Everything
{
    QList<WxrElement> channel;
    QList<WxrElement> items;
    QList<WxrElement> rests;
    QList<Comment> comments;
    QStringList repairs;
    QStringList refusals;
};

QByteArray gzipped(const QByteArray& bytes)
{
    z_stream z{};
    deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&z, uLong(bytes.size()))), Qt::Uninitialized);
    QByteArray in = bytes;
    z.next_in = reinterpret_cast<Bytef*>(in.data());
    z.avail_in = uInt(in.size());
    z.next_out = reinterpret_cast<Bytef*>(out.data());
    z.avail_out = uInt(out.size());
    deflate(&z, Z_FINISH);
    out.truncate(qsizetype(z.total_out));
    deflateEnd(&z);
    return out;
}

QByteArray item(qint64 id, const QByteArray& comments = {}, const QByteArray& body = "نص")
{
    WxrItemSample sample;
    sample.id = id;
    sample.body = body;
    sample.comments = comments;
    return sample.xml();
}

QByteArray comment(qint64 id, const QByteArray& content = "تعليق")
{
    WxrCommentSample sample;
    sample.id = id;
    sample.content = content;
    return sample.xml();
}

QList<qint64> idsOf(const QList<Comment>& comments)
{
    QList<qint64> ids;
    for (const Comment& c : comments)
        ids.append(c.sourceId);
    return ids;
}

} // namespace

class TestWxrReader : public QObject
{
    Q_OBJECT

    TemporaryFolder m_folder;
    int m_files = 0;

    Result<Everything> read(const QByteArray& bytes)
    {
        const QString path = m_folder.path(QStringLiteral("%1.xml").arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no test file");
        file.close();
        auto reader = WxrReader::open(path);
        if (!reader)
            return passOn(reader);
        Everything all;
        while (auto event = (*reader)->next()) {
            if (auto* e = std::get_if<WxrReader::ChannelElement>(&*event))
                all.channel.append(e->element);
            else if (auto* i = std::get_if<WxrReader::Item>(&*event))
                all.items.append(i->element);
            else if (auto* c = std::get_if<WxrReader::ItemComment>(&*event))
                all.comments.append(c->comment);
            else if (auto* end = std::get_if<WxrReader::ItemEnd>(&*event))
                all.rests.append(end->rest);
            else if (auto* r = std::get_if<WxrReader::Repair>(&*event))
                all.repairs.append(QStringLiteral("%1 %2 %3").arg(r->line).arg(r->what, r->why));
            else if (auto* f = std::get_if<WxrReader::Refusal>(&*event))
                all.refusals.append(QStringLiteral("%1 %2 %3").arg(f->line).arg(f->what, f->why));
        }
        return all;
    }
    Everything readItems(const QByteArray& items)
    {
        const auto all = read(WxrSample{}.document(items));
        if (!all)
            qFatal("not read");
        return *all;
    }
    /// 1-based line of the first place of `needle` in a document of these items.
    static qint64 lineOf(const QByteArray& items, const QByteArray& needle)
    {
        const QByteArray document = WxrSample{}.document(items);
        return document.first(document.indexOf(needle)).count('\n') + 1;
    }

private Q_SLOTS:
    void everyFieldComesVerbatim()
    {
        WxrItemSample post;
        post.id = 41;
        post.title = "عاجل.. عنوان & \"قول\" <b>";
        post.body = "<!-- wp:paragraph {\"align\":\"right\"} -->\n<p>[caption]]]>نص &amp; &nbsp; \\ </p>\n ";
        post.excerpt = " ملخص ";
        post.extra = wxrMeta("postmeta", "k", "a:1:{s:8:\"قيمة\";i:1;}") + wxrMeta("postmeta", "k", "2") +
                     "<wp:attachment_url>https://x.example/a.jpg</wp:attachment_url>" +
                     "<category domain=\"post_tag\" nicename=\"%d8%b9\"><![CDATA[عاجل]]></category>";
        WxrCommentSample c;
        c.id = 7;
        c.parent = 5;
        c.author = " O'Brien &#8211; \\";
        c.url = "https://example.org/?a=1&amp;b=2";
        c.content = "  سطر\nثانٍ ]]> <i>x</i> \xE2\x80\xAE  ";
        c.approved = "post-trashed";
        c.type = "";
        c.extra = wxrMeta("commentmeta", "akismet", "x") + wxrMeta("commentmeta", "akismet", "y");
        post.comments = c.xml();
        const Everything all = readItems(post.xml());
        QVERIFY2(all.repairs.isEmpty() && all.refusals.isEmpty(),
                 qPrintable((all.repairs + all.refusals).join(u'\n')));
        QCOMPARE(all.items.size(), 1);
        const WxrElement& element = all.items.first();
        QCOMPARE(element.value(u"title").toUtf8(), post.title);
        QCOMPARE(element.value(u"content:encoded").toUtf8(), post.body);
        QCOMPARE(element.value(u"excerpt:encoded").toUtf8(), post.excerpt);
        QCOMPARE(element.number(u"wp:post_id"), 41);
        QCOMPARE(element.value(u"dc:creator"), u"mona"_s);
        QCOMPARE(element.attributes.value(u"guid/isPermaLink"_s), u"false"_s);
        QCOMPARE(element.meta.size(), 2);
        QCOMPARE(element.meta.at(0).second.toUtf8(), QByteArray("a:1:{s:8:\"قيمة\";i:1;}"));
        QCOMPARE(element.terms.last().nicename, u"%d8%b9"_s);
        QCOMPARE(all.comments.size(), 1);
        const Comment& read = all.comments.first();
        QCOMPARE(read.sourcePost, 41);
        QCOMPARE(read.sourceId, 7);
        QCOMPARE(read.sourceParent, 5);
        QCOMPARE(read.author.toUtf8(), c.author);
        QCOMPARE(read.email, u"r7@mail.example"_s);
        QCOMPARE(read.url, u"https://example.org/?a=1&b=2"_s);
        QCOMPARE(read.ip, u"192.0.2.7"_s);
        QCOMPARE(read.content, c.content);
        QCOMPARE(read.approved, u"post-trashed"_s);
        QCOMPARE(read.type, QString());
        QCOMPARE(read.dateGmt, u"2026-11-21 07:00:07"_s);
        const QList<CommentMeta> meta{{u"akismet"_s, "x"}, {u"akismet"_s, "y"}};
        QCOMPARE(read.meta, meta);
    }

    void newlinesAreNormalisedAsXmlSays()
    {
        const Everything all = readItems(item(1, comment(1, "a\r\nb\rc\nd"), "x\r\ny"));
        QCOMPARE(all.items.first().value(u"content:encoded"), u"x\ny"_s);
        QCOMPARE(all.comments.first().content, QByteArray("a\nb\nc\nd"));
    }

    void repairsAreToldWithTheirLine()
    {
        WxrCommentSample hostile;
        hostile.url = "https://example.org/?a=1&b=2";
        hostile.content = "قبل \x01 و \xEF\xBF\xBE بعد";
        WxrCommentSample entity;
        entity.id = 2;
        entity.url = "x&nbsp;&#1;&#x41;<3 ]]>";
        const QByteArray items = item(1, hostile.xml() + entity.xml());
        const Everything all = readItems(items);
        const QString url = QString::number(lineOf(items, "?a=1&b"));
        const QString text = QString::number(lineOf(items, "\x01"));
        const QString second = QString::number(lineOf(items, "&nbsp;"));
        QStringList expected{text + u" character forbidden-character U+0001"_s,
                             text + u" character forbidden-character U+FFFE"_s,
                             url + u" ampersand bare-ampersand"_s,
                             second + u" ampersand bare-ampersand"_s,
                             second + u" character forbidden-reference &#1;"_s,
                             second + u" text bare-less-than"_s,
                             second + u" text cdata-end-in-text"_s};
        QCOMPARE(all.repairs, expected);
        QVERIFY(all.refusals.isEmpty());
        QCOMPARE(all.comments.at(0).url, u"https://example.org/?a=1&b=2"_s);
        QCOMPARE(all.comments.at(0).content, QByteArray("قبل \xEF\xBF\xBD و \xEF\xBF\xBD بعد"));
        QCOMPARE(all.comments.at(1).url, u"x&nbsp;\uFFFDA<3 ]]>"_s);
    }

    void aBrokenRecordCostsOnlyItself_data()
    {
        QTest::addColumn<QByteArray>("broken");
        QTest::addColumn<QList<qint64>>("left");
        const auto with = [](const QByteArray& from, const QByteArray& to) {
            QByteArray xml = comment(2);
            return xml.replace(xml.indexOf(from), from.size(), to);
        };
        const QList<qint64> without{1, 3, 4};
        QTest::newRow("unclosed CDATA")
            << with("]]></wp:comment_content>", "</wp:comment_content>") << without;
        QTest::newRow("last CDATA unclosed") << with("<![CDATA[comment]]>", "<![CDATA[comment") << without;
        QTest::newRow("unclosed element") << with("</wp:comment_author>", "") << without;
        QTest::newRow("wrong closing") << with("</wp:comment_author>", "</wp:comment>") << without;
        QTest::newRow("unclosed comment") << with("\t\t</wp:comment>", "") << without;
        QTest::newRow("opened twice")
            << with("<wp:comment_id>", "<wp:comment><wp:comment_id>") << QList<qint64>{1, 2, 3, 4};
        QTest::newRow("no id") << with("<wp:comment_id>2</wp:comment_id>", "") << without;
        QTest::newRow("attribute twice")
            << with("<wp:comment_author>", "<wp:comment_author a=\"1\" a=\"2\">") << without;
        QTest::newRow("unbound prefix")
            << with("<wp:comment_author>", "<zz:x/><wp:comment_author>") << without;
    }

    void aBrokenRecordCostsOnlyItself()
    {
        QFETCH(QByteArray, broken);
        QFETCH(QList<qint64>, left);
        const QByteArray items = item(1, comment(1) + broken + comment(3)) + item(2, comment(4));
        const Everything all = readItems(items);
        QCOMPARE(idsOf(all.comments), left);
        QCOMPARE(all.items.size(), 2);
        QCOMPARE(all.comments.last().sourcePost, 2);
        QCOMPARE(all.comments.at(all.comments.size() - 2).sourcePost, 1);
        QVERIFY(!all.refusals.isEmpty());
        for (const QString& refusal : all.refusals) {
            const qint64 line = refusal.section(u' ', 0, 0).toLongLong();
            QVERIFY2(line >= lineOf(items, "<wp:comment_id>1<") && line <= lineOf(items, "<wp:post_id>2<"),
                     qPrintable(refusal));
        }
    }

    void aBrokenItemKeepsItsComments()
    {
        QByteArray bad = item(1, comment(1) + comment(2));
        bad.replace("</title>", "</titel>");
        const Everything all = readItems(bad + item(2));
        QCOMPARE(all.items.size(), 1);
        QCOMPARE(all.items.first().number(u"wp:post_id"), 2);
        QCOMPARE(idsOf(all.comments), (QList<qint64>{1, 2}));
        QCOMPARE(all.comments.first().sourcePost, 1);
        QCOMPARE(all.refusals.size(), 1);
        QVERIFY(all.refusals.first().startsWith(QString::number(lineOf(bad, "</titel>")) + u" item "_s));
    }

    void anUnclosedContentDoesNotEatTheNextItem()
    {
        QByteArray bad = item(1, {}, "نص مقطوع");
        bad.replace("مقطوع]]>", "مقطوع");
        bad.replace("<excerpt:encoded><![CDATA[]]></excerpt:encoded>", "");
        bad.replace("<![CDATA[", "").replace("]]>", "").replace("نص مقطوع", "<![CDATA[نص مقطوع");
        const Everything all = readItems(bad + item(2, comment(5)) + item(3));
        QCOMPARE(all.items.size(), 2);
        QCOMPARE(all.items.first().number(u"wp:post_id"), 2);
        QCOMPARE(idsOf(all.comments), (QList<qint64>{5}));
    }

    void anUnclosedItemIsTakenAndTold()
    {
        const QByteArray open = item(1).chopped(9);
        const Everything all = readItems(open + item(2));
        QCOMPARE(all.items.size(), 2);
        QCOMPARE(all.repairs.size(), 1);
        QVERIFY(all.repairs.first().endsWith(u"unclosed-item"));
    }

    void cutAnywhereGivesWhatWasWhole()
    {
        const QByteArray whole = WxrSample{}.document(item(1, comment(1) + comment(2)) + item(2, comment(3)));
        const auto start = whole.indexOf("<channel>") + 9;
        for (qsizetype cut = start; cut < whole.indexOf("</channel>"); cut += 7) {
            const auto all = read(whole.first(cut));
            QVERIFY(all.has_value());
            QVERIFY(!all->refusals.isEmpty());
            QVERIFY(all->refusals.last().contains(u"truncated"));
            QCOMPARE(all->comments.size(), whole.first(cut).count("</wp:comment>"));
            const auto heads = whole.first(cut).count("<wp:comment>\n\t\t\t<wp:comment_id>1<") +
                               whole.first(cut).count("<wp:comment>\n\t\t\t<wp:comment_id>3<");
            QVERIFY(all->items.size() <= heads + 1 && all->items.size() >= std::max<qsizetype>(0, heads - 1));
        }
    }

    void gzipWholeCutAndDamaged()
    {
        const QByteArray plain = WxrSample{}.document(item(1, comment(1)) + item(2, comment(2)));
        const QByteArray packed = gzipped(plain);
        const auto whole = read(packed);
        QVERIFY(whole && whole->refusals.isEmpty());
        QCOMPARE(whole->items.size(), 2);
        const auto members = read(gzipped(plain.first(500)) + gzipped(plain.mid(500)));
        QVERIFY(members && members->refusals.isEmpty());
        QCOMPARE(members->comments.size(), 2);
        for (const qsizetype keep : {packed.size() - 1, packed.size() * 3 / 4, packed.size() / 2}) {
            const auto cut = read(packed.first(keep));
            QVERIFY(cut.has_value());
            QVERIFY2(cut->refusals.last().contains(u"gzip ends early"),
                     qPrintable(cut->refusals.join(u'\n')));
        }
        QByteArray damaged = packed;
        damaged[packed.size() / 2] = char(damaged[packed.size() / 2] ^ 0x5a);
        const auto hurt = read(damaged);
        QVERIFY(hurt && hurt->refusals.last().contains(u"gzip"));
    }

    void noEntityIsEverExpanded()
    {
        QByteArray document = WxrSample{}.document(item(1));
        document.replace("<rss ", "<!DOCTYPE rss [\n<!ENTITY a \"ha\">\n<!ENTITY b \"&a;&a;&a;&a;\">\n"
                                  "<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<rss ");
        document.replace("g1</guid>", "&b;&x;</guid>");
        const auto all = read(document);
        QVERIFY(all.has_value());
        QCOMPARE(all->items.size(), 1);
        QCOMPARE(all->items.first().value(u"guid"), u"&b;&x;"_s);
        QVERIFY(all->repairs.first().endsWith(u"doctype-dropped"));
    }

    void olderVersionsAndOtherPrefixes()
    {
        QByteArray old = WxrSample{}.document(item(1, comment(1)));
        old.replace("http://wordpress.org/export/1.2/", "http://wordpress.org/export/1.0/");
        const auto first = read(old);
        QVERIFY(first.has_value());
        QCOMPARE(first->items.first().number(u"wp:post_id"), 1);
        QByteArray other = WxrSample{}.document(item(1, comment(1) + comment(2)));
        other.replace("wp:", "w0:")
            .replace("xmlns:wp", "xmlns:w0")
            .replace("content:", "c:")
            .replace("xmlns:content", "xmlns:c");
        const auto second = read(other);
        QVERIFY2(second && second->refusals.isEmpty(), qPrintable(second->refusals.join(u'\n')));
        QCOMPARE(second->items.first().number(u"wp:post_id"), 1);
        QCOMPARE(second->items.first().value(u"content:encoded"), u"نص"_s);
        QCOMPARE(second->comments.size(), 2);
    }

    void aForeignNameSpaceIsNotMistaken()
    {
        WxrItemSample sample;
        sample.extra =
            "<wp:postmeta xmlns:wp=\"http://example.com/\"><wp:meta_key>k</wp:meta_key></wp:postmeta>"
            "<deep><a><b>x</b></a></deep>";
        const Everything all = readItems(sample.xml());
        QVERIFY(all.refusals.isEmpty());
        QVERIFY(all.items.first().meta.isEmpty());
        QCOMPARE(all.items.first().value(u"deep"), u"<a><b>x</b></a>"_s);
    }

    void depthIsLimited()
    {
        WxrItemSample sample;
        sample.extra = QByteArray("<x>").repeated(500) + QByteArray("</x>").repeated(500);
        const Everything all = readItems(sample.xml() + item(2));
        QCOMPARE(all.items.size(), 1);
        QVERIFY(all.refusals.first().contains(u"too-deep"));
    }

    void anOversizedTextIsRefusedAndTheRestRead()
    {
        const QByteArray huge(WxrSplitter::maxText + 1000, 'x');
        const Everything all = readItems(item(1, comment(1) + comment(2, huge) + comment(3)) + item(2));
        QCOMPARE(idsOf(all.comments), (QList<qint64>{1, 3}));
        QCOMPARE(all.items.size(), 2);
        QVERIFY2(all.refusals.first().contains(u"too-large"), qPrintable(all.refusals.join(u'\n')));
    }

    void fieldsBehindTheCommentsAreKept()
    {
        QByteArray late = item(1, comment(1));
        late.replace("\t</item>", wxrMeta("postmeta", "late", "1") + "\t</item>");
        const Everything all = readItems(late);
        QVERIFY(all.refusals.isEmpty());
        QCOMPARE(all.rests.first().meta.size(), 1);
    }

    void whatIsNotAnExportIsSaid()
    {
        const auto html = read("<html><body>x</body></html>");
        QVERIFY(!html);
        QCOMPARE(html.error().code, ErrorCode::BadFormat);
        QVERIFY(!read(""));
        QVERIFY(!read("just text"));
        QCOMPARE(WxrReader::open(u"/nonexistent.xml"_s).error().code, ErrorCode::NotFound);
    }

    void whatABodyQuotesIsNoItemOfItsOwn()
    {
        const QByteArray quoted =
            "مثال:\n<item>\n<title><![CDATA[x]]></title>\n<wp:post_id>99</wp:post_id>\n</item>\n";
        const QByteArray broken =
            QByteArray(item(1, {}, quoted)).replace("<wp:post_id>", "<wp:post_id></wrong>");
        Everything all = readItems(broken + item(2));
        QCOMPARE(all.items.size(), 1);
        QCOMPARE(all.items[0].number(u"wp:post_id"), 2);
        // While a body that never ends still gives back the item it swallowed.
        QByteArray unclosed = item(1, {}, "بداية");
        unclosed.replace("بداية]]>", "بداية");
        all = readItems(unclosed + item(2));
        QCOMPARE(all.items.size(), 1);
        QCOMPARE(all.items[0].number(u"wp:post_id"), 2);
    }

    void numbersThatFitNowhereAreKeptAsTheyCame()
    {
        QByteArray said = comment(7);
        said.replace("<wp:comment_parent>0<", "<wp:comment_parent>99999999999999999999<");
        QByteArray post = item(1, said);
        post.replace("<wp:post_id>1<", "<wp:post_id>9223372036854775808<");
        const Everything all = readItems(post);
        QCOMPARE(all.comments.size(), 1);
        QCOMPARE(all.comments[0].meta.size(), 1);
        QCOMPARE(all.comments[0].meta[0].value, QByteArray("99999999999999999999"));
        QCOMPARE(all.items[0].value(u"wp:post_id"), u"9223372036854775808"_s);
        QCOMPARE(all.repairs.size(), 2);
        QVERIFY(all.repairs[0].endsWith(u" item number-out-of-range wp:post_id"_s));
        QVERIFY(all.repairs[1].endsWith(u" comment number-out-of-range wp:comment_parent"_s));
    }
};

QTEST_GUILESS_MAIN(TestWxrReader)
#include "test_wxr_reader.moc"
