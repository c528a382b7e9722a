// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

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

} // namespace warraq
