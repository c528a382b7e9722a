// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/words/word_exchange.h"

#include "comments/words/word_csv.h"
#include "comments/words/word_patterns.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr qsizetype largest = 16LL * 1024 * 1024;
constexpr qsizetype safeLength = 4; // letters with which a word is seldom the middle of another

QStringList optionNames(WordFormat format)
{
    if (format == WordFormat::ModerationKeys)
        return {u"moderation_keys"_s};
    return {u"disallowed_keys"_s, u"blacklist_keys"_s};
}

/// A JSON document of one value, which QJsonDocument reads only from lists and objects.
QJsonValue jsonOf(const QByteArray& bytes)
{
    return QJsonDocument::fromJson('[' + bytes + ']')[0];
}

std::optional<QString> fromJson(const QByteArray& bytes, const QStringList& names)
{
    const QJsonValue value = jsonOf(bytes);
    if (value.isString())
        return value.toString();
    const QJsonObject object = value.toObject();
    for (const QString& name : names) {
        for (const QJsonValue& each : {object.value(name), object.value("options"_L1)[name]})
            if (each.isString())
                return each.toString();
    }
    return std::nullopt;
}

/// s:12:"…"; as get_option is stored.
std::optional<QString> fromSerialised(const QString& text)
{
    if (!text.startsWith("s:"_L1))
        return std::nullopt;
    const qsizetype begin = text.indexOf(":\""_L1);
    const qsizetype end = text.lastIndexOf(u'"');
    if (begin < 0 || end < begin + 2)
        return std::nullopt;
    return text.mid(begin + 2, end - begin - 2);
}

/// The element or the option_name that is one of the names; the text of what follows it.
std::optional<QString> fromXml(const QByteArray& bytes, const QStringList& names)
{
    QXmlStreamReader xml(bytes);
    xml.setNamespaceProcessing(false); // pasted pieces declare nothing
    bool wanted = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = xml.name().toString().section(u':', -1);
        if (names.contains(name))
            return xml.readElementText(QXmlStreamReader::SkipChildElements);
        if (name == "option_name"_L1)
            wanted = names.contains(xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed());
        else if (name == "option_value"_L1 && wanted)
            return xml.readElementText(QXmlStreamReader::SkipChildElements);
    }
    return std::nullopt;
}

QString optionText(const QByteArray& bytes, WordFormat format)
{
    const QByteArray trimmed = bytes.trimmed();
    const QString text = QString::fromUtf8(bytes);
    std::optional<QString> found;
    if (trimmed.startsWith('"') || trimmed.startsWith('{'))
        found = fromJson(trimmed, optionNames(format));
    else if (trimmed.startsWith('<'))
        found = fromXml(trimmed, optionNames(format));
    else
        found = fromSerialised(text.trimmed());
    return found.value_or(text);
}

bool staysFound(const QString& word)
{
    const QList<WordPart> parts = wordParts(word);
    qsizetype letters = 0;
    for (const WordPart& part : parts) {
        if (part.kind != WordText::Kind::Arabic)
            return false;
        letters += part.letters.size();
    }
    return letters >= safeLength;
}

ImportedWords fromOption(const QByteArray& bytes, WordFormat format)
{
    ImportedWords imported;
    QString text = optionText(bytes, format);
    text.replace(u'\r', u'\n');
    qint64 line = 0;
    for (const QString& each : text.split(u'\n')) {
        ++line;
        if (each.trimmed().isEmpty())
            continue;
        WordEntry entry{.word = each};
        entry.action = format == WordFormat::ModerationKeys ? WordAction::Hold : WordAction::Reject;
        entry.modes.setFlag(WordMode::Clitics, staysFound(each));
        if (const auto checked = checkedEntry(entry))
            imported.entries.append(*checked);
        else
            imported.rejected.append({line, each.trimmed().left(longestWord)});
    }
    return imported;
}

} // namespace

std::optional<WordFormat> wordFormatFromName(QStringView name)
{
    if (name == "moderation_keys"_L1)
        return WordFormat::ModerationKeys;
    if (name == "disallowed_keys"_L1)
        return WordFormat::DisallowedKeys;
    return name == "csv"_L1 ? std::optional(WordFormat::Csv) : std::nullopt;
}

Result<ImportedWords> importWords(const QByteArray& bytes, WordFormat format, const QString& path)
{
    if (bytes.size() > largest)
        return fail(ErrorCode::TooLarge, path);
    if (!bytes.isValidUtf8())
        return fail(ErrorCode::InvalidUtf8, path);
    auto imported = format == WordFormat::Csv ? wordsFromCsv(bytes, path)
                                              : Result<ImportedWords>(fromOption(bytes, format));
    if (imported && imported->entries.size() > mostWords)
        return fail(ErrorCode::TooLarge, path);
    return imported;
}

QByteArray exportWords(const QList<WordEntry>& list, WordFormat format)
{
    if (format == WordFormat::Csv)
        return wordsToCsv(list);
    const WordAction action = format == WordFormat::ModerationKeys ? WordAction::Hold : WordAction::Reject;
    QByteArray out;
    for (const WordEntry& entry : list) {
        if (!entry.allowed && entry.action == action)
            out += entry.word.toUtf8() + '\n';
    }
    return out;
}

JoinedWords joinedWords(QList<WordEntry> list, const QList<WordEntry>& more, bool replace)
{
    JoinedWords joined;
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < list.size(); ++i)
        places.insert(wordIdentity(list[i].word), i);
    for (const WordEntry& entry : more) {
        const QString word = wordIdentity(entry.word);
        const auto known = places.constFind(word);
        if (known == places.constEnd()) {
            places.insert(word, list.size());
            list.append(entry);
            ++joined.added;
        } else if (replace && list[*known] != entry) {
            list[*known] = entry;
            ++joined.changed;
        } else {
            ++joined.known;
        }
    }
    joined.entries = std::move(list);
    return joined;
}

QList<WordEntry> mergedWords(const QList<WordEntry>& base, const QList<WordEntry>& mine,
                             QList<WordEntry> theirs)
{
    QHash<QString, WordEntry> before;
    for (const WordEntry& entry : base)
        before.insert(entry.word, entry);
    QList<WordEntry> changed;
    QSet<QString> kept;
    for (const WordEntry& entry : mine) {
        kept.insert(entry.word);
        const auto old = before.constFind(entry.word);
        if (old == before.constEnd() || *old != entry)
            changed.append(entry);
    }
    theirs.removeIf([&](const WordEntry& entry) {
        return !kept.contains(entry.word) && before.contains(entry.word) && before.value(entry.word) == entry;
    });
    return joinedWords(std::move(theirs), changed, true).entries;
}

} // namespace warraq
