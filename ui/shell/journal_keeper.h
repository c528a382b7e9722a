// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/recovery_journal.h"
#include "shell/newsroom.h"

#include <QTimer>

namespace warraq {

/// Keeps the recovery journal of the open story, on a worker of its own: what was typed is on disk a third of
/// a second later, whatever becomes of the file. A story that is left with everything saved leaves no
/// journal.
class JournalKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr int delayMilliseconds = 300; ///< from the first change that is not noted yet

    explicit JournalKeeper(Newsroom& newsroom, QObject* parent = nullptr);
    ~JournalKeeper() override; ///< what is still to be noted is noted

    /// Looks for what programs that ended without saving have left; found() follows when there is something.
    void look();
    /// The person decided about it.
    void settle(const UnsavedWork& work);

Q_SIGNALS:
    void found(const QList<warraq::UnsavedWork>& works); ///< newest first
    void failed(const warraq::Error& error);             ///< told once a story

private:
    using Journal = std::shared_ptr<RecoveryJournal>;
    using Step = std::function<Result<void>(RecoveryJournal&)>;

    void follow(ArticleSession* session);
    void leave();
    void note();
    void onWorker(Step step);

    Newsroom& m_newsroom;
    ArticleSession* m_session = nullptr; ///< alive until the next one is announced
    Journal m_journal;
    Article m_base; ///< as its file had it when it was opened
    QString m_baseHash;
    QTimer m_soon;
    bool m_touched = false; ///< something was noted
    bool m_failed = false;
    QThreadPool m_worker; ///< one thread, so that a journal belongs to one thread at a time
};

} // namespace warraq
