// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_fixture.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <thread>
#include <unistd.h>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestHistory : public QObject
{
    Q_OBJECT

    static QStringList subjects(History& history, const TimelineQuery& query = {})
    {
        QStringList list;
        const auto timeline = history.timeline(query);
        if (!timeline)
            return {errorCodeName(timeline.error().code) + timeline.error().detail};
        for (const VersionInfo& info : *timeline)
            list.append(info.subject);
        return list;
    }

private Q_SLOTS:
    void initTestCase() { isolateGit(); }

    void everySaveIsAVersion()
    {
        Newsroom room;
        Article article = room.written(u"ميناء جديد"_s);
        const VersionId first = room.save(article);
        article.meta.headline = u"ميناء جديد في الشمال"_s;
        article.blocks = readBody("<p>نص آخر</p>", {});
        const VersionId second = room.save(article);
        article.meta.status = Status::Review;
        const VersionId third = room.save(article);
        QVERIFY(room.save(article).isEmpty()); // nothing changed

        History history = room.history();
        const auto timeline = history.timeline({article.id, {}, 10});
        QVERIFY(timeline.has_value());
        QCOMPARE(timeline->size(), 3);
        QCOMPARE(timeline->at(0).id, third);
        QCOMPARE(timeline->at(0).reason, Reason::Status);
        QCOMPARE(timeline->at(1).id, second);
        QCOMPARE(timeline->at(1).reason, Reason::Saved);
        QCOMPARE(timeline->at(1).fields, (QStringList{u"headline"_s, u"body"_s}));
        QCOMPARE(timeline->at(1).who, layla);
        QCOMPARE(timeline->at(1).article, article.id);
        QCOMPARE(timeline->at(1).subject, u"Saved: ميناء جديد في الشمال"_s);
        QCOMPARE(timeline->at(0).when, room.clock.now().addSecs(-60));
        QCOMPARE(timeline->at(2).parents, 0);
        QCOMPARE(subjects(history, {article.id, second, 10}), QStringList{u"Saved: ميناء جديد"_s});
        QCOMPARE(history.version(first)->subject, u"Saved: ميناء جديد"_s);
        QCOMPARE(history.filesOf(first)->first().change, Change::Added);
        QCOMPARE(history.timeline({article.id, VersionId(u"abc"_s), 10}).error().code, ErrorCode::NotFound);

        const auto old = history.contentAt(first, article.id);
        QVERIFY(old.has_value());
        QCOMPARE(old->article.meta.headline, u"ميناء جديد"_s);
        QCOMPARE(old->path, room.relative(article.id));
        QCOMPARE(old->bytes, writeArticleFile(old->article));
        QCOMPARE(history.contentAt(third, article.id)->bytes,
                 *readFile(room.project->articlePath(article.id)));
    }

    void onlyTheGivenFilesAreRecorded()
    {
        Newsroom room;
        writeText(room.path(u"dictionary/ar.dic"_s), "1\nكلمة\n");
        const Article article = room.written(u"خبر"_s);
        const VersionId version = room.save(article);
        QCOMPARE(room.history().filesOf(version)->size(), 1);
        QVERIFY(QFile::remove(room.project->articlePath(article.id)));
        const QString path = room.relative(article.id);
        const auto gone = room.recorder.articleDeleted(article, room.path(path));
        QVERIFY(gone && *gone);
        QCOMPARE(room.history().filesOf(**gone)->first(), (ChangedFile{path, article.id, Change::Gone}));
    }

    void whatIsPrivateStaysOut()
    {
        Newsroom room;
        const auto code = [&](const QString& path) {
            const auto recorded = room.recorder.history().value()->record(
                {layla, room.clock.now(), Reason::Saved, {}, {}, {}, {path}});
            return recorded ? std::optional<ErrorCode>() : recorded.error().code;
        };
        for (const QString& path :
             {u"comments.sqlite"_s, u"comments.sqlite-wal"_s, u".warraq/lock"_s, u".git/config"_s,
              u"../outside"_s, u"/etc/hostname"_s, u"a/../b"_s, u""_s})
            QVERIFY2(code(path) == ErrorCode::BadArgument, qPrintable(path));
        QVERIFY(!code(u"not-there"_s));
        // Nor does a sweep take it, whoever emptied .gitignore.
        writeText(room.path(u".gitignore"_s), {});
        writeText(room.path(u".git/info/exclude"_s), {});
        writeText(room.path(u"comments.sqlite"_s), "private");
        writeText(room.path(u"articles/half.html.abc.tmp"_s), "half");
        const auto sweep = room.recorder.sweep();
        QVERIFY(sweep && sweep->version);
        const auto files = room.history().filesOf(*sweep->version);
        QVERIFY(files.has_value());
        for (const ChangedFile& file : *files)
            QVERIFY2(file.path == u".gitignore" || file.path == u"warraq.json", qPrintable(file.path));
    }

    void aSweepKeepsTheRest()
    {
        Newsroom room;
        const Article article = room.written(u"خبر"_s);
        room.save(article);
        writeText(room.path(u"dictionary/ar.dic"_s), "1\nكلمة\n");
        writeText(room.path(u"theme/ignored.log"_s), "x");
        writeText(room.path(u".gitignore"_s), ".warraq/\ncomments.sqlite*\n*.log\n");
        const auto sweep = room.recorder.sweep();
        QVERIFY2(sweep.has_value(), qPrintable(sweep ? QString() : sweep.error().detail));
        QVERIFY(sweep->version);
        QCOMPARE(sweep->files, 3); // dictionary, .gitignore, warraq.json
        QVERIFY(!room.recorder.sweep()->version);
        QCOMPARE(room.history().version(*sweep->version)->reason, Reason::Outside);

        // One article that somebody edited with another program: the version says which, and what.
        Article edited = article;
        edited.meta.headline = u"خبر عدّله أحدهم"_s;
        writeText(room.project->articlePath(article.id), writeArticleFile(edited));
        const auto second = room.recorder.sweep();
        QVERIFY(second && second->version);
        const auto info = *room.history().version(*second->version);
        QCOMPARE(info.article, article.id);
        QCOMPARE(info.fields, QStringList{u"headline"_s});
        QCOMPARE(info.subject, u"Outside: خبر عدّله أحدهم"_s);

        // Folder and file of one name change places.
        QVERIFY(QFile::remove(room.path(u"dictionary/ar.dic"_s)));
        QVERIFY(QDir().rmdir(room.path(u"dictionary"_s)));
        writeText(room.path(u"dictionary"_s), "a file now");
        QVERIFY(room.recorder.sweep()->version);
        QVERIFY(QFile::remove(room.path(u"dictionary"_s)));
        writeText(room.path(u"dictionary/a/b.dic"_s), "a folder again");
        QVERIFY(room.recorder.sweep()->version);
        QVERIFY(!room.recorder.sweep()->version);
        QVERIFY(QFile::remove(room.path(u"warraq.json"_s)));
        QCOMPARE(room.recorder.sweep().error().code, ErrorCode::ProjectGone);
    }

    void theStatusOfAPersonIsClean()
    {
        if (!hasGit())
            QSKIP("git is not installed");
        Newsroom room;
        for (int i = 0; i < 40; ++i) // many at once go another way
            writeText(room.path(u"articles/2025/%1.html"_s.arg(i)), "x" + QByteArray::number(i));
        Article article = room.written(u"خبر"_s);
        room.save(article);
        QVERIFY(room.recorder.sweep().has_value());
        QCOMPARE(git(room.path(), {u"status"_s, u"--porcelain"_s}), QString());
        article.meta.deck = u"عنوان فرعي"_s;
        room.save(article);
        QVERIFY(!room.recorder.sweep()->version);
        QCOMPARE(git(room.path(), {u"status"_s, u"--porcelain"_s}), QString());
        QCOMPARE(git(room.path(), {u"fsck"_s, u"--strict"_s, u"--no-dangling"_s}), QString());
        QFile::remove(room.project->articlePath(article.id));
        QVERIFY(room.recorder.sweep()->version);
        QCOMPARE(git(room.path(), {u"status"_s, u"--porcelain"_s}), QString());
        QCOMPARE(git(room.path(), {u"log"_s, u"-1"_s, u"--format=%(trailers:key=Reason,valueonly)"_s}),
                 u"outside"_s);
    }

    void nobodysCommitIsLost()
    {
        Newsroom room;
        room.save(room.written(u"خبر"_s));
        constexpr int each = 15;
        QList<Article> articles;
        for (int i = 0; i < 4 * each; ++i) {
            articles.append(room.written(u"خبر %1"_s.arg(i)));
            QVERIFY(room.project->save(articles.last(), {}).has_value());
        }
        std::atomic_int failed = 0;
        std::vector<std::thread> hands;
        for (int hand = 0; hand < 4; ++hand)
            hands.emplace_back([&, hand] {
                auto history = History::open(room.path(), History::Mode::Write);
                for (int i = hand * each; i < (hand + 1) * each; ++i) {
                    const auto made = history->record({samir,
                                                       room.clock.now(),
                                                       Reason::Saved,
                                                       articles[i].id,
                                                       articles[i].meta.headline,
                                                       {},
                                                       {room.relative(articles[i].id)}});
                    if (!made || !*made)
                        ++failed;
                }
            });
        for (std::thread& hand : hands)
            hand.join();
        QCOMPARE(failed.load(), 0);
        History history = room.history();
        QCOMPARE(history.timeline({{}, {}, -1})->size(), 1 + 4 * each);
        const auto head = *history.resolve(u"HEAD"_s);
        for (const Article& article : std::as_const(articles))
            QVERIFY(history.contentAt(head, article.id).has_value());
    }

    void restoringIsAVersion()
    {
        Newsroom room;
        Article article = room.written(u"الأول"_s);
        const VersionId first = room.save(article);
        article.meta.headline = u"الثاني"_s;
        const VersionId second = room.save(article);
        History& history = **room.recorder.history();
        const QString seen = room.project->load(article.id)->fileHash;

        // Somebody writes meanwhile: what nobody has seen stays.
        article.meta.headline = u"الثالث، من برنامج آخر"_s;
        writeText(room.project->articlePath(article.id), writeArticleFile(article));
        QCOMPARE(history.restore(*room.project, first, article.id, seen, samir).error().code,
                 ErrorCode::ChangedOutside);
        QCOMPARE(room.project->load(article.id)->article.meta.headline, u"الثالث، من برنامج آخر"_s);

        const auto made = history.restore(*room.project, first, article.id,
                                          room.project->load(article.id)->fileHash, samir);
        QVERIFY2(made.has_value(), qPrintable(made ? QString() : made.error().detail));
        const auto now = *room.project->load(article.id);
        QCOMPARE(now.article.meta.headline, u"الأول"_s);
        QCOMPARE(now.article.meta.updated, room.clock.now());
        const auto timeline = *history.timeline({article.id, {}, 10});
        QCOMPARE(timeline.size(), 4); // also what stood there last and was in no version
        QCOMPARE(timeline.at(0).id, *made);
        QCOMPARE(timeline.at(0).reason, Reason::Restored);
        QCOMPARE(timeline.at(0).who, samir);
        QCOMPARE(timeline.at(0).fields, QStringList{u"headline"_s});
        QCOMPARE(timeline.at(1).reason, Reason::Outside);
        QCOMPARE(history.contentAt(timeline.at(1).id, article.id)->article.meta.headline,
                 u"الثالث، من برنامج آخر"_s);
        QCOMPARE(timeline.at(2).id, second);
    }

    void deletedArticlesComeBack()
    {
        Newsroom room;
        const Article article = room.written(u"محذوف"_s);
        const Article stays = room.written(u"باقٍ"_s);
        const VersionId version = room.save(article);
        room.save(stays);
        const QString path = room.relative(article.id);
        QVERIFY(QFile::remove(room.path(path)));
        room.clock.advance(std::chrono::minutes(1));
        QVERIFY(*room.recorder.articleDeleted(article, room.path(path)));

        // Opened afresh: nobody remembers its file.
        room.project.reset();
        auto project = *Project::open(room.recorder.history().value() ? room.folder.path(u"p"_s) : QString(),
                                      Project::Mode::ReadWrite, room.clock);
        History& history = **room.recorder.history();
        const auto deleted = history.deletedArticles();
        QVERIFY(deleted.has_value());
        QCOMPARE(deleted->size(), 1);
        QCOMPARE(deleted->first().id, article.id);
        QCOMPARE(deleted->first().headline, u"محذوف"_s);
        QCOMPARE(deleted->first().path, path);
        QCOMPARE(deleted->first().deletion.reason, Reason::Deleted);
        QVERIFY(history.contentAt(deleted->first().lastVersion, article.id).has_value());
        QCOMPARE(history.contentAt(deleted->first().deletion.id, article.id).error().code,
                 ErrorCode::NotFound);

        QVERIFY(history.restore(*project, version, article.id, {}, samir).has_value());
        QCOMPARE(project->load(article.id)->article.meta.headline, u"محذوف"_s);
        QCOMPARE(QDir(project->folder()).relativeFilePath(project->articlePath(article.id)), path);
        QVERIFY(history.deletedArticles()->isEmpty());
    }

    void namesTravel()
    {
        Newsroom room;
        Article article = room.written(u"خبر"_s);
        const VersionId first = room.save(article);
        article.meta.deck = u"آخر"_s;
        room.save(article);
        History& history = **room.recorder.history();
        QVERIFY(history.nameVersion(first, u"قبل المراجعة القانونية"_s, layla, room.clock.now()).has_value());
        QCOMPARE(history.timeline({})->last().name, u"قبل المراجعة القانونية"_s);
        QCOMPARE(*history.resolve(u"قبل المراجعة القانونية"_s), first);
        QCOMPARE(*history.resolve(first.value().first(10)), first);
        QCOMPARE(*history.resolve(u"HEAD~1"_s), first);
        QCOMPARE(history.resolve(u"لا شيء"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(history.resolve(u""_s).error().code, ErrorCode::NotFound);
        QVERIFY(
            history.nameVersion(first, u"الصيغة الأولى"_s, layla, room.clock.now().addSecs(1)).has_value());
        QCOMPARE(history.version(first)->name, u"الصيغة الأولى"_s);
        QCOMPARE(history.nameVersion(first, u"…"_s, layla, room.clock.now()).error().code,
                 ErrorCode::BadArgument);
        QCOMPARE(
            history.nameVersion(VersionId(QString(40, u'a')), u"x"_s, layla, room.clock.now()).error().code,
            ErrorCode::HistoryDamaged);
        if (!hasGit())
            return;
        git(room.folder.path(), {u"init"_s, u"--bare"_s, u"-b"_s, u"main"_s, u"remote"_s});
        git(room.path(), {u"push"_s, u"--tags"_s, room.folder.path(u"remote"_s), u"main"_s});
        git(room.folder.path(), {u"clone"_s, u"remote"_s, u"other"_s});
        auto other = History::open(room.folder.path(u"other"_s), History::Mode::Read);
        QVERIFY(other.has_value());
        QCOMPARE(other->timeline({})->last().name, u"الصيغة الأولى"_s);
    }

    void versionsAreCompared()
    {
        Newsroom room;
        Article article = room.written(u"خبر"_s, "<p>كلمة أولى</p>\n<p>فقرة</p>");
        const VersionId first = room.save(article);
        article.blocks = readBody("<p>كلمة ثانية</p>\n<p>فقرة</p>", {});
        const VersionId second = room.save(article);
        const Article late = room.written(u"متأخر"_s);
        const VersionId third = room.save(late);
        History history = room.history();
        const auto diff = history.diff(first, second, article.id);
        QVERIFY(diff.has_value());
        QCOMPARE(diff->fields, QStringList{u"body"_s});
        QCOMPARE(diff->comparison.changes(), 1);
        const auto whole = history.diff(first, third, late.id);
        QVERIFY(whole.has_value());
        QVERIFY(!whole->wasThere && whole->isThere);
        QCOMPARE(history.diff(first, second, late.id).error().code, ErrorCode::NotFound);
        const auto files = history.filesBetween(first, third);
        QVERIFY(files.has_value());
        QCOMPARE(files->size(), 2);
        QVERIFY(files->contains(ChangedFile{room.relative(late.id), late.id, Change::Added}));
    }

    void fieldsAreNamed()
    {
        Newsroom room;
        const Article before = room.written(u"خبر"_s);
        Article after = before;
        after.meta.updated = room.clock.now().addSecs(5);
        QCOMPARE(fieldsChanged(before, after), QStringList());
        after.meta.kicker = u"عاجل"_s;
        after.meta.status = Status::Ready;
        after.blocks = readBody("<p>غيره</p>", {});
        QCOMPARE(fieldsChanged(before, after), (QStringList{u"kicker"_s, u"status"_s, u"body"_s}));
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "test_history.moc"
