// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/conflict_copies.h"
#include "project/presence.h"
#include "shell/folder_watcher.h"
#include "shell/session_keeper.h"

namespace warraq {

class Banner;

/// What others write into the folder: a colleague on the same share, a sync tool, another program. The list
/// follows; the open story is shown as it is now, merged with what was unsaved here; second files that sync
/// tools leave are offered for merging. Nothing is lost, and every change is told above the story.
class OutsideChanges : public QObject
{
    Q_OBJECT

public:
    OutsideChanges(Newsroom& newsroom, SessionKeeper& keeper, Banner& banner, QObject* parent);

    void look(); ///< now
    /// A save met another version: merges both. Where that cannot be read, notMerged() hands `error` back.
    void mergeAfter(const Error& error);

Q_SIGNALS:
    void compareWanted(const warraq::Article& before, const warraq::Article& after,
                       const QString& beforeTitle, const QString& afterTitle);
    void notMerged(const warraq::Error& error);
    void merged(); ///< a conflict copy is in its story; a version is due

private:
    struct Found ///< by a worker
    {
        std::optional<Project::Loaded> file; ///< of the open story, when it is another than was known
        bool isGone = false;
        QList<ConflictCopy> copies;
        std::optional<PresenceMark> mark; ///< of somebody who has the open story open elsewhere
    };

    void follow(ArticleSession* session);
    void take(const Found& found);
    void takeFile(const Project::Loaded& file);
    void tellGone();
    void tellPresence(const PresenceMark& mark);
    void offerCopy();
    void mergeCopy(const ConflictCopy& copy);
    void tellTaken(const Article& before, int conflicts);

    Newsroom& m_newsroom;
    SessionKeeper& m_keeper;
    Banner& m_banner;
    FolderWatcher m_watcher;
    QList<ConflictCopy> m_copies;
    QSet<QString> m_toldMarks;
    QSet<QString> m_left; ///< copies that a person left alone
    quint64 m_revision = 0;
    QString m_goneWords;            ///< while they stand in the banner
    std::optional<Error> m_unsaved; ///< of the save that waits for the merge
};

} // namespace warraq
