// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/sync.h"
#include "shell/session_keeper.h"

#include <QDialog>

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
    [[nodiscard]] bool isRunning() const { return m_running; }
    void reject() override; ///< stops first

Q_SIGNALS:
    void progressed(const warraq::SyncProgress& progress); ///< from the worker
    void finished();                                       ///< the folder may have changed

private:
    void build();
    void chooseFolder();
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
    QLabel* m_state;
    QProgressBar* m_progress;
    QPushButton* m_start;
    QPushButton* m_close;
    CancelFlag m_cancel;
    bool m_running = false;
    QThreadPool m_worker;
};

} // namespace warraq
