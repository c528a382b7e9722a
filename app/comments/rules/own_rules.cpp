// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/rules/own_rules.h"

#include "text/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warraq {
namespace {

using Field = RuleCondition::Field;
using Test = RuleCondition::Test;

QString readyValue(Field field, const QString& value)
{
    if (field == Field::Text || field == Field::Author)
        return folded(value, FoldLevel::Loose).trimmed();
    return value.trimmed().toLower();
}

std::optional<double> numberOf(Field field, const CommentFacts& facts)
{
    switch (field) {
    case Field::Links:
        return facts.links().count;
    case Field::Length:
        return double(facts.text().size());
    case Field::ArticleAge:
        if (facts.article() == nullptr || facts.article()->published == 0 || facts.seconds() == 0)
            return std::nullopt;
        return double(facts.seconds() - facts.article()->published) / 86'400;
    case Field::ApprovedBefore:
        return facts.before().approved();
    default:
        return std::nullopt;
    }
}

/// What a condition on words is asked of; LinkDomain has several.
QStringList textsOf(Field field, const CommentFacts& facts)
{
    const Comment& comment = facts.comment();
    switch (field) {
    case Field::Text:
        return {facts.foldedText()};
    case Field::Author:
        return {facts.foldedName()};
    case Field::Email:
        return {comment.email.toLower()};
    case Field::EmailDomain:
        return {comment.email.sliced(comment.email.lastIndexOf(u'@') + 1).toLower()};
    case Field::Url:
        return {comment.url.toLower()};
    case Field::LinkDomain:
        return facts.links().hosts;
    case Field::Ip:
        return {comment.ip.toLower()};
    case Field::Section:
        return facts.article() == nullptr ? QStringList() : QStringList{facts.article()->section.toLower()};
    case Field::Language:
        return {facts.language()};
    default:
        return {};
    }
}

bool isOne(Field field, Test test, const QString& text, const QString& value)
{
    switch (test) {
    case Test::Contains:
    case Test::Lacks:
        return text.contains(value);
    case Test::Begins:
        return text.startsWith(value);
    default:
        // A domain is also what stands below it.
        return field == Field::Text
                   ? text.trimmed() == value
                   : text == value || (field == Field::LinkDomain && text.endsWith(u'.' + value));
    }
}

} // namespace

OwnRuleTest::OwnRuleTest(const OwnRule& rule)
{
    for (const RuleCondition& condition : rule.conditions) {
        Ready ready{condition.field, condition.test, {}, condition.number};
        for (const QString& value : condition.values) {
            if (const QString made = readyValue(condition.field, value); !made.isEmpty())
                ready.values.append(made);
        }
        m_conditions.append(std::move(ready));
    }
}

bool OwnRuleTest::holds(const Ready& condition, const CommentFacts& facts)
{
    if (RuleCondition::isNumber(condition.field)) {
        const auto number = numberOf(condition.field, facts);
        return number &&
               (condition.test == Test::AtLeast ? *number >= condition.number : *number <= condition.number);
    }
    const QStringList texts = textsOf(condition.field, facts);
    if (condition.values.isEmpty() || (texts.isEmpty() && condition.field == Field::Section))
        return false;
    const bool found = std::ranges::any_of(texts, [&](const QString& text) {
        return std::ranges::any_of(condition.values, [&](const QString& value) {
            return isOne(condition.field, condition.test, text, value);
        });
    });
    return found != (condition.test == Test::Lacks || condition.test == Test::IsNot);
}

bool OwnRuleTest::matches(const CommentFacts& facts) const
{
    return !m_conditions.isEmpty() && std::ranges::all_of(m_conditions, [&facts](const Ready& condition) {
        return holds(condition, facts);
    });
}

} // namespace warraq
