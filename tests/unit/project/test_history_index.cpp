// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_fixture.h"

#include <QFile>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestHistoryIndex : public QObject
{
    Q_OBJECT

    static std::unique_ptr<HistoryIndex> opened(const Newsroom& room)
    {
        auto index = HistoryIndex::open(room.path());
        return index ? std::move(*index) : nullptr;
    }
    static QStringList subjects(const HistoryIndex& index, const TimelineQuery& query = {})
    {
        QStringList list;
        const auto timeline = index.timeline(query);
        if (!timeline)
            return {errorCodeName(timeline.error().code)};
        for (const VersionInfo& info : *timeline)
            list.append(info.subject);
        return list;
    }

private Q_SLOTS:
    void initTestCase() { isolateGit(); }

    void readsOnlyWhatIsNew()
    {
        Newsroom room;
        room.save(room.written(u"أ"_s));
        const auto repository = room.repository();
        const auto index = opened(room);
        QVERIFY(index->update(repository).has_value());
        QCOMPARE(*index->count(), 1);
        for (int i = 0; i < 150; ++i)
            QVERIFY(!room.save(room.written(u"ب %1"_s.arg(i))).isEmpty());
        int told = 0;
        QVERIFY(index->update(repository, {}, [&told](int done) { told = done; }).has_value());
        QCOMPARE(told, 100);
        QCOMPARE(*index->count(), 151);
        room.save(room.written(u"ج"_s));
        told = 0;
        QVERIFY(index->update(repository, {}, [&told](int done) { told = done; }).has_value());
        QCOMPARE(told, 0);
        QCOMPARE(*index->count(), 152);
        // Page by page nothing is left out or told twice.
        QStringList all;
        TimelineQuery query{{}, {}, 40};
        for (;;) {
            const auto page = *index->timeline(query);
            if (page.isEmpty())
                break;
            for (const VersionInfo& info : page)
                all.append(info.subject);
            query.before = page.last().id;
        }
        QCOMPARE(all, subjects(*index, {{}, {}, -1}));
        QCOMPARE(all.size(), 152);
        QCOMPARE(all.first(), u"Saved: ج"_s);
    }

    void aSlowClockDoesNotTurnTheOrder()
    {
        Newsroom room;
        Article article = room.written(u"الأول"_s);
        room.save(article);
        room.clock.advance(-std::chrono::hours(5));
        article.meta.headline = u"الثاني"_s;
        room.save(article);
        article.meta.headline = u"الثالث"_s;
        room.save(article);
        const auto index = opened(room);
        QVERIFY(index->update(room.repository()).has_value());
        const QStringList expected{u"Saved: الثالث"_s, u"Saved: الثاني"_s, u"Saved: الأول"_s};
        QCOMPARE(subjects(*index), expected);
        QCOMPARE(subjects(*index, {article.id, {}, 10}), expected);
    }

    void rewrittenHistoryIsReadAgain()
    {
        if (!hasGit())
            QSKIP("git is not installed");
        Newsroom room;
        Article article = room.written(u"خبر"_s);
        for (int i = 0; i < 4; ++i) {
            article.meta.headline = QString::number(i);
            room.save(article);
        }
        const auto index = opened(room);
        QVERIFY(index->update(room.repository()).has_value());
        QCOMPARE(*index->count(), 4);
        git(room.path(), {u"reset"_s, u"--soft"_s, u"HEAD~2"_s});
        QVERIFY(index->update(room.repository()).has_value());
        QCOMPARE(subjects(*index), (QStringList{u"Saved: 1"_s, u"Saved: 0"_s}));
        git(room.path(), {u"commit"_s, u"-m"_s, u"Squashed"_s});
        QVERIFY(index->update(room.repository()).has_value());
        QCOMPARE(subjects(*index), (QStringList{u"Squashed"_s, u"Saved: 1"_s, u"Saved: 0"_s}));
        git(room.path(), {u"commit"_s, u"--amend"_s, u"-m"_s, u"Amended"_s});
        QVERIFY(index->update(room.repository()).has_value());
        QCOMPARE(subjects(*index), (QStringList{u"Amended"_s, u"Saved: 1"_s, u"Saved: 0"_s}));
        QCOMPARE(subjects(*index, {article.id, {}, 1}), QStringList{u"Amended"_s});
        git(room.path(), {u"update-ref"_s, u"-d"_s, u"refs/heads/main"_s});
        QVERIFY(index->update(room.repository()).has_value());
        QCOMPARE(*index->count(), 0);
    }

    void aDamagedOneIsMadeAnew_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("not a database")
            << QByteArray("this is no database, and it is long enough to be looked at");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("torn") << QByteArray("torn");
    }
    void aDamagedOneIsMadeAnew()
    {
        QFETCH(QByteArray, content);
        Newsroom room;
        room.save(room.written(u"خبر"_s));
        const QString file = room.path(u".warraq/history.sqlite"_s);
        {
            const auto index = opened(room);
            QVERIFY(index->update(room.repository()).has_value());
        }
        QByteArray whole = *readFile(file);
        if (content == "torn")
            content = whole.first(whole.size() / 2) + QByteArray(300, 'x');
        for (const char* const ending : {"-wal", "-shm"})
            QFile::remove(file + QLatin1StringView(ending));
        writeText(file, content);
        History history = room.history();
        const auto timeline = history.timeline({});
        QVERIFY2(timeline.has_value(), qPrintable(timeline ? QString() : timeline.error().detail));
        QCOMPARE(timeline->size(), 1);
        QVERIFY(QFile::remove(file));
        QCOMPARE(room.history().timeline({})->size(), 1);
    }

    void anotherDatabaseOrLinkIsNotWrittenTo()
    {
        Newsroom room;
        room.save(room.written(u"خبر"_s));
        writeText(room.folder.path(u"elsewhere"_s), {});
        QVERIFY(QFile::link(room.folder.path(u"elsewhere"_s), room.path(u".warraq/history.sqlite"_s)));
        QCOMPARE(room.history().timeline({})->size(), 1);
        QCOMPARE(QFile(room.folder.path(u"elsewhere"_s)).size(), 0);
    }

    void whereNothingMayBeWrittenItIsInMemory()
    {
        Newsroom room;
        room.save(room.written(u"خبر"_s));
        QVERIFY(QDir(room.path(u".warraq"_s)).removeRecursively());
        writeText(room.path(u".warraq"_s), "a file where the folder should be");
        QCOMPARE(room.history().timeline({})->size(), 1);
    }

    void itCanBeStopped()
    {
        Newsroom room;
        room.save(room.written(u"خبر"_s));
        CancelFlag cancel;
        cancel.cancel();
        const auto index = opened(room);
        QCOMPARE(index->update(room.repository(), cancel).error().code, ErrorCode::Cancelled);
        QCOMPARE(*index->count(), 0);
        QVERIFY(index->update(room.repository()).has_value());
        QCOMPARE(*index->count(), 1);
    }

    void anArticleThatMovedKeepsItsVersions()
    {
        Newsroom room;
        const Article article = room.written(u"خبر"_s);
        room.save(article);
        const QString from = room.project->articlePath(article.id);
        const QString to = room.path(u"articles/2026/%1-renamed.html"_s.arg(article.id.value()));
        QVERIFY(QFile::rename(from, to));
        const auto sweep = room.recorder.sweep();
        QVERIFY(sweep && sweep->version);
        const auto index = opened(room);
        QVERIFY(index->update(room.repository()).has_value());
        QCOMPARE(subjects(*index, {article.id, {}, 10}).size(), 2);
        QCOMPARE(index->pathsOf(article.id)->size(), 2);
        QVERIFY(room.history().contentAt(*sweep->version, article.id).has_value());
        QVERIFY(room.history().deletedArticles()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHistoryIndex)
#include "test_history_index.moc"
