// SPDX-License-Identifier: GPL-3.0-or-later
// The only code that removes anything from a history. The order is its safety: pack written, flushed, read
// back object by object through nothing but that pack; only then are the files it replaces unlinked. Packs
// that git keeps (.keep, .promisor, .mtimes, a multi-pack-index over them) are not ours to touch.
#include "project/history_housekeeping.h"

#include "project/git_repository.h"
#include "project/version_message.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QtEndian>
#include <git2/sys/odb_backend.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <map>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr int firstTier = 512;             ///< objects; each tier has eight times as many
constexpr qint64 largestMerged = 65'536;   ///< objects: a pack with more is merged no further
constexpr qint64 heaviestMerged = 1 << 28; ///< bytes: pictures do not become smaller
constexpr qint64 leftoverSeconds = 24 * 3600;

QString objectsFolder(const QString& projectFolder)
{
    return projectFolder + u"/.git/objects"_s;
}

struct LooseObject
{
    git_oid id;
    QString path;
};

qint64 bytesOnDisk(const QString& path)
{
    struct stat st{};
    return ::lstat(QFile::encodeName(path).constData(), &st) == 0 ? qint64(st.st_blocks) * 512 : 0;
}

std::vector<LooseObject> looseObjects(const QString& projectFolder)
{
    std::vector<LooseObject> found;
    const QDir objects(objectsFolder(projectFolder));
    for (const QString& folder : objects.entryList({u"??"_s}, QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QString& name : QDir(objects.filePath(folder)).entryList(QDir::Files)) {
            const auto id = gitId(VersionId(folder + name));
            if (id)
                found.push_back({*id, objects.filePath(folder) + u'/' + name});
        }
    return found;
}

struct Pack
{
    QString index; ///< path of its .idx
    qint64 objects = 0;
    qint64 bytes = 0;
    [[nodiscard]] QString file() const { return index.chopped(4) + u".pack"_s; }
};

/// Version 2 of the format (git-scm.com, gitformat-pack): 8 bytes, 256 sums, then the sorted ids.
constexpr qint64 idxHead = 8;
constexpr qint64 idxSums = 256 * 4;

qint64 countIn(QFile& index)
{
    if (!index.open(QIODevice::ReadOnly) || index.read(idxHead) != QByteArray("\377tOc\0\0\0\2", idxHead))
        return 0;
    const QByteArray sums = index.read(idxSums);
    return sums.size() == idxSums ? qint64(qFromBigEndian<quint32>(sums.constData() + idxSums - 4)) : 0;
}

std::vector<git_oid> idsIn(const Pack& pack)
{
    QFile index(pack.index);
    std::vector<git_oid> ids(static_cast<size_t>(countIn(index)));
    for (git_oid& id : ids)
        if (index.read(reinterpret_cast<char*>(id.id), GIT_OID_SHA1_SIZE) != GIT_OID_SHA1_SIZE)
            return {};
    return ids;
}

std::vector<Pack> packs(const QString& projectFolder)
{
    std::vector<Pack> found;
    const QDir folder(objectsFolder(projectFolder) + u"/pack"_s);
    for (const QString& name : folder.entryList({u"pack-*.idx"_s}, QDir::Files)) {
        Pack pack{folder.filePath(name), 0, 0};
        QFile index(pack.index);
        pack.objects = countIn(index);
        pack.bytes = QFileInfo(pack.file()).size();
        found.push_back(pack);
    }
    return found;
}

bool mayBeMerged(const Pack& pack)
{
    const QString stem = pack.index.chopped(4);
    for (const QLatin1StringView ending : {".keep"_L1, ".promisor"_L1, ".mtimes"_L1})
        if (QFileInfo::exists(stem + ending))
            return false;
    return pack.objects > 0 && pack.objects < largestMerged && pack.bytes < heaviestMerged;
}

int tierOf(const Pack& pack)
{
    int tier = 0;
    for (qint64 limit = firstTier; pack.objects > limit; limit *= 8)
        ++tier;
    return tier;
}

/// One housekeeper for a folder. Released by the kernel when its program dies.
class OnlyOne
{
public:
    explicit OnlyOne(const QString& projectFolder)
    {
        QDir().mkpath(projectFolder + u"/.warraq"_s);
        const QByteArray path = QFile::encodeName(projectFolder + u"/.warraq/history.lock"_s);
        m_descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
        m_held = m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0;
    }
    ~OnlyOne()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    OnlyOne(const OnlyOne&) = delete;
    OnlyOne& operator=(const OnlyOne&) = delete;
    [[nodiscard]] bool isHeld() const { return m_held; }

private:
    int m_descriptor = -1;
    bool m_held = false;
};

bool isFlushed(const QString& path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done =
        ::fsync(descriptor) == 0 || errno == EINVAL; // network file systems cannot sync a folder
    ::close(descriptor);
    return done;
}

int stopPacking(int, uint32_t, uint32_t, void* flag)
{
    return static_cast<const CancelFlag*>(flag)->isCancelled() ? GIT_EUSER : 0;
}

int stopIndexing(const git_indexer_progress*, void* flag)
{
    return static_cast<const CancelFlag*>(flag)->isCancelled() ? GIT_EUSER : 0;
}

class Housekeeper
{
public:
    Housekeeper(const GitRepository& repository, const CancelFlag& cancel)
        : m_repository(repository)
        , m_cancel(cancel)
    {
    }

    /// Packs all of them; the new pack is on disk and whole when this returns.
    Result<void> pack(const std::vector<git_oid>& ids)
    {
        const auto names = pathsOf(ids);
        GitPackBuilder builder;
        if (auto ok = m_repository.check(git_packbuilder_new(std::out_ptr(builder), m_repository.get())); !ok)
            return ok;
        git_packbuilder_set_callbacks(builder.get(), stopPacking, &m_cancel);
        for (const git_oid& id : ids) {
            if (m_cancel.isCancelled())
                return cancelled();
            const auto name = names.find(id);
            const int code = git_packbuilder_insert(builder.get(), &id,
                                                    name == names.end() ? nullptr : name->second.constData());
            if (auto ok = m_repository.check(code); !ok)
                return ok;
        }
        const int code = git_packbuilder_write(builder.get(), nullptr, 0, stopIndexing, &m_cancel);
        if (m_cancel.isCancelled())
            return cancelled();
        if (auto ok = m_repository.check(code); !ok)
            return ok;
        m_written = objectsFolder(m_repository.folder()) + u"/pack/pack-"_s +
                    QString::fromLatin1(git_packbuilder_name(builder.get()));
        return isWhole(ids);
    }

    /// Of the pack written last, without its ending.
    [[nodiscard]] const QString& written() const { return m_written; }

private:
    struct Less
    {
        bool operator()(const git_oid& a, const git_oid& b) const { return git_oid_cmp(&a, &b) < 0; }
    };
    using Names = std::map<git_oid, QByteArray, Less>;

    [[nodiscard]] std::unexpected<Error> cancelled() const
    {
        return fail(ErrorCode::Cancelled, m_repository.folder());
    }

    /// Where objects stand in the tree: things of one name are like each other, and packed as differences.
    /// Only the commits among them are asked, and only those that name their files.
    Names pathsOf(const std::vector<git_oid>& ids)
    {
        Names names;
        GitOdb odb;
        if (git_repository_odb(std::out_ptr(odb), m_repository.get()) < 0)
            return names;
        for (const git_oid& id : ids) {
            size_t size = 0;
            git_object_t type = GIT_OBJECT_INVALID;
            if (m_cancel.isCancelled())
                return names;
            if (git_odb_read_header(&size, &type, odb.get(), &id) < 0 || type != GIT_OBJECT_COMMIT)
                continue;
            const auto commit = m_repository.commit(id);
            if (!commit)
                continue;
            if (const auto tree = m_repository.treeOf(commit->get()))
                nameFiles(tree->get(), readVersionMessage(messageOf(commit->get())).files, names);
        }
        return names;
    }

    void nameFiles(const git_tree* root, const QList<ChangedFile>& files, Names& names) const
    {
        names.emplace(*git_tree_id(root), QByteArray("/"));
        for (const ChangedFile& file : files)
            for (QString path = file.path; !path.isEmpty();
                 path = path.contains(u'/') ? path.section(u'/', 0, -2) : QString()) {
                const auto entry = m_repository.entry(root, path);
                if (entry && *entry)
                    names.emplace(*git_tree_entry_id(entry->get()), path.toUtf8());
            }
    }

    /// Reads every object from the new pack alone; libgit2 compares each with its hash.
    Result<void> isWhole(const std::vector<git_oid>& ids) const
    {
        const QString index = m_written + u".idx"_s;
        if (!isFlushed(m_written + u".pack"_s, 0) || !isFlushed(index, 0) ||
            !isFlushed(QFileInfo(index).path(), O_DIRECTORY))
            return fail(ErrorCode::WriteFailed, index);
        GitOdb odb;
        git_odb_backend* backend = nullptr;
        int code = git_odb_new(std::out_ptr(odb));
        if (code == 0)
            code = git_odb_backend_one_pack(&backend, QFile::encodeName(index).constData());
        if (code == 0)
            code = git_odb_add_backend(odb.get(), backend, 1);
        for (size_t i = 0; code == 0 && i < ids.size(); ++i) {
            if (m_cancel.isCancelled())
                return cancelled();
            GitOdbObject object;
            code = git_odb_read(std::out_ptr(object), odb.get(), &ids[i]);
        }
        return m_repository.check(code);
    }

    const GitRepository& m_repository;
    CancelFlag m_cancel; // a copy that shares its flag: libgit2 wants a pointer to something that may change
    QString m_written;
};

/// What killed runs left in objects/pack.
void removeLeftovers(const QString& projectFolder)
{
    const QDir folder(objectsFolder(projectFolder) + u"/pack"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QFileInfo& file :
         folder.entryInfoList({u"pack_git2_*"_s, u"*.pack.lock"_s, u"*.idx.lock"_s}, QDir::Files))
        if (file.lastModified().secsTo(now) > leftoverSeconds)
            QFile::remove(file.filePath());
}

Result<int> packLooseObjects(const GitRepository& repository, const CancelFlag& cancel)
{
    const std::vector<LooseObject> loose = looseObjects(repository.folder());
    std::vector<git_oid> ids;
    ids.reserve(loose.size());
    GitOdb odb;
    if (auto ok = repository.check(git_repository_odb(std::out_ptr(odb), repository.get())); !ok)
        return passOn(ok);
    std::vector<QString> files;
    for (const LooseObject& object : loose) {
        GitOdbObject whole; // a damaged one is left where it is: verify names it
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled, repository.folder());
        if (git_odb_read(std::out_ptr(whole), odb.get(), &object.id) < 0)
            continue;
        ids.push_back(object.id);
        files.push_back(object.path);
    }
    if (ids.empty())
        return 0;
    Housekeeper housekeeper(repository, cancel);
    if (auto ok = housekeeper.pack(ids); !ok)
        return passOn(ok);
    for (const QString& file : files)
        QFile::remove(file);
    return int(files.size());
}

