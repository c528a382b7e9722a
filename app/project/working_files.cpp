// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/working_files.h"

#include "base/atomic_file.h"
#include "project/history_p.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr int lockTries = 400;
constexpr unsigned long lockPauseMs = 25;

QString noteOf(const GitRepository& repository)
{
    return repository.folder() + u"/.warraq/step.json"_s;
}

/// What stands at a path.
struct OnDisk
{
    bool exists = false;
    bool isOther = false; ///< a folder, a link, a device: never ours to write over
    QByteArray bytes;
    git_oid id{};
};

/// One file of the folder, from one content to another.
class FileStep
{
public:
    FileStep(const GitRepository& repository, QString path)
        : m_repository(repository)
        , m_path(std::move(path))
        , m_full(repository.folder() + u'/' + m_path)
    {
    }

    /// False when it is neither what it should be now nor what it should become.
    Result<bool> take(const std::optional<TreeFile>& from, const std::optional<TreeFile>& to)
    {
        auto present = look();
        if (!present)
            return passOn(present);
        if (is(*present, to))
            return to ? setExecutable(*to) : Result<bool>(true);
        if (to && !from && QFileInfo(m_full).isDir() && removeEmptyFolder())
            present = OnDisk();
        if (present->isOther || !is(*present, from))
            return false;
        return to ? write(*present, *to) : remove(*present);
    }

    [[nodiscard]] Result<bool> has(const std::optional<TreeFile>& content)
    {
        const auto present = look();
        if (!present)
            return passOn(present);
        return is(*present, content);
    }

private:
    static bool is(const OnDisk& present, const std::optional<TreeFile>& content)
    {
        if (present.isOther)
            return false;
        return present.exists == content.has_value() &&
               (!content || git_oid_equal(&present.id, &content->id) != 0);
    }

    /// What is left when all files in it are gone: false when there are others.
    [[nodiscard]] bool removeEmptyFolder() const
    {
        QStringList folders;
        QDirIterator walk(m_full, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                          QDirIterator::Subdirectories);
        while (walk.hasNext())
            folders += walk.next();
        folders.sort();
        for (auto folder = folders.crbegin(); folder != folders.crend(); ++folder)
            QDir().rmdir(*folder);
        return QDir().rmdir(m_full); // one with a file in it stays
    }

    /// No folder on the way is a link that leads elsewhere.
    [[nodiscard]] bool isReached() const
    {
        QString folder = m_repository.folder();
        QStringList parts = m_path.split(u'/');
        parts.removeLast();
        for (const QString& part : std::as_const(parts)) {
            folder += u'/' + part;
            const QFileInfo info(folder);
            if (info.isSymLink() || (info.exists() && !info.isDir()))
                return false;
        }
        return true;
    }

    Result<OnDisk> look() const
    {
        OnDisk present;
        if (!isReached()) {
            present.isOther = true;
            return present;
        }
        struct stat st{};
        if (::lstat(QFile::encodeName(m_full).constData(), &st) != 0)
            return present;
        present.exists = true;
        present.isOther = !S_ISREG(st.st_mode);
        if (present.isOther)
            return present;
        auto bytes = readFile(m_full, largestSyncedFile);
        if (!bytes && bytes.error().code == ErrorCode::NotFound)
            return OnDisk();
        if (!bytes)
            return passOn(bytes);
        present.bytes = std::move(*bytes);
        if (auto ok = m_repository.check(git_odb_hash(&present.id, present.bytes.constData(),
                                                      size_t(present.bytes.size()), GIT_OBJECT_BLOB));
            !ok)
            return passOn(ok);
        return present;
    }

    Result<bool> write(const OnDisk& present, const TreeFile& to)
    {
        const auto bytes = m_repository.blob(to.id);
        if (!bytes)
            return passOn(bytes);
        if (!QDir().mkpath(QFileInfo(m_full).path()))
            return fail(ErrorCode::NoPermission, m_full);
        const auto written =
            writeFileAtomically(m_full, *bytes, present.exists ? contentHash(present.bytes) : QString());
        if (!written && written.error().code == ErrorCode::ChangedOutside)
            return false;
        if (!written)
            return passOn(written);
        return setExecutable(to);
    }

