// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/similar/campaigns.h"

#include "comments/comment_database.h"
#include "comments/comment_row.h"
#include "comments/comment_text.h"
#include "text/folding.h"

#include <QSet>

namespace warraq {
namespace {

constexpr int textsLookedAt = 300; ///< the commonest text shows in these

QString timeText(const Clock& clock)
{
    return clock.now().toUTC().toString(Qt::ISODateWithMs);
}

/// The campaign a comment was taken out of, when it is still out; 0 = it is not.
qint64 takenFrom(CommentDatabase& database, CommentId id)
{
    auto last = database.use(
        "SELECT campaign, out FROM lookalike_exception WHERE comment = ?1 ORDER BY id DESC LIMIT 1");
    return last.bind(1, id.value()).step() && last.integer(1) != 0 ? last.integer(0) : 0;
}

qint64 presentCampaign(CommentDatabase& database, CommentId id)
{
    auto find = database.use("SELECT campaign FROM lookalike WHERE comment = ?1");
    return find.bind(1, id.value()).step() ? find.integer(0) : 0;
}

/// One entry of the journal and what it says.
void move(CommentDatabase& database, CommentId id, qint64 campaign, bool out, const QString& at,
          const QString& by)
{
    database
        .use("INSERT INTO lookalike_exception (comment, campaign, out, at, by) VALUES (?1, ?2, ?3, ?4, ?5)")
        .bind(1, id.value())
        .bind(2, campaign)
        .bind(3, qint64(out))
        .bind(4, at)
        .bind(5, by)
        .run();
    database.use("UPDATE lookalike SET campaign = ?2 WHERE comment = ?1")
        .bind(1, id.value())
        .bind(2, out ? 0 : campaign)
        .run();
}

} // namespace

Result<QList<Campaign>> Campaigns::list(qint64 minSize, int limit)
{
    return guarded(m_database, [&]() -> Result<QList<Campaign>> {
        QList<std::pair<qint64, qint64>> found; // id, size
        {
            auto rows = m_database.use(
                "SELECT l.campaign, count(*), sum(c.status = 0) AS pending"
                " FROM (SELECT campaign FROM lookalike WHERE campaign <> 0 GROUP BY campaign"
                " HAVING count(*) >= ?1) g"
                " CROSS JOIN lookalike l ON l.campaign = g.campaign AND l.campaign <> 0"
                " CROSS JOIN comment c ON c.id = l.comment"
                " GROUP BY l.campaign ORDER BY pending DESC, count(*) DESC, l.campaign LIMIT ?2");
            rows.bind(1, minSize).bind(2, qint64(limit));
            while (rows.step())
                found.emplaceBack(rows.integer(0), rows.integer(1));
        }
        QList<Campaign> campaigns;
        for (const auto& [id, size] : std::as_const(found))
            campaigns.append(details(id, size));
        return campaigns;
    });
}

Result<Campaign> Campaigns::campaign(qint64 id)
{
    return guarded(m_database, [&]() -> Result<Campaign> {
        auto count = m_database.use("SELECT count(*) FROM lookalike WHERE campaign = ?1 AND campaign <> 0");
        if (!count.bind(1, id).step() || count.integer(0) == 0)
            return fail(ErrorCode::NotFound, m_database.path(), 0, QString::number(id));
        return details(id, count.integer(0));
    });
}

Campaign Campaigns::details(qint64 id, qint64 size)
{
    Campaign campaign{.id = id, .size = size};
    auto facts = m_database.use("SELECT sum(c.status = 0), min(c.date_gmt), max(c.date_gmt),"
                                " count(DISTINCT iif(c.email <> '', lower(c.email), c.author)),"
                                " count(DISTINCT nullif(c.ip, '')), count(DISTINCT c.article)"
                                " FROM lookalike l CROSS JOIN comment c ON c.id = l.comment WHERE l.campaign "
                                "= ?1 AND l.campaign <> 0");
    if (facts.bind(1, id).step()) {
        campaign.pending = facts.integer(0);
        campaign.first = facts.text(1);
        campaign.last = facts.text(2);
        campaign.authors = facts.integer(3);
        campaign.ips = facts.integer(4);
        campaign.articles = facts.integer(5);
    }
    describeTexts(campaign);
    return campaign;
}

void Campaigns::describeTexts(Campaign& campaign)
{
    auto rows = m_database.use("SELECT c.content FROM lookalike l CROSS JOIN comment c ON c.id = l.comment"
                               " WHERE l.campaign = ?1 AND l.campaign <> 0 ORDER BY l.comment LIMIT ?2");
    rows.bind(1, campaign.id).bind(2, qint64(textsLookedAt));
    struct Seen
    {
        QString text;
        qint64 count = 0;
        int first = 0;
    };
    QHash<QString, Seen> texts;
    while (rows.step()) {
        const QString text = commentText(rows.bytes(0)).text;
        Seen& seen = texts[folded(text).simplified()];
        if (seen.count++ == 0) {
            seen.text = text;
            seen.first = int(texts.size());
        }
    }
    const Seen* best = nullptr;
    for (const Seen& seen : std::as_const(texts)) {
        if (!best || std::pair(seen.count, -seen.first) > std::pair(best->count, -best->first))
            best = &seen;
    }
    if (best) {
        campaign.text = best->text;
        campaign.sameText = best->count;
    }
}

Result<QList<CommentId>> Campaigns::members(qint64 id, std::optional<CommentStatus> status)
{
    return guarded(m_database, [&]() -> Result<QList<CommentId>> {
        auto rows = m_database.use("SELECT c.id FROM lookalike l CROSS JOIN comment c ON c.id = l.comment"
                                   " WHERE l.campaign = ?1 AND l.campaign <> 0"
                                   " AND (?2 < 0 OR c.status = ?2) ORDER BY l.comment");
        rows.bind(1, id).bind(2, status ? qint64(*status) : -1);
        QList<CommentId> ids;
        while (rows.step())
            ids.append(CommentId(rows.integer(0)));
        return ids;
    });
}

Result<QList<Comment>> Campaigns::page(qint64 id, int limit, const Comment* after)
{
    return guarded(m_database, [&]() -> Result<QList<Comment>> {
        auto rows = m_database.use("SELECT " WARRAQ_COMMENT_COLUMNS
                                   " FROM comment c WHERE c.id IN (SELECT m.id FROM lookalike l"
                                   " CROSS JOIN comment m ON m.id = l.comment"
                                   " WHERE l.campaign = ?1 AND l.campaign <> 0"
                                   " AND (m.date_gmt, m.id) > (?2, ?3) ORDER BY m.date_gmt, m.id LIMIT ?4)"
                                   " ORDER BY c.date_gmt, c.id");
        rows.bind(1, id).bind(2, after ? after->dateGmt : QString());
        rows.bind(3, after ? after->id.value() : 0).bind(4, qint64(limit));
        QList<Comment> page;
        while (rows.step())
            page.append(readRow(rows));
        return page;
    });
}

Result<QStringList> Campaigns::times(qint64 id, int limit)
{
    return guarded(m_database, [&]() -> Result<QStringList> {
        auto rows =
            m_database.use("SELECT c.date_gmt FROM lookalike l CROSS JOIN comment c ON c.id = l.comment"
                           " WHERE l.campaign = ?1 AND l.campaign <> 0 ORDER BY c.date_gmt LIMIT ?2");
        rows.bind(1, id).bind(2, qint64(limit));
        QStringList times;
        while (rows.step())
            times.append(rows.text(0));
        return times;
    });
}

Result<qint64> Campaigns::campaignOf(CommentId id)
{
    return guarded(m_database, [&]() -> Result<qint64> { return presentCampaign(m_database, id); });
}

Result<int> Campaigns::exclude(const QList<CommentId>& ids, const QString& by, const Clock& clock)
{
    return guarded(m_database, [&]() -> Result<int> {
        m_database.setDurability(CommentDatabase::Durability::Decision);
        SQLite::Transaction transaction(m_database.connection(), SQLite::TransactionBehavior::IMMEDIATE);
        int moved = 0;
        for (const CommentId id : ids) {
            if (const qint64 campaign = presentCampaign(m_database, id); campaign != 0) {
                move(m_database, id, campaign, true, timeText(clock), by);
                ++moved;
            }
        }
        transaction.commit();
        return moved;
    });
}

Result<int> Campaigns::include(const QList<CommentId>& ids, const QString& by, const Clock& clock)
{
    return guarded(m_database, [&]() -> Result<int> {
        m_database.setDurability(CommentDatabase::Durability::Decision);
        SQLite::Transaction transaction(m_database.connection(), SQLite::TransactionBehavior::IMMEDIATE);
        int moved = 0;
        for (const CommentId id : ids) {
            if (const qint64 campaign = takenFrom(m_database, id); campaign != 0) {
                move(m_database, id, campaign, false, timeText(clock), by);
                ++moved;
            }
        }
        transaction.commit();
        return moved;
    });
}

Result<QList<CommentId>> Campaigns::excluded(qint64 id)
{
    return guarded(m_database, [&]() -> Result<QList<CommentId>> {
        auto rows = m_database.use("SELECT DISTINCT comment FROM lookalike_exception WHERE campaign = ?1");
        rows.bind(1, id);
        QList<CommentId> ids;
        while (rows.step()) {
            if (const CommentId comment(rows.integer(0)); takenFrom(m_database, comment) == id)
                ids.append(comment);
        }
        return ids;
    });
}

} // namespace warraq
