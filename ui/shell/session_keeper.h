// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/newsroom.h"

#include <QTimer>

namespace warraq {

/// Saves by itself: as soon as the hand rests, a few seconds after the first change at the latest, when the
/// window is left, and before another story takes the place. Tells how it stands.
class SessionKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr int idleMilliseconds = 800;
    static constexpr int longestMilliseconds = 3'000;
    static constexpr int againMilliseconds = 30'000; ///< after a failure: the disk may have room by then

    explicit SessionKeeper(Newsroom& newsroom, QObject* parent = nullptr);

    /// Waits for the disk; true when nothing is unsaved afterwards. During an import it waits and says false
    /// only if something is unsaved.
    bool saveNow();
    void saveSoon(); ///< begins to write; the hand does not wait for the disk
    [[nodiscard]] const std::optional<QDateTime>& savedAt() const { return m_savedAt; }
    [[nodiscard]] const std::optional<Error>& lastError() const { return m_error; }

Q_SIGNALS:
    void stateChanged(); ///< dirty, saved or failed
    void failed(const warraq::Error& error);

private:
    void follow(ArticleSession* session);
    void changed();
    /// The open story when it may be written now, null when not.
    [[nodiscard]] ArticleSession* writable();
    void saveByItself();

    Newsroom& m_newsroom;
    QTimer m_idle;
    QTimer m_longest;
    std::optional<QDateTime> m_savedAt;
    std::optional<Error> m_error;
};

} // namespace warraq
