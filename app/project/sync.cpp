// SPDX-License-Identifier: GPL-3.0-or-later
// Each round looks at everything anew: what is unrecorded here, what is there. So it does not matter where an
// earlier one ended, and whoever was faster, here or there, is simply merged with in the next.
#include "project/sync.h"

#include "project/history.h"
#include "project/merge_commit.h"
#include "project/merge_sides.h"
#include "project/presence.h"
#include "project/reference_move.h"
#include "project/settings.h"
#include "project/sync_remote.h"
#include "project/sync_tags.h"
#include "project/tree_merge.h"
#include "project/working_files.h"

#include <QRandomGenerator>
#include <QThread>

#include <tuple>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr int mostRounds = 12;
constexpr int longestPauseMs = 150;

int countBetween(const GitRepository& repository, const git_oid& tip, const std::optional<git_oid>& known)
{
    GitRevWalk walk;
    git_oid id;
    if (git_revwalk_new(std::out_ptr(walk), repository.get()) < 0 || git_revwalk_push(walk.get(), &tip) < 0 ||
        (known && git_revwalk_hide(walk.get(), &*known) < 0))
        return 0;
    int count = 0;
    while (git_revwalk_next(&id, walk.get()) == 0)
        ++count;
    return count;
}

class SyncRun
{
public:
    SyncRun(const QString& folder, const QString& address, const SyncOptions& options)
        : m_folder(folder)
        , m_address(address)
        , m_options(options)
        , m_remote(SyncRemote::at(address, m_options))
    {
    }

    Result<SyncReport> run()
    {
        if (const auto marked = markPresence(m_folder, m_options.who.name, m_options.writing, now()); !marked)
            return passOn(marked);
        for (int round = 1; round <= mostRounds; ++round) {
            if (m_options.cancel.isCancelled())
                return fail(ErrorCode::Cancelled, m_folder);
            const auto done = oneRound();
            if (!done)
                return passOn(done);
            if (*done)
                return m_report;
            QThread::msleep(QRandomGenerator::global()->bounded(longestPauseMs * round));
        }
        return fail(ErrorCode::RemoteBusy, m_address);
    }

private:
    [[nodiscard]] QDateTime now() const { return m_options.clock->now(); }

    void tell(SyncProgress::Stage stage, qint64 done = 0, qint64 total = 0) const
    {
        if (m_options.progress)
            m_options.progress({stage, done, total});
    }

    /// True when both sides are the same.
    Result<bool> oneRound()
    {
        tell(SyncProgress::Stage::Looking);
        if (const auto swept = sweep(); !swept)
            return passOn(swept);
        auto repository = GitRepository::open(m_folder, GitRepository::Open::Existing);
        if (!repository)
            return passOn(repository);
        auto tip = repository->tip();
        if (!tip)
            return passOn(tip);
        if (!tip->commit || !tip->reference.startsWith("refs/heads/"))
            return fail(ErrorCode::Unsupported, repository->gitFolder(), 0, u"no branch is checked out"_s);
        const auto found = m_remote->fetch(*repository, tip->reference);
        if (!found)
            return passOn(found);
        if (found->commit) {
            const auto joined = join(*repository, *tip, *found->commit);
            if (!joined && joined.error().code == ErrorCode::HistoryDamaged)
                forget(*repository, found->branch);
            if (!joined || !*joined)
                return joined;
        }
        tip = repository->tip();
        if (!tip)
            return passOn(tip);
        return send(*repository, *found, *tip);
    }

    Result<void> sweep()
    {
        auto history = History::open(m_folder, History::Mode::Write);
        if (!history)
            return passOn(history);
        const auto swept = history->sweep(m_options.who, now(), Reason::Outside, m_options.cancel);
        if (!swept)
            return passOn(swept);
        m_report.skipped = swept->skipped;
        return {};
    }

    /// A damaged version must not be taken for one that we have.
    static void forget(const GitRepository& repository, const QByteArray& branch)
    {
        git_reference_remove(repository.get(), trackingOf(branch).constData());
    }

    /// False when something changed meanwhile.
    Result<bool> join(const GitRepository& repository, const GitRepository::Tip& tip, const git_oid& theirs)
    {
        if (git_oid_equal(&*tip.commit, &theirs) != 0)
            return true;
        git_oid base;
        const int code = git_merge_base(&base, repository.get(), &*tip.commit, &theirs);
        if (code < 0 && code != GIT_ENOTFOUND)
            return std::unexpected(damaged(repository.error(code)));
        if (code == 0 && git_oid_equal(&base, &theirs) != 0)
            return true; // we have all of it
        if (const auto whole = checkWhole(repository, theirs, *tip.commit); !whole)
            return passOn(whole);
        if (code == GIT_ENOTFOUND)
            if (const auto same = checkProject(repository, *tip.commit, theirs); !same)
                return passOn(same);
        return merge(repository, tip, theirs, code == 0 ? std::optional(base) : std::nullopt);
    }

    [[nodiscard]] Error damaged(Error error) const
    {
        if (error.code == ErrorCode::HistoryDamaged || error.code == ErrorCode::HistoryFailed) {
            error.detail = error.path == m_folder ? error.detail : error.path;
            error.code = ErrorCode::RemoteDamaged;
            error.path = m_address;
        }
        return error;
    }

