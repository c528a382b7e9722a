// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/rules/comment_history.h"

#include <QSet>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace warraq {
namespace {

constexpr qint64 mostOfOne = 20'000; ///< comments of one person or with one text that are read

#define WARRAQ_TRACES                                                                                        \
    "SELECT t.comment, t.at, t.person, t.text, c.status FROM trace t JOIN comment c ON c.id = t.comment"     \
    " WHERE c.queued = 1 AND "

constexpr quint64 hashSeed = 0xCBF29CE484222325ULL; // FNV-1a, 64 bit

quint64 extended(quint64 hash, char16_t unit)
{
    return (hash ^ unit) * 0x100000001B3ULL;
}

quint64 personHash(const Comment& comment)
{
    const bool byEmail = !comment.email.isEmpty();
    const QString& key = byEmail ? comment.email : comment.author;
    if (key.isEmpty())
        return 0;
    quint64 hash = extended(hashSeed, byEmail ? u'e' : u'n');
    for (const QChar c : key)
        hash = extended(hash, byEmail && c >= u'A' && c <= u'Z' ? c.unicode() + 32 : c.unicode());
    return hash | 1;
}

/// "yyyy-MM-dd HH:mm:ss" as seconds since 1970; 0 for what is no time.
qint64 secondsOf(const QString& date)
{
    if (date.size() < 19)
        return 0;
    const auto number = [&date](qsizetype at, qsizetype length) {
        int value = 0;
        for (qsizetype i = at; i < at + length; ++i) {
            const int digit = date[i].unicode() - u'0';
            if (digit < 0 || digit > 9)
                return -1;
            value = value * 10 + digit;
        }
        return value;
    };
    const int parts[] = {number(0, 4),  number(5, 2),  number(8, 2),
                         number(11, 2), number(14, 2), number(17, 2)};
    if (std::ranges::min(parts) < 0 || !QDate::isValid(parts[0], parts[1], parts[2]))
        return 0;
    const qint64 days = QDate(parts[0], parts[1], parts[2]).toJulianDay() - 2'440'588;
    return std::max<qint64>(0, days * 86'400 + parts[3] * 3'600 + parts[4] * 60 + parts[5]);
}

CommentTrace readRow(const CommentDatabase::Statement& row)
{
    return {row.integer(0), row.integer(1), quint64(row.integer(2)), quint64(row.integer(3)),
            CommentStatus(std::clamp<qint64>(row.integer(4), 0, 3))};
}

} // namespace

CommentTrace traceOf(const Comment& comment)
{
    const qint64 at = secondsOf(comment.dateGmt);
    return {comment.id.value(), at > 0 ? at : secondsOf(comment.dateLocal), personHash(comment), 0,
            comment.status};
}

quint64 textHash(QStringView folded)
{
    quint64 hash = hashSeed;
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            hash = extended(hash, c.unicode());
    }
    return hash == hashSeed ? 0 : hash | 1;
}

CommentHistory::CommentHistory(std::vector<CommentTrace> traces)
{
    std::ranges::sort(traces, {}, [](const CommentTrace& t) { return std::pair(t.at, t.comment); });
    m_rows.reserve(traces.size());
    m_byId.reserve(traces.size());
    struct Last
    {
        qint32 row = -1;
        qint32 approved = 0;
    };
    std::unordered_map<quint64, Last> people;
    std::unordered_map<quint64, qint32> texts;
    people.reserve(traces.size() / 4);
    texts.reserve(traces.size());
    for (const CommentTrace& trace : traces) {
        const auto index = qint32(m_rows.size());
        Row row{.trace = trace};
        if (trace.person != 0) {
            Last& last = people[trace.person];
            row.ofPerson = last.row;
            row.approved = last.approved;
            last.row = index;
            last.approved += trace.status == CommentStatus::Approved;
        }
        if (trace.text != 0) {
            const auto [found, added] = texts.try_emplace(trace.text, index);
            row.ofText = added ? -1 : std::exchange(found->second, index);
        }
        m_rows.push_back(row);
        m_byId.emplace_back(trace.comment, index);
    }
    std::ranges::sort(m_byId);
}

CommentHistory::Before CommentHistory::before(CommentId id) const
{
    const auto found = std::ranges::lower_bound(m_byId, std::pair(id.value(), qint32(-1)));
    if (found == m_byId.end() || found->first != id.value())
        return {};
    return {this, found->second};
}

