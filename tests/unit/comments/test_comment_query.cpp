// SPDX-License-Identifier: GPL-3.0-or-later
// Every filter against the same question asked of a plain list.
#include "comment_fixtures.h"

#include <QRandomGenerator>
#include <QTest>
#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

constexpr int howMany = 1'500; ///< more than a search reads itself before it asks the index

/// What the rules would have found, made up: two of three comments have been looked at.
struct Found
{
    double score = 0;
    double rank = 0;
    QString language;
    int links = 0;
    QStringList reasons;
    qint64 campaign = 0;
    bool seen = false;
};

Found foundFor(qint64 n)
{
    Found found;
    found.seen = n % 3 != 0;
    found.score = double(n * 7 % 40);
    found.rank = double(n * 13 % 100);
    found.language = n % 5 == 0 ? u"en"_s : u"ar"_s;
    found.links = int(n % 4);
    if (n % 6 == 1)
        found.reasons.append(u"links"_s);
    if (n % 50 == 2)
        found.reasons.append(u"words"_s);
    found.campaign = n % 20 == 4 ? 9 : 0;
    return found;
}

class Desk : public StoreFixture
{
public:
    Desk()
        : StoreFixture(howMany)
    {
        for (const Comment& comment : list({.order = CommentFilter::Order::Oldest}))
            comments.append(comment);
        SQLite::Database database(databasePath().toStdString(), SQLite::OPEN_READWRITE);
        for (const Comment& comment : std::as_const(comments))
            write(database, comment.id.value(), foundFor(comment.sourceId));
        QList<CommentId> some;
        for (const Comment& comment : std::as_const(comments)) {
            if (comment.sourceId % 4 == 0)
                some.append(comment.id);
        }
        if (!store().decide(some, CommentStatus::Approved, u"هبة"_s))
            qFatal("not decided");
        for (Comment& comment : comments) {
            if (comment.sourceId % 4 == 0)
                comment.status = CommentStatus::Approved;
        }
    }

    /// The ids a filter must give, in order.
    [[nodiscard]] QList<CommentId> expected(const CommentFilter& filter) const
    {
        QList<Comment> fitting;
        for (const Comment& comment : comments) {
            if (fits(comment, filter))
                fitting.append(comment);
        }
        const auto newest = [](const Comment& a, const Comment& b) {
            return std::pair(a.dateGmt, a.id) > std::pair(b.dateGmt, b.id);
        };
        std::ranges::sort(fitting, [&](const Comment& a, const Comment& b) {
            if (filter.order == CommentFilter::Order::Newest)
                return newest(a, b);
            if (filter.order == CommentFilter::Order::Oldest)
                return newest(b, a);
            const Found ofA = foundFor(a.sourceId);
            const Found ofB = foundFor(b.sourceId);
            if (ofA.seen != ofB.seen)
                return ofA.seen;
            return ofA.seen ? std::pair(ofA.rank, a.id) > std::pair(ofB.rank, b.id) : newest(a, b);
        });
        QList<CommentId> ids;
        for (const Comment& comment : std::as_const(fitting))
            ids.append(comment.id);
        return ids;
    }

    QList<Comment> comments;

private:
    static void write(SQLite::Database& database, qint64 id, const Found& found)
    {
        if (found.campaign != 0)
            database.exec(u"INSERT INTO lookalike (comment, campaign) VALUES (%1, %2)"_s.arg(id)
                              .arg(found.campaign)
                              .toStdString());
        if (!found.seen)
            return;
        database.exec(u"INSERT INTO insight (comment, status, score, rank, language, links, revision)"
                      " VALUES (%1, 0, %2, %3, '%4', %5, 1)"_s.arg(id)
                          .arg(found.score)
                          .arg(found.rank)
                          .arg(found.language)
                          .arg(found.links)
                          .toStdString());
        for (const QString& reason : found.reasons)
            database.exec(
                u"INSERT INTO reason (comment, rule, weight, detail) VALUES (%1, '%2', 1, '{}')"_s.arg(id)
                    .arg(reason)
                    .toStdString());
    }

