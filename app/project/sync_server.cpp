// SPDX-License-Identifier: GPL-3.0-or-later
// A repository behind ssh, https or git, through libgit2's transports. The configuration of the project's own
// .git takes no part: it may come from anyone, and could send what is written here elsewhere.
#include "project/reference_move.h"
#include "project/sync_talk.h"

#include <git2/sys/repository.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

class Strings
{
public:
    explicit Strings(QList<QByteArray> list)
        : m_list(std::move(list))
    {
        for (QByteArray& text : m_list)
            m_pointers.push_back(text.data());
        m_strings = {m_pointers.data(), m_pointers.size()};
    }
    [[nodiscard]] const git_strarray* get() const { return &m_strings; }

private:
    QList<QByteArray> m_list;
    std::vector<char*> m_pointers;
    git_strarray m_strings{};
};

/// What is said to the server, in the thread that talks: with a handle of its own, and nothing of whoever
/// waits.
class Conversation
{
public:
    Conversation(const GitRepository& repository, SyncTalk& talk)
        : m_repository(repository)
        , m_talk(talk)
    {
    }

    Result<SyncRemote::Found> fetch(const QByteArray& branch) const
    {
        const auto remote = open();
        if (!remote)
            return passOn(remote);
        git_fetch_options options = GIT_FETCH_OPTIONS_INIT;
        options.callbacks = m_talk.callbacks(SyncProgress::Stage::Receiving);
        options.download_tags = GIT_REMOTE_DOWNLOAD_TAGS_NONE;
        options.update_fetchhead = 0;
        options.proxy_opts.type = GIT_PROXY_AUTO;
        if (const int code = git_remote_connect(remote->get(), GIT_DIRECTION_FETCH, &options.callbacks,
                                                &options.proxy_opts, nullptr);
            code < 0)
            return std::unexpected(broken(code));
        auto found = look(remote->get(), branch);
        if (!found || (!found->commit && found->tags.isEmpty()))
            return found;
        // Only the objects: the references are moved here, where a killed one is known.
        QList<QByteArray> wanted{QByteArray(warraqTags) + "*:" + warraqTags + "*"};
        if (found->commit)
            wanted += found->branch + ":" + trackingOf(found->branch);
        if (const int code = git_remote_download(remote->get(), Strings(wanted).get(), &options); code < 0)
            return std::unexpected(broken(code));
        git_remote_disconnect(remote->get());
        if (m_talk.isLeft())
            return fail(ErrorCode::Cancelled, m_talk.address());
        if (found->commit)
            if (auto ok = m_repository.check(moveReference(m_repository.get(), trackingOf(found->branch),
                                                           *found->commit, MoveFrom::Anything));
                !ok)
                return passOn(ok);
        return found;
    }

    Result<SyncRemote::Sent> send(QList<QByteArray> wanted) const
    {
        const auto remote = open();
        if (!remote)
            return passOn(remote);
        git_push_options options = GIT_PUSH_OPTIONS_INIT;
        options.callbacks = m_talk.callbacks(SyncProgress::Stage::Sending);
        options.proxy_opts.type = GIT_PROXY_AUTO;
        const int code = git_remote_push(remote->get(), Strings(std::move(wanted)).get(), &options);
        if (code == GIT_ENONFASTFORWARD)
            return SyncRemote::Sent::TooLate;
        if (code < 0)
            return std::unexpected(broken(code));
        const QString refusal = m_talk.refusal();
        if (refusal.isEmpty())
            return SyncRemote::Sent::Done;
        // "fetch first", "failed to update ref", "cannot lock ref": somebody was faster.
        const bool isLate = refusal.contains("fetch first"_L1) || refusal.contains("fast-forward"_L1) ||
                            refusal.contains("update ref"_L1) || refusal.contains("lock"_L1);
        return isLate ? Result<SyncRemote::Sent>(SyncRemote::Sent::TooLate)
                      : fail(ErrorCode::RemoteRefused, m_talk.address(), 0, refusal);
    }

private:
    [[nodiscard]] Error broken(int code) const
    {
        return remoteError(code, m_talk.address(), m_talk.cancel());
    }

