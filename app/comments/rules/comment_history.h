// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment.h"
#include "comments/comment_database.h"

#include <vector>

namespace warraq {

/// What the rules that look at time need of a comment; kept in the table `trace`.
struct CommentTrace
{
    qint64 comment = 0;
    qint64 at = 0;      ///< seconds since 1970 (date_gmt, else date_local), 0 = unknown
    quint64 person = 0; ///< hash of the e-mail, else the name; 0 = nameless
    quint64 text = 0;   ///< hash of the folded letters and digits; 0 = none
    CommentStatus status = CommentStatus::Pending;
};
/// Without the text's hash.
[[nodiscard]] CommentTrace traceOf(const Comment& comment);
/// `folded` with FoldLevel::Loose. The same on every machine: it is stored.
[[nodiscard]] quint64 textHash(QStringView folded);

/// All comments in the order of their dates, so that each can be asked what was before it. Answers cost a few
/// steps, whatever a flood did: no question walks further back than `longestWalk` comments. Immutable.
class CommentHistory
{
public:
    static constexpr int longestWalk = 200;

    explicit CommentHistory(std::vector<CommentTrace> traces);

    /// What was before one comment. Valid as long as the history.
    class Before
    {
    public:
        Before() = default; ///< of a comment nobody knows: nothing was before it
        /// Comments of the same person that are approved, however long ago.
        [[nodiscard]] int approved() const;
        struct Past
        {
            int comments = 0;
            int decided = 0;  ///< approved, spam or trash
            int rejected = 0; ///< spam or trash
        };
        [[nodiscard]] Past ofPerson(qint64 seconds) const;
        /// How often the same person sent this text.
        [[nodiscard]] int sameTextOfPerson(qint64 seconds) const;
        struct Copies
        {
            int comments = 0;
            int people = 0; ///< other people; nameless ones count each
        };
        [[nodiscard]] Copies sameTextOfOthers(qint64 seconds) const;

    private:
        friend class CommentHistory;
        Before(const CommentHistory* history, qint32 row)
            : m_history(history)
            , m_row(row)
        {
        }
        template <class Take>
        void walk(qint64 seconds, bool byText, Take take) const;

        const CommentHistory* m_history = nullptr;
        qint32 m_row = -1;
    };
    [[nodiscard]] Before before(CommentId id) const;

private:
    struct Row
    {
        CommentTrace trace;
        qint32 ofPerson = -1; ///< the row before it of the same person
        qint32 ofText = -1;
        qint32 approved = 0; ///< before it, of the same person
    };
    std::vector<Row> m_rows;
    std::vector<std::pair<qint64, qint32>> m_byId;
};

/// The traces that are kept, with the status of now, in no order; only readers' comments.
[[nodiscard]] std::vector<CommentTrace> readTraces(CommentDatabase& database);
/// Those that matter to a few comments: all of the same people and with the same texts (of a text that
/// thousands sent, the newest).
[[nodiscard]] std::vector<CommentTrace> readTracesAround(CommentDatabase& database,
                                                         const QList<CommentId>& comments);
/// Replaces what is kept; inside the caller's transaction.
void writeTrace(CommentDatabase& database, const CommentTrace& trace);

} // namespace warraq
