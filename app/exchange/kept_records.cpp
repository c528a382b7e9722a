// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/kept_records.h"

#include "base/atomic_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace warraq {

namespace {

QString identityOf(const QJsonObject& record)
{
    return record.value(QStringLiteral("site")).toString() + QLatin1Char('\n') +
           record.value(QStringLiteral("kind")).toString() + QLatin1Char('\n') +
           record.value(QStringLiteral("key")).toString();
}

QJsonArray pairsToJson(const QList<std::pair<QString, QString>>& pairs)
{
    QJsonArray list;
    for (const auto& [name, value] : pairs)
        list.append(QJsonArray{name, value});
    return list;
}

QString fieldOf(const QJsonObject& record, const QString& name)
{
    const QJsonArray fields = record.value(QStringLiteral("fields")).toArray();
    for (const QJsonValue& pair : fields)
        if (pair.toArray().at(0).toString() == name)
            return pair.toArray().at(1).toString();
    return {};
}

} // namespace

KeptRecords::KeptRecords(const QString& projectFolder, QString site)
    : m_target(QDir(projectFolder).filePath(QStringLiteral("wordpress/records.jsonl")))
    , m_site(std::move(site))
    , m_collected(QDir(projectFolder).filePath(QStringLiteral(".warraq/import-records.jsonl")))
{
}

KeptRecords::~KeptRecords()
{
    m_collected.remove();
}

QString KeptRecords::identity(const QString& kind, const QString& key) const
{
    return m_site + QLatin1Char('\n') + kind + QLatin1Char('\n') + key;
}

Result<void> KeptRecords::begin(const std::function<void(qint64, const QString&)>& seen)
{
    QDir().mkpath(QFileInfo(m_collected.fileName()).absolutePath());
    if (!m_collected.open(QIODevice::ReadWrite | QIODevice::Truncate))
        return fail(ErrorCode::WriteFailed, m_collected.fileName(), 0, m_collected.errorString());
    QFile file(m_target);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::ReadFailed, m_target, 0, file.errorString());
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const QJsonObject record = QJsonDocument::fromJson(line).object();
        if (record.isEmpty())
            continue;
        m_before.insert(identityOf(record), qHash(line));
        if (record.value(QStringLiteral("site")).toString() == m_site)
            if (const QString url = fieldOf(record, QStringLiteral("wp:attachment_url")); !url.isEmpty())
                seen(record.value(QStringLiteral("key")).toString().toLongLong(), url);
    }
    return {};
}

Result<KeptRecords::Added> KeptRecords::add(const QString& kind, const QString& key,
                                            const WxrElement& element)
{
    const QString id = identity(kind, key);
    if (m_added.contains(id))
        return Added::Twice;
    m_added.insert(id);
    QJsonObject record{{QStringLiteral("site"), m_site},
                       {QStringLiteral("kind"), kind},
                       {QStringLiteral("key"), key},
                       {QStringLiteral("fields"), pairsToJson(element.fields)}};
    if (!element.meta.isEmpty())
        record.insert(QStringLiteral("meta"), pairsToJson(element.meta));
    QJsonArray terms;
    for (const WxrTermReference& term : element.terms)
        terms.append(QJsonArray{term.domain, term.nicename, term.name});
    if (!terms.isEmpty())
        record.insert(QStringLiteral("terms"), terms);
    QJsonObject attributes;
    for (auto it = element.attributes.begin(); it != element.attributes.end(); ++it)
        attributes.insert(it.key(), it.value());
    if (!attributes.isEmpty())
        record.insert(QStringLiteral("attributes"), attributes);
    const QByteArray line = QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n';
    if (m_collected.write(line) != line.size())
        return fail(ErrorCode::WriteFailed, m_collected.fileName(), 0, m_collected.errorString());
    const auto before = m_before.constFind(id);
    if (before != m_before.cend() && *before == qHash(line))
        return Added::Same;
    m_changed = true;
    return before == m_before.cend() ? Added::New : Added::Changed;
}

Result<void> KeptRecords::finish()
{
    if (!m_changed)
        return {};
    if (!m_collected.flush())
        return fail(ErrorCode::WriteFailed, m_collected.fileName(), 0, m_collected.errorString());
    if (!QDir().mkpath(QFileInfo(m_target).absolutePath()))
        return fail(ErrorCode::NoPermission, m_target);
    return writeFileAtomically(m_target, [this](const ByteSink& sink) -> Result<void> {
        QFile old(m_target);
        if (old.exists() && !old.open(QIODevice::ReadOnly))
            return fail(ErrorCode::ReadFailed, m_target, 0, old.errorString());
        while (old.isOpen() && !old.atEnd()) {
            const QByteArray line = old.readLine();
            if (m_added.contains(identityOf(QJsonDocument::fromJson(line).object())))
                continue;
            if (auto ok = sink(line.endsWith('\n') ? line : line + '\n'); !ok)
                return ok;
        }
        m_collected.seek(0);
        while (!m_collected.atEnd())
            if (auto ok = sink(m_collected.read(1 << 20)); !ok)
                return ok;
        return {};
    });
}

} // namespace warraq
