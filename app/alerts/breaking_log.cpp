// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/breaking_log.h"

#include "base/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace warraq {

namespace {

// A line torn by a crash in the middle of an append is not an event: it does not parse and the chain goes
// round it, from the last whole line to the next. A whole line that was changed or taken out breaks the
// chain.

QString ledgerPath(const QString& projectFolder)
{
    return projectFolder + QStringLiteral("/alerts/ledger.jsonl");
}

std::optional<QJsonObject> parsed(const QByteArray& line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject() || !document.object().contains(QStringLiteral("previous")))
        return std::nullopt;
    return document.object();
}

Result<QList<QByteArray>> ledgerLines(const QString& projectFolder)
{
    const auto bytes = readFile(ledgerPath(projectFolder));
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

} // namespace

Result<void> appendBreakingEvent(const QString& projectFolder, const BreakingEvent& event)
{
    if (!QFile::exists(projectFolder + QStringLiteral("/warraq.json")))
        return fail(ErrorCode::ProjectGone, projectFolder);
    const auto lines = ledgerLines(projectFolder);
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
    const QString path = ledgerPath(projectFolder);
    if (!QDir().mkpath(projectFolder + QStringLiteral("/alerts")))
        return fail(ErrorCode::WriteFailed, path);
    return appendDurably(path, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

Result<QList<BreakingEvent>> readBreakingLog(const QString& projectFolder)
{
    const auto lines = ledgerLines(projectFolder);
    if (!lines)
        return passOn(lines);
    QList<BreakingEvent> events;
    for (const QByteArray& line : *lines) {
        const auto object = parsed(line);
        if (!object)
            continue;
        BreakingEvent event;
        event.at = timeFrom(object->value(QStringLiteral("at")));
        event.what = object->value(QStringLiteral("what")).toString();
        event.by = object->value(QStringLiteral("by")).toString();
        event.article = ArticleId(object->value(QStringLiteral("article")).toString());
        event.headline = object->value(QStringLiteral("headline")).toString();
        event.until = timeFrom(object->value(QStringLiteral("until")));
        events.append(event);
    }
    return events;
}

Result<qint64> verifyBreakingLog(const QString& projectFolder)
{
    const auto lines = ledgerLines(projectFolder);
    if (!lines)
        return passOn(lines);
    QString expected;
    for (qsizetype i = 0; i < lines->size(); ++i) {
        const auto object = parsed(lines->at(i));
        if (!object)
            continue;
        if (object->value(QStringLiteral("previous")).toString() != expected)
            return i + 1;
        expected = contentHash(lines->at(i));
    }
    return 0;
}

} // namespace warraq
