// SPDX-License-Identifier: GPL-3.0-or-later
// A version is made on top of the tip as it is at that moment: blobs first, then the trees above them, then
// the commit; last the branch is moved, and only if it still is where it was. Whoever is killed in between
// leaves objects that nothing refers to.
#include "article/article_file.h"
#include "base/atomic_file.h"
#include "project/history_p.h"
#include "project/project.h"
#include "project/recording_turn.h"
#include "project/version_message.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr int mostTries = 20;
constexpr qint64 largestFile = 1LL << 30;

/// Inside the project, and written in one way only.
bool isPlainPath(const QString& path)
{
    return !path.isEmpty() && !path.startsWith(u'/') && !path.endsWith(u'/') &&
           QDir::cleanPath(path) == path && path != u".." && !path.startsWith(u"../"_s) &&
           !path.contains(QChar(0));
}

bool respectsExecutable(git_repository* repository)
{
    GitHandle<git_config, git_config_free> config;
    int value = 1;
    if (git_repository_config_snapshot(std::out_ptr(config), repository) == 0 &&
        git_config_get_bool(&value, config.get(), "core.filemode") < 0)
        value = 1;
    return value != 0;
}

git_index_entry statEntry(const struct stat& st)
{
    git_index_entry entry{};
    entry.ctime = {int32_t(st.st_ctim.tv_sec), uint32_t(st.st_ctim.tv_nsec)};
    entry.mtime = {int32_t(st.st_mtim.tv_sec), uint32_t(st.st_mtim.tv_nsec)};
    entry.dev = uint32_t(st.st_dev);
    entry.ino = uint32_t(st.st_ino);
    entry.uid = st.st_uid;
    entry.gid = st.st_gid;
    entry.file_size = uint32_t(st.st_size);
    return entry;
}

/// Reads what shall be recorded and compares it with the tip.
class DiskReader
{
public:
    DiskReader(const GitRepository& repository, TreeReader& tree, ObjectBatch& batch)
        : m_repository(repository)
        , m_tree(tree)
        , m_batch(batch)
        , m_respectsExecutable(respectsExecutable(repository.get()))
    {
    }

    Result<DiskFile> read(const QString& path)
    {
        DiskFile file;
        file.path = path;
        const QString full = m_repository.folder() + u'/' + path;
        const QByteArray name = QFile::encodeName(full);
        struct stat st{};
        // Before the content: a file written in between looks changed to git, which then looks into it.
        if (::lstat(name.constData(), &st) != 0)
            return errno == ENOENT || errno == ENOTDIR ? Result<DiskFile>(file)
                                                       : fail(ErrorCode::ReadFailed, full);
        if (!S_ISREG(st.st_mode) && !S_ISLNK(st.st_mode))
            return S_ISDIR(st.st_mode) ? Result<DiskFile>(file) : fail(ErrorCode::Unsupported, full);
        const auto bytes = S_ISLNK(st.st_mode) ? linkTarget(name) : readFile(full, largestFile);
        if (!bytes)
            return passOn(bytes);
        const auto present = m_tree.find(path);
        if (!present)
            return passOn(present);
        file.exists = true;
        file.stat = statEntry(st);
        file.mode = modeOf(st.st_mode, *present);
        if (auto ok = m_repository.check(
                git_odb_hash(&file.id, bytes->constData(), size_t(bytes->size()), GIT_OBJECT_BLOB));
            !ok)
            return passOn(ok);
        if (*present && git_oid_equal(git_tree_entry_id(*present), &file.id))
            return file;
        const auto added = m_batch.addBlob(*bytes, path);
        if (!added)
            return passOn(added);
        return file;
    }

private:
    static Result<QByteArray> linkTarget(const QByteArray& name)
    {
        QByteArray target(PATH_MAX, 0);
        const ssize_t size = ::readlink(name.constData(), target.data(), size_t(target.size()));
        if (size < 0)
            return fail(ErrorCode::ReadFailed, QFile::decodeName(name));
        target.truncate(size);
        return target;
    }

