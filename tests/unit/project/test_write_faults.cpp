// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full or broken at any step of any write: the write says so, what was there is whole, and
// once the disk is well again the same thing works.
#include "alerts/breaking_log.h"
#include "article/html_reader.h"
#include "base/atomic_file.h"
#include "manual_clock.h"
#include "project/recovery_journal.h"
#include "project/trash.h"
#include "project/verify.h"
#include "temporary_project.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestWriteFaults : public QObject
{
    Q_OBJECT

    struct Room
    {
        Room()
        {
            ProjectSettings settings;
            settings.name = u"أخبار"_s;
            project = std::move(*Project::create(folder.path(u"غرفة"_s), settings, clock));
            article.id = project->newArticleId();
            article.meta.headline = u"قبل"_s;
            article.meta.created = clock.now();
            article.blocks = readBody(u"<p>نص</p>"_s.toUtf8(), {Direction::RightToLeft, u"ar"_s});
            hash = project->save(article, {}).value_or(QString());
        }
        TemporaryFolder folder;
        ManualClock clock;
        std::unique_ptr<Project> project;
        Article article;
        QString hash;
    };
    using Operation = std::function<Result<void>(Room&)>;

    static QList<std::pair<QString, Operation>> operations()
    {
        const auto drop = [](const auto& result) { return result.transform([](const auto&) {}); };
        return {
            {u"a new story"_s,
             [drop](Room& room) {
                 Article fresh = room.article;
                 fresh.id = ArticleId(u"20261122-0000test"_s);
                 const bool there = !room.project->articlePath(fresh.id).isEmpty();
                 const auto present = room.project->load(fresh.id);
                 return drop(room.project->save(fresh, there && present ? present->fileHash : QString()));
             }},
            {u"a story"_s,
             [drop](Room& room) {
                 Article changed = room.article;
                 changed.meta.headline = u"بعد"_s;
                 return drop(room.project->save(changed, room.hash));
             }},
            {u"settings"_s,
             [](Room& room) {
                 ProjectSettings settings = room.project->settings();
                 settings.name = u"أخبار أخرى"_s;
                 return room.project->saveSettings(settings);
             }},
            {u"a picture"_s, [drop](Room& room) { return drop(room.project->addMedia("bytes", u"png"_s)); }},
            {u"the trash"_s,
             [](Room& room) {
                 const auto present = room.project->load(room.article.id);
                 if (!present) // moved, and only the folder's own flush failed
                     return Result<void>();
                 return moveToTrash(*room.project, room.article.id, present->fileHash, u"ليلى"_s);
             }},
            {u"the journal"_s,
             [](Room& room) {
                 RecoveryJournal journal(room.project->folder(), room.article.id, u"ليلى"_s);
                 Article now = room.article;
                 now.meta.headline = u"قيد الكتابة"_s;
                 room.clock.advance(std::chrono::seconds(1));
                 return journal.note(room.article, room.hash, now, room.clock.now());
             }},
            {u"the ledger"_s,
             [](Room& room) {
                 return appendBreakingEvent(room.project->folder(),
                                            {room.clock.now(), u"flagged"_s, u"ليلى"_s, room.article.id,
                                             u"قبل"_s, room.clock.now().addSecs(1200)});
             }},
        };
    }

private Q_SLOTS:
    void cleanup() { setWriteFault({}); }

    void everyStepOfEveryWrite_data()
    {
        QTest::addColumn<int>("operation");
        QTest::addColumn<int>("code");
        const auto all = operations();
        for (int i = 0; i < all.size(); ++i) {
            QTest::newRow(qPrintable(all[i].first + u", full"_s)) << i << int(ErrorCode::DiskFull);
            QTest::newRow(qPrintable(all[i].first + u", broken"_s)) << i << int(ErrorCode::WriteFailed);
        }
    }

    void everyStepOfEveryWrite()
    {
        QFETCH(const int, operation);
        QFETCH(const int, code);
        const Operation act = operations()[operation].second;
        int faults = 0;
        for (int wanted = 1; wanted < 40; ++wanted) {
            Room room;
            int step = 0;
            setWriteFault([&](WriteStep, const QString& path) -> std::optional<Error> {
                return ++step == wanted ? std::optional(Error{ErrorCode(code), path, 0, {}}) : std::nullopt;
            });
            const auto done = act(room);
            setWriteFault({});
            if (step < wanted) {
                QVERIFY2(done, "nothing failed, and still it says so");
                QVERIFY(faults > 0);
                return;
            }
            ++faults;
            QVERIFY2(!done, qPrintable(u"step %1 failed without a word"_s.arg(wanted)));
            QCOMPARE(int(done.error().code), code);
            const auto findings = verifyProject(room.project->folder());
            QVERIFY2(findings.isEmpty(), qPrintable(findings.isEmpty() ? QString() : findings.first().what));
            const auto present = room.project->load(room.article.id);
            QVERIFY(present || operations()[operation].first == u"the trash"_s);
            if (present)
                QVERIFY(QStringList({u"قبل"_s, u"بعد"_s}).contains(present->article.meta.headline));
            const auto again = act(room);
            QVERIFY2(again, qPrintable(u"step %1: not possible later: %2"_s.arg(wanted).arg(
                                again ? QString() : errorCodeName(again.error().code))));
        }
    }
};

QTEST_GUILESS_MAIN(TestWriteFaults)
#include "test_write_faults.moc"
