// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/comment_query.h"

#include "comments/comment_row.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace warraq {
namespace {

/// More comments than this with one reason, and walking the list in its order meets a page of them sooner
/// than sorting them all.
constexpr int manyWithReason = 5'000;

enum Placeholder // a parameter's number in every statement made here
{
    Status = 1,
    Article,
    CursorDate,
    CursorId,
    Search,
    Limit,
    CursorRank,
    Author,
    Email,
    Ip,
    From,
    Until,
    Reason,
    ScoreFrom,
    ScoreTo,
    Language,
    Campaign,
    Articles
};

constexpr const char* matches = "words CROSS JOIN comment c ON c.id = words.rowid";

bool isRareReason(CommentDatabase& database, const QString& reason)
{
    auto count = database.use("SELECT count(*) FROM (SELECT 1 FROM reason WHERE rule = ?1 LIMIT 5001)");
    count.bind(1, reason);
    return count.step() && count.integer(0) <= manyWithReason;
}

} // namespace

CommentQuery::CommentQuery(CommentDatabase& database, const CommentFilter& filter, bool continued,
                           bool unseen)
    : m_filter(filter)
    , m_continued(continued)
    , m_byRank(filter.order == CommentFilter::Order::Priority && !unseen)
    , m_unseen(unseen)
    , m_needsInsight(m_byRank || filter.hasLink || filter.scoreFrom || filter.scoreTo ||
                     !filter.language.isEmpty())
{
    choose(database);
}

void CommentQuery::choose(CommentDatabase& database)
{
    const CommentFilter& f = m_filter;
    m_reasonIsRare = !f.reason.isEmpty() && isRareReason(database, f.reason);
    m_few = f.campaign != 0 || !f.email.isEmpty() || !f.ip.isEmpty() || !f.author.isEmpty() ||
            m_reasonIsRare || !f.article.isEmpty();
    if (f.campaign != 0)
        m_first = "lookalike l CROSS JOIN comment c ON c.id = l.comment";
    else if (!f.email.isEmpty() || !f.ip.isEmpty() || !f.author.isEmpty())
        m_first = {};
    else if (m_reasonIsRare)
        m_first = "reason r CROSS JOIN comment c ON c.id = r.comment";
    else if (m_byRank && f.article.isEmpty())
        m_first = "insight i CROSS JOIN comment c ON c.id = i.comment";
}

QByteArray CommentQuery::columns() const
{
    return "SELECT " WARRAQ_COMMENT_COLUMNS ", " + QByteArray(m_byRank ? "i.rank" : "0.0");
}

QByteArray CommentQuery::tables(const QByteArray& first) const
{
    QByteArray tables = " FROM " + (first.isEmpty() ? QByteArray("comment c") : first);
    if (m_needsInsight && !first.startsWith("insight"))
        tables += " CROSS JOIN insight i ON i.comment = c.id";
    if (m_filter.campaign != 0 && !first.startsWith("lookalike"))
        tables += " CROSS JOIN lookalike l ON l.comment = c.id";
    return tables;
}

