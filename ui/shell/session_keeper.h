// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/newsroom.h"

#include <QTimer>

namespace warraq {

/// Saves by itself: 10 s after the last change, 30 s after the first at the latest, when the window is left,
/// and before another story takes the place. Tells how it stands.
class SessionKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr int idleMilliseconds = 10'000;
    static constexpr int longestMilliseconds = 30'000;

    explicit SessionKeeper(Newsroom& newsroom, QObject* parent = nullptr);

    /// True when nothing is unsaved afterwards. During an import it waits and says false only if something is
    /// unsaved.
    bool saveNow();
    [[nodiscard]] const std::optional<QDateTime>& savedAt() const { return m_savedAt; }
    [[nodiscard]] const std::optional<Error>& lastError() const { return m_error; }

Q_SIGNALS:
    void stateChanged(); ///< dirty, saved or failed
    void failed(const warraq::Error& error);

private:
    void follow(ArticleSession* session);
    void changed();

    Newsroom& m_newsroom;
    QTimer m_idle;
    QTimer m_longest;
    std::optional<QDateTime> m_savedAt;
    std::optional<Error> m_error;
};

} // namespace warraq
