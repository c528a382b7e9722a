// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/rules/rule_file.h"

#include "base/atomic_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace warraq {
namespace {

constexpr qint64 longestFile = 8LL * 1024 * 1024;

/// Takes known keys out of an object and leaves the unknown ones. Remembers the first key that holds
/// something of another kind: guessing would write the guess back.
class Keys
{
public:
    explicit Keys(QJsonObject object)
        : m_rest(std::move(object))
    {
    }
    QJsonValue take(QLatin1StringView key, QJsonValue::Type type, const QJsonValue& fallback)
    {
        if (!m_rest.contains(key))
            return fallback;
        const QJsonValue value = m_rest.take(key);
        if (value.type() == type)
            return value;
        refuse(key);
        return fallback;
    }
    QString text(QLatin1StringView key) { return take(key, QJsonValue::String, QString()).toString(); }
    bool flag(QLatin1StringView key, bool fallback) { return take(key, QJsonValue::Bool, fallback).toBool(); }
    double number(QLatin1StringView key, double fallback, double least, double most)
    {
        const double value = take(key, QJsonValue::Double, fallback).toDouble();
        if (!(value >= least && value <= most))
            refuse(key);
        return value;
    }
    template <class Enum>
    Enum name(QLatin1StringView key, Enum fallback, std::optional<Enum> (*read)(QStringView))
    {
        if (!m_rest.contains(key))
            return fallback;
        const auto value = read(text(key));
        if (!value)
            refuse(key);
        return value.value_or(fallback);
    }
    QStringList texts(QLatin1StringView key)
    {
        QStringList texts;
        for (const QJsonValue& value : take(key, QJsonValue::Array, QJsonArray()).toArray()) {
            if (!value.isString())
                refuse(key);
            texts.append(value.toString());
        }
        return texts;
    }
    void refuse(QLatin1StringView key)
    {
        if (m_wrong.isEmpty())
            m_wrong = key;
    }
    [[nodiscard]] const QJsonObject& rest() const { return m_rest; }
    [[nodiscard]] const QString& wrong() const { return m_wrong; }

private:
    QJsonObject m_rest;
    QString m_wrong;
};

QJsonObject withRest(QJsonObject object, const QJsonObject& rest)
{
    for (auto it = rest.begin(); it != rest.end(); ++it) {
        if (!object.contains(it.key()))
            object.insert(it.key(), it.value());
    }
    return object;
}

QJsonObject ruleToJson(const Rule& rule)
{
    QJsonObject object{{"id"_L1, rule.id},
                       {"on"_L1, rule.on},
                       {"weight"_L1, rule.weight},
                       {"action"_L1, ruleActionName(rule.action)}};
    for (auto it = rule.parameters.begin(); it != rule.parameters.end(); ++it)
        object.insert(it.key(), it.value());
    return withRest(object, rule.unknown);
}

QJsonObject conditionToJson(const RuleCondition& condition)
{
    QJsonObject object{{"field"_L1, fieldName(condition.field)}, {"test"_L1, testName(condition.test)}};
    if (RuleCondition::isNumber(condition.field))
        object["number"_L1] = condition.number;
    else
        object["values"_L1] = QJsonArray::fromStringList(condition.values);
    return withRest(object, condition.unknown);
}

QJsonObject ownToJson(const OwnRule& rule)
{
    QJsonArray conditions;
    for (const RuleCondition& condition : rule.conditions)
        conditions.append(conditionToJson(condition));
    return withRest({{"id"_L1, rule.id},
                     {"name"_L1, rule.name},
                     {"on"_L1, rule.on},
                     {"weight"_L1, rule.weight},
                     {"action"_L1, ruleActionName(rule.action)},
                     {"conditions"_L1, conditions}},
                    rule.unknown);
}

/// A key that is wrong, and near what text it stands in the file.
struct Wrong
{
    QString near{}; ///< the entry's id, "" at the top
    QString key{};
};

qint64 lineOf(const QByteArray& bytes, const Wrong& wrong)
{
    const auto find = [&bytes](const QString& text, qsizetype from) {
        return text.isEmpty() ? from : bytes.indexOf('"' + text.toUtf8() + '"', from);
    };
    // Keys are written in the order of the alphabet, so what belongs to an entry may stand before its id.
    qsizetype at = find(wrong.near, 0);
    if (at < 0)
        at = 0;
    const qsizetype open = wrong.near.isEmpty() ? 0 : std::max<qsizetype>(0, bytes.lastIndexOf('{', at));
    const qsizetype key = find(wrong.key, open);
    return bytes.first(std::max<qsizetype>(key, 0)).count('\n') + 1;
}

bool isConsistent(const RuleCondition& condition)
{
    const bool asksNumber =
        condition.test == RuleCondition::Test::AtLeast || condition.test == RuleCondition::Test::AtMost;
    return asksNumber == RuleCondition::isNumber(condition.field) && condition.values.size() <= mostValues &&
           std::isfinite(condition.number);
}

class Reader
{
public:
    std::optional<Wrong> read(const QJsonObject& object)
    {
        Keys keys(object);
        m_set = defaultRules();
        m_set.format = int(keys.number("format"_L1, -1, 1, 1e6));
        m_set.holdFrom = keys.number("hold_from"_L1, m_set.holdFrom, -1'000, 1'000);
        m_set.names = keys.texts("names"_L1);
        const QJsonArray rules = keys.take("rules"_L1, QJsonValue::Array, QJsonArray()).toArray();
        const QJsonArray own = keys.take("own"_L1, QJsonValue::Array, QJsonArray()).toArray();
        if (own.size() > mostOwnRules)
            keys.refuse("own"_L1);
        m_set.unknown = keys.rest();
        if (!keys.wrong().isEmpty())
            return Wrong{{}, keys.wrong()};
        for (const QJsonValue& rule : rules) {
            if (!readRule(rule))
                return m_wrong;
        }
        for (const QJsonValue& rule : own) {
            if (!readOwn(rule))
                return m_wrong;
        }
        return std::nullopt;
    }
    RuleSet take() { return std::move(m_set); }

private:
    bool refuse(const QString& near, const QString& key)
    {
        m_wrong = {near, key};
        return false;
    }

