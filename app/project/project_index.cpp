// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project_index.h"

#include "article/article_file.h"
#include "base/atomic_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMutexLocker>

#include <algorithm>
#include <sys/stat.h>

namespace warraq {

namespace {

constexpr qint64 headBytes = 64 * 1024;

/// The start of a file up to the end of its metadata; the whole file when that end is further away.
Result<QByteArray> readHead(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return readFile(path); // for its error code
    QByteArray head = file.read(headBytes);
    const auto end = head.indexOf("</script>");
    if (end < 0)
        return readFile(path);
    head.truncate(end + 9);
    return head;
}

QDateTime sortTime(const ArticleSummary& summary)
{
    return summary.meta.published.value_or(summary.meta.created);
}

bool newerFirst(const ArticleSummary& a, const ArticleSummary& b)
{
    const QDateTime left = sortTime(a);
    const QDateTime right = sortTime(b);
    if (left != right)
        return left.isValid() && (!right.isValid() || left > right);
    return b.id.value() < a.id.value();
}

} // namespace

ArticleId idFromFileName(const QString& fileName)
{
    QString base = fileName;
    if (base.endsWith(QStringLiteral(".html")))
        base.chop(5);
    const auto first = base.indexOf(QLatin1Char('-'));
    const auto second = first < 0 ? -1 : base.indexOf(QLatin1Char('-'), first + 1);
    return ArticleId(second < 0 ? base : base.first(second));
}

QStringList articleFiles(const QString& projectFolder)
{
    QStringList files;
    QDirIterator it(QDir(projectFolder).filePath(QStringLiteral("articles")), {QStringLiteral("*.html")},
                    QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    files.sort();
    return files;
}

ArticleSummary readSummary(const QString& path)
{
    ArticleSummary summary;
    summary.path = path;
    summary.id = idFromFileName(QFileInfo(path).fileName());
    const auto bytes = readHead(path);
    if (!bytes) {
        summary.error = bytes.error();
        return summary;
    }
    ArticleId id;
    auto meta = readArticleMetadata(*bytes, &id, path);
    if (!meta) {
        summary.error = meta.error();
        return summary;
    }
    summary.meta = std::move(*meta);
    summary.meta.wordPress.extra = {};
    if (!id.isEmpty())
        summary.id = id;
    return summary;
}

void ProjectIndex::listNames()
{
    for (const QString& path : articleFiles(m_folder)) {
        const ArticleId id = idFromFileName(QFileInfo(path).fileName());
        // Of two files with one id the plain name counts; the other one is offered for merging.
        if (const QString known = m_paths.value(id); known.isEmpty() || countsBefore(path, known))
            m_paths.insert(id, path);
    }
    m_namesListed = true;
}

void ProjectIndex::readMetadata()
{
    QMutexLocker lock(&m_mutex);
    const QHash<QString, Entry> before = m_entries;
    lock.unlock();
    QHash<QString, Entry> entries;
    QHash<ArticleId, QString> paths;
    for (const QString& path : articleFiles(m_folder)) {
        struct stat now{};
        if (::stat(QFile::encodeName(path).constData(), &now) != 0)
            continue; // gone between listing and looking
        const qint64 modified = now.st_mtim.tv_sec * 1'000'000'000LL + now.st_mtim.tv_nsec;
        Entry entry = before.value(path);
        if (entry.size != now.st_size || entry.modified != modified || entry.inode != now.st_ino)
            entry = Entry{now.st_size, modified, now.st_ino, readSummary(path)};
        if (const QString known = paths.value(entry.summary.id); known.isEmpty() || countsBefore(path, known))
            paths.insert(entry.summary.id, path);
        entries.insert(path, std::move(entry));
    }
    lock.relock();
    for (auto it = m_paths.cbegin(); it != m_paths.cend(); ++it) // written while we were reading
        if (!paths.contains(it.key()) && !entries.contains(it.value()) && QFile::exists(it.value()))
            paths.insert(it.key(), it.value());
    m_entries = std::move(entries);
    m_paths = std::move(paths);
    m_namesListed = true;
    m_metadataRead = true;
}

QList<ArticleSummary> ProjectIndex::summaries()
{
    readMetadata();
    const QMutexLocker lock(&m_mutex);
    QList<ArticleSummary> list;
    list.reserve(m_entries.size());
    for (const Entry& entry : std::as_const(m_entries)) {
        // A second file of the same story is no second story; conflictCopies() tells of it.
        if (entry.summary.error || m_paths.value(entry.summary.id) == entry.summary.path)
            list.append(entry.summary);
    }
    std::sort(list.begin(), list.end(), newerFirst);
    return list;
}

QList<ConflictCopy> ProjectIndex::copies()
{
    readMetadata();
    const QMutexLocker lock(&m_mutex);
    QHash<ArticleId, QStringList> files;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        files[it->summary.id] += it.key();
    return conflictCopies(files);
}

QString ProjectIndex::pathOf(const ArticleId& id)
{
    QMutexLocker lock(&m_mutex);
    if (!m_namesListed)
        listNames();
    if (const QString path = m_paths.value(id); !path.isEmpty() || m_metadataRead || m_claimed.contains(id))
        return path;
    lock.unlock();
    readMetadata();
    lock.relock();
    return m_paths.value(id);
}

void ProjectIndex::remember(const ArticleId& id, const QString& path)
{
    const QMutexLocker lock(&m_mutex);
    m_paths.insert(id, path);
    m_claimed.remove(id);
}

void ProjectIndex::forget(const ArticleId& id)
{
    const QMutexLocker lock(&m_mutex);
    m_entries.remove(m_paths.take(id));
}

bool ProjectIndex::claim(const ArticleId& id)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_namesListed)
        listNames();
    if (m_paths.contains(id) || m_claimed.contains(id))
        return false;
    m_claimed.insert(id);
    return true;
}

} // namespace warraq
