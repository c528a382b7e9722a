// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobs.h"
#include "comments/comment_store.h"
#include "shell/context.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace warraq {

/// The comments of the open project as the window sees them. Nothing here waits for the disk: decisions are
/// written one after the other by one worker, pages are read by another; both answer in the window's thread.
class CommentDesk : public QObject
{
    Q_OBJECT

public:
    explicit CommentDesk(const Context& context, QObject* parent = nullptr);
    ~CommentDesk() override; ///< waits until every decision taken is on disk

    [[nodiscard]] const Context& context() const { return m_context; }
    [[nodiscard]] bool canDecide() const { return !m_context.project.isReadOnly(); }

    void decide(const QList<CommentId>& ids, CommentStatus to);
    /// The same with reason, note and what was seen; `by` is who sits here.
    void decide(const DecisionRequest& request);
    /// All that `filter` finds, at most mostAtOnce of them, as one step.
    void decideAll(const CommentFilter& filter, CommentStatus to);
    static constexpr qint64 mostAtOnce = 100'000;
    void undo();
    void redo();
    /// Everything since `first`, that decision too.
    void undoDownTo(DecisionId first);
    /// Why the last decision about this comment was taken.
    void remark(CommentId about, const QString& reason, const QString& note);
    void edit(CommentId id, const QString& text);
    void reply(CommentId to, const QString& text);
    void saveView(const QString& name, const CommentFilter& filter);
    void removeView(const QString& name);
    /// Whether decisions about many are being written (they take a moment).
    [[nodiscard]] bool isBusy() const { return m_large > 0; }
    /// Decisions that are taken but not yet on disk.
    [[nodiscard]] bool isBeingDecided(CommentId id) const { return m_inFlight.contains(id); }

    [[nodiscard]] const QueueCounts& counts() const { return m_counts; }
    [[nodiscard]] qint64 decidedToday() const { return m_today; }
    /// Comments came from outside (an import): the database is opened again and everything read anew.
    void reload();

    /// Runs `work(CommentStore&) -> Result<T>` on the reading worker and calls `done(Result<T>)` here, unless
    /// `context` is gone. A stale answer is the caller's business.
    template <class Work, class Done>
    void read(QObject* context, Work work, Done done)
    {
        auto place = m_reader;
        runJob(
            context,
            [place, work = std::move(work)]() mutable -> decltype(work(std::declval<CommentStore&>())) {
                auto store = place->store();
                if (!store)
                    return passOn(store);
                return work(**store);
            },
            std::move(done), &m_reading);
    }

Q_SIGNALS:
    void countsChanged();
    void decided(const warraq::Decision& decision);
    /// Nothing of it was written; the comments are what they were.
    void notDecided(const QList<warraq::CommentId>& ids, const warraq::Error& error);
    void busyChanged();
    void remarked(const warraq::Decision& decision);
    void textChanged(warraq::CommentId id); ///< by the desk, or taken back
    void replied(const warraq::Decision& decision);
    void allTakenBack(const QList<warraq::Decision>& decisions);
    void viewsChanged();
    void takenBack(const warraq::Decision& decision);
    void repeated(const warraq::Decision& decision);
    void nothingToTakeBack();
    void nothingToRepeat();
    void failed(const warraq::Error& error); ///< an undo, redo or reading of counts
    void reloaded();

private:
    /// One store and who uses it: a worker with one thread. Opened when first used.
    struct Place
    {
        QString folder;
        bool readOnly = true;
        const Clock* clock = nullptr;
        std::unique_ptr<CommentStore> opened;

        [[nodiscard]] Result<CommentStore*> store();
    };
    struct Standing
    {
        QueueCounts counts;
        qint64 today = 0;
    };
    struct Written
    {
        Result<std::optional<Decision>> decision;
        Result<Standing> standing;
    };
    [[nodiscard]] static Result<Standing> standingOf(CommentStore& store, const QDateTime& morning,
                                                     const QString& person);
    template <class Work, class Done>
    void write(Work work, Done done);
    /// The same for what is no decision.
    template <class Work, class Done>
    void writeOther(Work work, Done done);
    void beginLarge();
    void endLarge();
    void step(bool redo);
    void take(const Result<Standing>& standing);
    void readStanding();
    [[nodiscard]] QDateTime morning() const;

    Context m_context;
    std::shared_ptr<Place> m_writer;
    std::shared_ptr<Place> m_reader;
    QueueCounts m_counts;
    qint64 m_today = 0;
    QSet<CommentId> m_inFlight;
    int m_large = 0;
    QThreadPool m_writing;
    QThreadPool m_reading;
};

} // namespace warraq
