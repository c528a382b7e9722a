// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/rules/insight.h"
#include "comments/rules/judge.h"

namespace warraq {

/// What the rules would do about a comment, and what would change that.
struct VerdictView
{
    Verdict verdict = Verdict::Approve;
    double holdFrom = 0;   ///< a score below it would be approved
    QString demandedBy{};  ///< a rule that asks for it whatever the score, "" when the score alone says so
    QStringList without{}; ///< each of these rules alone, had it not spoken, and it would be approved
};
[[nodiscard]] VerdictView explainVerdict(const Insight& insight, const RuleSet& rules);

} // namespace warraq
