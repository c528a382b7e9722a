// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/history_mending.h"

#include "base/atomic_file.h"
#include "project/leftovers.h"
#include "project/reference_move.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr auto branchPrefix = "refs/heads/";

QStringList branchesOf(const QString& gitFolder)
{
    QSet<QString> names;
    const QDir git(gitFolder);
    QDirIterator walk(git.filePath(u"refs/heads"_s), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        if (const QString name = git.relativeFilePath(walk.next()); !name.endsWith(u".lock"))
            names.insert(name);
    const QByteArray packed = readFile(git.filePath(u"packed-refs"_s)).value_or(QByteArray());
    for (const QByteArray& line : packed.split('\n'))
        if (const QByteArray name = line.mid(GIT_OID_SHA1_HEXSIZE + 1); name.startsWith(branchPrefix))
            names.insert(QString::fromUtf8(name));
    return QStringList(names.cbegin(), names.cend());
}

bool isId(const QByteArray& text)
{
    git_oid id;
    return text.size() == GIT_OID_SHA1_HEXSIZE && git_oid_fromstr(&id, text.constData()) == 0;
}

bool namesABranch(const QByteArray& name)
{
    int isValid = 0;
    return name.startsWith(branchPrefix) && git_reference_name_is_valid(&isValid, name.constData()) == 0 &&
           isValid != 0;
}

/// A version, as far as it matters here.
struct Link
{
    git_oid id{};
    qint64 at = 0;
    std::vector<QByteArray> parents;
    int depth = 0; ///< how many came before it; 0 = not counted yet
};
using Links = QHash<QByteArray, Link>;

QByteArray keyOf(const git_oid& id)
{
    return QByteArray(reinterpret_cast<const char*>(id.id), GIT_OID_SHA1_SIZE);
}

struct Collecting
{
    const GitRepository& repository;
    git_odb* objects;
    Links links{};
};

int collect(const git_oid* id, void* to)
{
    auto& collecting = *static_cast<Collecting*>(to);
    size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    if (git_odb_read_header(&size, &type, collecting.objects, id) < 0 || type != GIT_OBJECT_COMMIT)
        return 0;
    const auto commit = collecting.repository.commit(*id);
    if (!commit)
        return 0;
    Link link{*id, git_commit_time(commit->get()), {}, 0};
    for (unsigned i = 0; i < git_commit_parentcount(commit->get()); ++i)
        link.parents.push_back(keyOf(*git_commit_parent_id(commit->get(), i)));
    collecting.links.insert(keyOf(*id), std::move(link));
    return 0;
}

/// Without recursion: a history is one long chain.
void countDepth(Links& links, const QByteArray& from)
{
    std::vector<QByteArray> waiting{from};
    while (!waiting.empty()) {
        Link& link = links[waiting.back()];
        int deepest = 0;
        const size_t before = waiting.size();
        for (const QByteArray& parent : link.parents) {
            const auto found = links.constFind(parent);
            if (found == links.constEnd())
                continue; // damaged, or cut off
            if (found->depth == 0)
                waiting.push_back(parent);
            deepest = std::max(deepest, found->depth);
        }
        if (waiting.size() > before)
            continue;
        link.depth = deepest + 1;
        waiting.pop_back();
    }
}

/// The end of the longest chain; of two, the younger one. A clock that was wrong does not decide.
std::optional<git_oid> newestVersion(const GitRepository& repository)
{
    GitOdb objects;
    if (git_repository_odb(std::out_ptr(objects), repository.get()) < 0)
        return std::nullopt;
    Collecting collecting{repository, objects.get()};
    git_odb_foreach(objects.get(), collect, &collecting);
    Links& links = collecting.links;
    const Link* newest = nullptr;
    for (const QByteArray& key : links.keys())
        countDepth(links, key);
    for (const Link& link : std::as_const(links))
        if (!newest || std::pair(link.depth, link.at) > std::pair(newest->depth, newest->at))
            newest = &link;
    return newest ? std::optional(newest->id) : std::nullopt;
}

} // namespace

Result<void> mendHead(const QString& projectFolder)
{
    const QString git = projectFolder + u"/.git"_s;
    const QString head = git + u"/HEAD"_s;
    const auto bytes = readFile(head);
    if (!bytes || QFileInfo(head).isSymLink())
        return {};
    const QByteArray text = bytes->trimmed();
    const QByteArray branch = text.startsWith("ref: ") ? text.sliced(5) : QByteArray();
    if (isId(text))
        return {};
    const QStringList there = branchesOf(git);
    const bool isLost = !there.contains(QString::fromUtf8(branch)) && there.size() == 1;
    if (namesABranch(branch) && !isLost)
        return {};
    const QString main = u"refs/heads/main"_s;
    const QString name = there.isEmpty() || there.contains(main) ? main : there.first();
    if (!bytes->isEmpty() && keepDamaged(projectFolder, u"HEAD"_s, *bytes).isEmpty())
        return fail(ErrorCode::HistoryDamaged, head);
    return writeFileAtomically(head, "ref: " + name.toUtf8() + '\n', contentHash(*bytes));
}

int setAsideDamagedObjects(const GitRepository& repository)
{
    int count = 0;
    const QString leftovers = repository.folder() + u"/.warraq/leftovers"_s;
    const QDir objects(repository.gitFolder() + u"/objects"_s);
    GitOdb odb;
    if (git_repository_odb(std::out_ptr(odb), repository.get()) < 0 || !QDir().mkpath(leftovers))
        return 0;
    for (const QString& folder : objects.entryList({u"??"_s}, QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QString& name : QDir(objects.filePath(folder)).entryList(QDir::Files)) {
            const auto id = gitId(VersionId(folder + name));
            GitOdbObject object;
            if (id && git_odb_read(std::out_ptr(object), odb.get(), &*id) < 0)
                count += QFile::rename(objects.filePath(folder + u'/' + name),
                                       leftovers + u'/' + folder + name + u".object"_s);
        }
    git_odb_refresh(odb.get());
    return count;
}

Result<void> mendTip(const GitRepository& repository)
{
    const auto tip = repository.tip();
    if (tip || tip.error().code != ErrorCode::HistoryDamaged)
        return {};
    GitReference head;
    if (git_reference_lookup(std::out_ptr(head), repository.get(), "HEAD") < 0)
        return {};
    const QByteArray name = git_reference_type(head.get()) == GIT_REFERENCE_DIRECT
                                ? QByteArray("HEAD")
                                : QByteArray(git_reference_symbolic_target(head.get()));
    const auto newest = newestVersion(repository);
    if (!newest)
        return {};
    std::ignore = setAsideDamagedObjects(repository);
    const QString file = repository.gitFolder() + u'/' + QString::fromUtf8(name);
    const QByteArray said = readFile(file).value_or(QByteArray());
    if (!said.isEmpty() && keepDamaged(repository.folder(), u"branch"_s, said).isEmpty())
        return fail(ErrorCode::HistoryDamaged, file);
    if (name != "HEAD")
        QFile::remove(file); // libgit2 would want to read it before it writes another
    return repository.check(moveReference(repository.get(), name, *newest, MoveFrom::Anything));
}

} // namespace warraq
