// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/article_session.h"
#include "exchange/page_surroundings.h"
#include "preview/page_renderer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace warraq {

class PreviewView;

/// Keeps a page in step with a session. One update is under way at a time (rendered on a worker, then
/// painted); what changes meanwhile is one more update right after it, however much is typed: never starved,
/// never a queue. Hidden, it only remembers that something changed.
class PreviewFollower : public QObject
{
    Q_OBJECT

public:
    explicit PreviewFollower(const Clock& clock, QObject* parent = nullptr);

    void setView(PreviewView* view);          ///< not owned
    void setSession(ArticleSession* session); ///< not owned; null shows nothing
    void setActive(bool active);              ///< on screen
    void reloadSurroundings();                ///< comments or other stories changed
    void reloadTheme();                       ///< its files changed
    void showAgain();                         ///< after crashed(): the whole page once more

Q_SIGNALS:
    void painted();                               ///< the page stands on screen
    void themeBroken(const warraq::Error& error); ///< the built-in theme is shown instead
    void themeMended();                           ///< after themeBroken(): it is shown itself
    void renderFailed(const warraq::Error& error);
    void crashedOften(); ///< it stays down until showAgain()

private:
    /// What a worker brings back.
    struct Rendered
    {
        std::shared_ptr<const PageRenderer> renderer;
        std::optional<Error> themeError; ///< of the project's theme; `renderer` is the built-in one
        std::optional<Error> error;
        QString page; ///< whole, when none stood
        QList<BlockPatch> patches;
        bool whole = false;
    };

    void changed();
    void schedule();
    void update();
    void deliver(const PageInput& input, const Rendered& rendered);
    void finished();
    void crashed();
    [[nodiscard]] PageInput snapshot() const;
    [[nodiscard]] static Rendered render(std::shared_ptr<const PageRenderer> renderer,
                                         const std::optional<PageInput>& standing, const PageInput& input);

    const Clock& m_clock;
    QPointer<PreviewView> m_view;
    QPointer<ArticleSession> m_session;
    std::shared_ptr<const PageRenderer> m_renderer;
    std::optional<PageInput> m_standing; ///< what the view shows
    PageSurroundings m_surroundings;
    QTimer m_delay;
    QTimer m_patience; ///< a page that never reports is not waited for
    QElapsedTimer m_watch;
    QElapsedTimer m_sinceCrash;
    qint64 m_lastCost = 0;  ///< milliseconds from update() to painted
    quint64 m_revision = 0; ///< of the update under way; an older result is dropped
    quint64 m_surroundingsRevision = 0;
    bool m_surroundingsWanted = false; ///< asked for while hidden
    int m_crashes = 0;
    bool m_themeBroken = false;
    bool m_themeChanged = false; ///< while an update was under way
    bool m_active = false;
    bool m_dirty = false;
    bool m_underWay = false;
};

} // namespace warraq
