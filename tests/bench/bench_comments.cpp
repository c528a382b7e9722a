// SPDX-License-Identifier: GPL-3.0-or-later
// The comment store at a million (or as many as asked for) made-up comments: how fast they come in, and what
// the hand waits for. Each line is set beside work of its kind done by bare SQLite statements in the same run
// (raw_comments.h), and against its budget where there is one (p95).
//     bench_comments [COMMENTS] [PROJECT]      PROJECT: kept, and used again when it is there
#include "bench_times.h"
#include "comment_generator.h"
#include "comments/comment_database.h"
#include "comments/comment_store.h"
#include "comments/similar/campaigns.h"
#include "comments/similar/lookalike_index.h"
#include "project/project.h"
#include "raw_comments.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

constexpr int batch = 5'000;
constexpr int pageSize = 50;
const SystemClock systemClock;

/// Stores all comments in both; prints the rates.
void fill(const QString& folder, RawComments& raw, qint64 total)
{
    auto store = CommentStore::open(folder, false, systemClock).value();
    const CommentGenerator generator;
    double ours = 0;
    double bare = 0;
    for (qint64 n = 1; n <= total;) {
        QList<Comment> comments;
        for (int i = 0; i < batch && n <= total; ++i)
            comments.append(generator.comment(n++));
        ours += measured(1, [&](int) { (void)store->store(comments).value(); }).p50;
        bare += measured(1, [&](int) { raw.insert(comments); }).p50;
    }
    std::printf(
        "store: %.0f comments/s (budget 20000: %s), raw %.0f rows/s, ratio %.1f, peak memory %.0f MB\n",
        double(total) / ours * 1e3, double(total) / ours * 1e3 >= 20'000 ? "kept" : "MISSED",
        double(total) / bare * 1e3, ours / bare, peakMemory());
    const Times parents = measured(1, [&](int) { (void)store->resolveParents().value(); });
    std::printf("parents resolved in %.0f ms\n", parents.p50);
}

/// What rules would have found, where none have looked yet; and the waves.
void derive(const QString& path)
{
    auto database = CommentDatabase::open(path, false).value();
    database->setDurability(CommentDatabase::Durability::Import);
    database->connection().exec(
        "BEGIN; INSERT OR IGNORE INTO insight SELECT id, status, (id * 7919 % 997) / 10.0, (id * 7919 % 997) "
        "/ 10.0,"
        " iif(id % 10 < 8, 'ar', 'en'), iif(id % 25 = 0, 1, 0), 1 FROM comment WHERE queued = 1;"
        "INSERT OR IGNORE INTO reason SELECT id, 'links', 8, '{}' FROM comment WHERE id % 25 = 0;"
        "INSERT OR IGNORE INTO reason SELECT id, 'override', 30, '{}' FROM comment WHERE id % 2500 = 0; "
        "COMMIT");
    QElapsedTimer timer;
    timer.start();
    const auto done = LookalikeIndex(*database).update({}).value();
    if (done.read > 0)
        std::printf("look-alikes of %lld comments in %.1f s (budget 20 s for a million)\n",
                    static_cast<long long>(done.read), double(timer.elapsed()) / 1e3);
}

void measurePages(const CommentStore& store, RawComments& raw, qint64 campaign, const Comment& person)
{
    const Times rawPage = measured(300, [&](int) { raw.page(); });
    const auto page = [&](const char* what, const CommentFilter& filter, double budget = 16) {
        (void)store.page(filter, pageSize).value(); // made ready, as the window has been
        say(what, measured(200, [&](int) { (void)store.page(filter, pageSize).value(); }), rawPage, budget);
    };
    constexpr auto pending = CommentStatus::Pending;
    page("first page, newest", {.status = pending});
    page("first page, oldest", {.status = pending, .order = CommentFilter::Order::Oldest});
    page("first page, by priority", {.status = pending, .order = CommentFilter::Order::Priority});
    for (const auto order : {CommentFilter::Order::Newest, CommentFilter::Order::Priority}) {
        std::optional<CommentCursor> at;
        const CommentFilter filter{.status = pending, .order = order};
        say(order == CommentFilter::Order::Newest ? "next page, newest" : "next page, by priority",
            measured(500, [&](int) { at = store.page(filter, pageSize, at).value().next; }), rawPage, 16);
    }
    page("one author", {.status = pending, .author = person.author});
    page("one e-mail", {.email = person.email});
    page("one address (IP)", {.ip = person.ip});
    page("one story", {.article = person.article});
    page("reason, common", {.status = pending, .reason = u"links"_s});
    page("reason, rare", {.status = pending, .reason = u"override"_s});
    page("language, the common one", {.status = pending, .language = u"ar"_s});
    page("language, the rarer one", {.status = pending, .language = u"en"_s});
    page("has a link", {.status = pending, .hasLink = true});
    page("score from 90", {.status = pending, .scoreFrom = 90.0});
    page("one wave", {.campaign = campaign});
    page("a day",
         {.status = pending, .from = person.dateGmt.first(10), .until = person.dateGmt.first(10) + u'~'});
}

