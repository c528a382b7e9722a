// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <limits>

namespace warraq {

namespace {

// Unknown keys of one section or person are kept in `unknown` under the name of the list, by slug or login:
// that name is a known key of the file, so it can never be an unknown one itself.
const QString sectionsKey = QStringLiteral("sections");
const QString peopleKey = QStringLiteral("people");

/// Reads known keys out of an object and leaves the unknown ones behind. A key of the wrong type is a broken
/// file, not an unknown key: guessing would write the guess back.
class KeyReader
{
public:
    explicit KeyReader(QJsonObject object)
        : m_rest(std::move(object))
    {
    }

    QString text(const QString& key, const QString& fallback = {})
    {
        return take(key, QJsonValue::String, fallback).toString();
    }
    bool flag(const QString& key) { return take(key, QJsonValue::Bool, false).toBool(); }
    int number(const QString& key, int fallback)
    {
        return take(key, QJsonValue::Double, fallback).toInt(fallback);
    }
    QJsonArray list(const QString& key) { return take(key, QJsonValue::Array, QJsonArray()).toArray(); }
    void drop(const QString& key) { m_rest.remove(key); }
    [[nodiscard]] const QJsonObject& rest() const { return m_rest; }
    [[nodiscard]] const QString& wrongKey() const { return m_wrongKey; }

private:
    QJsonValue take(const QString& key, QJsonValue::Type type, const QJsonValue& fallback)
    {
        if (!m_rest.contains(key))
            return fallback;
        const QJsonValue value = m_rest.take(key);
        if (value.type() == type)
            return value;
        m_wrongKey = key;
        return fallback;
    }

