// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_fixture.h"
#include "project/history_housekeeping.h"
#include "project/verify_history.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestHistoryHousekeeping : public QObject
{
    Q_OBJECT

    static constexpr HousekeepingLimits always{1, 1, 8};

    /// `count` versions of a few articles.
    static QList<std::pair<VersionId, Article>> fill(Newsroom& room, int count)
    {
        QList<Article> articles;
        for (int i = 0; i < 5; ++i)
            articles.append(room.written(u"خبر %1"_s.arg(i)));
        QList<std::pair<VersionId, Article>> made;
        for (int i = 0; i < count; ++i) {
            Article& article = articles[i % articles.size()];
            article.meta.deck = u"عنوان فرعي %1"_s.arg(i);
            made.append({room.save(article), article});
        }
        return made;
    }
    static bool isReadable(const Newsroom& room, const QList<std::pair<VersionId, Article>>& made)
    {
        History history = room.history();
        for (const auto& [version, article] : made) {
            const auto stored = history.contentAt(version, article.id);
            if (!stored || stored->article.meta.deck != article.meta.deck)
                return false;
        }
        return verifyHistory(room.path()).isEmpty();
    }

private Q_SLOTS:
    void initTestCase() { isolateGit(); }

    void packsWhatLiesLoose()
    {
        Newsroom room;
        const auto made = fill(room, 30);
        const HistorySize before = historySize(room.path());
        QVERIFY(before.looseObjects >= 30 * 4);
        QCOMPARE(before.packs, 0);
        QCOMPARE(tidyHistory(room.path())->packed, 0); // not enough to begin
        const auto done = tidyHistory(room.path(), {}, always);
        QVERIFY2(done.has_value(), qPrintable(done ? QString() : done.error().detail));
        QCOMPARE(done->packed, before.looseObjects);
        const HistorySize after = historySize(room.path());
        QCOMPARE(after.looseObjects, 0);
        QCOMPARE(after.packs, 1);
        QVERIFY(after.bytes() * 5 < before.bytes());
        QVERIFY(isReadable(room, made));
        QVERIFY(room.recorder.sweep()->version);
        if (hasGit())
            QCOMPARE(git(room.path(), {u"fsck"_s, u"--strict"_s, u"--no-dangling"_s}), QString());
    }

    void packsOfOneSizeBecomeOne()
    {
        Newsroom room;
        QList<std::pair<VersionId, Article>> made;
        for (int i = 0; i < 8; ++i) {
            made += fill(room, 2);
            QVERIFY(tidyHistory(room.path(), {}, always).has_value());
        }
        QCOMPARE(historySize(room.path()).packs, 1);
        QVERIFY(isReadable(room, made));
        QCOMPARE(tidyHistory(room.path(), {}, always)->merged, 0);
    }

    void packsThatGitKeepsAreLeft()
    {
        Newsroom room;
        for (int i = 0; i < 3; ++i) {
            fill(room, 1);
            QVERIFY(tidyHistory(room.path(), {}, always).has_value());
        }
        const QDir packs(room.path(u".git/objects/pack"_s));
        for (const QString& name : packs.entryList({u"*.pack"_s}))
            writeText(packs.filePath(name.chopped(5) + u".keep"_s), {});
        QCOMPARE(tidyHistory(room.path(), {}, {1, 1, 2})->merged, 0);
        QCOMPARE(historySize(room.path()).packs, 3);
    }

    void objectsOfNoVersionAreKept()
    {
        Newsroom room;
        fill(room, 1);
        const GitRepository repository = room.repository();
        git_oid id;
        QCOMPARE(git_blob_create_from_buffer(&id, repository.get(), "staged", 6), 0);
        QVERIFY(tidyHistory(room.path(), {}, always).has_value());
        QCOMPARE(*room.repository().blob(id), "staged");
        QCOMPARE(*repository.blob(id), "staged"); // also by whoever had it open
    }

    void aDamagedObjectStaysWhereItIs()
    {
        Newsroom room;
        const auto made = fill(room, 3);
        const QString path = room.path(u".git/objects/"_s + made[0].first.value().first(2) + u'/' +
                                       made[0].first.value().sliced(2));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        writeText(path, "damaged");
        QVERIFY(tidyHistory(room.path(), {}, always).has_value());
        QCOMPARE(historySize(room.path()).looseObjects, 1);
        const auto findings = verifyHistory(room.path());
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().what, u"history-commit-missing"_s);
        QVERIFY(findings.first().detail.contains(made[0].first.value()));
    }

    void verifyNamesAMissingFile()
    {
        Newsroom room;
        const auto made = fill(room, 1);
        QVERIFY(verifyHistory(room.path()).isEmpty());
        const GitRepository repository = room.repository();
        const auto commit = repository.commit(*gitId(made[0].first));
        const auto tree = repository.treeOf(commit->get());
        const QString path = room.relative(made[0].second.id);
        const QString blob = textOf(*git_tree_entry_id(repository.entry(tree->get(), path)->get()));
        QVERIFY(QFile::remove(room.path(u".git/objects/"_s + blob.first(2) + u'/' + blob.sliced(2))));
        const auto findings = verifyHistory(room.path());
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().file, path);
        QCOMPARE(findings.first().what, u"history-file-missing"_s);
    }

    void itCanBeStopped()
    {
        Newsroom room;
        const auto made = fill(room, 5);
        CancelFlag cancel;
        cancel.cancel();
        QCOMPARE(tidyHistory(room.path(), cancel, always).error().code, ErrorCode::Cancelled);
        QVERIFY(historySize(room.path()).looseObjects > 0);
        QVERIFY(isReadable(room, made));
    }

    void killedAtAnyMomentItLosesNothing()
    {
        Newsroom room;
        QList<std::pair<VersionId, Article>> made = fill(room, 60);
        int killed = 0;
        for (int round = 0; round < 25; ++round) {
            made += fill(room, 2);
            const pid_t child = ::fork();
            if (child == 0) {
                const auto done = tidyHistory(room.path(), {}, {1, 1, 2});
                ::_exit(done ? 0 : 1);
            }
            ::usleep(useconds_t(QRandomGenerator::global()->bounded(1, 40'000)));
            ::kill(child, SIGKILL);
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            killed += WIFSIGNALED(status) ? 1 : 0;
            QVERIFY(isReadable(room, made));
        }
        QVERIFY(killed > 0);
        QVERIFY(tidyHistory(room.path(), {}, always).has_value());
        QCOMPARE(historySize(room.path()).looseObjects, 0);
        QVERIFY(isReadable(room, made));
    }

    void oneAtATime()
    {
        Newsroom room;
        const auto made = fill(room, 20);
        int pipes[2];
        QCOMPARE(::pipe(pipes), 0);
        const pid_t child = ::fork();
        if (child == 0) { // another program that tidies
            const QByteArray path = room.path(u".warraq/history.lock"_s).toUtf8();
            const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT, 0666);
            const bool held = descriptor >= 0 && ::flock(descriptor, LOCK_EX) == 0;
            if (::write(pipes[1], held ? "1" : "0", 1) == 1)
                ::pause();
            ::_exit(0);
        }
        char held = 0;
        QCOMPARE(::read(pipes[0], &held, 1), 1);
        QCOMPARE(held, '1');
        QCOMPARE(tidyHistory(room.path(), {}, always)->packed, 0);
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(tidyHistory(room.path(), {}, always)->packed > 0);
    }
};

QTEST_GUILESS_MAIN(TestHistoryHousekeeping)
#include "test_history_housekeeping.moc"
