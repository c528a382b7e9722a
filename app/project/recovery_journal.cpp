// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/recovery_journal.h"

#include "article/article_file.h"
#include "base/atomic_file.h"
#include "project/journal_replay.h"
#include "project/project.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

QString journalFolder(const QString& projectFolder)
{
    return projectFolder + "/.warraq/journal"_L1;
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

struct Splice
{
    qsizetype from = 0;
    qsizetype cut = 0;
    QByteArray put;
};

/// The one stretch in which two texts differ, on the borders of UTF-8 characters.
Splice spliceBetween(const QByteArray& before, const QByteArray& after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype start =
        std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    while (start > 0 && ((start < before.size() && isContinuation(before[start])) ||
                         (start < after.size() && isContinuation(after[start]))))
        --start;
    qsizetype same = 0;
    while (same < shorter - start && before[before.size() - 1 - same] == after[after.size() - 1 - same])
        ++same;
    while (same > 0 && isContinuation(before[before.size() - same]))
        --same;
    return {start, before.size() - start - same, after.mid(start, after.size() - start - same)};
}

/// Bytes of UTF-8 as a value of JSON. Qt takes a leading U+FEFF for a byte order mark and drops it, here and
/// in its reader of JSON; behind a "=" it is a character like others.
QJsonValue valueOf(const QByteArray& bytes)
{
    return QString::fromUtf8('=' + bytes);
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString timeText(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

struct Replayed
{
    UnsavedWork work;
    QString knownHash;
};

Result<Replayed> replayed(const QString& path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return passOn(bytes);
    JournalReplay replay;
    Replayed result;
    bool begun = false;
    // A line torn by a full disk is followed by whole ones that go on from the last whole one.
    for (const QByteArray& line : bytes->split('\n')) {
        if (line.isEmpty())
            continue;
        const bool good = replay.take(line);
        begun = begun || good;
        result.work.damaged = !good;
    }
    if (!begun)
        return fail(ErrorCode::BadFormat, path, 1);
    auto article = readArticleFile(replay.bytes, path);
    if (!article)
        return passOn(article);
    result.work.article = std::move(*article);
    if (result.work.article.id.isEmpty())
        result.work.article.id = ArticleId(replay.article);
    result.work.journal = path;
    result.work.at = replay.at;
    result.work.by = replay.by;
    result.knownHash = replay.knownHash;
    return result;
}

/// The same story but for the time of its last save, which nobody wrote.
bool saysTheSame(Article a, const Article& b)
{
    a.meta.updated = b.meta.updated;
    return writeArticleFile(a) == writeArticleFile(b);
}

QStringList journalPaths(const QString& projectFolder)
{
    const QDir folder(journalFolder(projectFolder));
    QStringList paths;
    for (const QString& name : folder.entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

/// What a person decided against is kept for a while all the same; what is saved, as long as it can be
/// played.
void dropOld(const Project& project)
{
    constexpr int days = 30;
    const QDateTime now = project.clock().now();
    const QDir folder(journalFolder(project.folder()));
    const auto drop = [&](const QString& names, const QDateTime& limit) {
        for (const QFileInfo& old : folder.entryInfoList({names}, QDir::Files)) {
            if (old.lastModified() < limit)
                QFile::remove(old.filePath());
        }
    };
    drop(u"*.jsonl.old"_s, now.addDays(-days));
    drop(u"*.jsonl.done"_s, now.addSecs(-hoursPlayed * 3600));
}

} // namespace

/// What is left of the last time is not ours to write over, also when a clock that was set back says the same
/// time again.
static QString freeName(const QString& stem)
{
    QString name = stem + ".jsonl"_L1;
    for (int i = 1; QFileInfo::exists(name) || QFileInfo::exists(name + ".done"_L1) ||
                    QFileInfo::exists(name + ".old"_L1);
         ++i)
        name = u"%1-%2.jsonl"_s.arg(stem).arg(i);
    return name;
}

RecoveryJournal::RecoveryJournal(const QString& projectFolder, ArticleId article, QString by)
    : m_project(projectFolder)
    , m_folder(journalFolder(projectFolder))
    , m_article(std::move(article))
    , m_by(std::move(by))
{
}

Result<void> RecoveryJournal::append(const QByteArray& json)
{
    const QByteArray checksum = journalChecksum(m_checksum, json);
    if (const auto done = appendDurably(m_path, checksum + ' ' + json + '\n'); !done)
        return done;
    m_checksum = checksum;
    return {};
}

Result<void> RecoveryJournal::note(const Article& base, const QString& fileHash, const Article& now,
                                   const QDateTime& at)
{
    if (m_bytes.isEmpty()) {
        if (!QFileInfo::exists(m_project + "/warraq.json"_L1))
            return fail(ErrorCode::ProjectGone, m_project); // moved away: not begun anew at its old place
        if (!QDir().mkpath(m_folder))
            return fail(ErrorCode::NoPermission, m_folder);
        m_path = freeName(m_folder + u'/' + m_article.value() + u'-' +
                          at.toUTC().toString(u"yyyyMMddHHmmsszzz"_s));
        const QByteArray whole = writeArticleFile(base);
        if (const auto done = append(compact({{u"journal"_s, 1},
                                              {u"article"_s, m_article.value()},
                                              {u"at"_s, timeText(at)},
                                              {u"by"_s, m_by},
                                              {u"file"_s, fileHash},
                                              {u"whole"_s, valueOf(whole)}}));
            !done)
            return done;
        m_bytes = whole;
    }
    const QByteArray bytes = writeArticleFile(now);
    if (bytes == m_bytes)
        return {};
    const Splice splice = spliceBetween(m_bytes, bytes);
    if (const auto done = append(compact({{u"at"_s, timeText(at)},
                                          {u"from"_s, splice.from},
                                          {u"cut"_s, splice.cut},
                                          {u"put"_s, valueOf(splice.put)}}));
        !done)
        return done;
    m_bytes = bytes;
    return {};
}

Result<void> RecoveryJournal::noteSaved(const QString& fileHash, const QDateTime& at)
{
    if (m_bytes.isEmpty())
        return {};
    return append(compact({{u"at"_s, timeText(at)}, {u"saved"_s, fileHash}}));
}

void RecoveryJournal::end()
{
    if (!m_bytes.isEmpty())
        QFile::rename(m_path, m_path + ".done"_L1);
    m_bytes.clear();
    m_checksum.clear();
}

Result<UnsavedWork> readJournal(const QString& path)
{
    auto read = replayed(path);
    if (!read)
        return passOn(read);
    return std::move(read->work);
}

QList<UnsavedWork> unsavedWork(const Project& project)
{
    QList<UnsavedWork> found;
    if (!project.isReadOnly())
        dropOld(project);
    for (const QString& path : journalPaths(project.folder())) {
        auto read = replayed(path);
        if (!read)
            continue; // verify() names it; it stays where it is
        UnsavedWork& work = read->work;
        const auto present = project.load(work.article.id);
        work.fileExists = present.has_value();
        if (present && saysTheSame(work.article, present->article)) {
            if (!project.isReadOnly())
                QFile::remove(path);
            continue;
        }
        work.fileMovedOn = present && present->fileHash != read->knownHash;
        found.append(std::move(work));
    }
    std::ranges::sort(found, std::ranges::greater(), &UnsavedWork::at);
    return found;
}

Result<void> setAsideJournal(const QString& path)
{
    if (!QFile::rename(path, path + ".old"_L1))
        return fail(ErrorCode::WriteFailed, path);
    return {};
}

QStringList damagedJournals(const QString& projectFolder)
{
    QStringList damaged;
    for (const QString& path : journalPaths(projectFolder)) {
        if (const auto read = replayed(path); !read || read->work.damaged)
            damaged.append(path);
    }
    return damaged;
}

} // namespace warraq
