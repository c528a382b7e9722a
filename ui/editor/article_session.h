// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <QObject>
#include <QUndoStack>

namespace warraq {

/// The one truth about the article that is open: editor, fields, source view, inspector and preview read it,
/// change it through it and follow its signals. Saving writes a snapshot; the session is clean only after the
/// write succeeded and nothing was typed meanwhile.
class ArticleSession : public QObject
{
    Q_OBJECT

public:
    /// Who made a change, so that the maker does not hear its own echo as news.
    enum class Origin
    {
        Editor,
        Source,
        Fields,
        Inspector,
        Breaking,
        Outside
    };

    ArticleSession(Project& project, Project::Loaded loaded, QObject* parent = nullptr);

    [[nodiscard]] const Article& article() const { return m_loaded.article; }
    [[nodiscard]] quint64 revision() const { return m_revision; }
    [[nodiscard]] bool isDirty() const { return m_revision != m_savedRevision; }
    [[nodiscard]] bool isReadOnly() const { return m_project.isReadOnly(); }
    [[nodiscard]] Project& project() const { return m_project; }
    /// Of the file as it was read or written last, "" before the first save.
    [[nodiscard]] const QString& fileHash() const { return m_loaded.fileHash; }

    /// New body. The maker drops `original` of the blocks it edited and keeps it of the others.
    void setBlocks(const Blocks& blocks, Origin origin);
    /// New metadata as one undo step; steps of the same field and origin within a second merge.
    void setMetadata(const Metadata& metadata, Origin origin, const QString& stepName = {});
    /// Undo of metadata (the text has its own in the editor's document).
    [[nodiscard]] QUndoStack& metadataUndo() { return m_undo; }

    /// One list of steps for the text, whichever view made them: the editor's document keeps it (a change in
    /// the source is one step there), and undo in the source asks for it here.
    void undoText();
    void redoText();

    /// Asks editor and source view to hand over what they still hold back (at most 50 ms of typing). save()
    /// does it first; whoever reads article() or isDirty() to decide something (leave, export, close) calls
    /// it before.
    void flush() { Q_EMIT flushRequested(); }

    /// Writes now. Emits saved() or saveFailed(); after a failure the session stays dirty.
    bool save(Project::NewName newName = Project::NewName::WithSlug);

Q_SIGNALS:
    void flushRequested();
    void undoRequested(); ///< for the editor
    void redoRequested();
    void blocksChanged(warraq::ArticleSession::Origin origin);
    void metadataChanged(warraq::ArticleSession::Origin origin);
    void dirtyChanged(bool dirty);
    void saved(const QDateTime& at);
    void saveFailed(const warraq::Error& error);

private:
    class MetadataStep;
    void applyMetadata(const Metadata& metadata, Origin origin);
    void touch();

    Project& m_project;
    Project::Loaded m_loaded;
    QUndoStack m_undo;
    quint64 m_revision = 0;
    quint64 m_savedRevision = 0;
};

} // namespace warraq