QByteArray CommentQuery::conditions(const QByteArray& first) const
{
    const CommentFilter& f = m_filter;
    const bool byInsight = first.startsWith("insight");
    QByteArray where = f.outside ? " WHERE c.queued = 0" : " WHERE c.queued = 1";
    const auto also = [&where](bool asked, const char* condition) {
        if (asked)
            where += QByteArray(" AND ") + condition;
    };
    also(f.status && byInsight, "i.status = ?1");
    also(f.status && !byInsight, m_few ? "+c.status = ?1" : "c.status = ?1");
    also(!f.article.isEmpty(), "c.article = ?2");
    also(!f.articles.isEmpty(), "+c.article IN (SELECT value FROM json_each(?18))");
    also(!f.author.isEmpty(), "c.author = ?8");
    also(!f.email.isEmpty(), "c.email = ?9 AND c.email <> ''");
    also(!f.ip.isEmpty(), "c.ip = ?10 AND c.ip <> ''");
    also(!f.from.isEmpty(), "c.date_gmt >= ?11");
    also(!f.until.isEmpty(), "c.date_gmt < ?12");
    also(!f.reason.isEmpty(), "EXISTS (SELECT 1 FROM reason q WHERE q.comment = c.id AND q.rule = ?13)");
    also(first.startsWith("reason"), "r.rule = ?13");
    also(f.scoreFrom.has_value(), "i.score >= ?14");
    also(f.scoreTo.has_value(), "i.score <= ?15");
    also(!f.language.isEmpty(), "i.language = ?16");
    also(f.hasLink.has_value(), f.hasLink.value_or(false) ? "i.links > 0" : "i.links = 0");
    also(f.campaign != 0, "l.campaign = ?17 AND l.campaign <> 0"); // the second half: its index is partial
    also(m_unseen, "NOT EXISTS (SELECT 1 FROM insight n WHERE n.comment = c.id)");
    if (m_continued)
        also(true, m_byRank                                  ? "(i.rank, i.comment) < (?7, ?4)"
                   : f.order == CommentFilter::Order::Oldest ? "(c.date_gmt, c.id) > (?3, ?4)"
                                                             : "(c.date_gmt, c.id) < (?3, ?4)");
    return where;
}

QByteArray CommentQuery::order() const
{
    if (m_byRank)
        return " ORDER BY i.rank DESC, i.comment DESC";
    return m_filter.order == CommentFilter::Order::Oldest ? " ORDER BY c.date_gmt, c.id"
                                                          : " ORDER BY c.date_gmt DESC, c.id DESC";
}

QByteArray CommentQuery::page() const
{
    return columns() + tables(m_first) + conditions(m_first) + order() + " LIMIT ?6";
}

QByteArray CommentQuery::searchedPage() const
{
    // The ids are sorted first, so that the sorter does not carry the texts.
    const QByteArray rank = m_byRank ? " CROSS JOIN insight i ON i.comment = c.id" : "";
    return columns() + " FROM comment c" + rank + " WHERE c.id IN (SELECT c.id" + tables(matches) +
           conditions(matches) + " AND words MATCH ?5" + order() + " LIMIT ?6)" + order();
}

QByteArray CommentQuery::ids() const
{
    return "SELECT c.id, " + QByteArray(m_byRank ? "i.rank" : "0.0") + tables(m_first) + conditions(m_first) +
           order();
}

QByteArray CommentQuery::count() const
{
    return "SELECT count(*) FROM (SELECT 1" + tables(m_first) + conditions(m_first) + " LIMIT ?6)";
}

QByteArray CommentQuery::searchedCount() const
{
    return "SELECT count(*) FROM (SELECT 1" + tables(matches) + conditions(matches) +
           " AND words MATCH ?5 LIMIT ?6)";
}

void CommentQuery::bind(CommentDatabase::Statement& statement,
                        const std::optional<CommentCursor>& after) const
{
    const CommentFilter& f = m_filter;
    if (f.status)
        statement.bind(Status, qint64(*f.status));
    const std::pair<int, const QString*> texts[] = {
        {Article, &f.article}, {Author, &f.author}, {Email, &f.email},   {Ip, &f.ip},
        {From, &f.from},       {Until, &f.until},   {Reason, &f.reason}, {Language, &f.language}};
    for (const auto& [place, text] : texts) {
        if (!text->isEmpty())
            statement.bind(place, *text);
    }
    if (f.scoreFrom)
        statement.bind(ScoreFrom, *f.scoreFrom);
    if (f.scoreTo)
        statement.bind(ScoreTo, *f.scoreTo);
    if (f.campaign != 0)
        statement.bind(Campaign, f.campaign);
    if (!f.articles.isEmpty())
        statement.bind(
            Articles,
            QString::fromUtf8(
                QJsonDocument(QJsonArray::fromStringList(f.articles)).toJson(QJsonDocument::Compact)));
    if (!m_continued || !after)
        return;
    statement.bind(CursorId, after->id.value());
    if (m_byRank)
        statement.bind(CursorRank, after->rank);
    else
        statement.bind(CursorDate, after->dateGmt);
}

} // namespace warraq
