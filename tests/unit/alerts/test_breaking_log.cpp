// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/breaking_log.h"
#include "manual_clock.h"
#include "project/device.h"
#include "temporary_project.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warraq;

class TestBreakingLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAbsentLedgerIsEmptyAndWhole();
    void eventsComeBackInOrder();
    void aChangedLineShows();
    void aMissingLineShows();
    void aTornLineIsNoEventAndBreaksNothing();
    void theOneFileOfBeforeIsReadOn();
    void twoMachinesAreOneLedger();
    void aCopyIsNoSecondEvent();
};

namespace {

BreakingEvent entry(const QString& what, const QString& headline)
{
    const ManualClock clock;
    return {clock.now(),    what,
            u"ليلى حداد"_s, ArticleId(u"20261122-aaaaaa"_s),
            headline,       clock.now().addSecs(1200)};
}

/// What tells a newsroom's folder from any other.
void makeProject(const TemporaryFolder& folder)
{
    QFile settings(folder.path(u"warraq.json"_s));
    if (!settings.open(QIODevice::WriteOnly))
        qFatal("no project");
}

QString fill(const TemporaryFolder& folder)
{
    makeProject(folder);
    for (const QString& what : {u"flagged"_s, u"extended"_s, u"expired"_s})
        if (!appendBreakingEvent(folder.path(), entry(what, u"إغلاق الميناء «الشرقي»\nسطر"_s)))
            qFatal("append failed");
    return folder.path(u"alerts/ledger/"_s + knownDevice(folder.path()) + u".jsonl"_s);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

void TestBreakingLog::anAbsentLedgerIsEmptyAndWhole()
{
    const TemporaryFolder folder;
    QCOMPARE(readBreakingLog(folder.path())->size(), 0);
    QCOMPARE(verifyBreakingLog(folder.path())->line, 0);
}

void TestBreakingLog::eventsComeBackInOrder()
{
    const TemporaryFolder folder;
    fill(folder);
    const auto events = readBreakingLog(folder.path());
    QVERIFY(events);
    QCOMPARE(events->size(), 3);
    QCOMPARE(events->at(0).what, u"flagged"_s);
    QCOMPARE(events->at(2).what, u"expired"_s);
    QCOMPARE(events->at(1).headline, u"إغلاق الميناء «الشرقي»\nسطر"_s);
    QCOMPARE(events->at(1).until, ManualClock().now().addSecs(1200));
    QCOMPARE(verifyBreakingLog(folder.path())->line, 0);
}

void TestBreakingLog::aChangedLineShows()
{
    const TemporaryFolder folder;
    const QString path = fill(folder);
    QByteArray bytes = contentOf(path);
    bytes.replace("extended", "extendeD");
    write(path, bytes);
    QCOMPARE(verifyBreakingLog(folder.path())->line, 3);
}

void TestBreakingLog::aMissingLineShows()
{
    const TemporaryFolder folder;
    const QString path = fill(folder);
    QList<QByteArray> lines = contentOf(path).split('\n');
    lines.removeAt(0);
    write(path, lines.join('\n'));
    QCOMPARE(verifyBreakingLog(folder.path())->line, 1);
}

void TestBreakingLog::aTornLineIsNoEventAndBreaksNothing()
{
    const TemporaryFolder folder;
    const QString path = fill(folder);
    write(path, contentOf(path) + "{\"at\":\"2026-11");
    QVERIFY(appendBreakingEvent(folder.path(), entry(u"flagged"_s, u"بعد الانقطاع"_s)));
    QCOMPARE(readBreakingLog(folder.path())->size(), 4);
    QCOMPARE(verifyBreakingLog(folder.path())->line, 0);
}

void TestBreakingLog::theOneFileOfBeforeIsReadOn()
{
    const TemporaryFolder folder;
    const QByteArray before = contentOf(fill(folder));
    QVERIFY(QDir(folder.path(u"alerts/ledger"_s)).removeRecursively());
    write(folder.path(u"alerts/ledger.jsonl"_s), before);
    QVERIFY(appendBreakingEvent(folder.path(), entry(u"flagged"_s, u"بعد"_s)));
    QCOMPARE(contentOf(folder.path(u"alerts/ledger.jsonl"_s)), before);
    const auto events = readBreakingLog(folder.path());
    QCOMPARE(events->size(), 4);
    QCOMPARE(events->last().headline, u"بعد"_s);
    QCOMPARE(verifyBreakingLog(folder.path())->line, 0);
    write(folder.path(u"alerts/ledger.jsonl"_s), QByteArray(before).replace("extended", "extendeD"));
    QCOMPARE(verifyBreakingLog(folder.path())->line, 3);
    QCOMPARE(verifyBreakingLog(folder.path())->file, u"alerts/ledger.jsonl"_s);
}

void TestBreakingLog::twoMachinesAreOneLedger()
{
    const TemporaryFolder folder;
    makeProject(folder);
    const auto append = [&folder](const QString& device, const QString& headline, int seconds) {
        QVERIFY(rememberDevice(folder.path(), device));
        BreakingEvent event = entry(u"flagged"_s, headline);
        event.at = event.at.addSecs(seconds);
        QVERIFY(appendBreakingEvent(folder.path(), event));
    };
    append(u"b"_s, u"أول"_s, 0);
    append(u"a"_s, u"ثان"_s, 10);
    append(u"b"_s, u"ثالث"_s, 20);
    append(u"a"_s, u"رابع"_s, 30);
    QStringList headlines;
    const auto events = readBreakingLog(folder.path());
    QVERIFY(events);
    for (const BreakingEvent& event : *events)
        headlines += event.headline;
    QCOMPARE(headlines, (QStringList{u"أول"_s, u"ثان"_s, u"ثالث"_s, u"رابع"_s}));
    QCOMPARE(verifyBreakingLog(folder.path())->line, 0);
    QCOMPARE(contentOf(folder.path(u"alerts/ledger/a.jsonl"_s)).count('\n'), 2);
}

void TestBreakingLog::aCopyIsNoSecondEvent()
{
    const TemporaryFolder folder;
    const QString path = fill(folder);
    write(folder.path(u"alerts/ledger/copy.jsonl"_s), contentOf(path));
    QCOMPARE(readBreakingLog(folder.path())->size(), 3);
    QCOMPARE(verifyBreakingLog(folder.path())->line, 0);
}

QTEST_GUILESS_MAIN(TestBreakingLog)
#include "test_breaking_log.moc"
