// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/rules/analysis.h"

#include <QJsonObject>

namespace warraq {

/// Some comments of the archive and what the desk made of them.
struct DryRunGroup
{
    static constexpr qsizetype mostSamples = 100;

    qint64 count = 0;
    qint64 approved = 0;        ///< of these, such as are approved now
    qint64 rejected = 0;        ///< such as are spam or trash now
    QList<CommentId> samples{}; ///< the newest

    bool operator==(const DryRunGroup&) const = default;
};

/// What other rules would have made of every comment that is here.
struct DryRunResult
{
    qint64 checked = 0;
    DryRunGroup caught{};   ///< held or rejected by the new rules
    DryRunGroup rejected{}; ///< of these, rejected
    DryRunGroup added{};    ///< caught by the new rules and not by the old
    DryRunGroup dropped{};  ///< caught by the old rules and not by the new
    qint64 waiting = 0;     ///< waits for its first decision and would become spam when the rules are applied
    qint64 milliseconds = 0;
};

/// Runs both sets over all comments, on all cores, and changes nothing. For a worker. Errors: Cancelled, as
/// CommentDatabase::open.
[[nodiscard]] Result<DryRunResult> dryRun(const QString& projectFolder, const Judge& now, const Judge& then,
                                          const CancelFlag& cancel, const RuleProgress& progress = {});

[[nodiscard]] QJsonObject dryRunToJson(const DryRunResult& result);

} // namespace warraq
