// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/breaking_log.h"

#include "base/atomic_file.h"
#include "project/device.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace warraq {

namespace {

// A line torn by a crash in the middle of an append is not an event: it does not parse and the chain goes
// round it, from the last whole line to the next. A whole line that was changed or taken out breaks the
// chain.

std::optional<QJsonObject> parsed(const QByteArray& line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject() || !document.object().contains(QStringLiteral("previous")))
        return std::nullopt;
    return document.object();
}

/// All of them, the one from before first; paths under the project.
QStringList ledgerFiles(const QString& projectFolder)
{
    QStringList files;
    const QString before = QStringLiteral("alerts/ledger.jsonl");
    if (QFileInfo::exists(projectFolder + u'/' + before))
        files.append(before);
    const QDir folder(projectFolder + QStringLiteral("/alerts/ledger"));
    for (const QString& name : folder.entryList({QStringLiteral("*.jsonl")}, QDir::Files, QDir::Name))
        files.append(QStringLiteral("alerts/ledger/") + name);
    return files;
}

Result<QList<QByteArray>> linesOf(const QString& path)
{
    const auto bytes = readFile(path);
    if (!bytes) {
        if (bytes.error().code == ErrorCode::NotFound)
            return QList<QByteArray>();
        return passOn(bytes);
    }
    QList<QByteArray> lines = bytes->split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QString timeText(const QDateTime& at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFrom(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

BreakingEvent eventOf(const QJsonObject& object)
{
    BreakingEvent event;
    event.at = timeFrom(object.value(QStringLiteral("at")));
    event.what = object.value(QStringLiteral("what")).toString();
    event.by = object.value(QStringLiteral("by")).toString();
    event.article = ArticleId(object.value(QStringLiteral("article")).toString());
    event.headline = object.value(QStringLiteral("headline")).toString();
    event.until = timeFrom(object.value(QStringLiteral("until")));
    return event;
}

/// Two lists in time order as one. Each keeps its own order, whatever its clock did meanwhile.
QList<BreakingEvent> inTimeOrder(const QList<BreakingEvent>& a, const QList<BreakingEvent>& b)
{
    QList<BreakingEvent> all;
    all.reserve(a.size() + b.size());
    std::ranges::merge(a, b, std::back_inserter(all), {}, &BreakingEvent::at, &BreakingEvent::at);
    return all;
}

qint64 firstBreak(const QList<QByteArray>& lines)
{
    QString expected;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto object = parsed(lines[i]);
        if (!object)
            continue;
        if (object->value(QStringLiteral("previous")).toString() != expected)
            return i + 1;
        expected = contentHash(lines[i]);
    }
    return 0;
}

} // namespace

Result<void> appendBreakingEvent(const QString& projectFolder, const BreakingEvent& event)
{
    if (!QFile::exists(projectFolder + QStringLiteral("/warraq.json")))
        return fail(ErrorCode::ProjectGone, projectFolder);
    const auto device = deviceOf(projectFolder);
    if (!device)
        return passOn(device);
    const QString folder = projectFolder + QStringLiteral("/alerts/ledger");
    const QString path = folder + u'/' + *device + QStringLiteral(".jsonl");
    const auto lines = linesOf(path);
    if (!lines)
        return passOn(lines);
    QString previous;
    for (auto line = lines->crbegin(); line != lines->crend() && previous.isEmpty(); ++line)
        if (parsed(*line))
            previous = contentHash(*line);
    const QJsonObject object{
        {QStringLiteral("at"), timeText(event.at)},
        {QStringLiteral("what"), event.what},
        {QStringLiteral("by"), event.by},
        {QStringLiteral("article"), event.article.value()},
        {QStringLiteral("headline"), event.headline},
        {QStringLiteral("until"), timeText(event.until)},
        {QStringLiteral("previous"), previous},
    };
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::WriteFailed, path);
    return appendDurably(path, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

Result<QList<BreakingEvent>> readBreakingLog(const QString& projectFolder)
{
    QList<BreakingEvent> all;
    QSet<QByteArray> known;
    for (const QString& file : ledgerFiles(projectFolder)) {
        const auto lines = linesOf(projectFolder + u'/' + file);
        if (!lines)
            return passOn(lines);
        QList<BreakingEvent> events;
        for (const QByteArray& line : *lines) {
            const auto object = parsed(line);
            if (!object || known.contains(line))
                continue;
            known.insert(line);
            events.append(eventOf(*object));
        }
        all = inTimeOrder(all, events);
    }
    return all;
}

Result<LedgerBreak> verifyBreakingLog(const QString& projectFolder)
{
    for (const QString& file : ledgerFiles(projectFolder)) {
        const auto lines = linesOf(projectFolder + u'/' + file);
        if (!lines)
            return passOn(lines);
        if (const qint64 line = firstBreak(*lines); line > 0)
            return LedgerBreak{file, line};
    }
    return LedgerBreak{};
}

} // namespace warraq
