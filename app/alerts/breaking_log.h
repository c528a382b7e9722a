// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "base/error.h"

namespace warraq {

/// An event of the ledger: who did what to which story, when. Every machine writes its own file,
/// alerts/ledger/<device>.jsonl, so that two never write to one; alerts/ledger.jsonl is the one of projects
/// from before, read and no longer written. Each file is hash-chained: a line holds the SHA-256 of the line
/// before, so that a changed or missing line shows.
struct BreakingEvent
{
    QDateTime at; ///< UTC
    QString what; ///< flagged, extended, unflagged, expired
    QString by;
    ArticleId article;
    QString headline;
    QDateTime until; ///< UTC, of flagged and extended
};

/// Errors: ProjectGone, those of deviceOf and appendDurably.
[[nodiscard]] Result<void> appendBreakingEvent(const QString& projectFolder, const BreakingEvent& event);
/// Of all machines, oldest first; an event that two files hold (a copy that a merge kept) is one.
[[nodiscard]] Result<QList<BreakingEvent>> readBreakingLog(const QString& projectFolder);

/// Where a chain is broken first.
struct LedgerBreak
{
    QString file;    ///< under the project, "" when all chains are whole
    qint64 line = 0; ///< 1-based, 0 when all chains are whole
};
[[nodiscard]] Result<LedgerBreak> verifyBreakingLog(const QString& projectFolder);

} // namespace warraq
