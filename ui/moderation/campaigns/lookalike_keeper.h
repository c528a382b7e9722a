// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/campaigns/comment_worker.h"
#include "moderation/comment_desk.h"

class QTimer;

namespace warraq {

/// Looks for waves behind the window's back: when the newsroom is opened, after an import, and when the desk
/// changed a text. Nothing new costs a millisecond.
class LookalikeKeeper : public QObject
{
    Q_OBJECT

public:
    explicit LookalikeKeeper(CommentDesk& desk, QObject* parent = nullptr);

    void update(); ///< soon; asked again while it runs, it runs once more
    /// Comments looked at and to look at; both 0 when it rests.
    [[nodiscard]] qint64 read() const { return m_read; }
    [[nodiscard]] qint64 all() const { return m_all; }
    [[nodiscard]] bool isWorking() const { return m_working; }

Q_SIGNALS:
    void progressed();
    void changed(); ///< waves may be others now
    void failed(const warraq::Error& error);

private:
    void start();

    CommentDesk& m_desk;
    CommentWorker m_worker;
    QTimer* m_soon;
    qint64 m_read = 0;
    qint64 m_all = 0;
    bool m_working = false;
    bool m_again = false;
};

} // namespace warraq
