// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/smart_import.h"
#include "import_words.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

/// What a page holds beside words: nothing of it goes without being named.
class TestPageMedia : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mediaOfAPageBecomeEmbedsOrAreNamed()
    {
        const SmartImport result =
            importHtml("<h1>عنوان</h1><p>قبل</p>\n"
                       "<p>نص <video poster='/p.jpg' controls><source src='https://v.example/a.mp4'>"
                       "<source src='https://v.example/a.webm'>متصفحك قديم</video> بقية</p>\n"
                       "<audio src='//a.example/b.mp3'></audio>\n"
                       "<object data='https://o.example/c.swf'><p>بديل</p></object>\n"
                       "<iframe src='//www.youtube.example/embed/1'></iframe>\n"
                       "<video src='javascript:alert(1)'>كلام</video>\n"
                       "<svg><text>رسم</text></svg>");
        QCOMPARE(texts(result), (QStringList{u"paragraph: قبل"_s, u"paragraph: نص"_s, u"embed: "_s,
                                             u"paragraph: بقية"_s, u"embed: "_s, u"embed: "_s, u"embed: "_s,
                                             u"paragraph: كلام"_s, u"paragraph: رسم"_s}));
        const Blocks& blocks = result.article.blocks;
        QCOMPARE(blocks[2].source, u"https://v.example/a.mp4"_s);
        QCOMPARE(blocks[4].source, u"https://a.example/b.mp3"_s);
        QCOMPARE(blocks[5].source, u"https://o.example/c.swf"_s);
        QCOMPARE(blocks[6].source, u"https://www.youtube.example/embed/1"_s);
        QStringList told;
        for (const ImportNote& note : result.dropped)
            told += note.text;
        for (const auto& text : {u"/p.jpg"_s, u"https://v.example/a.webm"_s, u"متصفحك قديم"_s, u"بديل"_s,
                                 u"<video src='javascript:alert(1)'>"_s, u"<svg>"_s})
            QVERIFY2(told.contains(text), qPrintable(text + u" in "_s + told.join(u'\n')));
        QVERIFY(codes(result.dropped).contains(u"6 media-address"_s));
    }

    void picturesInsideThePageAreKeptOrNamed()
    {
        const QByteArray dot = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";
        const SmartImport result =
            importHtml("<p>نص</p><img src='" + dot + "' alt='نقطة'>\n<img src='" + dot +
                       "' data-src='https://i.example/1.jpg' alt='ميناء'>\n"
                       "<img src='data:image/svg+xml,<svg/>'>");
        const Blocks& blocks = result.article.blocks;
        QCOMPARE(blocks.size(), 3);
        QCOMPARE(blocks[1].kind, BlockKind::RawHtml);
        QVERIFY(blocks[1].raw.contains(dot));
        QCOMPARE(blocks[2].source, u"https://i.example/1.jpg"_s);
        QCOMPARE(blocks[2].alt, u"ميناء"_s);
        QCOMPARE(codes(result.dropped), QStringList{u"3 picture-address"_s});
    }

    void markupThatABlockCannotHoldIsNamed()
    {
        const SmartImport result =
            importHtml("<h1>عنوان</h1><p>مساحة 10 كم<sup>2</sup> "
                       "و<del>قديم</del></p>\n<ul><li><mark>بند</mark></li></ul>\n"
                       "<table><tr><td>x<iframe src='https://v.example/1'></iframe></td></tr></table>");
        QCOMPARE(texts(result).first(2),
                 (QStringList{u"paragraph: مساحة 10 كم2 وقديم"_s, u"bulleted-list: بند"_s}));
        QCOMPARE(codes(result.dropped),
                 (QStringList{u"1 markup"_s, u"1 markup"_s, u"2 markup"_s, u"3 removed"_s}));
        QCOMPARE(result.dropped[0].text, u"<sup>2</sup>"_s);
        QCOMPARE(result.dropped[3].text, u"<iframe src='https://v.example/1'>"_s);
    }
};

QTEST_APPLESS_MAIN(TestPageMedia)
#include "test_page_media.moc"
