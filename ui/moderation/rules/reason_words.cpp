// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/rules/reason_words.h"

#include "comments/comment_truth.h"
#include "moderation/rules/rule_words.h"
#include "text/direction.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace warraq {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReasonWords)
};

constexpr int longestQuote = 60;
constexpr int mostQuotes = 5;

QString number(const QJsonObject& detail, QLatin1StringView key)
{
    return QLocale().toString(detail[key].toInteger());
}
QString percent(const QJsonObject& detail, QLatin1StringView key)
{
    return number(detail, key) + QLocale().percent();
}

/// What a reader wrote, safe inside a sentence.
QString quoted(const QString& text)
{
    return isolated(cleanedText(text.left(4 * longestQuote)).simplified().left(longestQuote));
}

QString listed(QStringList texts)
{
    texts.removeDuplicates();
    if (texts.size() > mostQuotes) {
        texts.resize(mostQuotes);
        texts.append(u"\u2026"_s);
    }
    return QLocale().createSeparatedList(texts);
}

QString quotes(const QJsonArray& texts)
{
    QStringList shown;
    for (const QJsonValue& text : texts)
        shown.append(quoted(text.toString()));
    return listed(shown);
}

QString counted(const QString& title, const QString& count)
{
    return Words::tr("%1: %2", "name of a rule, how many").arg(title, count);
}

QString wordsFound(const QJsonObject& detail)
{
    QStringList entries;
    for (const QJsonValue& hit : detail["hits"_L1].toArray())
        entries.append(quoted(hit["entry"_L1].toString()));
    return listed(entries);
}

ReasonWords linkWords(const QJsonObject& detail)
{
    QStringList sentences;
    for (const QJsonValue& each : detail["links"_L1].toArray()) {
        const QString kind = each["kind"_L1].toString();
        const QString host = quoted(each["host"_L1].toString());
        if (kind == "elsewhere"_L1)
            sentences.append(Words::tr("The words name %1, the link goes to %2.")
                                 .arg(quoted(each["shown"_L1].toString()), host));
        else if (kind == "mixed_scripts"_L1)
            sentences.append(Words::tr("The address %1 mixes letters that look alike.").arg(host));
        else
            sentences.append(Words::tr("The address %1 leads to this machine or house.").arg(host));
    }
    return {ruleTitle(u"link_spoof"), sentences.join(u' ')};
}

std::optional<ReasonWords> contentWords(const QString& rule, const QJsonObject& detail)
{
    const QString title = ruleTitle(rule);
    if (rule == "words"_L1)
        return ReasonWords{counted(title, wordsFound(detail)),
                           Words::tr("Words of the desk's list: %1.").arg(wordsFound(detail))};
    if (rule == "links"_L1)
        return ReasonWords{counted(title, number(detail, "count"_L1)),
                           detail["hosts"_L1].toArray().isEmpty()
                               ? Words::tr("The text has links.")
                               : Words::tr("Links to %1.").arg(quotes(detail["hosts"_L1].toArray()))};
    if (rule == "many_links"_L1)
        return ReasonWords{title, Words::tr("Links in the text: %1.").arg(number(detail, "count"_L1))};
    if (rule == "link_spoof"_L1)
        return linkWords(detail);
    if (rule == "repeat"_L1)
        return ReasonWords{title, Words::tr("The same person sent the same text before; in %1 hours: %2.")
                                      .arg(number(detail, "hours"_L1), number(detail, "count"_L1))};
    if (rule == "copied"_L1)
        return ReasonWords{title, Words::tr("Other people sent the same text; in %1 hours: %2.")
                                      .arg(number(detail, "hours"_L1), number(detail, "people"_L1))};
    if (rule == "lookalike"_L1)
        return ReasonWords{
            counted(title, number(detail, "count"_L1)),
            Words::tr("Part of a wave of similar comments: %1 of them.").arg(number(detail, "count"_L1))};
    return std::nullopt;
}

