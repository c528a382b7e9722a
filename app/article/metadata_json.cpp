// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/metadata_json.h"

#include "article/article_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace warraq {

using namespace Qt::StringLiterals;

namespace {

constexpr int currentFormat = 1;

/// All keys of this format version, in the order of the file.
constexpr std::array<QStringView, 24> knownKeys{
    u"format",  u"id",        u"headline",     u"kicker",      u"deck",        u"slug",
    u"bylines", u"dateline",  u"section",      u"tags",        u"language",    u"direction",
    u"urgency", u"breaking",  u"embargo",      u"status",      u"publication", u"created",
    u"updated", u"published", u"editors_note", u"corrections", u"picture",     u"wordpress"};

QString timeText(const QDateTime& time)
{
    if (!time.isValid())
        return {};
    const QDateTime utc = time.toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QJsonObject breakingToJson(const Breaking& breaking)
{
    return {{u"flagged"_s, breaking.flagged},
            {u"by"_s, breaking.by},
            {u"since"_s, timeText(breaking.since)},
            {u"until"_s, timeText(breaking.until)},
            {u"urgency_before"_s, breaking.urgencyBefore},
            {u"kicker_before"_s, breaking.kickerBefore}};
}

QJsonObject originToJson(const WordPressOrigin& origin)
{
    QJsonObject out{{u"post_id"_s, origin.postId},
                    {u"type"_s, origin.type},
                    {u"status"_s, origin.status},
                    {u"link"_s, origin.link},
                    {u"modified_gmt"_s, origin.modifiedGmt},
                    {u"content_hash"_s, origin.contentHash}};
    if (!origin.extra.isEmpty())
        out.insert(u"extra"_s, origin.extra);
    return out;
}

QJsonArray correctionsToJson(const QList<Correction>& corrections)
{
    QJsonArray out;
    for (const Correction& correction : corrections)
        out.append(QJsonObject{
            {u"at"_s, timeText(correction.at)}, {u"text"_s, correction.text}, {u"by"_s, correction.by}});
    return out;
}

/// Reads typed values and remembers the first key that holds something else.
class ObjectReader
{
public:
    ObjectReader(QJsonObject object, QString& wrong)
        : m_object(std::move(object))
        , m_wrong(wrong)
    {
    }

    void read(const QString& key, QString& out)
    {
        if (const auto value = take(key, QJsonValue::String))
            out = value->toString();
    }
    void read(const QString& key, bool& out)
    {
        if (const auto value = take(key, QJsonValue::Bool))
            out = value->toBool();
    }
    void read(const QString& key, qint64& out)
    {
        if (const auto value = take(key, QJsonValue::Double)) {
            out = value->toInteger();
            expect(double(out) == value->toDouble(), key); // a fraction, or more than 64 bits hold
        }
    }
    void read(const QString& key, QStringList& out)
    {
        const auto value = take(key, QJsonValue::Array);
        if (!value)
            return;
        out.clear();
        for (const QJsonValue& item : value->toArray()) {
            expect(item.isString(), key);
            out += item.toString();
        }
    }
    void read(const QString& key, QDateTime& out)
    {
        QString text;
        read(key, text);
        if (text.isEmpty())
            return;
        out = QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
        expect(out.isValid(), key);
    }
    void read(const QString& key, std::optional<QDateTime>& out)
    {
        QDateTime time;
        read(key, time);
        if (time.isValid())
            out = time;
    }
    /// One of a closed list of names.
    template <class Value, class FromName>
    void read(const QString& key, Value& out, FromName fromName)
    {
        const auto text = take(key, QJsonValue::String);
        if (!text)
            return;
        const auto value = fromName(text->toString());
        expect(value.has_value(), key);
        out = value.value_or(out);
    }
    void readUrgency(const QString& key, int& out)
    {
        qint64 value = out;
        read(key, value);
        expect(value >= 1 && value <= 9, key);
        out = int(value);
    }
    /// The value when it has that type; null is the same as absent.
    [[nodiscard]] std::optional<QJsonValue> take(const QString& key, QJsonValue::Type type)
    {
        const QJsonValue value = m_object.take(key);
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        expect(value.type() == type, key);
        return value.type() == type ? std::optional(value) : std::nullopt;
    }
    /// An object inside; its unknown keys stay with the unknown ones of this one.
    template <class Read>
    void readObject(const QString& key, Read readInside)
    {
        const auto value = take(key, QJsonValue::Object);
        if (!value)
            return;
        ObjectReader inside(value->toObject(), m_wrong);
        readInside(inside);
        if (!inside.m_object.isEmpty())
            m_object.insert(key, inside.m_object);
    }
    [[nodiscard]] QJsonObject unknown() const { return m_object; }
    void expect(bool right, const QString& key)
    {
        if (!right && m_wrong.isEmpty())
            m_wrong = key;
    }

private:
    QJsonObject m_object;
    QString& m_wrong;
};

void readBreaking(ObjectReader& reader, Breaking& breaking)
{
    reader.read(u"flagged"_s, breaking.flagged);
    reader.read(u"by"_s, breaking.by);
    reader.read(u"since"_s, breaking.since);
    reader.read(u"until"_s, breaking.until);
    reader.readUrgency(u"urgency_before"_s, breaking.urgencyBefore);
    reader.read(u"kicker_before"_s, breaking.kickerBefore);
}

void readOrigin(ObjectReader& reader, WordPressOrigin& origin)
{
    reader.read(u"post_id"_s, origin.postId);
    reader.read(u"type"_s, origin.type);
    reader.read(u"status"_s, origin.status);
    reader.read(u"link"_s, origin.link);
    reader.read(u"modified_gmt"_s, origin.modifiedGmt);
    reader.read(u"content_hash"_s, origin.contentHash);
    if (const auto extra = reader.take(u"extra"_s, QJsonValue::Object))
        origin.extra = extra->toObject();
}

void readCorrections(ObjectReader& reader, QList<Correction>& corrections, QString& wrong)
{
    const auto list = reader.take(u"corrections"_s, QJsonValue::Array);
    if (!list)
        return;
    for (const QJsonValue& value : list->toArray()) {
        reader.expect(value.isObject(), u"corrections"_s);
        Correction correction;
        ObjectReader inside(value.toObject(), wrong);
        inside.read(u"at"_s, correction.at);
        inside.read(u"text"_s, correction.text);
        inside.read(u"by"_s, correction.by);
        corrections += correction;
    }
}

void readTexts(ObjectReader& reader, Metadata& meta)
{
    reader.read(u"headline"_s, meta.headline);
    reader.read(u"kicker"_s, meta.kicker);
    reader.read(u"deck"_s, meta.deck);
    reader.read(u"slug"_s, meta.slug);
    reader.read(u"bylines"_s, meta.bylines);
    reader.read(u"section"_s, meta.section);
    reader.read(u"tags"_s, meta.tags);
    reader.read(u"language"_s, meta.language);
    reader.read(u"editors_note"_s, meta.editorsNote);
    reader.read(u"picture"_s, meta.picture);
    reader.readObject(u"dateline"_s, [&meta](ObjectReader& inside) {
        inside.read(u"place"_s, meta.dateline.place);
        inside.read(u"agency"_s, meta.dateline.agency);
    });
}

/// Adds the unknown keys that stood inside known objects, and the unknown keys themselves.
void addUnknown(QJsonObject& out, const QJsonObject& unknown)
{
    for (auto it = unknown.begin(); it != unknown.end(); ++it) {
        QJsonObject inside = out.value(it.key()).toObject();
        if (std::ranges::find(knownKeys, it.key()) == knownKeys.end()) {
            out.insert(it.key(), it.value());
        } else if (it.value().isObject()) {
            const QJsonObject more = it.value().toObject();
            for (auto key = more.begin(); key != more.end(); ++key)
                inside.insert(key.key(), key.value());
            out.insert(it.key(), inside);
        }
    }
}

QByteArray compact(const QJsonValue& value)
{
    QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    text = text.sliced(1, text.size() - 2);
    return text.replace('<', "\\u003c");
}

QByteArray pretty(const QJsonValue& value, int indent);

QByteArray prettyLines(const QByteArrayList& lines, char open, char close, int indent)
{
    const QByteArray inner(indent + 2, ' ');
    return open + ("\n" + inner) + lines.join(",\n" + inner) + '\n' + QByteArray(indent, ' ') + close;
}

QByteArray pretty(const QJsonValue& value, int indent)
{
    QByteArrayList lines;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (!std::ranges::any_of(array,
                                 [](const QJsonValue& item) { return item.isObject() || item.isArray(); }))
            return compact(value);
        for (const QJsonValue& item : array)
            lines += compact(item);
        return prettyLines(lines, '[', ']', indent);
    }
    const QJsonObject object = value.toObject();
    if (!value.isObject() || object.isEmpty())
        return compact(value);
    for (auto it = object.begin(); it != object.end(); ++it)
        lines += compact(it.key()) + ": " + pretty(it.value(), indent + 2);
    return prettyLines(lines, '{', '}', indent);
}

} // namespace

