// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/html_reader.h"
#include "base/atomic_file.h"
#include "manual_clock.h"
#include "project/article_search.h"
#include "project/project.h"
#include "temporary_project.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <unistd.h>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

Article story(const Project& project, const QString& headline, const QByteArray& body = "<p>نص</p>")
{
    Article article;
    article.id = project.newArticleId();
    article.meta.headline = headline;
    article.meta.created = project.clock().now();
    article.meta.updated = article.meta.created;
    article.blocks = readBody(body, {article.meta.direction, article.meta.language});
    return article;
}

} // namespace

class TestProject : public QObject
{
    Q_OBJECT

    ManualClock m_clock;

    std::unique_ptr<Project> make(const TemporaryFolder& folder)
    {
        ProjectSettings settings;
        settings.name = u"أخبار"_s;
        auto project = Project::create(folder.path(u"غرفة الأخبار"_s), settings, m_clock);
        if (!project)
            qFatal("no project: %s", qPrintable(errorCodeName(project.error().code)));
        return std::move(*project);
    }
    static void failAt(WriteStep wanted, ErrorCode code = ErrorCode::DiskFull)
    {
        setWriteFault([wanted, code](WriteStep step, const QString& path) -> std::optional<Error> {
            return step == wanted ? std::optional(Error{code, path, 0, {}}) : std::nullopt;
        });
    }

private Q_SLOTS:
    void cleanup() { setWriteFault({}); }

    void symbolicLinksStayAndLeadNowhereElse()
    {
        const TemporaryFolder folder;
        const auto project = make(folder);
        const Article article = story(*project, u"خبر"_s);
        const auto hash = project->save(article, {});
        QVERIFY(hash);
        const QString file = project->articlePath(article.id);
        const QString inside = project->path(u"articles/elsewhere.file"_s);
        QVERIFY(QFile::rename(file, inside));
        QVERIFY(QFile::link(inside, file));
        Article changed = article;
        changed.meta.headline = u"خبر ثان"_s;
        const auto second = project->save(changed, *hash);
        QVERIFY(second);
        QVERIFY(QFileInfo(file).isSymLink());
        QCOMPARE(project->load(article.id)->article.meta.headline, u"خبر ثان"_s);
        const QString outside = folder.path(u"outside.html"_s);
        QVERIFY(QFile::rename(inside, outside));
        QVERIFY(QFile::remove(file) && QFile::link(outside, file));
        const QByteArray before = readFile(outside).value();
        QCOMPARE(project->save(article, *second).error().code, ErrorCode::Unsupported);
        QCOMPARE(readFile(outside).value(), before);
    }

