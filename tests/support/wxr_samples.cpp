// SPDX-License-Identifier: GPL-3.0-or-later
#include "wxr_samples.h"

#include <QFile>

namespace warraq {

QByteArray cdata(const QByteArray& text)
{
    return "<![CDATA[" + QByteArray(text).replace("]]>", "]]]]><![CDATA[>") + "]]>";
}

QByteArray wxrMeta(const QByteArray& element, const QByteArray& key, const QByteArray& value)
{
    return "\t\t<wp:" + element + ">\n\t\t<wp:meta_key>" + cdata(key) +
           "</wp:meta_key>\n\t\t<wp:meta_value>" + cdata(value) + "</wp:meta_value>\n\t\t</wp:" + element +
           ">\n";
}

QByteArray WxrSample::head() const
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<!-- generator=\"WordPress/6.1\" -->\n<rss "
           "version=\"2.0\"\n"
           "\txmlns:excerpt=\"http://wordpress.org/export/1.2/excerpt/\"\n"
           "\txmlns:content=\"http://purl.org/rss/1.0/modules/content/\"\n"
           "\txmlns:wfw=\"http://wellformedweb.org/CommentAPI/\"\n"
           "\txmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
           "\txmlns:wp=\"http://wordpress.org/export/1.2/\"\n>\n\n<channel>\n"
           "\t<title>صحيفة التجربة</title>\n\t<link>" +
           site + "</link>\n\t<description></description>\n\t<language>" + language +
           "</language>\n\t<wp:wxr_version>1.2</wp:wxr_version>\n\t<wp:base_site_url>" + site +
           "</wp:base_site_url>\n\t<wp:base_blog_url>" + site +
           "</wp:base_blog_url>\n"
           "\t<wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[mona]]></wp:author_login>"
           "<wp:author_email><![CDATA[mona@alnahar-test.example]]></wp:author_email>"
           "<wp:author_display_name><![CDATA[منى المحررة]]></wp:author_display_name></wp:author>\n"
           "\t<wp:author><wp:author_id>2</wp:author_id><wp:author_login><![CDATA[sami]]></wp:author_login>"
           "<wp:author_display_name><![CDATA[سامي]]></wp:author_display_name></wp:author>\n"
           "\t<wp:category><wp:term_id>3</wp:term_id><wp:category_nicename><![CDATA[sport]]></"
           "wp:category_nicename>"
           "<wp:category_parent><![CDATA[]]></wp:category_parent><wp:cat_name><![CDATA[رياضة]]></wp:cat_name>"
           "</wp:category>\n";
}

QByteArray WxrSample::tail()
{
    return "</channel>\n</rss>\n";
}

QByteArray WxrItemSample::xml() const
{
    const QByteArray number = QByteArray::number(id);
    return "\t<item>\n\t\t<title>" + cdata(title) + "</title>\n\t\t<link>https://alnahar-test.example/" +
           number +
           "/</link>\n\t\t<dc:creator><![CDATA[mona]]></dc:creator>\n\t\t<guid isPermaLink=\"false\">g" +
           number + "</guid>\n\t\t<description></description>\n\t\t<content:encoded>" + cdata(body) +
           "</content:encoded>\n\t\t<excerpt:encoded>" + cdata(excerpt) +
           "</excerpt:encoded>\n\t\t<wp:post_id>" + number + "</wp:post_id>\n\t\t<wp:post_date>" +
           cdata(date) + "</wp:post_date>\n\t\t<wp:post_date_gmt>" + cdata(dateGmt) +
           "</wp:post_date_gmt>\n\t\t<wp:post_modified>" + cdata(date) +
           "</wp:post_modified>\n\t\t<wp:post_modified_gmt>" + cdata(dateGmt) +
           "</wp:post_modified_gmt>\n\t\t<wp:comment_status><![CDATA[open]]></wp:comment_status>\n"
           "\t\t<wp:post_name>" +
           cdata("post-" + number) + "</wp:post_name>\n\t\t<wp:status>" + cdata(status) +
           "</wp:status>\n\t\t<wp:post_parent>0</wp:post_parent>\n\t\t<wp:post_type>" + cdata(type) +
           "</wp:post_type>\n\t\t<wp:is_sticky>0</wp:is_sticky>\n"
           "\t\t<category domain=\"category\" nicename=\"sport\"><![CDATA[رياضة]]></category>\n" +
           extra + comments + "\t</item>\n";
}

