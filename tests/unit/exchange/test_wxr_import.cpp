// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/html_writer.h"
#include "base/atomic_file.h"
#include "comments/comment_store.h"
#include "exchange/import.h"
#include "exchange/wxr_article.h"
#include "manual_clock.h"
#include "project/verify.h"
#include "temporary_project.h"
#include "wxr_samples.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <unistd.h>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestWxrImport : public QObject
{
    Q_OBJECT

    ManualClock m_clock;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Project> m_project;
    WxrSample m_site;

    QString write(const QByteArray& items, const QString& name = u"export.xml"_s)
    {
        const QString path = m_folder->path(name);
        if (!writeFileAtomically(path, m_site.document(items)))
            qFatal("no file");
        return path;
    }
    ImportReport import(const QString& path)
    {
        auto report = importFiles(*m_project, {path});
        if (!report)
            qFatal("import: %s %s", qPrintable(errorCodeName(report.error().code)),
                   qPrintable(report.error().detail));
        return *report;
    }
    ImportReport import(const QByteArray& items) { return import(write(items)); }
    Article load(qint64 post) const
    {
        const auto loaded = m_project->load(wordPressArticleId(QString::fromUtf8(m_site.site), post));
        if (!loaded)
            qFatal("no article");
        return loaded->article;
    }
    QList<Comment> comments(bool outside = false) const
    {
        auto store = CommentStore::open(m_project->folder(), true, m_clock);
        CommentFilter filter;
        filter.outside = outside;
        filter.order = CommentFilter::Order::Oldest;
        return (*store)->page(filter, 10000)->comments;
    }
    /// Every file of the project but the machine's own and the database, whose bytes depend on the order of
    /// writes.
    QHash<QString, QByteArray> files() const
    {
        QHash<QString, QByteArray> all;
        QDirIterator it(m_project->folder(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            if (!path.contains(u"comments.sqlite"))
                all.insert(path, readFile(path).value());
        }
        return all;
    }
    static QByteArray item(qint64 id, const QByteArray& body = "نص")
    {
        WxrItemSample sample;
        sample.id = id;
        sample.body = body;
        return sample.xml();
    }
    static QByteArray attachment(qint64 id)
    {
        WxrItemSample picture;
        picture.id = id;
        picture.type = "attachment";
        picture.status = "inherit";
        picture.extra =
            "<wp:attachment_url>https://x.example/" + QByteArray::number(id) + ".jpg</wp:attachment_url>";
        return picture.xml();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        auto project = Project::create(m_folder->path(u"p"_s), {}, m_clock);
        QVERIFY(project.has_value());
        m_project = std::move(*project);
    }
    void cleanup()
    {
        setWriteFault({});
        if (m_project && !QTest::currentTestFailed())
            for (const Finding& finding : verifyProject(m_project->folder()))
                QFAIL(qPrintable(finding.file + u' ' + finding.what + u' ' + finding.detail));
        m_project.reset();
    }

    void aPostComesWhole()
    {
        WxrItemSample post;
        post.id = 41;
        post.title = "عاجل.. عنوان & \"قول\"";
        post.body =
            "<!-- wp:paragraph {\"align\":\"right\",\"x\":1.50} -->\n<p>[caption]</p></article></script>\n"
            "<!-- /wp:paragraph -->\n\n\nكلاسيكي ]]> نص \n ";
        post.excerpt = "الملخص";
        post.extra = wxrMeta("postmeta", "_kicker", "عاجل") + wxrMeta("postmeta", "k", "1") +
                     wxrMeta("postmeta", "k", "2") +
                     "<category domain=\"post_tag\" nicename=\"%d8%b9\"><![CDATA[عاجل]]></category>" +
                     "<wp:custom>قيمة</wp:custom>";
        const ImportReport report = import(post.xml());
        QCOMPARE(report.created.articles, 1);
        QVERIFY(report.rejected.isEmpty() && report.repaired.isEmpty());
        const Article article = load(41);
        const Metadata& meta = article.meta;
        QCOMPARE(meta.headline.toUtf8(), post.title);
        QCOMPARE(meta.kicker, QString()); // the headline says it already
        QCOMPARE(meta.deck, u"الملخص"_s);
        QCOMPARE(meta.bylines, QStringList{u"منى المحررة"_s});
        QCOMPARE(meta.section, u"sport"_s);
        QCOMPARE(meta.tags, QStringList{u"عاجل"_s});
        QCOMPARE(meta.language, u"ar"_s);
        QCOMPARE(meta.status, Status::Published);
        QCOMPARE(meta.published, QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC));
        QVERIFY(!meta.breaking.flagged);
        QCOMPARE(writeBody(article.blocks, {meta.direction, meta.language}), post.body);
        QCOMPARE(meta.wordPress.postId, 41);
        QCOMPARE(meta.wordPress.status, u"publish"_s);
        QCOMPARE(meta.wordPress.contentHash, contentHash(post.body));
        const QJsonObject& extra = meta.wordPress.extra;
        const QJsonArray expected{QJsonArray{u"_kicker"_s, u"عاجل"_s}, QJsonArray{u"k"_s, u"1"_s},
                                  QJsonArray{u"k"_s, u"2"_s}};
        QCOMPARE(extra.value(u"postmeta").toArray(), expected);
        QCOMPARE(extra.value(u"custom").toString(), u"قيمة"_s);
        QCOMPARE(extra.value(u"guid").toString(), u"g41"_s);
        QCOMPARE(extra.value(u"terms")[0][u"nicename"].toString(), u"sport"_s);
        const ProjectSettings& settings = m_project->settings();
        QCOMPARE(settings.site.toUtf8(), m_site.site);
        QCOMPARE(settings.sections.size(), 1);
        QCOMPARE(settings.people.size(), 2);
        QCOMPARE(settings.people.first().name, u"منى المحررة"_s);
    }

    void commentsComeWithThreads()
    {
        WxrCommentSample root;
        root.id = 10;
        root.content = "أصل\nسطر \xE2\x80\xAE";
        root.extra = wxrMeta("commentmeta", "m", "a:1:{i:0;s:2:\"ق\";}") + wxrMeta("commentmeta", "m", "2");
        WxrCommentSample answer;
        answer.id = 9; // before its parent
        answer.parent = 10;
        answer.approved = "post-trashed";
        WxrCommentSample loop;
        loop.id = 20;
        loop.parent = 21;
        WxrCommentSample back;
        back.id = 21;
        back.parent = 20;
        WxrCommentSample ping;
        ping.id = 30;
        ping.type = "pingback";
        WxrCommentSample note;
        note.id = 31;
        note.type = "note";
        WxrItemSample post;
        post.comments = answer.xml() + root.xml() + loop.xml() + back.xml() + ping.xml() + note.xml();
        const ImportReport report = import(post.xml());
        QCOMPARE(report.read.comments, 6);
        QCOMPARE(report.created.comments, 6);
        QHash<qint64, Comment> by;
        for (const Comment& comment : comments())
            by.insert(comment.sourceId, comment);
        QCOMPARE(by.size(), 4);
        QCOMPARE(by[9].parent, by[10].id);
        QCOMPARE(by[9].approved, u"post-trashed"_s);
        QCOMPARE(by[9].status, CommentStatus::Trash);
        QCOMPARE(by[10].content, root.content);
        QCOMPARE(by[10].meta.size(), 2);
        QCOMPARE(by[10].article, wordPressArticleId(QString::fromUtf8(m_site.site), 1).value());
        QVERIFY(by[20].parent.isNone() || by[21].parent.isNone());
        QCOMPARE(by[20].sourceParent, 21);
        QCOMPARE(comments(true).size(), 2);
    }

    void importingAgainChangesNothing()
    {
        WxrCommentSample c;
        WxrItemSample post;
        post.comments = c.xml();
        post.extra = wxrMeta("postmeta", "_thumbnail_id", "7");
        const QString path = write(post.xml() + item(2) + attachment(7)); // the picture comes after the post
        import(path);
        QCOMPARE(load(1).meta.picture, u"https://x.example/7.jpg"_s);
        const auto before = files();
        const ImportReport again = import(path);
        QCOMPARE(again.created.articles + again.created.comments + again.created.attachments +
                     again.created.authors,
                 0);
        QCOMPARE(again.updated.articles + again.updated.comments + again.updated.attachments, 0);
        QCOMPARE(again.skipped.articles, 2);
        QCOMPARE(again.skipped.comments, 1);
        QCOMPARE(again.skipped.attachments, 1);
        QCOMPARE(files(), before);
    }

    void aNewerExportUpdatesButNotWhatTheDeskEdited()
    {
        import(item(1, "قديم") + item(2, "قديم") + item(3, "قديم"));
        auto loaded = m_project->load(load(2).id);
        loaded->article.meta.headline = u"عنوان الغرفة"_s;
        QVERIFY(m_project->save(loaded->article, loaded->fileHash).has_value());
        const ImportReport report = import(item(1, "جديد") + item(2, "جديد") + item(3, "قديم"));
        QCOMPARE(report.updated.articles, 1);
        QCOMPARE(report.skipped.articles, 2);
        QCOMPARE(plainText(load(1).blocks), u"جديد"_s);
        QCOMPARE(load(2).meta.headline, u"عنوان الغرفة"_s);
        QCOMPARE(plainText(load(2).blocks), u"قديم"_s);
        QCOMPARE(report.notes.size(), 1);
        QCOMPARE(report.notes.first().why, u"edited-here"_s);
        QCOMPARE(report.notes.first().what, load(2).id.value());
    }

    void theDesksDecisionsSurviveANewImport()
    {
        WxrCommentSample c;
        WxrItemSample post;
        post.comments = c.xml();
        import(post.xml());
        {
            auto store = CommentStore::open(m_project->folder(), false, m_clock);
            QVERIFY((*store)->decide({comments().first().id}, CommentStatus::Spam, u"م"_s).has_value());
        }
        c.content = "نص معدل في الموقع";
        post.comments = c.xml();
        import(post.xml());
        QCOMPARE(comments().first().status, CommentStatus::Spam);
        QCOMPARE(comments().first().content, c.content);
        QCOMPARE(comments().size(), 1);
    }

    void otherItemsAreKeptAndNotShown()
    {
        QByteArray others;
        int id = 100;
        for (const char* type : {"nav_menu_item", "wp_block", "wp_global_styles", "revision", "product"}) {
            WxrItemSample other;
            other.id = ++id;
            other.type = type;
            other.body = "محتوى " + QByteArray(type);
            others += other.xml();
        }
        import(item(1) + others + attachment(7));
        QCOMPARE(m_project->articles().size(), 1);
        const QByteArray kept = readFile(m_project->path(u"wordpress/records.jsonl"_s)).value();
        for (const char* text :
             {"محتوى nav_menu_item", "محتوى product", "https://x.example/7.jpg", "cat_name", "author_login"})
            QVERIFY2(kept.contains(text), text);
        import(item(1) + attachment(8)); // a smaller export takes nothing away
        const QByteArray after = readFile(m_project->path(u"wordpress/records.jsonl"_s)).value();
        QVERIFY(after.contains("محتوى product") && after.contains("/7.jpg") && after.contains("/8.jpg"));
    }

    void twoItemsOfOneNumber()
    {
        const ImportReport report = import(item(5, "الأول") + item(5, "الثاني"));
        QCOMPARE(m_project->articles().size(), 1);
        QCOMPARE(plainText(load(5).blocks), u"الأول"_s);
        QCOMPARE(report.rejected.size(), 1);
        QVERIFY(report.rejected.first().why.startsWith(u"duplicate-id"));
        QVERIFY(report.rejected.first().line > 0);
    }

    void twoSitesDoNotMix()
    {
        WxrCommentSample c;
        WxrItemSample post;
        post.comments = c.xml();
        import(post.xml());
        m_site.site = "https://other.example";
        c.content = "من موقع آخر";
        post.comments = c.xml();
        const ImportReport report = import(post.xml());
        QCOMPARE(report.created.articles, 1);
        QCOMPARE(report.created.comments, 1);
        QCOMPARE(comments().size(), 2);
        QCOMPARE(m_project->articles().size(), 2);
    }

    void hostileInputIsReportedByLine()
    {
        WxrCommentSample bad;
        bad.url = "https://x/?a=1&b=2";
        bad.content = "x \x01 y";
        WxrItemSample post;
        post.comments = bad.xml();
        QByteArray broken = item(2);
        broken.replace("</title>", "</x>");
        const ImportReport report = import(post.xml() + broken + item(3));
        QCOMPARE(report.created.articles, 2);
        QCOMPARE(report.repaired.size(), 2);
        QCOMPARE(report.rejected.size(), 1);
        QCOMPARE(report.rejected.first().what, u"item"_s);
        QVERIFY(report.rejected.first().line > report.repaired.last().line);
        const QJsonObject json = reportToJson(report);
        for (const char* name : {"read", "created", "updated", "skipped", "repaired", "rejected"})
            QVERIFY2(json.contains(QLatin1StringView(name)), name);
        QCOMPARE(json.value(u"rejected")[0][u"line"].toInteger(), report.rejected.first().line);
    }

    void aFailingDiskEndsTheImportAndGoesOnLater_data()
    {
        QTest::addColumn<int>("step");
        for (const auto step : {WriteStep::OpenTemporary, WriteStep::WriteData, WriteStep::SyncData,
                                WriteStep::Rename, WriteStep::SyncFolder})
            QTest::newRow(qPrintable(QString::number(int(step)))) << int(step);
    }

    void aFailingDiskEndsTheImportAndGoesOnLater()
    {
        QFETCH(int, step);
        WxrCommentSample c;
        WxrItemSample post;
        post.comments = c.xml();
        post.extra = wxrMeta("postmeta", "_thumbnail_id", "7");
        const QString path = write(post.xml() + item(2) + item(3) + attachment(7));
        // Every single write of the import fails once.
        for (int nth = 0; nth < 12; ++nth) {
            int seen = 0;
            setWriteFault([&seen, step, nth](WriteStep at, const QString& file) -> std::optional<Error> {
                if (int(at) != step || seen++ != nth)
                    return std::nullopt;
                return Error{ErrorCode::DiskFull, file, 0, {}};
            });
            const auto report = importFiles(*m_project, {path});
            setWriteFault({});
            if (report)
                break; // no write left to fail
            QCOMPARE(report.error().code, ErrorCode::DiskFull);
        }
        import(path);
        const auto done = files();
        QCOMPARE(m_project->articles().size(), 3);
        QCOMPARE(load(1).meta.picture, u"https://x.example/7.jpg"_s);
        QCOMPARE(comments().size(), 1);
        cleanup();
        init();
        import(write(post.xml() + item(2) + item(3) + attachment(7)));
        auto fresh = files();
        QCOMPARE(fresh.size(), done.size());
        for (auto it = fresh.cbegin(); it != fresh.cend(); ++it)
            if (!it.key().endsWith(u"warraq.json")) // the project's own id differs
                QVERIFY(done.values().contains(it.value()));
    }

    void aCancelledImportKeepsWhatCameIn()
    {
        writeLargeWxr(m_folder->path(u"large.xml"_s), 20, 5000);
        CancelFlag cancel;
        int told = 0;
        const auto report = importFiles(
            *m_project, {m_folder->path(u"large.xml"_s)},
            [&](const ImportProgress& now) {
                QVERIFY(now.bytesDone <= now.bytesTotal);
                ++told;
                cancel.cancel();
            },
            cancel);
        if (told == 0)
            QSKIP("the machine was too quick to be stopped");
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        const ImportReport rest = import(m_folder->path(u"large.xml"_s));
        QCOMPARE(rest.rejected.size(), 0);
        QCOMPARE(m_project->articles().size(), 20);
        auto store = CommentStore::open(m_project->folder(), true, m_clock);
        const auto counts = (*store)->counts();
        QCOMPARE(counts->pending + counts->approved, 5000);
        QVERIFY((*store)->verify()->isEmpty());
    }

    void noPersonalDataOutsideTheDatabase()
    {
        WxrCommentSample c;
        c.id = 77;
        WxrItemSample post;
        post.comments = c.xml();
        import(post.xml());
        const auto all = files();
        for (auto it = all.cbegin(); it != all.cend(); ++it)
            QVERIFY2(!it.value().contains("r77@mail.example") && !it.value().contains("192.0.2.77"),
                     qPrintable(it.key()));
    }
};

QTEST_GUILESS_MAIN(TestWxrImport)
#include "test_wxr_import.moc"
