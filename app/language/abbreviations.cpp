// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/abbreviations.h"

#include "base/atomic_file.h"
#include "text/clitics.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr QChar tatweel = u'\u0640';

QString fileIn(const QString& projectFolder)
{
    return projectFolder + "/style/abbreviations.json"_L1;
}

QByteArray compact(const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

qint64 lineAt(const QByteArray& bytes, qsizetype offset)
{
    return bytes.first(std::clamp<qsizetype>(offset, 0, bytes.size())).count('\n') + 1;
}

/// Line of entry `index`: entries begin with a brace inside the list.
qint64 lineOfEntry(const QByteArray& bytes, qsizetype index)
{
    qsizetype at = bytes.indexOf('[', std::max<qsizetype>(0, bytes.indexOf("\"entries\"")));
    bool inText = false;
    int depth = 0;
    for (at = std::max<qsizetype>(0, at + 1); at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (inText) {
            if (c == '\\')
                ++at;
            inText = c != '"';
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (depth++ == 0 && index-- == 0)
                break;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return lineAt(bytes, at);
}

std::optional<QString> takeText(QJsonObject& object, const QString& key)
{
    const QJsonValue value = object.take(key);
    if (value.isUndefined())
        return QString();
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<Abbreviation> entryOf(const QJsonValue& value)
{
    if (!value.isObject())
        return std::nullopt;
    QJsonObject object = value.toObject();
    const auto typed = takeText(object, u"typed"_s);
    const auto text = takeText(object, u"text"_s);
    const auto name = takeText(object, u"name"_s);
    if (!typed || !text || !name)
        return std::nullopt;
    return Abbreviation{*typed, *text, *name, object};
}

/// Keys in a fixed order, so that a changed entry is a changed line and nothing else.
QByteArray lineOf(const Abbreviation& entry)
{
    QByteArray line;
    const auto put = [&line](const QString& key, const QJsonValue& value) {
        line += (line.isEmpty() ? "{" : ", ") + compact(key) + ": " + compact(value);
    };
    if (!entry.name.isEmpty())
        put(u"name"_s, entry.name);
    if (!entry.typed.isEmpty())
        put(u"typed"_s, entry.typed);
    put(u"text"_s, entry.text);
    for (auto it = entry.unknown.begin(); it != entry.unknown.end(); ++it)
        put(it.key(), it.value());
    return line + '}';
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.category() == QChar::Mark_NonSpacing || c == tatweel;
}

/// Start of the clitics that stand before `key` in `before`, or `key` itself when it begins a word, -1 when
/// it is the end of another word.
qsizetype startWithClitics(QStringView before, qsizetype key, bool mayCarry)
{
    qsizetype start = key;
    while (start > 0 && isWordPart(before[start - 1]))
        --start;
    if (start == key)
        return start;
    if (!mayCarry)
        return -1;
    QStringView clitics = before.sliced(start, key - start);
    while (clitics.endsWith(tatweel))
        clitics.chop(1);
    return isProclitic(clitics) && !clitics.contains(u'ا') ? start : -1;
}

/// ل before the article swallows its alef.
QString joined(QStringView clitics, const QString& text)
{
    while (clitics.endsWith(tatweel))
        clitics.chop(1);
    if (clitics.isEmpty())
        return text;
    const bool arabic = !text.isEmpty() && text.front().script() == QChar::Script_Arabic;
    const bool joins = clitics.back() != u'و';
    if (clitics.back() == u'ل' && text.startsWith(u"ال"))
        return clitics.toString() + text.sliced(1);
    return clitics.toString() + (joins && !arabic ? QString(tatweel) : QString()) + text;
}

} // namespace

QByteArray writeAbbreviations(const AbbreviationList& list)
{
    QByteArray bytes = "{\n  \"format\": " + QByteArray::number(list.format) + ",\n";
    for (auto it = list.unknown.begin(); it != list.unknown.end(); ++it)
        bytes += "  " + compact(it.key()) + ": " + compact(it.value()) + ",\n";
    bytes += "  \"entries\": [";
    for (qsizetype i = 0; i < list.entries.size(); ++i)
        bytes += (i > 0 ? ",\n    " : "\n    ") + lineOf(list.entries[i]);
    return bytes + (list.entries.isEmpty() ? "]\n}\n" : "\n  ]\n}\n");
}

Result<AbbreviationList> readAbbreviations(const QByteArray& bytes, const QString& path)
{
    if (!bytes.isValidUtf8())
        return fail(ErrorCode::InvalidUtf8, path);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(ErrorCode::BadFormat, path, lineAt(bytes, problem.offset), problem.errorString());
    if (!document.isObject())
        return fail(ErrorCode::BadFormat, path, 1, u"not an object"_s);
    AbbreviationList list;
    list.unknown = document.object();
    list.format = std::max(AbbreviationList::currentFormat, list.unknown.take(u"format"_s).toInt(1));
    const QJsonValue entries = list.unknown.take(u"entries"_s);
    if (!entries.isArray() && !entries.isUndefined())
        return fail(ErrorCode::BadFormat, path, lineAt(bytes, bytes.indexOf("\"entries\"")), u"entries"_s);
    const QJsonArray all = entries.toArray();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto entry = entryOf(all.at(i));
        if (!entry)
            return fail(ErrorCode::BadFormat, path, lineOfEntry(bytes, i),
                        QString::fromUtf8(compact(all.at(i))));
        list.entries.append(*entry);
    }
    return list;
}

Result<LoadedAbbreviations> loadAbbreviations(const QString& projectFolder)
{
    const QString file = fileIn(projectFolder);
    if (!QFileInfo::exists(file))
        return LoadedAbbreviations{};
    constexpr qint64 most = 4LL * 1024 * 1024;
    const auto bytes = readFile(file, most);
    if (!bytes)
        return passOn(bytes);
    const auto list = readAbbreviations(*bytes, file);
    if (!list)
        return passOn(list);
    return LoadedAbbreviations{*list, contentHash(*bytes)};
}

Result<QString> saveAbbreviations(const QString& projectFolder, const AbbreviationList& list,
                                  const QString& expectedHash)
{
    const QString file = fileIn(projectFolder);
    if (list.format > AbbreviationList::currentFormat)
        return fail(ErrorCode::NewerFormat, file);
    if (!QFileInfo::exists(projectFolder))
        return fail(ErrorCode::ProjectGone, projectFolder);
    if (!QDir().mkpath(QFileInfo(file).path()))
        return fail(ErrorCode::NoPermission, QFileInfo(file).path());
    const QByteArray bytes = writeAbbreviations(list);
    if (const auto written = writeFileAtomically(file, bytes, expectedHash); !written)
        return passOn(written);
    return contentHash(bytes);
}

AbbreviationList merged(const AbbreviationList& base, const AbbreviationList& mine,
                        const AbbreviationList& theirs)
{
    AbbreviationList list = theirs;
    list.entries.removeIf([&](const Abbreviation& entry) {
        return base.entries.contains(entry) && !mine.entries.contains(entry);
    });
    for (const Abbreviation& entry : mine.entries) {
        if (!base.entries.contains(entry) && !list.entries.contains(entry))
            list.entries.append(entry);
    }
    return list;
}

std::optional<Expansion> expansionOf(QStringView before, const AbbreviationList& list)
{
    std::optional<Expansion> best;
    qsizetype longest = 0;
    for (qsizetype i = 0; i < list.entries.size(); ++i) {
        const Abbreviation& entry = list.entries[i];
        const bool marked = !entry.typed.isEmpty() && !isWordPart(entry.typed.back());
        const auto cases = entry.typed.endsWith(u'*') ? Qt::CaseInsensitive : Qt::CaseSensitive;
        if (entry.typed.size() <= longest || !before.endsWith(entry.typed, cases))
            continue;
        const qsizetype key = before.size() - entry.typed.size();
        const qsizetype start = startWithClitics(before, key, marked);
        if (start < 0)
            continue;
        longest = entry.typed.size();
        best =
            Expansion{before.size() - start, joined(before.sliced(start, key - start), entry.text), int(i)};
    }
    return best;
}

} // namespace warraq
