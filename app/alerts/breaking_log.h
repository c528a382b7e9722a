// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "base/error.h"

namespace warraq {

/// An event of alerts/ledger.jsonl: who did what to which story, when. Hash-chained: each line holds the
/// SHA-256 of the line before, so that a changed or missing line shows.
struct BreakingEvent
{
    QDateTime at; ///< UTC
    QString what; ///< flagged, extended, unflagged, expired
    QString by;
    ArticleId article;
    QString headline;
    QDateTime until; ///< UTC, of flagged and extended
};

[[nodiscard]] Result<void> appendBreakingEvent(const QString& projectFolder, const BreakingEvent& event);
[[nodiscard]] Result<QList<BreakingEvent>> readBreakingLog(const QString& projectFolder); ///< oldest first
/// Line (1-based) of the first broken link of the chain, 0 when whole.
[[nodiscard]] Result<qint64> verifyBreakingLog(const QString& projectFolder);

} // namespace warraq
