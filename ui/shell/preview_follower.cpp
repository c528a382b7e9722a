// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preview_follower.h"

#include "base/jobs.h"
#include "shell/preview_plugin.h"

#include <algorithm>
#include <utility>

namespace warraq {

namespace {

constexpr int shortestDelay = 8;  // ms: the key's own pixels go first
constexpr int longestDelay = 150; // ms: a huge page leaves the machine room to breathe
constexpr int patience = 2000;    // ms
constexpr int mostCrashes = 3;

} // namespace

PreviewFollower::PreviewFollower(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_delay.setSingleShot(true);
    m_delay.setTimerType(Qt::PreciseTimer);
    connect(&m_delay, &QTimer::timeout, this, &PreviewFollower::update);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &PreviewFollower::finished);
}

void PreviewFollower::setView(PreviewView* view)
{
    m_view = view;
    connect(view, &PreviewView::painted, this, &PreviewFollower::finished);
    connect(view, &PreviewView::crashed, this, &PreviewFollower::crashed);
    m_standing.reset();
    changed();
}

void PreviewFollower::setSession(ArticleSession* session)
{
    if (session == m_session)
        return;
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_standing.reset();
    m_surroundings = {};
    ++m_surroundingsRevision;
    m_renderer.reset(); // a theme that was changed on disk shows with the next article
    ++m_revision;       // what is on its way is of another article
    m_underWay = false;
    m_patience.stop();
    if (!session)
        return;
    connect(session, &ArticleSession::blocksChanged, this, &PreviewFollower::changed);
    connect(session, &ArticleSession::metadataChanged, this, &PreviewFollower::changed);
    reloadSurroundings();
    changed();
}

void PreviewFollower::setActive(bool active)
{
    m_active = active;
    if (active && m_surroundingsWanted)
        reloadSurroundings();
    schedule();
}

void PreviewFollower::reloadSurroundings()
{
    m_surroundingsWanted = !m_active;
    if (!m_session || !m_active)
        return;
    ++m_surroundingsRevision;
    const Article& article = m_session->article();
    runJob(
        this,
        [folder = m_session->project().folder(), id = article.id, meta = article.meta, now = m_clock.now()] {
            return readPageSurroundings(folder, id, meta, now);
        },
        [this, revision = m_surroundingsRevision](PageSurroundings surroundings) {
            if (revision != m_surroundingsRevision)
                return;
            m_surroundings = std::move(surroundings);
            changed();
        });
}

void PreviewFollower::reloadTheme()
{
    m_renderer.reset();
    m_standing.reset();
    m_themeChanged = m_underWay;
    changed();
}

void PreviewFollower::showAgain()
{
    m_crashes = 0;
    m_standing.reset();
    changed();
}

void PreviewFollower::changed()
{
    m_dirty = true;
    schedule();
}

void PreviewFollower::schedule()
{
    if (!m_dirty || !m_active || !m_view || !m_session || m_underWay || m_delay.isActive() ||
        m_crashes > mostCrashes)
        return;
    // Not restarted by the next key: a debounce that is starved while someone types would show nothing until
    // they stop.
    m_delay.start(std::clamp(int(m_lastCost / 4), shortestDelay, longestDelay));
}

PageInput PreviewFollower::snapshot() const
{
    PageInput input;
    input.article = m_session->article();
    input.settings = m_session->project().settings();
    input.projectFolder = m_session->project().folder();
    input.comments = m_surroundings.comments;
    input.breakingHeadlines = m_surroundings.breakingHeadlines;
    input.related = m_surroundings.related;
    input.now = m_clock.now();
    return input;
}

PreviewFollower::Rendered PreviewFollower::render(std::shared_ptr<const PageRenderer> renderer,
                                                  const std::optional<PageInput>& standing,
                                                  const PageInput& input)
{
    Rendered result;
    if (!renderer) {
        auto loaded = PageRenderer::load(input.projectFolder, input.settings.theme);
        if (!loaded) {
            result.themeError = loaded.error();
            loaded = PageRenderer::load({}, {});
        }
        if (!loaded) {
            result.error = loaded.error();
            return result;
        }
        renderer = std::move(*loaded);
    }
    result.renderer = renderer;
    if (standing) {
        result.patches = renderer->patches(*standing, input);
        return result;
    }
    result.whole = true;
    auto page = renderer->renderPage(input);
    if (!page && !result.themeError) {
        result.themeError = page.error();
        if (auto builtIn = PageRenderer::load({}, {})) {
            result.renderer = std::move(*builtIn);
            page = result.renderer->renderPage(input);
        }
    }
    if (page)
        result.page = *page;
    else
        result.error = page.error();
    return result;
}

void PreviewFollower::update()
{
    if (!m_dirty || !m_active || !m_view || !m_session || m_underWay)
        return;
    m_dirty = false;
    m_underWay = true;
    m_watch.start();
    const PageInput input = snapshot();
    runJob(
        this,
        [renderer = m_renderer, standing = m_standing, input] { return render(renderer, standing, input); },
        [this, input, revision = ++m_revision](const Rendered& rendered) {
            if (revision == m_revision && m_view && m_session)
                deliver(input, rendered);
        });
}

void PreviewFollower::deliver(const PageInput& input, const Rendered& rendered)
{
    if (m_themeChanged) { // drawn with the theme as it was
        m_themeChanged = false;
        m_underWay = false;
        changed();
        return;
    }
    if (rendered.renderer)
        m_renderer = rendered.renderer;
    if (rendered.themeError)
        Q_EMIT themeBroken(*rendered.themeError);
    else if (rendered.whole && std::exchange(m_themeBroken, false))
        Q_EMIT themeMended();
    m_themeBroken = m_themeBroken || rendered.themeError;
    if (rendered.error) {
        m_underWay = false; // the next change tries again
        Q_EMIT renderFailed(*rendered.error);
        return;
    }
    m_standing = input;
    if (!rendered.whole && rendered.patches.isEmpty()) {
        m_underWay = false;
        schedule();
        return;
    }
    m_patience.start();
    if (rendered.whole)
        m_view->showPage(rendered.page, input.projectFolder);
    else
        m_view->applyPatches(rendered.patches);
}

void PreviewFollower::finished()
{
    if (!m_underWay)
        return;
    m_patience.stop();
    m_underWay = false;
    m_lastCost = m_watch.elapsed();
    Q_EMIT painted();
    schedule();
}

void PreviewFollower::crashed()
{
    m_patience.stop();
    m_underWay = false;
    ++m_revision;
    m_standing.reset();
    m_dirty = true;
    constexpr qint64 calm = 60'000; // ms; a crash an hour is not a loop
    if (m_sinceCrash.isValid() && m_sinceCrash.elapsed() > calm)
        m_crashes = 0;
    m_sinceCrash.start();
    if (++m_crashes > mostCrashes)
        Q_EMIT crashedOften();
    else
        schedule();
}

} // namespace warraq
