// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/comment_query.h"
#include "comments/comment_row.h"
#include "comments/comment_store_p.h"

#include <limits>
#include <vector>

namespace warraq {
namespace {

/// A common word fills a page from the first comments of the list: these are read themselves before the
/// search index is asked, which gathers every match of a beginning before it gives the first. 0.01 ms each.
constexpr qsizetype firstLook = 1'000;
constexpr qsizetype longestLook = 5'000; ///< when the first look promises that this fills the page

/// More matches than this and it is cheaper to walk the list in its order until the page is full than to sort
/// all matches.
constexpr size_t manyMatches = 20'000;

QueueCounts countsOf(CommentDatabase::Statement& rows)
{
    QueueCounts counts;
    while (rows.step()) {
        const qint64 n = rows.integer(1);
        switch (rows.integer(0)) {
        case 0:
            counts.pending += n;
            break;
        case 1:
            counts.approved += n;
            break;
        case 2:
            counts.spam += n;
            break;
        case 3:
            counts.trash += n;
            break;
        default:
            counts.outside += n;
            break;
        }
    }
    return counts;
}

CommentId rootOf(CommentDatabase& database, CommentId id)
{
    // UNION (not UNION ALL) ends on a cycle, should one ever be there.
    auto climb =
        database.use("WITH RECURSIVE up (id, parent) AS (SELECT id, parent FROM comment WHERE id = ?1"
                     " UNION SELECT c.id, c.parent FROM comment c JOIN up ON c.id = up.parent)"
                     " SELECT id FROM up WHERE parent = 0 OR parent NOT IN (SELECT id FROM comment)");
    climb.bind(1, id.value());
    return climb.step() ? CommentId(climb.integer(0)) : id;
}

QList<CommentId> threadIds(CommentDatabase& database, CommentId root, CommentId current, int limit)
{
    auto below = database.use("WITH RECURSIVE down (id) AS (VALUES (?1) UNION SELECT c.id FROM comment c"
                              " JOIN down ON c.parent = down.id AND c.parent <> 0)"
                              " SELECT c.id FROM down JOIN comment c ON c.id = down.id"
                              " ORDER BY c.id <> ?1, c.date_gmt, c.id");
    below.bind(1, root.value());
    QList<CommentId> ids;
    bool hasCurrent = false;
    while (below.step()) {
        const CommentId id(below.integer(0));
        // A long thread is cut, but never so that the comment asked about is missing.
        const bool room = ids.size() < limit - (hasCurrent || id == current ? 0 : 1);
        if (room)
            ids.append(id);
        hasCurrent = hasCurrent || id == current;
        if (hasCurrent && ids.size() >= limit)
            break;
    }
    return ids;
}

Result<Comment> readOne(CommentDatabase& database, CommentId id)
{
    auto find = database.use("SELECT " WARRAQ_COMMENT_COLUMNS " FROM comment c WHERE c.id = ?");
    if (!find.bind(1, id.value()).step())
        return fail(ErrorCode::NotFound, database.path(), 0, QString::number(id.value()));
    Comment comment = readRow(find);
    readMeta(database, comment);
    return comment;
}

/// A page that is being filled.
struct Filling
{
    CommentPage page;
    double rank = 0; ///< of the last comment

