// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment_store.h"
#include "comments/rules/comment_slices.h"
#include "comments/rules/judge.h"

namespace warraq {

/// How a long look at the comments treats others who write.
enum class Pace
{
    Gentle, ///< leaves the database to them between its short transactions
    Full
};

struct Analysed
{
    qint64 judged = 0;
    qint64 left = 0; ///< out of date still, because it was cancelled or they changed meanwhile
};

/// Looks at every comment that the rules have not looked at, or looked at with other rules, and keeps what
/// they found. In slices with a connection of its own, for a worker; cancelling loses nothing that was
/// written. A project without comments has nothing to do. Errors: as CommentDatabase::open. Being cancelled
/// is none.
[[nodiscard]] Result<Analysed> analyseComments(const QString& projectFolder, const Judge& judge, Pace pace,
                                               const CancelFlag& cancel, const RuleProgress& progress = {});

/// Looks again at what else waits from the writers of `decided`: a decision changes what is known of them. At
/// most some hundred comments.
[[nodiscard]] Result<Analysed> analyseWritersOf(const QString& projectFolder, const Judge& judge,
                                                const QList<CommentId>& decided, const CancelFlag& cancel);
/// Looks at these again, and only at these.
[[nodiscard]] Result<Analysed> analyseAgain(const QString& projectFolder, const Judge& judge,
                                            const QList<CommentId>& ids, const CancelFlag& cancel);

/// What waits for its first decision and the rules would reject, in no order. On all cores. Errors:
/// Cancelled, as CommentDatabase::open.
[[nodiscard]] Result<QList<CommentId>> rejectedByRules(const QString& projectFolder, const Judge& judge,
                                                       const CancelFlag& cancel,
                                                       const RuleProgress& progress = {});

/// Puts these among the spam, in one step of the journal; nothing when there are none. Errors: as
/// CommentStore::open, checkFile and decide.
[[nodiscard]] Result<std::optional<Decision>> decideByRules(const QString& projectFolder, const Judge& judge,
                                                            const Clock& clock, const CancelFlag& cancel,
                                                            const RuleProgress& progress = {});

/// Who decides what the rules decide, in the journal.
[[nodiscard]] inline QString rulesPerson()
{
    return QStringLiteral("rules");
}

/// The history of all comments: kept traces, and for those that have none yet the comments themselves, read
/// on all cores. Internal.
[[nodiscard]] Result<CommentHistory> wholeHistory(CommentDatabase& database, const std::vector<qint64>& ids,
                                                  const CancelFlag& cancel, const RuleProgress& progress);

} // namespace warraq