QJsonObject metadataToJson(const Article& article)
{
    const Metadata& meta = article.meta;
    QJsonObject out{{u"format"_s, currentFormat},
                    {u"id"_s, article.id.value()},
                    {u"headline"_s, meta.headline},
                    {u"kicker"_s, meta.kicker},
                    {u"deck"_s, meta.deck},
                    {u"slug"_s, meta.slug},
                    {u"bylines"_s, QJsonArray::fromStringList(meta.bylines)},
                    {u"section"_s, meta.section},
                    {u"tags"_s, QJsonArray::fromStringList(meta.tags)},
                    {u"language"_s, meta.language},
                    {u"direction"_s, directionName(meta.direction)},
                    {u"urgency"_s, meta.urgency},
                    {u"status"_s, statusName(meta.status)},
                    {u"publication"_s, publicationName(meta.publication)},
                    {u"created"_s, timeText(meta.created)},
                    {u"updated"_s, timeText(meta.updated)}};
    if (meta.dateline != Dateline())
        out.insert(u"dateline"_s,
                   QJsonObject{{u"place"_s, meta.dateline.place}, {u"agency"_s, meta.dateline.agency}});
    if (meta.breaking != Breaking())
        out.insert(u"breaking"_s, breakingToJson(meta.breaking));
    if (meta.embargo)
        out.insert(u"embargo"_s, timeText(*meta.embargo));
    if (meta.published)
        out.insert(u"published"_s, timeText(*meta.published));
    if (!meta.editorsNote.isEmpty())
        out.insert(u"editors_note"_s, meta.editorsNote);
    if (!meta.corrections.isEmpty())
        out.insert(u"corrections"_s, correctionsToJson(meta.corrections));
    if (!meta.picture.isEmpty())
        out.insert(u"picture"_s, meta.picture);
    if (meta.wordPress != WordPressOrigin())
        out.insert(u"wordpress"_s, originToJson(meta.wordPress));
    addUnknown(out, meta.unknown);
    return out;
}

