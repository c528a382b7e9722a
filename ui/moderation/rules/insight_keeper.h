// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/rules/judge.h"
#include "moderation/comment_desk.h"

#include <QTimer>

namespace warraq {

/// Lets the rules look at what is new: when the newsroom is opened, after an import, when rules, words or
/// people changed, and again at what else waits from a writer about whom was decided. On a worker, in slices,
/// never in the way of a decision; stopped at any time, it goes on where it was.
class InsightKeeper : public QObject
{
    Q_OBJECT

public:
    explicit InsightKeeper(CommentDesk& desk, QObject* parent = nullptr); ///< begins by itself, soon
    ~InsightKeeper() override;                                            ///< stops and waits for its worker

    /// Rules, words or people changed: everything is looked at again.
    void rulesChanged();
    [[nodiscard]] bool isBusy() const { return m_running > 0; }

Q_SIGNALS:
    void progressed(qint64 read, qint64 all); ///< now and then while it looks at many
    void changed();                           ///< insights are others than before; lists may read again
    void
    failed(const warraq::Error& error); ///< of rules.json or words.txt too; tried again at the next change

private:
    void look();
    void lookAgain();
    void done(const Result<qint64>& judged);

    CommentDesk& m_desk;
    QTimer m_soon;
    QTimer m_again;
    QList<CommentId> m_decided;
    CancelFlag m_cancel;
    int m_running = 0;
    QThreadPool m_worker; ///< one thread
};

} // namespace warraq