/// Calls take(trace) for the rows before this one, the newest first.
template <class Take>
void CommentHistory::Before::walk(qint64 seconds, bool byText, Take take) const
{
    if (m_history == nullptr || m_history->m_rows[size_t(m_row)].trace.at == 0)
        return;
    const auto& rows = m_history->m_rows;
    const auto previous = [&](qint32 row) {
        return byText ? rows[size_t(row)].ofText : rows[size_t(row)].ofPerson;
    };
    const qint64 since = rows[size_t(m_row)].trace.at - seconds;
    int steps = 0;
    for (qint32 row = previous(m_row); row >= 0 && steps < longestWalk; row = previous(row), ++steps) {
        if (rows[size_t(row)].trace.at < since || rows[size_t(row)].trace.at == 0)
            return;
        take(rows[size_t(row)].trace);
    }
}

int CommentHistory::Before::approved() const
{
    return m_history == nullptr ? 0 : m_history->m_rows[size_t(m_row)].approved;
}

CommentHistory::Before::Past CommentHistory::Before::ofPerson(qint64 seconds) const
{
    Past past;
    walk(seconds, false, [&past](const CommentTrace& trace) {
        ++past.comments;
        past.decided += trace.status != CommentStatus::Pending;
        past.rejected += trace.status == CommentStatus::Spam || trace.status == CommentStatus::Trash;
    });
    return past;
}

int CommentHistory::Before::sameTextOfPerson(qint64 seconds) const
{
    int count = 0;
    if (m_history == nullptr)
        return count;
    const quint64 person = m_history->m_rows[size_t(m_row)].trace.person;
    walk(seconds, true, [&](const CommentTrace& trace) { count += person != 0 && trace.person == person; });
    return count;
}

CommentHistory::Before::Copies CommentHistory::Before::sameTextOfOthers(qint64 seconds) const
{
    Copies copies;
    if (m_history == nullptr)
        return copies;
    const quint64 self = m_history->m_rows[size_t(m_row)].trace.person;
    std::unordered_set<quint64> people;
    walk(seconds, true, [&](const CommentTrace& trace) {
        if (trace.person != 0 && trace.person == self)
            return;
        ++copies.comments;
        copies.people += trace.person == 0 || people.insert(trace.person).second;
    });
    return copies;
}

std::vector<CommentTrace> readTraces(CommentDatabase& database)
{
    // The statuses come from an index, the traces from a narrow table: a comment's own row is wide.
    std::vector<std::pair<qint64, quint8>> statuses;
    auto status = database.use("SELECT id, status FROM comment INDEXED BY comment_queue"
                               " WHERE queued = 1 AND status BETWEEN 0 AND 3");
    while (status.step())
        statuses.emplace_back(status.integer(0), quint8(status.integer(1)));
    std::ranges::sort(statuses);
    std::vector<CommentTrace> traces;
    traces.reserve(statuses.size());
    auto rows = database.use("SELECT comment, at, person, text, 0 FROM trace ORDER BY comment");
    auto now = statuses.cbegin();
    while (rows.step()) {
        CommentTrace trace = readRow(rows);
        while (now != statuses.cend() && now->first < trace.comment)
            ++now;
        if (now == statuses.cend())
            break;
        if (now->first != trace.comment)
            continue;
        trace.status = CommentStatus(now->second);
        traces.push_back(trace);
    }
    return traces;
}

std::vector<CommentTrace> readTracesAround(CommentDatabase& database, const QList<CommentId>& comments)
{
    std::vector<CommentTrace> traces;
    QSet<qint64> known;
    const auto take = [&](const char* sql, const QSet<qint64>& keys) {
        for (const qint64 key : keys) {
            auto rows = database.use(sql);
            rows.bind(1, key).bind(2, mostOfOne);
            while (rows.step()) {
                if (!known.contains(rows.integer(0)))
                    traces.push_back(readRow(rows));
                known.insert(rows.integer(0));
            }
        }
    };
    QSet<qint64> ids;
    QSet<qint64> people;
    QSet<qint64> texts;
    for (const CommentId id : comments) {
        auto own = database.use("SELECT person, text FROM trace WHERE comment = ?");
        if (!own.bind(1, id.value()).step())
            continue;
        ids.insert(id.value());
        people.insert(own.integer(0));
        texts.insert(own.integer(1));
    }
    people.remove(0); // nobody is nobody else
    texts.remove(0);
    take(WARRAQ_TRACES "t.person = ?1 AND t.person <> 0 ORDER BY t.at DESC LIMIT ?2", people);
    take(WARRAQ_TRACES "t.text = ?1 AND t.text <> 0 ORDER BY t.at DESC LIMIT ?2", texts);
    take(WARRAQ_TRACES "t.comment = ?1 LIMIT ?2", ids);
    return traces;
}

void writeTrace(CommentDatabase& database, const CommentTrace& trace)
{
    database.use("INSERT OR REPLACE INTO trace (comment, at, person, text) VALUES (?, ?, ?, ?)")
        .bind(1, trace.comment)
        .bind(2, trace.at)
        .bind(3, qint64(trace.person))
        .bind(4, qint64(trace.text))
        .run();
}

} // namespace warraq
