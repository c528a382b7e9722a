// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/rules/comment_slices.h"

#include <algorithm>
#include <mutex>
#include <thread>

namespace warraq {
namespace {

constexpr size_t sliceSize = 2'000;
constexpr int mostThreads = 4;

#define WARRAQ_RULE_COLUMNS                                                                                  \
    "SELECT id, status, decided, date_gmt, date_local, article, user_id, author, email, url, ip, content"    \
    " FROM comment WHERE queued = 1 AND "

SliceRow readSliceRow(const CommentDatabase::Statement& row)
{
    SliceRow read;
    Comment& comment = read.comment;
    comment.id = CommentId(row.integer(0));
    comment.status = CommentStatus(std::clamp<qint64>(row.integer(1), 0, 3));
    read.decided = row.integer(2) > 0;
    comment.dateGmt = row.text(3);
    comment.dateLocal = row.text(4);
    comment.article = row.text(5);
    comment.userId = row.integer(6);
    comment.author = row.text(7);
    comment.email = row.text(8);
    comment.url = row.text(9);
    comment.ip = row.text(10);
    comment.content = row.bytes(11);
    return read;
}

std::vector<qint64> idsOf(CommentDatabase::Statement&& rows)
{
    std::vector<qint64> ids;
    while (rows.step())
        ids.push_back(rows.integer(0));
    std::ranges::sort(ids);
    return ids;
}

} // namespace

std::vector<qint64> queuedIds(CommentDatabase& database)
{
    return idsOf(database.use("SELECT id FROM comment INDEXED BY comment_date WHERE queued = 1"));
}

std::vector<qint64> undecidedIds(CommentDatabase& database)
{
    return idsOf(database.use("SELECT id FROM comment WHERE queued = 1 AND status = 0 AND decided = 0"));
}

void visitRows(CommentDatabase& database, std::span<const qint64> ids,
               const std::function<void(const SliceRow&)>& visit)
{
    if (ids.empty())
        return;
    const quint64 range = quint64(ids.back()) - quint64(ids.front());
    if (range / 4 > ids.size()) { // few of many
        for (const qint64 id : ids) {
            auto row = database.use(WARRAQ_RULE_COLUMNS "id = ?1");
            if (row.bind(1, id).step())
                visit(readSliceRow(row));
        }
        return;
    }
    auto rows = database.use(WARRAQ_RULE_COLUMNS "id BETWEEN ?1 AND ?2 ORDER BY id");
    rows.bind(1, ids.front()).bind(2, ids.back());
    auto wanted = ids.begin();
    while (rows.step()) {
        const qint64 id = rows.integer(0);
        while (wanted != ids.end() && *wanted < id)
            ++wanted;
        if (wanted != ids.end() && *wanted == id)
            visit(readSliceRow(rows));
    }
}

int ruleThreads()
{
    return std::clamp(int(std::thread::hardware_concurrency()), 1, mostThreads);
}

Result<void> visitInParallel(const QString& databasePath, const std::vector<qint64>& ids,
                             const std::vector<RowVisitor>& visitors, const CancelFlag& cancel,
                             const RuleProgress& progress)
{
    std::atomic<size_t> next = 0;
    std::atomic<bool> failed = false;
    std::mutex mutex;
    std::optional<Error> problem;
    const auto stop = [&](const Error& error) {
        const std::scoped_lock lock(mutex);
        failed = true;
        if (!problem)
            problem = error;
    };
    const auto work = [&](const RowVisitor& visit, bool tells) {
        const auto database = CommentDatabase::open(databasePath, true);
        if (!database)
            return stop(database.error());
        while (!failed) {
            const size_t from = next.fetch_add(sliceSize);
            if (from >= ids.size())
                return;
            if (cancel.isCancelled())
                return stop({ErrorCode::Cancelled, databasePath, 0, {}});
            const auto slice = std::span(ids).subspan(from, std::min(sliceSize, ids.size() - from));
            const auto done = guarded(**database, [&]() -> Result<void> {
                visitRows(**database, slice, visit);
                return {};
            });
            if (!done)
                return stop(done.error());
            if (tells && progress)
                progress(qint64(std::min(next.load(), ids.size())), qint64(ids.size()));
        }
    };
    {
        std::vector<std::jthread> threads;
        for (size_t i = 1; i < visitors.size(); ++i)
            threads.emplace_back([&work, &visit = visitors[i]] { work(visit, false); });
        work(visitors.front(), true);
    }
    return problem ? Result<void>(std::unexpected(*problem)) : Result<void>();
}

} // namespace warraq
