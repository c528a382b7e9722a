// SPDX-License-Identifier: GPL-3.0-or-later
// A loose object (git-scm.com, gitformat-loose): zlib of "<type> <size>\0<content>", in objects/<2>/<38 hex
// digits>.
#include "project/loose_objects.h"

#include "project/git_repository.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr size_t mostThreads = 8;

Error systemError(const QString& path)
{
    const int number = errno;
    ErrorCode code = ErrorCode::HistoryFailed;
    if (number == ENOSPC || number == EDQUOT)
        code = ErrorCode::DiskFull;
    else if (number == EACCES || number == EPERM || number == EROFS)
        code = ErrorCode::NoPermission;
    return {code, path, 0, QString::fromLocal8Bit(std::strerror(number))};
}

/// One object on its way to disk.
struct Loose
{
    QByteArray plain; ///< type, size, a zero byte, content
    QString folder;
    QString path;
    QByteArray temporary;
};

/// Calls `work(i)` for each i below `count`, from several threads.
template <class Work>
void atTheSameTime(size_t count, const Work& work)
{
    std::atomic_size_t next = 0;
    const auto run = [&] {
        for (size_t i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::jthread> helpers;
    for (size_t i = 1; i < std::min(count, mostThreads); ++i)
        helpers.emplace_back(run);
    run();
}

QByteArray plainObject(git_object_t type, const void* content, size_t size)
{
    QByteArray plain = git_object_type2string(type);
    plain += ' ' + QByteArray::number(qulonglong(size)) + '\0';
    return plain.append(static_cast<const char*>(content), qsizetype(size));
}

/// From memory without comparing it with its hash, which was made from the same bytes a moment ago: a folder
/// of 10,000 stories is a tree of more than a megabyte.
QByteArray readPlain(git_odb_backend* memory, git_odb* odb, const git_oid& id)
{
    void* content = nullptr;
    size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    if (memory->read(&content, &size, &type, memory, &id) == 0) {
        const QByteArray plain = plainObject(type, content, size);
        git_odb_backend_data_free(memory, content);
        return plain;
    }
    GitOdbObject object;
    if (git_odb_read(std::out_ptr(object), odb, &id) < 0)
        return {};
    return plainObject(git_odb_object_type(object.get()), git_odb_object_data(object.get()),
                       git_odb_object_size(object.get()));
}

QByteArray compressed(const QByteArray& plain)
{
    uLongf size = ::compressBound(uLong(plain.size()));
    QByteArray packed(qsizetype(size), Qt::Uninitialized);
    if (::compress2(reinterpret_cast<Bytef*>(packed.data()), &size,
                    reinterpret_cast<const Bytef*>(plain.constData()), uLong(plain.size()),
                    Z_BEST_SPEED) != Z_OK)
        return {};
    packed.truncate(qsizetype(size));
    return packed;
}

bool writeAll(int descriptor, const QByteArray& bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t n = ::write(descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (n < 0 && errno != EINTR)
            return false;
        done += std::max<ssize_t>(n, 0);
    }
    return true;
}

/// Everything but the name.
Result<void> writeTemporary(Loose& loose)
{
    const QByteArray bytes = compressed(loose.plain);
    if (bytes.isEmpty())
        return fail(ErrorCode::HistoryFailed, loose.path, 0, u"compressing failed"_s);
    QByteArray name =
        QFile::encodeName(loose.folder) + "/tmp_obj_XXXXXX"; // git removes old ones of this name
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
    if (descriptor < 0)
        return std::unexpected(systemError(loose.path));
    loose.temporary = name;
    const bool written =
        writeAll(descriptor, bytes) && ::fchmod(descriptor, 0444) == 0 && ::fsync(descriptor) == 0;
    Result<void> done;
    if (!written)
        done = std::unexpected(systemError(loose.path));
    ::close(descriptor);
    return done;
}

Result<void> syncFolder(const QString& folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return std::unexpected(systemError(folder));
    Result<void> done;
    if (::fsync(descriptor) != 0 && errno != EINVAL) // some network file systems cannot
        done = std::unexpected(systemError(folder));
    ::close(descriptor);
    return done;
}

Result<void> firstError(const std::vector<Result<void>>& results)
{
    const auto failed = std::ranges::find_if(results, [](const auto& result) { return !result.has_value(); });
    return failed == results.end() ? Result<void>() : *failed;
}

Result<std::vector<Loose>> missingOnes(const QString& objectsFolder, git_odb_backend* memory, git_odb* odb,
                                       const std::vector<git_oid>& ids, QSet<QString>& folders)
{
    std::vector<Loose> all;
    for (const git_oid& id : ids) {
        const QString text = textOf(id);
        Loose loose{{}, objectsFolder + u'/' + text.first(2), {}, {}};
        loose.path = loose.folder + u'/' + text.sliced(2);
        if (QFile::exists(loose.path))
            continue;
        loose.plain = readPlain(memory, odb, id);
        if (loose.plain.isEmpty())
            return fail(ErrorCode::HistoryFailed, loose.path, 0,
                        QString::fromUtf8(git_error_last()->message));
        if (!QDir(loose.folder).exists()) {
            if (!QDir().mkpath(loose.folder))
                return std::unexpected(systemError(loose.folder));
            folders.insert(objectsFolder);
        }
        folders.insert(loose.folder);
        all.push_back(std::move(loose));
    }
    return all;
}

} // namespace

Result<void> writeLooseObjects(const QString& objectsFolder, git_odb_backend* memory, git_odb* odb,
                               const std::vector<git_oid>& ids)
{
    QSet<QString> folderSet;
    auto objects = missingOnes(objectsFolder, memory, odb, ids, folderSet);
    if (!objects)
        return passOn(objects);
    std::vector<Result<void>> results(objects->size());
    atTheSameTime(objects->size(), [&](size_t i) { results[i] = writeTemporary((*objects)[i]); });
    Result<void> done = firstError(results);
    for (const Loose& loose : *objects) {
        if (loose.temporary.isEmpty())
            continue;
        if (done && ::rename(loose.temporary.constData(), QFile::encodeName(loose.path).constData()) != 0)
            done = std::unexpected(systemError(loose.path));
        if (!done)
            ::unlink(loose.temporary.constData()); // a renamed one has another name
    }
    if (!done)
        return done;
    const QStringList folders(folderSet.cbegin(), folderSet.cend());
    results.assign(size_t(folders.size()), {});
    atTheSameTime(results.size(), [&](size_t i) { results[i] = syncFolder(folders[qsizetype(i)]); });
    return firstError(results);
}

} // namespace warraq