    Result<bool> setExecutable(const TreeFile& to) const
    {
        constexpr auto mine = QFileDevice::ExeOwner | QFileDevice::ExeUser;
        const auto present = QFile::permissions(m_full);
        const bool wanted = to.mode == GIT_FILEMODE_BLOB_EXECUTABLE;
        if (present.testFlag(QFileDevice::ExeOwner) != wanted) // a disk without permissions keeps its own
            QFile::setPermissions(m_full,
                                  wanted ? present | mine
                                         : present & ~(mine | QFileDevice::ExeGroup | QFileDevice::ExeOther));
        return true;
    }

    /// Out of sight first: what somebody writes in the last moment comes back.
    Result<bool> remove(const OnDisk& present)
    {
        const QString aside = m_repository.folder() + u"/.warraq/leaving"_s;
        if (QFileInfo::exists(aside) && !moveAway(aside))
            return fail(ErrorCode::WriteFailed, aside);
        if (const auto moved = moveFileDurably(m_full, aside); !moved)
            return moved.error().code == ErrorCode::NotFound ? Result<bool>(false) : passOn(moved);
        const auto bytes = readFile(aside, largestSyncedFile);
        if (bytes && *bytes == present.bytes)
            return QFile::remove(aside) ? Result<bool>(true) : fail(ErrorCode::WriteFailed, m_full);
        if (const auto back = moveFileDurably(aside, m_full); !back)
            return passOn(back);
        return false;
    }

    /// Left by a program that was killed: its content is in the history, unless somebody was very quick.
    [[nodiscard]] bool moveAway(const QString& aside) const
    {
        const QString folder = m_repository.folder() + u"/.warraq/leftovers"_s;
        const auto bytes = readFile(aside, largestSyncedFile);
        return bytes && QDir().mkpath(folder) &&
               (QFile::rename(aside, folder + u'/' + contentHash(*bytes)) || QFile::remove(aside));
    }

    const GitRepository& m_repository;
    QString m_path;
    QString m_full;
};

bool isOurs(const QString& path, const TreeChange& change)
{
    return isSafePath(path) && (!change.before || change.before->isPlain()) &&
           (!change.after || change.after->isPlain());
}

Result<void> writeNote(const GitRepository& repository, const FilesStep& step)
{
    if (!QDir().mkpath(repository.folder() + u"/.warraq"_s))
        return fail(ErrorCode::NoPermission, repository.folder());
    const QJsonObject note{{u"from"_s, step.from.commit ? textOf(*step.from.commit) : QString()},
                           {u"to"_s, textOf(step.to)}};
    return writeFileAtomically(noteOf(repository), QJsonDocument(note).toJson(QJsonDocument::Compact));
}

Result<GitTree> treeAt(const GitRepository& repository, const QString& id)
{
    const auto oid = gitId(VersionId(id));
    if (!oid)
        return GitTree();
    const auto commit = repository.commit(*oid);
    if (!commit)
        return passOn(commit);
    return repository.treeOf(commit->get());
}

/// The tip holds what the step led to.
bool isTaken(const GitRepository& repository, const std::optional<git_oid>& tip, const QString& to)
{
    const auto oid = gitId(VersionId(to));
    return oid && tip &&
           (git_oid_equal(&*tip, &*oid) != 0 || git_graph_descendant_of(repository.get(), &*tip, &*oid) == 1);
}

Result<void> takeBackFile(const GitRepository& repository, TreeReader& tip, const QString& path,
                          const TreeChange& change)
{
    if (!isOurs(path, change))
        return {};
    const auto entry = tip.find(path);
    if (!entry)
        return passOn(entry);
    const bool tipIsBefore =
        *entry ? change.before && git_oid_equal(git_tree_entry_id(*entry), &change.before->id) != 0
               : !change.before;
    FileStep file(repository, path);
    const auto isWritten = file.has(change.after);
    if (!isWritten)
        return passOn(isWritten);
    if (!tipIsBefore || !*isWritten)
        return {};
    const auto taken = file.take(change.after, change.before);
    return taken ? Result<void>() : passOn(taken);
}

