// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/sync_talk.h"

#include <git2/sys/errors.h>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr int mostQuestions = 3;
constexpr int longestConnecting = 20'000; // ms

SyncTalk& talkOf(void* payload)
{
    SyncTalk& talk = *static_cast<SyncTalk*>(payload);
    talk.hear(); // whatever is called comes from an answer
    return talk;
}

int whileReceiving(const git_indexer_progress* progress, void* talk)
{
    return talkOf(talk).tell(progress->received_objects, progress->total_objects);
}

int whileSending(unsigned int current, unsigned int total, size_t /*bytes*/, void* talk)
{
    return talkOf(talk).tell(current, total);
}

int whilePacking(int /*stage*/, uint32_t current, uint32_t total, void* talk)
{
    return talkOf(talk).tell(current, total);
}

int whileTalking(const char* /*text*/, int /*size*/, void* talk)
{
    return talkOf(talk).cancel().isCancelled() ? GIT_EUSER : 0;
}

int whenUpdated(const char* reference, const char* refusal, void* talk)
{
    if (refusal)
        talkOf(talk).refuse(QString::fromUtf8(reference) + u": "_s + QString::fromUtf8(refusal));
    return 0;
}

int whenAsked(git_credential** made, const char* /*url*/, const char* user, unsigned int allowed, void* talk)
{
    return talkOf(talk).giveCredentials(made, user, allowed);
}

int whenMet(git_cert* certificate, int isKnown, const char* host, void* talk)
{
    return talkOf(talk).checkHost(*certificate, isKnown != 0, host);
}

} // namespace

git_remote_callbacks SyncTalk::callbacks(SyncProgress::Stage stage)
{
    // Of the whole program; every sync of it sets the same, but for tests.
    const int silence = int(m_options.patience.count());
    git_libgit2_opts(GIT_OPT_SET_SERVER_CONNECT_TIMEOUT, std::min(silence, longestConnecting));
    git_libgit2_opts(GIT_OPT_SET_SERVER_TIMEOUT, silence);
    m_stage = stage;
    m_questions = 0;
    git_remote_callbacks callbacks = GIT_REMOTE_CALLBACKS_INIT;
    callbacks.credentials = whenAsked;
    callbacks.certificate_check = whenMet;
    callbacks.transfer_progress = whileReceiving;
    callbacks.push_transfer_progress = whileSending;
    callbacks.pack_progress = whilePacking;
    callbacks.sideband_progress = whileTalking;
    callbacks.push_update_reference = whenUpdated;
    callbacks.payload = this;
    return callbacks;
}

bool SyncTalk::isGreetingOverdue(std::chrono::steady_clock::duration waited) const
{
    const bool limitsItself = m_address.startsWith("http"_L1, Qt::CaseInsensitive) ||
                              m_address.startsWith("git:"_L1, Qt::CaseInsensitive);
    return !limitsItself && !m_isHeard && waited > 2 * m_options.patience; // to connect, and to greet
}

void SyncTalk::leave()
{
    const std::lock_guard lock(m_mutex);
    m_isLeft = true;
}

bool SyncTalk::isLeft()
{
    const std::lock_guard lock(m_mutex);
    return m_isLeft;
}

int SyncTalk::tell(qint64 done, qint64 total)
{
    const std::lock_guard lock(m_mutex);
    if (m_isLeft)
        return GIT_EUSER;
    if (m_options.progress)
        m_options.progress({m_stage, done, total});
    return m_options.cancel.isCancelled() ? GIT_EUSER : 0;
}

std::optional<SyncCredentials> SyncTalk::ask(const CredentialsQuestion& question)
{
    const std::lock_guard lock(m_mutex);
    if (m_isLeft)
        return std::nullopt;
    if (m_options.credentials)
        return m_options.credentials(question);
    if (question.isKeyPossible && question.attempt == 1)
        return SyncCredentials{question.user, {}, {}, true};
    return std::nullopt;
}

int SyncTalk::giveCredentials(git_credential** made, const char* user, unsigned int allowed)
{
    const QByteArray name = user ? QByteArray(user) : QByteArray("git");
    if ((allowed & GIT_CREDENTIAL_USERNAME) != 0)
        return git_credential_username_new(made, name.constData());
    if (++m_questions > mostQuestions)
        return GIT_EAUTH;
    const bool keys = (allowed & GIT_CREDENTIAL_SSH_KEY) != 0;
    const bool passwords = (allowed & GIT_CREDENTIAL_USERPASS_PLAINTEXT) != 0;
    const auto given = ask({m_address, QString::fromUtf8(user), passwords, keys, m_questions});
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

int SyncTalk::checkHost(const git_cert& certificate, bool isKnown, const char* host)
{
    // Certificates of https are the system's to judge; keys of ssh that it does not know are a person's.
    if (isKnown || certificate.cert_type != GIT_CERT_HOSTKEY_LIBSSH2)
        return GIT_PASSTHROUGH;
    const auto& key = reinterpret_cast<const git_cert_hostkey&>(certificate);
    if ((key.type & GIT_CERT_SSH_SHA256) == 0)
        return GIT_PASSTHROUGH;
    const QByteArray hash(reinterpret_cast<const char*>(key.hash_sha256), sizeof key.hash_sha256);
    const HostKeyQuestion question{QString::fromUtf8(host),
                                   u"SHA256:"_s +
                                       QString::fromLatin1(hash.toBase64(QByteArray::OmitTrailingEquals))};
    const std::lock_guard lock(m_mutex);
    if (!m_isLeft && m_options.hostKey && m_options.hostKey(question))
        return 0;
    git_error_set_str(GIT_ERROR_SSH, (u"the host key %1 of %2 is not known on this computer"_s)
                                         .arg(question.fingerprint, question.host)
                                         .toUtf8()
                                         .constData());
    return GIT_ECERTIFICATE;
}

} // namespace warraq
