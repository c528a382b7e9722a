// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace warraq {

/// What the rules found. Everything here is derived and can be made again. A comment without a row in
/// `insight` has not been looked at by the rules yet.
/// - insight: the sum of the weights, what the list is sorted by (`rank`: score and what the learner thinks),
/// the main
///   language (ar, en, fr, … or ""), and a copy of status (kept by a trigger) so that one index serves the
///   queue by priority.
///   `revision` is that of the rules it was judged by (Judge::revision); another one is out of date.
/// - reason: every rule that spoke, with its weight and a small JSON detail (matched words, offsets, counts).
/// - trace: what rules that look at time ask of other comments (comment_history.h).
/// A comment whose text, writer or date changes loses all three and is looked at anew.
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
CREATE TABLE trace (
    comment INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    person INTEGER NOT NULL,
    text INTEGER NOT NULL
);
CREATE INDEX trace_person ON trace (person, at) WHERE person <> 0;
CREATE INDEX trace_text ON trace (text, at) WHERE text <> 0;
CREATE TRIGGER insight_ends AFTER UPDATE OF content, author, email, url, ip, user_id, date_gmt, date_local, article,
    queued ON comment
WHEN old.content <> new.content OR old.author <> new.author OR old.email <> new.email OR old.url <> new.url OR
    old.ip <> new.ip OR old.user_id <> new.user_id OR old.date_gmt <> new.date_gmt OR
    old.date_local <> new.date_local OR old.article <> new.article OR old.queued <> new.queued BEGIN
    DELETE FROM insight WHERE comment = new.id;
    DELETE FROM reason WHERE comment = new.id;
    DELETE FROM trace WHERE comment = new.id;
END;
CREATE TRIGGER insight_follows AFTER UPDATE OF status ON comment WHEN old.status <> new.status BEGIN
    UPDATE insight SET status = new.status WHERE comment = new.id;
END;
CREATE TRIGGER insight_goes AFTER DELETE ON comment BEGIN
    DELETE FROM insight WHERE comment = old.id;
    DELETE FROM reason WHERE comment = old.id;
    DELETE FROM trace WHERE comment = old.id;
    DELETE FROM lookalike WHERE comment = old.id;
END;
)";

} // namespace warraq
