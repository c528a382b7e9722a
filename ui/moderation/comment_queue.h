// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment_truth.h"
#include "moderation/comment_desk.h"
#include "moderation/word_marks.h"

#include <QAbstractListModel>

namespace warraq {

/// A comment as its card shows it. Made on the worker.
struct CommentRow
{
    enum class State
    {
        Open,   ///< waits
        Saving, ///< decided by the hand, not yet by the disk
        Done,   ///< decided in this sitting, stands faded above
        Skipped ///< looked at and left for later
    };

    Comment comment;
    QList<ShownParagraph> paragraphs;
    CommentSigns signs;
    QList<TextMark> marks; ///< in the text
    bool firstOfAuthor = false;
    QString repliesTo;    ///< name of whom it answers, "" when it answers nobody
    quint32 revision = 0; ///< commentRevision() of what is shown
    bool edited = false;  ///< the desk's words stand in the place of the reader's
    bool marked = false;  ///< decided together with the other marked ones
    State state = State::Open;
    CommentStatus decision = CommentStatus::Pending; ///< when Saving or Done
};
/// `search`: words that were searched for, marked in the text.
[[nodiscard]] CommentRow commentRow(CommentStore& store, WordMarks& marks, Comment comment,
                                    const QString& search = {});

/// The cards of one queue: what was decided in this sitting, the current one, and the pages that were asked
/// for.
class CommentQueue : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles
    {
        AccessibleRole = Qt::AccessibleTextRole
    };

    explicit CommentQueue(CommentDesk& desk, QObject* parent = nullptr);

    void show(const CommentFilter& filter); ///< reads the first page; loaded() follows
    void refresh();                         ///< the same filter again
    [[nodiscard]] const CommentFilter& filter() const { return m_filter; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] bool isComplete() const { return !m_next && !m_loading; } ///< no further page

    [[nodiscard]] const CommentRow* row(int row) const;
    [[nodiscard]] int rowOf(CommentId id) const; ///< -1 when it is not here
    /// The next row from `row` on (downwards, or upwards) that is still open; -1 when there is none.
    [[nodiscard]] int openRow(int row, int step = 1) const;
    [[nodiscard]] int openRows() const;
    [[nodiscard]] bool hasSkipped() const;

    /// The hand decided: the row waits for the disk. Approving what is approved only marks it looked at.
    void decide(int row, CommentStatus to);
    void skip(int row);
    void setMarked(int row, bool marked);
    void clearMarks();
    [[nodiscard]] QList<int> markedRows() const;
    /// All marked rows as one decision.
    void decideMarked(CommentStatus to);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void loaded(); ///< the first page of a filter is here
    void grew();   ///< a further page is here (it may have brought nothing new)
    void marksChanged();
    void changedSinceSeen(int row); ///< not decided: the site brought another text; it is shown now
    void cameBack(int row);         ///< an undo (or a failure) made this one current again
    void leftAgain(int row);        ///< a redo decided this one
    void changedElsewhere(const warraq::Decision& decision,
                          bool redo); ///< a step about comments not in this list
    void failed(const warraq::Error& error);

private:
    struct Page
    {
        QList<CommentRow> rows;
        std::optional<CommentCursor> next;
    };
    void readPage(const std::optional<CommentCursor>& after);
    void take(Page page, bool first);
    void setState(int row, CommentRow::State state, CommentStatus decision);
    void takeDecided(const Decision& decision);
    void takeBack(const Decision& decision);
    void takeRepeated(const Decision& decision);
    void bringIn(const Decision& decision);
    void readAgain(CommentId id, bool because);
    void send(const QList<int>& rows, CommentStatus to);

    CommentDesk& m_desk;
    std::shared_ptr<WordMarks> m_marks; ///< shared with the worker
    CommentFilter m_filter;
    QList<CommentRow> m_rows;
    std::optional<CommentCursor> m_next;
    quint64 m_revision = 0;
    bool m_loading = false;
};

/// What a decision is called on a card, a chip, a button's tool tip.
[[nodiscard]] QString decisionLabel(CommentStatus status);

} // namespace warraq
