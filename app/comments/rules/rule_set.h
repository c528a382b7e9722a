// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>
#include <span>

namespace warraq {

/// What a rule that speaks asks for beyond its weight. The default is nothing: a score for the person who
/// decides.
enum class RuleAction
{
    None,
    Hold,  ///< the verdict is at least "hold", whatever the score
    Reject ///< the verdict is "reject": where the desk re-applies its rules, what is waiting becomes spam
};
[[nodiscard]] QString ruleActionName(RuleAction action); ///< none, hold, reject
[[nodiscard]] std::optional<RuleAction> ruleActionFromName(QStringView name);

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

/// One line of a rule of the desk's own.
struct RuleCondition
{
    enum class Field
    {
        Text, ///< folded as the search is
        Author,
        Email,
        EmailDomain,
        Url,        ///< the address the reader gave
        LinkDomain, ///< of any link in the text
        Ip,
        Section,        ///< slug of the article's section
        Language,       ///< ar, en, fr
        Links,          ///< how many
        Length,         ///< characters of the text
        ArticleAge,     ///< days from the article's publication to the comment
        ApprovedBefore, ///< comments of the same person that the desk approved
    };
    enum class Test
    {
        Contains,
        Lacks,
        Begins,
        Is,
        IsNot,
        AtLeast,
        AtMost
    };

    Field field = Field::Text;
    Test test = Test::Contains;
    QStringList values{}; ///< any of these (Lacks, IsNot: none of these)
    double number = 0;    ///< of AtLeast and AtMost
    QJsonObject unknown{};

    [[nodiscard]] static bool isNumber(Field field) { return field >= Field::Links; }
    bool operator==(const RuleCondition&) const = default;
};
[[nodiscard]] QString fieldName(RuleCondition::Field field); ///< text, author, email_domain, …
[[nodiscard]] std::optional<RuleCondition::Field> fieldFromName(QStringView name);
[[nodiscard]] QString testName(RuleCondition::Test test); ///< contains, lacks, is, at_least, …
[[nodiscard]] std::optional<RuleCondition::Test> testFromName(QStringView name);

/// A rule that the desk made by form: it speaks when all conditions hold.
struct OwnRule
{
    QString id{};   ///< unique in the set; its reason is called "own:<id>"
    QString name{}; ///< as the desk calls it
    bool on = true;
    double weight = 10;
    RuleAction action = RuleAction::None;
    QList<RuleCondition> conditions{};
    QJsonObject unknown{};

    [[nodiscard]] QString reason() const { return QStringLiteral("own:") + id; }
    bool operator==(const OwnRule&) const = default;
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
