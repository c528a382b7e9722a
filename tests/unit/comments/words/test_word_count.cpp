// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/comment_store.h"
#include "comments/words/word_count.h"
#include "manual_clock.h"
#include "temporary_project.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestWordCount : public QObject
{
    Q_OBJECT

private:
    static void store(const TemporaryFolder& folder, int count)
    {
        const ManualClock clock;
        const auto opened = CommentStore::open(folder.path(), false, clock);
        QList<Comment> comments;
        for (int n = 1; n <= count; ++n) {
            Comment comment;
            comment.sourceId = n;
            comment.dateGmt = u"2026-11-01 10:00:00"_s;
            comment.author = n % 10 == 0 ? u"شقص"_s : u"قارئ"_s;
            comment.content = n % 5 == 0 ? QByteArray("هذا بزط وبزط") : QByteArray("تعليق");
            comment.approved = n % 2 == 0 ? u"1"_s : u"0"_s;
            comment.status = n % 2 == 0 ? CommentStatus::Approved : CommentStatus::Pending;
            comment.type = n % 7 == 0 ? u"pingback"_s : QString();
            comment.source = u"wxr"_s;
            comments.append(comment);
        }
        QVERIFY((*opened)->store(comments));
    }

private Q_SLOTS:
    void counts()
    {
        const TemporaryFolder folder;
        store(folder, 5'000);
        const WordMatcher matcher({{.word = u"بزط"_s, .modes = WordMode::Clitics}, {.word = u"شقص"_s}});
        QList<qint64> steps;
        const auto count = countWordHits(folder.path(), matcher, {}, [&](qint64 read, qint64 all) {
            QCOMPARE(all, 5'000 - 714);
            steps.append(read);
        });
        QVERIFY(count);
        QCOMPARE(count->read, 5'000 - 714); // no pingbacks
        QCOMPARE(count->matching, 1'000 - 142);
        QCOMPARE(count->approved, 500 - 71);
        QCOMPARE(count->comments.value(u"بزط"_s), 1'000 - 142); // twice in one is one
        QCOMPARE(count->comments.value(u"شقص"_s), 500 - 71);
        QVERIFY(steps.size() > 2 && std::ranges::is_sorted(steps));
    }

    void stops()
    {
        const TemporaryFolder folder;
        store(folder, 5'000);
        CancelFlag cancel;
        const auto count = countWordHits(folder.path(), WordMatcher({{.word = u"بزط"_s}}), cancel,
                                         [&](qint64, qint64) { cancel.cancel(); });
        QCOMPARE(count.error().code, ErrorCode::Cancelled);
    }

    void noComments()
    {
        const TemporaryFolder folder;
        QCOMPARE(countWordHits(folder.path(), WordMatcher(), {})->read, 0);
    }
};

QTEST_GUILESS_MAIN(TestWordCount)
#include "test_word_count.moc"
