// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/journal_player.h"
#include "shell/newsroom.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QSlider;

namespace warraq {

/// Plays what was written into the open story in the last hour: a slider over its moments, one after the
/// other by itself, and back to any of them.
class HourScrubber : public QWidget
{
    Q_OBJECT

public:
    explicit HourScrubber(Newsroom& newsroom, QWidget* parent = nullptr);
    void reload(); ///< of the open story

Q_SIGNALS:
    void momentWanted(const warraq::Article& article, const QString& time);
    void restoreWanted(const warraq::Article& article, const QString& time);

private:
    static constexpr int playedMinutes = 60;
    static constexpr int playMilliseconds = 120; ///< between two moments
    static constexpr int restMilliseconds = 40;  ///< a slider that is dragged asks this often

    void show(const JournalPlayer& player);
    void moved();
    void step();
    void togglePlaying();
    void read(const std::function<void(const Article&, const QString&)>& done);

    Newsroom& m_newsroom;
    JournalPlayer m_player;
    QLabel* m_time;
    QSlider* m_slider;
    QPushButton* m_play;
    QPushButton* m_take;
    QTimer m_playing;
    QTimer m_rest;
    quint64 m_revision = 0;
    quint64 m_asked = 0;
};

} // namespace warraq
