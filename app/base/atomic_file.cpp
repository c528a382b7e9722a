// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>

namespace warraq {

namespace {

using Fault = std::function<std::optional<Error>(WriteStep, const QString&)>;

/// Files are written by several threads; one of them sets the function.
template <class Function>
class Hook
{
public:
    void set(Function function)
    {
        const std::lock_guard lock(m_mutex);
        m_function = function ? std::make_shared<const Function>(std::move(function)) : nullptr;
    }
    [[nodiscard]] std::shared_ptr<const Function> get()
    {
        const std::lock_guard lock(m_mutex);
        return m_function;
    }

private:
    std::mutex m_mutex;
    std::shared_ptr<const Function> m_function;
};

Hook<Fault>& faultHook()
{
    static Hook<Fault> hook;
    return hook;
}

using Notice = std::function<void(const QString&)>;

Hook<Notice>& noticeHook()
{
    static Hook<Notice> hook;
    return hook;
}

Error systemError(const QString& path, int number)
{
    ErrorCode code = ErrorCode::WriteFailed;
    if (number == ENOSPC || number == EDQUOT)
        code = ErrorCode::DiskFull;
    else if (number == EACCES || number == EPERM || number == EROFS)
        code = ErrorCode::NoPermission;
    return {code, path, 0, QString::fromLocal8Bit(std::strerror(number))};
}

Result<void> step(WriteStep which, const QString& path)
{
    if (const auto fault = faultHook().get())
        if (auto error = (*fault)(which, path))
            return std::unexpected(*error);
    return {};
}

/// Owns a file descriptor; closing is checked where it matters (data was fsynced before).
class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    bool close()
    {
        if (m_fd < 0)
            return true;
        const int result = ::close(m_fd);
        m_fd = -1;
        return result == 0;
    }

private:
    int m_fd;
};

Result<void> writeAll(int fd, const QByteArray& bytes, const QString& path)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t n = ::write(fd, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (n < 0) {
            if (errno == EINTR)
                continue;
            return std::unexpected(systemError(path, errno));
        }
        done += n;
    }
    return {};
}

Result<void> syncFolder(const QString& filePath)
{
    if (auto ok = step(WriteStep::SyncFolder, filePath); !ok)
        return ok;
    const QByteArray folder = QFile::encodeName(QFileInfo(filePath).absolutePath());
    Descriptor fd(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd.isOpen())
        return std::unexpected(systemError(filePath, errno));
    // Some network file systems cannot sync a folder (EINVAL); the rename itself has happened by then.
    if (::fsync(fd.get()) != 0 && errno != EINVAL)
        return std::unexpected(systemError(filePath, errno));
    return {};
}

Result<void> checkExpected(const QString& path, const QString& expected)
{
    if (!QFileInfo::exists(path))
        return expected.isEmpty() ? Result<void>{} : fail(ErrorCode::ChangedOutside, path);
    if (expected.isEmpty())
        return fail(ErrorCode::ChangedOutside, path);
    const auto present = readFile(path);
    if (!present)
        return passOn(present);
    if (contentHash(*present) != expected)
        return fail(ErrorCode::ChangedOutside, path);
    return {};
}

using Producer = std::function<Result<void>(const ByteSink&)>;

Result<void> fillTemporary(const QString& temporary, const QString& path, const Producer& produce)
{
    if (auto ok = step(WriteStep::OpenTemporary, path); !ok)
        return ok;
    struct stat old{};
    const bool exists = ::stat(QFile::encodeName(path).constData(), &old) == 0;
    const mode_t mode = exists ? (old.st_mode & 07777) : 0666; // a new file follows the umask
    Descriptor fd(
        ::open(QFile::encodeName(temporary).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
    if (!fd.isOpen())
        return std::unexpected(systemError(path, errno));
    if (exists && ::fchmod(fd.get(), mode) != 0)
        return std::unexpected(systemError(path, errno));
    if (auto ok = step(WriteStep::WriteData, path); !ok)
        return ok;
    const ByteSink sink = [&](const QByteArray& piece) { return writeAll(fd.get(), piece, path); };
    if (auto ok = produce(sink); !ok)
        return ok;
    if (auto ok = step(WriteStep::SyncData, path); !ok)
        return ok;
    if (::fsync(fd.get()) != 0)
        return std::unexpected(systemError(path, errno));
    if (!fd.close())
        return std::unexpected(systemError(path, errno));
    return {};
}

/// What the folder says when it cannot put one file in the place of another, rather than that nobody may.
bool cannotRename(int number)
{
    return number == EPERM || number == EACCES || number == EXDEV || number == ENOSYS ||
           number == EOPNOTSUPP || number == EBUSY || number == ETXTBSY || number == EINVAL;
}

Result<void> copyFile(const QString& from, const QString& to)
{
    const auto bytes = readFile(from);
    if (!bytes)
        return passOn(bytes);
    Descriptor fd(::open(QFile::encodeName(to).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!fd.isOpen())
        return std::unexpected(systemError(to, errno));
    if (auto ok = writeAll(fd.get(), *bytes, to); !ok)
        return ok;
    return ::fsync(fd.get()) == 0 ? Result<void>() : std::unexpected(systemError(to, errno));
}

/// `filled` holds the new content; it is the copy that survives a failure half-way.
Result<void> writeInPlace(const QString& filled, const QString& path)
{
    const auto bytes = readFile(filled);
    if (!bytes)
        return passOn(bytes);
    const QString old = filled + QStringLiteral(".old.tmp");
    if (QFileInfo::exists(path)) {
        if (auto kept = copyFile(path, old); !kept)
            return kept;
    }
    Descriptor fd(::open(QFile::encodeName(path).constData(),
                         O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0666));
    if (!fd.isOpen()) {
        const int number = errno;
        ::unlink(QFile::encodeName(old).constData()); // nothing was begun
        return std::unexpected(systemError(path, number));
    }
    auto written = writeAll(fd.get(), *bytes, path);
    if (written && ::fsync(fd.get()) != 0)
        written = std::unexpected(systemError(path, errno));
    if (written && !fd.close())
        written = std::unexpected(systemError(path, errno));
    if (written && readFile(path).value_or(QByteArray()) != *bytes)
        written = fail(ErrorCode::WriteFailed, path, 0, QStringLiteral("what was written reads differently"));
    if (!written)
        return written; // both copies stay beside it
    ::unlink(QFile::encodeName(old).constData());
    if (const auto notice = noticeHook().get())
        (*notice)(path);
    return {};
}

/// Puts the filled temporary file in the place of `path`, however this folder can.
Result<void> replaceBy(const QString& temporary, const QString& path)
{
    int number = 0;
    if (auto ok = step(WriteStep::Rename, path); !ok) {
        if (ok.error().code != ErrorCode::Unsupported)
            return ok;
        number = EOPNOTSUPP; // so a test plays such a folder
    } else if (::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) != 0) {
        number = errno;
    }
    if (number == 0)
        return {};
    if (!cannotRename(number))
        return std::unexpected(systemError(path, number));
    if (auto written = writeInPlace(temporary, path); !written)
        return written;
    ::unlink(QFile::encodeName(temporary).constData());
    return {};
}

} // namespace

QString contentHash(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<QByteArray> readFile(const QString& path, qint64 maxBytes)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, path);
    if (!file.open(QIODevice::ReadOnly)) {
        const auto code = file.error() == QFileDevice::PermissionsError || !QFileInfo(path).isReadable()
                              ? ErrorCode::NoPermission
                              : ErrorCode::ReadFailed;
        return fail(code, path, 0, file.errorString());
    }
    if (file.size() > maxBytes)
        return fail(ErrorCode::TooLarge, path);
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::ReadFailed, path, 0, file.errorString());
    return bytes;
}

