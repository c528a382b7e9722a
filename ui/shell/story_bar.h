// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/session_keeper.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace warraq {

class BreakingDesk;
class TextLabel;

/// Start of the top bar in Stories: the newsroom's name and how the open story is saved.
class StoryPlace : public QWidget
{
    Q_OBJECT

public:
    StoryPlace(Newsroom& newsroom, SessionKeeper& keeper, QWidget* parent = nullptr);
    void refresh();
    [[nodiscard]] QString saveState() const; ///< as shown

private:
    Newsroom& m_newsroom;
    SessionKeeper& m_keeper;
    TextLabel* m_name;
    QLabel* m_state;
    QTimer m_later; ///< "4 seconds ago" grows old
};

/// End of the top bar in Stories: the next step of the workflow, and عاجل.
class StoryActions : public QWidget
{
    Q_OBJECT

public:
    StoryActions(Newsroom& newsroom, BreakingDesk& desk, QWidget* parent = nullptr);
    void refresh();
    void advance();
    void setStatus(Status status);
    void toggleBreaking();

private:
    void publish();
    void apply(Status status);
    void fillMenu();

    Newsroom& m_newsroom;
    BreakingDesk& m_desk;
    QPushButton* m_advance;
    QToolButton* m_others;
    QPushButton* m_breaking;
};

[[nodiscard]] QString statusLabel(Status status);
/// What comes after `status` in the newsroom's order; nothing at its end.
[[nodiscard]] std::optional<Status> nextStatus(Status status);

} // namespace warraq
