// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/breaking_log.h"
#include "comments/comment_store.h"
#include "comments/words/word_count.h"
#include "exchange/sample.h"
#include "language/abbreviations.h"
#include "manual_clock.h"
#include "project/verify.h"
#include "temporary_project.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewsroomIsWholeAndOfToday()
    {
        const ManualClock clock;
        TemporaryFolder folder;
        const auto project = createSampleNewsroom(folder.path(u"عينة"_s), clock);
        QVERIFY(project.has_value());
        const QList<ArticleSummary> articles = (*project)->articles();
        QVERIFY(articles.size() >= 15);
        QSet<Status> statuses;
        int live = 0;
        int embargoed = 0;
        int corrected = 0;
        for (const ArticleSummary& summary : articles) {
            QVERIFY(!summary.error);
            statuses.insert(summary.meta.status);
            live += summary.meta.breaking.isLive(clock.now());
            embargoed += summary.meta.embargo && *summary.meta.embargo > clock.now();
            corrected += !summary.meta.corrections.isEmpty();
            QVERIFY(summary.meta.created <= clock.now());
            QVERIFY(summary.meta.picture.isEmpty() || summary.meta.picture.startsWith(u"media/"));
            const auto loaded = (*project)->load(summary.id);
            QVERIFY(loaded && !loaded->article.blocks.isEmpty());
            for (const Block& block : loaded->article.blocks)
                if (block.kind == BlockKind::Picture)
                    QVERIFY2(QFile::exists((*project)->path(block.source)), qPrintable(block.source));
        }
        QCOMPARE(statuses.size(), 5);
        QVERIFY(live >= 1 && embargoed >= 1 && corrected >= 1);
        QCOMPARE(verifyProject((*project)->folder()).size(), 0);
        QCOMPARE(verifyBreakingLog((*project)->folder())->line, 0);
        QCOMPARE(readBreakingLog((*project)->folder())->size(), live);
        auto store = CommentStore::open((*project)->folder(), true, clock);
        const auto counts = (*store)->counts();
        QCOMPARE(counts->pending + counts->approved + counts->spam + counts->trash + counts->outside, 300);
        QVERIFY(counts->outside > 0);
        QVERIFY((*store)->verify()->isEmpty());
        const auto abbreviations = loadAbbreviations((*project)->folder());
        QVERIFY(abbreviations && abbreviations->list.entries.size() >= 5);
        const auto words = readWordList((*project)->folder());
        QVERIFY(words && words->size() >= 8);
        const auto found = countWordHits((*project)->folder(), WordMatcher(*words), {});
        QVERIFY(found && found->matching >= 20 && found->approved == 0);
    }

    void aFolderInUseIsLeftAlone()
    {
        const ManualClock clock;
        TemporaryFolder folder;
        QVERIFY(createSampleNewsroom(folder.path(u"x"_s), clock).has_value());
        QCOMPARE(createSampleNewsroom(folder.path(u"x"_s), clock).error().code, ErrorCode::AlreadyExists);
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "test_sample.moc"