Result<int> mergePacks(const GitRepository& repository, const CancelFlag& cancel, int packsOfATier)
{
    if (QFileInfo::exists(objectsFolder(repository.folder()) + u"/pack/multi-pack-index"_s))
        return 0;
    std::map<int, std::vector<Pack>> tiers;
    for (const Pack& pack : packs(repository.folder()))
        if (mayBeMerged(pack))
            tiers[tierOf(pack)].push_back(pack);
    const auto full = std::ranges::find_if(
        tiers, [packsOfATier](const auto& tier) { return int(tier.second.size()) >= packsOfATier; });
    if (full == tiers.end())
        return 0;
    std::vector<git_oid> ids;
    for (const Pack& pack : full->second) {
        const std::vector<git_oid> of = idsIn(pack);
        if (qint64(of.size()) != pack.objects)
            return fail(ErrorCode::HistoryDamaged, pack.index);
        ids.insert(ids.end(), of.begin(), of.end());
    }
    Housekeeper housekeeper(repository, cancel);
    if (auto ok = housekeeper.pack(ids); !ok)
        return passOn(ok);
    for (const Pack& pack : full->second) {
        if (pack.index == housekeeper.written() + u".idx"_s) // one of them had everything
            continue;
        QFile::remove(pack.index); // first: a pack without index is nothing, an index without pack an error
        for (const QLatin1StringView ending : {".pack"_L1, ".rev"_L1, ".bitmap"_L1})
            QFile::remove(pack.index.chopped(4) + ending);
    }
    return int(full->second.size());
}

} // namespace

