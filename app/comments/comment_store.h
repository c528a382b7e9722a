// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "comments/comment_filter.h"
#include "comments/decision.h"

#include <memory>
#include <optional>

namespace warraq {

class CommentDatabase;

/// Where a page of a list ends (keyset paging: no OFFSET, so page 10,000 costs what page 1 costs).
struct CommentCursor
{
    QString dateGmt;
    CommentId id;
    double rank = 0; ///< of the list by priority
};

struct CommentPage
{
    QList<Comment> comments;
    std::optional<CommentCursor> next; ///< nothing = this was the last page
};

struct QueueCounts
{
    qint64 pending = 0;
    qint64 approved = 0;
    qint64 spam = 0;
    qint64 trash = 0;
    qint64 outside = 0; ///< pingbacks, trackbacks, notes: kept, never queued
};

/// comments.sqlite (WAL). Counters are kept by triggers; decisions are a journal that is only appended to,
/// mirrored without personal data to moderation/decisions/<device>.jsonl. Thread: one object per thread;
/// several objects may have the same project open.
class CommentStore
{
public:
    /// Opens or makes the database of a project folder. Errors: Database, NoPermission, NewerFormat.
    [[nodiscard]] static Result<std::unique_ptr<CommentStore>> open(const QString& projectFolder,
                                                                    bool readOnly, const Clock& clock);
    ~CommentStore();

    /// Adds or refreshes comments inside one transaction. A comment with the same (sourcePost, sourceId,
    /// source) is the same comment: its verbatim fields are refreshed, the desk's own decision stays. Returns
    /// how many were new.
    struct Stored
    {
        qint64 created = 0;
        qint64 updated = 0;
        qint64 unchanged = 0;
    };
    [[nodiscard]] Result<Stored> store(const QList<Comment>& comments);
    /// After an import: ties sourceParent to local rows and finds cycles (their parent becomes none).
    [[nodiscard]] Result<void> resolveParents();

    [[nodiscard]] Result<CommentPage> page(const CommentFilter& filter, int limit,
                                           const std::optional<CommentCursor>& after = std::nullopt) const;
    /// How many a filter finds, `most` + 1 when there are more than `most` (nobody waits for the exact
    /// million).
    [[nodiscard]] Result<qint64> count(const CommentFilter& filter, qint64 most) const;
    [[nodiscard]] Result<Comment> comment(CommentId id) const;
    [[nodiscard]] Result<QList<Comment>> thread(CommentId id,
                                                int limit = 200) const; ///< root first, then by time
    /// How many comments the same person (e-mail, else name) has in each status.
    [[nodiscard]] Result<QueueCounts> authorRecord(const Comment& comment) const;
    [[nodiscard]] Result<QueueCounts> counts(const QString& article = {}) const;

    /// Articles (by ArticleId value) with the most comments of a status, and how many.
    [[nodiscard]] Result<QList<std::pair<QString, qint64>>> busiestArticles(CommentStatus status,
                                                                            int limit) const;

    /// Decides; unchanged ones are left out, and those that changed since they were seen. Whole or not at
    /// all. The journal has it before this returns.
    [[nodiscard]] Result<Decision> decide(const DecisionRequest& request);
    [[nodiscard]] Result<Decision> decide(const QList<CommentId>& ids, CommentStatus to, const QString& by,
                                          const QString& reason = {});
    /// The ids a filter finds, in its order, at most `limit`: what a decision over all of them is about.
    [[nodiscard]] Result<QList<CommentId>> matching(const CommentFilter& filter, qint64 limit) const;

    /// Says why the last decision in force about this comment was taken; nothing is decided anew. Returns
    /// that decision as it reads now. Errors: NotFound (nothing was decided about it).
    [[nodiscard]] Result<Decision> remark(CommentId about, const QString& reason, const QString& note,
                                          const QString& by);
    /// What was decided about one comment, newest first, those taken back too.
    [[nodiscard]] Result<QList<Decision>> decisionsOf(CommentId id, int limit = 20) const;

    /// Gives a comment another text (markup as WordPress stores it). The text it came with is kept and an
    /// import does not bring it back. Errors: NotFound, BadArgument (nothing changes).
    [[nodiscard]] Result<Decision> edit(CommentId id, const QByteArray& content, const QString& by,
                                        const QString& note = {});
    /// The text the comment came with, when the desk's own stands in its place now.
    [[nodiscard]] Result<std::optional<QByteArray>> originalText(CommentId id) const;
    /// Answers a comment as the desk, approved at once. Errors: NotFound, BadArgument (no text).
    [[nodiscard]] Result<Decision> reply(CommentId to, const QByteArray& content, const QString& by);

    /// Takes back / repeats the last decision (journalled too) and returns that decision: after undo each
    /// comment is what `from` says, after redo it is `to`. Nothing when there is none. Works across restarts;
    /// a new decision drops what could have been repeated.
    [[nodiscard]] Result<std::optional<Decision>> undo(const QString& by);
    [[nodiscard]] Result<std::optional<Decision>> redo(const QString& by);
    /// Takes back everything from the last decision down to `first`, that one too: a batch, or a whole shift.
    /// Whole or not at all; returns what was taken back, newest first.
    [[nodiscard]] Result<QList<Decision>> undoDownTo(DecisionId first, const QString& by);
    /// The first decision in force since `since`; nothing when there is none.
    [[nodiscard]] Result<std::optional<DecisionId>> firstDecisionSince(const QDateTime& since) const;
    /// Newest first; `before` pages on. Items are not read (`from` is empty but its size stands in `count`).
    struct JournalLine
    {
        Decision decision;
        qint64 count = 0;
    };
    [[nodiscard]] Result<QList<JournalLine>> journalLines(int limit, DecisionId before = {}) const;
    [[nodiscard]] Result<QList<Decision>> journal(int limit = 100) const; ///< newest first
    /// How many comments `by` decided since `since`, decisions taken back not counted.
    [[nodiscard]] Result<qint64> decidedSince(const QDateTime& since, const QString& by) const;
    /// Filters with a name, in the order they were made. They may name a reader, so they live here.
    struct View
    {
        QString name;
        CommentFilter filter;
    };
    [[nodiscard]] Result<QList<View>> views() const;
    /// Adds one, or gives the one of that name another filter. Errors: BadArgument (no name).
    [[nodiscard]] Result<void> saveView(const QString& name, const CommentFilter& filter);
    /// The rules that have spoken about any comment, by code.
    [[nodiscard]] Result<QStringList> reasonsInUse() const;
    [[nodiscard]] Result<void> removeView(const QString& name);

    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] CommentDatabase& database() const; ///< for what stands beside it in app/comments

    /// Whether the file itself is sound, asked before decisions are written to it without anybody watching. A
    /// very large file is not read through. Errors: BadFormat, Database.
    [[nodiscard]] Result<void> checkFile() const;
    /// SQLite integrity, counters against a fresh count, journal readable. Empty list = clean.
    [[nodiscard]] Result<QStringList> verify() const;

private:
    class Private;
    explicit CommentStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace warraq
