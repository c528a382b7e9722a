// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/journal_replay.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

QByteArray bytesOf(const QJsonValue& value)
{
    return value.toString().toUtf8().mid(1);
}

} // namespace

QByteArray journalChecksum(const QByteArray& previous, const QByteArray& json)
{
    return QCryptographicHash::hash(previous + json, QCryptographicHash::Sha256)
        .toHex()
        .left(journalChecksumLength);
}

bool JournalReplay::take(const QByteArray& line)
{
    const QByteArray json = line.mid(journalChecksumLength + 1);
    if (line.left(journalChecksumLength) != journalChecksum(m_checksum, json))
        return false;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.contains("whole"_L1) == m_begun || !apply(object))
        return false;
    m_checksum = line.left(journalChecksumLength);
    at = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs).toUTC();
    m_begun = true;
    return true;
}

bool JournalReplay::apply(const QJsonObject& object)
{
    if (object.contains("whole"_L1)) {
        if (object.value("journal"_L1).toInt() != 1)
            return false;
        bytes = bytesOf(object.value("whole"_L1));
        knownHash = object.value("file"_L1).toString();
        article = object.value("article"_L1).toString();
        by = object.value("by"_L1).toString();
        return true;
    }
    if (object.contains("saved"_L1)) {
        knownHash = object.value("saved"_L1).toString();
        return true;
    }
    const qint64 from = object.value("from"_L1).toInteger(-1);
    const qint64 cut = object.value("cut"_L1).toInteger(-1);
    if (from < 0 || cut < 0 || from > bytes.size() || cut > bytes.size() - from)
        return false;
    bytes.replace(from, cut, bytesOf(object.value("put"_L1)));
    return true;
}

} // namespace warraq
