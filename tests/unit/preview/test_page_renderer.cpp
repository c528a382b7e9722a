// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/conflict_block.h"
#include "preview/page_blocks.h"
#include "sample_page.h"
#include "temporary_project.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warraq;
using namespace warraq::testing;

namespace {

/// The page without its style sheet, which is looked at, not compared.
QString withoutCss(QString page)
{
    static const QRegularExpression style(u"<style>.*</style>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    return page.replace(style, u"<style></style>"_s);
}

QStringList ids(const QList<BlockPatch>& patches)
{
    QStringList list;
    for (const BlockPatch& patch : patches)
        list.append(patch.elementId);
    return list;
}

} // namespace

class TestPageRenderer : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageRenderer> m_renderer;

    [[nodiscard]] QString page(const PageInput& input) const
    {
        const auto html = m_renderer->renderPage(input);
        return html ? *html : QString();
    }

private Q_SLOTS:
    void init()
    {
        auto renderer = PageRenderer::load({}, {});
        QVERIFY2(renderer, qPrintable(renderer ? QString() : renderer.error().detail));
        m_renderer = std::move(*renderer);
    }

    void rendersWholePages_data()
    {
        QTest::addColumn<bool>("arabic");
        QTest::addColumn<QString>("golden");
        QTest::newRow("right-to-left") << true << u"preview/arabic.html"_s;
        QTest::newRow("left-to-right") << false << u"preview/english.html"_s;
    }
    void rendersWholePages()
    {
        QFETCH(bool, arabic);
        QFETCH(QString, golden);
        const QString html = withoutCss(page(arabic ? arabicPage() : englishPage()));
        if (qEnvironmentVariableIsSet("WARRAQ_UPDATE_GOLDEN"))
            writeText(QStringLiteral(WARRAQ_TEST_DATA "/") + golden, html.toUtf8());
        QCOMPARE(html, QString::fromUtf8(testData(golden)));
    }

    void aConflictShowsBothSidesMarked()
    {
        const BodyContext context{Direction::RightToLeft, u"ar"_s};
        Conflict conflict;
        conflict.mine.who = u"ليلى <b>"_s;
        conflict.mine.blocks = readBody(u"<p>نصّها</p><script>alert(1)</script>"_s.toUtf8(), context);
        conflict.theirs.who = u"كريم"_s;
        conflict.theirs.blocks = readBody(u"<p>نصّه</p>"_s.toUtf8(), context);
        BlockPage page;
        page.words.insert(u"conflict"_s, u"نصّان"_s);
        const QString html = blockHtml(makeConflict(conflict, context), 3, page);
        QVERIFY(html.startsWith(u"<section id=\"block-3\""_s));
        QVERIFY(html.contains(u"نصّان"_s) && html.contains(u"نصّها"_s) && html.contains(u"نصّه"_s));
        QVERIFY(html.contains(u"ليلى &lt;b&gt;"_s) && html.contains(u"كريم"_s));
        QCOMPARE(html.count(u"class=\"conflict-side\""_s), 2);
        QVERIFY(!html.contains(u"<script"_s));
        conflict.field = u"headline"_s;
        conflict.theirs.value = u"عنوان & آخر"_s;
        QVERIFY(blockHtml(makeConflict(conflict, context), 0, page).contains(u"عنوان &amp; آخر"_s));
    }

    void everyBlockIsOneElementWithDirectionAndLanguage()
    {
        const PageInput input = arabicPage();
        for (int i = 0; i < input.article.blocks.size(); ++i) {
            const QString html = m_renderer->renderBlock(input.article.blocks.at(i), i, input);
            static const QRegularExpression start(
                u"^<([a-z0-9]+) id=\"block-(\\d+)\" dir=\"(rtl|ltr)\" lang=\"(ar|en)\"[^>]*>"_s);
            const auto match = start.match(html);
            QVERIFY2(match.hasMatch(), qPrintable(html));
            QCOMPARE(match.captured(2).toInt(), i);
            QVERIFY(html.endsWith(u"</%1>"_s.arg(match.captured(1))) || match.captured(1) == "hr"_L1);
        }
    }

    void theEditorsNoteStaysInside() { QVERIFY(!page(arabicPage()).contains(u"سر المطبخ")); }

