// SPDX-License-Identifier: GPL-3.0-or-later
// The comment store at 100,000 (or as many as asked for) made-up comments: how fast they come in, and what
// the hand waits for. Each line is set beside the same work done by bare SQLite statements in the same run:
// one table, one index, no counters, no search, no journal file.
//     bench_comments [COMMENTS] [FOLDER]
#include "comments/comment_store.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimeZone>
#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

constexpr int batch = 5'000;

struct Times
{
    double p50 = 0;
    double p95 = 0;
    double p99 = 0;
};

Times measured(int rounds, const std::function<void(int)>& work)
{
    std::vector<double> all;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work(round);
        all.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(all);
    return {all[all.size() / 2], all[all.size() * 95 / 100], all[all.size() * 99 / 100]};
}

void say(const char* what, const Times& ours, const Times& raw)
{
    std::printf("%-34s p50 %8.3f  p95 %8.3f  p99 %8.3f ms   raw p50 %8.3f ms   ratio %5.1f\n", what, ours.p50,
                ours.p95, ours.p99, raw.p50, raw.p50 > 0 ? ours.p50 / raw.p50 : 0);
}

QString vocabulary(qint64 n)
{
    static const QStringList words =
        u"متى تعود المدارس لم نجد بيانًا رسميًّا حتى الآن الرقم الصحيح خمسة أمتار ونصف بحسب العوامة أرجو "
        u"التصحيح "
        "الله يحمي عمال الميناء شكرًا على التغطية كل هذا كذب من الشركة اقرأوا الحقيقة هنا قبل أن تُحذف الأسعار "
        "مرتفعة والطقس بارد جدًّا عندنا في الشمال"_s.split(u' ');
    return words[n % words.size()];
}

Comment made(qint64 n)
{
    quint64 seed = quint64(n) * 0x9E3779B97F4A7C15ULL + 1;
    const auto next = [&seed](quint64 below) {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        return qint64(seed % below);
    };
    Comment comment;
    comment.sourceId = n;
    comment.sourcePost = n / 100 + 1;
    comment.article = u"20261122-%1"_s.arg(comment.sourcePost);
    comment.author = vocabulary(next(1'000)) + QString::number(next(3'000));
    comment.email = u"reader%1@press.example"_s.arg(next(30'000));
    comment.ip = u"192.0.2.%1"_s.arg(next(255));
    comment.dateGmt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + n * 37, QTimeZone::UTC)
                          .toString(u"yyyy-MM-dd HH:mm:ss"_s);
    comment.dateLocal = comment.dateGmt;
    QString text;
    for (qint64 words = next(20) + 5; words > 0; --words)
        text += vocabulary(next(1'000)) + (next(4) == 0 ? QString::number(next(100'000)) : QString()) + u' ';
    comment.content = text.toUtf8();
    comment.approved = u"0"_s;
    comment.source = u"wxr"_s;
    comment.sourceParent = n % 4 == 0 ? n - 1 : 0;
    comment.agent = u"Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0"_s;
    comment.status = CommentStatus(next(4));
    return comment;
}

/// The yardstick: bare statements over one table.
class Raw
{
public:
    explicit Raw(const QString& folder)
        : m_db((folder + u"/raw.sqlite"_s).toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
    {
        m_db.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
                  "CREATE TABLE c (id INTEGER PRIMARY KEY, status INT, date TEXT, author TEXT, content BLOB);"
                  "CREATE INDEX q ON c (status, date)");
    }
    void insert(const QList<Comment>& comments)
    {
        SQLite::Transaction transaction(m_db);
        SQLite::Statement insert(m_db, "INSERT INTO c (status, date, author, content) VALUES (?, ?, ?, ?)");
        for (const Comment& comment : comments) {
            insert.bind(1, int(comment.status));
            insert.bind(2, comment.dateGmt.toStdString());
            insert.bind(3, comment.author.toStdString());
            insert.bind(4, comment.content.constData(), int(comment.content.size()));
            insert.exec();
            insert.reset();
        }
        transaction.commit();
    }
    void durable() { m_db.exec("PRAGMA synchronous=FULL"); }
    void page()
    {
        SQLite::Statement page(m_db, "SELECT * FROM c WHERE status = 0 ORDER BY date DESC LIMIT 50");
        while (page.executeStep())
            m_sum += page.getColumn(4).getBytes();
    }
    void decide(int id, int status)
    {
        SQLite::Transaction transaction(m_db);
        SQLite::Statement update(m_db, "UPDATE c SET status = ? WHERE id = ?");
        update.bind(1, status);
        update.bind(2, id);
        update.exec();
        transaction.commit();
    }
    void decideMany(int count, int status)
    {
        SQLite::Transaction transaction(m_db);
        SQLite::Statement update(m_db, "UPDATE c SET status = ? WHERE id = ?");
        for (int id = 1; id <= count; ++id) {
            update.bind(1, status);
            update.bind(2, id);
            update.exec();
            update.reset();
        }
        transaction.commit();
    }

private:
    SQLite::Database m_db;
    qint64 m_sum = 0;
};