    /// Asked when there is one more: whether it stands on the next page.
    [[nodiscard]] bool isFull(int limit)
    {
        if (page.comments.size() < limit)
            return false;
        page.next = CommentCursor{page.comments.last().dateGmt, page.comments.last().id, rank};
        return true;
    }
    void take(CommentDatabase& database, const CommentDatabase::Statement& rows)
    {
        page.comments.append(readRow(rows));
        readMeta(database, page.comments.last());
        rank = rows.real(CommentQuery::rankColumn);
    }
};

/// The page, when reading the list from its top fills it or comes to the list's end soon; else nothing.
std::optional<CommentPage> lookThrough(CommentDatabase& database, const CommentQuery& query,
                                       const QString& search, int limit,
                                       const std::optional<CommentCursor>& after)
{
    const SearchWords words(search);
    auto rows = database.use(query.page());
    query.bind(rows, after);
    rows.bind(6, longestLook + 1);
    Filling filling;
    for (qsizetype looked = 0; rows.step(); ++looked) {
        const bool promising = filling.page.comments.size() * longestLook >= limit * firstLook;
        if (looked == longestLook || (looked == firstLook && !promising))
            return std::nullopt;
        if (!words.isIn(searchKey(rows.text(10), rows.bytes(19))))
            continue;
        if (filling.isFull(limit))
            break;
        filling.take(database, rows);
    }
    return filling.page;
}

/// All that the search index knows for the expression; the index answers many questions slower than one large
/// one.
std::vector<bool> matchesOf(CommentDatabase& database, const QString& expression, size_t& count)
{
    std::vector<bool> matches;
    auto rows = database.use("SELECT rowid FROM words WHERE words MATCH ?1");
    rows.bind(1, expression);
    for (count = 0; rows.step(); ++count) {
        const auto id = size_t(rows.integer(0));
        if (id >= matches.size())
            matches.resize(std::max(id + 1, 2 * matches.size()));
        matches[id] = true;
    }
    return matches;
}

/// Walks the ids of the list (an index has them) and reads the comments that match.
CommentPage walk(CommentDatabase& database, const CommentQuery& query, int limit,
                 const std::optional<CommentCursor>& after, const std::vector<bool>& matches)
{
    auto ids = database.use(query.ids());
    query.bind(ids, after);
    Filling filling;
    while (ids.step()) {
        const auto id = size_t(ids.integer(0));
        if (id >= matches.size() || !matches[id])
            continue;
        if (filling.isFull(limit))
            break;
        if (auto comment = readOne(database, CommentId(qint64(id))))
            filling.page.comments.append(std::move(*comment));
        filling.rank = ids.real(1);
    }
    return filling.page;
}

CommentPage readPage(CommentDatabase& database, const CommentQuery& query, const QString& search, int limit,
                     const std::optional<CommentCursor>& after)
{
    const QString expression = searchExpression(search);
    const bool isSearch = !expression.isEmpty();
    if (isSearch) {
        if (auto near = lookThrough(database, query, search, limit, after))
            return std::move(*near);
        size_t count = 0;
        if (const auto matches = matchesOf(database, expression, count); count > manyMatches)
            return walk(database, query, limit, after, matches);
    }
    auto rows = database.use(isSearch ? query.searchedPage() : query.page());
    query.bind(rows, after);
    if (isSearch)
        rows.bind(5, expression);
    rows.bind(6, qint64(limit) + 1); // one more tells whether there is a next page
    Filling filling;
    while (rows.step()) {
        if (filling.isFull(limit))
            break;
        filling.take(database, rows);
    }
    return filling.page;
}

/// A list by priority ends with those nobody has looked at: they have no rank, so they are a list of their
/// own, the newest first, and its cursors have a rank that no other has.
constexpr double unseenRank = -std::numeric_limits<double>::infinity();

CommentPage readByPriority(CommentDatabase& database, const CommentFilter& filter, int limit,
                           const std::optional<CommentCursor>& after)
{
    CommentPage page;
    const bool inUnseen = after && after->rank == unseenRank;
    if (!inUnseen) {
        const CommentQuery seen(database, filter, after.has_value());
        page = readPage(database, seen, filter.search, limit, after);
        if (page.next)
            return page;
    }
    const CommentQuery unseen(database, filter, inUnseen, true);
    const int room = limit - int(page.comments.size());
    if (room == 0) { // whether any follow is asked with the next page
        page.next = CommentCursor{QStringLiteral("~"), CommentId(0), unseenRank};
        return page;
    }
    CommentPage rest = readPage(database, unseen, filter.search, room, inUnseen ? after : std::nullopt);
    if (rest.next)
        rest.next->rank = unseenRank;
    page.comments.append(rest.comments);
    page.next = rest.next;
    return page;
}

} // namespace

Result<CommentPage> CommentStore::page(const CommentFilter& filter, int limit,
                                       const std::optional<CommentCursor>& after) const
{
    if (limit < 1)
        return fail(ErrorCode::BadArgument, d->database->path());
    if (searchExpression(filter.search).isEmpty() && !filter.search.trimmed().isEmpty())
        return CommentPage(); // only punctuation: no word to find
    return guarded(*d->database, [&]() -> Result<CommentPage> {
        CommentDatabase& database = *d->database;
        if (filter.order == CommentFilter::Order::Priority)
            return readByPriority(database, filter, limit, after);
        const CommentQuery query(database, filter, after.has_value());
        return readPage(database, query, filter.search, limit, after);
    });
}

Result<qint64> CommentStore::count(const CommentFilter& filter, qint64 most) const
{
    const QString expression = searchExpression(filter.search);
    if (expression.isEmpty() && !filter.search.trimmed().isEmpty())
        return 0;
    return guarded(*d->database, [&]() -> Result<qint64> {
        CommentFilter unordered = filter;
        unordered.order = CommentFilter::Order::Newest; // a list by priority has the same comments
        const CommentQuery query(*d->database, unordered, false);
        auto rows = d->database->use(expression.isEmpty() ? query.count() : query.searchedCount());
        query.bind(rows, std::nullopt);
        if (!expression.isEmpty())
            rows.bind(5, expression);
        rows.bind(6, most + 1);
        return rows.step() ? rows.integer(0) : 0;
    });
}

Result<Comment> CommentStore::comment(CommentId id) const
{
    return guarded(*d->database, [&] { return readOne(*d->database, id); });
}

Result<QList<Comment>> CommentStore::thread(CommentId id, int limit) const
{
    if (limit < 2)
        return fail(ErrorCode::BadArgument, d->database->path());
    return guarded(*d->database, [&]() -> Result<QList<Comment>> {
        QList<Comment> thread;
        for (const CommentId member : threadIds(*d->database, rootOf(*d->database, id), id, limit)) {
            auto read = readOne(*d->database, member);
            if (!read)
                return passOn(read);
            thread.append(std::move(*read));
        }
        return thread;
    });
}

Result<QueueCounts> CommentStore::authorRecord(const Comment& comment) const
{
    return guarded(*d->database, [&]() -> Result<QueueCounts> {
        const bool byEmail = !comment.email.isEmpty();
        if (!byEmail && comment.author.isEmpty())
            return QueueCounts(); // nameless people are not one person
        auto rows = byEmail
                        ? d->database->use("SELECT status, count(*) FROM comment"
                                           " WHERE queued = 1 AND email = ? AND email <> '' GROUP BY status")
                        : d->database->use("SELECT status, count(*) FROM comment"
                                           " WHERE queued = 1 AND author = ? AND email = '' GROUP BY status");
        rows.bind(1, byEmail ? comment.email : comment.author);
        return countsOf(rows);
    });
}

Result<QueueCounts> CommentStore::counts(const QString& article) const
{
    return guarded(*d->database, [&]() -> Result<QueueCounts> {
        if (article.isEmpty()) {
            auto rows = d->database->use("SELECT shelf, n FROM total");
            return countsOf(rows);
        }
        auto rows = d->database->use("SELECT shelf, n FROM tally WHERE article = ?");
        rows.bind(1, article);
        return countsOf(rows);
    });
}

Result<QList<std::pair<QString, qint64>>> CommentStore::busiestArticles(CommentStatus status, int limit) const
{
    return guarded(*d->database, [&]() -> Result<QList<std::pair<QString, qint64>>> {
        auto rows =
            d->database->use("SELECT article, n FROM tally WHERE shelf = ?1 AND n > 0 AND article <> ''"
                             " ORDER BY n DESC, article DESC LIMIT ?2");
        rows.bind(1, qint64(status)).bind(2, qint64(limit));
        QList<std::pair<QString, qint64>> articles;
        while (rows.step())
            articles.emplaceBack(rows.text(0), rows.integer(1));
        return articles;
    });
}

} // namespace warraq
