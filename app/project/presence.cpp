// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/presence.h"

#include "base/atomic_file.h"
#include "project/device.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr qint64 largestMark = 16 * 1024;
constexpr qsizetype longestName = 200;

std::optional<PresenceMark> readMark(const QString& file)
{
    const auto bytes = readFile(file, largestMark);
    const QJsonObject json = QJsonDocument::fromJson(bytes.value_or(QByteArray())).object();
    PresenceMark mark{QFileInfo(file).completeBaseName(), json.value("who"_L1).toString().left(longestName),
                      json.value("host"_L1).toString().left(longestName),
                      ArticleId(json.value("article"_L1).toString().left(longestName)),
                      QDateTime::fromString(json.value("at"_L1).toString(), Qt::ISODateWithMs)};
    if (mark.article.isEmpty() || !mark.at.isValid())
        return std::nullopt;
    return mark;
}

/// Clocks of two machines differ; one that is hours ahead is wrong.
bool isGood(const PresenceMark& mark, const QDateTime& now)
{
    const auto age = std::chrono::milliseconds(mark.at.msecsTo(now));
    return age < presenceLasts && age > -presenceLasts;
}

} // namespace

QList<PresenceMark> marksOfOthers(const QString& projectFolder, const QDateTime& now)
{
    const QString own = knownDevice(projectFolder);
    QList<PresenceMark> marks;
    const QDir folder(projectFolder + u"/presence"_s);
    for (const QFileInfo& file : folder.entryInfoList({u"*.json"_s}, QDir::Files | QDir::NoSymLinks))
        if (const auto mark = readMark(file.filePath()); mark && mark->device != own && isGood(*mark, now))
            marks += *mark;
    std::ranges::sort(marks, [](const PresenceMark& a, const PresenceMark& b) {
        return a.article == b.article ? a.at > b.at : a.article.value() < b.article.value();
    });
    return marks;
}

Result<void> markPresence(const QString& projectFolder, const QString& who, const ArticleId& article,
                          const QDateTime& now)
{
    const QString known = knownDevice(projectFolder);
    if (article.isEmpty()) {
        const QString file = projectFolder + u"/presence/"_s + known + u".json"_s;
        if (known.isEmpty() || !QFileInfo::exists(file) || QFile::remove(file))
            return {};
        return fail(ErrorCode::WriteFailed, file);
    }
    const auto device = deviceOf(projectFolder);
    if (!device)
        return passOn(device);
    const QString file = projectFolder + u"/presence/"_s + *device + u".json"_s;
    const auto present = readMark(file);
    const QDateTime refresh = now.addDuration(-presenceLasts / 4);
    if (present && present->article == article && present->who == who && present->at > refresh &&
        present->at <= now)
        return {};
    if (!QDir().mkpath(projectFolder + u"/presence"_s))
        return fail(ErrorCode::NoPermission, file);
    const QJsonObject mark{{u"who"_s, who},
                           {u"host"_s, QSysInfo::machineHostName()},
                           {u"article"_s, article.value()},
                           {u"at"_s, now.toUTC().toString(Qt::ISODateWithMs)}};
    return writeFileAtomically(file, QJsonDocument(mark).toJson());
}

} // namespace warraq
