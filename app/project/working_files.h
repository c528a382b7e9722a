// SPDX-License-Identifier: GPL-3.0-or-later
// The step from one version to another in the folder itself. All files are written first and the branch moves
// last; a note in .warraq tells of a step that was begun, so that whoever looks at the folder after a crash
// takes it back before anything in it is recorded as somebody's work.
#pragma once

#include "base/jobs.h"
#include "project/tree_difference.h"

#include <functional>
#include <utility>

namespace warraq {

/// Bytes. What is larger stays in the history and is not written into the folder.
inline constexpr qint64 largestSyncedFile = 1LL << 30;

/// Nobody else looks at all files of the folder, or changes many of them, meanwhile: .warraq/files.lock.
/// Released by itself when its holder dies. An object belongs to the one that made it.
class WorkingFilesLock
{
public:
    /// Waits for at most some seconds. Errors: HistoryBusy.
    [[nodiscard]] static Result<WorkingFilesLock> acquire(const QString& folder);
    ~WorkingFilesLock();
    WorkingFilesLock(WorkingFilesLock&& other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    WorkingFilesLock& operator=(WorkingFilesLock&&) = delete;

private:
    explicit WorkingFilesLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    int m_descriptor; ///< -1 where files cannot be locked
};

/// A step between two versions.
struct FilesStep
{
    GitRepository::Tip from;
    git_oid to{};                      ///< a commit
    QMap<QString, TreeChange> changes; ///< what is written; links and repositories in it are left alone
    Author who;                        ///< of the reflog
};

/// Writes the files, each only where it still is what `from` had, then moves the branch. False when a file or
/// the branch is not what it was: then the folder is as it was before, and the caller looks again.
/// `progress`: files done. Errors: Cancelled, those of writeFileAtomically and of GitRepository; what could
/// not be taken back is taken back by takeBackHalfStep().
[[nodiscard]] Result<bool> takeStep(const GitRepository& repository, const FilesStep& step,
                                    const CancelFlag& cancel,
                                    const std::function<void(qsizetype)>& progress = {});

/// Takes back what a killed takeStep() wrote: files that have what `to` has go back to what `from` had where
/// the tip still has that. Files that somebody changed since stay. The caller holds the lock.
[[nodiscard]] Result<void> takeBackHalfStep(const GitRepository& repository);

} // namespace warraq
