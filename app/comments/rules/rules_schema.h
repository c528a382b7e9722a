// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace warraq {

/// What the rules found. Everything here is derived and can be made again. A comment without a row in
/// `insight` has not been looked at by the rules yet.
/// - insight: the sum of the weights, what the list is sorted by (`rank`: score and what the learner thinks),
/// the main
///   language (ar, en, fr, … or ""), and a copy of status (kept by a trigger) so that one index serves the
///   queue by priority.
/// - reason: every rule that spoke, with its weight and a small JSON detail (matched words, offsets, counts).
inline constexpr const char* rulesSchema = R"(
CREATE TABLE insight (
    comment INTEGER PRIMARY KEY,
    status INTEGER NOT NULL,
    score REAL NOT NULL,
    rank REAL NOT NULL,
    language TEXT NOT NULL,
    links INTEGER NOT NULL,
    revision INTEGER NOT NULL
);
CREATE INDEX insight_rank ON insight (status, rank, comment);
CREATE TABLE reason (
    comment INTEGER NOT NULL,
    rule TEXT NOT NULL,
    weight REAL NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (comment, rule)
) WITHOUT ROWID;
CREATE INDEX reason_rule ON reason (rule, comment);
CREATE TRIGGER insight_follows AFTER UPDATE OF status ON comment WHEN old.status <> new.status BEGIN
    UPDATE insight SET status = new.status WHERE comment = new.id;
END;
CREATE TRIGGER insight_goes AFTER DELETE ON comment BEGIN
    DELETE FROM insight WHERE comment = old.id;
    DELETE FROM reason WHERE comment = old.id;
    DELETE FROM lookalike WHERE comment = old.id;
END;
)";

} // namespace warraq
