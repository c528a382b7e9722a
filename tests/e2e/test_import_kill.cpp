// SPDX-License-Identifier: GPL-3.0-or-later
// The real program is killed in the middle of an import, at many moments, and started again: the project must
// be the one of an undisturbed import, without doubles.
#include "temporary_project.h"
#include "wxr_samples.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <csignal>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestImportKill : public QObject
{
    Q_OBJECT

    static constexpr int kills = 24;
    TemporaryFolder m_folder;
    QString m_export;
    QMap<QString, QByteArray> m_wanted;
    qint64 m_duration = 0;

    static QByteArray run(const QStringList& arguments, int* code = nullptr)
    {
        QProcess process;
        process.start(QStringLiteral(WARRAQ_CLI), arguments);
        process.waitForFinished(120000);
        if (code)
            *code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        return process.readAllStandardOutput();
    }

    /// Content of the project: every file by name (its own random id taken out), every comment by its source.
    static QMap<QString, QByteArray> contentOf(const QString& folder)
    {
        QMap<QString, QByteArray> content;
        QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            const QString name = QDir(folder).relativeFilePath(file.fileName());
            if (name.startsWith(u"comments.sqlite") || !file.open(QIODevice::ReadOnly))
                continue;
            QByteArray bytes = file.readAll();
            if (name == u"warraq.json") {
                QJsonObject settings = QJsonDocument::fromJson(bytes).object();
                settings.remove(u"id");
                bytes = QJsonDocument(settings).toJson();
            }
            content.insert(name, bytes);
        }
        QHash<qint64, qint64> sourceOf;
        QList<QJsonObject> comments;
        for (const QByteArray& line :
             run({u"comments"_s, folder, u"--queue"_s, u"all"_s, u"--json"_s}).split('\n')) {
            if (line.isEmpty())
                continue;
            comments.append(QJsonDocument::fromJson(line).object());
            sourceOf.insert(comments.last().value(u"id").toInteger(),
                            comments.last().value(u"source_id").toInteger());
        }
        for (QJsonObject& comment : comments) {
            const QString key = u"comment "_s + QString::number(comment.value(u"source_id").toInteger());
            comment.remove(u"id");
            comment.insert(u"parent", sourceOf.value(comment.value(u"parent").toInteger()));
            content[key] +=
                QJsonDocument(comment).toJson(QJsonDocument::Compact) + '\n'; // a double would show here
        }
        return content;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_export = m_folder.path(u"export.xml"_s);
        writeLargeWxr(m_export, 24, 4000);
        QElapsedTimer timer;
        timer.start();
        int code = 1;
        run({u"import"_s, m_folder.path(u"whole"_s), m_export}, &code);
        QCOMPARE(code, 0);
        m_duration = timer.elapsed();
        m_wanted = contentOf(m_folder.path(u"whole"_s));
        QVERIFY(m_wanted.size() > 4024);
    }

    void killedAnywhereAndRunAgainIsTheSame()
    {
        auto* chance = QRandomGenerator::global();
        int died = 0;
        for (int i = 0; i < kills; ++i) {
            const QString folder = m_folder.path(u"k%1"_s.arg(i));
            QProcess process;
            process.start(QStringLiteral(WARRAQ_CLI), {u"import"_s, folder, m_export});
            QVERIFY(process.waitForStarted());
            // Half of the moments in the first tenth, where the project itself is made.
            const qint64 range = i % 2 ? m_duration : std::max<qint64>(1, m_duration / 10);
            const qint64 moment = chance->bounded(range * 1000);
            QThread::usleep(static_cast<unsigned long>(moment));
            process.kill();
            process.waitForFinished();
            died += process.exitStatus() == QProcess::CrashExit;
            int code = 1;
            run({u"import"_s, folder, m_export}, &code);
            QVERIFY2(code == 0, qPrintable(u"after a kill at %1 µs"_s.arg(moment)));
            run({u"verify"_s, folder}, &code);
            QCOMPARE(code, 0);
            const QMap<QString, QByteArray> content = contentOf(folder);
            QCOMPARE(content.keys(), m_wanted.keys());
            for (auto it = m_wanted.cbegin(); it != m_wanted.cend(); ++it)
                QVERIFY2(content.value(it.key()) == it.value(), qPrintable(it.key()));
            QDir(folder).removeRecursively();
        }
        QVERIFY2(died >= kills / 2, "most imports were over before they were killed: nothing was tested");
    }

    void interruptedByTheKeyboardItSaysSo()
    {
        const QString folder = m_folder.path(u"interrupted"_s);
        QProcess process;
        process.start(QStringLiteral(WARRAQ_CLI), {u"import"_s, folder, m_export});
        QVERIFY(process.waitForStarted());
        while (!QFile::exists(folder + u"/comments.sqlite"_s) && process.state() == QProcess::Running)
            QThread::msleep(1);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(30000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().startsWith("Stopped"));
        QVERIFY(!QFile::exists(folder + u"/.warraq/lock"_s));
        int code = 1;
        run({u"verify"_s, folder}, &code);
        QCOMPARE(code, 0);
    }
};

QTEST_GUILESS_MAIN(TestImportKill)
#include "test_import_kill.moc"
