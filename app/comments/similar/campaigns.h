// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "comments/comment_store.h"

namespace warraq {

class CommentDatabase;

/// A group of look-alikes as a list shows it.
struct Campaign
{
    qint64 id = 0;      ///< the comment it is named after
    qint64 size = 0;    ///< members, whatever was decided about them
    qint64 pending = 0; ///< of these, those that await a decision
    QString text{};     ///< the commonest one, as its first writer wrote it
    qint64 sameText = 0;
    QString first{}; ///< date_gmt
    QString last{};
    qint64 authors = 0;
    qint64 ips = 0;
    qint64 articles = 0;

    bool operator==(const Campaign&) const = default;
};

/// Campaigns of one database. Reading is meant for a worker: a large one takes some tens of milliseconds.
/// Members are listed by CommentStore::page({.campaign = id}).
class Campaigns
{
public:
    explicit Campaigns(CommentDatabase& database)
        : m_database(database)
    {
    }

    /// Those with most awaiting a decision first, then the largest; at least `minSize` members.
    [[nodiscard]] Result<QList<Campaign>> list(qint64 minSize, int limit);
    /// Errors: NotFound.
    [[nodiscard]] Result<Campaign> campaign(qint64 id);
    [[nodiscard]] Result<QList<CommentId>> members(qint64 id, std::optional<CommentStatus> status = {});
    /// One page by time; `after` is the last one of the page before.
    [[nodiscard]] Result<QList<Comment>> page(qint64 id, int limit, const Comment* after = nullptr);
    /// When its members were written: date_gmt, rising, at most `limit`.
    [[nodiscard]] Result<QStringList> times(qint64 id, int limit = 100'000);
    /// 0 = in none.
    [[nodiscard]] Result<qint64> campaignOf(CommentId id);

    /// Takes comments out of their campaigns; they stay out however often the texts are compared. Journalled.
    /// Returns how many were in one. Errors: as the database.
    [[nodiscard]] Result<int> exclude(const QList<CommentId>& ids, const QString& by, const Clock& clock);
    /// Puts them back where they were taken from.
    [[nodiscard]] Result<int> include(const QList<CommentId>& ids, const QString& by, const Clock& clock);
    /// Who was taken out of this campaign and is still out.
    [[nodiscard]] Result<QList<CommentId>> excluded(qint64 id);

private:
    [[nodiscard]] Campaign details(qint64 id, qint64 size);
    void describeTexts(Campaign& campaign);

    CommentDatabase& m_database;
};

} // namespace warraq