    bool readRule(const QJsonValue& value)
    {
        Keys keys(value.toObject());
        const QString id = keys.text("id"_L1);
        if (!value.isObject() || id.isEmpty())
            return refuse({}, u"rules"_s);
        const RuleKind* kind = ruleKind(id);
        if (kind == nullptr) {
            m_set.unknownRules.append(value);
            return true;
        }
        Rule& rule = m_set.rule(kind->id);
        rule.on = keys.flag("on"_L1, rule.on);
        rule.weight = keys.number("weight"_L1, rule.weight, -mostWeight, mostWeight);
        rule.action = keys.name("action"_L1, rule.action, ruleActionFromName);
        for (const RuleParameter& parameter : kind->parameters)
            rule.parameters[parameter.name] =
                keys.number(parameter.name, parameter.value, parameter.least, parameter.most);
        rule.unknown = keys.rest();
        return keys.wrong().isEmpty() || refuse(id, keys.wrong());
    }

    bool readOwn(const QJsonValue& value)
    {
        Keys keys(value.toObject());
        OwnRule rule{.id = keys.text("id"_L1)};
        if (!value.isObject() || rule.id.isEmpty() || m_ids.contains(rule.id))
            return refuse(rule.id, rule.id.isEmpty() ? u"own"_s : u"id"_s);
        m_ids.insert(rule.id);
        rule.name = keys.text("name"_L1);
        rule.on = keys.flag("on"_L1, rule.on);
        rule.weight = keys.number("weight"_L1, rule.weight, -mostWeight, mostWeight);
        rule.action = keys.name("action"_L1, rule.action, ruleActionFromName);
        const QJsonArray conditions = keys.take("conditions"_L1, QJsonValue::Array, QJsonArray()).toArray();
        rule.unknown = keys.rest();
        if (conditions.size() > mostConditions)
            return refuse(rule.id, u"conditions"_s);
        if (!keys.wrong().isEmpty())
            return refuse(rule.id, keys.wrong());
        for (const QJsonValue& condition : conditions) {
            if (!readCondition(condition, rule))
                return false;
        }
        m_set.own.append(std::move(rule));
        return true;
    }

    bool readCondition(const QJsonValue& value, OwnRule& rule)
    {
        Keys keys(value.toObject());
        if (!keys.rest().contains("field"_L1))
            keys.refuse("conditions"_L1);
        RuleCondition condition;
        condition.field = keys.name("field"_L1, condition.field, fieldFromName);
        condition.test = keys.name("test"_L1, condition.test, testFromName);
        condition.values = keys.texts("values"_L1);
        condition.number = keys.number("number"_L1, 0, -1e9, 1e9);
        condition.unknown = keys.rest();
        if (!keys.wrong().isEmpty())
            return refuse(rule.id, keys.wrong());
        if (!isConsistent(condition))
            return refuse(rule.id, u"test"_s);
        rule.conditions.append(std::move(condition));
        return true;
    }