    Result<GitRemote> open() const
    {
        GitHandle<git_config, git_config_free> own; // of this machine's person
        if (git_config_open_default(std::out_ptr(own)) == 0)
            git_repository_set_config(m_repository.get(), own.get());
        git_remote_create_options options = GIT_REMOTE_CREATE_OPTIONS_INIT;
        options.repository = m_repository.get();
        options.flags = GIT_REMOTE_CREATE_SKIP_INSTEADOF | GIT_REMOTE_CREATE_SKIP_DEFAULT_FETCHSPEC;
        GitRemote remote;
        if (const int code = git_remote_create_with_opts(std::out_ptr(remote),
                                                         m_talk.address().toUtf8().constData(), &options);
            code < 0)
            return std::unexpected(broken(code));
        return remote;
    }

    Result<SyncRemote::Found> look(git_remote* remote, const QByteArray& branch) const
    {
        const git_remote_head** heads = nullptr;
        size_t count = 0;
        if (const int code = git_remote_ls(&heads, &count, remote); code < 0)
            return std::unexpected(broken(code));
        QByteArray own; // the server's
        git_buf name{};
        if (git_remote_default_branch(&name, remote) == 0)
            own = QByteArray(name.ptr, qsizetype(name.size));
        git_buf_dispose(&name);
        SyncRemote::Found found{branch, std::nullopt, {}};
        std::optional<git_oid> other;
        for (size_t i = 0; i < count; ++i) {
            const QByteArray reference(heads[i]->name);
            if (reference == branch)
                found.commit = heads[i]->oid;
            else if (reference == own)
                other = heads[i]->oid;
            else if (reference.startsWith(warraqTags) && !reference.endsWith("^{}"))
                found.tags.append({reference, heads[i]->oid});
        }
        if (!found.commit && other) {
            found.branch = own;
            found.commit = other;
        }
        return found;
    }

    const GitRepository& m_repository;
    SyncTalk& m_talk;
};

class ServerRemote final : public SyncRemote
{
public:
    ServerRemote(const QString& address, const SyncOptions& options)
        : m_address(address)
        , m_options(options)
    {
    }

    Result<Found> fetch(const GitRepository& repository, const QByteArray& branch) override
    {
        return apart<Found>(repository, [branch](const Conversation& with) { return with.fetch(branch); });
    }

    Result<Sent> send(const GitRepository& repository, const Found& found, const Sending& what) override
    {
        QList<QByteArray> wanted;
        if (!found.commit || git_oid_equal(&*found.commit, &*what.tip.commit) == 0)
            wanted += what.tip.reference + ":" + found.branch;
        for (const QByteArray& tag : what.tags)
            wanted += "+" + tag + ":" + tag;
        if (wanted.isEmpty())
            return Sent::Done;
        return apart<Sent>(repository, [wanted](const Conversation& with) { return with.send(wanted); });
    }

private:
    template <class T>
    Result<T> apart(const GitRepository& repository, std::function<Result<T>(const Conversation&)> say) const
    {
        const auto talk = std::make_shared<SyncTalk>(m_address, m_options);
        return talkApart<T>(talk, [talk, folder = repository.folder(), say = std::move(say)]() -> Result<T> {
            const auto own = GitRepository::open(folder, GitRepository::Open::Existing);
            if (!own)
                return passOn(own);
            return say(Conversation(*own, *talk));
        });
    }

    QString m_address;
    const SyncOptions& m_options;
};

} // namespace

std::unique_ptr<SyncRemote> serverRemote(const QString& address, const SyncOptions& options)
{
    return std::make_unique<ServerRemote>(address, options);
}

} // namespace warraq