std::optional<ReasonWords> personWords(const QString& rule, const QJsonObject& detail)
{
    const QString title = ruleTitle(rule);
    if (rule == "first_time"_L1)
        return ReasonWords{
            title,
            Words::tr("Approved comments of this person so far: %1.").arg(number(detail, "approved"_L1))};
    if (rule == "rejected_before"_L1)
        return ReasonWords{title, Words::tr("Of the last %1 decided comments of this person in %2 days, "
                                            "%3 were rejected.")
                                      .arg(number(detail, "decided"_L1), number(detail, "days"_L1),
                                           number(detail, "rejected"_L1))};
    if (rule == "flood"_L1)
        return ReasonWords{title, Words::tr("Comments of this person in %1 minutes: %2.")
                                      .arg(number(detail, "minutes"_L1), number(detail, "count"_L1))};
    if (rule == "email_disposable"_L1)
        return ReasonWords{
            title,
            Words::tr("%1 gives out addresses for one use.").arg(quoted(detail["domain"_L1].toString()))};
    if (rule == "email_alias"_L1)
        return ReasonWords{title,
                           detail["kind"_L1].toString() == "plus"_L1
                               ? Words::tr("The e-mail address has a name after a plus sign.")
                               : Words::tr("The e-mail address has many dots, as variants of one have.")};
    if (rule.startsWith("own:"_L1)) {
        const QString name = quoted(detail["name"_L1].toString());
        return ReasonWords{name, Words::tr("The desk's own rule %1.").arg(name)};
    }
    return std::nullopt;
}

ReasonWords impersonationWords(const QJsonObject& detail)
{
    const QString name = quoted(detail["name"_L1].toString());
    return {ruleTitle(u"impersonation"),
            detail["exact"_L1].toBool()
                ? Words::tr("The name is that of %1, the e-mail address is another.").arg(name)
                : Words::tr("The name reads like %1, but is written with other characters.").arg(name)};
}

std::optional<ReasonWords> truthWords(const QString& rule, const QJsonObject& detail)
{
    const QString title = ruleTitle(rule);
    const QString characters = quotes(detail["characters"_L1].toArray());
    if (rule == "impersonation"_L1)
        return impersonationWords(detail);
    if (rule == "hidden_name"_L1)
        return ReasonWords{
            title, Words::tr("Name, e-mail or address hold characters nobody sees: %1.").arg(characters)};
    if (rule == "override"_L1)
        return ReasonWords{title, Words::tr("Characters that turn letters round: %1.").arg(characters)};
    if (rule == "unpaired"_L1)
        return ReasonWords{title, Words::tr("Direction marks that are opened and never closed, or closed and "
                                            "never opened: %1.")
                                      .arg(characters)};
    if (rule == "invisible"_L1)
        return ReasonWords{counted(title, number(detail, "count"_L1)),
                           Words::tr("Characters without a shape between the letters: %1.").arg(characters)};
    if (rule == "stacked_marks"_L1)
        return ReasonWords{
            title,
            Words::tr("Marks on one letter: %1; no writing needs so many.").arg(number(detail, "marks"_L1))};
    if (rule == "mixed_scripts"_L1)
        return ReasonWords{title,
                           Words::tr("Letters of two scripts in one word, so that one looks like another.")};
    if (rule == "mixed_digits"_L1)
        return ReasonWords{title, Words::tr("Digits of two sets in one number.")};
    if (rule == "disguised"_L1)
        return ReasonWords{title, Words::tr("Letters in another shape, stretched or set apart, so that word "
                                            "lists do not find the words.")};
    if (rule == "persian_letters"_L1)
        return ReasonWords{title, Words::tr("The name has letters that Persian and Urdu are written with.")};
    return std::nullopt;
}

std::optional<ReasonWords> shapeWords(const QString& rule, const QJsonObject& detail)
{
    const QString title = ruleTitle(rule);
    if (rule == "caps"_L1)
        return ReasonWords{
            title, Words::tr("Capitals among the Latin letters: %1.").arg(percent(detail, "percent"_L1))};
    if (rule == "repetition"_L1)
        return ReasonWords{
            title, detail.contains("word"_L1)
                       ? Words::tr("The word %1 stands %2 times.")
                             .arg(quoted(detail["word"_L1].toString()), number(detail, "times"_L1))
                       : Words::tr("%1 stands %2 times in a row.")
                             .arg(quoted(detail["character"_L1].toString()), number(detail, "times"_L1))};
    if (rule == "short"_L1)
        return ReasonWords{
            title, Words::tr("Letters and digits in the text: %1.").arg(number(detail, "characters"_L1))};
    if (rule == "long"_L1)
        return ReasonWords{title,
                           Words::tr("Characters in the text: %1.").arg(number(detail, "characters"_L1))};
    return std::nullopt;
}

} // namespace

ReasonWords reasonWords(const QString& rule, const QJsonObject& detail)
{
    for (const auto& find : {contentWords, personWords, truthWords, shapeWords}) {
        if (auto words = find(rule, detail))
            return *words;
    }
    return {isolated(rule), Words::tr("A rule that this version does not know.")};
}

} // namespace warraq