    RuleSet m_set;
    Wrong m_wrong;
    QSet<QString> m_ids;
};

} // namespace

QByteArray writeRules(const RuleSet& rules)
{
    QJsonArray changed;
    for (const Rule& rule : rules.rules) {
        const RuleKind* kind = ruleKind(rule.id);
        if (kind == nullptr || rule != defaultRule(*kind))
            changed.append(ruleToJson(rule));
    }
    for (const QJsonValue& rule : rules.unknownRules)
        changed.append(rule);
    QJsonArray own;
    for (const OwnRule& rule : rules.own)
        own.append(ownToJson(rule));
    return QJsonDocument(withRest({{"format"_L1, rules.format},
                                   {"hold_from"_L1, rules.holdFrom},
                                   {"names"_L1, QJsonArray::fromStringList(rules.names)},
                                   {"own"_L1, own},
                                   {"rules"_L1, changed}},
                                  rules.unknown))
        .toJson(QJsonDocument::Indented);
}

Result<RuleSet> readRules(const QByteArray& bytes, const QString& path)
{
    if (bytes.size() > longestFile)
        return fail(ErrorCode::TooLarge, path);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = bytes.first(std::min<qsizetype>(problem.offset, bytes.size())).count('\n') + 1;
        const bool encoding = problem.error == QJsonParseError::IllegalUTF8String;
        return fail(encoding ? ErrorCode::InvalidUtf8 : ErrorCode::BadFormat, path, line,
                    problem.errorString());
    }
    Reader reader;
    if (!document.isObject())
        return fail(ErrorCode::BadFormat, path, 1, u"not an object"_s);
    if (const auto wrong = reader.read(document.object()))
        return fail(ErrorCode::BadFormat, path, lineOf(bytes, *wrong),
                    wrong->near.isEmpty() ? wrong->key : wrong->near + u": "_s + wrong->key);
    return reader.take();
}

QString rulesPath(const QString& projectFolder)
{
    return QDir(projectFolder).absoluteFilePath(u"moderation/rules.json"_s);
}

Result<LoadedRules> loadRules(const QString& projectFolder)
{
    const QString path = rulesPath(projectFolder);
    const auto bytes = readFile(path, longestFile);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return LoadedRules{defaultRules()};
    if (!bytes)
        return passOn(bytes);
    auto rules = readRules(*bytes, path);
    if (!rules)
        return passOn(rules);
    return LoadedRules{std::move(*rules), contentHash(*bytes)};
}

Result<QString> saveRules(const QString& projectFolder, const RuleSet& rules, const QString& expectedHash)
{
    const QString path = rulesPath(projectFolder);
    if (rules.format > RuleSet::currentFormat)
        return fail(ErrorCode::NewerFormat, path, 0, QString::number(rules.format));
    if (const auto wrong = checkRules(rules))
        return fail(ErrorCode::BadArgument, path, 0, *wrong);
    if (!QFileInfo::exists(projectFolder))
        return fail(ErrorCode::ProjectGone, projectFolder);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return fail(ErrorCode::NoPermission, QFileInfo(path).absolutePath());
    const QByteArray bytes = writeRules(rules);
    if (const auto written = writeFileAtomically(path, bytes, expectedHash); !written)
        return passOn(written);
    return contentHash(bytes);
}

std::optional<QString> checkRules(const RuleSet& rules)
{
    const auto read = readRules(writeRules(rules));
    if (!read)
        return read.error().detail;
    for (const OwnRule& rule : rules.own) {
        const bool asks = std::ranges::all_of(rule.conditions, [](const RuleCondition& condition) {
            return RuleCondition::isNumber(condition.field) ||
                   std::ranges::any_of(condition.values,
                                       [](const QString& v) { return !v.trimmed().isEmpty(); });
        });
        if (rule.conditions.isEmpty() || !asks || rule.name.trimmed().isEmpty())
            return rule.id + u": "_s + (rule.name.trimmed().isEmpty() ? u"name"_s : u"conditions"_s);
    }
    return std::nullopt;
}

} // namespace warraq
