// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/decision_rows.h"

#include "comments/comment_row.h"

namespace warraq {
namespace {

QList<std::pair<CommentId, CommentStatus>> itemsOf(CommentDatabase& database, qint64 decision)
{
    auto rows = database.use("SELECT comment, status FROM decision_item WHERE decision = ? ORDER BY comment");
    rows.bind(1, decision);
    QList<std::pair<CommentId, CommentStatus>> items;
    while (rows.step())
        items.emplaceBack(CommentId(rows.integer(0)), CommentStatus(rows.integer(1)));
    return items;
}

} // namespace

QString journalTime(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

Decision readDecision(CommentDatabase& database, const CommentDatabase::Statement& row, bool withItems)
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
    decision.note = row.text(8);
    if (withItems && decision.hasItems())
        decision.from = itemsOf(database, row.integer(0));
    return decision;
}

qint64 writeDecision(CommentDatabase& database, const Decision& decision)
{
    auto insert = database.use("INSERT INTO decision (at, by, kind, target, status, reason, n, note)"
                               " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, journalTime(decision.at)).bind(2, decision.by).bind(3, qint64(decision.kind));
    insert.bind(4, decision.target.value()).bind(5, qint64(decision.to)).bind(6, decision.reason);
    insert.bind(7, qint64(decision.from.size())).bind(8, decision.note).run();
    return database.connection().getLastInsertRowid();
}

void enterHistory(CommentDatabase& database, DecisionId decision)
{
    database.use("DELETE FROM history WHERE taken_back = 1").run();
    database.use("INSERT INTO history (decision) VALUES (?)").bind(1, decision.value()).run();
}

void exchangeText(CommentDatabase& database, DecisionId edit, bool after)
{
    auto find = database.use("SELECT e.comment, iif(?2, e.after, e.before), c.author FROM edit e"
                             " JOIN comment c ON c.id = e.comment WHERE e.decision = ?1");
    if (!find.bind(1, edit.value()).bind(2, qint64(after)).step())
        return;
    const qint64 comment = find.integer(0);
    const QByteArray content = find.bytes(1);
    database.use("UPDATE comment SET content = ?1 WHERE id = ?2")
        .bindBytes(1, content)
        .bind(2, comment)
        .run();
    database.use("DELETE FROM words WHERE rowid = ?").bind(1, comment).run();
    database.use("INSERT INTO words (rowid, key) VALUES (?, ?)")
        .bind(1, comment)
        .bind(2, searchKey(find.text(2), content))
        .run();
}

} // namespace warraq