    git_filemode_t modeOf(mode_t mode, const git_tree_entry* present) const
    {
        if (S_ISLNK(mode))
            return GIT_FILEMODE_LINK;
        if (m_respectsExecutable)
            return (mode & S_IXUSR) != 0 ? GIT_FILEMODE_BLOB_EXECUTABLE : GIT_FILEMODE_BLOB;
        return present && git_tree_entry_filemode(present) == GIT_FILEMODE_BLOB_EXECUTABLE
                   ? GIT_FILEMODE_BLOB_EXECUTABLE
                   : GIT_FILEMODE_BLOB;
    }

    const GitRepository& m_repository;
    TreeReader& m_tree;
    ObjectBatch& m_batch;
    bool m_respectsExecutable;
};

struct Difference
{
    QList<ChangedFile> files;
    QList<ObjectBatch::Update> gone; ///< also what stands where a file or folder of the same name comes
    QList<ObjectBatch::Update> put;
    bool inTwoSteps = false;
};

Result<Difference> differenceOf(const QList<DiskFile>& onDisk, TreeReader& tree)
{
    Difference difference;
    QStringList replacedFolders;
    for (const DiskFile& file : onDisk) {
        const auto present = tree.find(file.path);
        if (!present)
            return passOn(present);
        const bool isFolder = *present && git_tree_entry_type(*present) == GIT_OBJECT_TREE;
        if (!file.exists) {
            if (!*present || isFolder)
                continue;
            difference.gone.append({file.path, {}, GIT_FILEMODE_UNREADABLE});
            difference.files.append({file.path, {}, Change::Gone});
            continue;
        }
        if (isFolder)
            replacedFolders.append(file.path);
        else if (*present && git_oid_equal(git_tree_entry_id(*present), &file.id) &&
                 git_tree_entry_filemode(*present) == file.mode)
            continue;
        difference.put.append({file.path, file.id, file.mode});
        difference.files.append({file.path, {}, *present && !isFolder ? Change::Changed : Change::Added});
    }
    for (const ObjectBatch::Update& put : std::as_const(difference.put))
        for (const ObjectBatch::Update& gone : std::as_const(difference.gone))
            difference.inTwoSteps = difference.inTwoSteps || put.path.startsWith(gone.path + u'/');
    for (const QString& folder : std::as_const(replacedFolders)) {
        difference.inTwoSteps = true;
        difference.gone.removeIf([&](const auto& gone) { return gone.path.startsWith(folder + u'/'); });
        difference.gone.append({folder, {}, GIT_FILEMODE_UNREADABLE});
    }
    return difference;
}

Result<git_oid> treeWith(ObjectBatch& batch, git_tree* base, const Difference& difference)
{
    if (!difference.inTwoSteps)
        return batch.addTree(base, difference.gone + difference.put);
    const auto emptied = batch.treeWith(base, difference.gone);
    if (!emptied)
        return passOn(emptied);
    return batch.addTree(emptied->get(), difference.put);
}

Result<git_oid> writeCommit(const GitRepository& repository, const Version& version,
                            const QList<ChangedFile>& files, const git_oid& treeId,
                            const std::optional<git_oid>& parentId)
{
    GitTree tree;
    if (auto ok = repository.check(git_tree_lookup(std::out_ptr(tree), repository.get(), &treeId)); !ok)
        return passOn(ok);
    const auto who = repository.signature(version.who, version.when);
    if (!who)
        return passOn(who);
    GitCommit parent;
    if (parentId) {
        auto read = repository.commit(*parentId);
        if (!read)
            return passOn(read);
        parent = std::move(*read);
    }
    const git_commit* parents[] = {parent.get()};
    const QByteArray message = writeVersionMessage(version, files);
    git_oid id;
    if (auto ok = repository.check(git_commit_create(&id, repository.get(), nullptr, who->get(), who->get(),
                                                     nullptr, message.constData(), tree.get(), parent ? 1 : 0,
                                                     parents));
        !ok)
        return passOn(ok);
    return id;
}

