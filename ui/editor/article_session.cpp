// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/article_session.h"

#include "base/jobs.h"

#include <QElapsedTimer>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace warraq {

namespace {

/// Steps of the same field within this time are one step: a person undoes a headline, not a letter of it.
constexpr qint64 mergeMilliseconds = 1000;

/// One bit per field (group of fields that change together); what tells two steps of different fields apart.
quint32 changedFields(const Metadata& a, const Metadata& b)
{
    quint32 bits = 0;
    auto note = [&bits, bit = 0](bool changed) mutable {
        if (changed)
            bits |= 1U << bit;
        ++bit;
    };
    note(a.headline != b.headline);
    note(a.kicker != b.kicker);
    note(a.deck != b.deck);
    note(a.slug != b.slug);
    note(a.bylines != b.bylines);
    note(a.dateline.place != b.dateline.place);
    note(a.dateline.agency != b.dateline.agency);
    note(a.section != b.section);
    note(a.tags != b.tags);
    note(a.language != b.language || a.direction != b.direction);
    note(a.urgency != b.urgency);
    note(a.breaking != b.breaking);
    note(a.embargo != b.embargo);
    note(a.status != b.status);
    note(a.publication != b.publication);
    note(a.published != b.published);
    note(a.editorsNote != b.editorsNote);
    note(a.corrections != b.corrections);
    note(a.picture != b.picture);
    return bits;
}

bool sameContent(const Blocks& a, const Blocks& b)
{
    return std::ranges::equal(a, b, &Block::sameContent);
}

bool saysTheSame(const Article& a, const Article& b)
{
    return a.meta == b.meta && sameContent(a.blocks, b.blocks);
}

} // namespace

class ArticleSession::MetadataStep final : public QUndoCommand
{
public:
    MetadataStep(ArticleSession& session, Metadata after, Origin origin, const QString& name)
        : QUndoCommand(name)
        , m_session(session)
        , m_before(session.article().meta)
        , m_after(std::move(after))
        , m_origin(origin)
        , m_fields(changedFields(m_before, m_after))
    {
        m_since.start();
    }

    void undo() override { m_session.applyMetadata(m_before, Origin::Outside); }
    void redo() override
    {
        // The first time it is the maker's own change; repeated from the undo stack it is news to everyone.
        m_session.applyMetadata(m_after, m_done ? Origin::Outside : m_origin);
        m_done = true;
    }
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const MetadataStep*>(other);
        if (next->m_fields != m_fields || next->m_origin != m_origin || m_since.elapsed() > mergeMilliseconds)
            return false;
        m_after = next->m_after;
        m_since.restart();
        return true;
    }

private:
    ArticleSession& m_session;
    Metadata m_before;
    Metadata m_after;
    Origin m_origin;
    quint32 m_fields;
    QElapsedTimer m_since;
    bool m_done = false;
};

/// One way of a snapshot to the disk. run() is called once, in any thread; outcome() waits for its end.
class ArticleSession::Write
{
public:
    Write(Project& project, Article article, QString expectedHash, Project::NewName newName, quint64 revision)
        : m_project(project)
        , m_article(std::move(article))
        , m_expectedHash(std::move(expectedHash))
        , m_newName(newName)
        , m_revision(revision)
    {
    }

    void run()
    {
        auto hash = m_project.save(m_article, m_expectedHash, m_newName);
        const std::lock_guard lock(m_mutex);
        m_hash = std::move(hash);
        m_done = true;
        m_ended.notify_all();
    }
    [[nodiscard]] Result<QString> outcome()
    {
        std::unique_lock lock(m_mutex);
        m_ended.wait(lock, [this] { return m_done; });
        return m_hash;
    }
    [[nodiscard]] const Article& article() const { return m_article; }
    [[nodiscard]] quint64 revision() const { return m_revision; }

private:
    Project& m_project;
    const Article m_article;
    const QString m_expectedHash;
    const Project::NewName m_newName;
    const quint64 m_revision;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_done = false;
    Result<QString> m_hash;
};

ArticleSession::ArticleSession(Project& project, Project::Loaded loaded, QObject* parent)
    : QObject(parent)
    , m_project(project)
    , m_loaded(std::move(loaded))
    , m_saved(m_loaded.article)
{
}

