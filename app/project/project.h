// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "base/clock.h"
#include "base/error.h"
#include "project/settings.h"

#include <memory>

namespace warraq {

struct ConflictCopy;

/// One line of the story list. `error` is set when the file could not be read; the others still open.
struct ArticleSummary
{
    ArticleId id;
    QString path; ///< absolute
    Metadata meta;
    std::optional<Error> error;
};

/// Who has a project open.
struct LockHolder
{
    QString host;
    QString person;
    qint64 process = 0;
    QDateTime since; ///< UTC
};

/// A project folder that is open. Owns the lock; everything is read and written through it.
/// Thread: reading functions are const and safe from any thread, save() and addMedia() too; saveSettings()
/// belongs to the thread that asks for settings().
class Project
{
public:
    enum class Mode
    {
        ReadWrite,
        ReadOnly
    };

    /// Makes the folder (it must be absent or empty) and opens it. Errors: AlreadyExists, NoPermission,
    /// DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<Project>>
    create(const QString& folder, const ProjectSettings& settings, const Clock& clock);
    /// Opens a folder. A newer format, a held lock or a read-only folder opens read-only and says so in
    /// readOnlyReason(). A warraq.json that cannot be read is put back as its newest version has it, and
    /// settingsProblem() tells; without a version the project opens read-only. Errors: NotFound, NotAProject,
    /// NoPermission, ReadFailed.
    [[nodiscard]] static Result<std::unique_ptr<Project>> open(const QString& folder, Mode mode,
                                                               const Clock& clock);
    ~Project();
    Project(const Project&) = delete;
    Project& operator=(const Project&) = delete;

    [[nodiscard]] const QString& folder() const; ///< absolute, canonical
    [[nodiscard]] bool isReadOnly() const;
    /// Why the project is read-only although it was asked for read-write: NewerFormat, Locked, NoPermission,
    /// or what is wrong with warraq.json.
    [[nodiscard]] const std::optional<Error>& readOnlyReason() const;
    /// Why warraq.json could not be read. What was damaged is kept in .warraq/leftovers.
    [[nodiscard]] const std::optional<Error>& settingsProblem() const;
    [[nodiscard]] const std::optional<LockHolder>& lockHolder() const; ///< the other one, when Locked
    [[nodiscard]] const ProjectSettings& settings() const;
    [[nodiscard]] Result<void> saveSettings(const ProjectSettings& settings);
    [[nodiscard]] const Clock& clock() const;

    /// All articles, newest first; reads metadata only.
    [[nodiscard]] QList<ArticleSummary> articles() const;
    /// Second files of stories. Reads what is new, as articles() does.
    [[nodiscard]] QList<ConflictCopy> conflictCopies() const;
    /// Loads one article and the hash of the file it came from.
    struct Loaded
    {
        Article article;
        QString fileHash; ///< pass to save(), which refuses to overwrite anything else
        QString path;
    };
    [[nodiscard]] Result<Loaded> load(const ArticleId& id) const;
    /// What a new article's file is called. IdOnly is for one that is saved while its headline is still
    /// being written: the name never changes afterwards, and half a headline is no name.
    enum class NewName
    {
        WithSlug, ///< articles/<year>/<id>-<slug>.html
        IdOnly    ///< articles/<year>/<id>.html
    };
    /// Writes the article and returns the new file hash. Errors: ReadOnly, ProjectGone, ChangedOutside,
    /// DiskFull, WriteFailed, NoPermission.
    [[nodiscard]] Result<QString> save(const Article& article, const QString& expectedHash,
                                       NewName newName = NewName::WithSlug);
    /// Writes an article that has no file any more to where its file was: `relative` is articles/…/….html.
    /// Returns the new hash. Errors: BadArgument (another place), ReadOnly, ProjectGone, ChangedOutside
    /// (something stands there), DiskFull, WriteFailed, NoPermission.
    [[nodiscard]] Result<QString> bringBack(const Article& article, const QString& relative);
    [[nodiscard]] ArticleId newArticleId() const;
    /// Whoever moves an article's file says so; "" when it is no longer among the articles.
    void noteMoved(const ArticleId& id, const QString& path);
    /// Errors: ReadOnly, ProjectGone.
    [[nodiscard]] Result<void> isWritable() const;
    /// Absolute path of the article's file, "" when it has none yet.
    [[nodiscard]] QString articlePath(const ArticleId& id) const;

    /// Copies a picture into media/ by content; returns "media/<sha256>.<ext>".
    [[nodiscard]] Result<QString> addMedia(const QByteArray& bytes, const QString& extension);
    [[nodiscard]] QString path(const QString& relative) const; ///< absolute path inside the project

private:
    class Private;
    explicit Project(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace warraq
