// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobs.h"
#include "comments/comment.h"
#include "comments/comment_database.h"

#include <functional>
#include <vector>

namespace warraq {

/// A comment as the rules read it: without meta, agent, karma and what ties it to its source.
struct SliceRow
{
    Comment comment;
    bool decided = false; ///< by this desk
};

/// Called with how many were read and how many there are.
using RuleProgress = std::function<void(qint64 read, qint64 all)>;

/// Readers' comments, the narrow way through an index; ascending.
[[nodiscard]] std::vector<qint64> queuedIds(CommentDatabase& database);
/// Such as wait and were never decided here; ascending.
[[nodiscard]] std::vector<qint64> undecidedIds(CommentDatabase& database);

/// Reads `ids` (ascending) and calls `visit` for each that is there, in their order.
void visitRows(CommentDatabase& database, std::span<const qint64> ids,
               const std::function<void(const SliceRow&)>& visit);

/// The same on several threads, one for each visitor and the calling one among them, each with a connection
/// of its own; slices are handed out as they come. A slice is one read transaction, so that the write-ahead
/// log can be put away in between. `progress` is called in the calling thread. Errors: Cancelled, as
/// CommentDatabase::open.
using RowVisitor = std::function<void(const SliceRow&)>;
[[nodiscard]] Result<void> visitInParallel(const QString& databasePath, const std::vector<qint64>& ids,
                                           const std::vector<RowVisitor>& visitors, const CancelFlag& cancel,
                                           const RuleProgress& progress);
/// How many visitors are worth it here: one for each core, at most 4.
[[nodiscard]] int ruleThreads();

} // namespace warraq
