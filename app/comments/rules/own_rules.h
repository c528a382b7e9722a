// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/rules/comment_facts.h"
#include "comments/rules/rule_set.h"

namespace warraq {

/// A rule of the desk's own, made ready: its words folded as the texts are. Immutable.
class OwnRuleTest
{
public:
    explicit OwnRuleTest(const OwnRule& rule);

    /// All conditions hold. A rule without conditions never speaks; neither does a condition on something
    /// that is not known (the age of a story that is not here).
    [[nodiscard]] bool matches(const CommentFacts& facts) const;

private:
    struct Ready
    {
        RuleCondition::Field field;
        RuleCondition::Test test;
        QStringList values;
        double number;
    };
    [[nodiscard]] static bool holds(const Ready& condition, const CommentFacts& facts);

    QList<Ready> m_conditions;
};

} // namespace warraq
