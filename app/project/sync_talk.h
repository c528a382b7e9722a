// SPDX-License-Identifier: GPL-3.0-or-later
// What is said while libgit2 talks to a server. It cannot be interrupted while the server is silent, so it
// talks in a thread of its own; whoever stops leaves it there, and it ends when its patience or the
// connection does.
#pragma once

#include "project/sync_remote.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>

namespace warraq {

/// One conversation. Shared by the thread that talks and the one that waits.
class SyncTalk
{
public:
    SyncTalk(QString address, SyncOptions options)
        : m_address(std::move(address))
        , m_options(std::move(options))
    {
    }

    [[nodiscard]] const QString& address() const { return m_address; }
    [[nodiscard]] const CancelFlag& cancel() const { return m_options.cancel; }
    /// For libgit2, which keeps a pointer to this object. Sets how long a server may be silent.
    [[nodiscard]] git_remote_callbacks callbacks(SyncProgress::Stage stage);
    /// What the server said against a branch or tag, "" when nothing.
    [[nodiscard]] QString refusal() const { return m_refusal; }
    /// Nobody waits any more: nothing is asked or told from now on.
    void leave();
    [[nodiscard]] bool isLeft();

    /// A server of ssh has not even greeted for longer than anybody waits. libgit2 tries again for ever then,
    /// whatever its time limit (ssh_libssh2.c, _git_ssh_session_create).
    [[nodiscard]] bool isGreetingOverdue(std::chrono::steady_clock::duration waited) const;

    /// For the functions that libgit2 calls; they return its codes.
    int tell(qint64 done, qint64 total);
    int giveCredentials(git_credential** made, const char* user, unsigned int allowed);
    int checkHost(const git_cert& certificate, bool isKnown, const char* host);
    void refuse(const QString& words) { m_refusal = words; }
    void hear() { m_isHeard = true; } ///< the server, for the first time or again

private:
    std::optional<SyncCredentials> ask(const CredentialsQuestion& question);

    const QString m_address;
    const SyncOptions m_options;
    std::atomic<bool> m_isHeard = false;
    std::mutex m_mutex; ///< held while somebody outside is told or asked
    bool m_isLeft = false;
    SyncProgress::Stage m_stage = SyncProgress::Stage::Receiving;
    int m_questions = 0;
    QString m_refusal;
};

/// Does `work` in a thread of its own and waits for it, or for the person to stop. Errors then: Cancelled;
/// RemoteGone for a server that does not greet.
template <class T>
[[nodiscard]] Result<T> talkApart(const std::shared_ptr<SyncTalk>& talk, std::function<Result<T>()> work)
{
    using namespace std::chrono_literals;
    constexpr auto pause = 20ms;
    constexpr int grace = 25; // pauses: one that is being told something stops by itself
    auto answer = std::make_shared<std::promise<Result<T>>>();
    auto coming = answer->get_future();
    std::thread([answer, work = std::move(work)] { answer->set_value(work()); }).detach();
    const auto begun = std::chrono::steady_clock::now();
    for (int stopped = 0; coming.wait_for(pause) != std::future_status::ready;) {
        stopped += talk->cancel().isCancelled();
        if (stopped > grace) {
            talk->leave();
            return fail(ErrorCode::Cancelled, talk->address());
        }
        if (talk->isGreetingOverdue(std::chrono::steady_clock::now() - begun)) {
            talk->leave();
            return fail(ErrorCode::RemoteGone, talk->address());
        }
    }
    return coming.get();
}

} // namespace warraq
