// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/rules/insight_store.h"

#include "comments/comment_store.h"
#include "comments/rules/comment_slices.h"
#include "comments/rules/wave_sizes.h"

#include <QJsonDocument>

#include <algorithm>

namespace warraq {
namespace {

void readReasons(CommentDatabase& database, Insight& insight)
{
    auto rows = database.use("SELECT rule, weight, detail FROM reason WHERE comment = ?1"
                             " ORDER BY weight DESC, rule");
    rows.bind(1, insight.comment.value());
    while (rows.step())
        insight.reasons.append({rows.text(0), rows.real(1), QJsonDocument::fromJson(rows.bytes(2)).object()});
}

std::optional<Insight> readInsight(CommentDatabase& database, CommentId id)
{
    auto row = database.use("SELECT score, rank, language, links FROM insight WHERE comment = ?1");
    if (!row.bind(1, id.value()).step())
        return std::nullopt;
    Insight insight{.comment = id,
                    .score = row.real(0),
                    .rank = row.real(1),
                    .language = row.text(2),
                    .links = int(row.integer(3))};
    readReasons(database, insight);
    return insight;
}

/// Members of waves whose reasons say otherwise: waves grow with comments that came later.
void addChangedWaves(CommentDatabase& database, double waveFrom, QSet<qint64>& ids)
{
    auto grown = database.use(
        "SELECT l.comment FROM lookalike l JOIN insight i ON i.comment = l.comment"
        " WHERE l.campaign IN (SELECT campaign FROM lookalike WHERE campaign <> 0"
        " GROUP BY campaign HAVING count(*) >= ?1) AND l.campaign <> 0"
        " AND NOT EXISTS (SELECT 1 FROM reason r WHERE r.comment = l.comment AND r.rule = 'lookalike')");
    grown.bind(1, waveFrom);
    while (grown.step())
        ids.insert(grown.integer(0));
    auto gone = database.use("SELECT r.comment FROM reason r WHERE r.rule = 'lookalike' AND NOT EXISTS"
                             " (SELECT 1 FROM lookalike l WHERE l.comment = r.comment AND l.campaign <> 0)");
    while (gone.step())
        ids.insert(gone.integer(0));
}

/// Whether the comment still is what was judged: what changes it takes its trace away.
bool writeInsight(CommentDatabase& database, const InsightStore::Found& found, qint64 revision)
{
    auto insert = database.use(
        "INSERT OR REPLACE INTO insight (comment, status, score, rank, language, links, revision)"
        " SELECT c.id, c.status, ?2, ?2, ?3, ?4, ?5 FROM comment c JOIN trace t ON t.comment = c.id"
        " WHERE c.id = ?1 AND c.queued = 1 AND t.at = ?6 AND t.person = ?7 AND t.text = ?8");
    insert.bind(1, found.trace.comment).bind(2, found.judgement.score).bind(3, found.language);
    insert.bind(4, qint64(found.links)).bind(5, revision).bind(6, found.trace.at);
    insert.bind(7, qint64(found.trace.person)).bind(8, qint64(found.trace.text));
    return insert.run() > 0;
}

} // namespace

InsightStore::InsightStore(const CommentStore& store)
    : m_database(store.database())
{
}

Result<std::optional<Insight>> InsightStore::insight(CommentId id) const
{
    return guarded(m_database,
                   [&]() -> Result<std::optional<Insight>> { return readInsight(m_database, id); });
}

Result<QHash<CommentId, Insight>> InsightStore::insights(const QList<CommentId>& ids) const
{
    return guarded(m_database, [&]() -> Result<QHash<CommentId, Insight>> {
        QHash<CommentId, Insight> found;
        for (const CommentId id : ids) {
            if (auto insight = readInsight(m_database, id))
                found.insert(id, std::move(*insight));
        }
        return found;
    });
}

Result<qint64> InsightStore::unseen() const
{
    return guarded(m_database, [&]() -> Result<qint64> {
        auto count = m_database.use("SELECT (SELECT coalesce(sum(n), 0) FROM total WHERE shelf < 4)"
                                    " - (SELECT count(*) FROM insight)");
        return count.step() ? std::max<qint64>(0, count.integer(0)) : 0;
    });
}

Result<QHash<QString, qint64>> InsightStore::reasonCounts() const
{
    return guarded(m_database, [&]() -> Result<QHash<QString, qint64>> {
        QHash<QString, qint64> counts;
        auto rows = m_database.use("SELECT rule, count(*) FROM reason GROUP BY rule");
        while (rows.step())
            counts.insert(rows.text(0), rows.integer(1));
        return counts;
    });
}

Result<QList<CommentId>> InsightStore::outOfDate(qint64 revision, double waveFrom) const
{
    return guarded(m_database, [&]() -> Result<QList<CommentId>> {
        QSet<qint64> waves;
        if (waveFrom > 0)
            addChangedWaves(m_database, waveFrom, waves);
        QList<CommentId> ids;
        // That index has all that is asked; the order of time but for its direction.
        for (qint64 status = 0; status < 4; ++status) {
            auto some = m_database.use("SELECT c.id FROM comment c INDEXED BY comment_queue"
                                       " WHERE c.queued = 1 AND c.status = ?1 AND NOT EXISTS"
                                       " (SELECT 1 FROM insight i WHERE i.comment = c.id AND i.revision = ?2)"
                                       " ORDER BY c.date_gmt DESC");
            some.bind(1, status).bind(2, revision);
            while (some.step()) {
                ids.append(CommentId(some.integer(0)));
                waves.remove(some.integer(0));
            }
        }
        for (const qint64 id : std::as_const(waves))
            ids.append(CommentId(id));
        return ids;
    });
}

Result<void> InsightStore::trace(const QList<CommentId>& ids)
{
    return guarded(m_database, [&]() -> Result<void> {
        std::vector<qint64> missing;
        for (const CommentId id : ids) {
            auto there = m_database.use("SELECT 1 FROM trace WHERE comment = ?1");
            if (!there.bind(1, id.value()).step())
                missing.push_back(id.value());
        }
        if (missing.empty())
            return {};
        std::ranges::sort(missing);
        m_database.setDurability(CommentDatabase::Durability::Import);
        SQLite::Transaction transaction(m_database.connection(), SQLite::TransactionBehavior::IMMEDIATE);
        visitRows(m_database, missing,
                  [&](const SliceRow& row) { writeTrace(m_database, fullTrace(row.comment)); });
        transaction.commit();
        return {};
    });
}

Result<int> InsightStore::write(const QList<Found>& found, qint64 revision)
{
    return guarded(m_database, [&]() -> Result<int> {
        m_database.setDurability(CommentDatabase::Durability::Import);
        SQLite::Transaction transaction(m_database.connection(), SQLite::TransactionBehavior::IMMEDIATE);
        int written = 0;
        for (const Found& each : found) {
            if (!writeInsight(m_database, each, revision))
                continue;
            ++written;
            m_database.use("DELETE FROM reason WHERE comment = ?1").bind(1, each.trace.comment).run();
            auto insert =
                m_database.use("INSERT INTO reason (comment, rule, weight, detail) VALUES (?, ?, ?, ?)");
            for (const RuleReason& reason : each.judgement.reasons) {
                insert.bind(1, each.trace.comment).bind(2, reason.rule).bind(3, reason.weight);
                insert.bind(4, QString::fromUtf8(QJsonDocument(reason.detail).toJson(QJsonDocument::Compact)))
                    .run();
            }
        }
        transaction.commit();
        return written;
    });
}

} // namespace warraq
