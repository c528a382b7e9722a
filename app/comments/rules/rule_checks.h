// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/rules/comment_facts.h"
#include "comments/rules/name_guard.h"
#include "comments/rules/rule_set.h"

#include <array>

namespace warraq {

/// What a check looks at. Internal to app/comments/rules.
struct RuleQuestion
{
    const CommentFacts& facts;
    const std::array<double, 3>& parameters; ///< in the order of the rule's kind
    const WordMatcher& words;
    const NameGuard& names;
};

/// Whether the rule speaks. `weight` may be made more or less; `detail` (null when nobody wants to know) is
/// filled as insight.h tells.
using RuleCheck = bool (*)(const RuleQuestion& question, double& weight, QJsonObject* detail);
/// Of a built-in rule; null for any other id.
[[nodiscard]] RuleCheck ruleCheck(QStringView rule);

} // namespace warraq
