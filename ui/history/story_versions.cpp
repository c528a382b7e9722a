// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/story_versions.h"

#include "editor/line_popup.h"
#include "history/history_keeper.h"
#include "shell/session_keeper.h"
#include "shell/story_column.h"
#include "widgets/banner.h"

namespace warraq {

namespace {

/// What a version says, in the story as it stands with its readers: where it is published, its flag and the
/// corrections that were made in public are no words that could be taken back.
Metadata restoredMetadata(const Metadata& stored, const Metadata& present)
{
    Metadata meta = stored;
    meta.status = present.status;
    meta.publication = present.publication;
    meta.published = present.published;
    meta.breaking = present.breaking;
    meta.urgency = present.urgency;
    meta.embargo = present.embargo;
    meta.corrections = present.corrections;
    meta.wordPress = present.wordPress;
    meta.created = present.created;
    meta.updated = present.updated;
    return meta;
}

} // namespace

StoryVersions::StoryVersions(Newsroom& newsroom, SessionKeeper& keeper, HistoryKeeper& history,
                             StoryColumn& column, QObject* parent)
    : QObject(parent)
    , m_newsroom(newsroom)
    , m_keeper(keeper)
    , m_history(history)
    , m_column(column)
    , m_panel(new VersionsPanel(newsroom, history))
{
    connect(m_panel, &VersionsPanel::compareWanted, this,
            [this](const Article& before, const Article& after, const QString& beforeTitle,
                   const QString& afterTitle) {
                m_column.showVersions(before, after, beforeTitle, afterTitle);
                m_panel->focusList(); // the next one is an arrow key away
            });
    connect(m_panel, &VersionsPanel::restoreWanted, this, &StoryVersions::restore);
    connect(m_panel, &VersionsPanel::nameWanted, this, &StoryVersions::askForName);
    connect(m_panel, &VersionsPanel::problem, this, &StoryVersions::problem);
}

void StoryVersions::restore(const Article& stored, const QString& title)
{
    ArticleSession* session = m_newsroom.session();
    if (!session || session->article().id != stored.id || session->isReadOnly())
        return;
    m_keeper.saveNow(); // what stands there becomes a version before
    m_history.keepSaved();
    const Article present = session->article();
    session->setMetadata(restoredMetadata(stored.meta, present.meta), ArticleSession::Origin::Outside,
                         tr("Bring back the version of %1").arg(title));
    session->setBlocks(stored.blocks, ArticleSession::Origin::Outside);
    m_history.keepNext(Reason::Restored);
    m_keeper.saveSoon();
    m_column.showSource(false);
    m_column.banner().show(
        Banner::Kind::Info,
        tr("The story says again what it said at %1. What stood here is a version of its own.").arg(title),
        {{tr("Undo"), [this, present] {
              ArticleSession* open = m_newsroom.session();
              m_column.banner().dismiss();
              if (!open || open->article().id != present.id)
                  return;
              open->setMetadata(present.meta, ArticleSession::Origin::Outside, tr("Undo"));
              open->setBlocks(present.blocks, ArticleSession::Origin::Outside);
          }}});
}

void StoryVersions::askForName(const VersionInfo& version)
{
    auto* popup = new LinePopup(
        {tr("Name of the version"), tr("Name of the version"), tr("As sent to the lawyers"), tr("Name it")},
        version.name, m_panel);
    connect(popup, &LinePopup::taken, this, [this, id = version.id](const QString& text) {
        if (!text.isEmpty())
            m_history.name(id, text);
    });
    popup->showAt(m_panel->mapToGlobal(QPoint(m_panel->width() / 2, m_panel->height() - 140)));
}

} // namespace warraq
