// SPDX-License-Identifier: GPL-3.0-or-later
// A repository in a folder: a stick, a share, another disk. libgit2's own way to send to one moves the branch
// without looking whether somebody else did meanwhile, so objects are copied here as one pack and the branch
// is moved only from what it was.
#include "project/loose_reader.h"
#include "project/reference_move.h"
#include "project/sync_remote.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

struct Teller
{
    const SyncOptions& options;
    SyncProgress::Stage stage;

    int tell(qint64 done, qint64 total) const
    {
        if (options.progress)
            options.progress({stage, done, total});
        return options.cancel.isCancelled() ? GIT_EUSER : 0;
    }
};

int whilePacking(int /*stage*/, uint32_t current, uint32_t total, void* teller)
{
    return static_cast<const Teller*>(teller)->tell(current, total);
}

int whileWriting(const git_indexer_progress* progress, void* teller)
{
    return static_cast<const Teller*>(teller)->tell(progress->indexed_objects, progress->total_objects);
}

bool has(git_repository* repository, const git_oid& id)
{
    GitOdb objects;
    return git_repository_odb(std::out_ptr(objects), repository) == 0 &&
           git_odb_exists(objects.get(), &id) == 1;
}

/// Copies what `wanted` need and `known` do not hold, as one pack. Its name is that of its content: written
/// twice it is the same file.
int copyObjects(git_repository* from, git_repository* to, const QList<git_oid>& wanted,
                const QList<git_oid>& known, const Teller& teller)
{
    GitRevWalk walk;
    GitPackBuilder pack;
    int code = git_revwalk_new(std::out_ptr(walk), from);
    if (code == 0)
        code = git_packbuilder_new(std::out_ptr(pack), from);
    for (const git_oid& id : wanted) {
        if (code < 0)
            return code;
        GitObject object;
        code = git_object_lookup(std::out_ptr(object), from, &id, GIT_OBJECT_ANY);
        if (code == 0 && git_object_type(object.get()) == GIT_OBJECT_TAG)
            code = git_packbuilder_insert(pack.get(), &id, nullptr);
        if (code == 0)
            code = git_revwalk_push(walk.get(), &id);
    }
    for (const git_oid& id : known)
        if (code == 0 && has(from, id))
            git_revwalk_hide(walk.get(), &id); // what is no commit hides nothing
    if (code == 0)
        code = git_packbuilder_set_callbacks(pack.get(), whilePacking, const_cast<Teller*>(&teller));
    if (code == 0)
        code = git_packbuilder_insert_walk(pack.get(), walk.get());
    if (code < 0 || git_packbuilder_object_count(pack.get()) == 0)
        return code;
    const QByteArray objectFolder = QByteArray(git_repository_commondir(to)) + "objects";
    const QByteArray folder = objectFolder + "/pack";
    QDir(QFile::decodeName(objectFolder)).mkdir(u"pack"_s); // never the folders above: a stick was pulled out
    code =
        git_packbuilder_write(pack.get(), folder.constData(), 0, whileWriting, const_cast<Teller*>(&teller));
    GitOdb objects;
    if (code == 0 && git_repository_odb(std::out_ptr(objects), to) == 0)
        git_odb_refresh(objects.get());
    return code;
}

/// Where each reference leads. References to things that are no commits are left out.
QList<RemoteTag> references(git_repository* repository, const char* glob)
{
    QList<RemoteTag> list;
    GitReferenceIterator walk;
    if (git_reference_iterator_glob_new(std::out_ptr(walk), repository, glob) < 0)
        return list;
    GitReference reference;
    while (git_reference_next(std::out_ptr(reference), walk.get()) == 0) {
        GitObject commit;
        if (git_reference_type(reference.get()) == GIT_REFERENCE_DIRECT &&
            git_reference_peel(std::out_ptr(commit), reference.get(), GIT_OBJECT_COMMIT) == 0)
            list.append({git_reference_name(reference.get()), *git_reference_target(reference.get())});
    }
    return list;
}

