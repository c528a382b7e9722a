// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk writes itself: another text for a reader's comment, an answer under its own name, why it
// decided as it did.
#include "comments/comment_row.h"
#include "comments/comment_store_p.h"
#include "comments/decision_rows.h"

using namespace Qt::StringLiterals;

namespace warraq {
namespace {

constexpr qsizetype longestText = 65'525; ///< bytes; WordPress's column (reference: column limits)

Result<void> checkText(const CommentDatabase& database, const QByteArray& content)
{
    if (content.trimmed().isEmpty() || content.size() > longestText)
        return fail(ErrorCode::BadArgument, database.path(), 0, QString::number(content.size()));
    return {};
}

Result<Comment> rowOf(CommentDatabase& database, CommentId id)
{
    auto find = database.use("SELECT " WARRAQ_COMMENT_COLUMNS " FROM comment c WHERE c.id = ?");
    if (!find.bind(1, id.value()).step())
        return fail(ErrorCode::NotFound, database.path(), 0, QString::number(id.value()));
    return readRow(find);
}

void writeItem(CommentDatabase& database, const Decision& decision)
{
    const auto& [id, was] = decision.from.first();
    database.use("INSERT INTO decision_item (decision, comment, status) VALUES (?, ?, ?)")
        .bind(1, decision.id.value())
        .bind(2, id.value())
        .bind(3, qint64(was))
        .run();
    database.use("UPDATE comment SET status = ?1, decided = decided + 1 WHERE id = ?2")
        .bind(1, qint64(decision.to))
        .bind(2, id.value())
        .run();
}

/// The last decision in force about a comment.
std::optional<qint64> lastDecision(CommentDatabase& database, CommentId about)
{
    auto last = database.use("SELECT max(i.decision) FROM decision_item i JOIN history h ON"
                             " h.decision = i.decision AND h.taken_back = 0 WHERE i.comment = ?");
    if (!last.bind(1, about.value()).step() || last.integer(0) == 0)
        return std::nullopt;
    return last.integer(0);
}

} // namespace

Result<Decision> CommentStore::remark(CommentId about, const QString& reason, const QString& note,
                                      const QString& by)
{
    return d->journalled([&](CommentDatabase& database) -> Result<Decision> {
        const auto target = lastDecision(database, about);
        if (!target)
            return fail(ErrorCode::NotFound, database.path(), 0, QString::number(about.value()));
        writeDecision(database, {.at = d->clock.now(),
                                 .by = by,
                                 .reason = reason,
                                 .note = note,
                                 .kind = Decision::Kind::Remark,
                                 .target = DecisionId(*target)});
        auto rows = database.use(QByteArray(decisionColumns) + " WHERE d.id = ?");
        if (!rows.bind(1, *target).step())
            return fail(ErrorCode::NotFound, database.path(), 0, QString::number(*target));
        return readDecision(database, rows);
    });
}

Result<Decision> CommentStore::edit(CommentId id, const QByteArray& content, const QString& by,
                                    const QString& note)
{
    return d->journalled([&](CommentDatabase& database) -> Result<Decision> {
        if (auto good = checkText(database, content); !good)
            return passOn(good);
        const auto comment = rowOf(database, id);
        if (!comment)
            return passOn(comment);
        Decision decision{.at = d->clock.now(),
                          .by = by,
                          .to = comment->status,
                          .note = note,
                          .from = {{id, comment->status}},
                          .kind = Decision::Kind::Edit};
        if (comment->content == content)
            return decision;
        decision.id = DecisionId(writeDecision(database, decision));
        writeItem(database, decision);
        database.use("INSERT INTO edit (decision, comment, before, after) VALUES (?, ?, ?, ?)")
            .bind(1, decision.id.value())
            .bind(2, id.value())
            .bindBytes(3, comment->content)
            .bindBytes(4, content)
            .run();
        exchangeText(database, decision.id, true);
        enterHistory(database, decision.id);
        return decision;
    });
}

Result<std::optional<QByteArray>> CommentStore::originalText(CommentId id) const
{
    return guarded(*d->database, [&]() -> Result<std::optional<QByteArray>> {
        auto first =
            d->database->use("SELECT e.before FROM edit e JOIN history h ON h.decision = e.decision"
                             " WHERE e.comment = ? AND h.taken_back = 0 ORDER BY e.decision LIMIT 1");
        if (!first.bind(1, id.value()).step())
            return std::nullopt;
        return first.bytes(0);
    });
}

Result<Decision> CommentStore::reply(CommentId to, const QByteArray& content, const QString& by)
{
    return d->journalled([&](CommentDatabase& database) -> Result<Decision> {
        if (auto good = checkText(database, content); !good)
            return passOn(good);
        const auto parent = rowOf(database, to);
        if (!parent)
            return passOn(parent);
        const QDateTime now = d->clock.now().toUTC();
        Comment answer;
        answer.article = parent->article;
        answer.sourcePost = parent->sourcePost;
        answer.sourceParent = parent->sourceId;
        answer.author = by;
        answer.dateGmt = now.toString(u"yyyy-MM-dd HH:mm:ss"_s);
        answer.dateLocal = now.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
        answer.content = content;
        answer.source = u"desk"_s;
        answer.status = CommentStatus::Trash; // what it is again when the reply is taken back
        const CommentId id(insertComment(database, answer));
        if (id.isNone()) // the same words under the same comment within a second: a key pressed twice
            return fail(ErrorCode::BadArgument, database.path(), 0, u"the same reply"_s);
        database.use("UPDATE comment SET parent = ?1 WHERE id = ?2")
            .bind(1, to.value())
            .bind(2, id.value())
            .run();
        Decision decision{.at = now,
                          .by = by,
                          .to = CommentStatus::Approved,
                          .from = {{id, CommentStatus::Trash}},
                          .kind = Decision::Kind::Reply};
        decision.id = DecisionId(writeDecision(database, decision));
        writeItem(database, decision);
        enterHistory(database, decision.id);
        return decision;
    });
}

} // namespace warraq