    /// Every version back to those that we have.
    Result<void> checkWhole(const GitRepository& repository, const git_oid& theirs, const git_oid& mine) const
    {
        GitRevWalk walk;
        git_oid id;
        int code = git_revwalk_new(std::out_ptr(walk), repository.get());
        if (code == 0)
            code = git_revwalk_push(walk.get(), &theirs);
        if (code == 0)
            code = git_revwalk_hide(walk.get(), &mine);
        while (code == 0)
            code = git_revwalk_next(&id, walk.get());
        if (code == GIT_ITEROVER)
            return {};
        return fail(ErrorCode::RemoteDamaged, m_address, 0, repository.error(code).detail);
    }

    static QString projectIdAt(const GitRepository& repository, const git_oid& commit)
    {
        const auto read = repository.commit(commit);
        const auto tree = read ? repository.treeOf(read->get()) : Result<GitTree>(passOn(read));
        const auto entry =
            tree ? repository.entry(tree->get(), u"warraq.json"_s) : Result<GitTreeEntry>(passOn(tree));
        if (!entry || !*entry)
            return {};
        const auto bytes = repository.blob(*git_tree_entry_id(entry->get()));
        const auto settings = bytes ? readSettings(*bytes) : Result<ProjectSettings>(passOn(bytes));
        return settings ? settings->id : QString();
    }

    Result<void> checkProject(const GitRepository& repository, const git_oid& mine,
                              const git_oid& theirs) const
    {
        const QString id = projectIdAt(repository, mine);
        if (!id.isEmpty() && id == projectIdAt(repository, theirs))
            return {};
        return fail(ErrorCode::OtherProject, m_address);
    }

    Result<GitTree> treeAt(const GitRepository& repository, const std::optional<git_oid>& commit) const
    {
        if (!commit)
            return GitTree();
        const auto read = repository.commit(*commit);
        return read ? repository.treeOf(read->get()) : passOn(read);
    }

    Result<bool> merge(const GitRepository& repository, const GitRepository::Tip& tip, const git_oid& theirs,
                       const std::optional<git_oid>& base)
    {
        tell(SyncProgress::Stage::Merging);
        const auto baseTree = treeAt(repository, base);
        const auto mineTree = treeAt(repository, tip.commit);
        const auto theirTree = treeAt(repository, theirs);
        for (const auto* tree : {&baseTree, &mineTree, &theirTree})
            if (!*tree)
                return std::unexpected(damaged(tree->error()));
        MergeSideFinder mineSide(repository, *tip.commit, theirs);
        MergeSideFinder theirSide(repository, theirs, *tip.commit);
        const auto sides = [&](const QString& path) {
            return MergeSides{mineSide.of(path), theirSide.of(path)};
        };
        const auto merged = mergeTrees(
            repository, {baseTree->get(), mineTree->get(), theirTree->get(), sides, m_options.largestFile});
        if (!merged)
            return std::unexpected(damaged(merged.error()));
        const auto commit = merged->isTheirs ? Result<git_oid>(theirs)
                                             : writeMergeCommit(repository, *tip.commit, theirs, *merged,
                                                                m_options.who, now());
        if (!commit)
            return passOn(commit);
        const auto taken = takeStep(
            repository, {tip, *commit, merged->changes, m_options.who}, m_options.cancel,
            [&](qsizetype done) { tell(SyncProgress::Stage::Writing, done, merged->changes.size()); });
        if (taken && *taken)
            note(repository, tip, theirs, *merged);
        return taken;
    }

    void note(const GitRepository& repository, const GitRepository::Tip& tip, const git_oid& theirs,
              const TreeMerge& merged)
    {
        m_report.received += countBetween(repository, theirs, tip.commit);
        m_report.files += merged.received;
        m_report.merged += merged.merged;
        m_report.conflicts += merged.conflicts;
        m_report.copies += merged.copies;
        m_report.notTaken += merged.notTaken;
        for (QStringList* list : {&m_report.files, &m_report.merged, &m_report.notTaken})
            list->removeDuplicates();
    }

    Result<bool> send(const GitRepository& repository, const SyncRemote::Found& found,
                      const GitRepository::Tip& tip)
    {
        const QList<QByteArray> tags = settleTags(repository, found.tags);
        tell(SyncProgress::Stage::Sending);
        const auto sent = m_remote->send(repository, found, {tip, tags});
        if (!sent)
            return passOn(sent);
        if (*sent == SyncRemote::Sent::TooLate)
            return false;
        m_report.sent = countBetween(repository, *tip.commit, found.commit);
        // The next sync asks for less; when this cannot be noted, for more.
        std::ignore =
            moveReference(repository.get(), trackingOf(found.branch), *tip.commit, MoveFrom::Anything);
        return true;
    }

    const QString& m_folder;
    const QString& m_address;
    const SyncOptions& m_options;
    std::unique_ptr<SyncRemote> m_remote;
    SyncReport m_report;
};

} // namespace

Result<SyncReport> sync(const QString& projectFolder, const QString& remote, const SyncOptions& options)
{
    return SyncRun(projectFolder, remote, options).run();
}

} // namespace warraq