/// A single article that nobody described: say which, and what in it.
void describeArticle(const GitRepository& repository, TreeReader& tree, Version& version,
                     const QList<ChangedFile>& files)
{
    if (files.size() != 1 || !version.article.isEmpty() || !isArticlePath(files.first().path))
        return;
    const QString& path = files.first().path;
    const auto article = [&path](const Result<QByteArray>& bytes) {
        return bytes ? readArticleFile(*bytes, path) : Result<Article>(std::unexpected(bytes.error()));
    };
    const auto now = article(readFile(repository.folder() + u'/' + path));
    const auto entry = tree.find(path);
    const auto before = entry && *entry ? article(repository.blob(*git_tree_entry_id(*entry)))
                                        : article(fail(ErrorCode::NotFound, path));
    const Article* const told = now ? &*now : before ? &*before : nullptr;
    if (!told || told->id.isEmpty())
        return;
    version.article = told->id;
    version.title = told->meta.headline;
    if (now && before)
        version.fields = fieldsChanged(*before, *now);
}

} // namespace

bool staysOut(QStringView path)
{
    const auto parts = path.split(u'/');
    if (parts.first().compare(u".warraq", Qt::CaseInsensitive) == 0)
        return true;
    return std::ranges::any_of(parts, [](QStringView part) {
        return part.compare(u".git", Qt::CaseInsensitive) == 0 ||
               part.startsWith(u"comments.sqlite", Qt::CaseInsensitive);
    });
}

Result<const git_tree*> TreeReader::folder(const QString& path)
{
    if (path.isEmpty())
        return m_root;
    if (const auto known = m_folders.find(path); known != m_folders.end())
        return known->second.get();
    const auto parent = folder(path.contains(u'/') ? path.section(u'/', 0, -2) : QString());
    if (!parent)
        return parent;
    GitTree tree;
    if (*parent) {
        const git_tree_entry* const entry =
            git_tree_entry_byname(*parent, path.section(u'/', -1).toUtf8().constData());
        if (entry && git_tree_entry_type(entry) == GIT_OBJECT_TREE)
            if (auto ok = m_repository.check(
                    git_tree_lookup(std::out_ptr(tree), m_repository.get(), git_tree_entry_id(entry)));
                !ok)
                return passOn(ok);
    }
    return m_folders.emplace(path, std::move(tree)).first->second.get();
}

Result<const git_tree_entry*> TreeReader::find(const QString& path)
{
    const auto in = folder(path.contains(u'/') ? path.section(u'/', 0, -2) : QString());
    if (!in)
        return passOn(in);
    return *in ? git_tree_entry_byname(*in, path.section(u'/', -1).toUtf8().constData()) : nullptr;
}

Result<void> History::Private::checkWritable() const
{
    if (!QFileInfo::exists(repository.folder() + u"/warraq.json"_s))
        return fail(ErrorCode::ProjectGone, repository.folder());
    return {};
}

Result<ObjectBatch*> History::Private::freshBatch()
{
    if (batch) {
        if (auto ok = batch->forget(); !ok)
            return passOn(ok);
    } else {
        auto begun = ObjectBatch::begin(repository);
        if (!begun)
            return passOn(begun);
        batch = std::move(*begun);
    }
    return &*batch;
}

Result<std::optional<Recorded>> History::Private::recordFiles(Version version, QStringList* skipped,
                                                              const CancelFlag& cancel, Start start)
{
    version.paths.removeDuplicates();
    const RecordingTurn turn(repository.gitFolder());
    const auto collecting = freshBatch();
    if (!collecting)
        return passOn(collecting);
    ObjectBatch& objects = **collecting;
    const GitRepository& through = objects.through();
    QList<DiskFile> onDisk;
    for (int attempt = 1; attempt <= mostTries; ++attempt) {
        const auto tip = through.tip();
        if (!tip)
            return passOn(tip);
        const auto root = start == Start::Nothing ? GitTree() : treeAt(through, *tip);
        if (!root)
            return passOn(root);
        TreeReader tree(through, root->get());
        DiskReader reader(through, tree, objects);
        if (onDisk.isEmpty())
            for (const QString& path : std::as_const(version.paths)) {
                if (cancel.isCancelled())
                    return fail(ErrorCode::Cancelled, repository.folder());
                auto file = reader.read(path);
                if (file)
                    onDisk.append(std::move(*file));
                else if (skipped && file.error().path != repository.folder()) // the file, not the history
                    skipped->append(path);
                else
                    return passOn(file);
            }
        const auto difference = differenceOf(onDisk, tree);
        if (!difference)
            return passOn(difference);
        if (difference->files.isEmpty())
            return std::nullopt;
        describeArticle(through, tree, version, difference->files);
        const auto newTree = treeWith(objects, root->get(), *difference);
        if (!newTree)
            return passOn(newTree);
        const auto commit = writeCommit(through, version, difference->files, *newTree, tip->commit);
        if (!commit)
            return passOn(commit);
        objects.add(*commit);
        if (auto ok = objects.finish(); !ok)
            return passOn(ok);
        const auto moved = through.moveTip(*tip, *commit, version.who);
        if (!moved)
            return passOn(moved);
        if (*moved)
            return Recorded{versionId(*commit), difference->files, std::move(onDisk)};
    }
    return fail(ErrorCode::HistoryBusy, repository.folder());
}

