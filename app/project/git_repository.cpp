// SPDX-License-Identifier: GPL-3.0-or-later
// A project folder may come from anyone, .git with it: nothing in it may lead us elsewhere. libgit2 runs no
// hooks and no programs; what its configuration could still do (another working folder, another place for the
// objects) is refused here.
#include "project/git_repository.h"

#include "base/atomic_file.h"
#include "project/history_mending.h"
#include "project/loose_reader.h"
#include "project/reference_move.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

const QByteArray privateFiles =
    "# Readers' personal data and this machine's own files stay out of the history.\n"
    "comments.sqlite*\n"
    ".warraq/\n";

/// Once in the life of the program; libgit2 counts its users.
void startLibrary()
{
    static const int started = [] {
        const int count = git_libgit2_init();
        git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1);
        git_libgit2_opts(GIT_OPT_SET_CACHE_MAX_SIZE, ssize_t(32) * 1024 * 1024);
        // A folder of 10,000 stories: read once for a version, not twice.
        git_libgit2_opts(GIT_OPT_SET_CACHE_OBJECT_LIMIT, GIT_OBJECT_TREE, size_t(4) * 1024 * 1024);
        // A folder on a shared disk belongs to somebody else. Git refuses it because of what a configuration
        // can make it run; nothing is run here.
        git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
        return count;
    }();
    Q_UNUSED(started)
}

/// Git notes each move of a branch in a log of its own, to find what a person's command lost. Ours lose
/// nothing, and 100,000 of them would make a log of 40 MB; what a person does is noted by that person's git.
/// Said in a file beside git's own, which only we read.
Result<void> withoutReferenceLog(const GitRepository& repository)
{
    const QByteArray text = "[core]\n\tlogAllRefUpdates = false\n";
    const QString file = repository.gitFolder() + u"/warraq.config"_s;
    if (readFile(file).value_or(QByteArray()) != text)
        if (auto written = writeFileAtomically(file, text); !written)
            return written;
    GitHandle<git_config, git_config_free> config;
    if (auto ok = repository.check(git_repository_config(std::out_ptr(config), repository.get())); !ok)
        return ok;
    return repository.check(git_config_add_file_ondisk(config.get(), QFile::encodeName(file).constData(),
                                                       GIT_CONFIG_LEVEL_APP, repository.get(), 1));
}

bool says(const QString& message, int number)
{
    return message.contains(QString::fromLocal8Bit(std::strerror(number)), Qt::CaseInsensitive);
}

ErrorCode codeFor(int code, int kind, const QString& message)
{
    if (code == GIT_ELOCKED || code == GIT_EMODIFIED)
        return ErrorCode::HistoryBusy;
    if (says(message, ENOSPC) || says(message, EDQUOT))
        return ErrorCode::DiskFull;
    if (code == GIT_EREADONLY || says(message, EACCES) || says(message, EPERM) || says(message, EROFS))
        return ErrorCode::NoPermission;
    if (code == GIT_EMISMATCH || code == GIT_ENOTFOUND)
        return ErrorCode::HistoryDamaged;
    switch (kind) {
    case GIT_ERROR_ODB:
    case GIT_ERROR_ZLIB:
    case GIT_ERROR_OBJECT:
    case GIT_ERROR_TREE:
    case GIT_ERROR_INDEXER:
    case GIT_ERROR_REFERENCE:
        return ErrorCode::HistoryDamaged;
    default:
        return ErrorCode::HistoryFailed;
    }
}

Error gitError(int code, const QString& folder)
{
    const git_error* const last = git_error_last();
    const QString message = last && last->message ? QString::fromUtf8(last->message) : QString();
    return {codeFor(code, last ? last->klass : 0, message), folder, 0, message};
}

Result<GitRepositoryHandle> makeRepository(const QString& folder)
{
    git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
    options.flags = 0;
    options.initial_head = "main";
    GitRepositoryHandle repository;
    const int code =
        git_repository_init_ext(std::out_ptr(repository), QFile::encodeName(folder).constData(), &options);
    if (code < 0)
        return std::unexpected(gitError(code, folder));
    // Should somebody lose the .gitignore.
    const QString exclude = folder + u"/.git/info/exclude"_s;
    const QByteArray present = readFile(exclude).value_or(QByteArray());
    if (!present.contains(privateFiles) && QDir().mkpath(folder + u"/.git/info"_s))
        if (const auto written = writeFileAtomically(exclude, present + privateFiles); !written)
            return passOn(written);
    return repository;
}

QString cleaned(const QString& text, const QString& otherwise)
{
    QString clean;
    for (const QChar c : text)
        clean += c < u' ' || c == u'<' || c == u'>' ? QChar(u' ') : c;
    clean = clean.simplified();
    // Git takes these from both ends, and a name of nothing else is none.
    static const QString taken = u".,:;\"\\' "_s;
    while (!clean.isEmpty() && taken.contains(clean.back()))
        clean.chop(1);
    while (!clean.isEmpty() && taken.contains(clean.front()))
        clean.remove(0, 1);
    return clean.isEmpty() ? otherwise : clean;
}

