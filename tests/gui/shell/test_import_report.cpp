// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui_test.h"
#include "shell/import_report.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace warraq;

class TestImportReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonOfTheReadersHasWords();
    void whatStandsBehindACodeIsShown();
    void unknownCodesAreShownAsTheyAre();
    void entriesAreCountedAndNamedByLine();
};

void TestImportReport::everyReasonOfTheReadersHasWords()
{
    // The codes are read from the source: m_report(line, what, "code …"), broken = "code", clutter names.
    static const QRegularExpression code(
        u"(?:m_report\\([^;]*?, |refuse\\([^;]*?, |broken = |return )QStringLiteral\\(\"([a-z]+-[a-z-]+)[ \"]"_s);
    int found = 0;
    for (const QString& folder : {u"/app/exchange"_s, u"/app/article"_s}) {
        QDirIterator files(QStringLiteral(WARRAQ_SOURCE) + folder, {u"wxr_*.cpp"_s, u"import_clutter.cpp"_s},
                           QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (auto match = code.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext(); ++found) {
                const QString name = match.next().captured(1);
                QVERIFY2(!importReason(name).contains(name), qPrintable(name));
            }
        }
    }
    QVERIFY2(found >= 8, qPrintable(QString::number(found)));
}

void TestImportReport::whatStandsBehindACodeIsShown()
{
    QVERIFY(importReason(u"forbidden-character U+0008"_s).contains(u"U+0008"_s));
    QVERIFY(importReason(u"converted-from windows-1256"_s).contains(u"windows-1256"_s));
}

void TestImportReport::unknownCodesAreShownAsTheyAre()
{
    QVERIFY(importReason(u"something-new"_s).contains(u"something-new"_s));
}

void TestImportReport::entriesAreCountedAndNamedByLine()
{
    ImportReport report;
    report.created.articles = 3;
    report.addRepaired({u"/x/export.xml"_s, 17, u"ampersand"_s, u"bare-ampersand"_s});
    report.addRejected({u"/x/export.xml"_s, 40, u"item"_s, u"truncated"_s});
    report.notes.append({u"/x/paste.txt"_s, 2, u"شارك"_s, u"dropped share-button"_s});
    const QString text = importReportText(report);
    for (const QString& part : {u"17"_s, u"40"_s, u"export.xml"_s, u"paste.txt"_s, u"شارك"_s, u"3"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY(!text.contains(u"bare-ampersand"_s));
}

WARRAQ_GUI_TEST_MAIN(TestImportReport)
#include "test_import_report.moc"
