// SPDX-License-Identifier: GPL-3.0-or-later
// Every file of tests/data/wxr goes into a project: what comes in, what is repaired and refused at which
// line, and that the project is in order afterwards.
#include "comments/comment_store.h"
#include "exchange/import.h"
#include "manual_clock.h"
#include "project/verify.h"
#include "temporary_project.h"

#include <QDir>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestWxrFiles : public QObject
{
    Q_OBJECT

    ManualClock m_clock;

    static QStringList lines(const QList<ImportEntry>& entries)
    {
        QStringList list;
        for (const ImportEntry& entry : entries)
            list.append(QStringLiteral("%1 %2").arg(entry.line).arg(entry.what));
        return list;
    }

private Q_SLOTS:
    void everyFile_data()
    {
        QTest::addColumn<int>("articles");
        QTest::addColumn<int>("queued");
        QTest::addColumn<int>("outside");
        QTest::addColumn<QStringList>("repaired");
        QTest::addColumn<QStringList>("rejected");
        const auto row = [](const char* name, int articles, int queued, int outside,
                            QStringList repaired = {}, QStringList rejected = {}) {
            QTest::newRow(name) << articles << queued << outside << repaired << rejected;
        };
        row("plain.xml", 2, 2, 0);
        row("plain.xml.gz", 2, 2, 0);
        row("cut.xml.gz", 1, 0, 0, {}, {u"comment"_s, u"file"_s});
        row("cut-in-comment.xml", 1, 1, 0, {}, {u"57 comment"_s, u"57 file"_s});
        row("cut-in-body.xml", 0, 0, 0, {}, {u"item"_s, u"file"_s});
        row("controls.xml", 1, 2, 0, {u"character"_s, u"character"_s, u"character"_s, u"character"_s});
        row("ampersand.xml", 1, 2, 0, {u"ampersand"_s, u"ampersand"_s, u"character"_s});
        row("unclosed-cdata.xml", 2, 2, 0, {}, {u"comment"_s, u"comment"_s});
        row("wrong-tags.xml", 2, 1, 0, {}, {u"item"_s, u"comment"_s});
        row("invalid-utf8.xml", 1, 1, 0, QStringList(6, u"character"_s));
        row("windows-1256.xml", 1, 1, 0, {u"1 encoding"_s});
        row("billion-laughs.xml", 1, 1, 0, {u"2 doctype"_s, u"ampersand"_s, u"ampersand"_s});
        row("duplicate-ids.xml", 2, 1, 0, {}, {u"item"_s, u"comment"_s});
        row("cyclic-parents.xml", 1, 5, 0);
        row("zero-dates.xml", 2, 1, 0);
        row("other-types.xml", 2, 1, 3);
        row("wxr-1.0.xml", 1, 1, 0);
    }

    void everyFile()
    {
        QFETCH(int, articles);
        QFETCH(int, queued);
        QFETCH(int, outside);
        QFETCH(QStringList, repaired);
        QFETCH(QStringList, rejected);
        const QString file =
            QStringLiteral(WARRAQ_TEST_DATA "/wxr/") + QString::fromLatin1(QTest::currentDataTag());
        TemporaryFolder folder;
        const auto project = Project::create(folder.path(u"p"_s), {}, m_clock);
        QVERIFY(project.has_value());
        for (int round = 0; round < 2; ++round) { // the second time nothing changes
            const auto report = importFiles(**project, {file});
            QVERIFY(report.has_value());
            if (round == 1) {
                QCOMPARE(report->created.articles + report->created.comments, 0);
                QCOMPARE(report->updated.articles, 0);
            }
            const auto fits = [](const QStringList& found, const QStringList& wanted) {
                bool same = found.size() == wanted.size();
                for (qsizetype i = 0; same && i < found.size(); ++i) // "what", or "line what"
                    same = found.at(i) == wanted.at(i) || found.at(i).section(u' ', 1) == wanted.at(i);
                return same;
            };
            QVERIFY2(fits(lines(report->repaired), repaired),
                     qPrintable(lines(report->repaired).join(u", ")));
            QVERIFY2(fits(lines(report->rejected), rejected),
                     qPrintable(lines(report->rejected).join(u", ")));
            QCOMPARE((*project)->articles().size(), articles);
            auto store = CommentStore::open((*project)->folder(), true, m_clock);
            const QueueCounts counts = (*store)->counts().value();
            QCOMPARE(counts.pending + counts.approved + counts.spam + counts.trash, queued);
            QCOMPARE(counts.outside, outside);
            QVERIFY((*store)->verify()->isEmpty());
            QVERIFY(verifyProject((*project)->folder()).isEmpty());
        }
    }

    void theTableNamesEveryFile()
    {
        const QDir dir(QStringLiteral(WARRAQ_TEST_DATA "/wxr"));
        QCOMPARE(dir.entryList({u"*.xml"_s, u"*.gz"_s}, QDir::Files).size(), 18); // and not-an-export.xml
        TemporaryFolder folder;
        const auto project = Project::create(folder.path(u"p"_s), {}, m_clock);
        const auto refused = importFiles(**project, {dir.filePath(u"not-an-export.xml"_s)});
        QCOMPARE(refused.error().code, ErrorCode::BadFormat);
    }
};

QTEST_GUILESS_MAIN(TestWxrFiles)
#include "test_wxr_files.moc"
