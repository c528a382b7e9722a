// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/rules/dry_run.h"

#include "comments/rules/wave_sizes.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warraq {
namespace {

/// What one thread counts.
struct Count
{
    struct Group
    {
        qint64 approved = 0;
        qint64 rejected = 0;
        std::vector<qint64> ids;

        void take(const Comment& comment)
        {
            ids.push_back(comment.id.value());
            approved += comment.status == CommentStatus::Approved;
            rejected += comment.status == CommentStatus::Spam || comment.status == CommentStatus::Trash;
        }
    };

    qint64 checked = 0;
    qint64 waiting = 0;
    Group caught;
    Group rejected;
    Group added;
    Group dropped;

    void take(const SliceRow& row, Verdict now, Verdict then)
    {
        const Comment& comment = row.comment;
        ++checked;
        if (then != Verdict::Approve)
            caught.take(comment);
        if (then == Verdict::Reject)
            rejected.take(comment);
        if (then != Verdict::Approve && now == Verdict::Approve)
            added.take(comment);
        if (then == Verdict::Approve && now != Verdict::Approve)
            dropped.take(comment);
        waiting += then == Verdict::Reject && comment.status == CommentStatus::Pending && !row.decided;
    }
};

DryRunGroup joined(const std::vector<Count>& counts, Count::Group Count::* which)
{
    DryRunGroup group;
    std::vector<qint64> ids;
    for (const Count& count : counts) {
        const Count::Group& part = count.*which;
        group.approved += part.approved;
        group.rejected += part.rejected;
        ids.insert(ids.end(), part.ids.begin(), part.ids.end());
    }
    group.count = qint64(ids.size());
    const size_t shown = std::min(ids.size(), size_t(DryRunGroup::mostSamples));
    std::ranges::partial_sort(ids, ids.begin() + qsizetype(shown), std::ranges::greater());
    for (size_t i = 0; i < shown; ++i)
        group.samples.append(CommentId(ids[i]));
    return group;
}

QJsonObject groupToJson(const DryRunGroup& group)
{
    QJsonArray ids;
    for (const CommentId id : group.samples)
        ids.append(id.value());
    return {{"count"_L1, group.count},
            {"approved"_L1, group.approved},
            {"rejected"_L1, group.rejected},
            {"comments"_L1, ids}};
}

/// Progress of two walks as one: finding out who wrote what before takes a quarter of the time.
RuleProgress part(const RuleProgress& progress, int from, int to)
{
    return [=](qint64 read, qint64 all) {
        if (progress && all > 0)
            progress(all * from / 100 + read * (to - from) / 100, all);
    };
}

} // namespace

Result<DryRunResult> dryRun(const QString& projectFolder, const Judge& now, const Judge& then,
                            const CancelFlag& cancel, const RuleProgress& progress)
{
    QElapsedTimer timer;
    timer.start();
    const QString path = projectFolder + "/comments.sqlite"_L1;
    if (!QFileInfo::exists(path))
        return DryRunResult{};
    const auto database = CommentDatabase::open(path, true);
    if (!database)
        return passOn(database);
    WaveSizes campaigns;
    std::vector<qint64> ids;
    const auto listed = guarded(**database, [&]() -> Result<void> {
        campaigns = WaveSizes::read(**database);
        ids = queuedIds(**database);
        return {};
    });
    if (!listed)
        return passOn(listed);
    const auto history = wholeHistory(**database, ids, cancel, part(progress, 0, 25));
    if (!history)
        return passOn(history);

    std::vector<Count> counts(static_cast<size_t>(ruleThreads()));
    std::vector<RowVisitor> visitors;
    for (Count& count : counts) {
        visitors.emplace_back([&](const SliceRow& row) {
            const Comment& comment = row.comment;
            const CommentFacts facts(comment, history->before(comment.id), then.article(comment.article),
                                     campaigns.of(comment.id));
            count.take(row, now.verdict(facts), then.verdict(facts));
        });
    }
    if (auto read = visitInParallel(path, ids, visitors, cancel, part(progress, 25, 100)); !read)
        return passOn(read);
    DryRunResult result;
    for (const Count& count : counts) {
        result.checked += count.checked;
        result.waiting += count.waiting;
    }
    result.caught = joined(counts, &Count::caught);
    result.rejected = joined(counts, &Count::rejected);
    result.added = joined(counts, &Count::added);
    result.dropped = joined(counts, &Count::dropped);
    result.milliseconds = timer.elapsed();
    return result;
}

QJsonObject dryRunToJson(const DryRunResult& result)
{
    return {{"checked"_L1, result.checked},
            {"caught"_L1, groupToJson(result.caught)},
            {"rejected"_L1, groupToJson(result.rejected)},
            {"added"_L1, groupToJson(result.added)},
            {"dropped"_L1, groupToJson(result.dropped)},
            {"waiting"_L1, result.waiting},
            {"milliseconds"_L1, result.milliseconds}};
}

} // namespace warraq
