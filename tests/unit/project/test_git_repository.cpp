// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_fixture.h"
#include "project/object_batch.h"
#include "project/version_message.h"

#include <QFile>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestGitRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateGit(); }

    void makesOneWithTheBranchMain()
    {
        TemporaryFolder folder;
        QCOMPARE(GitRepository::open(folder.path(), GitRepository::Open::Existing).error().code,
                 ErrorCode::NotFound);
        const auto made = GitRepository::open(folder.path(), GitRepository::Open::Create);
        QVERIFY(made.has_value());
        const auto tip = made->tip();
        QVERIFY(tip.has_value());
        QCOMPARE(tip->reference, "refs/heads/main");
        QVERIFY(!tip->commit);
        QVERIFY(readFile(folder.path(u".git/info/exclude"_s))->contains("comments.sqlite*"));
        QVERIFY(GitRepository::open(folder.path(), GitRepository::Open::Existing).has_value());
    }

    void neverUsesTheRepositoryOfAParent()
    {
        TemporaryFolder folder;
        QVERIFY(GitRepository::open(folder.path(), GitRepository::Open::Create).has_value());
        QVERIFY(QDir().mkpath(folder.path(u"inside"_s)));
        QCOMPARE(GitRepository::open(folder.path(u"inside"_s), GitRepository::Open::Existing).error().code,
                 ErrorCode::NotFound);
        const auto own = GitRepository::open(folder.path(u"inside"_s), GitRepository::Open::Create);
        QVERIFY(own.has_value());
        QVERIFY(QFile::exists(folder.path(u"inside/.git/HEAD"_s)));
    }

    void finishesOneThatWasBegun()
    {
        TemporaryFolder folder;
        QVERIFY(GitRepository::open(folder.path(), GitRepository::Open::Create).has_value());
        QVERIFY(QFile::remove(folder.path(u".git/HEAD"_s)));
        QVERIFY(GitRepository::open(folder.path(), GitRepository::Open::Create).has_value());
        QVERIFY(QFile::exists(folder.path(u".git/HEAD"_s)));
    }

    void refusesToBeLedElsewhere()
    {
        TemporaryFolder folder;
        QVERIFY(QDir().mkpath(folder.path(u"elsewhere"_s)));
        QVERIFY(QDir().mkpath(folder.path(u"p"_s)));
        QVERIFY(GitRepository::open(folder.path(u"elsewhere"_s), GitRepository::Open::Create).has_value());
        const auto code = [&] {
            const auto opened = GitRepository::open(folder.path(u"p"_s), GitRepository::Open::Create);
            return opened ? std::optional<ErrorCode>() : opened.error().code;
        };
        // a link, a file that names a folder, a folder that names the place of its objects
        QVERIFY(QFile::link(folder.path(u"elsewhere/.git"_s), folder.path(u"p/.git"_s)));
        QCOMPARE(code(), ErrorCode::Unsupported);
        QVERIFY(QFile::remove(folder.path(u"p/.git"_s)));
        writeText(folder.path(u"p/.git"_s), "gitdir: ../elsewhere/.git\n");
        QCOMPARE(code(), ErrorCode::Unsupported);
        QVERIFY(QFile::remove(folder.path(u"p/.git"_s)));
        writeText(folder.path(u"p/.git/HEAD"_s), "ref: refs/heads/main\n");
        writeText(folder.path(u"p/.git/commondir"_s), "../../elsewhere/.git\n");
        QCOMPARE(code(), ErrorCode::Unsupported);
    }

    void theFilesAreThoseOfTheFolder()
    {
        TemporaryFolder folder;
        QVERIFY(GitRepository::open(folder.path(), GitRepository::Open::Create).has_value());
        writeText(folder.path(u".git/config"_s), "[core]\n\trepositoryformatversion = 0\n\tworktree = /\n");
        const auto opened = GitRepository::open(folder.path(), GitRepository::Open::Existing);
        QVERIFY(opened.has_value());
        QCOMPARE(QDir(QString::fromUtf8(git_repository_workdir(opened->get()))), QDir(folder.path()));
    }

    void damageIsAnError()
    {
        TemporaryFolder folder;
        QVERIFY(GitRepository::open(folder.path(), GitRepository::Open::Create).has_value());
        writeText(folder.path(u".git/refs/heads/main"_s), "no id\n");
        const auto opened = GitRepository::open(folder.path(), GitRepository::Open::Existing);
        QVERIFY(opened.has_value());
        QCOMPARE(opened->tip().error().code, ErrorCode::HistoryDamaged);
        QVERIFY(!opened->tip().error().detail.isEmpty());
    }

    void theTipMovesOnlyFromWhereItWas()
    {
        TemporaryFolder folder;
        const auto repository = GitRepository::open(folder.path(), GitRepository::Open::Create);
        const auto commitOn = [&](const GitRepository::Tip& tip, const char* message) {
            git_oid tree;
            git_oid id;
            git_tree_create_updated(&tree, repository->get(), nullptr, 0, nullptr);
            GitTree read;
            git_tree_lookup(std::out_ptr(read), repository->get(), &tree);
            const auto who = repository->signature({u"<ليلى>\n"_s, {}}, QDateTime::currentDateTimeUtc());
            if (!who)
                qFatal("no signature");
            GitCommit parent;
            if (tip.commit)
                parent = std::move(*repository->commit(*tip.commit));
            const git_commit* parents[] = {parent.get()};
            if (git_commit_create(&id, repository->get(), nullptr, who->get(), who->get(), nullptr, message,
                                  read.get(), parent ? 1 : 0, parents) < 0)
                qFatal("no commit");
            return id;
        };
        const auto unborn = *repository->tip();
        const git_oid first = commitOn(unborn, "first");
        QCOMPARE(repository->moveTip(unborn, first, layla), Result<bool>(true));
        QCOMPARE(repository->moveTip(unborn, commitOn(unborn, "late"), layla), Result<bool>(false));
        const auto here = *repository->tip();
        const git_oid second = commitOn(here, "second");
        QCOMPARE(repository->moveTip(here, second, layla), Result<bool>(true));
        QCOMPARE(repository->moveTip(here, commitOn(here, "late again"), layla), Result<bool>(false));
        QCOMPARE(textOf(*repository->tip()->commit), textOf(second));
        QCOMPARE(authorOf(repository->commit(second)->get()).name, u"ليلى"_s);

        // Somebody's git holds the branch, then a program that died held it.
        const QString lock = folder.path(u".git/refs/heads/main.lock"_s);
        writeText(lock, {});
        const auto now = *repository->tip();
        const git_oid third = commitOn(now, "third");
        QCOMPARE(repository->moveTip(now, third, layla).error().code, ErrorCode::HistoryBusy);
        QFile file(lock);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600),
                                 QFileDevice::FileModificationTime));
        file.close();
        QCOMPARE(repository->moveTip(now, third, layla), Result<bool>(true));
    }

    void manyFilesGoIntoOnePack()
    {
        TemporaryFolder folder;
        const auto repository = GitRepository::open(folder.path(), GitRepository::Open::Create);
        auto batch = ObjectBatch::begin(*repository);
        QVERIFY(batch.has_value());
        QList<ObjectBatch::Update> updates;
        for (int i = 0; i < 200; ++i) {
            const QString path = u"articles/2026/%1.html"_s.arg(i);
            const auto id = batch->addBlob("<p>خبر " + QByteArray::number(i), path);
            QVERIFY(id.has_value());
            updates.append({path, *id, GIT_FILEMODE_BLOB});
        }
        const auto tree = batch->addTree(nullptr, updates);
        QVERIFY(tree.has_value());
        QVERIFY(batch->finish().has_value());
        QCOMPARE(QDir(folder.path(u".git/objects/pack"_s)).entryList({u"*.pack"_s}, QDir::Files).size(), 1);
        const auto again = GitRepository::open(folder.path(), GitRepository::Open::Existing);
        GitTree read;
        QVERIFY(again->check(git_tree_lookup(std::out_ptr(read), again->get(), &*tree)).has_value());
        const auto entry = again->entry(read.get(), u"articles/2026/77.html"_s);
        QVERIFY(entry && *entry);
        QCOMPARE(*again->blob(*git_tree_entry_id(entry->get())), "<p>خبر 77");
        QVERIFY(!*again->entry(read.get(), u"articles/2026/not-there.html"_s));
    }

    void messagesAreReadAsTheyWereWritten()
    {
        Version version{layla,
                        {},
                        Reason::Status,
                        ArticleId(u"20261122-abcdefgh"_s),
                        u"عنوان\nReason: deleted"_s,
                        {u"headline"_s, u"body"_s},
                        {}};
        const QList<ChangedFile> files{{u"articles/2026/خبر.html"_s, {}, Change::Changed},
                                       {u"media/a b.jpg"_s, {}, Change::Gone}};
        const auto read = readVersionMessage(QString::fromUtf8(writeVersionMessage(version, files)));
        QCOMPARE(read.subject, u"Status: عنوان Reason: deleted"_s);
        QCOMPARE(read.reason, Reason::Status);
        QCOMPARE(read.article, version.article);
        QCOMPARE(read.fields, version.fields);
        QCOMPARE(read.files, files);
        const auto plain = readVersionMessage(u"Fix a typo\n\nIt was wrong.\nReason: none of yours"_s);
        QCOMPARE(plain.subject, u"Fix a typo"_s);
        QVERIFY(!plain.reason);
        QVERIFY(readVersionMessage({}).subject.isEmpty());
        // Too many to be named, or a name that is no line: the trees tell.
        QList<ChangedFile> many(20, {u"x"_s, {}, Change::Added});
        QVERIFY(readVersionMessage(QString::fromUtf8(writeVersionMessage(version, many))).files.isEmpty());
        QVERIFY(readVersionMessage(QString::fromUtf8(writeVersionMessage(version, {{u"a\nb"_s, {}, {}}})))
                    .files.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGitRepository)
#include "test_git_repository.moc"