/// So that `git status` agrees. Whoever has the index locked finds it a version behind: no error.
void updateIndex(const GitRepository& repository, const git_oid& to)
{
    const auto commit = repository.commit(to);
    const auto tree = commit ? repository.treeOf(commit->get()) : Result<GitTree>(GitTree());
    GitIndex index;
    if (!tree || !*tree || git_repository_index(std::out_ptr(index), repository.get()) < 0)
        return;
    if (git_index_read(index.get(), 1) == 0 && git_index_read_tree(index.get(), tree->get()) == 0)
        git_index_write(index.get());
}

/// What goes, goes first: a folder may come where a file was, and a file where a folder was.
QStringList inOrder(const QMap<QString, TreeChange>& changes, bool isBack)
{
    QStringList gone;
    QStringList there;
    for (auto it = changes.begin(); it != changes.end(); ++it)
        (it->before && it->after ? there : (it->after.has_value() != isBack) ? there : gone) += it.key();
    return gone + there;
}

Result<bool> writeFiles(const GitRepository& repository, const FilesStep& step, const CancelFlag& cancel,
                        const std::function<void(qsizetype)>& progress)
{
    qsizetype done = 0;
    const QStringList paths = inOrder(step.changes, false);
    for (const QString& path : paths) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled, repository.folder());
        if (progress)
            progress(done++);
        const TreeChange change = step.changes.value(path);
        if (!isOurs(path, change))
            continue;
        const auto taken = FileStep(repository, path).take(change.before, change.after);
        if (!taken || !*taken)
            return taken;
    }
    return repository.moveTip(step.from, step.to, step.who);
}

} // namespace

Result<WorkingFilesLock> WorkingFilesLock::acquire(const QString& folder)
{
    QDir().mkpath(folder + u"/.warraq"_s);
    const int descriptor = ::open(QFile::encodeName(folder + u"/.warraq/files.lock"_s).constData(),
                                  O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (descriptor < 0)
        return WorkingFilesLock(-1); // a folder that cannot be written to
    for (int attempt = 0; attempt < lockTries; ++attempt) {
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK)
            return WorkingFilesLock(descriptor);
        QThread::msleep(lockPauseMs);
    }
    ::close(descriptor);
    return fail(ErrorCode::HistoryBusy, folder);
}

WorkingFilesLock::~WorkingFilesLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<bool> takeStep(const GitRepository& repository, const FilesStep& step, const CancelFlag& cancel,
                      const std::function<void(qsizetype)>& progress)
{
    const auto lock = WorkingFilesLock::acquire(repository.folder());
    if (!lock)
        return passOn(lock);
    if (QFileInfo::exists(noteOf(repository)))
        return false; // somebody died since we looked: the next sweep takes that back
    if (!step.changes.isEmpty())
        if (const auto noted = writeNote(repository, step); !noted)
            return passOn(noted);
    const auto taken = writeFiles(repository, step, cancel, progress);
    if (!taken || !*taken) {
        const auto back = takeBackHalfStep(repository);
        return back || !taken ? taken : passOn(back);
    }
    QFile::remove(noteOf(repository));
    updateIndex(repository, step.to);
    return true;
}

Result<void> takeBackHalfStep(const GitRepository& repository)
{
    const QString file = noteOf(repository);
    if (!QFileInfo::exists(file))
        return {};
    const auto bytes = readFile(file);
    if (!bytes)
        return passOn(bytes);
    const QJsonObject note = QJsonDocument::fromJson(*bytes).object();
    const QString to = note.value("to"_L1).toString();
    const auto tip = repository.tip();
    if (!tip)
        return passOn(tip);
    if (!isTaken(repository, tip->commit, to)) {
        auto before = treeAt(repository, note.value("from"_L1).toString());
        auto after = treeAt(repository, to);
        auto now = treeAt(repository, tip->commit ? textOf(*tip->commit) : QString());
        if (!now)
            return passOn(now);
        if (before && after && *after) { // else nobody knows any more, and nothing was recorded
            const auto difference = differenceOf(repository, before->get(), after->get());
            if (!difference)
                return passOn(difference);
            TreeReader reader(repository, now->get());
            const QStringList paths = inOrder(difference->files, true);
            for (const QString& path : paths)
                if (const auto back = takeBackFile(repository, reader, path, difference->files.value(path));
                    !back)
                    return back;
        }
    }
    return QFile::remove(file) ? Result<void>() : fail(ErrorCode::WriteFailed, file);
}

} // namespace warraq
