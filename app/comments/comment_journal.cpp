// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/comment_store_p.h"
#include "comments/decision_rows.h"

namespace warraq {

Result<QList<Decision>> CommentStore::journal(int limit) const
{
    return guarded(*d->database, [&]() -> Result<QList<Decision>> {
        auto rows = d->database->use(QByteArray(decisionColumns) + " ORDER BY d.id DESC LIMIT ?");
        rows.bind(1, qint64(limit));
        QList<Decision> entries;
        while (rows.step())
            entries.append(readDecision(*d->database, rows));
        return entries;
    });
}

Result<QList<CommentStore::JournalLine>> CommentStore::journalLines(int limit, DecisionId before) const
{
    return guarded(*d->database, [&]() -> Result<QList<JournalLine>> {
        auto rows = d->database->use(QByteArray(decisionColumns) +
                                     " WHERE d.id < ?1 OR ?1 = 0 ORDER BY d.id DESC LIMIT ?2");
        rows.bind(1, before.value()).bind(2, qint64(limit));
        QList<JournalLine> lines;
        while (rows.step())
            lines.append({readDecision(*d->database, rows, false), rows.integer(9)});
        return lines;
    });
}

Result<QList<Decision>> CommentStore::decisionsOf(CommentId id, int limit) const
{
    return guarded(*d->database, [&]() -> Result<QList<Decision>> {
        auto rows = d->database->use(QByteArray(decisionColumns) +
                                     " WHERE d.id IN (SELECT decision FROM decision_item WHERE comment = ?1)"
                                     " ORDER BY d.id DESC LIMIT ?2");
        rows.bind(1, id.value()).bind(2, qint64(limit));
        QList<Decision> decisions;
        while (rows.step()) {
            decisions.append(readDecision(*d->database, rows, false));
            decisions.last().from = {{id, CommentStatus::Pending}};
        }
        auto was = d->database->use("SELECT status FROM decision_item WHERE decision = ?1 AND comment = ?2");
        for (Decision& decision : decisions) {
            was.bind(1, decision.id.value()).bind(2, id.value());
            if (was.step())
                decision.from.first().second = CommentStatus(was.integer(0));
            was.again();
        }
        return decisions;
    });
}

Result<std::optional<DecisionId>> CommentStore::firstDecisionSince(const QDateTime& since) const
{
    return guarded(*d->database, [&]() -> Result<std::optional<DecisionId>> {
        auto first = d->database->use("SELECT min(d.id) FROM decision d JOIN history h ON h.decision = d.id"
                                      " WHERE d.at >= ?1 AND h.taken_back = 0");
        first.bind(1, journalTime(since));
        if (!first.step() || first.integer(0) == 0)
            return std::nullopt;
        return DecisionId(first.integer(0));
    });
}

Result<qint64> CommentStore::decidedSince(const QDateTime& since, const QString& by) const
{
    return guarded(*d->database, [&]() -> Result<qint64> {
        auto sum = d->database->use(
            "SELECT coalesce(sum(d.n), 0) FROM decision d JOIN history h ON h.decision = d.id"
            " WHERE d.at >= ?1 AND d.by = ?2 AND d.kind = 0 AND h.taken_back = 0");
        sum.bind(1, journalTime(since)).bind(2, by);
        return sum.step() ? sum.integer(0) : 0;
    });
}

Result<QList<CommentId>> CommentStore::matching(const CommentFilter& filter, qint64 limit) const
{
    // Paged like the list, so that what is decided is exactly what the list shows.
    constexpr int idsInOnePage = 2'000;
    QList<CommentId> ids;
    std::optional<CommentCursor> cursor;
    while (ids.size() < limit) {
        const auto page = this->page(filter, int(std::min<qint64>(idsInOnePage, limit - ids.size())), cursor);
        if (!page)
            return passOn(page);
        for (const Comment& comment : page->comments)
            ids.append(comment.id);
        cursor = page->next;
        if (!cursor)
            break;
    }
    return ids;
}

} // namespace warraq