ArticleSession::~ArticleSession() = default;

void ArticleSession::setBlocks(const Blocks& blocks, Origin origin)
{
    if (isReadOnly())
        return;
    m_loaded.article.blocks = blocks;
    touch();
    Q_EMIT blocksChanged(origin);
}

void ArticleSession::takeOutside(const Project::Loaded& file, const Article& merged)
{
    m_loaded.fileHash = file.fileHash;
    m_loaded.path = file.path;
    m_loaded.article.file = file.article.file;
    m_saved = file.article;
    const bool isSaved = saysTheSame(merged, file.article);
    if (!(merged.meta == m_loaded.article.meta))
        m_undo.push(new MetadataStep(*this, merged.meta, Origin::Outside, tr("Change from outside")));
    m_loaded.article.meta.updated = merged.meta.updated;
    const bool isOther = !sameContent(merged.blocks, m_loaded.article.blocks);
    m_loaded.article.blocks = merged.blocks;
    ++m_revision;
    if (isSaved)
        m_savedRevision = m_revision;
    if (isOther)
        Q_EMIT blocksChanged(Origin::Outside);
    Q_EMIT dirtyChanged(isDirty());
}

void ArticleSession::forgetFile()
{
    m_loaded.fileHash.clear();
    touch();
}

void ArticleSession::undoText()
{
    flush();
    Q_EMIT undoRequested();
    flush();
}

void ArticleSession::redoText()
{
    flush();
    Q_EMIT redoRequested();
    flush();
}

void ArticleSession::setMetadata(const Metadata& metadata, Origin origin, const QString& stepName)
{
    if (isReadOnly() || metadata == m_loaded.article.meta)
        return;
    m_undo.push(new MetadataStep(*this, metadata, origin, stepName));
}

void ArticleSession::applyMetadata(const Metadata& metadata, Origin origin)
{
    // A step remembers the whole of the metadata, but the time of the last save is not a person's to undo.
    const QDateTime updated = m_loaded.article.meta.updated;
    m_loaded.article.meta = metadata;
    m_loaded.article.meta.updated = updated;
    touch();
    Q_EMIT metadataChanged(origin);
}

void ArticleSession::touch()
{
    const bool wasDirty = isDirty();
    ++m_revision;
    if (!wasDirty)
        Q_EMIT dirtyChanged(true);
}

std::shared_ptr<ArticleSession::Write> ArticleSession::begunWrite(Project::NewName newName)
{
    Article snapshot = m_loaded.article;
    snapshot.meta.updated = m_project.clock().now();
    return std::make_shared<Write>(m_project, std::move(snapshot), m_loaded.fileHash, newName, m_revision);
}

bool ArticleSession::save(Project::NewName newName)
{
    flush();
    if (m_write) // its outcome says what the file is now
        (void)finish(*m_write);
    if (!isDirty())
        return true;
    m_write = begunWrite(newName);
    m_write->run();
    return finish(*m_write);
}

void ArticleSession::saveOn(QThreadPool& worker, Project::NewName newName)
{
    flush();
    if (m_write || !isDirty())
        return;
    m_write = begunWrite(newName);
    runJob(
        this,
        [write = m_write] {
            write->run();
            return write;
        },
        [this](const std::shared_ptr<Write>& write) {
            if (write == m_write) // else somebody waited for it
                (void)finish(*write);
        },
        &worker);
}

bool ArticleSession::finish(Write& write)
{
    const auto hash = write.outcome();
    const auto done = std::exchange(m_write, nullptr); // alive to the end of this
    if (!hash) {
        Q_EMIT saveFailed(hash.error());
        return false;
    }
    m_loaded.fileHash = *hash;
    m_loaded.path = m_project.articlePath(write.article().id);
    m_loaded.article.meta.updated = write.article().meta.updated;
    m_savedRevision = write.revision();
    m_saved = write.article();
    Q_EMIT saved(write.article().meta.updated);
    if (!isDirty())
        Q_EMIT dirtyChanged(false);
    return true;
}

} // namespace warraq
