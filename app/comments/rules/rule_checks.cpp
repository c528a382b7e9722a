// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in rules, one function each. Numbers of rules R1–R12 are those of the reference "Spoofing".
#include "comments/rules/rule_checks.h"

#include "comments/rules/disposable_mail.h"

#include <QJsonArray>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace warraq {
namespace {

constexpr qsizetype mostHits = 50;
constexpr double mostWordWeight = 100; ///< whatever a list adds up to
constexpr int manyDots = 3;            ///< in the first part of an e-mail address (Coral)
constexpr int clearlyShaped = 3;       ///< one letter in another shape may be a formula
constexpr int clearlyStretched = 4;    ///< tatweel in one word
constexpr int clearlyApart = 4;        ///< single letters in a row

void describe(QJsonObject* detail, QLatin1StringView key, const QJsonValue& value)
{
    if (detail != nullptr)
        detail->insert(key, value);
}

qint64 seconds(double hours)
{
    return qint64(hours * 3'600);
}

QJsonArray placesOf(const QList<TextSpan>& spans)
{
    QJsonArray places;
    for (const TextSpan& span : spans)
        places.append(QJsonObject{{"offset"_L1, span.offset}, {"length"_L1, span.length}});
    return places;
}

void addHits(const WordHits& hits, bool name, QJsonArray& list)
{
    for (const WordHit& hit : hits) {
        if (list.size() >= mostHits)
            return;
        list.append(QJsonObject{{"offset"_L1, hit.offset},
                                {"length"_L1, hit.length},
                                {"entry"_L1, hit.entry},
                                {"action"_L1, wordActionName(hit.action)},
                                {"in"_L1, name ? "name"_L1 : "text"_L1}});
    }
}

/// A word that asks to hold adds the rule's weight, one that only flags half, one to reject twice; each entry
/// once, times its own weight. A word that is only highlighted adds nothing.
bool words(const RuleQuestion& q, double& weight, QJsonObject* detail)
{
    if (q.words.isEmpty())
        return false;
    const CommentWordHits& hits = q.facts.words(q.words);
    if (hits.isEmpty())
        return false;
    QSet<QString> entries;
    double sum = 0;
    for (const WordHits* list : {&hits.text, &hits.name}) {
        for (const WordHit& hit : *list) {
            if (entries.contains(hit.entry))
                continue;
            entries.insert(hit.entry);
            const double share = hit.action == WordAction::Flag     ? 0.5
                                 : hit.action == WordAction::Hold   ? 1.0
                                 : hit.action == WordAction::Reject ? 2.0
                                                                    : 0.0;
            sum += share * hit.weight;
        }
    }
    if (sum == 0)
        return false;
    weight = std::min(weight * sum, std::max(mostWordWeight, weight));
    if (detail != nullptr) {
        QJsonArray list;
        addHits(hits.text, false, list);
        addHits(hits.name, true, list);
        detail->insert("hits"_L1, list);
    }
    return true;
}

bool links(const RuleQuestion& q, double&, QJsonObject* detail)
{
    const LinkSigns& links = q.facts.links();
    describe(detail, "count"_L1, links.count);
    describe(detail, "hosts"_L1, QJsonArray::fromStringList(links.hosts));
    return links.count >= q.parameters[0];
}

bool manyLinks(const RuleQuestion& q, double&, QJsonObject* detail)
{
    describe(detail, "count"_L1, q.facts.links().count);
    return q.facts.links().count >= q.parameters[0];
}

bool linkSpoof(const RuleQuestion& q, double&, QJsonObject* detail) // R12
{
    const QList<FalseLink>& found = q.facts.links().falseLinks;
    QJsonArray list;
    for (qsizetype i = 0; detail != nullptr && i < found.size(); ++i) {
        const FalseLink& link = found[i];
        const auto kind = link.doubt == LinkDoubt::OtherHost      ? "elsewhere"_L1
                          : link.doubt == LinkDoubt::MixedScripts ? "mixed_scripts"_L1
                                                                  : "local"_L1;
        QJsonObject object{{"host"_L1, link.host}, {"kind"_L1, kind}};
        if (!link.shown.isEmpty())
            object["shown"_L1] = link.shown;
        list.append(object);
    }
    describe(detail, "links"_L1, list);
    return !found.isEmpty();
}

bool repeat(const RuleQuestion& q, double&, QJsonObject* detail)
{
    const int count = q.facts.before().sameTextOfPerson(seconds(q.parameters[0]));
    describe(detail, "count"_L1, count);
    describe(detail, "hours"_L1, q.parameters[0]);
    return count > 0;
}

bool copied(const RuleQuestion& q, double&, QJsonObject* detail)
{
    if (q.facts.signs().letters < q.parameters[2])
        return false; // "thank you" is not copied
    const auto copies = q.facts.before().sameTextOfOthers(seconds(q.parameters[1]));
    describe(detail, "people"_L1, copies.people);
    describe(detail, "count"_L1, copies.comments);
    describe(detail, "hours"_L1, q.parameters[1]);
    return copies.people >= q.parameters[0];
}

bool lookalike(const RuleQuestion& q, double&, QJsonObject* detail)
{
    const CampaignFacts& wave = q.facts.campaign();
    describe(detail, "campaign"_L1, wave.campaign);
    describe(detail, "count"_L1, wave.size);
    return wave.campaign != 0 && double(wave.size) >= q.parameters[0];
}

bool firstTime(const RuleQuestion& q, double&, QJsonObject* detail)
{
    const int approved = q.facts.before().approved();
    describe(detail, "approved"_L1, approved);
    return q.facts.comment().userId == 0 && approved < q.parameters[0];
}

bool rejectedBefore(const RuleQuestion& q, double&, QJsonObject* detail)
{
    const auto past = q.facts.before().ofPerson(qint64(q.parameters[2]) * 86'400);
    describe(detail, "rejected"_L1, past.rejected);
    describe(detail, "decided"_L1, past.decided);
    describe(detail, "days"_L1, q.parameters[2]);
    return past.decided >= q.parameters[1] && past.rejected * 100.0 >= q.parameters[0] * past.decided;
}

bool flood(const RuleQuestion& q, double&, QJsonObject* detail)
{
    const int count = q.facts.before().ofPerson(qint64(q.parameters[1]) * 60).comments + 1; // this one
    describe(detail, "count"_L1, count);
    describe(detail, "minutes"_L1, q.parameters[1]);
    return count >= q.parameters[0];
}

bool emailDisposable(const RuleQuestion& q, double&, QJsonObject* detail)
{
    const QString& email = q.facts.comment().email;
    const QString domain = email.sliced(email.lastIndexOf(u'@') + 1).toLower();
    describe(detail, "domain"_L1, domain);
    return !email.isEmpty() && isDisposableDomain(domain);
}

bool emailAlias(const RuleQuestion& q, double&, QJsonObject* detail)
{
    const QString& email = q.facts.comment().email;
    const QStringView local = QStringView(email).first(std::max<qsizetype>(0, email.lastIndexOf(u'@')));
    const bool plus = local.indexOf(u'+') > 0;
    describe(detail, "kind"_L1, plus ? "plus"_L1 : "dots"_L1);
    return plus || local.count(u'.') >= manyDots;
}

bool impersonation(const RuleQuestion& q, double&, QJsonObject* detail) // R9
{
    const Comment& comment = q.facts.comment();
    const auto found = q.names.impersonationBy(comment.author, comment.email, comment.userId);
    if (!found)
        return false;
    describe(detail, "name"_L1, found->name);
    describe(detail, "exact"_L1, found->exact);
    return true;
}

bool hiddenName(const RuleQuestion& q, double&, QJsonObject* detail) // R3, and R5 there
{
    const Comment& comment = q.facts.comment();
    const std::pair<QLatin1StringView, const QString*> fields[] = {
        {"name"_L1, &comment.author}, {"email"_L1, &comment.email}, {"url"_L1, &comment.url}};
    QJsonArray where;
    QStringList characters;
    for (const auto& [field, text] : fields) {
        const TextSigns signs = textSigns(*text);
        if (signs.controls + signs.invisible == 0)
            continue;
        where.append(field);
        characters += signs.hidden;
    }
    characters.removeDuplicates();
    describe(detail, "in"_L1, where);
    describe(detail, "characters"_L1, QJsonArray::fromStringList(characters));
    return !where.isEmpty();
}

bool hiddenInText(int count, const RuleQuestion& q, QJsonObject* detail)
{
    describe(detail, "count"_L1, count);
    describe(detail, "characters"_L1, QJsonArray::fromStringList(q.facts.signs().hidden));
    return count > 0;
}

bool overrides(const RuleQuestion& q, double&, QJsonObject* detail) // R1
{
    return hiddenInText(q.facts.signs().overrides, q, detail);
}

bool unpaired(const RuleQuestion& q, double&, QJsonObject* detail) // R2; balanced ones speak not (R4)
{
    return hiddenInText(q.facts.signs().unpaired, q, detail);
}

bool invisible(const RuleQuestion& q, double&, QJsonObject* detail) // R5
{
    return hiddenInText(q.facts.signs().invisible, q, detail) && q.facts.signs().invisible >= q.parameters[0];
}

bool stackedMarks(const RuleQuestion& q, double&, QJsonObject* detail) // R6
{
    describe(detail, "marks"_L1, q.facts.signs().mostMarks);
    return q.facts.signs().mostMarks >= q.parameters[0];
}

bool mixedScripts(const RuleQuestion& q, double&, QJsonObject* detail) // R7
{
    describe(detail, "places"_L1, placesOf(q.facts.signs().mixedScripts));
    return !q.facts.signs().mixedScripts.isEmpty();
}

bool mixedDigits(const RuleQuestion& q, double&, QJsonObject* detail) // R8
{
    describe(detail, "places"_L1, placesOf(q.facts.signs().mixedDigits));
    return !q.facts.signs().mixedDigits.isEmpty();
}

bool disguised(const RuleQuestion& q, double&, QJsonObject* detail) // R11
{
    const TextSigns& signs = q.facts.signs();
    describe(detail, "forms"_L1, signs.forms);
    describe(detail, "letters"_L1, signs.shaped);
    describe(detail, "tatweel"_L1, signs.tatweel);
    describe(detail, "spaced"_L1, signs.spaced);
    return signs.forms >= clearlyShaped || signs.shaped >= clearlyShaped ||
           signs.tatweel >= clearlyStretched || signs.spaced >= clearlyApart;
}

bool persianLetters(const RuleQuestion& q, double&, QJsonObject*) // R10
{
    return textSigns(q.facts.comment().author).persian > 0;
}

bool caps(const RuleQuestion& q, double&, QJsonObject* detail)
{
    const TextSigns& signs = q.facts.signs();
    if (signs.latin < q.parameters[1])
        return false;
    const double percent = 100.0 * signs.capitals / signs.latin;
    describe(detail, "percent"_L1, std::floor(percent));
    return percent >= q.parameters[0];
}

bool repetition(const RuleQuestion& q, double&, QJsonObject* detail)
{
    const TextSigns& signs = q.facts.signs();
    if (signs.longestRun >= q.parameters[0]) {
        if (detail != nullptr)
            *detail = {{"character"_L1, QString::fromUcs4(&signs.runOf, 1)}, {"times"_L1, signs.longestRun}};
        return true;
    }
    if (double(q.facts.text().size()) < 2 * q.parameters[0])
        return false;
    const RepeatedWord repeated = repeatedWord(q.facts.text());
    describe(detail, "word"_L1, repeated.word);
    describe(detail, "times"_L1, repeated.times);
    return repeated.times >= q.parameters[0];
}

bool shortText(const RuleQuestion& q, double&, QJsonObject* detail)
{
    describe(detail, "characters"_L1, q.facts.signs().letters);
    return q.facts.signs().letters < q.parameters[0];
}

bool longText(const RuleQuestion& q, double&, QJsonObject* detail)
{
    describe(detail, "characters"_L1, q.facts.text().size());
    return double(q.facts.text().size()) > q.parameters[0];
}

struct Named
{
    QLatin1StringView id;
    RuleCheck check;
};
constexpr Named checks[] = {{"words"_L1, words},
                            {"links"_L1, links},
                            {"many_links"_L1, manyLinks},
                            {"link_spoof"_L1, linkSpoof},
                            {"repeat"_L1, repeat},
                            {"copied"_L1, copied},
                            {"lookalike"_L1, lookalike},
                            {"first_time"_L1, firstTime},
                            {"rejected_before"_L1, rejectedBefore},
                            {"flood"_L1, flood},
                            {"email_disposable"_L1, emailDisposable},
                            {"email_alias"_L1, emailAlias},
                            {"impersonation"_L1, impersonation},
                            {"hidden_name"_L1, hiddenName},
                            {"override"_L1, overrides},
                            {"unpaired"_L1, unpaired},
                            {"invisible"_L1, invisible},
                            {"stacked_marks"_L1, stackedMarks},
                            {"mixed_scripts"_L1, mixedScripts},
                            {"mixed_digits"_L1, mixedDigits},
                            {"disguised"_L1, disguised},
                            {"persian_letters"_L1, persianLetters},
                            {"caps"_L1, caps},
                            {"repetition"_L1, repetition},
                            {"short"_L1, shortText},
                            {"long"_L1, longText}};

} // namespace

RuleCheck ruleCheck(QStringView rule)
{
    for (const auto& [id, check] : checks) {
        if (rule == id)
            return check;
    }
    return nullptr;
}

} // namespace warraq
