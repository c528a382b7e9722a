// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/rules/verdict.h"

#include <algorithm>

namespace warraq {
namespace {

RuleAction actionOf(const QString& reason, const RuleSet& rules)
{
    for (const Rule& rule : rules.rules) {
        if (rule.id == reason)
            return rule.on ? rule.action : RuleAction::None;
    }
    for (const OwnRule& rule : rules.own) {
        if (rule.reason() == reason)
            return rule.on ? rule.action : RuleAction::None;
    }
    return RuleAction::None;
}

/// The verdict when the reason at `left` (−1 = none) had not spoken.
Verdict verdictWithout(qsizetype left, const Insight& insight, const RuleSet& rules)
{
    double score = 0;
    RuleAction most = RuleAction::None;
    for (qsizetype i = 0; i < insight.reasons.size(); ++i) {
        if (i == left)
            continue;
        score += insight.reasons[i].weight;
        most = std::max(most, actionOf(insight.reasons[i].rule, rules));
    }
    if (most == RuleAction::Reject)
        return Verdict::Reject;
    return most == RuleAction::Hold || score >= rules.holdFrom ? Verdict::Hold : Verdict::Approve;
}

} // namespace

VerdictView explainVerdict(const Insight& insight, const RuleSet& rules)
{
    VerdictView view{.verdict = verdictWithout(-1, insight, rules), .holdFrom = rules.holdFrom};
    RuleAction most = RuleAction::None;
    for (const RuleReason& reason : insight.reasons) {
        const RuleAction action = actionOf(reason.rule, rules);
        if (action > most) {
            most = action;
            view.demandedBy = reason.rule;
        }
    }
    if (view.verdict == Verdict::Approve)
        return view;
    for (qsizetype i = 0; i < insight.reasons.size(); ++i) {
        if (verdictWithout(i, insight, rules) == Verdict::Approve)
            view.without.append(insight.reasons[i].rule);
    }
    return view;
}

} // namespace warraq
