// SPDX-License-Identifier: GPL-3.0-or-later
// Look-alikes at a million (or as many as asked for) made-up comments: how fast they are indexed, what that
// costs in the file, what one import more costs, and how many edited copies are found. The yardstick is
// reading every text once with bare SQLite.
//     bench_lookalikes [COMMENTS] [PROJECT]      PROJECT: made by bench_comments, else it is made here
#include "comment_generator.h"
#include "comments/comment_database.h"
#include "comments/comment_store.h"
#include "comments/similar/campaigns.h"
#include "comments/similar/lookalike_index.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

double seconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

void fill(const QString& folder, qint64 total)
{
    const SystemClock clock;
    auto store = CommentStore::open(folder, false, clock).value();
    const CommentGenerator generator;
    QList<Comment> batch;
    for (qint64 n = 1; n <= total; ++n) {
        batch.append(generator.comment(n));
        if (batch.size() == 5'000 || n == total) {
            (void)store->store(batch).value();
            batch.clear();
        }
    }
}

/// How far two edited texts are still seen as alike, and strangers as strangers.
void measureSignatures()
{
    const CommentGenerator generator(7);
    std::vector<TextSignature> strangers;
    for (const double share : {5.0, 10.0, 15.0}) {
        Chance chance(quint64(share) + 1);
        int found = 0;
        int all = 0;
        for (quint64 n = 0; n < 20'000; ++n) {
            const QString text = generator.text(n);
            const auto original = signatureOf(text);
            const auto copy = signatureOf(CommentGenerator::edited(text, share, chance));
            if (!original || !copy)
                continue;
            ++all;
            found += agreement(*original, *copy) >= alike;
            if (share == 5.0)
                strangers.push_back(*original);
        }
        std::printf("signatures alike after %2.0f %% of characters changed: %.3f of %d\n", share,
                    double(found) / all, all);
    }
    qint64 alikeStrangers = 0;
    qint64 pairs = 0;
    for (size_t a = 0; a < std::min<size_t>(strangers.size(), 8'000); ++a) {
        for (size_t b = 0; b < a; ++b, ++pairs)
            alikeStrangers += agreement(strangers[a], strangers[b]) >= alike;
    }
    std::printf("unrelated pairs that look alike: %.2f of a million\n",
                double(alikeStrangers) * 1e6 / double(pairs));
}

/// Waves among strangers: one original and nine copies, each with that share of its characters changed.
void measureRecall(double share)
{
    const CommentGenerator generator(11);
    Chance chance(quint64(share) * 3 + 1);
    std::vector<LookalikeEntry> entries;
    constexpr qint64 waves = 2'000;
    for (qint64 n = 1; n <= 60'000; ++n) {
        const QString text = generator.text(quint64(n));
        const qint64 copies = n <= waves ? 10 : 1;
        for (qint64 copy = 0; copy < copies; ++copy) {
            const auto signature =
                signatureOf(copy == 0 ? text : CommentGenerator::edited(text, share, chance));
            if (signature)
                entries.push_back({n * 10 + copy, 0, true, *signature});
        }
    }
    QHash<qint64, qint64> original; // wave -> campaign
    QElapsedTimer timer;
    timer.start();
    (void)groupLookalikes(entries, {});
    const double took = seconds(timer);
    for (const LookalikeEntry& entry : entries) {
        if (entry.comment % 10 == 0)
            original.insert(entry.comment / 10, entry.campaign);
    }
    qint64 copies = 0;
    qint64 found = 0;
    QHash<qint64, QSet<qint64>> wavesIn;
    for (const LookalikeEntry& entry : entries) {
        const qint64 wave = entry.comment / 10;
        if (entry.campaign != 0)
            wavesIn[entry.campaign].insert(wave);
        if (entry.comment % 10 == 0 || !original.contains(wave))
            continue;
        ++copies;
        found += entry.campaign != 0 && entry.campaign == original.value(wave);
    }
    qint64 strangersTogether = 0;
    for (const auto& together : std::as_const(wavesIn))
        strangersTogether += together.size() - 1;
    std::printf("groups, %2.0f %% of characters changed: %.3f of %lld copies stand with their original; %lld "
                "strangers joined; %zu texts in %.2f s\n",
                share, double(found) / double(copies), static_cast<long long>(copies),
                static_cast<long long>(strangersTogether), entries.size(), took);
}

void measureIndex(const QString& path, qint64 total)
{
    auto database = CommentDatabase::open(path, false).value();
    const qint64 before = QFileInfo(path).size();
    QElapsedTimer timer;
    timer.start();
    qint64 bytes = 0;
    {
        auto rows = database->use("SELECT content FROM comment");
        while (rows.step())
            bytes += rows.bytes(0).size();
    }
    const double yardstick = seconds(timer);
    timer.restart();
    double grouping = 0;
    const auto done = LookalikeIndex(*database).update({}, [&](const LookalikeIndex::Progress& progress) {
        if (progress.grouping)
            grouping = seconds(timer);
    });
    const double took = seconds(timer);
    if (!done) {
        std::fprintf(stderr, "%s\n", qPrintable(done.error().detail));
        return;
    }
    database->connection().exec("PRAGMA wal_checkpoint(TRUNCATE)");
    std::printf("indexed %lld comments in %.2f s (texts %.2f s, groups %.2f s), budget 20 s for a million; "
                "reading the texts alone %.2f s, ratio %.1f\n",
                static_cast<long long>(done->read), took, grouping, took - grouping, yardstick,
                took / yardstick);
    std::printf("in waves %lld; the file grew by %.1f MB, %.0f bytes for each comment, %.1f %%\n",
                static_cast<long long>(done->inWaves), double(QFileInfo(path).size() - before) / 1e6,
                double(QFileInfo(path).size() - before) / double(total),
                double(QFileInfo(path).size() - before) * 100 / double(before));
    timer.restart();
    const auto list = Campaigns(*database).list(3, 100).value();
    std::printf("list of campaigns: %.1f ms, %lld of them shown, the largest has %lld\n",
                seconds(timer) * 1e3, static_cast<long long>(list.size()),
                list.isEmpty() ? 0LL : static_cast<long long>(list.first().size));
}

void measureImport(const QString& folder, qint64 total)
{
    const SystemClock clock;
    const CommentGenerator generator;
    QList<Comment> more;
    for (qint64 n = total + 1; n <= total + 1'000; ++n)
        more.append(generator.comment(n));
    (void)CommentStore::open(folder, false, clock).value()->store(more).value();
    auto database = CommentDatabase::open(folder + u"/comments.sqlite"_s, false).value();
    QElapsedTimer timer;
    timer.start();
    const auto done = LookalikeIndex(*database).update({}).value();
    std::printf("1,000 more: %.2f s, %lld changed\n", seconds(timer), static_cast<long long>(done.changed));
}

} // namespace

int main(int argc, char** argv)
{
    const qint64 total = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    if (total < 1'000) {
        std::fprintf(stderr, "usage: bench_lookalikes [COMMENTS, at least 1000] [PROJECT]\n");
        return 2;
    }
    measureSignatures();
    for (const double share : {5.0, 10.0, 15.0})
        measureRecall(share);
    const QTemporaryDir scratch;
    const QString folder = argc > 2 ? QString::fromLocal8Bit(argv[2]) : scratch.path();
    if (argc <= 2)
        fill(folder, total);
    measureIndex(folder + u"/comments.sqlite"_s, total);
    measureImport(folder, total);
    return 0;
}
