// SPDX-License-Identifier: GPL-3.0-or-later
// A repository behind ssh, https or git, through libgit2's transports. The configuration of the project's own
// .git takes no part: it may come from anyone, and could send what is written here elsewhere.
#include "project/reference_move.h"
#include "project/sync_remote.h"

#include <git2/sys/repository.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr int mostQuestions = 3;

/// What the callbacks of one connection share.
struct Connection
{
    const SyncOptions& options;
    const QString& address;
    SyncProgress::Stage stage = SyncProgress::Stage::Receiving;
    int questions = 0;
    QString refusal{}; ///< of a branch or tag that was sent

    int tell(qint64 done, qint64 total) const
    {
        if (options.progress)
            options.progress({stage, done, total});
        return options.cancel.isCancelled() ? GIT_EUSER : 0;
    }
};

int whileReceiving(const git_indexer_progress* progress, void* connection)
{
    return static_cast<Connection*>(connection)->tell(progress->received_objects, progress->total_objects);
}

int whileSending(unsigned int current, unsigned int total, size_t /*bytes*/, void* connection)
{
    return static_cast<Connection*>(connection)->tell(current, total);
}

int whilePacking(int /*stage*/, uint32_t current, uint32_t total, void* connection)
{
    return static_cast<Connection*>(connection)->tell(current, total);
}

int whileTalking(const char* /*text*/, int /*size*/, void* connection)
{
    return static_cast<Connection*>(connection)->options.cancel.isCancelled() ? GIT_EUSER : 0;
}

int whenUpdated(const char* reference, const char* refusal, void* connection)
{
    if (refusal)
        static_cast<Connection*>(connection)->refusal =
            QString::fromUtf8(reference) + u": "_s + QString::fromUtf8(refusal);
    return 0;
}

int credentials(git_credential** made, const char* /*url*/, const char* user, unsigned int allowed,
                void* payload)
{
    auto& connection = *static_cast<Connection*>(payload);
    const QByteArray name = user ? QByteArray(user) : QByteArray("git");
    if ((allowed & GIT_CREDENTIAL_USERNAME) != 0)
        return git_credential_username_new(made, name.constData());
    if (++connection.questions > mostQuestions)
        return GIT_EAUTH;
    const bool keys = (allowed & GIT_CREDENTIAL_SSH_KEY) != 0;
    const bool passwords = (allowed & GIT_CREDENTIAL_USERPASS_PLAINTEXT) != 0;
    std::optional<SyncCredentials> given;
    if (connection.options.credentials)
        given = connection.options.credentials(
            {connection.address, QString::fromUtf8(user), passwords, keys, connection.questions});
    else if (keys && connection.questions == 1)
        given = SyncCredentials{QString::fromUtf8(name), {}, {}, true};
    if (!given)
        return GIT_EAUTH;
    const QByteArray who = given->user.isEmpty() ? name : given->user.toUtf8();
    const QByteArray secret = given->password.toUtf8();
    if (keys && given->fromAgent)
        return git_credential_ssh_key_from_agent(made, who.constData());
    if (keys && !given->keyFile.isEmpty())
        return git_credential_ssh_key_new(made, who.constData(), (given->keyFile + u".pub"_s).toUtf8(),
                                          given->keyFile.toUtf8(), secret.constData());
    return passwords ? git_credential_userpass_plaintext_new(made, who.constData(), secret.constData())
                     : GIT_EAUTH;
}

git_remote_callbacks callbacksOf(Connection& connection)
{
    git_remote_callbacks callbacks = GIT_REMOTE_CALLBACKS_INIT;
    callbacks.credentials = credentials;
    callbacks.transfer_progress = whileReceiving;
    callbacks.push_transfer_progress = whileSending;
    callbacks.pack_progress = whilePacking;
    callbacks.sideband_progress = whileTalking;
    callbacks.push_update_reference = whenUpdated;
    callbacks.payload = &connection;
    return callbacks;
}

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

class ServerRemote final : public SyncRemote
{
public:
    ServerRemote(QString address, const SyncOptions& options)
        : m_address(std::move(address))
        , m_options(options)
    {
    }

    Result<Found> fetch(const GitRepository& repository, const QByteArray& branch) override
    {
        Connection connection{m_options, m_address};
        const auto remote = open(repository);
        if (!remote)
            return passOn(remote);
        git_fetch_options options = GIT_FETCH_OPTIONS_INIT;
        options.callbacks = callbacksOf(connection);
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
        if (found->commit)
            if (auto ok = repository.check(moveReference(repository.get(), trackingOf(found->branch),
                                                         *found->commit, MoveFrom::Anything));
                !ok)
                return passOn(ok);
        return found;
    }

    Result<Sent> send(const GitRepository& repository, const Found& found, const Sending& what) override
    {
        Connection connection{m_options, m_address, SyncProgress::Stage::Sending};
        const auto remote = open(repository);
        if (!remote)
            return passOn(remote);
        QList<QByteArray> wanted;
        if (!found.commit || git_oid_equal(&*found.commit, &*what.tip.commit) == 0)
            wanted += what.tip.reference + ":" + found.branch;
        for (const QByteArray& tag : what.tags)
            wanted += "+" + tag + ":" + tag;
        if (wanted.isEmpty())
            return Sent::Done;
        git_push_options options = GIT_PUSH_OPTIONS_INIT;
        options.callbacks = callbacksOf(connection);
        options.proxy_opts.type = GIT_PROXY_AUTO;
        const int code = git_remote_push(remote->get(), Strings(wanted).get(), &options);
        if (code == GIT_ENONFASTFORWARD)
            return Sent::TooLate;
        if (code < 0)
            return std::unexpected(broken(code));
        if (connection.refusal.isEmpty())
            return Sent::Done;
        // "fetch first", "failed to update ref", "cannot lock ref": somebody was faster.
        const bool isLate =
            connection.refusal.contains("fetch first"_L1) || connection.refusal.contains("fast-forward"_L1) ||
            connection.refusal.contains("update ref"_L1) || connection.refusal.contains("lock"_L1);
        return isLate ? Result<Sent>(Sent::TooLate)
                      : fail(ErrorCode::RemoteRefused, m_address, 0, connection.refusal);
    }

private:
    [[nodiscard]] Error broken(int code) const { return remoteError(code, m_address, m_options.cancel); }

    Result<GitRemote> open(const GitRepository& repository) const
    {
        GitHandle<git_config, git_config_free> own; // of this machine's person
        if (git_config_open_default(std::out_ptr(own)) == 0)
            git_repository_set_config(repository.get(), own.get());
        git_remote_create_options options = GIT_REMOTE_CREATE_OPTIONS_INIT;
        options.repository = repository.get();
        options.flags = GIT_REMOTE_CREATE_SKIP_INSTEADOF | GIT_REMOTE_CREATE_SKIP_DEFAULT_FETCHSPEC;
        GitRemote remote;
        if (const int code =
                git_remote_create_with_opts(std::out_ptr(remote), m_address.toUtf8().constData(), &options);
            code < 0)
            return std::unexpected(broken(code));
        return remote;
    }

    Result<Found> look(git_remote* remote, const QByteArray& branch) const
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
        Found found{branch, std::nullopt, {}};
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

    QString m_address;
    const SyncOptions& m_options;
};

} // namespace

std::unique_ptr<SyncRemote> serverRemote(const QString& address, const SyncOptions& options)
{
    return std::make_unique<ServerRemote>(address, options);
}

} // namespace warraq
