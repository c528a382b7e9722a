// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment_database.h"
#include "comments/comment_store.h"

namespace warraq {

// The tables of the journal, row by row. Internal to app/comments; all of it belongs into a transaction.

/// As the journal and its index write a time.
[[nodiscard]] QString journalTime(const QDateTime& time);

/// The columns readDecision() reads, of table d (decision) and h (history).
inline constexpr const char* decisionColumns =
    "SELECT d.id, d.at, d.by, d.kind, d.target, d.status, coalesce(r.reason, d.reason),"
    " coalesce(h.taken_back, d.kind IN (0, 3, 4)), coalesce(r.note, d.note), d.n FROM decision d"
    " LEFT JOIN history h ON h.decision = d.id"
    " LEFT JOIN decision r ON r.id = (SELECT max(m.id) FROM decision m WHERE m.kind = 5 AND m.target = d.id)";
/// `withItems` false: `from` stays empty.
[[nodiscard]] Decision readDecision(CommentDatabase& database, const CommentDatabase::Statement& row,
                                    bool withItems = true);

/// Appends the decision without its items; returns its number.
qint64 writeDecision(CommentDatabase& database, const Decision& decision);
/// It can be taken back now; what could have been repeated no longer can.
void enterHistory(CommentDatabase& database, DecisionId decision);

/// Puts the text before (or after) an edit in its place, and its words into the search index.
void exchangeText(CommentDatabase& database, DecisionId edit, bool after);

} // namespace warraq