    void hostileTextIsInert()
    {
        const QString attack = u"\"><script>alert(1)</script><img src=x onerror=alert(1)>'"_s;
        PageInput input = arabicPage();
        Metadata& meta = input.article.meta;
        meta.headline = meta.kicker = meta.deck = meta.section = meta.language = attack;
        meta.bylines = meta.tags = {attack};
        meta.dateline = {attack, attack};
        meta.corrections.first().text = attack;
        meta.picture = u"javascript:alert(1)"_s;
        input.settings.name = attack;
        input.settings.site = u"javascript:alert(1)"_s;
        input.settings.sections = {{attack, attack, {}}};
        input.breakingHeadlines = {attack};
        input.related = {{attack, u"javascript:alert(1)"_s, {}}};
        input.comments = {{attack, attack, input.now, 0}};
        for (Block& block : input.article.blocks) {
            block.source = block.alt = block.credit = block.language = attack;
            block.raw = attack.toUtf8();
            for (Run& run : block.runs) {
                run.text = run.language = attack;
                run.href = u"javascript:alert(1)"_s;
            }
        }
        const QString html = page(input);
        QVERIFY(!html.isEmpty());
        QVERIFY(!html.contains("<script"_L1, Qt::CaseInsensitive));
        QVERIFY(!html.contains("<img src=x"_L1));
        QVERIFY(!html.contains("javascript:"_L1));
        // Attribute values are quoted and their quotes escaped: without them only names are left to look at.
        static const QRegularExpression values(u"\"[^\"]*\""_s);
        static const QRegularExpression handler(u"<[^>]*\\son[a-z]+\\s*="_s);
        const auto match = handler.match(QString(html).replace(values, u"\"\""_s));
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    }

    void thePolicyComesFirst()
    {
        const QString html = page(arabicPage());
        const qsizetype head = html.indexOf("<head>"_L1);
        QVERIFY(html.mid(head + 6).startsWith(
            "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" "
            "content=\"default-src 'none'; img-src warraq: data:;"_L1));
    }

    void networkPicturesAreNotLoaded()
    {
        PageInput input = englishPage();
        Block block = textBlock(BlockKind::Picture, {});
        block.source = u"https://cdn.example/a.jpg"_s;
        const QString html = m_renderer->renderBlock(block, 0, input);
        QVERIFY(!html.contains("<img"_L1));
        QVERIFY(html.contains("cdn.example"_L1));
        input.article.meta.picture = block.source;
        QVERIFY(!page(input).contains("<img"_L1));
    }

    void listsNestInsideTheirItem()
    {
        Block list;
        list.kind = BlockKind::NumberedList;
        for (const int depth : {0, 3, 1, 2, 0}) {
            Run run;
            run.text = QString::number(depth);
            list.items.append({{run}, depth});
        }
        QCOMPARE(m_renderer->renderBlock(list, 0, arabicPage()),
                 u"<ol id=\"block-0\" dir=\"rtl\" "
                 u"lang=\"ar\"><li>0<ol><li>3</li><li>1<ol><li>2</li></ol></li></ol></li>"
                 "<li>0</li></ol>"_s);
    }

    void noticesSayWhatReadersDoNotSee()
    {
        PageInput input = arabicPage();
        QVERIFY(!page(input).contains("class=\"notice "_L1));
        input.article.meta.embargo = utc(2026, 11, 23, 6, 0);
        QVERIFY(page(input).contains(u"محظور حتى 23 تشرين الثاني 2026، 08:00"_s));
        input.now = utc(2026, 11, 23, 6, 1);
        QVERIFY(!page(input).contains("class=\"notice "_L1));
        input.article.meta.publication = Publication::Canceled;
        QVERIFY(page(input).contains("class=\"notice notice-retracted\""_L1));
    }

    void anExpiredFlagIsNotRed()
    {
        PageInput input = arabicPage();
        QVERIFY(page(input).contains("class=\"breaking-bar\""_L1));
        input.now = utc(2026, 11, 22, 18, 0);
        QVERIFY(!page(input).contains("class=\"breaking-bar\""_L1));
        QVERIFY(!page(input).contains("kicker is-breaking"_L1));
    }

    void patchesAreSmall()
    {
        const PageInput before = arabicPage();
        QVERIFY(m_renderer->patches(before, before).isEmpty());

        PageInput after = before;
        after.article.blocks[1].runs[0].text += u"!"_s;
        auto patches = m_renderer->patches(before, after);
        QCOMPARE(ids(patches), QStringList{u"block-1"_s});
        QVERIFY(patches.first().html.contains(u"ماذا نعرف؟!"_s));

        after = before;
        after.article.meta.headline += u" الآن"_s;
        after.article.meta.deck.clear();
        QCOMPARE(ids(m_renderer->patches(before, after)),
                 (QStringList{u"page-title"_s, u"breaking-bar"_s, u"headline"_s, u"deck"_s}));

        after = before;
        after.comments.removeLast();
        patches = m_renderer->patches(before, after);
        QCOMPARE(ids(patches), QStringList{u"comments"_s});
        QVERIFY(patches.first().html.contains(u"تعليق واحد"_s));

        after = before;
        after.article.meta.tags.clear();
        patches = m_renderer->patches(before, after);
        QCOMPARE(ids(patches), QStringList{u"tags"_s});
    }

    void theFeaturedPictureFollowsItsBlock()
    {
        const PageInput before = arabicPage();
        PageInput after = before;
        after.article.blocks[4].runs[0].text = u"بعد الإغلاق"_s;
        const auto patches = m_renderer->patches(before, after);
        QCOMPARE(ids(patches), (QStringList{u"picture"_s, u"block-4"_s}));
        QVERIFY(patches.first().html.contains(u"بعد الإغلاق"_s));
    }

