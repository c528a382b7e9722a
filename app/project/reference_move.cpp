// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/reference_move.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace warraq {

namespace {

constexpr int lockTries = 20;
constexpr int turnTries = 400;
constexpr unsigned long pauseMs = 25;
constexpr qint64 staleLockSeconds = 60;

QByteArray lockOf(git_repository* repository, const QByteArray& reference)
{
    return QByteArray(git_repository_commondir(repository)) + reference + ".lock";
}

bool isThere(git_repository* repository)
{
    return QFileInfo::exists(QFile::decodeName(git_repository_commondir(repository)) +
                             QStringLiteral("HEAD"));
}

/// Says what is being moved, as long as this lives; what a dead one said last is cleared away.
class MovingMark
{
public:
    MovingMark(git_repository* repository, const QByteArray& reference)
        : m_repository(repository)
        , m_descriptor(
              ::open((QByteArray(git_repository_commondir(repository)) + "warraq-moving").constData(),
                     O_RDWR | O_CREAT | O_CLOEXEC, 0666))
    {
        if (m_descriptor < 0 || !hasTurn())
            return;
        constexpr size_t longest = 4096;
        QByteArray left(longest, '\0');
        const ssize_t size = ::pread(m_descriptor, left.data(), longest, 0);
        left.truncate(std::max<ssize_t>(size, 0));
        if (git_reference_name_is_valid(&m_isValid, left.constData()) == 0 && m_isValid != 0 &&
            (left.startsWith("refs/") || left == "HEAD"))
            ::unlink(lockOf(repository, left).constData());
        m_isMarked =
            ::ftruncate(m_descriptor, 0) == 0 &&
            ::pwrite(m_descriptor, reference.constData(), size_t(reference.size()), 0) == reference.size();
    }
    ~MovingMark()
    {
        // When the disk was pulled out in the middle, a lock may have stayed on it: then this stays, too.
        if (m_isMarked && isThere(m_repository) && ::ftruncate(m_descriptor, 0) != 0)
            m_isMarked = false; // the next one looks for a lock that is not there
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    MovingMark(const MovingMark&) = delete;
    MovingMark& operator=(const MovingMark&) = delete;

private:
    /// False where files cannot be locked, or somebody takes very long: git's own locks still hold.
    [[nodiscard]] bool hasTurn() const
    {
        for (int attempt = 0; attempt < turnTries; ++attempt) {
            if (::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0)
                return true;
            if (errno != EWOULDBLOCK && errno != EINTR)
                return false;
            QThread::msleep(pauseMs);
        }
        return false;
    }

    git_repository* m_repository;
    int m_descriptor;
    int m_isValid = 0;
    bool m_isMarked = false;
};

int tryToMove(git_repository* repository, const QByteArray& reference, const git_oid& to, MoveFrom how,
              const git_oid* from)
{
    GitReference moved;
    if (how == MoveFrom::Commit)
        return git_reference_create_matching(std::out_ptr(moved), repository, reference.constData(), &to, 1,
                                             from, "warraq");
    return git_reference_create(std::out_ptr(moved), repository, reference.constData(), &to,
                                how == MoveFrom::Anything ? 1 : 0, "warraq");
}

} // namespace

int moveReference(git_repository* repository, const QByteArray& reference, const git_oid& to, MoveFrom how,
                  const git_oid* from)
{
    // libgit2 would make the folders anew when a disk is pulled out.
    if (!isThere(repository))
        return GIT_ENOTFOUND;
    const MovingMark mark(repository, reference);
    for (int attempt = 1;; ++attempt) {
        const int code = tryToMove(repository, reference, to, how, from);
        if (code != GIT_ELOCKED || attempt == lockTries)
            return code;
        const QFileInfo lock(QFile::decodeName(lockOf(repository, reference)));
        if (lock.exists() && lock.lastModified().secsTo(QDateTime::currentDateTimeUtc()) > staleLockSeconds)
            QFile::remove(lock.filePath());
        else
            QThread::msleep(pauseMs);
    }
}

} // namespace warraq
