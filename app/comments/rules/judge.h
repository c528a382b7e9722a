// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/rules/comment_facts.h"
#include "comments/rules/insight.h"
#include "comments/rules/name_guard.h"
#include "comments/rules/own_rules.h"
#include "comments/rules/rule_checks.h"
#include "comments/rules/rule_set.h"

namespace warraq {

/// What rules look at beside the comments themselves.
struct RuleSurroundings
{
    WordMatcher words{};
    QString wordsHash{}; ///< of the list the matcher was made of
    QList<Person> people{};
    QHash<QString, StoryFacts> articles{}; ///< by ArticleId value
};

/// What the rules say should become of a comment. Nothing becomes of it by itself.
enum class Verdict
{
    Approve, ///< below RuleSet::holdFrom, and no rule asked for more
    Hold,
    Reject
};

struct Judgement
{
    double score = 0; ///< the sum of the reasons' weights
    Verdict verdict = Verdict::Approve;
    QList<RuleReason> reasons{}; ///< heaviest first
};

/// A rule set made ready: all rules run over each comment, none stops another. Immutable; any thread may ask.
class Judge
{
public:
    Judge(const RuleSet& rules, std::shared_ptr<const RuleSurroundings> surroundings);

    [[nodiscard]] Judgement judge(const CommentFacts& facts) const;
    /// The same without reasons, for those who only count.
    [[nodiscard]] Verdict verdict(const CommentFacts& facts) const;
    [[nodiscard]] const RuleSurroundings& surroundings() const { return *m_surroundings; }
    [[nodiscard]] const StoryFacts* article(const QString& id) const; ///< null when unknown
    /// A built-in rule that is on, and its parameter by its place.
    [[nodiscard]] bool asks(QLatin1StringView rule) const;
    [[nodiscard]] double parameter(QLatin1StringView rule, size_t place) const; ///< 0 when it is off
    /// Changes whenever another judgement of the same comment is possible: rules, words, people. Never 0.
    [[nodiscard]] qint64 revision() const { return m_revision; }

private:
    struct Built
    {
        QString id;
        double weight = 0;
        RuleAction action = RuleAction::None;
        std::array<double, 3> parameters{};
        RuleCheck check = nullptr;
    };
    struct Own
    {
        QString reason;
        QString name;
        double weight = 0;
        RuleAction action = RuleAction::None;
        OwnRuleTest test;
    };
    template <class Spoke>
    void ask(const CommentFacts& facts, bool details, Spoke spoke) const;

    std::shared_ptr<const RuleSurroundings> m_surroundings;
    NameGuard m_names;
    QList<Built> m_built;
    QList<Own> m_own;
    double m_holdFrom;
    qint64 m_revision;
};

} // namespace warraq
