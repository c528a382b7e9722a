// SPDX-License-Identifier: GPL-3.0-or-later
// What others do to a history: people with git, disks that fail.
#include "history_fixture.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestHistoryOthers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateGit(); }

    void commitsOfAPersonCount()
    {
        if (!hasGit())
            QSKIP("git is not installed");
        Newsroom room;
        Article article = room.written(u"خبر"_s);
        room.save(article);
        QVERIFY(room.recorder.sweep().has_value());
        writeText(room.path(u"articles/2026/by hand.html"_s), writeArticleFile([&] {
                      Article other = room.written(u"كُتب باليد"_s);
                      other.id = ArticleId(u"hand"_s);
                      return other;
                  }()));
        git(room.path(), {u"add"_s, u"."_s});
        git(room.path(), {u"commit"_s, u"-m"_s, u"Written by hand"_s});
        git(room.path(), {u"checkout"_s, u"-b"_s, u"side"_s});
        article.meta.headline = u"على فرع"_s;
        room.save(article);
        git(room.path(), {u"checkout"_s, u"-f"_s, u"main"_s});
        writeText(room.path(u"theme/a"_s), "a");
        QVERIFY(room.recorder.sweep()->version);
        QVERIFY(!git(room.path(), {u"merge"_s, u"--no-edit"_s, u"side"_s}).startsWith(u"failed"));

        History history = room.history();
        const auto all = *history.timeline({});
        QCOMPARE(all.first().reason, Reason::Merged);
        QCOMPARE(all.first().parents, 2);
        QVERIFY(std::ranges::any_of(all, [](const auto& v) { return v.subject == u"Saved: على فرع"; }));
        const auto byHand = *history.timeline({ArticleId(u"hand"_s), {}, 5});
        QCOMPARE(byHand.size(), 1);
        QCOMPARE(byHand.first().who.name, u"A person"_s);
        QCOMPARE(byHand.first().reason, Reason::Outside);
        QCOMPARE(history.contentAt(byHand.first().id, ArticleId(u"hand"_s))->article.meta.headline,
                 u"كُتب باليد"_s);
        QVERIFY(history.isComplete());
    }

    void inTheMiddleOfAMergeNothingIsSwept()
    {
        Newsroom room;
        room.save(room.written(u"خبر"_s));
        writeText(room.path(u".git/MERGE_HEAD"_s),
                  room.history().resolve(u"HEAD"_s)->value().toLatin1() + '\n');
        QCOMPARE(room.recorder.sweep().error().code, ErrorCode::HistoryBusy);
        QVERIFY(!room.save(room.written(u"خبر آخر"_s)).isEmpty()); // a save is kept all the same
    }

    void aDetachedHeadIsFollowed()
    {
        if (!hasGit())
            QSKIP("git is not installed");
        Newsroom room;
        Article article = room.written(u"خبر"_s);
        room.save(article);
        git(room.path(), {u"checkout"_s, u"--detach"_s});
        article.meta.deck = u"آخر"_s;
        QVERIFY(!room.save(article).isEmpty());
        History history = room.history();
        QCOMPARE(history.timeline({})->size(), 2);
    }

    void aShallowCopyHasWhatItHas()
    {
        if (!hasGit())
            QSKIP("git is not installed");
        Newsroom room;
        Article article = room.written(u"خبر"_s);
        for (int i = 0; i < 5; ++i) {
            article.meta.deck = QString::number(i);
            room.save(article);
        }
        QVERIFY(room.recorder.sweep().has_value());
        git(room.folder.path(), {u"clone"_s, u"--depth=2"_s, u"file://"_s + room.path(), u"shallow"_s});
        auto history = History::open(room.folder.path(u"shallow"_s), History::Mode::Write);
        QVERIFY(history.has_value());
        QCOMPARE(history->timeline({})->size(), 2);
        QVERIFY(history->contentAt(history->timeline({})->first().id, article.id).has_value());
        writeText(room.folder.path(u"shallow/theme/x"_s), "x");
        QVERIFY(history->sweep(layla, room.clock.now())->version);
        QCOMPARE(history->timeline({})->size(), 3);
        QVERIFY(!history->isComplete());
        git(room.folder.path(u"shallow"_s), {u"fetch"_s, u"--unshallow"_s});
        auto whole = History::open(room.folder.path(u"shallow"_s), History::Mode::Read);
        QCOMPARE(whole->timeline({})->size(), 7);
        QVERIFY(whole->isComplete());
    }

    void damageIsToldAndNothingFalls()
    {
        Newsroom room;
        Article article = room.written(u"خبر"_s);
        QList<VersionId> versions;
        for (int i = 0; i < 4; ++i) {
            article.meta.deck = QString::number(i);
            versions.append(room.save(article));
        }
        const auto objectFile = [&](const QString& id) {
            return room.path(u".git/objects/"_s + id.first(2) + u'/' + id.sliced(2));
        };
        // An old commit is missing: what is newer is still there.
        const QByteArray kept = *readFile(objectFile(versions[1].value()));
        QVERIFY(QFile::remove(objectFile(versions[1].value())));
        History history = room.history();
        const auto timeline = history.timeline({article.id, {}, 10});
        QVERIFY(timeline.has_value());
        QCOMPARE(timeline->size(), 2);
        QVERIFY(!history.isComplete());
        QCOMPARE(history.version(versions[1]).error().code, ErrorCode::HistoryDamaged);
        QVERIFY(!room.save(room.written(u"بعدها"_s)).isEmpty());
        // From a backup: what could not be read is read.
        writeText(objectFile(versions[1].value()), kept);
        QCOMPARE(room.history().timeline({article.id, {}, 10})->size(), 4);
        // A file's content is missing, or is another one.
        const auto repository = room.repository();
        const auto commit = repository.commit(*gitId(versions[3]));
        const auto tree = repository.treeOf(commit->get());
        const auto entry = repository.entry(tree->get(), room.relative(article.id));
        const QString blob = objectFile(textOf(*git_tree_entry_id(entry->get())));
        QFile::setPermissions(blob, QFile::ReadOwner | QFile::WriteOwner);
        writeText(blob, "damaged");
        const auto content = room.history().contentAt(versions[3], article.id);
        QCOMPARE(content.error().code, ErrorCode::HistoryDamaged);
        // The newest commit is missing: a sentence, and the files are as they were.
        const QString head = room.history().resolve(u"HEAD"_s)->value();
        QVERIFY(QFile::remove(objectFile(head)));
        History broken = room.history();
        QVERIFY(!broken.timeline({}).has_value() || !broken.resolve(u"HEAD"_s).has_value());
        QCOMPARE(room.recorder.sweep().error().code, ErrorCode::HistoryDamaged);
    }
};

QTEST_GUILESS_MAIN(TestHistoryOthers)
#include "test_history_others.moc"
