// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/breaking_desk.h"
#include "history/history_keeper.h"
#include "shell/context.h"
#include "shell/journal_keeper.h"
#include "shell/session_keeper.h"

#include <memory>

class QWidget;

namespace warraq {

class BreakingWorkplace;
class CommentsWorkplace;
class StoriesWorkplace;
class Workplace;

/// Everything that exists while a project is open, in the order in which it must be made and taken down.
class OpenNewsroom
{
public:
    OpenNewsroom(std::unique_ptr<Project> project, const Clock& clock, const QString& person,
                 const QLocale& locale, QWidget* parent);
    ~OpenNewsroom();
    OpenNewsroom(const OpenNewsroom&) = delete;
    OpenNewsroom& operator=(const OpenNewsroom&) = delete;

    [[nodiscard]] Project& project() { return *m_project; }
    [[nodiscard]] Newsroom& newsroom() { return *m_newsroom; }
    [[nodiscard]] SessionKeeper& keeper() { return *m_keeper; }
    [[nodiscard]] JournalKeeper& journals() { return *m_journals; }
    [[nodiscard]] HistoryKeeper& history() { return *m_history; }
    [[nodiscard]] BreakingDesk& desk() { return *m_desk; }
    [[nodiscard]] StoriesWorkplace& stories() { return *m_stories; }
    [[nodiscard]] BreakingWorkplace& breaking() { return *m_breaking; }
    [[nodiscard]] CommentsWorkplace& comments() { return *m_comments; }
    [[nodiscard]] QList<Workplace*> workplaces() const;

private:
    std::unique_ptr<Project> m_project;
    Context m_context;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<SessionKeeper> m_keeper;
    std::unique_ptr<JournalKeeper> m_journals;
    std::unique_ptr<HistoryKeeper> m_history;
    std::unique_ptr<BreakingDesk> m_desk;
    StoriesWorkplace* m_stories;
    BreakingWorkplace* m_breaking;
    CommentsWorkplace* m_comments;
};

} // namespace warraq
