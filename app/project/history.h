// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "article/compare.h"
#include "project/history_index.h"

namespace warraq {

class Project;

/// Names of what differs, for the trailer and for lists: keys of the file's metadata ("headline", "status" …)
/// and "body". The time of the last save is no difference.
[[nodiscard]] QStringList fieldsChanged(const Article& before, const Article& after);

/// An article as a version has it.
struct StoredArticle
{
    QString path;     ///< relative to the project
    QByteArray bytes; ///< of its file
    Article article;
};

/// What two versions make of one article.
struct VersionDiff
{
    Article before; ///< without content when it was not there yet
    Article after;
    bool wasThere = true;
    bool isThere = true;
    QStringList fields;
    Comparison comparison; ///< kicker, headline, deck and text
};

/// What recording everything found.
struct Sweep
{
    std::optional<VersionId> version; ///< none when nothing had changed
    int files = 0;
    QStringList skipped; ///< files that cannot be kept: too large, unreadable
};

/// The versions of a project folder, in <folder>/.git. Every error leaves files and history as they were.
/// Errors everywhere: those of GitRepository.
/// Thread: one object belongs to one thread at a time. Several may be open on one folder, in any process:
/// nothing that somebody else records meanwhile is lost. Whoever writes articles records (HistoryRecorder);
/// lists have a History of their own, on a worker.
class History
{
public:
    enum class Mode
    {
        Read, ///< NotFound when there is no history yet
        Write ///< begins one when there is none
    };
    [[nodiscard]] static Result<History> open(const QString& projectFolder, Mode mode);
    ~History();
    History(History&&) noexcept;
    History& operator=(History&&) noexcept;

    /// Keeps the given files as they are on disk now, on top of what is there; none when none of them
    /// differs. The folder is not read, however many files it has. Errors besides: BadArgument (a path that
    /// leads out of the project or to files that stay out of the history), ProjectGone, TooLarge.
    [[nodiscard]] Result<std::optional<VersionId>> record(const Version& version);
    /// Keeps whatever else changed in the folder, but for what .gitignore names, as one version; and makes
    /// .git/index agree, so that `git status` is clean. Errors besides: HistoryBusy (somebody is in the
    /// middle of a merge), ProjectGone, Cancelled.
    [[nodiscard]] Result<Sweep> sweep(const Author& who, const QDateTime& when,
                                      Reason reason = Reason::Outside, const CancelFlag& cancel = {});

    /// Newest first. The first time after much has happened it reads the commits: not for the window's
    /// thread.
    [[nodiscard]] Result<QList<VersionInfo>> timeline(const TimelineQuery& query,
                                                      const CancelFlag& cancel = {});
    /// False when older versions are missing: a shallow copy, or damage (verify tells which).
    [[nodiscard]] bool isComplete() const;
    /// A version from what a person writes: a name, the id or the start of it, HEAD~2. Errors besides:
    /// NotFound.
    [[nodiscard]] Result<VersionId> resolve(const QString& text) const;
    [[nodiscard]] Result<VersionInfo> version(const VersionId& id) const;
    /// The files in which a version differs from the one before it; in which two versions differ.
    [[nodiscard]] Result<QList<ChangedFile>> filesOf(const VersionId& id) const;
    [[nodiscard]] Result<QList<ChangedFile>> filesBetween(const VersionId& a, const VersionId& b) const;
    /// Articles that were there and are not, the last deleted first.
    [[nodiscard]] Result<QList<DeletedArticle>> deletedArticles(const CancelFlag& cancel = {});

    /// Errors besides: NotFound (it is not in that version), BadFormat (its file there cannot be read).
    [[nodiscard]] Result<StoredArticle> contentAt(const VersionId& version, const ArticleId& article);
    /// From `a` to `b`. An article that one of them has not is all new or all gone.
    [[nodiscard]] Result<VersionDiff> diff(const VersionId& a, const VersionId& b, const ArticleId& article,
                                           const CancelFlag& cancel = {});
    /// Brings an article back as it was, as a new version. `expectedHash` is of the file the person has seen,
    /// "" when there is none: nothing newer is overwritten. What stands there and is in no version becomes
    /// one first. Errors besides: those of contentAt() and Project::save() (ChangedOutside …).
    [[nodiscard]] Result<VersionId> restore(Project& project, const VersionId& version,
                                            const ArticleId& article, const QString& expectedHash,
                                            const Author& who);
    /// An annotated tag refs/tags/warraq/<name>-<id>: `git push --tags` takes it along. Errors besides:
    /// BadArgument (nothing in the name is a letter), NotFound.
    [[nodiscard]] Result<void> nameVersion(const VersionId& version, const QString& name, const Author& who,
                                           const QDateTime& when);

private:
    class Private;
    explicit History(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace warraq