    void permissionsStay()
    {
        const TemporaryFolder folder;
        const auto project = make(folder);
        Article article = story(*project, u"خبر"_s);
        const auto hash = project->save(article, {});
        const QString file = project->articlePath(article.id);
        const auto wanted = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup;
        QVERIFY(QFile::setPermissions(file, wanted));
        article.meta.headline = u"خبر ثان"_s;
        QVERIFY(project->save(article, *hash));
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther),
                 QFile::ReadGroup | QFile::WriteGroup);
    }

    void aNewProjectIsWhole()
    {
        TemporaryFolder folder;
        const auto project = make(folder);
        QVERIFY(!project->isReadOnly());
        QVERIFY(!project->settings().id.isEmpty());
        QCOMPARE(readFile(project->path(u".gitignore"_s)).value().count("comments.sqlite*\n"), 1);
        QCOMPARE(readFile(project->path(u".gitignore"_s)).value().count(".warraq/\n"), 1);
        QVERIFY(project->articles().isEmpty());
        const auto again = Project::create(project->folder(), {}, m_clock);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
    }

    void creatingGoesOnAfterAKill()
    {
        TemporaryFolder folder;
        const QString path = folder.path(u"p"_s);
        failAt(WriteStep::Rename);
        QVERIFY(!Project::create(path, {}, m_clock));
        setWriteFault([](WriteStep step, const QString& file) -> std::optional<Error> {
            if (step == WriteStep::Rename && file.endsWith(u"warraq.json"))
                return Error{ErrorCode::WriteFailed, file, 0, {}};
            return std::nullopt;
        });
        QVERIFY(!Project::create(path, {}, m_clock));
        setWriteFault({});
        QFile leftover(path + u"/warraq.json.1a2b3c.tmp"_s);
        QVERIFY(leftover.open(QIODevice::WriteOnly));
        leftover.close();
        QVERIFY(Project::create(path, {}, m_clock).has_value());
    }

    void aForeignFolderIsNotTaken()
    {
        TemporaryFolder folder;
        QVERIFY(writeFileAtomically(folder.path(u"letter.txt"_s), "x").has_value());
        QCOMPARE(Project::create(folder.path(), {}, m_clock).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(Project::open(folder.path(), Project::Mode::ReadWrite, m_clock).error().code,
                 ErrorCode::NotAProject);
        QCOMPARE(Project::open(folder.path(u"letter.txt"_s), Project::Mode::ReadWrite, m_clock).error().code,
                 ErrorCode::NotAProject);
        QCOMPARE(Project::open(folder.path(u"no"_s), Project::Mode::ReadWrite, m_clock).error().code,
                 ErrorCode::NotFound);
        QVERIFY(writeFileAtomically(folder.path(u"warraq.json"_s), "{\n oops").has_value());
        const auto broken = Project::open(folder.path(), Project::Mode::ReadWrite, m_clock);
        QVERIFY(broken && (*broken)->isReadOnly()); // no version of it to put back
        QCOMPARE((*broken)->readOnlyReason()->code, ErrorCode::BadFormat);
        QCOMPARE((*broken)->settingsProblem()->line, 2);
        QCOMPARE(readFile(folder.path(u"warraq.json"_s)), Result<QByteArray>("{\n oops"));
    }

    void aSecondOpenerReadsOnly()
    {
        TemporaryFolder folder;
        auto first = make(folder);
        const Article article = story(*first, u"خبر"_s);
        QVERIFY(first->save(article, {}).has_value());
        const auto second = Project::open(first->folder(), Project::Mode::ReadWrite, m_clock);
        QVERIFY(second && (*second)->isReadOnly());
        QCOMPARE((*second)->readOnlyReason()->code, ErrorCode::Locked);
        QCOMPARE((*second)->lockHolder()->process, qint64(::getpid()));
        const auto loaded = (*second)->load(article.id);
        QVERIFY(loaded.has_value());
        QCOMPARE((*second)->save(loaded->article, loaded->fileHash).error().code, ErrorCode::ReadOnly);
        QCOMPARE((*second)->saveSettings({}).error().code, ErrorCode::ReadOnly);
        QCOMPARE((*second)->addMedia("x", u"png"_s).error().code, ErrorCode::ReadOnly);
        const QString path = first->folder();
        first.reset();
        const auto third = Project::open(path, Project::Mode::ReadWrite, m_clock);
        QVERIFY(third && !(*third)->isReadOnly());
    }

    void readingAloneTakesNoLock()
    {
        TemporaryFolder folder;
        const QString path = make(folder)->folder();
        const auto reader = Project::open(path, Project::Mode::ReadOnly, m_clock);
        QVERIFY(reader && !(*reader)->readOnlyReason());
        const auto writer = Project::open(path, Project::Mode::ReadWrite, m_clock);
        QVERIFY(writer && !(*writer)->isReadOnly());
    }

    void aNewerFormatOpensReadOnly()
    {
        TemporaryFolder folder;
        const QString path = make(folder)->folder();
        QVERIFY(writeFileAtomically(path + u"/warraq.json"_s, R"({"format":99,"name":"غد"})").has_value());
        const auto project = Project::open(path, Project::Mode::ReadWrite, m_clock);
        QVERIFY(project && (*project)->isReadOnly());
        QCOMPARE((*project)->readOnlyReason()->code, ErrorCode::NewerFormat);
        QCOMPARE((*project)->settings().name, u"غد"_s);
    }

    void aReadOnlyFolderOpensReadOnly()
    {
        if (::geteuid() == 0)
            QSKIP("root may write anywhere");
        TemporaryFolder folder;
        const QString path = make(folder)->folder();
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner));
        const auto project = Project::open(path, Project::Mode::ReadWrite, m_clock);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(project && (*project)->isReadOnly());
        QCOMPARE((*project)->readOnlyReason()->code, ErrorCode::NoPermission);
    }

    void theFileNameNeverChanges()
    {
        TemporaryFolder folder;
        const auto project = make(folder);
        Article article = story(*project, u"عنوان الخبر"_s);
        auto hash = project->save(article, {});
        QVERIFY(hash.has_value());
        const QString path = project->articlePath(article.id);
        QVERIFY2(path.startsWith(project->path(u"articles/2026/"_s) + article.id.value() + u'-'),
                 qPrintable(path));
        QVERIFY(path.endsWith(u".html"));
        article.meta.headline = u"عنوان آخر"_s;
        article.meta.slug = u"other"_s;
        article.meta.created = article.meta.created.addYears(-3);
        hash = project->save(article, *hash);
        QVERIFY(hash.has_value());
        QCOMPARE(project->articlePath(article.id), path);
        QCOMPARE(project->articles().size(), 1);
        QCOMPARE(project->articles().first().meta.headline, u"عنوان آخر"_s);
        const QString root = project->folder();
        const auto again = Project::open(root, Project::Mode::ReadOnly, m_clock);
        QCOMPARE((*again)->load(article.id)->article.meta.headline, u"عنوان آخر"_s);
    }

    void anIdLeadsNowhereElse()
    {
        TemporaryFolder folder;
        const auto project = make(folder);
        for (const QString& id : {u"../../evil"_s, u"a/b"_s, QString(), u".hidden"_s, u"a\nb"_s}) {
            Article article = story(*project, u"x"_s);
            article.id = ArticleId(id);
            QCOMPARE(project->save(article, {}).error().code, ErrorCode::BadArgument);
        }
        Article article = story(*project, u"x"_s);
        article.meta.slug = u"../../../evil/؟*"_s;
        QVERIFY(project->save(article, {}).has_value());
        QVERIFY(project->articlePath(article.id).startsWith(project->path(u"articles/2026/"_s)));
        QCOMPARE(QDir(project->path(u"articles"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(),
                 1);
    }

    void idsAreUniqueAndInOrder()
    {
        TemporaryFolder folder;
        const auto project = make(folder);
        QStringList ids;
        for (int i = 0; i < 500; ++i) {
            ids.append(project->newArticleId().value());
            m_clock.advance(std::chrono::milliseconds(200));
        }
        QStringList sorted = ids;
        sorted.sort();
        QCOMPARE(ids, sorted);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 500);
    }

    void nobodyElsesChangeIsOverwritten()
    {
        TemporaryFolder folder;
        const auto project = make(folder);
        Article article = story(*project, u"خبر"_s);
        const auto hash = project->save(article, {});
        const QString path = project->articlePath(article.id);
        QVERIFY(writeFileAtomically(path, readFile(path).value() + "\n<!-- by hand -->").has_value());
        article.meta.headline = u"لي"_s;
        const auto refused = project->save(article, *hash);
        QCOMPARE(refused.error().code, ErrorCode::ChangedOutside);
        QVERIFY(readFile(path).value().contains("by hand"));
    }

    void everyFailingStepIsSaidAndNothingIsLost_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("open") << int(WriteStep::OpenTemporary);
        QTest::newRow("write") << int(WriteStep::WriteData);
        QTest::newRow("sync") << int(WriteStep::SyncData);
        QTest::newRow("rename") << int(WriteStep::Rename);
        QTest::newRow("sync folder") << int(WriteStep::SyncFolder);
    }

    void everyFailingStepIsSaidAndNothingIsLost()
    {
        QFETCH(int, step);
        TemporaryFolder folder;
        const auto project = make(folder);
        Article article = story(*project, u"قديم"_s);
        const auto hash = project->save(article, {});
        failAt(WriteStep(step));
        article.meta.headline = u"جديد"_s;
        QCOMPARE(project->save(article, *hash).error().code, ErrorCode::DiskFull);
        const Article fresh = story(*project, u"خبر جديد"_s);
        QCOMPARE(project->save(fresh, {}).error().code, ErrorCode::DiskFull);
        ProjectSettings settings = project->settings();
        settings.name = u"آخر"_s;
        QCOMPARE(project->saveSettings(settings).error().code, ErrorCode::DiskFull);
        QVERIFY(!project->addMedia("bytes", u"png"_s));
        setWriteFault({});
        // The person types on and saves again: it must work, also when the first try got as far as the
        // rename.
        article.meta.headline = u"أجدّ"_s;
        QVERIFY(project->save(article, *hash).has_value());
        QCOMPARE(project->load(article.id)->article.meta.headline, u"أجدّ"_s);
        QVERIFY(project->save(fresh, {}).has_value());
        settings.name = u"أخير"_s;
        QVERIFY(project->saveSettings(settings).has_value());
        QVERIFY(project->addMedia("bytes", u"png"_s).has_value());
        for (const ArticleSummary& summary : project->articles())
            QVERIFY(!summary.error);
    }

    void anUnreadableArticleIsListedAndTheOthersOpen()
    {
        TemporaryFolder folder;
        const auto project = make(folder);
        const Article good = story(*project, u"سليم"_s);
        QVERIFY(project->save(good, {}).has_value());
        const QString year = project->path(u"articles/2026/"_s);
        QVERIFY(writeFileAtomically(year + u"20260101-aaaaaaaa-broken.html"_s, "<html><body>no metadata")
                    .has_value());
        QVERIFY(writeFileAtomically(year + u"20260101-bbbbbbbb-empty.html"_s, "").has_value());
        const QList<ArticleSummary> list = project->articles();
        QCOMPARE(list.size(), 3);
        int errors = 0;
        for (const ArticleSummary& summary : list)
            errors += summary.error.has_value();
        QCOMPARE(errors, 2);
        QVERIFY(project->load(good.id).has_value());
        QVERIFY(!project->load(ArticleId(u"20260101-aaaaaaaa"_s)));
        QCOMPARE(project->load(ArticleId(u"none"_s)).error().code, ErrorCode::NotFound);
    }

    void aFileRenamedByHandIsFound()
    {
        TemporaryFolder folder;
        auto project = make(folder);
        const Article article = story(*project, u"خبر"_s);
        const auto hash = project->save(article, {});
        const QString root = project->folder();
        QVERIFY(
            QFile::rename(project->articlePath(article.id), project->path(u"articles/2026/renamed.html"_s)));
        project = nullptr;
        const auto again = Project::open(root, Project::Mode::ReadWrite, m_clock);
        QCOMPARE((*again)->articlePath(article.id), (*again)->path(u"articles/2026/renamed.html"_s));
        QVERIFY((*again)->save(article, *hash).has_value());
        QCOMPARE((*again)->articles().size(), 1);
    }

    void changesFromOutsideAreSeen()
    {
        TemporaryFolder folder;
        const auto project = make(folder);
        const Article article = story(*project, u"أول"_s);
        QVERIFY(project->save(article, {}).has_value());
        QCOMPARE(project->articles().first().meta.headline, u"أول"_s);
        const QString path = project->articlePath(article.id);
        QVERIFY(writeFileAtomically(path, readFile(path).value().replace("أول", "ثان")).has_value());
        QCOMPARE(project->articles().first().meta.headline, u"ثان"_s);
        QVERIFY(QFile::remove(path));
        QVERIFY(project->articles().isEmpty());
    }

    void settingsChangedElsewhereAreNotOverwritten()
    {
        TemporaryFolder folder;
        const auto project = make(folder);
        ProjectSettings settings = project->settings();
        settings.breakingMinutes = 45;
        QVERIFY(project->saveSettings(settings).has_value());
        QVERIFY(writeFileAtomically(project->path(u"warraq.json"_s), R"({"format":1,"name":"other"})")
                    .has_value());
        QCOMPARE(project->saveSettings(settings).error().code, ErrorCode::ChangedOutside);
    }

    void aPictureIsItsContent()
    {
        TemporaryFolder folder;
        const auto project = make(folder);
        const auto first = project->addMedia("picture", u"PNG"_s);
        QCOMPARE(*first, u"media/"_s + contentHash("picture") + u".png"_s);
        QCOMPARE(*project->addMedia("picture", u"png"_s), *first);
        QCOMPARE(readFile(project->path(*first)).value(), QByteArray("picture"));
        QCOMPARE(project->addMedia("x", u"../x"_s).error().code, ErrorCode::BadArgument);
    }

    void leftoversOfAKilledSaveAreSetAside()
    {
        TemporaryFolder folder;
        auto project = make(folder);
        const QString root = project->folder();
        QVERIFY(project->save(story(*project, u"خبر"_s), {}).has_value());
        const QString leftover = project->path(u"articles/2026/x.html.3k9.tmp"_s);
        QVERIFY(writeFileAtomically(leftover, "words that are nowhere else").has_value());
        project = nullptr;
        const auto again = Project::open(root, Project::Mode::ReadWrite, m_clock);
        QVERIFY(!QFile::exists(leftover));
        QCOMPARE(readFile(root + u"/.warraq/leftovers/x.html.3k9.tmp"_s).value(),
                 QByteArray("words that are nowhere else"));
    }

    void searchFoldsAndLooksIntoTheText()
    {
        TemporaryFolder folder;
        const auto project = make(folder);
        Article a = story(*project, u"الأرصاد: مطر غدًا"_s, "<p>أمطار غزيرة على الساحل</p>");
        a.meta.tags = {u"طقس"_s};
        m_clock.advance(std::chrono::seconds(1));
        const Article b = story(*project, u"أسعار السوق"_s, "<p>هبوط</p>");
        QVERIFY(project->save(a, {}).has_value() && project->save(b, {}).has_value());
        const auto found = [&](const QString& query) {
            QStringList headlines;
            for (const ArticleSummary& summary : searchArticles(*project, project->articles(), query))
                headlines.append(summary.meta.headline);
            return headlines;
        };
        QCOMPARE(found(u"الارصاد"_s), QStringList{a.meta.headline});
        QCOMPARE(found(u"طقس الساحل"_s), QStringList{a.meta.headline});
        QCOMPARE(found(u"هبوط"_s), QStringList{b.meta.headline});
        QVERIFY(found(u"لا شيء"_s).isEmpty());
        QCOMPARE(found(u" "_s).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestProject)
#include "test_project.moc"
