// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/rules/judge.h"

#include "comments/rules/rule_file.h"
#include "text/folding.h"

#include <QCryptographicHash>

#include <algorithm>

namespace warraq {
namespace {

/// To be raised whenever a built-in rule says something else about the same comment.
constexpr int checksVersion = 1;

qint64 revisionOf(const RuleSet& rules, const RuleSurroundings& surroundings)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(checksVersion) + ' ' + QByteArray::number(foldingVersion));
    hash.addData(writeRules(rules));
    hash.addData(surroundings.wordsHash.toUtf8());
    for (const Person& person : surroundings.people)
        hash.addData((person.name + u'\n' + person.email + u'\n').toUtf8());
    qint64 revision = 0;
    for (const char byte : hash.result().first(7)) // positive, and exact where a number is a double
        revision = (revision << 8) | quint8(byte);
    return (revision >> 3) | 1;
}

Verdict moreOf(Verdict verdict, RuleAction action)
{
    const Verdict asked = action == RuleAction::Reject ? Verdict::Reject
                          : action == RuleAction::Hold ? Verdict::Hold
                                                       : Verdict::Approve;
    return std::max(verdict, asked);
}

} // namespace

Judge::Judge(const RuleSet& rules, std::shared_ptr<const RuleSurroundings> surroundings)
    : m_surroundings(std::move(surroundings))
    , m_names(m_surroundings->people, rules.names)
    , m_holdFrom(rules.holdFrom)
    , m_revision(revisionOf(rules, *m_surroundings))
{
    for (const Rule& rule : rules.rules) {
        const RuleKind* kind = ruleKind(rule.id);
        if (!rule.on || kind == nullptr)
            continue;
        Built built{.id = rule.id, .weight = rule.weight, .action = rule.action, .check = ruleCheck(rule.id)};
        for (size_t i = 0; i < kind->parameters.size(); ++i)
            built.parameters[i] = rule.parameter(kind->parameters[i].name);
        m_built.append(built);
    }
    for (const OwnRule& rule : rules.own) {
        if (rule.on)
            m_own.append({rule.reason(), rule.name, rule.weight, rule.action, OwnRuleTest(rule)});
    }
}

const StoryFacts* Judge::article(const QString& id) const
{
    const auto found = m_surroundings->articles.constFind(id);
    return found == m_surroundings->articles.cend() ? nullptr : &*found;
}

bool Judge::asks(QLatin1StringView rule) const
{
    return std::ranges::any_of(m_built, [rule](const Built& each) { return each.id == rule; });
}

double Judge::parameter(QLatin1StringView rule, size_t place) const
{
    const auto found = std::ranges::find_if(m_built, [rule](const Built& each) { return each.id == rule; });
    return found == m_built.end() ? 0 : found->parameters.at(place);
}

/// Calls spoke(id, weight, action, detail) for each rule that has something to say.
template <class Spoke>
void Judge::ask(const CommentFacts& facts, bool details, Spoke spoke) const
{
    for (const Built& rule : m_built) {
        double weight = rule.weight;
        QJsonObject detail;
        const RuleQuestion question{facts, rule.parameters, m_surroundings->words, m_names};
        if (rule.check(question, weight, details ? &detail : nullptr))
            spoke(rule.id, weight, rule.action, std::move(detail));
    }
    for (const Own& rule : m_own) {
        if (rule.test.matches(facts))
            spoke(rule.reason, rule.weight, rule.action,
                  details ? QJsonObject{{QStringLiteral("name"), rule.name}} : QJsonObject());
    }
}

Judgement Judge::judge(const CommentFacts& facts) const
{
    Judgement judgement;
    Verdict asked = Verdict::Approve;
    ask(facts, true, [&](const QString& rule, double weight, RuleAction action, QJsonObject&& detail) {
        judgement.score += weight;
        judgement.reasons.append({rule, weight, std::move(detail)});
        asked = moreOf(asked, action);
    });
    judgement.verdict = std::max(asked, judgement.score >= m_holdFrom ? Verdict::Hold : Verdict::Approve);
    std::ranges::stable_sort(judgement.reasons, std::ranges::greater(), &RuleReason::weight);
    return judgement;
}

Verdict Judge::verdict(const CommentFacts& facts) const
{
    double score = 0;
    Verdict asked = Verdict::Approve;
    ask(facts, false, [&](const QString&, double weight, RuleAction action, QJsonObject&&) {
        score += weight;
        asked = moreOf(asked, action);
    });
    return std::max(asked, score >= m_holdFrom ? Verdict::Hold : Verdict::Approve);
}

} // namespace warraq
