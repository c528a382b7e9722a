// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/newsroom_replacing.h"

#include "shell/newsroom.h"

#include <QTimer>

namespace warraq {

using Origin = ArticleSession::Origin;

namespace {

/// Nothing can be written any more; the next story would fail the same way.
bool stopsAll(ErrorCode code)
{
    return code == ErrorCode::DiskFull || code == ErrorCode::ProjectGone || code == ErrorCode::ReadOnly ||
           code == ErrorCode::Locked;
}

} // namespace

NewsroomReplacing::NewsroomReplacing(Newsroom& newsroom, TextFinder finder, QString by, QObject* parent)
    : QObject(parent)
    , m_newsroom(&newsroom)
    , m_finder(std::move(finder))
    , m_by(std::move(by))
{
}

NewsroomReplacing::~NewsroomReplacing()
{
    if (m_running && m_newsroom)
        m_newsroom->setBusy(false);
}

void NewsroomReplacing::start(const QList<Task>& tasks)
{
    m_tasks = tasks;
    begin();
}

void NewsroomReplacing::undo()
{
    if (m_running || m_undone || !m_newsroom)
        return;
    m_undone = true;
    m_skipped.clear();
    begin();
}

void NewsroomReplacing::cancel()
{
    m_cancelled = true;
}

void NewsroomReplacing::begin()
{
    m_next = 0;
    m_cancelled = false;
    m_running = true;
    m_newsroom->setBusy(true);
    QTimer::singleShot(0, this, &NewsroomReplacing::step);
}

void NewsroomReplacing::end()
{
    m_running = false;
    m_newsroom->setBusy(false);
    Q_EMIT finished();
}

void NewsroomReplacing::step()
{
    if (!m_newsroom)
        return;
    const int all = int(m_undone ? m_done.size() : m_tasks.size());
    if (m_next >= all || m_cancelled) {
        end();
        return;
    }
    if (m_undone)
        restore(m_done.at(m_next));
    else
        change(m_tasks.at(m_next));
    ++m_next;
    Q_EMIT progressed(m_next, all);
    QTimer::singleShot(0, this, &NewsroomReplacing::step);
}

bool NewsroomReplacing::isOpen(const ArticleId& id) const
{
    return m_newsroom->session() && m_newsroom->session()->article().id == id;
}

Article NewsroomReplacing::changed(const Article& article, const Task& task, int* count) const
{
    Article after = withReplaced(article, task.hits, m_finder, m_by, count);
    if (*count > 0 && !task.correction.isEmpty())
        after.meta.corrections.append({m_newsroom->clock().now(), task.correction, m_newsroom->person()});
    return after;
}

void NewsroomReplacing::skip(const Metadata& meta, const std::optional<Error>& error)
{
    m_skipped.append({storyTitle(meta), error});
    if (error && stopsAll(error->code))
        m_cancelled = true;
}

void NewsroomReplacing::change(const Task& task)
{
    if (isOpen(task.id)) {
        changeOpen(task);
        return;
    }
    const ArticleSummary* summary = m_newsroom->summary(task.id);
    auto loaded = m_newsroom->project().load(task.id);
    if (!loaded) {
        skip(summary ? summary->meta : Metadata(), loaded.error());
        return;
    }
    int count = 0;
    Article after = changed(loaded->article, task, &count);
    if (count == 0) {
        skip(loaded->article.meta, std::nullopt);
        return;
    }
    after.meta.updated = m_newsroom->clock().now();
    if (const auto hash = m_newsroom->rewrite(after, loaded->fileHash); !hash) {
        skip(loaded->article.meta, hash.error());
        return;
    }
    m_places += count;
    m_done.append({loaded->article, after});
}

void NewsroomReplacing::changeOpen(const Task& task)
{
    ArticleSession* session = m_newsroom->session();
    session->flush();
    const Article before = session->article();
    int count = 0;
    const Article after = changed(before, task, &count);
    if (count == 0 || session->isReadOnly()) {
        skip(before.meta, std::nullopt);
        return;
    }
    if (after.meta != before.meta)
        session->setMetadata(after.meta, Origin::Outside, tr("Replace"));
    if (!sameWork({before.id, {}, before.blocks}, {after.id, {}, after.blocks}))
        session->setBlocks(after.blocks, Origin::Outside);
    session->flush();
    m_places += count;
    m_done.append({before, session->article()});
}

void NewsroomReplacing::restore(const Done& done)
{
    if (isOpen(done.after.id)) {
        restoreOpen(done);
        return;
    }
    const auto loaded = m_newsroom->project().load(done.after.id);
    if (!loaded) {
        skip(done.before.meta, loaded.error());
        return;
    }
    if (!sameWork(loaded->article, done.after)) {
        skip(done.before.meta, std::nullopt);
        return;
    }
    Article before = done.before;
    before.file = loaded->article.file;
    before.meta.updated = m_newsroom->clock().now();
    if (const auto hash = m_newsroom->rewrite(before, loaded->fileHash); !hash)
        skip(before.meta, hash.error());
    else
        ++m_restored;
}

void NewsroomReplacing::restoreOpen(const Done& done)
{
    ArticleSession* session = m_newsroom->session();
    session->flush();
    if (!sameWork(session->article(), done.after)) {
        skip(done.before.meta, std::nullopt);
        return;
    }
    session->setMetadata(done.before.meta, Origin::Outside, tr("Undo the replacing"));
    session->setBlocks(done.before.blocks, Origin::Outside);
    ++m_restored;
}

} // namespace warraq
