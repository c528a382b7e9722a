// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/git_repository.h"

#include <QList>

namespace warraq {

/// For merging, where later objects are made from earlier ones at once (ObjectBatch keeps them in memory
/// until the end). Writes the objects of one version: a few as files of their own, many (an import) through
/// memory as packs, with one flush to disk for each instead of two for each object. Nothing refers to them
/// before finish() has returned. Thread: as GitRepository, which must outlive it.
class ObjectWriter
{
public:
    /// `files`: how many are expected.
    [[nodiscard]] static Result<ObjectWriter> begin(const GitRepository& repository, qsizetype files);

    [[nodiscard]] Result<git_oid> addBlob(const QByteArray& bytes, const QString& path);
    /// The tree `base` (null: the empty one) with these files put or, with GIT_FILEMODE_UNREADABLE, taken
    /// away.
    struct Update
    {
        QString path;
        git_oid id;
        git_filemode_t mode = GIT_FILEMODE_BLOB;
    };
    [[nodiscard]] Result<git_oid> addTree(git_tree* base, const QList<Update>& updates);
    /// Everything is on disk.
    [[nodiscard]] Result<void> finish();

private:
    explicit ObjectWriter(const GitRepository& repository)
        : m_repository(&repository)
    {
    }
    [[nodiscard]] git_repository* target() const { return m_bulk ? m_bulk->get() : m_repository->get(); }
    [[nodiscard]] Result<void> noteTrees(const git_oid& root, const QList<Update>& updates);
    [[nodiscard]] Result<void> flush();

    const GitRepository* m_repository;
    std::optional<GitRepository> m_bulk; ///< a handle of its own, which writes to memory
    GitOdb m_odb;                        ///< of m_bulk
    git_odb_backend* m_memory = nullptr; ///< belongs to m_odb
    QList<std::pair<git_oid, QByteArray>>
        m_waiting; ///< objects in memory, and the path that helps to pack them
    qsizetype m_bytes = 0;
};

} // namespace warraq
