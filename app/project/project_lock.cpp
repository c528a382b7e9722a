// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project_lock.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QThread>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace warraq {

namespace {

QByteArray smallFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Time a process started, in clock ticks since boot: field 22 of /proc/PID/stat. The name in field 2 may
/// hold spaces and brackets, so count from the last bracket. 0 = there is no such process, or it has ended
/// and only waits for its parent to hear of it.
qint64 startOfProcess(qint64 process)
{
    const QByteArray stat = smallFile(QStringLiteral("/proc/%1/stat").arg(process));
    const auto fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.size() <= 19 || fields.first() == "Z" || fields.first() == "X")
        return 0;
    return fields.at(19).toLongLong();
}

QString bootId()
{
    return QString::fromLatin1(smallFile(QStringLiteral("/proc/sys/kernel/random/boot_id")).trimmed());
}

QJsonObject ownRecord(const Clock& clock)
{
    const qint64 process = ::getpid();
    return {{QStringLiteral("host"), QSysInfo::machineHostName()},
            {QStringLiteral("person"), personOfThisAccount()},
            {QStringLiteral("process"), process},
            {QStringLiteral("started"), startOfProcess(process)},
            {QStringLiteral("boot"), bootId()},
            {QStringLiteral("since"), clock.now().toString(Qt::ISODateWithMs)}};
}

/// Does the record name a program that lives or may live?
bool namesSomeoneAlive(const QJsonObject& record)
{
    if (record.isEmpty())
        return false; // torn by a crash while it was being written
    if (record.value(QStringLiteral("host")).toString() != QSysInfo::machineHostName())
        return true; // nobody can look into another machine
    const QString boot = record.value(QStringLiteral("boot")).toString();
    if (!boot.isEmpty() && boot != bootId())
        return false;
    const qint64 process = record.value(QStringLiteral("process")).toInteger();
    const qint64 start = process > 0 ? startOfProcess(process) : 0;
    const qint64 noted = record.value(QStringLiteral("started")).toInteger();
    // Our own process without flock: a second object here; but then flock has refused already. A left-over
    // record with our number is from another PID namespace or a re-used number.
    return start != 0 && process != ::getpid() && (noted == 0 || noted == start);
}

/// A killed program holds its files until the last of its threads has ended: whoever starts it again at once
/// comes that little too early.
bool isDying(const QJsonObject& record)
{
    return !record.isEmpty() && record.value(QStringLiteral("process")).toInteger() != ::getpid() &&
           !namesSomeoneAlive(record);
}

LockHolder holderOf(const QJsonObject& record)
{
    return {record.value(QStringLiteral("host")).toString(),
            record.value(QStringLiteral("person")).toString(),
            record.value(QStringLiteral("process")).toInteger(),
            QDateTime::fromString(record.value(QStringLiteral("since")).toString(), Qt::ISODateWithMs)};
}

QJsonObject recordAt(const QString& path)
{
    return QJsonDocument::fromJson(smallFile(path)).object();
}

/// The holder writes its record right after taking the lock; give it a moment.
LockHolder waitForRecord(const QString& path)
{
    QJsonObject record = recordAt(path);
    for (int i = 0; record.isEmpty() && i < 10; ++i) {
        QThread::msleep(10);
        record = recordAt(path);
    }
    return holderOf(record);
}

bool isStillTheFile(int descriptor, const QByteArray& path)
{
    struct stat open{};
    struct stat named{};
    return ::fstat(descriptor, &open) == 0 && ::stat(path.constData(), &named) == 0 &&
           open.st_ino == named.st_ino && open.st_dev == named.st_dev;
}

Error lockError(const QString& path)
{
    ErrorCode code = ErrorCode::WriteFailed;
    if (errno == EACCES || errno == EPERM || errno == EROFS)
        code = ErrorCode::NoPermission;
    else if (errno == ENOSPC || errno == EDQUOT)
        code = ErrorCode::DiskFull;
    return {code, path, 0, QString::fromLocal8Bit(std::strerror(errno))};
}

bool writeRecord(int descriptor, const QJsonObject& record)
{
    const QByteArray bytes = QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n';
    return ::ftruncate(descriptor, 0) == 0 &&
           ::pwrite(descriptor, bytes.constData(), static_cast<size_t>(bytes.size()), 0) == bytes.size() &&
           ::fsync(descriptor) == 0;
}

} // namespace

QString personOfThisAccount()
{
    if (const passwd* entry = ::getpwuid(::getuid())) {
        const QString full =
            QString::fromLocal8Bit(entry->pw_gecos).section(QLatin1Char(','), 0, 0).trimmed();
        return full.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : full;
    }
    return qEnvironmentVariable("USER");
}

Result<ProjectLock::Outcome> ProjectLock::acquire(const QString& projectFolder, const Clock& clock)
{
    const QString path = QDir(projectFolder).filePath(QStringLiteral(".warraq/lock"));
    const QByteArray name = QFile::encodeName(path);
    if (!QDir(projectFolder).mkpath(QStringLiteral(".warraq")))
        return std::unexpected(lockError(path));
    constexpr int patience = 1500; // ms
    int waited = 0;
    for (int attempt = 0; attempt < 50; ++attempt) {
        bool created = true;
        int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor < 0 && errno == EEXIST) {
            created = false;
            // Never through a link: a project from a stranger would have us empty a file elsewhere.
            descriptor = ::open(name.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
        }
        if (descriptor < 0 && errno == ENOENT)
            continue; // released between the two calls
        if (descriptor < 0)
            return std::unexpected(lockError(path));
        const bool refused = ::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
        if (refused) {
            ::close(descriptor);
            if (waited < patience && isDying(recordAt(path))) {
                QThread::msleep(20);
                waited += 20;
                --attempt;
                continue;
            }
            return Outcome{nullptr, waitForRecord(path)};
        }
        if (!isStillTheFile(descriptor, name)) { // the holder took it away while we opened it
            ::close(descriptor);
            continue;
        }
        if (const QJsonObject record = recordAt(path); !created && namesSomeoneAlive(record)) {
            ::close(descriptor);
            return Outcome{nullptr, holderOf(record)};
        }
        if (!writeRecord(descriptor, ownRecord(clock))) {
            const Error error = lockError(path);
            ::unlink(name.constData());
            ::close(descriptor);
            return std::unexpected(error);
        }
        return Outcome{std::unique_ptr<ProjectLock>(new ProjectLock(path, descriptor)), {}};
    }
    return fail(ErrorCode::WriteFailed, path);
}

ProjectLock::~ProjectLock()
{
    // Unlinked while still held: whoever opens the name from now on makes a new file.
    ::unlink(QFile::encodeName(m_path).constData());
    ::close(m_descriptor);
}

} // namespace warraq
