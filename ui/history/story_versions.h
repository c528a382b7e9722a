// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/versions_panel.h"

namespace warraq {

class SessionKeeper;
class StoryColumn;

/// The versions beside the story: shows what is chosen in the column, brings back, names.
class StoryVersions : public QObject
{
    Q_OBJECT

public:
    StoryVersions(Newsroom& newsroom, SessionKeeper& keeper, HistoryKeeper& history, StoryColumn& column,
                  QObject* parent);

    [[nodiscard]] VersionsPanel& panel() { return *m_panel; } ///< whoever shows it owns it

Q_SIGNALS:
    void problem(const warraq::Error& error);

private:
    void restore(const Article& stored, const QString& title);
    void askForName(const VersionInfo& version);

    Newsroom& m_newsroom;
    SessionKeeper& m_keeper;
    HistoryKeeper& m_history;
    StoryColumn& m_column;
    VersionsPanel* m_panel;
};

} // namespace warraq
