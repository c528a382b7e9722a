// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project_search.h"
#include "shell/newsroom.h"

#include <QObject>
#include <QPointer>

namespace warraq {

/// Replaces in many stories, one after the other between two events, and takes all of it back. The open story
/// is changed through its session, in one step of undo; the others are loaded, changed and saved, and never
/// over what someone else wrote meanwhile.
class NewsroomReplacing : public QObject
{
    Q_OBJECT

public:
    struct Task
    {
        ArticleId id;
        QList<ArticleHit> hits;
        QString correction; ///< for the readers of a published story, "" for none
    };
    /// A story that is as it was.
    struct Skipped
    {
        QString title;
        std::optional<Error> error; ///< nothing: it was changed since it was searched
    };

    NewsroomReplacing(Newsroom& newsroom, TextFinder finder, QString by, QObject* parent = nullptr);
    ~NewsroomReplacing() override;

    void start(const QList<Task>& tasks);
    void undo();   ///< every story that nobody changed since; finished() comes again
    void cancel(); ///< after the story it is at; what was changed stays and can be taken back
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] int places() const { return m_places; } ///< replaced
    [[nodiscard]] int stories() const { return int(m_done.size()); }
    [[nodiscard]] bool wasUndone() const { return m_undone; }
    [[nodiscard]] int restored() const { return m_restored; }
    [[nodiscard]] const QList<Skipped>& skipped() const { return m_skipped; }

Q_SIGNALS:
    void progressed(int done, int all);
    void finished();

private:
    struct Done
    {
        Article before;
        Article after;
    };
    void step();
    void begin();
    void end();
    void change(const Task& task);
    void changeOpen(const Task& task);
    void restore(const Done& done);
    void restoreOpen(const Done& done);
    [[nodiscard]] bool isOpen(const ArticleId& id) const;
    [[nodiscard]] Article changed(const Article& article, const Task& task, int* count) const;
    void skip(const Metadata& meta, const std::optional<Error>& error);

    QPointer<Newsroom> m_newsroom; ///< may go first, with the project
    TextFinder m_finder;
    QString m_by;
    QList<Task> m_tasks;
    QList<Done> m_done;
    QList<Skipped> m_skipped;
    int m_next = 0;
    int m_places = 0;
    int m_restored = 0;
    bool m_running = false;
    bool m_undone = false;
    bool m_cancelled = false;
};

} // namespace warraq
