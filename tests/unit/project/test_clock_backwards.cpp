// SPDX-License-Identifier: GPL-3.0-or-later
// A machine whose clock jumps back by a day, at every place where time is written down.
#include "base/atomic_file.h"
#include "project/journal_player.h"
#include "project/project_lock.h"
#include "project/recovery_journal.h"
#include "project/trash.h"
#include "sync_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <unistd.h>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestClockBackwards : public QObject
{
    Q_OBJECT

    static constexpr auto day = std::chrono::hours(24);

    static Article with(Article article, const QString& text)
    {
        article.blocks = readBody("<p>" + text.toUtf8() + "</p>", {});
        return article;
    }

private Q_SLOTS:
    void initTestCase() { isolateGit(); }

    void savesAndVersions()
    {
        Newsroom room;
        Article article = room.written(u"خبر"_s);
        QList<VersionId> made;
        for (int i = 0; i < 6; ++i) {
            if (i == 3)
                room.clock.advance(-day);
            article = with(article, u"نص %1"_s.arg(i));
            made += room.save(article);
        }
        QCOMPARE(plainText(room.project->load(article.id)->article.blocks), u"نص 5"_s);
        History history = room.history();
        for (const TimelineQuery& query : {TimelineQuery{article.id, {}, 100}, TimelineQuery{{}, {}, 100}}) {
            QList<VersionId> listed;
            const auto versions = history.timeline(query);
            for (const VersionInfo& info : *versions)
                listed.prepend(info.id);
            QCOMPARE(listed, made);
        }
        // Page by page it is the same list.
        QList<VersionId> paged;
        for (VersionId before; paged.size() < made.size();) {
            const auto page = history.timeline({article.id, before, 2});
            for (const VersionInfo& info : *page)
                paged.prepend(info.id);
            before = page->last().id;
        }
        QCOMPARE(paged, made);
        QCOMPARE(plainText(history.contentAt(made[2], article.id)->article.blocks), u"نص 2"_s);
    }

    void theJournal()
    {
        Newsroom room;
        const Article article = room.written(u"خبر"_s);
        room.save(article);
        const auto saved = room.project->load(article.id);
        RecoveryJournal journal(room.path(), article.id, u"ليلى"_s);
        const QDateTime begin = room.clock.now().addDuration(-2 * day);
        for (int i = 0; i < 4; ++i) {
            if (i == 2)
                room.clock.advance(-day);
            room.clock.advance(std::chrono::seconds(1));
            QVERIFY(journal.note(saved->article, saved->fileHash, with(saved->article, u"حرف %1"_s.arg(i)),
                                 room.clock.now()));
        }
        const QList<UnsavedWork> works = unsavedWork(*room.project);
        QCOMPARE(works.size(), 1);
        QVERIFY(!works[0].damaged);
        QCOMPARE(plainText(works[0].article.blocks), u"حرف 3"_s);
        // Every moment can be played, and the last one written is the last one.
        const auto player = JournalPlayer::read(room.path(), article.id, begin);
        QCOMPARE(player.count(), 5);
        QCOMPARE(plainText(player.articleAt(4)->blocks), u"حرف 3"_s);
    }

    /// The program died, and its clock was set back before it was started again.
    void twoJournals()
    {
        Newsroom room;
        const Article article = room.written(u"خبر"_s);
        room.save(article);
        const auto saved = room.project->load(article.id);
        for (int i = 0; i < 2; ++i) {
            RecoveryJournal journal(room.path(), article.id, u"ليلى"_s);
            QVERIFY(journal.note(saved->article, saved->fileHash, with(saved->article, u"مرة %1"_s.arg(i)),
                                 room.clock.now()));
            room.clock.advance(-day);
        }
        QStringList texts;
        for (const UnsavedWork& work : unsavedWork(*room.project))
            texts += plainText(work.article.blocks);
        texts.sort();
        QCOMPARE(texts, (QStringList{u"مرة 0"_s, u"مرة 1"_s})); // both are offered
    }

    /// The same millisecond twice: the name of a journal is its time.
    void theSameMomentAgain()
    {
        Newsroom room;
        const Article article = room.written(u"خبر"_s);
        room.save(article);
        const auto saved = room.project->load(article.id);
        for (int i = 0; i < 2; ++i) {
            RecoveryJournal journal(room.path(), article.id, u"ليلى"_s);
            QVERIFY(journal.note(saved->article, saved->fileHash, with(saved->article, u"مرة %1"_s.arg(i)),
                                 room.clock.now()));
        }
        QStringList texts;
        for (const UnsavedWork& work : unsavedWork(*room.project))
            texts += plainText(work.article.blocks);
        texts.sort();
        QCOMPARE(texts, (QStringList{u"مرة 0"_s, u"مرة 1"_s}));
    }

    void keptJournalsAreNotDroppedEarly()
    {
        Newsroom room;
        const Article article = room.written(u"خبر"_s);
        room.save(article);
        const auto saved = room.project->load(article.id);
        RecoveryJournal journal(room.path(), article.id, u"ليلى"_s);
        QVERIFY(journal.note(saved->article, saved->fileHash, with(saved->article, u"مرفوض"_s),
                             room.clock.now()));
        const QList<UnsavedWork> works = unsavedWork(*room.project);
        QVERIFY(setAsideJournal(works[0].journal));
        room.clock.set(QDateTime::currentDateTimeUtc().addDays(-1));
        QVERIFY(unsavedWork(*room.project).isEmpty());
        QVERIFY(QFile::exists(works[0].journal + u".old"_s));
    }

    void theTrash()
    {
        Newsroom room;
        const Article article = room.written(u"خبر"_s);
        room.save(article);
        QVERIFY(moveToTrash(*room.project, article.id, room.project->load(article.id)->fileHash, u"ليلى"_s));
        room.clock.advance(-day);
        QVERIFY(restoreFromTrash(*room.project, article.id, u"ليلى"_s));
        QVERIFY(moveToTrash(*room.project, article.id, room.project->load(article.id)->fileHash, u"سمير"_s));
        const QList<TrashedArticle> trashed = trashedArticles(*room.project);
        QCOMPARE(trashed.size(), 1);
        QCOMPARE(trashed[0].by, u"سمير"_s); // who did it last, whatever the clock said
    }

    void syncs()
    {
        TemporaryFolder place;
        const QString remote = place.path(u"bare"_s);
        QVERIFY(QDir().mkpath(remote));
        Newsroom room;
        Article article = room.written(u"خبر"_s);
        room.save(article);
        SyncOptions options;
        options.who = layla;
        options.clock = &room.clock;
        QVERIFY(sync(room.path(), remote, options).has_value());
        const QString other = place.path(u"other"_s);
        QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, room.path(), other}), 0);
        QVERIFY(QDir(other + u"/.warraq"_s).removeRecursively());
        ManualClock late(room.clock.now());
        const auto there = Project::open(other, Project::Mode::ReadWrite, late);
        SyncOptions othersOptions = options;
        othersOptions.who = samir;
        othersOptions.clock = &late;
        // The one whose clock is a day behind writes last: its words stand, beside those of the other.
        for (int i = 0; i < 3; ++i) {
            if (i == 1)
                room.clock.advance(-day);
            article = room.project->load(article.id)->article;
            article.blocks += readBody("<p>هنا " + QByteArray::number(i) + "</p>", {});
            room.save(article);
            Article theirs = (*there)->load(article.id)->article;
            theirs.meta.deck = u"هناك %1"_s.arg(i);
            late.advance(std::chrono::minutes(1));
            QVERIFY((*there)->save(theirs, (*there)->load(article.id)->fileHash).has_value());
            QVERIFY(sync(other, remote, othersOptions).has_value());
            QVERIFY(sync(room.path(), remote, options).has_value());
            QVERIFY(sync(other, remote, othersOptions).has_value());
        }
        const Article here = room.project->load(article.id)->article;
        QCOMPARE(here.meta.deck, u"هناك 2"_s);
        for (int i = 0; i < 3; ++i)
            QVERIFY(plainText(here.blocks).contains(u"هنا %1"_s.arg(i)));
        QCOMPARE(writeArticleFile((*there)->load(article.id)->article), writeArticleFile(here));
        // Parents before their children, on both machines alike.
        QList<VersionId> lists[2];
        for (int i = 0; i < 2; ++i) {
            auto history = History::open(i == 0 ? room.path() : other, History::Mode::Read);
            const auto versions = history->timeline({{}, {}, 100});
            for (const VersionInfo& info : *versions)
                lists[i] += info.id;
        }
        QCOMPARE(lists[0], lists[1]);
        const auto repository = room.repository();
        for (const VersionId& id : lists[0]) {
            const auto commit = repository.commit(*gitId(id));
            for (unsigned i = 0; i < git_commit_parentcount(commit->get()); ++i)
                QVERIFY(lists[0].indexOf(versionId(*git_commit_parent_id(commit->get(), i))) >
                        lists[0].indexOf(id));
        }
    }

    /// The lock of a program that died in the future, and of one that lives.
    void aLockOfTomorrow()
    {
        TemporaryFolder folder;
        ManualClock clock;
        auto made = Project::create(folder.path(u"p"_s), {}, clock);
        const QString room = (*made)->folder();
        const QString lock = room + u"/.warraq/lock"_s;
        QJsonObject record = QJsonDocument::fromJson(readFile(lock).value_or(QByteArray())).object();
        clock.advance(-day);
        const auto second = Project::open(room, Project::Mode::ReadWrite, clock);
        QCOMPARE((*second)->readOnlyReason()->code, ErrorCode::Locked); // it lives, whatever its time
        QVERIFY((*second)->lockHolder()->since > clock.now());
        made->reset();
        record.insert(u"process"_s, 0x7ffffff0);
        record.insert(u"since"_s, u"2999-01-01T00:00:00.000Z"_s);
        writeText(lock, QJsonDocument(record).toJson(QJsonDocument::Compact));
        const auto third = Project::open(room, Project::Mode::ReadWrite, clock);
        QVERIFY(!(*third)->isReadOnly()); // it is dead, whatever its time
    }
};

QTEST_GUILESS_MAIN(TestClockBackwards)
#include "test_clock_backwards.moc"
