// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/words/word_count.h"

#include "comments/comment.h"
#include "comments/comment_database.h"

#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr int slice = 2'000;

void take(const CommentWordHits& hits, CommentStatus status, WordCount& count)
{
    if (hits.isEmpty())
        return;
    ++count.matching;
    count.approved += status == CommentStatus::Approved;
    QSet<QString> entries;
    for (const WordHits& part : {hits.text, hits.name})
        for (const WordHit& hit : part)
            entries.insert(hit.entry);
    for (const QString& entry : std::as_const(entries))
        ++count.comments[entry];
}

/// The last id of the slice, 0 behind the last comment. A slice is one read transaction: a long one would
/// keep the write-ahead log growing.
qint64 readSlice(CommentDatabase& database, const WordMatcher& matcher, qint64 after, WordCount& count)
{
    auto rows = database.use("SELECT id, status, author, content FROM comment"
                             " WHERE id > ?1 AND queued = 1 ORDER BY id LIMIT ?2");
    rows.bind(1, after);
    rows.bind(2, qint64(slice));
    qint64 last = 0;
    while (rows.step()) {
        last = rows.integer(0);
        Comment comment;
        comment.author = rows.text(2);
        comment.content = rows.bytes(3);
        ++count.read;
        take(wordHits(matcher, comment), CommentStatus(rows.integer(1)), count);
    }
    return last;
}

qint64 readersComments(CommentDatabase& database)
{
    auto total = database.use("SELECT sum(n) FROM total WHERE shelf < 4");
    return total.step() ? total.integer(0) : 0;
}

} // namespace

Result<WordCount> countWordHits(const QString& projectFolder, const WordMatcher& matcher,
                                const CancelFlag& cancel, const WordProgress& progress)
{
    const QString path = projectFolder + "/comments.sqlite"_L1;
    if (!QFileInfo::exists(path))
        return WordCount{};
    const auto database = CommentDatabase::open(path, true);
    if (!database)
        return passOn(database);
    return guarded(**database, [&]() -> Result<WordCount> {
        WordCount count;
        const qint64 all = readersComments(**database);
        qint64 last = 0;
        do {
            if (cancel.isCancelled())
                return fail(ErrorCode::Cancelled, path);
            last = readSlice(**database, matcher, last, count);
            if (progress)
                progress(count.read, all);
        } while (last > 0);
        return count;
    });
}

} // namespace warraq
