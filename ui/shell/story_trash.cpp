// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/story_trash.h"

#include "base/jobs.h"
#include "shell/error_text.h"
#include "shell/trash_dialog.h"
#include "text/direction.h"
#include "widgets/banner.h"

namespace warraq {

StoryTrash::StoryTrash(Newsroom& newsroom, SessionKeeper& keeper, Banner& banner, QObject* parent)
    : QObject(parent)
    , m_newsroom(newsroom)
    , m_keeper(keeper)
    , m_banner(banner)
{
}

void StoryTrash::move(const ArticleId& id)
{
    const ArticleSummary* summary = m_newsroom.summary(id);
    if (!summary || m_newsroom.project().isReadOnly() || m_newsroom.isBusy())
        return;
    const QString title = storyTitle(summary->meta);
    if (summary->meta.breaking.isLive(m_newsroom.clock().now())) {
        m_banner.show(Banner::Kind::Warning,
                      tr("%1 is breaking news now. Take the flag away first.").arg(isolated(title)));
        return;
    }
    if (m_newsroom.session() && m_newsroom.session()->article().id == id) {
        if (!m_keeper.saveNow())
            return; // the story says why
        m_newsroom.closeSession();
    }
    runJob(
        this,
        [project = &m_newsroom.project(), id, person = m_newsroom.person()]() -> Result<void> {
            const auto present = project->load(id);
            if (!present)
                return passOn(present);
            return moveToTrash(*project, id, present->fileHash, person);
        },
        [this, id, title](const Result<void>& moved) {
            m_newsroom.reload();
            if (!moved)
                return tell(moved.error());
            m_banner.show(Banner::Kind::Info, tr("%1 is in the trash.").arg(isolated(title)),
                          {{tr("Undo"), [this, id, title] { restore(id, title); }}});
            Q_EMIT changed(Reason::Deleted);
        },
        &m_newsroom.writer());
}

void StoryTrash::restore(const ArticleId& id, const QString& title)
{
    runJob(
        this,
        [project = &m_newsroom.project(), id, person = m_newsroom.person()] {
            return restoreFromTrash(*project, id, person);
        },
        [this, id, title](const Result<void>& back) {
            if (!back)
                return tell(back.error());
            m_newsroom.reload();
            m_banner.show(Banner::Kind::Info, tr("%1 is among the stories again.").arg(isolated(title)));
            Q_EMIT changed(Reason::Restored);
            Q_EMIT restored(id);
        },
        &m_newsroom.writer());
}

void StoryTrash::purge(const ArticleId& id)
{
    runJob(
        this,
        [project = &m_newsroom.project(), id, person = m_newsroom.person()] {
            return purgeFromTrash(*project, id, person);
        },
        [this](const Result<void>& gone) {
            if (!gone)
                tell(gone.error());
            Q_EMIT changed(Reason::Deleted);
        },
        &m_newsroom.writer());
}

void StoryTrash::openDialog(QWidget* owner)
{
    auto* dialog = new TrashDialog(m_newsroom, *this, owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void StoryTrash::tell(const Error& error)
{
    m_banner.show(Banner::Kind::Error, errorSentence(error), {}, errorDetail(error));
}

} // namespace warraq
