// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/line_merge.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace warraq {

namespace {

QByteArrayList linesOf(const QByteArray& bytes)
{
    QByteArrayList lines = bytes.split('\n');
    for (QByteArray& line : lines)
        if (line.endsWith('\r'))
            line.chop(1);
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

bool isCount(const QByteArrayList& lines)
{
    return !lines.isEmpty() && !lines.first().isEmpty() &&
           std::ranges::all_of(lines.first(), [](char c) { return c >= '0' && c <= '9'; });
}

QSet<QByteArray> setOf(const QByteArrayList& lines)
{
    return {lines.begin(), lines.end()};
}

/// As the desk's dictionary sorts: by the word before its model.
QString wordOf(const QByteArray& line)
{
    return QString::fromUtf8(line).section(u'/', 0, 0);
}

/// "" for a remark or blank line.
QString entryOf(const QByteArray& line)
{
    const QString text = QString::fromUtf8(line).trimmed();
    if (text.startsWith(u'#'))
        return {};
    qsizetype end = 0;
    while (end < text.size() && text[end] != u'|')
        end += text[end] == u'\\' ? 2 : 1;
    return text.left(end).simplified().normalized(QString::NormalizationForm_C);
}

bool isSorted(const QByteArrayList& lines)
{
    return std::ranges::is_sorted(lines, {}, wordOf);
}

QDateTime timeOf(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    return QDateTime::fromString(object.value(QStringLiteral("at")).toString(), Qt::ISODateWithMs);
}

struct TimedLine
{
    QDateTime at;
    QByteArray line;
};

/// Lines with the time they count from: their own or the last one before them, since a log goes on.
QList<TimedLine> timed(const QByteArray& log)
{
    QList<TimedLine> out;
    QDateTime last;
    for (const QByteArray& line : linesOf(log)) {
        const QDateTime at = timeOf(line);
        if (at.isValid() && (!last.isValid() || at > last))
            last = at;
        out.append({last, line});
    }
    return out;
}

bool isBefore(const TimedLine& a, const TimedLine& b)
{
    if (!a.at.isValid() || !b.at.isValid())
        return !a.at.isValid() && b.at.isValid();
    return a.at < b.at;
}

} // namespace

QByteArray mergeLineLists(const QByteArray& base, const QByteArray& mine, const QByteArray& theirs)
{
    QByteArrayList own = linesOf(mine);
    QByteArrayList other = linesOf(theirs);
    const bool counted = isCount(own);
    for (QByteArrayList* lines : {&own, &other})
        if (counted && isCount(*lines))
            lines->removeFirst();
    const QSet<QByteArray> old = setOf(linesOf(base));
    const QSet<QByteArray> ours = setOf(own);
    const QSet<QByteArray> kept = setOf(other);
    const bool sorted = isSorted(own) && isSorted(other);
    QByteArrayList out;
    for (const QByteArray& line : std::as_const(own))
        if (line.trimmed().isEmpty() || kept.contains(line) || !old.contains(line))
            out.append(line);
    qsizetype behind = 0;
    for (const QByteArray& line : std::as_const(other)) {
        const bool isNew = !line.trimmed().isEmpty() && !old.contains(line) && !ours.contains(line);
        if (isNew)
            out.insert(behind++, line);
        else if (const qsizetype at = out.indexOf(line); at >= 0)
            behind = at + 1;
    }
    if (sorted)
        std::ranges::stable_sort(out, {}, wordOf);
    if (counted)
        out.prepend(QByteArray::number(out.size()));
    const QByteArray end = mine.contains("\r\n") ? "\r\n" : "\n";
    return out.isEmpty() ? QByteArray() : out.join(end) + end;
}

EntryMerge mergeEntryLists(const QByteArray& base, const QByteArray& mine, const QByteArray& theirs)
{
    EntryMerge merge{mergeLineLists(base, mine, theirs), 0};
    QSet<QString> ours;
    const QByteArrayList own = linesOf(mine);
    const QSet<QByteArray> ownLines = setOf(own);
    QByteArrayList lines = linesOf(merge.bytes);
    for (const QByteArray& line : std::as_const(lines))
        if (ownLines.contains(line))
            ours.insert(entryOf(line));
    const auto isTheirWord = [&](const QByteArray& line) {
        const QString entry = entryOf(line);
        return !entry.isEmpty() && ours.contains(entry) && !ownLines.contains(line);
    };
    merge.conflicts = int(lines.removeIf(isTheirWord));
    if (merge.conflicts > 0) {
        const QByteArray end = mine.contains("\r\n") ? "\r\n" : "\n";
        merge.bytes = lines.join(end) + end;
    }
    return merge;
}

QByteArray mergeLogs(const QByteArray& mine, const QByteArray& theirs)
{
    const QList<TimedLine> own = timed(mine);
    const QList<TimedLine> other = timed(theirs);
    QList<TimedLine> all;
    std::ranges::merge(own, other, std::back_inserter(all), isBefore);
    QByteArray out;
    QSet<QByteArray> known;
    for (const TimedLine& line : std::as_const(all)) {
        if (known.contains(line.line))
            continue;
        known.insert(line.line);
        out += line.line + '\n';
    }
    return out;
}

bool isChained(const QByteArray& log)
{
    return std::ranges::any_of(linesOf(log), [](const QByteArray& line) {
        return QJsonDocument::fromJson(line).object().contains(QStringLiteral("previous"));
    });
}

std::optional<QByteArray> longerChain(const QByteArray& mine, const QByteArray& theirs)
{
    if (mine.startsWith(theirs))
        return mine;
    return theirs.startsWith(mine) ? std::optional(theirs) : std::nullopt;
}

} // namespace warraq
