// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/conflict_copies.h"
#include "project/project.h"

#include <QHash>
#include <QMutex>
#include <QSet>

namespace warraq {

/// What stands in articles/: which file holds which article, and its metadata, read once per change of the
/// file. Safe from any thread.
class ProjectIndex
{
public:
    explicit ProjectIndex(QString projectFolder)
        : m_folder(std::move(projectFolder))
    {
    }

    /// Lists the folder again, reads what is new or changed since; newest first (published, else created).
    [[nodiscard]] QList<ArticleSummary> summaries();
    /// Files beside those that count as the stories; reads what is new or changed, as summaries() does.
    [[nodiscard]] QList<ConflictCopy> copies();
    /// Absolute path of an article, "" when there is none. Looks at file names first and, when no name fits
    /// (somebody renamed the file), into every file once.
    [[nodiscard]] QString pathOf(const ArticleId& id);
    /// A file that was just written.
    void remember(const ArticleId& id, const QString& path);
    /// Its file is no longer here.
    void forget(const ArticleId& id);
    /// Claims an id made just now: true when no file name begins with it. pathOf() then does not look into
    /// files.
    [[nodiscard]] bool claim(const ArticleId& id);

private:
    struct Entry
    {
        qint64 size = -1;
        qint64 modified = 0; ///< nanoseconds
        quint64 inode = 0;
        ArticleSummary summary;
    };
    void listNames();
    void readMetadata();

    // Files are read outside the mutex: nobody who asks for a path waits for 10,000 of them.
    QMutex m_mutex;
    const QString m_folder;
    bool m_namesListed = false;
    bool m_metadataRead = false;
    QHash<QString, Entry> m_entries;   ///< by path
    QHash<ArticleId, QString> m_paths; ///< by the id in the name, corrected by the id in the file
    QSet<ArticleId> m_claimed;         ///< made here, so in no file yet
};

/// The id that an article file name begins with: its first two parts between hyphens.
[[nodiscard]] ArticleId idFromFileName(const QString& fileName);
/// Absolute paths of all article files of a project, sorted.
[[nodiscard]] QStringList articleFiles(const QString& projectFolder);
/// Reads the head of an article file, metadata only. `wordPress.extra` is left out: a list has no use for it.
[[nodiscard]] ArticleSummary readSummary(const QString& path);

} // namespace warraq
