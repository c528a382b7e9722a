// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/history_recorder.h"
#include "shell/newsroom.h"

#include <QTimer>

namespace warraq {

/// Makes a version of what was written, on a worker of its own: at once when a person saved, changed the
/// state or left the story; else every so often, so that a paragraph is not a hundred versions. Files are
/// safe before: a version that is missing is made up by the next sweep.
class HistoryKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr int tidyMilliseconds = 5 * 60'000; ///< between two looks at how much is to be packed

    explicit HistoryKeeper(Newsroom& newsroom, QObject* parent = nullptr);
    ~HistoryKeeper() override; ///< what is saved and no version yet becomes one

    /// The saving that follows is a person's own, for this reason: it becomes a version at once. So does what
    /// is saved already.
    void keepNext(Reason reason = Reason::Saved);
    void keepSaved(); ///< what is saved and no version yet becomes one now
    void name(const VersionId& version, const QString& name);
    /// What was changed elsewhere in the folder: trash, dictionary, ledger.
    void sweep(Reason reason);

Q_SIGNALS:
    void recorded(); ///< there is a new version
    void failed(const warraq::Error& error);

private:
    using Work = std::function<Result<bool>(HistoryRecorder&)>; ///< true when there is a new version

    void follow(ArticleSession* session);
    void leave();
    void saved();
    void keep(Reason reason = Reason::Saved);
    void written(const Article& before, const Article& after);
    void tidy();
    void onWorker(Work work);

    Newsroom& m_newsroom;
    std::shared_ptr<HistoryRecorder> m_recorder;
    ArticleSession* m_session = nullptr; ///< alive until the next one is announced
    Article m_kept;                      ///< as its last version has it
    bool m_hasFile = false;              ///< m_kept is in a file
    bool m_pending = false;              ///< saved, and no version yet
    std::optional<Reason> m_next;
    bool m_failed = false; ///< told once
    bool m_untidy = false; ///< packing failed, and that was told
    bool m_swept = false;  ///< the folder was read once
    QTimer m_soon;
    QTimer m_tidy;
    CancelFlag m_cancel;
    QThreadPool m_worker; ///< one thread: the recorder belongs to one at a time
};

} // namespace warraq