int collectChange(const git_diff_delta* delta, float /*progress*/, void* list)
{
    auto& files = *static_cast<QList<ChangedFile>*>(list);
    switch (delta->status) {
    case GIT_DELTA_ADDED:
        files.append({QString::fromUtf8(delta->new_file.path), {}, Change::Added});
        break;
    case GIT_DELTA_DELETED:
        files.append({QString::fromUtf8(delta->old_file.path), {}, Change::Gone});
        break;
    default:
        files.append({QString::fromUtf8(delta->new_file.path), {}, Change::Changed});
    }
    return 0;
}

} // namespace

QString textOf(const git_oid& id)
{
    char text[GIT_OID_SHA1_HEXSIZE + 1];
    return QString::fromLatin1(git_oid_tostr(text, sizeof text, &id));
}

VersionId versionId(const git_oid& id)
{
    return VersionId(textOf(id));
}

Result<git_oid> gitId(const VersionId& id)
{
    git_oid oid;
    const QByteArray text = id.value().toLatin1();
    if (text.size() != GIT_OID_SHA1_HEXSIZE || git_oid_fromstr(&oid, text.constData()) < 0)
        return fail(ErrorCode::NotFound, id.value());
    return oid;
}

Result<GitRepository> GitRepository::open(const QString& folder, Open how)
{
    startLibrary();
    const QFileInfo place(folder + u"/.git"_s);
    if (place.isSymLink() || (place.exists() && !place.isDir()))
        return fail(ErrorCode::Unsupported, place.filePath(), 0, u".git leads to another folder"_s);
    const bool begun = place.exists() && QFileInfo::exists(place.filePath() + u"/HEAD"_s);
    if (!begun && how == Open::Existing)
        return fail(ErrorCode::NotFound, place.filePath());
    GitRepositoryHandle handle;
    if (begun && how == Open::Create)
        if (auto mended = mendHead(folder); !mended)
            return passOn(mended);
    if (!begun) {
        auto made = makeRepository(folder);
        if (!made)
            return passOn(made);
        handle = std::move(*made);
    } else if (const int code = git_repository_open_ext(
                   std::out_ptr(handle), QFile::encodeName(place.filePath()).constData(),
                   GIT_REPOSITORY_OPEN_NO_SEARCH | GIT_REPOSITORY_OPEN_NO_DOTGIT, nullptr);
               code < 0) {
        return std::unexpected(gitError(code, folder));
    }
    GitRepository repository(folder, std::move(handle));
    if (auto right = repository.checkPlace(); !right)
        return passOn(right);
    if (auto ok = repository.check(readLooseObjectsOurselves(repository.get())); !ok)
        return passOn(ok);
    if (begun && how == Open::Create)
        if (auto mended = mendTip(repository); !mended)
            return passOn(mended);
    return repository;
}

Result<void> GitRepository::checkPlace() const
{
    const auto canonical = [](const char* path) {
        return QFileInfo(QFile::decodeName(path)).canonicalFilePath();
    };
    if (canonical(git_repository_commondir(get())) != canonical(git_repository_path(get())))
        return fail(ErrorCode::Unsupported, gitFolder(), 0, u".git leads to another folder"_s);
    // Whatever core.worktree says: the files are those of this folder.
    return check(git_repository_set_workdir(get(), QFile::encodeName(m_folder).constData(), 0));
}

QString GitRepository::gitFolder() const
{
    return m_folder + u"/.git"_s;
}

Error GitRepository::error(int code) const
{
    return gitError(code, m_folder);
}

Result<void> GitRepository::check(int code) const
{
    if (code < 0)
        return std::unexpected(error(code));
    return {};
}

bool GitRepository::isInTheMiddle() const
{
    return git_repository_state(get()) != GIT_REPOSITORY_STATE_NONE;
}

Result<GitRepository::Tip> GitRepository::tip() const
{
    GitReference head;
    if (auto ok = check(git_reference_lookup(std::out_ptr(head), get(), "HEAD")); !ok)
        return passOn(ok);
    if (git_reference_type(head.get()) == GIT_REFERENCE_DIRECT)
        return Tip{"HEAD", *git_reference_target(head.get())};
    Tip tip{git_reference_symbolic_target(head.get()), std::nullopt};
    if (!tip.reference.startsWith("refs/heads/"))
        return fail(ErrorCode::HistoryDamaged, gitFolder() + u"/HEAD"_s, 0, QString::fromUtf8(tip.reference));
    GitReference branch;
    const int code = git_reference_lookup(std::out_ptr(branch), get(), tip.reference.constData());
    if (code == GIT_ENOTFOUND)
        return tip;
    if (code < 0)
        return std::unexpected(error(code));
    GitObject commit;
    if (auto ok = check(git_reference_peel(std::out_ptr(commit), branch.get(), GIT_OBJECT_COMMIT)); !ok) {
        if (ok.error().code == ErrorCode::HistoryFailed) // "cannot be peeled"
            ok.error().code = ErrorCode::HistoryDamaged;
        if (const git_oid* const id = git_reference_target(branch.get()))
            ok.error().detail = textOf(*id) + u": "_s + ok.error().detail;
        return passOn(ok);
    }
    tip.commit = *git_object_id(commit.get());
    return tip;
}

