// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/rules/rule_set.h"

namespace warraq {

/// Two or three words; the id itself for a rule that this version does not know.
[[nodiscard]] QString ruleTitle(QStringView rule);
/// When the rule speaks, a sentence; %1, %2 … stand for its parameters in their order.
[[nodiscard]] QString ruleSentence(QStringView rule);
[[nodiscard]] QString groupTitle(RuleGroup group);

/// Of the form for a rule of the desk's own.
[[nodiscard]] QString fieldWords(RuleCondition::Field field);
[[nodiscard]] QString testWords(RuleCondition::Test test);
[[nodiscard]] QString actionWords(RuleAction action);
/// All of its conditions in one sentence; what the desk wrote is isolated.
[[nodiscard]] QString conditionsSentence(const OwnRule& rule);

} // namespace warraq
