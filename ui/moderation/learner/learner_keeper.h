// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/learner/learner.h"
#include "moderation/campaigns/comment_worker.h"
#include "moderation/comment_desk.h"

class QTimer;

namespace warraq {

/// Learns behind the window's back: after every hundred decisions of a sitting, when the hand rests, and
/// ranks what is new after an import. What is asked for by hand is done at once.
class LearnerKeeper : public QObject
{
    Q_OBJECT

public:
    explicit LearnerKeeper(CommentDesk& desk, QObject* parent = nullptr);

    [[nodiscard]] const Learner::State& state() const { return m_state; }
    [[nodiscard]] bool isKnown() const { return m_known; } ///< state() was read once
    [[nodiscard]] bool isWorking() const { return m_working > 0; }
    [[nodiscard]] bool isReadOnly() const { return m_worker.isReadOnly(); }

    void train();
    void rankNew(); ///< the rules looked at comments that have no rank yet
    void reset();
    void setOff(bool off);
    void exportTo(const QString& path);
    void importFrom(const QString& path);

Q_SIGNALS:
    void changed(); ///< state() or isWorking()
    void ranked();  ///< the list by priority may have another order
    void exported(const QString& path);
    void failed(const warraq::Error& error);

private:
    /// What to do with the learner; the queue's order follows.
    enum class Ranking
    {
        Nothing,
        New,
        All
    };
    void run(std::function<Result<void>(Learner&, const CancelFlag&)> work, Ranking ranking,
             std::function<void()> done = {});

    CommentDesk& m_desk;
    CommentWorker m_worker;
    QTimer* m_rest;
    Learner::State m_state;
    qint64 m_decided = 0; ///< since the last training
    int m_working = 0;
    bool m_known = false;
};

} // namespace warraq