QByteArray WxrCommentSample::xml() const
{
    const QByteArray seconds = QByteArray::number(id % 60).rightJustified(2, '0');
    const QByteArray minutes = QByteArray::number(id / 60 % 60).rightJustified(2, '0');
    return "\t\t<wp:comment>\n\t\t\t<wp:comment_id>" + QByteArray::number(id) +
           "</wp:comment_id>\n\t\t\t<wp:comment_author>" + cdata(author) +
           "</wp:comment_author>\n\t\t\t<wp:comment_author_email>" +
           cdata("r" + QByteArray::number(id % 997) + "@mail.example") +
           "</wp:comment_author_email>\n\t\t\t<wp:comment_author_url>" + url +
           "</wp:comment_author_url>\n\t\t\t<wp:comment_author_IP>" +
           cdata("192.0.2." + QByteArray::number(id % 250)) +
           "</wp:comment_author_IP>\n\t\t\t<wp:comment_date>" +
           cdata("2026-11-21 10:" + minutes + ":" + seconds) +
           "</wp:comment_date>\n\t\t\t<wp:comment_date_gmt>" +
           cdata("2026-11-21 07:" + minutes + ":" + seconds) +
           "</wp:comment_date_gmt>\n\t\t\t<wp:comment_content>" + cdata(content) +
           "</wp:comment_content>\n\t\t\t<wp:comment_approved>" + cdata(approved) +
           "</wp:comment_approved>\n\t\t\t<wp:comment_type>" + cdata(type) +
           "</wp:comment_type>\n\t\t\t<wp:comment_parent>" + QByteArray::number(parent) +
           "</wp:comment_parent>\n\t\t\t<wp:comment_user_id>0</wp:comment_user_id>\n" + extra +
           "\t\t</wp:comment>\n";
}

void writeLargeWxr(const QString& path, int articles, int comments)
{
    static const QByteArray words[] = {"المدينة", "اليوم", "قال", "الوزير", "مطر", "سوق", "البحر", "لماذا",
                                       "شكرًا",    "خبر",   "مهم", "أين",    "هذا", "لا",  "نعم",   "كثيرًا"};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(WxrSample{}.head());
    quint32 chance = 12345; // a fixed sequence: the same file every time
    const auto next = [&chance](quint32 below) {
        chance = chance * 1664525U + 1013904223U;
        return (chance >> 8) % below;
    };
    const auto sentence = [&](int length) {
        QByteArray text;
        for (int i = 0; i < length; ++i)
            text += words[next(16)] + (i + 1 < length ? " " : "");
        return text;
    };
    int comment = 0;
    for (int post = 1; post <= articles; ++post) {
        WxrItemSample item;
        item.id = post;
        item.title = sentence(6);
        item.body = "<p>" + sentence(60) + "</p>\n\n<p>" + sentence(40) + "</p>";
        const int last = int(qint64(comments) * post / articles);
        const int first = comment + 1;
        const QByteArray whole = item.xml();
        const auto end = whole.lastIndexOf("\t</item>");
        file.write(whole.first(end));
        while (comment < last) {
            WxrCommentSample c;
            c.id = ++comment;
            c.parent = next(4) == 0 && comment > first ? first + int(next(quint32(comment - first))) : 0;
            c.author = words[next(16)] + " " + words[next(16)];
            c.content = sentence(4 + int(next(30)));
            if (next(10) == 0)
                c.content += " <a href=\"https://x.example/" + QByteArray::number(comment) + "\">هنا</a>";
            c.approved = next(3) ? "1" : "0";
            file.write(c.xml());
        }
        file.write("\t</item>\n");
    }
    file.write(WxrSample::tail());
    if (!file.flush())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace warraq