Result<bool> GitRepository::moveTip(const Tip& from, const git_oid& commit, const Author& who) const
{
    const QByteArray name = cleaned(who.name, u"Warraq"_s).toUtf8();
    const QByteArray email = cleaned(who.email, u"nobody@warraq.invalid"_s).toUtf8();
    if (auto ok = check(git_repository_set_ident(get(), name.constData(), email.constData())); !ok)
        return passOn(ok);
    if (auto ok = withoutReferenceLog(*this); !ok)
        return passOn(ok);
    const int code =
        moveReference(get(), from.reference, commit, from.commit ? MoveFrom::Commit : MoveFrom::Nothing,
                      from.commit ? &*from.commit : nullptr);
    if (code == GIT_EMODIFIED || (code == GIT_EEXISTS && !from.commit))
        return false;
    if (code < 0)
        return std::unexpected(error(code));
    return true;
}

Result<GitCommit> GitRepository::commit(const git_oid& id) const
{
    GitCommit commit;
    if (auto ok = check(git_commit_lookup(std::out_ptr(commit), get(), &id)); !ok)
        return passOn(ok);
    return commit;
}

Result<GitTree> GitRepository::treeOf(const git_commit* commit) const
{
    GitTree tree;
    if (auto ok = check(git_commit_tree(std::out_ptr(tree), commit)); !ok)
        return passOn(ok);
    return tree;
}

Result<GitTreeEntry> GitRepository::entry(const git_tree* tree, const QString& path) const
{
    GitTreeEntry entry;
    const int code = git_tree_entry_bypath(std::out_ptr(entry), tree, path.toUtf8().constData());
    if (code == 0)
        return entry;
    // Also what is said when a tree on the way is missing; then its object is not found.
    const git_error* const last = git_error_last();
    if (code == GIT_ENOTFOUND && last && last->klass == GIT_ERROR_TREE)
        return GitTreeEntry();
    return std::unexpected(error(code));
}

Result<QByteArray> GitRepository::blob(const git_oid& id) const
{
    GitBlob blob;
    if (auto ok = check(git_blob_lookup(std::out_ptr(blob), get(), &id)); !ok)
        return passOn(ok);
    return QByteArray(static_cast<const char*>(git_blob_rawcontent(blob.get())),
                      qsizetype(git_blob_rawsize(blob.get())));
}

Result<QList<ChangedFile>> GitRepository::changes(git_tree* before, git_tree* after) const
{
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.flags =
        GIT_DIFF_SKIP_BINARY_CHECK | GIT_DIFF_DISABLE_PATHSPEC_MATCH | GIT_DIFF_INCLUDE_TYPECHANGE;
    GitDiff diff;
    if (auto ok = check(git_diff_tree_to_tree(std::out_ptr(diff), get(), before, after, &options)); !ok)
        return passOn(ok);
    QList<ChangedFile> files;
    if (auto ok = check(git_diff_foreach(diff.get(), collectChange, nullptr, nullptr, nullptr, &files)); !ok)
        return passOn(ok);
    return files;
}

Result<QList<ChangedFile>> GitRepository::changesOf(const git_commit* commit) const
{
    auto after = treeOf(commit);
    if (!after)
        return passOn(after);
    GitTree before;
    if (git_commit_parentcount(commit) > 0) {
        GitCommit parent;
        if (auto ok = check(git_commit_parent(std::out_ptr(parent), commit, 0)); !ok)
            return passOn(ok);
        auto tree = treeOf(parent.get());
        if (!tree)
            return passOn(tree);
        before = std::move(*tree);
    }
    return changes(before.get(), after->get());
}

Result<GitSignature> GitRepository::signature(const Author& who, const QDateTime& when) const
{
    GitSignature made;
    const QByteArray name = cleaned(who.name, u"Warraq"_s).toUtf8();
    const QByteArray email = cleaned(who.email, u"nobody@warraq.invalid"_s).toUtf8();
    if (auto ok = check(git_signature_new(std::out_ptr(made), name.constData(), email.constData(),
                                          when.toSecsSinceEpoch(), 0));
        !ok)
        return passOn(ok);
    return made;
}

QString messageOf(const git_commit* commit)
{
    return QString::fromUtf8(git_commit_message(commit));
}

Author authorOf(const git_commit* commit)
{
    const git_signature* const author = git_commit_author(commit);
    return {QString::fromUtf8(author->name), QString::fromUtf8(author->email)};
}

QDateTime timeOf(const git_commit* commit)
{
    return QDateTime::fromSecsSinceEpoch(git_commit_author(commit)->when.time, QTimeZone::UTC);
}

} // namespace warraq
