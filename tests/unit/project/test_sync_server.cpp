// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/sync_talk.h"
#include "sync_fixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

/// A server on this machine that takes connections and never says a word: the kernel does it alone.
class SilentServer
{
public:
    SilentServer()
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(m_socket, reinterpret_cast<sockaddr*>(&address), size) != 0 ||
            ::listen(m_socket, 8) != 0 ||
            ::getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &size) != 0)
            qFatal("no server on this machine");
        m_port = ntohs(address.sin_port);
    }
    ~SilentServer() { ::close(m_socket); }
    SilentServer(const SilentServer&) = delete;
    SilentServer& operator=(const SilentServer&) = delete;
    [[nodiscard]] QString address(const QString& scheme) const
    {
        return u"%1://127.0.0.1:%2/room.git"_s.arg(scheme).arg(m_port);
    }

private:
    int m_socket;
    int m_port = 0;
};

git_cert_hostkey unknownKey()
{
    git_cert_hostkey key{};
    key.parent.cert_type = GIT_CERT_HOSTKEY_LIBSSH2;
    key.type = GIT_CERT_SSH_SHA256;
    std::fill_n(key.hash_sha256, sizeof key.hash_sha256, static_cast<unsigned char>(7));
    return key;
}

const QString keyPrint = u"SHA256:BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc"_s;

} // namespace

class TestSyncServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateGit(); }

    void silenceEnds_data()
    {
        QTest::addColumn<QString>("scheme");
        for (const char* const scheme : {"git", "http", "ssh"})
            QTest::newRow(scheme) << QString::fromLatin1(scheme);
    }
    void silenceEnds()
    {
        QFETCH(const QString, scheme);
        Desk desk;
        const SilentServer server;
        SyncOptions options = desk.first.options();
        options.patience = std::chrono::milliseconds(400);
        QElapsedTimer timer;
        timer.start();
        const auto report = sync(desk.first.path(), server.address(scheme), options);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::RemoteGone);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }

    void silenceCanBeStopped_data() { silenceEnds_data(); }
    void silenceCanBeStopped()
    {
        QFETCH(const QString, scheme);
        Desk desk;
        const SilentServer server;
        SyncOptions options = desk.first.options();
        options.patience = std::chrono::seconds(60);
        std::jthread person([cancel = options.cancel]() mutable {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            cancel.cancel();
        });
        QElapsedTimer timer;
        timer.start();
        const auto report = sync(desk.first.path(), server.address(scheme), options);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
        // The newsroom is as free as before.
        QVERIFY(desk.first.sync(desk.remote).has_value());
    }

    void anUnknownHostIsShownAndAskedAbout()
    {
        QString shown;
        bool isTrusted = false;
        SyncOptions options;
        options.hostKey = [&](const HostKeyQuestion& question) {
            shown = question.host + u' ' + question.fingerprint;
            return isTrusted;
        };
        SyncTalk talk(u"ssh://desk.example/room"_s, options);
        const git_remote_callbacks calls = talk.callbacks(SyncProgress::Stage::Receiving);
        git_cert_hostkey key = unknownKey();
        const auto meet = [&](int isKnown) {
            return calls.certificate_check(&key.parent, isKnown, "desk.example", calls.payload);
        };
        QVERIFY(meet(0) < 0);
        QCOMPARE(shown, u"desk.example "_s + keyPrint);
        QVERIFY(QString::fromUtf8(git_error_last()->message).contains(keyPrint));
        isTrusted = true;
        QCOMPARE(meet(0), 0);
        shown.clear();
        QCOMPARE(meet(1), int(GIT_PASSTHROUGH)); // ssh knows it: nobody is asked
        QVERIFY(shown.isEmpty());
        talk.leave();
        QVERIFY(meet(0) < 0); // nobody is there to ask
        QVERIFY(shown.isEmpty());
        SyncTalk nobody(u"ssh://desk.example/room"_s, {});
        QVERIFY(nobody.checkHost(key.parent, false, "desk.example") < 0);
        key.parent.cert_type = GIT_CERT_X509;
        QCOMPARE(talk.checkHost(key.parent, false, "desk.example"), int(GIT_PASSTHROUGH));
    }

    void credentialsAreAskedForThreeTimes()
    {
        QList<CredentialsQuestion> questions;
        SyncOptions options;
        options.credentials = [&](const CredentialsQuestion& question) {
            questions += question;
            return std::optional(SyncCredentials{u"ليلى"_s, u"سر"_s, {}, false});
        };
        SyncTalk talk(u"https://desk.example/room"_s, options);
        const git_remote_callbacks calls = talk.callbacks(SyncProgress::Stage::Receiving);
        const auto ask = [&] {
            GitHandle<git_credential, git_credential_free> made;
            return calls.credentials(std::out_ptr(made), "https://desk.example/room", nullptr,
                                     GIT_CREDENTIAL_USERPASS_PLAINTEXT, calls.payload);
        };
        for (int i = 1; i <= 3; ++i)
            QCOMPARE(ask(), 0);
        QCOMPARE(ask(), int(GIT_EAUTH));
        QCOMPARE(questions.size(), 3);
        QCOMPARE(questions.last().attempt, 3);
        QVERIFY(questions.last().isPasswordPossible && !questions.last().isKeyPossible);
    }
};

QTEST_GUILESS_MAIN(TestSyncServer)
#include "test_sync_server.moc"
