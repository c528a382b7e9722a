// SPDX-License-Identifier: GPL-3.0-or-later
// The database is what counts; this file follows it. A crash between the two leaves the file behind, never
// ahead, and the next opening or decision writes what is missing.
#include "comments/decision_mirror.h"

#include "base/atomic_file.h"
#include "comments/comment.h"
#include "project/device.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warraq {
namespace {

constexpr int decisionsInOneWrite = 1'000;
constexpr auto kindNames =
    std::to_array<QLatin1StringView>({"decide"_L1, "undo"_L1, "redo"_L1, "edit"_L1, "reply"_L1, "remark"_L1});

QJsonArray itemsOf(CommentDatabase& database, qint64 decision)
{
    auto rows = database.use("SELECT c.source, c.source_post, c.identity, i.status FROM decision_item i"
                             " JOIN comment c ON c.id = i.comment WHERE i.decision = ? ORDER BY i.comment");
    rows.bind(1, decision);
    QJsonArray items;
    while (rows.step()) {
        items.append(QJsonArray{rows.text(0), rows.integer(1), rows.integer(2),
                                commentStatusName(CommentStatus(rows.integer(3)))});
    }
    return items;
}

QByteArray lineOf(CommentDatabase& database, const CommentDatabase::Statement& row)
{
    const qint64 number = row.integer(0);
    const qint64 kind = std::clamp<qint64>(row.integer(3), 0, qint64(kindNames.size()) - 1);
    QJsonObject line{{u"n"_s, number},
                     {u"at"_s, row.text(1)},
                     {u"by"_s, row.text(2)},
                     {u"kind"_s, kindNames[size_t(kind)]}};
    const bool hasItems = kind == 0 || kind == 3 || kind == 4;
    if (hasItems) {
        line.insert(u"to"_s, commentStatusName(CommentStatus(row.integer(5))));
        line.insert(u"reason"_s, row.text(6));
        line.insert(u"items"_s, itemsOf(database, number));
    } else {
        line.insert(u"target"_s, row.integer(4));
    }
    if (kind == 5) // its note may name a reader: only the code leaves the database
        line.insert(u"reason"_s, row.text(6));
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

/// Lines that are no decision. One that a crash tore is none of them: it has no end, or the next whole line
/// is the same decision once more.
QList<qint64> damagedLines(QFile& file)
{
    QList<qint64> damaged;
    QList<qint64> unclear;
    qint64 last = 0;
    for (qint64 number = 1; !file.atEnd(); ++number) {
        const QByteArray bytes = file.readLine();
        const QJsonObject line = QJsonDocument::fromJson(bytes).object();
        if (!line.contains("n"_L1) || !line.contains("kind"_L1)) {
            if (bytes.endsWith('\n'))
                unclear.append(number);
            continue;
        }
        const qint64 present = line.value("n"_L1).toInteger();
        if (present != last + 1)
            damaged += unclear;
        unclear.clear();
        last = present;
    }
    return damaged + unclear;
}

/// The number of the last whole line, 0 when there is none.
qint64 lastNumber(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return 0;
    // Lines of bulk decisions are long: look back further until a whole one is found.
    for (qint64 window = 64 * 1024;; window *= 8) {
        const bool all = window >= file.size();
        file.seek(all ? 0 : file.size() - window);
        QByteArray tail = file.read(window);
        tail.truncate(tail.lastIndexOf('\n') + 1); // a torn tail is no line
        if (!all)
            tail.remove(0, tail.indexOf('\n') + 1);
        const QList<QByteArray> lines = tail.split('\n');
        for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
            const QJsonObject object = QJsonDocument::fromJson(*line).object();
            if (object.contains("n"_L1))
                return object.value("n"_L1).toInteger();
        }
        if (all)
            return 0;
    }
}

} // namespace

DecisionMirror::DecisionMirror(const QString& projectFolder)
    : m_folder(projectFolder)
    , m_device(knownDevice(projectFolder))
{
}

