// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "base/error.h"

#include <QList>

namespace warraq {

class Project;

/// What happened to one article since it was opened, in .warraq/journal/<article>-<time>.jsonl: first the
/// whole file as it was, then each change as a splice of its bytes, then what was saved. Each line carries a
/// checksum over itself and the line before, so that a damaged tail loses only itself.
///     <checksum> {"journal":1,"article":"…","at":"…","by":"…","file":"<hash>","whole":"=…"}
///     <checksum> {"at":"…","from":812,"cut":4,"put":"=…"}          bytes of the article file
///     <checksum> {"at":"…","saved":"<hash>"}
/// Thread: belongs to one thread at a time, and that is never the window's: note() writes an article and
/// waits for the disk.
class RecoveryJournal
{
public:
    /// Nothing is written before the first note(). `by` is who works here.
    RecoveryJournal(const QString& projectFolder, ArticleId article, QString by);

    /// Appends what has changed since the last note, flushed to disk. `base` is the article as its file has
    /// it (asked for once, at the first note), `fileHash` the hash of that file, "" when there is none yet.
    /// Errors: ProjectGone, and as appendDurably.
    [[nodiscard]] Result<void> note(const Article& base, const QString& fileHash, const Article& now,
                                    const QDateTime& at);
    /// The file has what was noted.
    [[nodiscard]] Result<void> noteSaved(const QString& fileHash, const QDateTime& at);
    /// Everything is in the file: the journal is kept for JournalPlayer, an hour or two, and offered to
    /// nobody.
    void end();

private:
    [[nodiscard]] Result<void> append(const QByteArray& json);

    QString m_project;
    QString m_folder;
    QString m_path; ///< "" before the first note
    ArticleId m_article;
    QString m_by;
    QByteArray m_bytes;    ///< the article file as the journal has it; empty before the first note
    QByteArray m_checksum; ///< of the last line
};

/// Work that a journal holds and no file does.
struct UnsavedWork
{
    QString journal; ///< path
    Article article; ///< as it was last
    QDateTime at;    ///< of its last change, UTC
    QString by;
    bool fileExists = false;
    bool fileMovedOn = false; ///< somebody saved something else meanwhile: recover beside it, never over it
    bool damaged = false;     ///< what came after could not be read
};

/// Reads a journal to its last whole line. Errors: NotFound, ReadFailed, BadFormat (its first line is
/// damaged).
[[nodiscard]] Result<UnsavedWork> readJournal(const QString& path);

/// Journals of programs that ended without saving, newest first. Those that hold nothing their file does not
/// are removed when the project is open for writing. Reads files: not for the window's thread.
[[nodiscard]] QList<UnsavedWork> unsavedWork(const Project& project);

/// The person decided: recovered, or the file is good as it is. The journal is kept aside for 30 days.
[[nodiscard]] Result<void> setAsideJournal(const QString& path);

/// Journals that cannot be read to their end, as paths. What comes before the damage is offered all the same.
[[nodiscard]] QStringList damagedJournals(const QString& projectFolder);

} // namespace warraq