void measureSearch(const CommentStore& store, RawComments& raw)
{
    const Times scan = measured(3, [&](int) { raw.like(CommentGenerator::arabicWord(500)); });
    const auto search = [&](const char* what, const std::function<QString(int)>& words) {
        for (const bool everywhere : {false, true}) {
            const auto status = everywhere ? std::nullopt : std::optional(CommentStatus::Pending);
            const auto times = measured(100, [&](int round) {
                (void)store.page({.status = status, .search = words(round)}, pageSize).value();
            });
            say((QByteArray(what) + (everywhere ? ", everywhere" : ", pending")).constData(), times, scan,
                50);
        }
    };
    search("search, a common word", [](int round) { return CommentGenerator::arabicWord(round); });
    search("search, a rare word",
           [](int round) { return CommentGenerator::arabicWord(9'000 + round * 131); });
    search("search, two words", [](int round) {
        return CommentGenerator::arabicWord(20 + round) + u' ' + CommentGenerator::arabicWord(40 + round * 3);
    });
    search("search, a beginning",
           [](int round) { return CommentGenerator::arabicWord(30 + round * 7).first(3); });
    search("search, two letters",
           [](int round) { return CommentGenerator::arabicWord(30 + round * 7).first(2); });
    search("search, no such word", [](int round) { return u"ظظظظ%1"_s.arg(round); });
}

void measureContext(const CommentStore& store, RawComments& raw)
{
    const QList<Comment> some = store.page({.status = CommentStatus::Pending}, 1'000).value().comments;
    const auto of = [&](int round) -> const Comment& { return some[round * 3 % some.size()]; };
    const Times rawOne = measured(300, [&](int round) { raw.one(round * 97 + 1); });
    const Times rawCount = measured(5, [&](int) { raw.count(); });
    say("thread", measured(300, [&](int round) { (void)store.thread(of(round).id).value(); }), rawOne, 20);
    say("author's record", measured(300, [&](int round) { (void)store.authorRecord(of(round)).value(); }),
        rawOne, 20);
    say("a reader's other comments",
        measured(300, [&](int round) { (void)store.page({.email = of(round).email}, 20).value(); }), rawOne,
        20);
    say("counters", measured(300, [&](int) { (void)store.counts().value(); }), rawCount, 16);
    say("busiest stories",
        measured(50, [&](int) { (void)store.busiestArticles(CommentStatus::Pending, 12).value(); }), rawCount,
        50);
}

void measureDecisions(CommentStore& store, RawComments& raw)
{
    raw.durable();
    const QList<Comment> some = store.page({.status = CommentStatus::Pending}, 1'000).value().comments;
    const Times rawOne = measured(300, [&](int round) { raw.decide(round + 1, 1, 1); });
    say("decide one (flushed to disk)",
        measured(500,
                 [&](int round) {
                     (void)store.decide({some[round].id}, CommentStatus::Approved, u"bench"_s).value();
                 }),
        rawOne);
    say("undo one", measured(300, [&](int) { (void)store.undo(u"bench"_s).value(); }), rawOne, 50);
    say("redo one", measured(300, [&](int) { (void)store.redo(u"bench"_s).value(); }), rawOne, 50);
    const QList<CommentId> many = store.matching({.status = CommentStatus::Approved}, 10'000).value();
    const Times rawMany = measured(5, [&](int round) { raw.decide(1, int(many.size()), round % 2); });
    std::vector<double> there;
    std::vector<double> back;
    for (int round = 0; round < 5; ++round) {
        there.push_back(measured(1, [&](int) {
                            (void)store.decide(many, CommentStatus::Trash, u"bench"_s).value();
                        }).p50);
        back.push_back(measured(1, [&](int) { (void)store.undo(u"bench"_s).value(); }).p50);
    }
    say("decide 10,000 at once", timesOf(there), rawMany, 500);
    say("take 10,000 back", timesOf(back), rawMany, 500);
}

void measureOpening(const QString& folder, RawComments& raw)
{
    const Times rawPage = measured(50, [&](int) { raw.page(); });
    say("open the project, read a page",
        measured(20,
                 [&](int) {
                     const auto project = Project::open(folder, Project::Mode::ReadWrite, systemClock);
                     const auto store = CommentStore::open(folder, true, systemClock).value();
                     (void)store->counts().value();
                     (void)store->page({.status = CommentStatus::Pending}, 40).value();
                 }),
        rawPage, 1'500);
}

} // namespace

int main(int argc, char** argv)
{
    const qint64 total = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    const QTemporaryDir scratch;
    const QString folder = argc > 2 ? QString::fromLocal8Bit(argv[2]) : scratch.filePath(u"room"_s);
    if (total < 40'000) {
        std::fprintf(stderr, "usage: bench_comments [COMMENTS, at least 40000] [PROJECT]\n");
        return 2;
    }
    const bool isThere = QFileInfo::exists(folder + u"/warraq.json"_s);
    ProjectSettings settings;
    settings.name = u"Bench"_s;
    if (!isThere && !Project::create(folder, settings, systemClock)) {
        std::fprintf(stderr, "the project could not be made\n");
        return 1;
    }
    RawComments raw(folder + u"/raw.sqlite"_s);
    if (!isThere)
        fill(folder, raw, total);
    const QString path = folder + u"/comments.sqlite"_s;
    derive(path);
    std::printf("%lld comments, %.0f MB on disk, the bare table %.0f MB\n", static_cast<long long>(total),
                double(QFileInfo(path).size()) / 1e6,
                double(QFileInfo(folder + u"/raw.sqlite"_s).size()) / 1e6);
    measureOpening(folder, raw);
    auto store = CommentStore::open(folder, false, systemClock).value();
    qint64 campaign = 0;
    {
        auto database = CommentDatabase::open(path, true).value();
        const auto list = Campaigns(*database).list(10, 1).value();
        campaign = list.isEmpty() ? 0 : list.first().id;
    }
    const Comment person = store->page({.status = CommentStatus::Pending}, 1).value().comments.first();
    measurePages(*store, raw, campaign, person);
    measureSearch(*store, raw);
    measureContext(*store, raw);
    measureDecisions(*store, raw);
    std::printf("peak memory %.0f MB\n", peakMemory());
    const auto findings = store->verify();
    std::printf("verify: %s\n", findings && findings->isEmpty() ? "clean" : "NOT CLEAN");
    return findings && findings->isEmpty() ? 0 : 1;
}
