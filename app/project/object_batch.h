// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/git_repository.h"

#include <QList>

namespace warraq {

/// Collects the objects of a version in memory and writes them at once: a few as files of their own, flushed
/// at the same time, many (an import) as packs. Nothing refers to them before finish() has returned; then the
/// next version can be collected. Thread: as GitRepository.
class ObjectBatch
{
public:
    [[nodiscard]] static Result<ObjectBatch> begin(const GitRepository& repository);

    /// The repository as it is with the collected objects; everything that becomes a part of the version is
    /// read and made through it. It is a handle of its own: what is read from another one may not be mixed
    /// in.
    [[nodiscard]] const GitRepository& through() const { return *m_through; }

    /// Whatever was collected and not finished is not wanted any more.
    [[nodiscard]] Result<void> forget();
    [[nodiscard]] Result<git_oid> addBlob(const QByteArray& bytes, const QString& path);
    /// The tree `base` (one that is on disk, or of through(); null: the empty one) with these files put or,
    /// with GIT_FILEMODE_UNREADABLE, taken away.
    struct Update
    {
        QString path;
        git_oid id;
        git_filemode_t mode = GIT_FILEMODE_BLOB;
    };
    [[nodiscard]] Result<git_oid> addTree(git_tree* base, const QList<Update>& updates);
    /// The same, read at once.
    [[nodiscard]] Result<GitTree> treeWith(git_tree* base, const QList<Update>& updates);
    /// Something made through the repository by other means: a commit, a tag.
    void add(const git_oid& id) { m_waiting.append({id, QByteArray()}); }
    /// Everything is on disk.
    [[nodiscard]] Result<void> finish();

private:
    ObjectBatch() = default;
    [[nodiscard]] Result<void> noteTrees(const git_oid& root, const QList<Update>& updates);
    [[nodiscard]] Result<void> writePack();

    std::optional<GitRepository> m_through;
    GitOdb m_odb;
    git_odb_backend* m_memory = nullptr; ///< belongs to m_odb
    QList<std::pair<git_oid, QByteArray>>
        m_waiting; ///< objects in memory, and the path that helps to pack them
    qsizetype m_bytes = 0;
};

} // namespace warraq