QList<git_oid> idsOf(const QList<RemoteTag>& references)
{
    QList<git_oid> ids;
    for (const RemoteTag& reference : references)
        ids += reference.id;
    return ids;
}

/// Nothing there but what making a repository leaves when it is killed.
bool isEmptyPlace(const QDir& folder)
{
    static const QStringList begun{u"HEAD"_s, u"config"_s,  u"description"_s, u"hooks"_s,
                                   u"info"_s, u"objects"_s, u"refs"_s,        u"branches"_s};
    const QStringList names =
        folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    const bool hasPacks = !QDir(folder.filePath(u"objects/pack"_s)).isEmpty() ||
                          !QDir(folder.filePath(u"refs/heads"_s)).isEmpty();
    return names.isEmpty() || names == QStringList{u"lost+found"_s} ||
           (!hasPacks && !(names.contains(u"HEAD"_s) && names.contains(u"config"_s)) &&
            std::ranges::all_of(names, [](const QString& name) {
                return begun.contains(name.section(u'.', 0, 0)) || name.endsWith(".lock"_L1);
            }));
}

class FolderRemote final : public SyncRemote
{
public:
    FolderRemote(QString folder, const SyncOptions& options)
        : m_folder(std::move(folder))
        , m_options(options)
    {
    }

    Result<Found> fetch(const GitRepository& repository, const QByteArray& branch) override
    {
        auto there = open(branch);
        if (!there)
            return passOn(there);
        m_there = std::move(*there);
        Found found{branch, std::nullopt, references(m_there.get(), "refs/tags/warraq/*")};
        if (const auto looked = findBranch(found); !looked)
            return passOn(looked);
        QList<git_oid> wanted;
        for (const RemoteTag& tag : std::as_const(found.tags))
            if (!has(repository.get(), tag.id))
                wanted += tag.id;
        if (found.commit && !isKnown(repository, *found.commit))
            wanted += *found.commit;
        if (!wanted.isEmpty()) {
            const Teller teller{m_options, SyncProgress::Stage::Receiving};
            const int code = copyObjects(m_there.get(), repository.get(), wanted,
                                         idsOf(references(repository.get(), "refs/*")), teller);
            if (code < 0)
                return std::unexpected(broken(code));
        }
        if (found.commit)
            if (auto ok = repository.check(moveReference(repository.get(), trackingOf(found.branch),
                                                         *found.commit, MoveFrom::Anything));
                !ok)
                return passOn(ok);
        return found;
    }

    Result<Sent> send(const GitRepository& repository, const Found& found, const Sending& what) override
    {
        QList<git_oid> wanted;
        if (!found.commit || git_oid_equal(&*found.commit, &*what.tip.commit) == 0)
            wanted += *what.tip.commit;
        QList<RemoteTag> tags = references(repository.get(), "refs/tags/warraq/*");
        tags.removeIf([&](const RemoteTag& tag) { return !what.tags.contains(tag.reference); });
        wanted += idsOf(tags);
        if (wanted.isEmpty())
            return Sent::Done;
        const Teller teller{m_options, SyncProgress::Stage::Sending};
        const int code = copyObjects(repository.get(), m_there.get(), wanted,
                                     idsOf(references(m_there.get(), "refs/*")), teller);
        if (code < 0)
            return std::unexpected(broken(code));
        git_repository_set_ident(m_there.get(), "Warraq", "nobody@warraq.invalid");
        for (const RemoteTag& tag : std::as_const(tags))
            if (const int made = moveReference(m_there.get(), tag.reference, tag.id, MoveFrom::Anything);
                made < 0)
                return std::unexpected(broken(made));
        const git_oid* const from = found.commit ? &*found.commit : nullptr;
        if (from && git_oid_equal(from, &*what.tip.commit) != 0)
            return Sent::Done;
        const int moved = moveReference(m_there.get(), found.branch, *what.tip.commit,
                                        from ? MoveFrom::Commit : MoveFrom::Nothing, from);
        if (moved == GIT_EMODIFIED || moved == GIT_EEXISTS || moved == GIT_ENOTFOUND)
            return QFileInfo::exists(m_folder) ? Result<Sent>(Sent::TooLate) : std::unexpected(broken(moved));
        if (moved < 0)
            return std::unexpected(broken(moved));
        return Sent::Done;
    }

private:
    [[nodiscard]] Error broken(int code) const
    {
        Error error = remoteError(code, m_folder, m_options.cancel);
        if (error.code != ErrorCode::Cancelled && !QFileInfo::exists(m_folder))
            error.code = ErrorCode::RemoteGone; // pulled out
        else if (error.code == ErrorCode::RemoteGone)
            error.code = ErrorCode::RemoteRefused;
        return error;
    }

