// SPDX-License-Identifier: GPL-3.0-or-later
// What changed is found as `git status` finds it: by comparing the folder with .git/index, which remembers
// size and time of each file. In memory the index is first made the tree of the tip, since recording an
// article leaves it behind.
#include "project/history_mending.h"
#include "project/history_p.h"
#include "project/leftovers.h"
#include "project/working_files.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

/// `git commit` holds this lock while its author writes a message, so it is long before one is taken for the
/// remains of a program that died.
constexpr qint64 staleLockSeconds = 3600;

Result<GitIndex> indexOf(const GitRepository& repository, const git_tree* tree)
{
    GitIndex index;
    int code = git_repository_index(std::out_ptr(index), repository.get());
    if (code < 0) { // damaged: it can be made from the tree
        QFile::remove(repository.gitFolder() + u"/index"_s);
        code = git_repository_index(std::out_ptr(index), repository.get());
    }
    if (code == 0)
        code = git_index_read(index.get(), 1);
    if (code == 0)
        code = tree ? git_index_read_tree(index.get(), tree) : git_index_clear(index.get());
    if (auto ok = repository.check(code); !ok)
        return passOn(ok);
    return index;
}

/// What a sync does not write: it is in the tip and not in the folder, and nobody took it away.
bool wasNeverWritten(git_repository* repository, const git_diff_delta* delta)
{
    if (delta->status != GIT_DELTA_DELETED)
        return false;
    if (delta->old_file.mode == GIT_FILEMODE_LINK || delta->old_file.mode == GIT_FILEMODE_COMMIT)
        return true;
    GitOdb objects;
    size_t size = 0;
    git_object_t type{};
    return git_repository_odb(std::out_ptr(objects), repository) == 0 &&
           git_odb_read_header(&size, &type, objects.get(), &delta->old_file.id) == 0 &&
           qint64(size) > largestSyncedFile;
}

struct Found
{
    git_repository* repository;
    QStringList paths;
};

int collectPath(const git_diff_delta* delta, float /*progress*/, void* to)
{
    auto& found = *static_cast<Found*>(to);
    const char* const name = delta->new_file.path ? delta->new_file.path : delta->old_file.path;
    const QString path = QString::fromUtf8(name);
    // A folder ends with '/': it is a repository of its own.
    const bool isTemporary = delta->status == GIT_DELTA_UNTRACKED && isLeftover(path.section(u'/', -1));
    if (!path.endsWith(u'/') && !staysOut(path) && !isTemporary &&
        delta->new_file.mode != GIT_FILEMODE_COMMIT && !wasNeverWritten(found.repository, delta))
        found.paths += path;
    return 0;
}

int stopWhenCancelled(const git_diff*, const char*, const char*, void* flag)
{
    return static_cast<const CancelFlag*>(flag)->isCancelled() ? GIT_EUSER : 0;
}

Result<QStringList> changedPaths(const GitRepository& repository, git_index* index, const CancelFlag& cancel)
{
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    const uint32_t flags = GIT_DIFF_INCLUDE_UNTRACKED | GIT_DIFF_RECURSE_UNTRACKED_DIRS |
                           GIT_DIFF_INCLUDE_TYPECHANGE | GIT_DIFF_DISABLE_PATHSPEC_MATCH |
                           GIT_DIFF_SKIP_BINARY_CHECK;
    options.flags = flags | GIT_DIFF_UPDATE_INDEX;
    options.progress_cb = stopWhenCancelled;
    CancelFlag flag = cancel;
    options.payload = &flag;
    GitDiff diff;
    int code = git_diff_index_to_workdir(std::out_ptr(diff), repository.get(), index, &options);
    if (code == GIT_ELOCKED) { // somebody is at the index: looking is possible all the same
        options.flags = flags;
        code = git_diff_index_to_workdir(std::out_ptr(diff), repository.get(), index, &options);
    }
    if (cancel.isCancelled())
        return fail(ErrorCode::Cancelled, repository.folder());
    Found found{repository.get(), {}};
    if (code == 0)
        code = git_diff_foreach(diff.get(), collectPath, nullptr, nullptr, nullptr, &found);
    if (auto ok = repository.check(code); !ok)
        return passOn(ok);
    return found.paths;
}

void removeStaleLock(const GitRepository& repository)
{
    const QFileInfo lock(repository.gitFolder() + u"/index.lock"_s);
    if (lock.exists() && lock.lastModified().secsTo(QDateTime::currentDateTimeUtc()) > staleLockSeconds)
        QFile::remove(lock.filePath());
}

/// The index as the new version has it. Whoever has it locked will find it a version behind; so it is no
/// error.
void updateIndex(git_index* index, const Recorded& recorded)
{
    for (const ChangedFile& file : recorded.files)
        if (file.change == Change::Gone)
            git_index_remove_bypath(index, file.path.toUtf8().constData());
    for (const DiskFile& file : recorded.onDisk) {
        if (!file.exists)
            continue;
        const QByteArray path = file.path.toUtf8();
        git_index_entry entry = file.stat;
        entry.mode = file.mode;
        entry.id = file.id;
        entry.path = path.constData();
        git_index_add(index, &entry);
    }
    git_index_write(index);
}

} // namespace

Result<Sweep> History::Private::sweepFrom(Start start, const Version& version, const CancelFlag& cancel)
{
    const auto tip = repository.tip();
    if (!tip)
        return passOn(tip);
    const auto tree = start == Start::Nothing ? GitTree() : treeAt(repository, *tip);
    if (!tree)
        return passOn(tree);
    const auto read = indexOf(repository, tree->get());
    if (!read)
        return passOn(read);
    const auto paths = changedPaths(repository, read->get(), cancel);
    if (!paths)
        return passOn(paths);
    Sweep sweep;
    std::optional<Recorded> made;
    if (!paths->isEmpty()) {
        Version whole = version;
        whole.paths = *paths;
        auto recorded = recordFiles(std::move(whole), &sweep.skipped, cancel, start);
        if (!recorded)
            return passOn(recorded);
        made = std::move(*recorded);
    }
    updateIndex(read->get(), made.value_or(Recorded()));
    if (made) {
        sweep.version = made->version;
        sweep.files = int(made->files.size());
    }
    return sweep;
}

Result<Sweep> History::sweep(const Author& who, const QDateTime& when, Reason reason,
                             const CancelFlag& cancel)
{
    if (auto ok = d->checkWritable(); !ok)
        return passOn(ok);
    if (d->repository.isInTheMiddle())
        return fail(ErrorCode::HistoryBusy, d->repository.folder(), 0, u"a merge is not finished"_s);
    const auto lock = WorkingFilesLock::acquire(d->repository.folder());
    if (!lock)
        return passOn(lock);
    removeStaleLock(d->repository);
    if (const auto back = takeBackHalfStep(d->repository); !back)
        return passOn(back);
    const Version version{who, when, reason, {}, {}, {}, {}};
    auto swept = d->sweepFrom(Private::Start::Tip, version, cancel);
    if (swept || swept.error().code != ErrorCode::HistoryDamaged)
        return swept;
    // The folder has everything that the newest version should have: it is written once more.
    std::ignore = setAsideDamagedObjects(d->repository);
    return d->sweepFrom(Private::Start::Nothing, version, cancel);
}

} // namespace warraq