    [[nodiscard]] static bool fits(const Comment& comment, const CommentFilter& f)
    {
        const Found found = foundFor(comment.sourceId);
        const bool asksFound =
            f.hasLink || f.scoreFrom || f.scoreTo || !f.language.isEmpty() || !f.reason.isEmpty();
        return (!f.status || comment.status == *f.status) &&
               (f.article.isEmpty() || comment.article == f.article) &&
               (f.articles.isEmpty() || f.articles.contains(comment.article)) &&
               (f.author.isEmpty() || comment.author == f.author) &&
               (f.email.isEmpty() || comment.email.compare(f.email, Qt::CaseInsensitive) == 0) &&
               (f.ip.isEmpty() || comment.ip == f.ip) && (f.from.isEmpty() || comment.dateGmt >= f.from) &&
               (f.until.isEmpty() || comment.dateGmt < f.until) && (!asksFound || found.seen) &&
               (!f.hasLink || *f.hasLink == (found.links > 0)) &&
               (!f.scoreFrom || found.score >= *f.scoreFrom) && (!f.scoreTo || found.score <= *f.scoreTo) &&
               (f.language.isEmpty() || f.language == found.language) &&
               (f.reason.isEmpty() || found.reasons.contains(f.reason)) &&
               (f.campaign == 0 || f.campaign == found.campaign) &&
               (f.search.isEmpty() || comment.text().contains(f.search));
    }
};

/// Every condition, most of them absent.
CommentFilter randomFilter(QRandomGenerator& random)
{
    const auto sometimes = [&random] { return random.bounded(5) == 0; };
    CommentFilter filter;
    filter.order = CommentFilter::Order(random.bounded(3));
    if (random.bounded(2) == 0)
        filter.status = random.bounded(2) == 0 ? CommentStatus::Pending : CommentStatus::Approved;
    if (sometimes())
        filter.article = u"20261122-post%1"_s.arg(random.bounded(1, 6));
    if (sometimes())
        filter.articles = {u"20261122-post1"_s, u"20261122-post3"_s};
    if (sometimes())
        filter.author = u"قارئ %1"_s.arg(random.bounded(8));
    if (sometimes())
        filter.email = u"READER%1@example.org"_s.arg(random.bounded(8));
    if (sometimes())
        filter.ip = u"192.0.2.%1"_s.arg(random.bounded(250));
    if (sometimes())
        filter.from = u"2026-11-01 02"_s;
    if (sometimes())
        filter.until = u"2026-11-01 05:30"_s;
    if (sometimes())
        filter.hasLink = random.bounded(2) == 0;
    if (sometimes())
        filter.reason = random.bounded(2) == 0 ? u"links"_s : u"words"_s;
    if (sometimes())
        filter.scoreFrom = random.bounded(30);
    if (sometimes())
        filter.scoreTo = random.bounded(40);
    if (sometimes())
        filter.language = random.bounded(2) == 0 ? u"ar"_s : u"en"_s;
    if (sometimes())
        filter.campaign = 9;
    if (sometimes())
        filter.search = random.bounded(2) == 0 ? u"رقم"_s : QString::number(random.bounded(1'000, 1'500));
    return filter;
}

} // namespace

class TestCommentQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFilterFindsWhatAListWould()
    {
        Desk desk;
        QRandomGenerator random(20261124);
        int notEmpty = 0;
        for (int round = 0; round < 400; ++round) {
            const CommentFilter filter = randomFilter(random);
            const QList<CommentId> expected = desk.expected(filter);
            QList<CommentId> found;
            std::optional<CommentCursor> cursor;
            const int limit = random.bounded(1, 60);
            do {
                const auto page = desk.store().page(filter, limit, cursor);
                QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
                for (const Comment& comment : page->comments)
                    found.append(comment.id);
                cursor = page->next;
            } while (cursor && found.size() <= howMany);
            QCOMPARE(found, expected);
            const auto ids = desk.store().matching(filter, 7);
            QVERIFY(ids);
            QCOMPARE(*ids, expected.first(std::min<qsizetype>(7, expected.size())));
            const auto count = desk.store().count(filter, 5);
            QVERIFY2(count, qPrintable(count ? QString() : count.error().detail));
            QCOMPARE(*count, std::min<qsizetype>(6, expected.size()));
            notEmpty += expected.isEmpty() ? 0 : 1;
        }
        QVERIFY2(notEmpty > 150, qPrintable(QString::number(notEmpty)));
    }

    void anInsightFollowsTheStatus()
    {
        Desk desk;
        const CommentFilter first{.status = CommentStatus::Pending, .order = CommentFilter::Order::Priority};
        const CommentId top = desk.list(first).first().id;
        QVERIFY(desk.store().decide({top}, CommentStatus::Spam, u"هبة"_s));
        QVERIFY(desk.list(first).first().id != top);
        QVERIFY(desk.store().undo(u"هبة"_s));
        QCOMPARE(desk.list(first).first().id, top);
    }
};

QTEST_GUILESS_MAIN(TestCommentQuery)
#include "test_comment_query.moc"
