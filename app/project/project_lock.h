// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "project/project.h"

#include <memory>

namespace warraq {

/// The lock of one project: the file .warraq/lock, a JSON object {host, person, process, started, boot,
/// since}.
///
/// It is held when the kernel says so (flock on that very file: released by itself when the holder dies, and
/// right across PID namespaces, where Flatpak instances cannot see each other), or when it names a process of
/// this host and boot that lives and started when the file says, or when it names another host. Anything else
/// is left over from a dead program and is taken over. An object belongs to the one that made it; dying
/// releases.
class ProjectLock
{
public:
    struct Outcome
    {
        std::unique_ptr<ProjectLock> lock; ///< null when somebody else has it
        LockHolder holder;                 ///< that somebody
    };
    /// Errors: NoPermission, DiskFull, WriteFailed (the lock file cannot be written).
    [[nodiscard]] static Result<Outcome> acquire(const QString& projectFolder, const Clock& clock);
    ~ProjectLock();
    ProjectLock(const ProjectLock&) = delete;
    ProjectLock& operator=(const ProjectLock&) = delete;

private:
    ProjectLock(QString path, int descriptor)
        : m_path(std::move(path))
        , m_descriptor(descriptor)
    {
    }

    QString m_path;
    int m_descriptor;
};

/// Display name of whoever runs this program: full name of the account, else its login.
[[nodiscard]] QString personOfThisAccount();

} // namespace warraq