/// Stores all comments in both; prints the rates.
void fill(CommentStore& store, Raw& raw, qint64 total)
{
    double ours = 0;
    double bare = 0;
    for (qint64 n = 1; n <= total;) {
        QList<Comment> comments;
        for (int i = 0; i < batch && n <= total; ++i)
            comments.append(made(n++));
        ours += measured(1, [&](int) { (void)store.store(comments).value(); }).p50;
        bare += measured(1, [&](int) { raw.insert(comments); }).p50;
    }
    std::printf("store: %.0f comments/s, raw %.0f rows/s, ratio %.1f\n", double(total) / ours * 1e3,
                double(total) / bare * 1e3, ours / bare);
    const Times parents = measured(1, [&](int) { (void)store.resolveParents().value(); });
    std::printf("parents resolved in %.0f ms\n", parents.p50);
}

void measureHand(CommentStore& store, Raw& raw)
{
    const CommentFilter pending{.status = CommentStatus::Pending};
    std::optional<CommentCursor> at;
    raw.durable();
    const Times rawPage = measured(300, [&](int) { raw.page(); });
    say("first page of 50", measured(300, [&](int) { (void)store.page(pending, 50).value(); }), rawPage);
    say("pages of 50, walking down",
        measured(300, [&](int) { at = store.page(pending, 50, at).value().next; }), rawPage);
    const QList<Comment> some = store.page(pending, 1'000).value().comments;
    say("thread and author of a comment",
        measured(300,
                 [&](int round) {
                     (void)store.thread(some[round].id).value();
                     (void)store.authorRecord(some[round]).value();
                 }),
        rawPage);
    say("search, common word",
        measured(100, [&](int round) { (void)store.page({.search = vocabulary(round)}, 50).value(); }),
        rawPage);
    say("search, rare words",
        measured(
            100,
            [&](int round) {
                (void)store.page({.search = vocabulary(round) + QString::number(round * 97)}, 50).value();
            }),
        rawPage);
    const Times rawDecide = measured(300, [&](int round) { raw.decide(round + 1, 1); });
    say("decide one (flushed to disk)",
        measured(300,
                 [&](int round) {
                     (void)store.decide({some[round].id}, CommentStatus::Approved, u"bench"_s).value();
                 }),
        rawDecide);
    say("undo one", measured(300, [&](int) { (void)store.undo(u"bench"_s).value(); }), rawDecide);
    QList<CommentId> many;
    const QList<Comment> spam = store.page({.status = CommentStatus::Spam}, 10'000).value().comments;
    for (const Comment& comment : spam)
        many.append(comment.id);
    const Times rawMany = measured(1, [&](int) { raw.decideMany(int(many.size()), 2); });
    std::printf("in bulk: %lld comments\n", static_cast<long long>(many.size()));
    say("decide in bulk",
        measured(1, [&](int) { (void)store.decide(many, CommentStatus::Trash, u"bench"_s).value(); }),
        rawMany);
    say("undo in bulk", measured(1, [&](int) { (void)store.undo(u"bench"_s).value(); }), rawMany);
}

} // namespace

int main(int argc, char** argv)
{
    const qint64 total = argc > 1 ? QByteArray(argv[1]).toLongLong() : 100'000;
    const QTemporaryDir folder((argc > 2 ? QString::fromLocal8Bit(argv[2]) : QDir::tempPath()) +
                               u"/benchXXXXXX"_s);
    const SystemClock clock;
    auto store = CommentStore::open(folder.path(), false, clock);
    if (!store || total < 20'000) {
        std::fprintf(stderr, "usage: bench_comments [COMMENTS, at least 20000] [FOLDER]\n");
        return 2;
    }
    Raw raw(folder.path());
    fill(**store, raw, total);
    measureHand(**store, raw);
    const auto findings = (*store)->verify();
    std::printf("verify: %s\n", findings && findings->isEmpty() ? "clean" : "NOT CLEAN");
    return findings && findings->isEmpty() ? 0 : 1;
}
