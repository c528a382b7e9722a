// SPDX-License-Identifier: GPL-3.0-or-later
// Many machines, one newsroom: any git repository is the place where they meet, and none of them has to be
// there at the same time.
#pragma once

#include "base/clock.h"
#include "base/jobs.h"
#include "project/version.h"

#include <chrono>
#include <functional>

namespace warraq {

/// How far a sync is.
struct SyncProgress
{
    enum class Stage
    {
        Looking,   ///< what is new here
        Receiving, ///< `done` of `total` objects
        Merging,
        Writing, ///< `done` of `total` files
        Sending  ///< `done` of `total` objects
    };
    Stage stage = Stage::Looking;
    qint64 done = 0;
    qint64 total = 0; ///< 0 = not known
};

/// What a server asks for. One of them is enough.
struct SyncCredentials
{
    QString user;
    QString password; ///< also of the key file
    QString keyFile;  ///< ssh: a private key, <keyFile>.pub beside it
    bool fromAgent = false;
};
struct CredentialsQuestion
{
    QString url;
    QString user; ///< that stands in the address
    bool isPasswordPossible = false;
    bool isKeyPossible = false;
    int attempt = 1; ///< 2 and more: what was given before was refused
};

/// A server that is reached by ssh and whose key this computer does not know, or knows otherwise.
struct HostKeyQuestion
{
    QString host;
    QString fingerprint; ///< "SHA256:…", as ssh and the people who run the server tell it
};

struct SyncOptions
{
    Author who;
    const Clock* clock = nullptr; ///< must outlive the call
    CancelFlag cancel{};
    /// This and the questions below are called in a thread of the sync; progress often. None is called after
    /// sync() has returned.
    std::function<void(const SyncProgress&)> progress{};
    /// Asked when a server wants to know who it is, at most three times; nothing = the person gives up.
    /// Without it the ssh agent is tried.
    std::function<std::optional<SyncCredentials>(const CredentialsQuestion&)> credentials{};
    /// Asked whether such a key is trusted, each time; without it, it is not.
    std::function<bool(const HostKeyQuestion&)> hostKey{};
    std::chrono::milliseconds patience{60'000}; ///< how long a server may say nothing
    ArticleId writing{};                        ///< the story that is open here: others are told (presence.h)
    qint64 largestFile = 1LL << 30;             ///< bytes; what is larger stays in the history, and is told
};

struct SyncReport
{
    int received = 0;     ///< versions of others
    int sent = 0;         ///< versions
    QStringList files;    ///< that others changed, under the project
    QStringList merged;   ///< that both sides had changed
    int conflicts = 0;    ///< places that somebody has to decide, and copies
    QStringList copies;   ///< files that came to stand beside another
    QStringList notTaken; ///< of others: unsafe names, links, files over the limit; they are not written
    QStringList skipped;  ///< of here: files that cannot be kept
};

/// Brings a newsroom and a git repository to the same state: records what is unrecorded, fetches, merges file
/// by file (file_merge.h), writes the files, then sends; all again when somebody else was faster. `remote`: a
/// folder (an empty one becomes a bare repository), file://, ssh, https. Nothing that either side has is
/// dropped, also not when somebody rewrote the remote. Killed at any moment, the next call ends the same.
/// comments.sqlite, .warraq/ and what .gitignore names never travel; no hook and no program runs.
/// Errors: RemoteGone, RemoteRefused, RemoteDamaged, RemoteBusy, OtherProject, DiskFull (its path tells
/// where), Cancelled, Unsupported (no branch is checked out), and those of History::sweep().
/// Thread: a worker; whoever writes the project meanwhile is merged with.
[[nodiscard]] Result<SyncReport> sync(const QString& projectFolder, const QString& remote,
                                      const SyncOptions& options);

} // namespace warraq
