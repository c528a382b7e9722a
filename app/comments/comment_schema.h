// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace warraq {

/// Tables of comments.sqlite, format 1.
/// - comment: every WordPress field verbatim; content is a blob because its bytes are kept, whatever they
/// are. Wide
///   columns stand last so that walking the narrow ones does not read them. `identity` is the WordPress id,
///   or when there is none a negative hash of the row, so that importing again makes no doubles and joins no
///   strangers. `decided` counts the desk's decisions in force: above 0 an import no longer changes the
///   status.
/// - tally, total: counters kept by triggers, per article and over all; `shelf` is the status (0 pending, 1
/// approved,
///   2 spam, 3 trash) or 4 for what never enters a queue.
/// - words: folded search keys; the folding already split words, so the tokenizer only looks for spaces.
/// - decision, decision_item: the journal, appended to and never changed (triggers refuse it). history is
/// what undo
///   and redo walk along.
inline constexpr const char* commentSchema = R"(
CREATE TABLE comment (
    id INTEGER PRIMARY KEY,
    status INTEGER NOT NULL,
    queued INTEGER NOT NULL,
    decided INTEGER NOT NULL DEFAULT 0,
    parent INTEGER NOT NULL DEFAULT 0,
    date_gmt TEXT NOT NULL,
    article TEXT NOT NULL,
    source TEXT NOT NULL,
    source_post INTEGER NOT NULL,
    source_id INTEGER NOT NULL,
    identity INTEGER NOT NULL,
    source_parent INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    author TEXT NOT NULL,
    email TEXT NOT NULL COLLATE NOCASE,
    url TEXT NOT NULL,
    ip TEXT NOT NULL,
    date_local TEXT NOT NULL,
    approved TEXT NOT NULL,
    type TEXT NOT NULL,
    karma TEXT NOT NULL,
    agent TEXT NOT NULL,
    content BLOB NOT NULL
);
CREATE UNIQUE INDEX comment_source ON comment (source_post, identity, source);
CREATE INDEX comment_queue ON comment (status, date_gmt) WHERE queued = 1;
CREATE INDEX comment_date ON comment (date_gmt) WHERE queued = 1;
CREATE INDEX comment_article ON comment (article, date_gmt) WHERE queued = 1;
CREATE INDEX comment_outside ON comment (date_gmt) WHERE queued = 0;
CREATE INDEX comment_email ON comment (email, status) WHERE queued = 1 AND email <> '';
CREATE INDEX comment_author ON comment (author, status) WHERE queued = 1 AND email = '';
CREATE INDEX comment_parent ON comment (parent) WHERE parent <> 0;
CREATE INDEX comment_unresolved ON comment (source_parent) WHERE source_parent <> 0 AND parent = 0;

CREATE TABLE comment_meta (
    comment INTEGER NOT NULL,
    position INTEGER NOT NULL,
    key TEXT NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (comment, position)
) WITHOUT ROWID;

CREATE TABLE total (shelf INTEGER PRIMARY KEY, n INTEGER NOT NULL);
INSERT INTO total VALUES (0, 0), (1, 0), (2, 0), (3, 0), (4, 0);
CREATE TABLE tally (
    article TEXT NOT NULL,
    shelf INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (article, shelf)
) WITHOUT ROWID;
CREATE TRIGGER comment_added AFTER INSERT ON comment BEGIN
    UPDATE total SET n = n + 1 WHERE shelf = iif(new.queued, new.status, 4);
    INSERT INTO tally VALUES (new.article, iif(new.queued, new.status, 4), 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER comment_removed AFTER DELETE ON comment BEGIN
    UPDATE total SET n = n - 1 WHERE shelf = iif(old.queued, old.status, 4);
    UPDATE tally SET n = n - 1 WHERE article = old.article AND shelf = iif(old.queued, old.status, 4);
END;
CREATE TRIGGER comment_moved AFTER UPDATE OF status, queued, article ON comment
WHEN old.status <> new.status OR old.queued <> new.queued OR old.article <> new.article BEGIN
    UPDATE total SET n = n - 1 WHERE shelf = iif(old.queued, old.status, 4);
    UPDATE total SET n = n + 1 WHERE shelf = iif(new.queued, new.status, 4);
    UPDATE tally SET n = n - 1 WHERE article = old.article AND shelf = iif(old.queued, old.status, 4);
    INSERT INTO tally VALUES (new.article, iif(new.queued, new.status, 4), 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE VIRTUAL TABLE words USING fts5 (
    key, content = '', contentless_delete = 1, detail = 'none', tokenize = 'ascii'
);
INSERT INTO words (words, rank) VALUES ('hashsize', 16777216);

CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    kind INTEGER NOT NULL,
    target INTEGER NOT NULL,
    status INTEGER NOT NULL,
    reason TEXT NOT NULL,
    n INTEGER NOT NULL
);
CREATE INDEX decision_at ON decision (at);
CREATE TABLE decision_item (
    decision INTEGER NOT NULL,
    comment INTEGER NOT NULL,
    status INTEGER NOT NULL,
    PRIMARY KEY (decision, comment)
) WITHOUT ROWID;
CREATE TRIGGER decision_stands BEFORE UPDATE ON decision BEGIN SELECT raise(ABORT, 'the journal is not changed'); END;
CREATE TRIGGER decision_stays BEFORE DELETE ON decision BEGIN SELECT raise(ABORT, 'the journal is not changed'); END;
CREATE TRIGGER item_stands BEFORE UPDATE ON decision_item
    BEGIN SELECT raise(ABORT, 'the journal is not changed'); END;
CREATE TRIGGER item_stays BEFORE DELETE ON decision_item
    BEGIN SELECT raise(ABORT, 'the journal is not changed'); END;
CREATE TABLE history (decision INTEGER PRIMARY KEY, taken_back INTEGER NOT NULL DEFAULT 0);
CREATE INDEX history_taken_back ON history (taken_back, decision);

CREATE TABLE setting (key TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID;
INSERT INTO setting VALUES ('mirrored', 0);

PRAGMA application_id = 0x57727271;
PRAGMA user_version = 1;
)";

} // namespace warraq
