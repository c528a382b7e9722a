// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/file_merge.h"

#include "article/article_merge.h"
#include "base/atomic_file.h"
#include "language/abbreviations.h"
#include "project/json_merge.h"
#include "project/line_merge.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace warraq {

using namespace Qt::StringLiterals;

namespace {

/// The three versions; a base that is not there is an empty file.
struct Versions
{
    const QString& path;
    const std::optional<QByteArray>& base;
    const QByteArray& mine;
    const QByteArray& theirs;
    const MergeSides& sides;

    [[nodiscard]] QByteArray baseBytes() const { return base.value_or(QByteArray()); }
};

FileMerge withCopy(const QByteArray& bytes, const QString& path, const QByteArray& copy)
{
    return {bytes, {{path, copy}}, 1};
}

FileMerge keepBoth(const Versions& of)
{
    return withCopy(of.mine, copyName(of.path, of.sides.theirs), of.theirs);
}

/// Not among the articles: the id stands in the name, and of two files with one id the first name counts.
QString articleCopy(const Versions& of)
{
    return u"conflicts/"_s + copyName(of.path, of.sides.theirs);
}

FileMerge mergeArticle(const Versions& of)
{
    const auto merged = mergeArticleFiles(of.base, of.mine, of.theirs, of.sides, of.path);
    if (!merged)
        return withCopy(of.mine, articleCopy(of), of.theirs);
    FileMerge out{merged->bytes, {}, merged->conflicts};
    if (merged->keepTheirs) {
        out.copies.append({articleCopy(of), of.theirs});
        ++out.conflicts;
    }
    return out;
}

std::optional<QJsonObject> objectOf(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

FileMerge mergeJsonFile(const Versions& of)
{
    const auto mine = objectOf(of.mine);
    const auto theirs = objectOf(of.theirs);
    if (!mine || !theirs)
        return keepBoth(of);
    const JsonMerge merge = mergeJson(objectOf(of.baseBytes()).value_or(QJsonObject()), *mine, *theirs);
    FileMerge out{QJsonDocument(merge.json).toJson(QJsonDocument::Indented), {}, 0};
    if (merge.conflicts > 0) { // what theirs said instead
        out.copies.append({copyName(of.path, of.sides.theirs), of.theirs});
        out.conflicts = 1;
    }
    return out;
}

FileMerge mergeAbbreviations(const Versions& of)
{
    const auto mine = readAbbreviations(of.mine);
    const auto theirs = readAbbreviations(of.theirs);
    const auto base = of.base ? readAbbreviations(*of.base) : AbbreviationList();
    const bool isNewer =
        mine && theirs && std::max(mine->format, theirs->format) > AbbreviationList::currentFormat;
    if (!mine || !theirs || isNewer)
        return keepBoth(of);
    const AbbreviationList old = base.value_or(AbbreviationList());
    AbbreviationList list = merged(old, *theirs, *mine); // mine's order
    const JsonMerge unknown = mergeJson(old.unknown, mine->unknown, theirs->unknown);
    list.unknown = unknown.json;
    FileMerge out{writeAbbreviations(list), {}, 0};
    if (unknown.conflicts > 0) {
        out.copies.append({copyName(of.path, of.sides.theirs), of.theirs});
        out.conflicts = 1;
    }
    return out;
}

FileMerge mergeLines(const Versions& of)
{
    if (!of.mine.isValidUtf8() || !of.theirs.isValidUtf8())
        return keepBoth(of);
    return {mergeLineLists(of.baseBytes(), of.mine, of.theirs), {}, 0};
}

FileMerge mergeWords(const Versions& of)
{
    if (!of.mine.isValidUtf8() || !of.theirs.isValidUtf8())
        return keepBoth(of);
    const EntryMerge merge = mergeEntryLists(of.baseBytes(), of.mine, of.theirs);
    FileMerge out{merge.bytes, {}, 0};
    if (merge.conflicts > 0) { // what theirs said of these words
        out.copies.append({copyName(of.path, of.sides.theirs), of.theirs});
        out.conflicts = 1;
    }
    return out;
}

FileMerge mergeLog(const Versions& of)
{
    if (!isChained(of.mine) && !isChained(of.theirs))
        return {mergeLogs(of.mine, of.theirs), {}, 0};
    if (const auto longer = longerChain(of.mine, of.theirs))
        return {*longer, {}, 0};
    // Beside the ledgers of the machines, where it is read with them.
    const QString name = of.path == "alerts/ledger.jsonl"_L1 ? u"alerts/ledger/before.jsonl"_s : of.path;
    return withCopy(of.mine, copyName(name, of.sides.theirs), of.theirs);
}

/// A picture's name is its content: the one that is right stays under it.
FileMerge mergeMedia(const Versions& of)
{
    const QString name = QFileInfo(of.path).completeBaseName();
    if (contentHash(of.mine) != name && contentHash(of.theirs) == name)
        return withCopy(of.theirs, copyName(of.path, of.sides.mine), of.mine);
    return keepBoth(of);
}

FileMerge mergeTwo(const Versions& of)
{
    const QString& path = of.path;
    if (path.startsWith("articles/"_L1) && path.endsWith(".html"_L1))
        return mergeArticle(of);
    if (path == "style/abbreviations.json"_L1)
        return mergeAbbreviations(of);
    const bool isSettings =
        path == "warraq.json"_L1 || path.startsWith("style/"_L1) || path.startsWith("moderation/"_L1);
    if (isSettings && path.endsWith(".json"_L1))
        return mergeJsonFile(of);
    if (path.startsWith("dictionary/"_L1) && path.endsWith(".dic"_L1))
        return mergeLines(of);
    if (path.startsWith("moderation/"_L1) && path.endsWith(".txt"_L1))
        return mergeWords(of);
    if (path.endsWith(".jsonl"_L1))
        return mergeLog(of);
    return path.startsWith("media/"_L1) ? mergeMedia(of) : keepBoth(of);
}

/// Nobody's name leads out of the folder or hides a file.
QString asFileName(const QString& who)
{
    QString out;
    for (const QChar c : who.simplified())
        out += c.isPrint() && !u"/\\:*?\"<>|"_s.contains(c) ? c : u'-';
    constexpr qsizetype longest = 40;
    out.truncate(longest);
    if (!out.isEmpty() && out.back().isHighSurrogate())
        out.chop(1);
    return out.isEmpty() ? u"theirs"_s : out;
}

} // namespace

QString copyName(const QString& path, const MergeSide& side)
{
    const qsizetype slash = path.lastIndexOf(u'/') + 1;
    const qsizetype dot = path.lastIndexOf(u'.');
    const qsizetype end = dot > slash ? dot : path.size();
    QString mark = asFileName(side.who);
    if (side.at.isValid())
        mark += u", "_s + side.at.toUTC().toString(u"yyyy-MM-dd HH-mm-ss"_s);
    return path.first(end) + u" ("_s + mark + u')' + path.sliced(end);
}

FileMerge mergeFiles(const QString& path, const std::optional<QByteArray>& base,
                     const std::optional<QByteArray>& mine, const std::optional<QByteArray>& theirs,
                     const MergeSides& sides)
{
    if (mine == theirs || base == theirs)
        return {mine, {}, 0};
    if (base == mine)
        return {theirs, {}, 0};
    if (!mine || !theirs) // taken away here, changed there
        return {mine ? mine : theirs, {}, 0};
    return mergeTwo({path, base, *mine, *theirs, sides});
}

} // namespace warraq
