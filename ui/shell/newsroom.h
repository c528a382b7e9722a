// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/article_session.h"

#include <QThreadPool>

#include <memory>

namespace warraq {

/// The open project as the window sees it: the list of stories in memory, the one story that is open, and the
/// only way in which parts of the window change a story (open or not). Lives as long as the project is open.
class Newsroom : public QObject
{
    Q_OBJECT

public:
    Newsroom(Project& project, const Clock& clock, QString person, QObject* parent = nullptr);
    ~Newsroom() override; ///< waits for its jobs: they read the project

    [[nodiscard]] Project& project() const { return m_project; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const QString& person() const { return m_person; }
    [[nodiscard]] const QList<ArticleSummary>& summaries() const { return m_summaries; }
    [[nodiscard]] const ArticleSummary* summary(const ArticleId& id) const; ///< null when not in the list
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QThreadPool& jobs() { return m_jobs; }     ///< for work that reads the project
    [[nodiscard]] QThreadPool& writer() { return m_writer; } ///< one thread, for the open story's way to disk

    void reload(); ///< reads all metadata again on a worker; summariesChanged() follows
    /// The same after something may have changed on disk: signals follow for what has changed only.
    void refresh();

    [[nodiscard]] ArticleSession* session() const { return m_session.get(); }
    /// Opens a story in place of the one that is open, which must have been saved. Errors as Project::load().
    Result<void> open(const ArticleId& id);
    void openNew(); ///< an empty story in the newsroom's language; on disk once something is in it
    /// Puts recovered work where it belongs: into the session when it is of this story, else into a story
    /// that is made for it, under a new id when `beside` another version. Unsaved afterwards; one step of
    /// undo.
    void takeUp(Article work, bool beside);
    void closeSession();

    /// Changes the metadata of any story and writes it: through the session when it is open there.
    Result<void> change(const ArticleId& id, const std::function<void(Metadata&)>& edit,
                        ArticleSession::Origin origin, const QString& stepName);
    /// Writes a story that is not open, as it was loaded and changed; `expectedHash` is that of its file
    /// then. Returns the new one. Errors as Project::save().
    Result<QString> rewrite(const Article& article, const QString& expectedHash);
    /// Saves the open story under a new id and opens what is on disk under the old one: after ChangedOutside.
    Result<ArticleId> keepBoth();

    /// While an import writes, nothing else may.
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void summariesChanged();
    void summaryChanged(const warraq::ArticleId& id);
    void sessionChanged(warraq::ArticleSession* session);
    /// A story's metadata went from one state to another, whoever did it.
    void metadataMoved(const warraq::ArticleId& id, const warraq::Metadata& before,
                       const warraq::Metadata& after);
    /// A story that is not open was written; `before` as its file had it, without an id when it is new.
    void written(const warraq::Article& before, const warraq::Article& after);
    void busyChanged(bool busy);

private:
    void setSession(Project::Loaded loaded);
    void noteSession();
    void take(QList<ArticleSummary> summaries);
    Result<QString> write(const Article& article, const QString& expectedHash, const Article& before);
    void put(const ArticleId& id, const QString& path, const Metadata& meta);

    Project& m_project;
    const Clock& m_clock;
    QString m_person;
    QList<ArticleSummary> m_summaries;
    QHash<ArticleId, qsizetype> m_index;
    std::unique_ptr<ArticleSession> m_session;
    Metadata m_sessionMeta; ///< as last announced
    quint64 m_reload = 0;
    bool m_loaded = false;
    bool m_busy = false;
    QThreadPool m_jobs;
    QThreadPool m_writer;
};

/// What a story is called in lists and titles, also while it has no headline.
[[nodiscard]] QString storyTitle(const Metadata& meta);

} // namespace warraq