QString DecisionMirror::path() const
{
    return m_device.isEmpty() ? QString() : m_folder + u"/moderation/decisions/"_s + m_device + u".jsonl"_s;
}

void DecisionMirror::adopt(CommentDatabase& database)
{
    if (!m_device.isEmpty())
        return;
    auto known = database.use("SELECT value FROM setting WHERE key = 'device'");
    if (known.step())
        m_device = known.text(0);
}

Result<void> DecisionMirror::findDevice(CommentDatabase& database)
{
    if (!m_device.isEmpty() && QFile::exists(m_folder + u"/.warraq/device"_s))
        return {};
    const QString name = m_device.isEmpty() ? newDeviceName() : m_device;
    database.use("INSERT OR REPLACE INTO setting (key, value) VALUES ('device', ?)").bind(1, name).run();
    if (auto written = rememberDevice(m_folder, name); !written)
        return written;
    m_device = name;
    return {};
}

Result<qint64> DecisionMirror::lastMirrored(CommentDatabase& database) const
{
    // The file itself knows best; the database's note counts when .warraq was deleted and this is a new file.
    if (const qint64 number = lastNumber(path()); number > 0)
        return number;
    auto noted = database.use("SELECT value FROM setting WHERE key = 'mirrored'");
    return noted.step() ? noted.integer(0) : 0;
}

void DecisionMirror::note(CommentDatabase& database) const
{
    if (m_mirrored > 0)
        database.use("UPDATE setting SET value = ? WHERE key = 'mirrored'").bind(1, m_mirrored).run();
}

Result<void> DecisionMirror::catchUp(CommentDatabase& database)
{
    return guarded(database, [&]() -> Result<void> {
        auto newest = database.use("SELECT coalesce(max(id), 0) FROM decision");
        const qint64 last = newest.step() ? newest.integer(0) : 0;
        if (last == 0 || last == m_mirrored)
            return {};
        if (!QFileInfo::exists(m_folder))
            return fail(ErrorCode::ProjectGone, m_folder); // moved away: not begun anew at its old place
        if (auto found = findDevice(database); !found)
            return found;
        if (m_mirrored < 0) {
            const auto mirrored = lastMirrored(database);
            if (!mirrored)
                return passOn(mirrored);
            m_mirrored = *mirrored;
        }
        if (!QDir(m_folder).mkpath(u"moderation/decisions"_s))
            return fail(ErrorCode::NoPermission, m_folder + u"/moderation/decisions"_s);
        while (m_mirrored < last) {
            auto rows =
                database.use("SELECT id, at, by, kind, target, status, reason FROM decision WHERE id > ?1"
                             " ORDER BY id LIMIT ?2");
            rows.bind(1, m_mirrored).bind(2, qint64(decisionsInOneWrite));
            QByteArray lines;
            qint64 upTo = m_mirrored;
            while (rows.step()) {
                lines += lineOf(database, rows);
                upTo = rows.integer(0);
            }
            if (upTo == m_mirrored)
                break;
            if (auto appended = appendDurably(path(), lines); !appended)
                return appended;
            m_mirrored = upTo;
        }
        return {};
    });
}

QStringList DecisionMirror::verify(CommentDatabase& database) const
{
    QStringList findings;
    const QDir decisions(m_folder + u"/moderation/decisions"_s);
    for (const QString& name : decisions.entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name)) {
        QFile file(decisions.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            findings.append(u"decision-mirror-unreadable: "_s + name);
            continue;
        }
        for (const qint64 number : damagedLines(file))
            findings.append(u"decision-mirror-line: %1:%2"_s.arg(name).arg(number));
    }
    auto newest = database.use("SELECT coalesce(max(id), 0) FROM decision");
    const qint64 last = newest.step() ? newest.integer(0) : 0;
    const auto mirrored = lastMirrored(database);
    if (mirrored && *mirrored < last)
        findings.append(u"decision-mirror-behind: %1:0 has %2 of %3"_s.arg(QFileInfo(path()).fileName())
                            .arg(*mirrored)
                            .arg(last));
    return findings;
}

} // namespace warraq
