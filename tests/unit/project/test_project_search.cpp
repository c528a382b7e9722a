// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/html_reader.h"
#include "article/html_writer.h"
#include "manual_clock.h"
#include "project/project_search.h"
#include "temporary_project.h"

#include <QFile>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

Article story(const Project& project, const QString& headline, const QString& body)
{
    Article article;
    article.id = project.newArticleId();
    article.meta.headline = headline;
    article.meta.created = project.clock().now();
    article.meta.updated = article.meta.created;
    article.blocks = readBody(body.toUtf8(), {article.meta.direction, article.meta.language});
    return article;
}

TextFinder finderFor(const QString& pattern, const FindOptions& options = {})
{
    return *TextFinder::compile(pattern, options);
}

QString bodyOf(const Article& article)
{
    return QString::fromUtf8(writeBody(article.blocks, {article.meta.direction, article.meta.language}));
}

} // namespace

class TestProjectSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        m_project = std::move(*Project::create(m_folder->path(u"p"_s), {}, m_clock));
    }
    void cleanup()
    {
        m_project.reset();
        m_folder.reset();
    }

    void findsInEveryTextOfAnArticle()
    {
        Article article =
            story(*m_project, u"المِيناء"_s,
                  u"<p>الميناء مغلق</p><h2>عن الميناء</h2><blockquote><p>الميناء!</p></blockquote>"
                  "<ul><li>لا</li><li>الميناء</li></ul>"
                  "<figure><img src=\"media/a.jpg\" alt=\"الميناء\"><figcaption>الميناء ليلًا"
                  "</figcaption></figure><div class=\"x\"><table><tr><td>الميناء</td></tr></table>"
                  "</div>"_s);
        article.meta.kicker = u"الميناء"_s;
        article.meta.deck = u"في الميناء والميناء"_s;
        const QList<ArticleHit> hits = hitsIn(article, finderFor(u"الميناء"_s));
        QStringList where;
        for (const ArticleHit& hit : hits)
            where += QStringLiteral("%1/%2/%3").arg(int(hit.part)).arg(hit.block).arg(hit.item);
        QCOMPARE(where, (QStringList{u"0/-1/-1"_s, u"1/-1/-1"_s, u"2/-1/-1"_s, u"2/-1/-1"_s, u"3/0/-1"_s,
                                     u"3/1/-1"_s, u"3/2/-1"_s, u"3/3/1"_s, u"3/4/-1"_s}));
        QCOMPARE(hits[1].found, u"المِيناء"_s);
        QCOMPARE(hits[3].before, u"في الميناء و"_s);
        QCOMPARE(hits[4].after, u" مغلق"_s);
    }

    void contextIsCutAtWords()
    {
        const QString many = u"كلمة طويلة "_s.repeated(20);
        const Article article = story(*m_project, {}, u"<p>"_s + many + u"الميناء "_s + many + u"</p>"_s);
        const QList<ArticleHit> hits = hitsIn(article, finderFor(u"الميناء"_s));
        QCOMPARE(hits.size(), 1);
        QVERIFY(hits[0].before.startsWith(u"…"_s) && hits[0].before.endsWith(u"طويلة "_s));
        QVERIFY(hits[0].before.size() < 60 && hits[0].after.size() < 60);
        QVERIFY(hits[0].before[1] == u'ك' || hits[0].before[1] == u'ط');
        QVERIFY(hits[0].after.endsWith(u"…"_s));
    }

    void replacesOnlyWhatIsChosenAndKeepsTheBytesOfTheRest()
    {
        const QString body =
            u"<p  class='a'>الى البيت</p>\n<p>قال <b>الى</b> أين، الى هنا</p>\n<p>لا</p>\n"_s;
        const Article article = story(*m_project, u"الى متى"_s, body);
        const TextFinder finder = finderFor(u"الى"_s);
        QList<ArticleHit> hits = hitsIn(article, finder);
        QCOMPARE(hits.size(), 4);
        hits.removeAt(3); // the last one of the second paragraph
        hits.removeAt(1); // the first paragraph
        int count = 0;
        const Article after = withReplaced(article, hits, finder, u"إلى"_s, &count);
        QCOMPARE(count, 2);
        QCOMPARE(after.meta.headline, u"إلى متى"_s);
        QCOMPARE(bodyOf(after).section(u'\n', 0, 0), u"<p  class='a'>الى البيت</p>"_s);
        QCOMPARE(plainText(after.blocks[1]), u"قال إلى أين، الى هنا"_s);
        QVERIFY(after.blocks[1].runs[1].bold);
        QCOMPARE(after.blocks[1].runs[1].text, u"إلى"_s);
        QVERIFY(after.blocks[2].original);
        QVERIFY(!after.blocks[1].original);
        QCOMPARE(withReplaced(after, hits, finder, u"إلى"_s, &count).blocks[1].runs, after.blocks[1].runs);
    }

    void aHitThatIsGoneIsLeftOut()
    {
        Article article = story(*m_project, u"خبر"_s, u"<p>خبر عن خبر</p>"_s);
        const TextFinder finder = finderFor(u"خبر"_s);
        const QList<ArticleHit> hits = hitsIn(article, finder);
        article.blocks[0].runs[0].text = u"كلام عن خبر"_s;
        int count = 0;
        const Article after = withReplaced(article, hits, finder, u"نبأ"_s, &count);
        QCOMPARE(after.meta.headline, u"نبأ"_s);
        QCOMPARE(count, 1); // the paragraph is another one now: its hit has another context
        QCOMPARE(plainText(after.blocks[0]), u"كلام عن خبر"_s);
    }

    void stylesAndDirectionsStay()
    {
        const Article article = story(
            *m_project, {},
            u"<p dir=\"rtl\">شركة <span dir=\"ltr\">C++</span> و<a href=\"https://a.com\">مُحَمَّد</a> هنا</p>"
            "<p dir=\"rtl\">محمد قال</p>"_s);
        const TextFinder finder = finderFor(u"محمد"_s);
        const QList<ArticleHit> hits = hitsIn(article, finder);
        QCOMPARE(hits.size(), 2);
        QCOMPARE(replacedText(article, hits[0], finder, u"أحمد"_s), u"أحَمَّد"_s);
        const Article after = withReplaced(article, hits, finder, u"أحمد"_s);
        QVERIFY2(bodyOf(after).contains(u"<span dir=\"ltr\">C++</span>"_s), qPrintable(bodyOf(after)));
        QVERIFY2(bodyOf(after).contains(u">وأحَمَّد</a>"_s) || bodyOf(after).contains(u">أحَمَّد</a>"_s),
                 qPrintable(bodyOf(after)));
        const Article english = withReplaced(article, hits, finder, u"Mohamed"_s);
        QCOMPARE(english.blocks[1].direction, Direction::LeftToRight); // nobody chose it: the rule does
        QCOMPARE(article.blocks[1].direction, Direction::RightToLeft);
    }

    void searchesTheWholeProjectAndTheOpenArticleAsItIs()
    {
        const Article first = story(*m_project, u"الأول"_s, u"<p>محمد</p>"_s);
        const Article second = story(*m_project, u"الثاني"_s, u"<p>لا أحد</p>"_s);
        const Article third = story(*m_project, u"مُحمد الثالث"_s, u"<p>لا</p>"_s);
        for (const Article& article : {first, second, third})
            QVERIFY(m_project->save(article, {}));
        Article open = second;
        open.meta.deck = u"عن محمد"_s;
        QList<int> progress;
        const ProjectHits found = searchProject(*m_project, m_project->articles(), finderFor(u"محمد"_s), open,
                                                {}, [&progress](int done) { progress.append(done); });
        QCOMPARE(found.count(), 3);
        QCOMPARE(found.searched, 3);
        QCOMPARE(progress, (QList<int>{1, 2, 3}));
        QCOMPARE(found.articles.size(), 3);

        QFile(m_project->articlePath(first.id)).remove();
        QList<ArticleSummary> summaries{{first.id, {}, {}, {}}, {third.id, {}, {}, {}}};
        const ProjectHits rest = searchProject(*m_project, summaries, finderFor(u"محمد"_s), {});
        QCOMPARE(rest.unreadable, 1);
        QCOMPARE(rest.count(), 1);
        CancelFlag cancel;
        cancel.cancel();
        QVERIFY(searchProject(*m_project, summaries, finderFor(u"محمد"_s), {}, cancel).cancelled);
    }

    void suggestsACorrectionInTheStorysLanguage()
    {
        QVERIFY(suggestedCorrection(u"ar", u"الى"_s, u"إلى"_s).contains(u"والصواب"));
        QVERIFY(suggestedCorrection(u"ar-LB", u"الى"_s, {}).contains(u"حُذفت"));
        QVERIFY(suggestedCorrection(u"en", u"Jon"_s, u"John"_s).startsWith(u"An earlier version"));
        QVERIFY(suggestedCorrection(u"fr", u"Jon"_s, u"John"_s).contains(u"il faut lire"));
    }

    void savedWorkIsTheSameWork()
    {
        const Article article = story(*m_project, u"الأول"_s, u"<p>محمد</p>"_s);
        const QString hash = *m_project->save(article, {});
        QVERIFY(!hash.isEmpty());
        const Article loaded = m_project->load(article.id)->article;
        QVERIFY(sameWork(article, loaded));
        Article later = loaded;
        later.meta.updated = later.meta.updated.addSecs(60);
        QVERIFY(sameWork(later, loaded));
        later.blocks[0].runs[0].text += u'!';
        QVERIFY(!sameWork(later, loaded));
    }

private:
    ManualClock m_clock;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Project> m_project;
};

QTEST_GUILESS_MAIN(TestProjectSearch)
#include "test_project_search.moc"
