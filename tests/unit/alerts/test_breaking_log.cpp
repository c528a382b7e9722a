// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/breaking_log.h"
#include "manual_clock.h"
#include "temporary_project.h"

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
    return folder.path(u"alerts/ledger.jsonl"_s);
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
    QCOMPARE(*verifyBreakingLog(folder.path()), 0);
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
    QCOMPARE(*verifyBreakingLog(folder.path()), 0);
}

void TestBreakingLog::aChangedLineShows()
{
    const TemporaryFolder folder;
    const QString path = fill(folder);
    QByteArray bytes = contentOf(path);
    bytes.replace("extended", "extendeD");
    write(path, bytes);
    QCOMPARE(*verifyBreakingLog(folder.path()), 3);
}

void TestBreakingLog::aMissingLineShows()
{
    const TemporaryFolder folder;
    const QString path = fill(folder);
    QList<QByteArray> lines = contentOf(path).split('\n');
    lines.removeAt(0);
    write(path, lines.join('\n'));
    QCOMPARE(*verifyBreakingLog(folder.path()), 1);
}

void TestBreakingLog::aTornLineIsNoEventAndBreaksNothing()
{
    const TemporaryFolder folder;
    const QString path = fill(folder);
    write(path, contentOf(path) + "{\"at\":\"2026-11");
    QVERIFY(appendBreakingEvent(folder.path(), entry(u"flagged"_s, u"بعد الانقطاع"_s)));
    QCOMPARE(readBreakingLog(folder.path())->size(), 4);
    QCOMPARE(*verifyBreakingLog(folder.path()), 0);
}

QTEST_GUILESS_MAIN(TestBreakingLog)
#include "test_breaking_log.moc"
