// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/comment_store_p.h"

#include <QSet>

namespace warraq {
namespace {

QString timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

qint64 writeEntry(CommentDatabase& database, const Decision& decision)
{
    auto insert = database.use("INSERT INTO decision (at, by, kind, target, status, reason, n)"
                               " VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, timeText(decision.at)).bind(2, decision.by).bind(3, qint64(decision.kind));
    insert.bind(4, decision.target.value()).bind(5, qint64(decision.to)).bind(6, decision.reason);
    insert.bind(7, qint64(decision.from.size())).run();
    return database.connection().getLastInsertRowid();
}

/// What each comment is now, those left out that are already `to`. Errors: NotFound.
Result<QList<std::pair<CommentId, CommentStatus>>> changing(CommentDatabase& database,
                                                            const QList<CommentId>& ids, CommentStatus to)
{
    QList<std::pair<CommentId, CommentStatus>> from;
    QSet<CommentId> seen;
    for (const CommentId id : ids) {
        if (seen.contains(id))
            continue;
        seen.insert(id);
        auto find = database.use("SELECT status FROM comment WHERE id = ?");
        if (!find.bind(1, id.value()).step())
            return fail(ErrorCode::NotFound, database.path(), 0, QString::number(id.value()));
        const auto status = CommentStatus(find.integer(0));
        if (status != to)
            from.emplaceBack(id, status);
    }
    return from;
}

QList<std::pair<CommentId, CommentStatus>> itemsOf(CommentDatabase& database, qint64 decision)
{
    auto rows = database.use("SELECT comment, status FROM decision_item WHERE decision = ? ORDER BY comment");
    rows.bind(1, decision);
    QList<std::pair<CommentId, CommentStatus>> items;
    while (rows.step())
        items.emplaceBack(CommentId(rows.integer(0)), CommentStatus(rows.integer(1)));
    return items;
}

Decision readEntry(CommentDatabase& database, const CommentDatabase::Statement& row)
{
    Decision decision;
    decision.id = DecisionId(row.integer(0));
    decision.at = QDateTime::fromString(row.text(1), Qt::ISODateWithMs);
    decision.by = row.text(2);
    decision.kind = Decision::Kind(row.integer(3));
    decision.target = DecisionId(row.integer(4));
    decision.to = CommentStatus(row.integer(5));
    decision.reason = row.text(6);
    decision.takenBack = row.integer(7) > 0;
    if (decision.kind == Decision::Kind::Decide)
        decision.from = itemsOf(database, row.integer(0));
    return decision;
}

constexpr const char* entryColumns =
    "SELECT d.id, d.at, d.by, d.kind, d.target, d.status, d.reason,"
    " coalesce(h.taken_back, d.kind = 0) FROM decision d LEFT JOIN history h ON h.decision = d.id";

/// The decision undo (`takenBack` 0: the last one) or redo (1: the first one taken back last) is about.
std::optional<Decision> stepToTake(CommentDatabase& database, bool redo)
{
    auto rows =
        database.use(QByteArray(entryColumns) +
                     (redo ? " WHERE d.id = (SELECT min(decision) FROM history WHERE taken_back = 1)"
                           : " WHERE d.id = (SELECT max(decision) FROM history WHERE taken_back = 0)"));
    if (!rows.step())
        return std::nullopt;
    return readEntry(database, rows);
}

} // namespace

Result<Decision> CommentStore::decide(const QList<CommentId>& ids, CommentStatus to, const QString& by,
                                      const QString& reason)
{
    if (auto writable = d->writable(); !writable)
        return passOn(writable);
    auto decided = guarded(*d->database, [&]() -> Result<Decision> {
        CommentDatabase& database = *d->database;
        database.setDurability(CommentDatabase::Durability::Decision);
        SQLite::Transaction transaction(database.connection(), SQLite::TransactionBehavior::IMMEDIATE);
        auto from = changing(database, ids, to);
        if (!from)
            return passOn(from);
        Decision decision{
            .at = d->clock.now(), .by = by, .to = to, .reason = reason, .from = std::move(*from)};
        if (decision.from.isEmpty())
            return decision; // nothing to undo, so nothing is journalled
        decision.id = DecisionId(writeEntry(database, decision));
        auto item = database.use("INSERT INTO decision_item (decision, comment, status) VALUES (?, ?, ?)");
        auto move = database.use("UPDATE comment SET status = ?1, decided = decided + 1 WHERE id = ?2");
        for (const auto& [id, status] : decision.from) {
            item.bind(1, decision.id.value()).bind(2, id.value()).bind(3, qint64(status)).run();
            move.bind(1, qint64(to)).bind(2, id.value()).run();
        }
        database.use("DELETE FROM history WHERE taken_back = 1").run();
        database.use("INSERT INTO history (decision) VALUES (?)").bind(1, decision.id.value()).run();
        d->mirror->note(database);
        transaction.commit();
        return decision;
    });
    if (decided)
        (void)d->mirror->catchUp(*d->database); // the decision stands; verify() tells when the file is behind
    return decided;
}

Result<std::optional<Decision>> CommentStore::undo(const QString& by)
{
    return d->step(by, false);
}

Result<std::optional<Decision>> CommentStore::redo(const QString& by)
{
    return d->step(by, true);
}

Result<std::optional<Decision>> CommentStore::Private::step(const QString& by, bool redo)
{
    if (auto allowed = writable(); !allowed)
        return passOn(allowed);
    auto stepped = guarded(*database, [&]() -> Result<std::optional<Decision>> {
        database->setDurability(CommentDatabase::Durability::Decision);
        SQLite::Transaction transaction(database->connection(), SQLite::TransactionBehavior::IMMEDIATE);
        std::optional<Decision> decision = stepToTake(*database, redo);
        if (!decision)
            return decision;
        auto move =
            redo ? database->use("UPDATE comment SET status = ?1, decided = decided + 1 WHERE id = ?2")
                 : database->use("UPDATE comment SET status = ?1, decided = decided - 1 WHERE id = ?2");
        for (const auto& [id, status] : decision->from)
            move.bind(1, qint64(redo ? decision->to : status)).bind(2, id.value()).run();
        const Decision entry{.at = clock.now(),
                             .by = by,
                             .to = decision->to,
                             .from = decision->from,
                             .kind = redo ? Decision::Kind::Redo : Decision::Kind::Undo,
                             .target = decision->id};
        writeEntry(*database, entry);
        database->use("UPDATE history SET taken_back = ?1 WHERE decision = ?2")
            .bind(1, qint64(!redo))
            .bind(2, decision->id.value())
            .run();
        mirror->note(*database);
        transaction.commit();
        decision->takenBack = !redo;
        return decision;
    });
    if (stepped)
        (void)mirror->catchUp(*database);
    return stepped;
}

Result<QList<Decision>> CommentStore::journal(int limit) const
{
    return guarded(*d->database, [&]() -> Result<QList<Decision>> {
        auto rows = d->database->use(QByteArray(entryColumns) + " ORDER BY d.id DESC LIMIT ?");
        rows.bind(1, qint64(limit));
        QList<Decision> entries;
        while (rows.step())
            entries.append(readEntry(*d->database, rows));
        return entries;
    });
}

Result<qint64> CommentStore::decidedSince(const QDateTime& since, const QString& by) const
{
    return guarded(*d->database, [&]() -> Result<qint64> {
        auto sum = d->database->use(
            "SELECT coalesce(sum(d.n), 0) FROM decision d JOIN history h ON h.decision = d.id"
            " WHERE d.at >= ?1 AND d.by = ?2 AND d.kind = 0 AND h.taken_back = 0");
        sum.bind(1, timeText(since)).bind(2, by);
        return sum.step() ? sum.integer(0) : 0;
    });
}

} // namespace warraq
