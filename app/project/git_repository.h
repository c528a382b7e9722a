// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "project/git_handles.h"
#include "project/version.h"

#include <QByteArray>

namespace warraq {

[[nodiscard]] VersionId versionId(const git_oid& id);
[[nodiscard]] QString textOf(const git_oid& id); ///< 40 hex digits
/// Errors: NotFound (not 40 hex digits).
[[nodiscard]] Result<git_oid> gitId(const VersionId& id);

/// The repository of one project folder, opened through libgit2: no hook runs, no filter changes a byte,
/// whatever the configuration in it says. Everything written is fsynced.
/// Errors everywhere: HistoryDamaged (objects missing or broken), HistoryBusy (locked by another program),
/// DiskFull, NoPermission, HistoryFailed; `detail` is libgit2's message.
/// Thread: one object belongs to one thread at a time; several may be open on one folder.
class GitRepository
{
public:
    enum class Open
    {
        Existing, ///< NotFound when there is none
        Create    ///< makes <folder>/.git with the branch main; finishes one that was begun
    };
    /// Opens <folder>/.git, never a repository further up. Errors besides: NotFound, Unsupported (.git is a
    /// link, or leads to another folder).
    [[nodiscard]] static Result<GitRepository> open(const QString& folder, Open how);

    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] QString gitFolder() const; ///< <folder>/.git
    [[nodiscard]] git_repository* get() const { return m_repository.get(); }
    /// What a failed call of libgit2 is to our callers; to be asked at once.
    [[nodiscard]] Error error(int code) const;
    [[nodiscard]] Result<void> check(int code) const;
    /// A merge, rebase or the like that a person began and has not ended.
    [[nodiscard]] bool isInTheMiddle() const;

    /// Where the next commit goes.
    struct Tip
    {
        QByteArray reference;          ///< refs/heads/main; HEAD when it is detached
        std::optional<git_oid> commit; ///< none before the first one
    };
    [[nodiscard]] Result<Tip> tip() const;
    /// Makes `commit` the tip if it still is `from`: false when somebody else was faster.
    [[nodiscard]] Result<bool> moveTip(const Tip& from, const git_oid& commit, const Author& who) const;

    [[nodiscard]] Result<GitCommit> commit(const git_oid& id) const;
    [[nodiscard]] Result<GitTree> treeOf(const git_commit* commit) const;
    /// Null when there is none; folders and files alike.
    [[nodiscard]] Result<GitTreeEntry> entry(const git_tree* tree, const QString& path) const;
    [[nodiscard]] Result<QByteArray> blob(const git_oid& id) const;
    /// Files in which two trees differ; null is the empty tree. Renames are a file gone and one added.
    [[nodiscard]] Result<QList<ChangedFile>> changes(git_tree* before, git_tree* after) const;
    /// The same for a commit and its (first) parent.
    [[nodiscard]] Result<QList<ChangedFile>> changesOf(const git_commit* commit) const;
    [[nodiscard]] Result<GitSignature> signature(const Author& who, const QDateTime& when) const;

private:
    GitRepository(QString folder, GitRepositoryHandle repository)
        : m_folder(std::move(folder))
        , m_repository(std::move(repository))
    {
    }
    [[nodiscard]] Result<void> checkPlace() const;

    QString m_folder;
    GitRepositoryHandle m_repository;
};

/// Commits that can be read, as text.
[[nodiscard]] QString messageOf(const git_commit* commit);
[[nodiscard]] Author authorOf(const git_commit* commit);
[[nodiscard]] QDateTime timeOf(const git_commit* commit); ///< UTC

} // namespace warraq
