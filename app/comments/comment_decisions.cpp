// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/comment_row.h"
#include "comments/comment_store_p.h"
#include "comments/decision_rows.h"

#include <QSet>

namespace warraq {
namespace {

quint32 revisionOf(CommentDatabase& database, CommentId id)
{
    auto find = database.use("SELECT " WARRAQ_COMMENT_COLUMNS " FROM comment c WHERE c.id = ?");
    return find.bind(1, id.value()).step() ? commentRevision(readRow(find)) : 0;
}

struct Changing
{
    QList<std::pair<CommentId, CommentStatus>> from; ///< what each is now
    QList<quint32> seen;                             ///< beside `from`; 0 = not asked
    QList<CommentId> unlikeSeen;
};

/// Those left out that are already what they shall be, or changed since they were seen. Errors: NotFound.
Result<Changing> changing(CommentDatabase& database, const DecisionRequest& request)
{
    Changing changing;
    QSet<CommentId> done;
    for (const CommentId id : request.ids) {
        if (done.contains(id))
            continue;
        done.insert(id);
        auto find = database.use("SELECT status FROM comment WHERE id = ?");
        if (!find.bind(1, id.value()).step())
            return fail(ErrorCode::NotFound, database.path(), 0, QString::number(id.value()));
        const auto status = CommentStatus(find.integer(0));
        if (status == request.to)
            continue;
        const quint32 seen = request.seen.value(id);
        if (seen != 0 && seen != revisionOf(database, id)) {
            changing.unlikeSeen.append(id);
            continue;
        }
        changing.from.emplaceBack(id, status);
        changing.seen.append(seen);
    }
    return changing;
}

/// The decision undo (`takenBack` 0: the last one) or redo (1: the first one taken back last) is about.
std::optional<Decision> stepToTake(CommentDatabase& database, bool redo)
{
    auto rows =
        database.use(QByteArray(decisionColumns) +
                     (redo ? " WHERE d.id = (SELECT min(decision) FROM history WHERE taken_back = 1)"
                           : " WHERE d.id = (SELECT max(decision) FROM history WHERE taken_back = 0)"));
    if (!rows.step())
        return std::nullopt;
    return readDecision(database, rows);
}

/// The comments, the text, the place in the history, the entry that says so.
void takeStep(CommentDatabase& database, Decision& decision, const QDateTime& at, const QString& by,
              bool redo)
{
    auto move = redo ? database.use("UPDATE comment SET status = ?1, decided = decided + 1 WHERE id = ?2")
                     : database.use("UPDATE comment SET status = ?1, decided = decided - 1 WHERE id = ?2");
    for (const auto& [id, status] : std::as_const(decision.from))
        move.bind(1, qint64(redo ? decision.to : status)).bind(2, id.value()).run();
    if (decision.kind == Decision::Kind::Edit)
        exchangeText(database, decision.id, redo);
    const Decision entry{.at = at,
                         .by = by,
                         .to = decision.to,
                         .from = decision.from,
                         .kind = redo ? Decision::Kind::Redo : Decision::Kind::Undo,
                         .target = decision.id};
    writeDecision(database, entry);
    database.use("UPDATE history SET taken_back = ?1 WHERE decision = ?2")
        .bind(1, qint64(!redo))
        .bind(2, decision.id.value())
        .run();
    decision.takenBack = !redo;
}

} // namespace

quint32 commentRevision(const Comment& comment)
{
    auto revision = quint32(qHash(comment.content, 1));
    revision = quint32(qHash(comment.author, revision));
    revision = quint32(qHash(comment.sourceParent, revision));
    return revision == 0 ? 1 : revision;
}

Result<Decision> CommentStore::decide(const QList<CommentId>& ids, CommentStatus to, const QString& by,
                                      const QString& reason)
{
    return decide(DecisionRequest{.ids = ids, .to = to, .by = by, .reason = reason});
}

Result<Decision> CommentStore::decide(const DecisionRequest& request)
{
    return d->journalled([&](CommentDatabase& database) -> Result<Decision> {
        auto changing = warraq::changing(database, request);
        if (!changing)
            return passOn(changing);
        Decision decision{.at = d->clock.now(),
                          .by = request.by,
                          .to = request.to,
                          .reason = request.reason,
                          .note = request.note,
                          .from = std::move(changing->from),
                          .unlikeSeen = std::move(changing->unlikeSeen)};
        if (decision.from.isEmpty())
            return decision; // nothing to undo, so nothing is journalled
        decision.id = DecisionId(writeDecision(database, decision));
        auto item =
            database.use("INSERT INTO decision_item (decision, comment, status, seen) VALUES (?, ?, ?, ?)");
        auto move = database.use("UPDATE comment SET status = ?1, decided = decided + 1 WHERE id = ?2");
        for (qsizetype i = 0; i < decision.from.size(); ++i) {
            const auto& [id, status] = decision.from[i];
            item.bind(1, decision.id.value()).bind(2, id.value()).bind(3, qint64(status));
            item.bind(4, qint64(changing->seen[i])).run();
            move.bind(1, qint64(request.to)).bind(2, id.value()).run();
        }
        enterHistory(database, decision.id);
        return decision;
    });
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
    return journalled([&](CommentDatabase& connection) -> Result<std::optional<Decision>> {
        std::optional<Decision> decision = stepToTake(connection, redo);
        if (decision)
            takeStep(connection, *decision, clock.now(), by, redo);
        return decision;
    });
}

Result<QList<Decision>> CommentStore::undoDownTo(DecisionId first, const QString& by)
{
    return d->journalled([&](CommentDatabase& database) -> Result<QList<Decision>> {
        QList<Decision> taken;
        for (;;) {
            std::optional<Decision> decision = stepToTake(database, false);
            if (!decision || decision->id < first)
                break;
            takeStep(database, *decision, d->clock.now(), by, false);
            taken.append(std::move(*decision));
        }
        return taken;
    });
}

} // namespace warraq
