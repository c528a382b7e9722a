// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/article_session.h"

#include <QElapsedTimer>

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

ArticleSession::ArticleSession(Project& project, Project::Loaded loaded, QObject* parent)
    : QObject(parent)
    , m_project(project)
    , m_loaded(std::move(loaded))
{
}

void ArticleSession::setBlocks(const Blocks& blocks, Origin origin)
{
    if (isReadOnly())
        return;
    m_loaded.article.blocks = blocks;
    touch();
    Q_EMIT blocksChanged(origin);
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

bool ArticleSession::save(Project::NewName newName)
{
    flush();
    if (!isDirty())
        return true;
    const quint64 revision = m_revision;
    const QDateTime at = m_project.clock().now();
    Article snapshot = m_loaded.article;
    snapshot.meta.updated = at;
    const auto hash = m_project.save(snapshot, m_loaded.fileHash, newName);
    if (!hash) {
        Q_EMIT saveFailed(hash.error());
        return false;
    }
    m_loaded.fileHash = *hash;
    m_loaded.path = m_project.articlePath(snapshot.id);
    m_loaded.article.meta.updated = at;
    m_savedRevision = revision;
    Q_EMIT saved(at);
    if (!isDirty())
        Q_EMIT dirtyChanged(false);
    return true;
}

} // namespace warraq