    QJsonObject m_rest;
    QString m_wrongKey;
};

QJsonObject withRest(QJsonObject object, const QJsonObject& rest)
{
    for (auto it = rest.begin(); it != rest.end(); ++it)
        if (!object.contains(it.key()))
            object.insert(it.key(), it.value());
    return object;
}

QJsonArray sectionsToJson(const ProjectSettings& settings)
{
    const QJsonObject rest = settings.unknown.value(sectionsKey).toObject();
    QJsonArray list;
    for (const Section& section : settings.sections) {
        const QJsonObject object{{QStringLiteral("slug"), section.slug},
                                 {QStringLiteral("name"), section.name},
                                 {QStringLiteral("parent"), section.parent}};
        list.append(withRest(object, rest.value(section.slug).toObject()));
    }
    return list;
}

QJsonArray peopleToJson(const ProjectSettings& settings)
{
    const QJsonObject rest = settings.unknown.value(peopleKey).toObject();
    QJsonArray list;
    for (const Person& person : settings.people) {
        const QJsonObject object{{QStringLiteral("login"), person.login},
                                 {QStringLiteral("name"), person.name},
                                 {QStringLiteral("email"), person.email},
                                 {QStringLiteral("role"), person.role}};
        list.append(withRest(object, rest.value(person.login).toObject()));
    }
    return list;
}

/// 1-based; 1 when the key is not there.
qint64 lineOfKey(const QByteArray& bytes, const QString& key)
{
    const auto at = std::max<qsizetype>(0, bytes.indexOf('"' + key.toUtf8() + '"'));
    return bytes.first(at).count('\n') + 1;
}

/// The format version, or why it is none. Any number above ours, whatever it is, is of a newer version:
/// nothing will be written then.
std::expected<int, QString> formatOf(const QJsonObject& object)
{
    const QJsonValue value = object.value(QStringLiteral("format"));
    if (value.isUndefined())
        return std::unexpected(QStringLiteral("no format version"));
    const double number = value.toDouble();
    if (number > ProjectSettings::currentFormat)
        return int(std::min<double>(std::ceil(number), std::numeric_limits<int>::max()));
    if (value.isDouble() && number >= 1 && number == std::floor(number))
        return int(number);
    const QByteArray shown = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return std::unexpected(
        QStringLiteral("%1 is no format version").arg(QString::fromUtf8(shown.sliced(1, shown.size() - 2))));
}

QJsonObject readSections(const QJsonArray& list, ProjectSettings& settings, QString& wrongKey)
{
    QJsonObject unknown;
    for (const QJsonValue& value : list) {
        KeyReader keys(value.toObject());
        const Section section{keys.text(QStringLiteral("slug")), keys.text(QStringLiteral("name")),
                              keys.text(QStringLiteral("parent"))};
        if (!value.isObject() || !keys.wrongKey().isEmpty())
            wrongKey = sectionsKey;
        if (!keys.rest().isEmpty())
            unknown.insert(section.slug, keys.rest());
        settings.sections.append(section);
    }
    return unknown;
}

QJsonObject readPeople(const QJsonArray& list, ProjectSettings& settings, QString& wrongKey)
{
    QJsonObject unknown;
    for (const QJsonValue& value : list) {
        KeyReader keys(value.toObject());
        const Person person{keys.text(QStringLiteral("login")), keys.text(QStringLiteral("name")),
                            keys.text(QStringLiteral("email")), keys.text(QStringLiteral("role"))};
        if (!value.isObject() || !keys.wrongKey().isEmpty())
            wrongKey = peopleKey;
        if (!keys.rest().isEmpty())
            unknown.insert(person.login, keys.rest());
        settings.people.append(person);
    }
    return unknown;
}

} // namespace

QByteArray writeSettings(const ProjectSettings& settings)
{
    QJsonObject object{
        {QStringLiteral("format"), settings.format},
        {QStringLiteral("id"), settings.id},
        {QStringLiteral("name"), settings.name},
        {QStringLiteral("site"), settings.site},
        {QStringLiteral("languages"), QJsonArray::fromStringList(settings.languages)},
        {sectionsKey, sectionsToJson(settings)},
        {peopleKey, peopleToJson(settings)},
        {QStringLiteral("digits"), settings.digits},
        {QStringLiteral("breaking_minutes"), settings.breakingMinutes},
        {QStringLiteral("quotes"), quoteStyleName(settings.quotes.arabic)},
        {QStringLiteral("french_quote_spaces"), settings.quotes.frenchSpaces},
        {QStringLiteral("typed_digits"), digitPolicyName(settings.typedDigits)},
        {QStringLiteral("theme"), settings.theme},
        {QStringLiteral("version_seconds"), settings.versionSeconds},
        {QStringLiteral("edit_comments"), settings.mayEditComments},
        {QStringLiteral("time_zone"), settings.timeZone},
    };
    return QJsonDocument(withRest(object, settings.unknown)).toJson(QJsonDocument::Indented);
}

Result<ProjectSettings> readSettings(const QByteArray& bytes, const QString& path)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = bytes.first(std::min<qsizetype>(problem.offset, bytes.size())).count('\n') + 1;
        const bool encoding = problem.error == QJsonParseError::IllegalUTF8String;
        return fail(encoding ? ErrorCode::InvalidUtf8 : ErrorCode::BadFormat, path, line,
                    problem.errorString());
    }
    KeyReader keys(document.object());
    ProjectSettings settings;
    const auto format = formatOf(document.object());
    if (!format)
        return fail(ErrorCode::BadFormat, path, lineOfKey(bytes, QStringLiteral("format")), format.error());
    settings.format = *format;
    keys.drop(QStringLiteral("format"));
    settings.id = keys.text(QStringLiteral("id"));
    settings.name = keys.text(QStringLiteral("name"));
    settings.site = keys.text(QStringLiteral("site"));
    settings.digits = keys.text(QStringLiteral("digits"), settings.digits);
    settings.breakingMinutes = keys.number(QStringLiteral("breaking_minutes"), settings.breakingMinutes);
    settings.quotes.arabic = quoteStyleFromName(keys.text(QStringLiteral("quotes")));
    settings.quotes.frenchSpaces = keys.flag(QStringLiteral("french_quote_spaces"));
    settings.typedDigits = digitPolicyFromName(keys.text(QStringLiteral("typed_digits")));
    settings.theme = keys.text(QStringLiteral("theme"));
    settings.versionSeconds =
        std::clamp(keys.number(QStringLiteral("version_seconds"), settings.versionSeconds), 5, 24 * 3600);
    settings.mayEditComments = keys.flag(QStringLiteral("edit_comments"));
    settings.timeZone = keys.text(QStringLiteral("time_zone"));
    const QJsonArray languages = keys.list(QStringLiteral("languages"));
    if (!languages.isEmpty()) {
        settings.languages.clear();
        for (const QJsonValue& language : languages)
            settings.languages.append(language.toString());
    }
    QString wrongKey;
    const QJsonObject sections = readSections(keys.list(sectionsKey), settings, wrongKey);
    const QJsonObject people = readPeople(keys.list(peopleKey), settings, wrongKey);
    if (wrongKey.isEmpty())
        wrongKey = keys.wrongKey();
    // A newer version may have changed a type; then what is understood must do, since nothing will be
    // written.
    if (!wrongKey.isEmpty() && settings.format <= ProjectSettings::currentFormat) {
        return fail(ErrorCode::BadFormat, path, lineOfKey(bytes, wrongKey), wrongKey);
    }
    settings.unknown = keys.rest();
    if (!sections.isEmpty())
        settings.unknown.insert(sectionsKey, sections);
    if (!people.isEmpty())
        settings.unknown.insert(peopleKey, people);
    return settings;
}

} // namespace warraq
