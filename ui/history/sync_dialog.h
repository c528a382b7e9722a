// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/keyring.h"
#include "project/sync.h"
#include "shell/session_keeper.h"

#include <QDialog>

#include <future>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace warraq {

/// Brings this newsroom and a shared repository together: a folder on a stick or a share, or an address that
/// git understands. Shows how far it is, can be stopped, and says what came and what went.
class SyncDialog : public QDialog
{
    Q_OBJECT

public:
    SyncDialog(Newsroom& newsroom, SessionKeeper& keeper, QWidget* parent);
    ~SyncDialog() override; ///< stops what is running, and waits for it

    void start();
    /// Instead of the desktop's, which is loaded when it is needed first; for tests.
    void useKeyring(Keyring* keyring) { m_keyring = keyring; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    void reject() override; ///< stops first

Q_SIGNALS:
    void progressed(const warraq::SyncProgress& progress); ///< from the worker
    void finished();                                       ///< the folder may have changed
    /// From the worker, which waits for the answer.
    void hostAsked(const warraq::HostKeyQuestion& question,
                   const std::shared_ptr<std::promise<bool>>& answer);

private:
    void build();
    void chooseFolder();
    [[nodiscard]] SyncOptions options();
    void run();
    void askAboutHost(const HostKeyQuestion& question, const std::shared_ptr<std::promise<bool>>& answer);
    [[nodiscard]] bool trusts(const HostKeyQuestion& question, const CancelFlag& cancel);
    [[nodiscard]] Keyring* keyring();
    [[nodiscard]] QString secretName() const;
    void keepPassword();
    void show(const SyncProgress& progress);
    void end(const Result<SyncReport>& report);
    void setRunning(bool running);
    [[nodiscard]] QString setting() const;
    [[nodiscard]] static QString words(const SyncReport& report);

    Newsroom& m_newsroom;
    SessionKeeper& m_keeper;
    QLineEdit* m_remote;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QCheckBox* m_keep;
    QLabel* m_state;
    QProgressBar* m_progress;
    QPushButton* m_start;
    QPushButton* m_close;
    CancelFlag m_cancel;
    Keyring* m_keyring = nullptr; ///< belongs to its plugin, which stays loaded
    bool m_running = false;
    QThreadPool m_worker;
};

} // namespace warraq
