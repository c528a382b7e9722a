// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/newsroom.h"

#include "base/jobs.h"

#include <QCoreApplication>

namespace warraq {

QString storyTitle(const Metadata& meta)
{
    return meta.headline.isEmpty() ? QCoreApplication::translate("Newsroom", "Untitled story")
                                   : meta.headline;
}

namespace {

/// Between what the list shows and what stands on disk.
struct Difference
{
    QList<ArticleSummary> all;
    QList<ArticleSummary> changed;
    bool sameStories = true;
};

Difference difference(const QList<ArticleSummary>& known, QList<ArticleSummary> present)
{
    Difference found;
    QHash<ArticleId, const ArticleSummary*> byId;
    for (const ArticleSummary& summary : known)
        byId.insert(summary.id, &summary);
    found.sameStories = known.size() == present.size();
    for (const ArticleSummary& summary : std::as_const(present)) {
        const ArticleSummary* before = byId.value(summary.id);
        found.sameStories = found.sameStories && before && before->error == summary.error;
        if (before && !(before->meta == summary.meta))
            found.changed += summary;
    }
    found.all = std::move(present);
    return found;
}

} // namespace

Newsroom::Newsroom(Project& project, const Clock& clock, QString person, QObject* parent)
    : QObject(parent)
    , m_project(project)
    , m_clock(clock)
    , m_person(std::move(person))
{
    m_jobs.setMaxThreadCount(2);
    m_writer.setMaxThreadCount(1);
}

Newsroom::~Newsroom()
{
    finishJobs(m_jobs);
    finishJobs(m_writer);
}

const ArticleSummary* Newsroom::summary(const ArticleId& id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.cend() ? nullptr : &m_summaries.at(*found);
}

void Newsroom::reload()
{
    const quint64 revision = ++m_reload;
    const Project* project = &m_project;
    runJob(
        this, [project] { return project->articles(); },
        [this, revision](QList<ArticleSummary> summaries) {
            if (revision == m_reload)
                take(std::move(summaries));
        },
        &m_jobs);
}

void Newsroom::take(QList<ArticleSummary> summaries)
{
    m_summaries = std::move(summaries);
    m_index.clear();
    for (qsizetype i = 0; i < m_summaries.size(); ++i)
        m_index.insert(m_summaries.at(i).id, i);
    m_loaded = true;
    if (m_session && (m_session->isDirty() || m_index.contains(m_session->article().id)))
        put(m_session->article().id, m_project.articlePath(m_session->article().id),
            m_session->article().meta);
    Q_EMIT summariesChanged();
}

void Newsroom::refresh()
{
    if (!m_loaded)
        return; // it is read already
    const quint64 revision = ++m_reload;
    const Project* project = &m_project;
    runJob(
        this, [project, known = m_summaries] { return difference(known, project->articles()); },
        [this, revision](Difference found) {
            if (revision != m_reload)
                return;
            const ArticleId open = m_session ? m_session->article().id : ArticleId();
            if (!found.sameStories)
                return take(std::move(found.all));
            for (const ArticleSummary& summary : std::as_const(found.changed)) {
                if (summary.id != open) // that one is where it is written
                    put(summary.id, summary.path, summary.meta);
            }
        },
        &m_jobs);
}

Result<void> Newsroom::open(const ArticleId& id)
{
    auto loaded = m_project.load(id);
    if (!loaded)
        return passOn(loaded);
    setSession(std::move(*loaded));
    return {};
}

void Newsroom::openNew()
{
    Project::Loaded fresh;
    fresh.article.id = m_project.newArticleId();
    Metadata& meta = fresh.article.meta;
    meta.language = m_project.settings().languages.value(0, QStringLiteral("ar"));
    meta.direction = languageDirection(meta.language);
    meta.created = m_clock.now();
    meta.updated = meta.created;
    if (!m_person.isEmpty())
        meta.bylines = {m_person};
    Block first;
    first.direction = meta.direction;
    fresh.article.blocks = {first};
    setSession(std::move(fresh));
}

void Newsroom::takeUp(Article work, bool beside)
{
    if (beside) {
        work.id = m_project.newArticleId();
        work.meta.wordPress = {}; // two stories cannot be the same post of a site
    }
    if (!m_session || m_session->article().id != work.id) {
        Project::Loaded fresh;
        fresh.article.id = work.id;
        fresh.article.meta.created = work.meta.created;
        fresh.article.meta.language = work.meta.language;
        fresh.article.meta.direction = work.meta.direction;
        setSession(std::move(fresh));
    }
    m_session->setMetadata(work.meta, ArticleSession::Origin::Outside, tr("Recover"));
    m_session->setBlocks(work.blocks, ArticleSession::Origin::Outside);
}

void Newsroom::closeSession()
{
    if (!m_session)
        return;
    const auto old = std::move(m_session);
    Q_EMIT sessionChanged(nullptr);
}

void Newsroom::setSession(Project::Loaded loaded)
{
    // The old one stays alive until everyone has heard of the new one.
    const auto old = std::exchange(m_session, std::make_unique<ArticleSession>(m_project, std::move(loaded)));
    m_sessionMeta = m_session->article().meta;
    connect(m_session.get(), &ArticleSession::metadataChanged, this, &Newsroom::noteSession);
    connect(m_session.get(), &ArticleSession::saved, this, &Newsroom::noteSession);
    Q_EMIT sessionChanged(m_session.get());
}

void Newsroom::noteSession()
{
    const Article& article = m_session->article();
    const Metadata before = std::exchange(m_sessionMeta, article.meta);
    put(article.id, m_project.articlePath(article.id), article.meta);
    if (before != article.meta)
        Q_EMIT metadataMoved(article.id, before, m_sessionMeta);
}

void Newsroom::put(const ArticleId& id, const QString& path, const Metadata& meta)
{
    if (const auto found = m_index.constFind(id); found != m_index.cend()) {
        ArticleSummary& summary = m_summaries[*found];
        summary.meta = meta;
        summary.path = path;
        summary.error.reset();
        Q_EMIT summaryChanged(id);
        return;
    }
    m_index.insert(id, m_summaries.size());
    m_summaries.append({id, path, meta, std::nullopt});
    Q_EMIT summariesChanged();
}

Result<void> Newsroom::change(const ArticleId& id, const std::function<void(Metadata&)>& edit,
                              ArticleSession::Origin origin, const QString& stepName)
{
    if (m_project.isReadOnly())
        return fail(ErrorCode::ReadOnly, m_project.folder());
    if (m_session && m_session->article().id == id) {
        m_session->flush();
        Metadata meta = m_session->article().meta;
        edit(meta);
        m_session->setMetadata(meta, origin, stepName);
        m_session->saveOn(m_writer, Project::NewName::WithSlug); // a failure is told where the story stands;
                                                                 // the change is in it and stays dirty
        return {};
    }
    auto loaded = m_project.load(id);
    if (!loaded)
        return passOn(loaded);
    const Article before = loaded->article;
    edit(loaded->article.meta);
    loaded->article.meta.updated = m_clock.now();
    return write(loaded->article, loaded->fileHash, before).transform([](const QString&) {});
}

Result<QString> Newsroom::rewrite(const Article& article, const QString& expectedHash)
{
    const auto before = m_project.load(article.id);
    return write(article, expectedHash, before ? before->article : Article());
}

Result<QString> Newsroom::write(const Article& article, const QString& expectedHash, const Article& before)
{
    const auto hash = m_project.save(article, expectedHash);
    if (!hash)
        return hash;
    put(article.id, m_project.articlePath(article.id), article.meta);
    Q_EMIT metadataMoved(article.id, before.id.isEmpty() ? article.meta : before.meta, article.meta);
    Q_EMIT written(before, article);
    return hash;
}

Result<ArticleId> Newsroom::keepBoth()
{
    m_session->flush();
    Article mine = m_session->article();
    const ArticleId old = mine.id;
    mine.id = m_project.newArticleId();
    // Two stories cannot be the same post of a site; the one on disk keeps it.
    mine.meta.wordPress = {};
    const auto hash = m_project.save(mine, QString());
    if (!hash)
        return passOn(hash);
    put(mine.id, m_project.articlePath(mine.id), mine.meta);
    Q_EMIT written({}, mine);
    if (const auto opened = open(mine.id); !opened)
        return passOn(opened);
    reload();
    Q_UNUSED(old)
    return mine.id;
}

void Newsroom::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace warraq
