// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/rules/rule_set.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warraq {
namespace {

constexpr RuleParameter linksFrom[] = {{"from"_L1, 1, 1, 100}};
constexpr RuleParameter manyLinksFrom[] = {{"from"_L1, 3, 2, 100}};
constexpr RuleParameter repeated[] = {{"hours"_L1, 168, 1, 8'760}};
constexpr RuleParameter copied[] = {
    {"people"_L1, 2, 1, 1'000}, {"hours"_L1, 72, 1, 8'760}, {"letters"_L1, 12, 1, 1'000}};
constexpr RuleParameter lookalike[] = {{"from"_L1, 3, 2, 10'000}};
constexpr RuleParameter firstTime[] = {{"approved"_L1, 1, 1, 100}};
constexpr RuleParameter rejectedBefore[] = {
    {"percent"_L1, 50, 1, 100}, {"decided"_L1, 3, 1, 100}, {"days"_L1, 90, 1, 3'650}};
constexpr RuleParameter flood[] = {{"comments"_L1, 5, 2, 100}, {"minutes"_L1, 10, 1, 1'440}};
constexpr RuleParameter invisible[] = {{"from"_L1, 3, 1, 1'000}};
constexpr RuleParameter stackedMarks[] = {{"marks"_L1, 4, 2, 20}};
constexpr RuleParameter caps[] = {{"percent"_L1, 70, 10, 100}, {"letters"_L1, 20, 5, 1'000}};
constexpr RuleParameter repetition[] = {{"run"_L1, 10, 4, 1'000}};
constexpr RuleParameter shortText[] = {{"letters"_L1, 2, 1, 100}};
constexpr RuleParameter longText[] = {{"characters"_L1, 3'000, 100, 65'000}};

// Weights are set against a hold from 20: one sign alone is a reason to look, two are a reason to wait.
constexpr RuleKind kinds[] = {
    {"words"_L1, RuleGroup::Content, 20, true, {}},
    {"links"_L1, RuleGroup::Content, 8, true, linksFrom},
    {"many_links"_L1, RuleGroup::Content, 12, true, manyLinksFrom},
    {"link_spoof"_L1, RuleGroup::Content, 25, true, {}},
    {"repeat"_L1, RuleGroup::Content, 15, true, repeated},
    {"copied"_L1, RuleGroup::Content, 12, true, copied},
    {"lookalike"_L1, RuleGroup::Content, 15, true, lookalike},
    {"first_time"_L1, RuleGroup::Person, 4, true, firstTime},
    {"rejected_before"_L1, RuleGroup::Person, 15, true, rejectedBefore},
    {"flood"_L1, RuleGroup::Person, 10, true, flood},
    {"email_disposable"_L1, RuleGroup::Person, 8, true, {}},
    {"email_alias"_L1, RuleGroup::Person, 4, true, {}},
    {"impersonation"_L1, RuleGroup::Truth, 40, true, {}},
    {"hidden_name"_L1, RuleGroup::Truth, 25, true, {}},
    {"override"_L1, RuleGroup::Truth, 30, true, {}},
    {"unpaired"_L1, RuleGroup::Truth, 12, true, {}},
    {"invisible"_L1, RuleGroup::Truth, 10, true, invisible},
    {"stacked_marks"_L1, RuleGroup::Truth, 15, true, stackedMarks},
    {"mixed_scripts"_L1, RuleGroup::Truth, 20, true, {}},
    {"mixed_digits"_L1, RuleGroup::Truth, 8, true, {}},
    {"disguised"_L1, RuleGroup::Truth, 12, true, {}},
    {"persian_letters"_L1, RuleGroup::Truth, 0, false, {}}, // honest in many names of Iraq and the Gulf
    {"caps"_L1, RuleGroup::Shape, 5, true, caps},
    {"repetition"_L1, RuleGroup::Shape, 5, true, repetition},
    {"short"_L1, RuleGroup::Shape, 3, true, shortText},
    {"long"_L1, RuleGroup::Shape, 4, true, longText},
};

constexpr std::array actionNames{"none"_L1, "hold"_L1, "reject"_L1};
constexpr std::array fieldNames{
    "text"_L1,        "author"_L1,      "email"_L1,          "email_domain"_L1, "url"_L1,
    "link_domain"_L1, "ip"_L1,          "section"_L1,        "language"_L1,     "links"_L1,
    "length"_L1,      "article_age"_L1, "approved_before"_L1};
constexpr std::array testNames{"contains"_L1, "lacks"_L1,    "begins"_L1, "is"_L1,
                               "is_not"_L1,   "at_least"_L1, "at_most"_L1};

template <class Enum, size_t size>
std::optional<Enum> fromName(const std::array<QLatin1StringView, size>& names, QStringView name)
{
    const auto found = std::ranges::find_if(names, [name](QLatin1StringView each) { return name == each; });
    return found == names.end() ? std::nullopt : std::optional(Enum(found - names.begin()));
}

} // namespace

QString ruleActionName(RuleAction action)
{
    return actionNames[size_t(action)];
}
std::optional<RuleAction> ruleActionFromName(QStringView name)
{
    return fromName<RuleAction>(actionNames, name);
}
QString fieldName(RuleCondition::Field field)
{
    return fieldNames[size_t(field)];
}
std::optional<RuleCondition::Field> fieldFromName(QStringView name)
{
    return fromName<RuleCondition::Field>(fieldNames, name);
}
QString testName(RuleCondition::Test test)
{
    return testNames[size_t(test)];
}
std::optional<RuleCondition::Test> testFromName(QStringView name)
{
    return fromName<RuleCondition::Test>(testNames, name);
}

std::span<const RuleKind> ruleKinds()
{
    return kinds;
}

const RuleKind* ruleKind(QStringView id)
{
    const auto* found = std::ranges::find_if(kinds, [id](const RuleKind& kind) { return id == kind.id; });
    return found == std::end(kinds) ? nullptr : found;
}

const Rule& RuleSet::rule(QLatin1StringView id) const
{
    const auto found = std::ranges::find_if(rules, [id](const Rule& rule) { return rule.id == id; });
    Q_ASSERT(found != rules.end());
    return *found;
}

Rule& RuleSet::rule(QLatin1StringView id)
{
    const auto found = std::ranges::find_if(rules, [id](const Rule& rule) { return rule.id == id; });
    Q_ASSERT(found != rules.end());
    return *found;
}

bool RuleSet::decides() const
{
    const auto rejects = [](const auto& rule) { return rule.on && rule.action == RuleAction::Reject; };
    return std::ranges::any_of(rules, rejects) || std::ranges::any_of(own, rejects);
}

Rule defaultRule(const RuleKind& kind)
{
    Rule rule{.id = kind.id, .on = kind.on, .weight = kind.weight};
    for (const RuleParameter& parameter : kind.parameters)
        rule.parameters.insert(parameter.name, parameter.value);
    return rule;
}

RuleSet defaultRules()
{
    RuleSet set;
    for (const RuleKind& kind : kinds)
        set.rules.append(defaultRule(kind));
    return set;
}

} // namespace warraq