Result<void> writeFileAtomically(const QString& path, const QByteArray& bytes,
                                 const std::optional<QString>& expectedHash)
{
    if (expectedHash)
        if (auto ok = checkExpected(path, *expectedHash); !ok)
            return ok;
    return writeFileAtomically(path, [&bytes](const ByteSink& sink) { return sink(bytes); });
}

Result<void> writeFileAtomically(const QString& path,
                                 const std::function<Result<void>(const ByteSink&)>& produce)
{
    const QString temporary =
        path + QStringLiteral(".%1.tmp").arg(QRandomGenerator::global()->generate64(), 0, 36);
    auto dropTemporary = [&] { ::unlink(QFile::encodeName(temporary).constData()); };
    if (auto ok = fillTemporary(temporary, path, produce); !ok) {
        dropTemporary();
        return ok;
    }
    if (auto replaced = replaceBy(temporary, path); !replaced) {
        if (!QFileInfo::exists(temporary + QStringLiteral(".old.tmp")))
            dropTemporary(); // else the file was begun in place, and these two are the whole of it
        return replaced;
    }
    return syncFolder(path);
}

Result<void> appendDurably(const QString& path, const QByteArray& bytes)
{
    if (auto ok = step(WriteStep::Append, path); !ok)
        return ok;
    const bool isNew = !QFileInfo::exists(path);
    Descriptor fd(::open(QFile::encodeName(path).constData(),
                         O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0666));
    if (!fd.isOpen())
        return std::unexpected(systemError(path, errno));
    const off_t end = ::lseek(fd.get(), 0, SEEK_END);
    char last = '\n';
    if (end > 0 && ::pread(fd.get(), &last, 1, end - 1) != 1)
        return std::unexpected(systemError(path, errno));
    auto written = writeAll(fd.get(), last == '\n' ? bytes : '\n' + bytes, path);
    if (written && ::fsync(fd.get()) != 0)
        written = std::unexpected(systemError(path, errno));
    if (!written) {
        // Take a half-written record back, so that the file ends where it did.
        if (::ftruncate(fd.get(), end) != 0)
            written.error().detail += QStringLiteral(" (a torn record may remain)");
        return written;
    }
    return isNew ? syncFolder(path) : Result<void>{};
}

Result<void> moveFileDurably(const QString& from, const QString& to)
{
    if (!QFileInfo::exists(from))
        return fail(ErrorCode::NotFound, from);
    if (!QDir().mkpath(QFileInfo(to).absolutePath()))
        return fail(ErrorCode::NoPermission, QFileInfo(to).absolutePath());
    if (auto ok = step(WriteStep::Rename, to); !ok)
        return ok;
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) != 0) {
        if (errno == EEXIST)
            return fail(ErrorCode::AlreadyExists, to);
        // File systems without that flag (NFS, some FUSE): a name that is taken is still not taken over.
        if (errno != EINVAL && errno != ENOSYS)
            return std::unexpected(systemError(to, errno));
        if (QFileInfo::exists(to))
            return fail(ErrorCode::AlreadyExists, to);
        if (::rename(source.constData(), target.constData()) != 0)
            return std::unexpected(systemError(to, errno));
    }
    if (auto ok = syncFolder(to); !ok)
        return ok;
    return syncFolder(from);
}

void setPlainWriteNotice(std::function<void(const QString&)> notice)
{
    noticeHook().set(std::move(notice));
}

void setWriteFault(std::function<std::optional<Error>(WriteStep, const QString&)> fault)
{
    faultHook().set(std::move(fault));
}

} // namespace warraq
