// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace warraq {

/// Format 2 of the journal: a note beside the reason, what the moderator had seen of each comment, the texts
/// that an edit changed, reasons given afterwards (remarks, found by their target), and a way from a comment
/// to its decisions.
inline constexpr const char* decisionSchema = R"(
ALTER TABLE decision ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE decision_item ADD COLUMN seen INTEGER NOT NULL DEFAULT 0;
CREATE INDEX decision_remark ON decision (target, id) WHERE kind = 5;
CREATE INDEX item_comment ON decision_item (comment, decision);
CREATE TABLE edit (
    decision INTEGER PRIMARY KEY,
    comment INTEGER NOT NULL,
    before BLOB NOT NULL,
    after BLOB NOT NULL
);
CREATE INDEX edit_comment ON edit (comment);
CREATE TABLE view (
    name TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    filter TEXT NOT NULL
) WITHOUT ROWID;
)";

} // namespace warraq
