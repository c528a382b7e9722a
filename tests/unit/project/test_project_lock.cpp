// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "manual_clock.h"
#include "project/project_lock.h"
#include "temporary_project.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSysInfo>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestProjectLock : public QObject
{
    Q_OBJECT

    ManualClock m_clock;

    static QString lockFile(const TemporaryFolder& folder) { return folder.path(u".warraq/lock"_s); }
    static void writeLock(const TemporaryFolder& folder, const QJsonObject& record)
    {
        QDir(folder.path()).mkpath(u".warraq"_s);
        QVERIFY(writeFileAtomically(lockFile(folder), QJsonDocument(record).toJson()).has_value());
    }
    static QJsonObject record(qint64 process)
    {
        return {{u"host"_s, QSysInfo::machineHostName()},
                {u"person"_s, u"ليلى"_s},
                {u"process"_s, process},
                {u"since"_s, u"2026-11-22T10:00:00.000Z"_s}};
    }

private Q_SLOTS:
    void theSecondIsToldWhoHasIt()
    {
        TemporaryFolder folder;
        auto first = ProjectLock::acquire(folder.path(), m_clock);
        QVERIFY(first && first->lock);
        const auto second = ProjectLock::acquire(folder.path(), m_clock);
        QVERIFY(second && !second->lock);
        QCOMPARE(second->holder.process, qint64(::getpid()));
        QCOMPARE(second->holder.person, personOfThisAccount());
        QCOMPARE(second->holder.since, m_clock.now());
        first->lock.reset();
        QVERIFY(!QFile::exists(lockFile(folder)));
        const auto third = ProjectLock::acquire(folder.path(), m_clock);
        QVERIFY(third && third->lock);
    }

    void aProcessThatEndedAndWaitsForItsParentIsDead()
    {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(0);
        TemporaryFolder folder;
        writeLock(folder, record(child));
        // Until it is waited for it is a zombie, and still has a number and a start time.
        siginfo_t ended{};
        QCOMPARE(::waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOWAIT), 0);
        const auto outcome = ProjectLock::acquire(folder.path(), m_clock);
        QVERIFY(outcome && outcome->lock);
        ::waitpid(child, nullptr, 0);
    }

    void aDyingProcessIsWaitedFor()
    {
        TemporaryFolder folder;
        writeLock(folder, record(999'999'999)); // a process that is no more …
        const int descriptor = ::open(QFile::encodeName(lockFile(folder)).constData(), O_RDWR | O_CLOEXEC);
        QCOMPARE(::flock(descriptor, LOCK_EX), 0); // … and still holds the file
        std::jthread release([descriptor] {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            ::close(descriptor);
        });
        const auto outcome = ProjectLock::acquire(folder.path(), m_clock);
        QVERIFY(outcome && outcome->lock);
    }

    void aLivingProcessKeepsIt()
    {
        TemporaryFolder folder;
        QProcess other;
        other.start(u"sleep"_s, {u"60"_s});
        QVERIFY(other.waitForStarted());
        writeLock(folder, record(other.processId()));
        const auto refused = ProjectLock::acquire(folder.path(), m_clock);
        QVERIFY(refused && !refused->lock);
        QCOMPARE(refused->holder.person, u"ليلى"_s);
        other.kill();
        other.waitForFinished();
        const auto taken = ProjectLock::acquire(folder.path(), m_clock);
        QVERIFY(taken && taken->lock);
        const auto written = QJsonDocument::fromJson(readFile(lockFile(folder)).value()).object();
        QCOMPARE(written.value(u"process").toInteger(), qint64(::getpid()));
    }

    void aReusedNumberIsNotTheHolder()
    {
        TemporaryFolder folder;
        QProcess other;
        other.start(u"sleep"_s, {u"60"_s});
        QVERIFY(other.waitForStarted());
        QJsonObject old = record(other.processId());
        old.insert(u"started"_s, 1); // another process had this number
        writeLock(folder, old);
        QVERIFY(ProjectLock::acquire(folder.path(), m_clock)->lock);
        old.remove(u"started"_s);
        old.insert(u"boot"_s, u"another boot"_s);
        writeLock(folder, old);
        QVERIFY(ProjectLock::acquire(folder.path(), m_clock)->lock);
        other.kill();
        other.waitForFinished();
    }

    void anotherMachineKeepsIt()
    {
        TemporaryFolder folder;
        QJsonObject far = record(1);
        far.insert(u"host"_s, u"newsroom-7"_s);
        writeLock(folder, far);
        const auto refused = ProjectLock::acquire(folder.path(), m_clock);
        QVERIFY(refused && !refused->lock);
        QCOMPARE(refused->holder.host, u"newsroom-7"_s);
    }

    void aTornLockIsTakenOver()
    {
        for (const QByteArray& torn : {QByteArray(), QByteArray("{\"host\":\"x"), QByteArray("\0\0\0", 3)}) {
            TemporaryFolder folder;
            QDir(folder.path()).mkpath(u".warraq"_s);
            QVERIFY(writeFileAtomically(lockFile(folder), torn).has_value());
            const auto taken = ProjectLock::acquire(folder.path(), m_clock);
            QVERIFY(taken && taken->lock);
        }
    }

    void aReadOnlyFolderIsAnError()
    {
        if (::geteuid() == 0)
            QSKIP("root may write anywhere");
        TemporaryFolder folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto refused = ProjectLock::acquire(folder.path(), m_clock);
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NoPermission);
    }
};

QTEST_GUILESS_MAIN(TestProjectLock)
#include "test_project_lock.moc"