Result<void> metadataFromJson(const QJsonObject& json, Article& article)
{
    QString wrong;
    ObjectReader reader(json, wrong);
    qint64 format = currentFormat;
    reader.read(u"format"_s, format);
    if (format > currentFormat)
        return fail(ErrorCode::NewerFormat, {}, 0, QString::number(format));
    QString id;
    reader.read(u"id"_s, id);
    Metadata meta;
    readTexts(reader, meta);
    reader.read(u"direction"_s, meta.direction, [](const QString& name) { return directionFromName(name); });
    reader.readUrgency(u"urgency"_s, meta.urgency);
    reader.readObject(u"breaking"_s, [&meta](ObjectReader& inside) { readBreaking(inside, meta.breaking); });
    reader.read(u"embargo"_s, meta.embargo);
    reader.read(u"status"_s, meta.status, [](const QString& name) { return statusFromName(name); });
    reader.read(u"publication"_s, meta.publication,
                [](const QString& name) { return publicationFromName(name); });
    reader.read(u"created"_s, meta.created);
    reader.read(u"updated"_s, meta.updated);
    reader.read(u"published"_s, meta.published);
    readCorrections(reader, meta.corrections, wrong);
    reader.readObject(u"wordpress"_s, [&meta](ObjectReader& inside) { readOrigin(inside, meta.wordPress); });
    if (!wrong.isEmpty())
        return fail(ErrorCode::BadFormat, {}, 0, wrong);
    meta.unknown = reader.unknown();
    article.id = ArticleId(id);
    article.meta = std::move(meta);
    return {};
}

QByteArray prettyMetadata(const QJsonObject& json)
{
    QByteArrayList lines;
    const auto add = [&](const QString& key) {
        if (json.contains(key))
            lines += compact(key) + ": " + pretty(json.value(key), 2);
    };
    for (const QStringView key : knownKeys)
        add(key.toString());
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (std::ranges::find(knownKeys, it.key()) == knownKeys.end())
            add(it.key());
    }
    return prettyLines(lines, '{', '}', 0);
}

} // namespace warraq
