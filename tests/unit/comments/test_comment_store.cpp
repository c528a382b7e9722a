// SPDX-License-Identifier: GPL-3.0-or-later
#include "comment_fixtures.h"

#include <QTest>

#include <algorithm>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestCommentStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack()
    {
        StoreFixture fixture;
        Comment comment = madeComment(1);
        comment.userId = 12;
        comment.author = QString::fromUtf16(u"\uFEFFاسم\0بعد", 8);
        comment.url = u"http://example.org/?q=«»"_s;
        comment.agent = u"Mozilla/5.0"_s;
        comment.karma = u"0"_s;
        comment.approved = u"plugin-value"_s;
        comment.type = u"review"_s;
        comment.dateGmt = u"0000-00-00 00:00:00"_s;
        comment.dateLocal = u""_s;
        comment.content = QByteArray("a\0b\r\n\xFF\xFE\xC3 end", 13);
        comment.meta = {{u"rating"_s, "5"}, {u"_x"_s, QByteArray("a:1:{\0}", 7)}, {u"rating"_s, ""}};
        comment.status = CommentStatus::Spam;
        const auto stored = fixture.store().store({comment});
        QCOMPARE(stored->created, 1);

        fixture.reopen();
        Comment read = fixture.store().page({}, 10)->comments.value(0);
        QVERIFY(!read.id.isNone());
        QCOMPARE(read.author, comment.author);
        QCOMPARE(read.content, comment.content);
        QCOMPARE(read.meta, comment.meta);
        QCOMPARE(read.dateGmt, comment.dateGmt);
        QCOMPARE(read.approved, comment.approved);
        QCOMPARE(read.karma, comment.karma);
        QCOMPARE(read.userId, comment.userId);
        QCOMPARE(read.url, comment.url);
        QCOMPARE(read.agent, comment.agent);
        QCOMPARE(read.article, comment.article);
        QCOMPARE(read.sourcePost, comment.sourcePost);
        QCOMPARE(read.sourceId, comment.sourceId);
        QCOMPARE(read.source, comment.source);
        QCOMPARE(read.status, CommentStatus::Spam);
        QVERIFY(fixture.store().verify()->isEmpty());
    }

    void longestContentComesBack()
    {
        StoreFixture fixture;
        const QByteArray content = QByteArray("\xD9\x8E").repeated(32'762); // a mark on nothing, 65,524 bytes
        QVERIFY(fixture.store().store({madeComment(1, content)}));
        QCOMPARE(fixture.store().page({}, 1)->comments[0].content, content);
    }

    void storingAgainMakesNoDoubles()
    {
        StoreFixture fixture(50);
        auto again = fixture.store().store(madeComments(50));
        QCOMPARE(again->unchanged, 50);
        QCOMPARE(again->created + again->updated, 0);

        QList<Comment> changed = madeComments(51);
        changed[3].content = "نص جديد";
        changed[4].meta = {{u"k"_s, "v"}};
        again = fixture.store().store(changed);
        QCOMPARE(again->created, 1);
        QCOMPARE(again->updated, 2);
        QCOMPARE(again->unchanged, 48);
        QCOMPARE(fixture.store().page({.search = u"جديد"_s}, 10)->comments.size(), 1);
        QVERIFY(fixture.store().verify()->isEmpty());
    }

    void aCommentTwiceInABatchIsOneAndTheLastWordsCount()
    {
        StoreFixture fixture(3);
        QList<Comment> batch{madeComment(10, "أوائل"), madeComment(2, "وسائط"), madeComment(10, "خواتم"),
                             madeComment(2, "لواحق")};
        batch[2].status = CommentStatus::Spam;
        const auto stored = fixture.store().store(batch);
        QCOMPARE(stored->created, 1);
        QCOMPARE(stored->updated, 3);
        QCOMPARE(fixture.store().counts()->spam, 1);
        for (const QString& gone : {u"أوائل"_s, u"وسائط"_s})
            QVERIFY(fixture.store().page({.search = gone}, 5)->comments.isEmpty());
        for (const QString& there : {u"خواتم"_s, u"لواحق"_s})
            QCOMPARE(fixture.store().page({.search = there}, 5)->comments.size(), 1);
        QCOMPARE(fixture.store().verify().value(), QStringList());
    }

    void aParentThatIsThereIsTiedAtOnce()
    {
        StoreFixture fixture;
        QList<Comment> batch{madeComment(5), madeComment(10), madeComment(15)};
        batch[1].sourceParent = 5;
        batch[2].sourceParent = 20; // comes later
        QVERIFY(fixture.store().store(batch));
        const QList<CommentId> ids = fixture.ids();
        QCOMPARE(fixture.store().comment(ids[1])->parent, ids[0]);
        QVERIFY(fixture.store().comment(ids[2])->parent.isNone());
        QVERIFY(fixture.store().store({madeComment(20)}));
        QVERIFY(fixture.store().resolveParents());
        QCOMPARE(fixture.store().comment(ids[2])->parent, fixture.ids()[3]);
    }

    void theSameIdOfAnotherPostOrSourceIsAnother()
    {
        StoreFixture fixture;
        Comment a = madeComment(1);
        Comment b = a;
        b.sourcePost = 99;
        Comment c = a;
        c.source = u"sample"_s;
        QCOMPARE(fixture.store().store({a, b, c})->created, 3);
    }

    void commentsWithoutAnIdAreNotJoined()
    {
        StoreFixture fixture;
        Comment a = madeComment(0, "one");
        Comment b = madeComment(0, "two");
        QCOMPARE(fixture.store().store({a, b})->created, 2);
        QCOMPARE(fixture.store().store({a, b})->unchanged, 2);
        QCOMPARE(fixture.store().page({}, 1)->comments[0].sourceId, 0);
    }

    void refreshFollowsTheSiteUntilTheDeskDecides()
    {
        StoreFixture fixture(2);
        const QList<CommentId> ids = fixture.ids();
        QVERIFY(fixture.store().decide({ids[0]}, CommentStatus::Trash, u"هبة"_s));
        QList<Comment> fromSite = madeComments(2);
        for (Comment& comment : fromSite) {
            comment.approved = u"1"_s;
            comment.status = CommentStatus::Approved;
            comment.content = "عُدّل";
        }
        QCOMPARE(fixture.store().store(fromSite)->updated, 2);
        QCOMPARE(fixture.store().comment(ids[0])->status, CommentStatus::Trash);
        QCOMPARE(fixture.store().comment(ids[0])->content, QByteArray("عُدّل"));
        QCOMPARE(fixture.store().comment(ids[1])->status, CommentStatus::Approved);
        QVERIFY(fixture.store().verify()->isEmpty());
    }

    void pagesMeetWithoutGapOrDouble_data()
    {
        QTest::addColumn<bool>("newestFirst");
        QTest::newRow("newest first") << true;
        QTest::newRow("oldest first") << false;
    }

    void pagesMeetWithoutGapOrDouble()
    {
        QFETCH(bool, newestFirst);
        StoreFixture fixture;
        QList<Comment> comments = madeComments(101);
        for (qsizetype i = 0; i < 60; ++i)
            comments[i].dateGmt = u"0000-00-00 00:00:00"_s; // the id alone decides
        QVERIFY(fixture.store().store(comments));
        const CommentFilter filter{.order = newestFirst ? CommentFilter::Order::Newest
                                                        : CommentFilter::Order::Oldest};
        QList<CommentId> walked;
        std::optional<CommentCursor> at;
        do {
            const CommentPage page = fixture.store().page(filter, 10, at).value();
            for (const Comment& comment : page.comments)
                walked.append(comment.id);
            at = page.next;
        } while (at);
        QList<CommentId> whole;
        for (const Comment& comment : fixture.list(filter))
            whole.append(comment.id);
        QCOMPARE(walked.size(), 101);
        QVERIFY(walked == whole);
    }

    void filtersHoldTogether()
    {
        StoreFixture fixture(100);
        const QString article = u"20261122-post3"_s;
        const QList<Comment> there = fixture.store().page({.article = article}, 100)->comments;
        QCOMPARE(there.size(), 20);
        QVERIFY(fixture.store().decide({there[0].id, there[1].id}, CommentStatus::Approved, u"x"_s));
        const CommentFilter approved{.status = CommentStatus::Approved, .article = article};
        QCOMPARE(fixture.store().page(approved, 100)->comments.size(), 2);
        QCOMPARE(fixture.store().counts(article)->approved, 2);
        QCOMPARE(fixture.store().counts(article)->pending, 18);
        QCOMPARE(fixture.store().counts()->pending, 98);
        CommentFilter searched = approved;
        searched.search = QString::number(there[0].sourceId);
        QCOMPARE(fixture.store().page(searched, 100)->comments.size(), 1);
    }

    void pingbacksAreKeptOutside()
    {
        StoreFixture fixture;
        QList<Comment> comments = madeComments(6);
        comments[0].type = u"pingback"_s;
        comments[1].type = u"trackback"_s;
        comments[2].type = u"note"_s;
        QVERIFY(fixture.store().store(comments));
        QCOMPARE(fixture.store().counts()->outside, 3);
        QCOMPARE(fixture.store().counts()->pending, 3);
        QCOMPARE(fixture.store().page({}, 10)->comments.size(), 3);
        QCOMPARE(fixture.store().page({.outside = true}, 10)->comments.size(), 3);
        comments[0].type = u"comment"_s; // the site says it is one after all
        QVERIFY(fixture.store().store(comments));
        QCOMPARE(fixture.store().counts()->pending, 4);
        QVERIFY(fixture.store().verify()->isEmpty());
    }

    void searchIsFolded_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("found");
        QTest::newRow("without marks") << u"تقهر"_s << true;
        QTest::newRow("with other marks") << u"تَقهر"_s << true;
        QTest::newRow("tatweel") << u"تقـــهر"_s << true;
        QTest::newRow("hamza") << u"احمد"_s << true;
        QTest::newRow("final ya") << u"المستشفي"_s << true;
        QTest::newRow("arabic digits") << u"٢٠٢٦"_s << true;
        QTest::newRow("beginning of the last word") << u"أحمد تقه"_s << true;
        QTest::newRow("author") << u"«نادية»"_s << true;
        QTest::newRow("case") << u"DON'T"_s << true;
        QTest::newRow("beginning of an inner word") << u"تقه أحمد"_s << false;
        QTest::newRow("another word") << u"ميناء"_s << false;
        QTest::newRow("markup is not text") << u"strong"_s << false;
        QTest::newRow("operators are words") << u"تقهر OR ميناء"_s << false;
        QTest::newRow("only signs") << u"\"*-:(«"_s << false;
    }

    void searchIsFolded()
    {
        QFETCH(QString, query);
        QFETCH(bool, found);
        StoreFixture fixture(5);
        Comment comment = madeComment(6, "لا <strong>تُقهر</strong> يا أحمـد، في المستشفى 2026. don't");
        comment.author = u"د. نادية"_s;
        QVERIFY(fixture.store().store({comment}));
        QCOMPARE(fixture.store().page({.search = query}, 10)->comments.size(), found ? 1 : 0);
        QCOMPARE(fixture.store()
                     .page({.search = query, .order = CommentFilter::Order::Oldest}, 10)
                     ->comments.size(),
                 found ? 1 : 0);
    }

    void aCommonWordIsPagedInOrder()
    {
        StoreFixture fixture(25'000); // more matches than are sorted
        const CommentFilter filter{.search = u"تعليق"_s};
        const CommentPage first = fixture.store().page(filter, 50).value();
        const CommentPage second = fixture.store().page(filter, 50, first.next).value();
        QCOMPARE(first.comments.first().sourceId, 25'000);
        QCOMPARE(second.comments.first().sourceId, 24'950);
    }

    void wordsFarDownTheListAreFoundAndPagedLikeOthers()
    {
        StoreFixture fixture(
            21'000); // more matches than are sorted, behind more comments than are looked through
        QList<Comment> newer;
        for (qint64 n = 21'001; n <= 27'000; ++n)
            newer.append(madeComment(n, n % 2'000 == 0 ? "خبر نادر" : "خبر"));
        QVERIFY(fixture.store().store(newer));
        const CommentFilter many{.search = u"تعليق"_s};
        const CommentPage first = fixture.store().page(many, 50).value();
        QCOMPARE(first.comments.first().sourceId, 21'000);
        QCOMPARE(fixture.store().page(many, 50, first.next)->comments.first().sourceId, 20'950);
        QList<qint64> few; // the first page is read through, the later ones come from the search index
        std::optional<CommentCursor> at;
        do {
            const CommentPage page = fixture.store().page({.search = u"خبر ناد"_s}, 1, at).value();
            for (const Comment& comment : page.comments)
                few.append(comment.sourceId);
            at = page.next;
        } while (at);
        QCOMPARE(few, (QList<qint64>{26'000, 24'000, 22'000}));
        QVERIFY(fixture.store()
                    .page({.search = u"ناد خبر"_s}, 1)
                    ->comments.isEmpty()); // only the last may be short
    }

    void threadsAreRootFirstThenByTime()
    {
        StoreFixture fixture;
        QList<Comment> comments;
        for (const auto& [n, parent] : std::initializer_list<std::pair<qint64, qint64>>{
                 {5, 0}, {10, 5}, {15, 10}, {20, 5}, {25, 0}, {30, 4711}}) {
            comments.append(madeComment(n));
            comments.last().sourceParent = parent;
        }
        std::ranges::reverse(comments); // replies come before what they answer
        QVERIFY(fixture.store().store(comments));
        QVERIFY(fixture.store().resolveParents());
        const auto threadOf = [&](qint64 n) {
            QList<qint64> numbers;
            const CommentPage all = fixture.store().page({}, 10).value();
            const auto asked = std::ranges::find(all.comments, n, &Comment::sourceId);
            const QList<Comment> thread = fixture.store().thread(asked->id).value();
            for (const Comment& member : thread)
                numbers.append(member.sourceId);
            return numbers;
        };
        QCOMPARE(threadOf(15), QList<qint64>({5, 10, 15, 20}));
        QCOMPARE(threadOf(5), QList<qint64>({5, 10, 15, 20}));
        QCOMPARE(threadOf(25), QList<qint64>({25}));
        QCOMPARE(threadOf(30), QList<qint64>({30})); // its parent never came
        QVERIFY(fixture.store().verify()->isEmpty());
    }

    void cyclicParentsAreCut()
    {
        StoreFixture fixture;
        QList<Comment> comments;
        // 5 → 10 → 15 → 5 is a cycle, 20 hangs below it, 25 is its own parent, 35 answers 30
        for (const auto& [n, parent] : std::initializer_list<std::pair<qint64, qint64>>{
                 {5, 10}, {10, 15}, {15, 5}, {20, 10}, {25, 25}, {30, 0}, {35, 30}}) {
            comments.append(madeComment(n));
            comments.last().sourceParent = parent;
        }
        QVERIFY(fixture.store().store(comments));
        for (int twice = 0; twice < 2; ++twice) {
            QVERIFY(fixture.store().resolveParents());
            QHash<qint64, bool> hasParent;
            for (const Comment& comment : fixture.list())
                hasParent.insert(comment.sourceId, !comment.parent.isNone());
            for (const qint64 n : {5, 10, 15, 25, 30})
                QVERIFY2(!hasParent.value(n), qPrintable(QString::number(n)));
            QVERIFY(hasParent.value(20) && hasParent.value(35));
        }
        QCOMPARE(fixture.store().page({}, 1)->comments[0].sourceParent, 30); // as it came
    }

    void deepThreadsAreCutButHoldTheCommentAskedFor()
    {
        StoreFixture fixture;
        QList<Comment> comments;
        for (qint64 n = 1; n <= 2'000; ++n) {
            comments.append(madeComment(n));
            comments.last().sourcePost = 1;
            comments.last().sourceParent = n - 1;
        }
        QVERIFY(fixture.store().store(comments));
        QVERIFY(fixture.store().resolveParents());
        const CommentId last = fixture.ids().last();
        const QList<Comment> thread = fixture.store().thread(last, 20).value();
        QCOMPARE(thread.size(), 20);
        QCOMPARE(thread.first().sourceId, 1);
        QCOMPARE(thread.last().id, last);
    }

    void authorsAreCountedByAddressElseName()
    {
        StoreFixture fixture;
        QList<Comment> comments = madeComments(6);
        for (Comment& comment : comments)
            comment.email = u""_s;
        comments[0].email = comments[1].email = u"Dana@Example.org"_s;
        comments[2].email = u"dana@example.org"_s;
        comments[3].author = comments[4].author = u"دانة"_s;
        comments[5].author = u""_s;
        comments[2].status = CommentStatus::Spam;
        QVERIFY(fixture.store().store(comments));
        QCOMPARE(fixture.store().authorRecord(comments[0])->pending, 2);
        QCOMPARE(fixture.store().authorRecord(comments[0])->spam, 1);
        QCOMPARE(fixture.store().authorRecord(comments[3])->pending, 2);
        QCOMPARE(fixture.store().authorRecord(comments[5])->pending, 0);
    }
};

QTEST_GUILESS_MAIN(TestCommentStore)
#include "test_comment_store.moc"