    void movedBlocksAreSpliced()
    {
        const PageInput before = arabicPage();
        PageInput after = before;
        after.article.blocks.insert(2, textBlock(BlockKind::Paragraph, u"جديد"_s));
        auto patches = m_renderer->patches(before, after);
        QCOMPARE(ids(patches), QStringList{u"blocks"_s});
        QCOMPARE(patches.first().first, 2);
        QCOMPARE(patches.first().count, 0);
        QCOMPARE(patches.first().html, u"<p id=\"block-2\" dir=\"rtl\" lang=\"ar\">جديد</p>\n"_s);

        patches = m_renderer->patches(after, before);
        QCOMPARE(ids(patches), QStringList{u"blocks"_s});
        QCOMPARE(patches.first().first, 2);
        QCOMPARE(patches.first().count, 1);
        QCOMPARE(patches.first().html, QString());

        // Enter in the middle of a paragraph: one becomes two.
        after = before;
        after.article.blocks[1].runs[0].text = u"ماذا"_s;
        after.article.blocks.insert(2, textBlock(BlockKind::Heading, u"نعرف؟"_s));
        patches = m_renderer->patches(before, after);
        QCOMPARE(patches.first().first, 1);
        QCOMPARE(patches.first().count, 1);
        QCOMPARE(patches.first().html.count("id=\"block-"_L1), 2);
    }

    void anotherLanguageIsAnotherPage()
    {
        const PageInput before = arabicPage();
        PageInput after = before;
        after.article.meta.direction = Direction::LeftToRight;
        const auto patches = m_renderer->patches(before, after);
        QCOMPARE(ids(patches), QStringList{u"page"_s});
        QCOMPARE(patches.first().html, page(after));
    }

    void theProjectsOwnThemeWins()
    {
        const TemporaryFolder folder;
        writeText(folder.path(u"theme/page.html"_s),
                  "<html lang=\"{{ lang }}\">\n<head><style>{{ css }}</style></head>"
                  "<body>{{ words.tags }}<div id=\"body\">{{ body }}</div></body></html>");
        writeText(folder.path(u"theme/theme.css"_s), "p{} </style><script>");
        writeText(folder.path(u"theme/theme.json"_s), "{\"name\": \"Own\"}");
        const auto own = PageRenderer::load(folder.path(), {});
        QVERIFY(own);
        const QString html = *(*own)->renderPage(arabicPage());
        QVERIFY(html.contains(
            u"<body>وسوم<div id=\"body\"><p id=\"block-0\""_s)); // the words it lacks are harbour's
        QVERIFY(html.contains("<head><meta charset"_L1));
        QCOMPARE(html.count("</style"_L1), 1);
    }

    void brokenThemesSayWhere()
    {
        const TemporaryFolder folder;
        QCOMPARE(PageRenderer::load({}, u"no-such-theme"_s).error().code, ErrorCode::MissingPart);
        QCOMPARE(PageRenderer::load({}, u"../harbour"_s).error().code, ErrorCode::MissingPart);

        QDir().mkpath(folder.path(u"theme"_s));
        auto error = PageRenderer::load(folder.path(), {}).error();
        QCOMPARE(error.code, ErrorCode::MissingPart);
        QVERIFY(error.path.endsWith("theme/page.html"_L1));

        writeText(folder.path(u"theme/page.html"_s),
                  "<html>\n<head></head>\n{% nonsense %}{{ body }}</html>");
        writeText(folder.path(u"theme/theme.css"_s), "");
        writeText(folder.path(u"theme/theme.json"_s), "{\n\"name\": }");
        error = PageRenderer::load(folder.path(), {}).error();
        QCOMPARE(error.code, ErrorCode::BadFormat);
        QVERIFY(error.path.endsWith("theme/theme.json"_L1));
        QCOMPARE(error.line, 2);

        writeText(folder.path(u"theme/theme.json"_s), "{}");
        error = PageRenderer::load(folder.path(), {}).error();
        QCOMPARE(error.code, ErrorCode::BadFormat);
        QVERIFY(error.path.endsWith("theme/page.html"_L1));
        QCOMPARE(error.line, 3);

        writeText(folder.path(u"theme/page.html"_s), "<html>\n\xff");
        error = PageRenderer::load(folder.path(), {}).error();
        QCOMPARE(error.code, ErrorCode::InvalidUtf8);
        QCOMPARE(error.line, 2);

        QVERIFY(PageRenderer::load({}, {})); // what the window falls back to
    }

    void oneKeyInAHugeArticleIsOnePatch()
    {
        PageInput before = arabicPage();
        before.article.blocks = Blocks(2000, textBlock(BlockKind::Paragraph, u"كلمة "_s.repeated(50)));
        PageInput after = before;
        after.article.blocks[1500].runs[0].text += u"ا"_s;
        QCOMPARE(m_renderer->patches(before, after).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPageRenderer)
#include "test_page_renderer.moc"
