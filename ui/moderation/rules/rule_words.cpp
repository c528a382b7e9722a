// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/rules/rule_words.h"

#include "text/direction.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace warraq {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

struct RuleTexts
{
    QLatin1StringView id;
    QString title;
    QString sentence;
};

QList<RuleTexts> contentTexts()
{
    return {
        {"words"_L1, Words::tr("Words"),
         Words::tr("The text or the name has a word of the desk's list. A "
                   "flagged one counts half, one to reject twice.")},
        {"links"_L1, Words::tr("Links"), Words::tr("The text has links: %1 or more.")},
        {"many_links"_L1, Words::tr("Many links"), Words::tr("The text has many links: %1 or more.")},
        {"link_spoof"_L1, Words::tr("False link"),
         Words::tr(
             "A link goes elsewhere than its words say, or its address mixes letters that look alike.")},
        {"repeat"_L1, Words::tr("Sent again"),
         Words::tr("The same person sent the same text in the last %1 hours.")},
        {"copied"_L1, Words::tr("Copied text"),
         Words::tr("Others, %1 or more, sent the same text in the last %2 hours; only texts of %3 letters or "
                   "more.")},
        {"lookalike"_L1, Words::tr("Similar wave"),
         Words::tr("The comment belongs to a wave of similar ones: %1 or more.")}};
}

QList<RuleTexts> personTexts()
{
    return {
        {"first_time"_L1, Words::tr("New here"),
         Words::tr("Fewer than %1 comments of this person were approved before.")},
        {"rejected_before"_L1, Words::tr("Often rejected"),
         Words::tr("At least %1 % of this person's comments were rejected, of %2 or more decided in the last "
                   "%3 days.")},
        {"flood"_L1, Words::tr("Many at once"),
         Words::tr("The same person sent %1 comments or more in %2 minutes.")},
        {"email_disposable"_L1, Words::tr("One-use e-mail"),
         Words::tr("The e-mail address is one that is thrown away after use.")},
        {"email_alias"_L1, Words::tr("Varied e-mail"),
         Words::tr("The e-mail address is a variant of another: a name after a plus sign, or many dots.")}};
}

QList<RuleTexts> truthTexts()
{
    return {{"impersonation"_L1, Words::tr("Name of the desk"),
             Words::tr("The name reads like one of ours, and the writer is not one of us.")},
            {"hidden_name"_L1, Words::tr("Hidden in the name"),
             Words::tr("Name, e-mail or address hold characters nobody sees.")},
            {"override"_L1, Words::tr("Turned text"),
             Words::tr("The text has characters that turn letters round.")},
            {"unpaired"_L1, Words::tr("Open direction"),
             Words::tr("The text opens a direction and never closes it, or the other way round.")},
            {"invisible"_L1, Words::tr("Hidden characters"),
             Words::tr("Characters without a shape between the letters: %1 or more.")},
            {"stacked_marks"_L1, Words::tr("Stacked marks"), Words::tr("Marks on one letter: %1 or more.")},
            {"mixed_scripts"_L1, Words::tr("Mixed letters"),
             Words::tr("Letters of two scripts in one word, so that one looks like another.")},
            {"mixed_digits"_L1, Words::tr("Mixed digits"), Words::tr("Digits of two sets in one number.")},
            {"disguised"_L1, Words::tr("Disguised letters"),
             Words::tr("Letters in another shape, stretched or set apart.")},
            {"persian_letters"_L1, Words::tr("Persian letters"),
             Words::tr("The name has letters that Persian and Urdu are written with.")}};
}

QList<RuleTexts> shapeTexts()
{
    return {{"caps"_L1, Words::tr("Capitals"),
             Words::tr("At least %1 % of the Latin letters are capitals, of %2 letters or more.")},
            {"repetition"_L1, Words::tr("Repetition"),
             Words::tr("A letter, sign or word stands %1 times or more in a row.")},
            {"short"_L1, Words::tr("Hardly a word"), Words::tr("The text has fewer than %1 letters.")},
            {"long"_L1, Words::tr("Very long"), Words::tr("The text has more than %1 characters.")}};
}

RuleTexts textsOf(QStringView rule)
{
    for (const auto& texts : {contentTexts(), personTexts(), truthTexts(), shapeTexts()}) {
        for (const RuleTexts& each : texts) {
            if (rule == each.id)
                return each;
        }
    }
    return {{}, isolated(rule.toString()), {}};
}

/// "text contains «…» or «…»"
QString conditionWords(const RuleCondition& condition)
{
    if (RuleCondition::isNumber(condition.field))
        return Words::tr("%1 %2 %3", "field, test, number")
            .arg(fieldWords(condition.field), testWords(condition.test),
                 QLocale().toString(condition.number));
    QStringList values;
    for (const QString& value : condition.values)
        values.append(Words::tr("\u00ab%1\u00bb").arg(isolated(value)));
    return Words::tr("%1 %2 %3", "field, test, values")
        .arg(fieldWords(condition.field), testWords(condition.test), values.join(Words::tr(" or ")));
}

} // namespace

QString ruleTitle(QStringView rule)
{
    return textsOf(rule).title;
}

QString ruleSentence(QStringView rule)
{
    return textsOf(rule).sentence;
}

QString groupTitle(RuleGroup group)
{
    switch (group) {
    case RuleGroup::Content:
        return Words::tr("What it says");
    case RuleGroup::Person:
        return Words::tr("Who writes");
    case RuleGroup::Truth:
        return Words::tr("What is hidden");
    case RuleGroup::Shape:
        return Words::tr("How it looks");
    }
    return {};
}

QString fieldWords(RuleCondition::Field field)
{
    using enum RuleCondition::Field;
    switch (field) {
    case Text:
        return Words::tr("The text");
    case Author:
        return Words::tr("The name");
    case Email:
        return Words::tr("The e-mail");
    case EmailDomain:
        return Words::tr("The e-mail's domain");
    case Url:
        return Words::tr("The writer's site");
    case LinkDomain:
        return Words::tr("A link's domain");
    case Ip:
        return Words::tr("The network address");
    case Section:
        return Words::tr("The section");
    case Language:
        return Words::tr("The language");
    case Links:
        return Words::tr("The number of links");
    case Length:
        return Words::tr("The number of characters");
    case ArticleAge:
        return Words::tr("The story's age in days");
    case ApprovedBefore:
        return Words::tr("The person's approved comments");
    }
    return {};
}

QString testWords(RuleCondition::Test test)
{
    using enum RuleCondition::Test;
    switch (test) {
    case Contains:
        return Words::tr("contains");
    case Lacks:
        return Words::tr("does not contain");
    case Begins:
        return Words::tr("begins with");
    case Is:
        return Words::tr("is");
    case IsNot:
        return Words::tr("is not");
    case AtLeast:
        return Words::tr("is at least");
    case AtMost:
        return Words::tr("is at most");
    }
    return {};
}

QString actionWords(RuleAction action)
{
    switch (action) {
    case RuleAction::None:
        return Words::tr("Only the weight");
    case RuleAction::Hold:
        return Words::tr("Hold it");
    case RuleAction::Reject:
        return Words::tr("Reject it");
    }
    return {};
}

QString conditionsSentence(const OwnRule& rule)
{
    QStringList parts;
    for (const RuleCondition& condition : rule.conditions)
        parts.append(conditionWords(condition));
    return parts.join(Words::tr(", and "));
}

} // namespace warraq
