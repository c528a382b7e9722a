// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace warraq {

/// Look-alikes. Everything here but the exceptions is derived from the texts and can be made again.
/// - lookalike: a comment without a row has not been looked at yet; `campaign` 0 = alike to none, else the
///   comment it is named after.
/// - signature: what was found in the texts, many comments to a row (lookalike_index.h tells the bytes): a
///   row for each comment, or sixteen for its bands, would be larger than the comments themselves. A comment
///   may stand in several rows, the last counts.
/// - setting 'lookalike.grouped': the last row of `signature` that the groups know of (in the row itself it
///   would have all its signatures written again).
/// - lookalike_again: comments whose text changed after they were looked at.
/// - lookalike_exception: what a person took out of a campaign (`out` 1) or put back (0); only appended to,
///   the last entry of a comment counts.
inline constexpr const char* similarSchema = R"(
CREATE TABLE lookalike (
    comment INTEGER PRIMARY KEY,
    campaign INTEGER NOT NULL
);
CREATE INDEX lookalike_campaign ON lookalike (campaign, comment) WHERE campaign <> 0;
CREATE TABLE signature (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    entries BLOB NOT NULL
);
CREATE TABLE lookalike_again (comment INTEGER PRIMARY KEY);
CREATE TRIGGER lookalike_changes AFTER UPDATE OF content, queued ON comment
WHEN old.content <> new.content OR old.queued <> new.queued BEGIN
    INSERT OR IGNORE INTO lookalike_again VALUES (new.id);
END;
CREATE TRIGGER lookalike_goes AFTER DELETE ON comment BEGIN
    DELETE FROM lookalike_again WHERE comment = old.id;
END;
INSERT INTO setting VALUES ('lookalike.grouped', 0);
CREATE TABLE lookalike_exception (
    id INTEGER PRIMARY KEY,
    comment INTEGER NOT NULL,
    campaign INTEGER NOT NULL,
    out INTEGER NOT NULL,
    at TEXT NOT NULL,
    by TEXT NOT NULL
);
CREATE INDEX lookalike_exception_comment ON lookalike_exception (comment, id);
CREATE TRIGGER exception_stands BEFORE UPDATE ON lookalike_exception
    BEGIN SELECT raise(ABORT, 'the journal is not changed'); END;
CREATE TRIGGER exception_stays BEFORE DELETE ON lookalike_exception
    BEGIN SELECT raise(ABORT, 'the journal is not changed'); END;
)";

} // namespace warraq