HistorySize historySize(const QString& projectFolder)
{
    HistorySize size;
    for (const LooseObject& object : looseObjects(projectFolder)) {
        ++size.looseObjects;
        size.looseBytes += bytesOnDisk(object.path);
    }
    for (const Pack& pack : packs(projectFolder)) {
        ++size.packs;
        size.packBytes += bytesOnDisk(pack.file()) + bytesOnDisk(pack.index);
    }
    return size;
}

Result<Housekeeping> tidyHistory(const QString& projectFolder, const CancelFlag& cancel,
                                 const HousekeepingLimits& limits)
{
    const auto repository = GitRepository::open(projectFolder, GitRepository::Open::Existing);
    if (!repository)
        return passOn(repository);
    const OnlyOne lock(projectFolder);
    Housekeeping done;
    if (!lock.isHeld())
        return done;
    removeLeftovers(projectFolder);
    const HistorySize size = historySize(projectFolder);
    if (size.looseObjects >= limits.looseObjects || size.looseBytes >= limits.looseBytes) {
        const auto packed = packLooseObjects(*repository, cancel);
        if (!packed)
            return passOn(packed);
        done.packed = *packed;
    }
    const auto merged = mergePacks(*repository, cancel, limits.packsOfATier);
    if (!merged)
        return passOn(merged);
    done.merged = *merged;
    return done;
}

} // namespace warraq