Result<std::optional<VersionId>> History::record(const Version& version)
{
    if (auto ok = d->checkWritable(); !ok)
        return passOn(ok);
    for (const QString& path : version.paths)
        if (!isPlainPath(path) || staysOut(path))
            return fail(ErrorCode::BadArgument, path);
    const auto recorded = d->recordFiles(version, nullptr, {});
    if (!recorded)
        return passOn(recorded);
    return *recorded ? std::optional((*recorded)->version) : std::nullopt;
}

Result<VersionId> History::restore(Project& project, const VersionId& version, const ArticleId& article,
                                   const QString& expectedHash, const Author& who)
{
    auto stored = contentAt(version, article);
    if (!stored)
        return passOn(stored);
    const QDir folder(d->repository.folder());
    Version made{who, project.clock().now(), Reason::Restored, article, stored->article.meta.headline, {},
                 {}};
    Article back = std::move(stored->article);
    const QString present = project.articlePath(article);
    if (present.isEmpty() || !QFileInfo::exists(present)) {
        if (!expectedHash.isEmpty())
            return fail(ErrorCode::ChangedOutside, folder.filePath(stored->path));
        back.meta.updated = made.when;
        if (const auto saved = project.bringBack(back, stored->path); !saved)
            return passOn(saved);
        made.paths = {stored->path};
    } else {
        const auto now = project.load(article); // a damaged file is a reason to restore
        if (now && now->fileHash != expectedHash)
            return fail(ErrorCode::ChangedOutside, present);
        if (!now && now.error().code != ErrorCode::BadFormat && now.error().code != ErrorCode::InvalidUtf8)
            return passOn(now);
        made.paths = {folder.relativeFilePath(present)};
        // What nobody recorded yet would be gone.
        if (const auto kept = record({who, made.when, Reason::Outside, {}, {}, {}, made.paths}); !kept)
            return passOn(kept);
        if (now)
            made.fields = fieldsChanged(now->article, back);
        back.meta.updated = made.when;
        if (const auto saved = project.save(back, expectedHash); !saved)
            return passOn(saved);
    }
    const auto recorded = record(made);
    if (!recorded)
        return passOn(recorded);
    if (*recorded)
        return **recorded;
    return resolve(u"HEAD"_s); // it is as it was then already
}

Result<void> History::nameVersion(const VersionId& version, const QString& name, const Author& who,
                                  const QDateTime& when)
{
    const QString slug = slugFrom(name);
    if (slug.isEmpty())
        return fail(ErrorCode::BadArgument, name);
    const auto commit = d->commitOf(version);
    if (!commit)
        return passOn(commit);
    const auto tagger = d->repository.signature(who, when);
    if (!tagger)
        return passOn(tagger);
    const QByteArray tag = (u"warraq/"_s + slug + u'-' + version.value().first(12)).toUtf8();
    git_oid id;
    // The same name again, perhaps with another sign in it: the last one counts.
    return d->repository.check(git_tag_create(&id, d->repository.get(), tag.constData(),
                                              reinterpret_cast<const git_object*>(commit->get()),
                                              tagger->get(), name.simplified().toUtf8().constData(), 1));
}

} // namespace warraq
