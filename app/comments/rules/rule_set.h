// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/rules/own_rule.h"

#include <QHash>
#include <QJsonArray>

#include <span>

namespace warraq {

/// What a rule looks at.
enum class RuleGroup
{
    Content, ///< words, links, repetition of texts
    Person,  ///< who writes, and what became of it before
    Truth,   ///< hidden, reordered and look-alike characters (UTS #39, Trojan Source)
    Shape    ///< length, capitals, repetition of letters
};

/// A number that a rule can be given.
struct RuleParameter
{
    QLatin1StringView name;
    double value; ///< by default
    double least;
    double most;
};

/// A rule that is built in.
struct RuleKind
{
    QLatin1StringView id;
    RuleGroup group;
    double weight; ///< by default
    bool on;
    std::span<const RuleParameter> parameters;
};
/// All of them, in the order in which they are shown.
[[nodiscard]] std::span<const RuleKind> ruleKinds();
[[nodiscard]] const RuleKind* ruleKind(QStringView id);

/// A built-in rule as the desk has it.
struct Rule
{
    QString id{};
    bool on = true;
    double weight = 0; ///< added to the score, −100 … 100
    RuleAction action = RuleAction::None;
    QHash<QString, double> parameters{};
    QJsonObject unknown{};

    [[nodiscard]] double parameter(QLatin1StringView name) const { return parameters.value(name); }
    bool operator==(const Rule&) const = default;
};

/// moderation/rules.json as a value. All rules run; the score is the sum of what those say that speak.
struct RuleSet
{
    static constexpr int currentFormat = 1;

    int format = currentFormat;
    double holdFrom = 20; ///< a score below it would be approved
    QList<Rule> rules{};  ///< every built-in one, in ruleKinds() order
    QList<OwnRule> own{};
    QStringList names{};       ///< nobody else may write under these, beside the people of warraq.json
    QJsonArray unknownRules{}; ///< of a later version
    QJsonObject unknown{};

    [[nodiscard]] const Rule& rule(QLatin1StringView id) const; ///< a built-in one
    [[nodiscard]] Rule& rule(QLatin1StringView id);
    /// Whether any rule asks for more than a place in the list.
    [[nodiscard]] bool decides() const;
    bool operator==(const RuleSet&) const = default;
};

/// What a desk without rules.json has.
[[nodiscard]] RuleSet defaultRules();
[[nodiscard]] Rule defaultRule(const RuleKind& kind);

} // namespace warraq
