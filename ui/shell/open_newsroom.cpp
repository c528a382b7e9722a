// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/open_newsroom.h"

#include "alerts/breaking_workplace.h"
#include "moderation/comments_workplace.h"
#include "shell/stories_workplace.h"

namespace warraq {

OpenNewsroom::OpenNewsroom(std::unique_ptr<Project> project, const Clock& clock, const QString& person,
                           const QLocale& locale, QWidget* parent)
    : m_project(std::move(project))
    , m_context{*m_project, clock, person, locale}
    , m_newsroom(std::make_unique<Newsroom>(*m_project, clock, person))
    , m_keeper(std::make_unique<SessionKeeper>(*m_newsroom))
    , m_journals(std::make_unique<JournalKeeper>(*m_newsroom))
    , m_history(std::make_unique<HistoryKeeper>(*m_newsroom))
    , m_desk(std::make_unique<BreakingDesk>(*m_newsroom))
    , m_stories(new StoriesWorkplace(m_context, *m_newsroom, *m_keeper, *m_history, *m_desk, parent))
    , m_breaking(new BreakingWorkplace(m_context, *m_newsroom, *m_desk, parent))
    , m_comments(new CommentsWorkplace(m_context, parent))
{
}

OpenNewsroom::~OpenNewsroom()
{
    m_newsroom->closeSession();
    for (Workplace* workplace : workplaces()) {
        // The bars hold these; they look at what is about to go.
        for (QWidget* part :
             {workplace->barStart(), workplace->barEnd(), workplace->statusStart(), workplace->statusEnd()})
            if (part)
                part->setParent(workplace);
        delete workplace;
    }
}

QList<Workplace*> OpenNewsroom::workplaces() const
{
    return {m_stories, m_breaking, m_comments};
}

} // namespace warraq
