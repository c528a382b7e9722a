// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/git_repository.h"
#include "project/sync.h"

namespace warraq {

using GitRemote = GitHandle<git_remote, git_remote_free>;
using GitRevWalk = GitHandle<git_revwalk, git_revwalk_free>;

/// A name that somebody gave to a version: refs/tags/warraq/….
struct RemoteTag
{
    QByteArray reference;
    git_oid id{};
};

/// The place that a newsroom is synced with. Errors everywhere: RemoteGone, RemoteRefused, RemoteDamaged,
/// DiskFull, Cancelled; their path is the address, their detail what was said.
class SyncRemote
{
public:
    /// What the place holds.
    struct Found
    {
        QByteArray branch; ///< refs/heads/…, that ours goes to
        std::optional<git_oid> commit;
        QList<RemoteTag> tags;
    };
    enum class Sent
    {
        Done,
        TooLate ///< somebody else sent in between
    };
    struct Sending
    {
        GitRepository::Tip tip;
        QList<QByteArray> tags; ///< references that are missing there, or older
    };

    SyncRemote() = default;
    virtual ~SyncRemote() = default;
    SyncRemote(const SyncRemote&) = delete;
    SyncRemote& operator=(const SyncRemote&) = delete;

    /// Brings its commits here: afterwards they are in `repository`, under refs/remotes/warraq/. `branch` is
    /// the one that is wanted; where there is none of that name, the place's own.
    [[nodiscard]] virtual Result<Found> fetch(const GitRepository& repository, const QByteArray& branch) = 0;
    [[nodiscard]] virtual Result<Sent> send(const GitRepository& repository, const Found& found,
                                            const Sending& what) = 0;

    /// `address`: of a folder, file:// or a server.
    [[nodiscard]] static std::unique_ptr<SyncRemote> at(const QString& address, const SyncOptions& options);
};

[[nodiscard]] std::unique_ptr<SyncRemote> folderRemote(const QString& folder, const SyncOptions& options);
[[nodiscard]] std::unique_ptr<SyncRemote> serverRemote(const QString& address, const SyncOptions& options);

/// What a failed call of libgit2 says of the other place; to be asked at once.
[[nodiscard]] Error remoteError(int code, const QString& address, const CancelFlag& cancel);
/// refs/heads/x → refs/remotes/warraq/x
[[nodiscard]] QByteArray trackingOf(const QByteArray& branch);
inline constexpr auto warraqTags = "refs/tags/warraq/";

} // namespace warraq
