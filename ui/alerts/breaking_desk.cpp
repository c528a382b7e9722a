// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/breaking_desk.h"

namespace warraq {

BreakingDesk::BreakingDesk(Newsroom& newsroom, QObject* parent)
    : QObject(parent)
    , m_newsroom(newsroom)
    , m_second(this)
{
    m_second.setObjectName(QStringLiteral("second"));
    m_second.setInterval(1000);
    m_second.setTimerType(Qt::PreciseTimer);
    connect(&m_second, &QTimer::timeout, this, &BreakingDesk::tick);
    connect(&newsroom, &Newsroom::metadataMoved, this, &BreakingDesk::record);
    connect(&newsroom, &Newsroom::summariesChanged, this, &BreakingDesk::refresh);
    connect(&newsroom, &Newsroom::busyChanged, this, &BreakingDesk::refresh);
    readLedger();
}

void BreakingDesk::readLedger()
{
    auto events = readBreakingLog(m_newsroom.project().folder());
    if (!events) {
        QTimer::singleShot(0, this, [this, error = events.error()] { Q_EMIT failed(error); });
        return;
    }
    m_events = std::move(*events);
    std::ranges::reverse(m_events);
}

int BreakingDesk::deskMinutes() const
{
    return m_newsroom.project().settings().breakingMinutes;
}

QList<BreakingDesk::Live> BreakingDesk::live() const
{
    QList<Live> found;
    const QDateTime at = now();
    for (const ArticleSummary& summary : m_newsroom.summaries()) {
        const Breaking& breaking = summary.meta.breaking;
        if (breaking.isLive(at))
            found.append({summary.id, storyTitle(summary.meta), breaking.by, breaking.since, breaking.until});
    }
    std::ranges::sort(found, {}, &Live::until);
    return found;
}

bool BreakingDesk::isLive(const ArticleId& id) const
{
    const ArticleSession* session = m_newsroom.session();
    if (session && session->article().id == id)
        return session->article().meta.breaking.isLive(now());
    const ArticleSummary* summary = m_newsroom.summary(id);
    return summary && summary->meta.breaking.isLive(now());
}

void BreakingDesk::flag(const ArticleId& id, int minutes)
{
    const int length = minutes > 0 ? minutes : deskMinutes();
    m_stuck.remove(id);
    const auto done = m_newsroom.change(
        id, [&](Metadata& meta) { flagBreaking(meta, m_newsroom.person(), now(), length); },
        ArticleSession::Origin::Breaking, tr("Flag as breaking"));
    if (!done)
        Q_EMIT failed(done.error());
}

void BreakingDesk::extend(const ArticleId& id, int minutes)
{
    const auto done = m_newsroom.change(
        id,
        [&](Metadata& meta) {
            if (meta.breaking.isLive(now()))
                meta.breaking.until = meta.breaking.until.addSecs(60LL * minutes);
        },
        ArticleSession::Origin::Breaking, tr("Extend breaking"));
    if (!done)
        Q_EMIT failed(done.error());
}

void BreakingDesk::unflag(const ArticleId& id)
{
    const auto done = m_newsroom.change(
        id, [](Metadata& meta) { unflagBreaking(meta); }, ArticleSession::Origin::Breaking,
        tr("End breaking"));
    if (!done)
        Q_EMIT failed(done.error());
}

void BreakingDesk::tick()
{
    expireOld();
    if (live().size() != m_lives)
        refresh();
    Q_EMIT ticked();
}

void BreakingDesk::refresh()
{
    expireOld();
    m_lives = live().size();
    const bool any = m_lives > 0;
    if (any && !m_second.isActive())
        m_second.start();
    else if (!any)
        m_second.stop();
    Q_EMIT changed();
}

void BreakingDesk::expireOld()
{
    if (m_newsroom.project().isReadOnly() || m_newsroom.isBusy() || !m_expiring.isEmpty())
        return;
    QList<ArticleId> over;
    for (const ArticleSummary& summary : m_newsroom.summaries()) {
        const Breaking& breaking = summary.meta.breaking;
        if (breaking.flagged && now() >= breaking.until && !m_stuck.contains(summary.id))
            over.append(summary.id);
    }
    for (const ArticleId& id : over) {
        m_expiring.insert(id);
        const auto done = m_newsroom.change(
            id, [](Metadata& meta) { unflagBreaking(meta); }, ArticleSession::Origin::Breaking,
            tr("Breaking expired"));
        m_expiring.remove(id);
        if (!done) {
            m_stuck.insert(id);
            Q_EMIT failed(done.error());
        }
    }
}

void BreakingDesk::record(const ArticleId& id, const Metadata& before, const Metadata& after)
{
    const Breaking& was = before.breaking;
    const Breaking& is = after.breaking;
    if (was.flagged == is.flagged && was.until == is.until)
        return;
    if (!was.flagged && !is.flagged)
        return;
    BreakingEvent event{now(), {}, m_newsroom.person(), id, storyTitle(after), is.until};
    if (is.flagged && !was.flagged) {
        event.what = QStringLiteral("flagged");
    } else if (is.flagged) {
        event.what = QStringLiteral("extended");
    } else if (m_expiring.contains(id)) {
        event.what = QStringLiteral("expired");
        event.by = was.by;
        event.until = was.until;
        event.at = std::min(event.at, was.until); // it ran out then, also when nobody had the newsroom open
        // The program may have been killed between ledger and story: the flag is found again, its line is
        // there.
        if (isRecordedAsExpired(id, was.until)) {
            Q_EMIT changed();
            return;
        }
    } else {
        event.what = QStringLiteral("unflagged");
        event.until = {};
    }
    append(event);
    refresh();
}

bool BreakingDesk::isRecordedAsExpired(const ArticleId& id, const QDateTime& until) const
{
    return std::ranges::any_of(m_events, [&](const BreakingEvent& event) {
        return event.article == id && event.what == u"expired" && event.until == until;
    });
}

void BreakingDesk::append(const BreakingEvent& event)
{
    m_events.prepend(event);
    if (const auto done = appendBreakingEvent(m_newsroom.project().folder(), event); !done)
        Q_EMIT failed(done.error());
}

} // namespace warraq
