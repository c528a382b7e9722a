// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/html_reader.h"
#include "base/atomic_file.h"
#include "manual_clock.h"
#include "project/trash.h"
#include "temporary_project.h"

#include <QFile>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestTrash : public QObject
{
    Q_OBJECT

    ManualClock m_clock;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Project> m_project;
    ArticleId m_id;
    QString m_hash;

    [[nodiscard]] QByteArray bytesAt(const QString& path) const
    {
        return readFile(path).value_or(QByteArray());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        ProjectSettings settings;
        settings.name = u"أخبار"_s;
        auto project = Project::create(m_folder->path(u"غرفة"_s), settings, m_clock);
        QVERIFY(project);
        m_project = std::move(*project);
        Article article;
        article.id = m_id = m_project->newArticleId();
        article.meta.headline = u"خبر قديم"_s;
        article.meta.created = m_clock.now();
        article.blocks = readBody(u"<p>نص</p>"_s.toUtf8(), {Direction::RightToLeft, u"ar"_s});
        const auto hash = m_project->save(article, {});
        QVERIFY(hash);
        m_hash = *hash;
    }
    void cleanup() { setWriteFault({}); }

    void aStoryGoesAndComesBackAsItWas()
    {
        const QString file = m_project->articlePath(m_id);
        const QByteArray bytes = bytesAt(file);
        m_clock.advance(std::chrono::minutes(5));
        QVERIFY(moveToTrash(*m_project, m_id, m_hash, u"سعاد"_s));
        QVERIFY(!QFile::exists(file));
        QVERIFY(m_project->articles().isEmpty());
        QCOMPARE(m_project->load(m_id).error().code, ErrorCode::NotFound);
        const auto trashed = trashedArticles(*m_project);
        QCOMPARE(trashed.size(), 1);
        QCOMPARE(trashed[0].id, m_id);
        QCOMPARE(trashed[0].meta.headline, u"خبر قديم"_s);
        QCOMPARE(trashed[0].by, u"سعاد"_s);
        QCOMPARE(trashed[0].at, m_clock.now());
        QCOMPARE(bytesAt(trashed[0].path), bytes);
        QVERIFY(restoreFromTrash(*m_project, m_id, u"نبيل"_s));
        QCOMPARE(m_project->articlePath(m_id), file);
        QCOMPARE(bytesAt(file), bytes);
        QVERIFY(trashedArticles(*m_project).isEmpty());
        QCOMPARE(m_project->articles().size(), 1);
    }

    void whatSomebodyElseSavedMeanwhileStays()
    {
        auto loaded = m_project->load(m_id);
        loaded->article.meta.headline = u"صياغة أحدث"_s;
        QVERIFY(m_project->save(loaded->article, loaded->fileHash));
        QCOMPARE(moveToTrash(*m_project, m_id, m_hash, {}).error().code, ErrorCode::ChangedOutside);
        QCOMPARE(m_project->articles().size(), 1);
    }

    void nothingIsTakenOver()
    {
        const auto loaded = m_project->load(m_id);
        QVERIFY(moveToTrash(*m_project, m_id, m_hash, {}));
        QVERIFY(m_project->save(loaded->article, {})); // a colleague's machine brought it again
        QCOMPARE(restoreFromTrash(*m_project, m_id, {}).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(moveToTrash(*m_project, m_id, m_hash, {}).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(m_project->articles().size(), 1);
        QCOMPARE(trashedArticles(*m_project).size(), 1);
    }

    void aFailingDiskLeavesItWhereItWas()
    {
        setWriteFault([](WriteStep step, const QString& path) -> std::optional<Error> {
            return step == WriteStep::Rename ? std::optional(Error{ErrorCode::WriteFailed, path, 0, {}})
                                             : std::nullopt;
        });
        QCOMPARE(moveToTrash(*m_project, m_id, m_hash, {}).error().code, ErrorCode::WriteFailed);
        QCOMPARE(m_project->articles().size(), 1);
    }

    void purgingDeletesTheFile()
    {
        QVERIFY(moveToTrash(*m_project, m_id, m_hash, {}));
        QVERIFY(purgeFromTrash(*m_project, m_id, u"سعاد"_s));
        QVERIFY(trashedArticles(*m_project).isEmpty());
        QCOMPARE(restoreFromTrash(*m_project, m_id, {}).error().code, ErrorCode::NotFound);
    }

    void aReadOnlyProjectKeepsEverything()
    {
        const auto other = Project::open(m_project->folder(), Project::Mode::ReadOnly, m_clock);
        QVERIFY(other);
        QCOMPARE(moveToTrash(**other, m_id, m_hash, {}).error().code, ErrorCode::ReadOnly);
    }
};

QTEST_GUILESS_MAIN(TestTrash)
#include "test_trash.moc"