    [[nodiscard]] std::unexpected<Error> refused(const QString& why) const
    {
        return fail(ErrorCode::RemoteRefused, m_folder, 0, why);
    }

    Result<GitRepositoryHandle> open(const QByteArray& branch) const
    {
        const QFileInfo info(m_folder);
        if (!info.exists() || !info.isDir())
            return fail(ErrorCode::RemoteGone, m_folder);
        GitRepositoryHandle there;
        if (isEmptyPlace(QDir(m_folder)))
            return make(branch);
        if (const int code =
                git_repository_open_ext(std::out_ptr(there), QFile::encodeName(m_folder).constData(),
                                        GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr);
            code == GIT_ENOTFOUND)
            return refused(u"it is neither empty nor a git repository"_s);
        else if (code < 0)
            return std::unexpected(broken(code));
        // Moving the branch under somebody's open files would look as if they had undone everything.
        if (git_repository_is_bare(there.get()) == 0)
            return refused(u"it is the folder of a newsroom, not a place to meet: take a bare repository"_s);
        if (git_repository_is_shallow(there.get()) == 1)
            return fail(ErrorCode::RemoteDamaged, m_folder, 0, u"it is a shallow copy"_s);
        if (const int code = readLooseObjectsOurselves(there.get()); code < 0)
            return std::unexpected(broken(code));
        return there;
    }

    Result<GitRepositoryHandle> make(const QByteArray& branch) const
    {
        git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
        options.flags = GIT_REPOSITORY_INIT_BARE;
        const QByteArray name = branch.sliced(qstrlen("refs/heads/"));
        options.initial_head = name.constData();
        GitRepositoryHandle there;
        if (const int code = git_repository_init_ext(std::out_ptr(there),
                                                     QFile::encodeName(m_folder).constData(), &options);
            code < 0)
            return std::unexpected(broken(code));
        return there;
    }

    /// The branch of that name, else the one its HEAD names.
    Result<void> findBranch(Found& found) const
    {
        git_oid id;
        int code = git_reference_name_to_id(&id, m_there.get(), found.branch.constData());
        GitReference head;
        if (code == GIT_ENOTFOUND && git_repository_head(std::out_ptr(head), m_there.get()) == 0) {
            found.branch = git_reference_name(head.get());
            code = git_reference_name_to_id(&id, m_there.get(), found.branch.constData());
        }
        if (code == 0)
            found.commit = id;
        return code == 0 || code == GIT_ENOTFOUND ? Result<void>() : std::unexpected(broken(code));
    }

    /// Not only there: a version of ours, with everything it needs.
    static bool isKnown(const GitRepository& repository, const git_oid& id)
    {
        if (!has(repository.get(), id))
            return false;
        git_oid known;
        const auto tip = repository.tip();
        return tip && tip->commit &&
               (git_oid_equal(&*tip->commit, &id) != 0 ||
                git_graph_descendant_of(repository.get(), &*tip->commit, &id) == 1 ||
                (git_reference_name_to_id(&known, repository.get(), trackingOf(tip->reference).constData()) ==
                     0 &&
                 git_oid_equal(&known, &id) != 0));
    }

    QString m_folder;
    const SyncOptions& m_options;
    GitRepositoryHandle m_there;
};

} // namespace

std::unique_ptr<SyncRemote> folderRemote(const QString& folder, const SyncOptions& options)
{
    return std::make_unique<FolderRemote>(folder, options);
}

} // namespace warraq
