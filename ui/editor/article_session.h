// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <QObject>
#include <QUndoStack>

class QThreadPool;

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
    ~ArticleSession() override;

    [[nodiscard]] const Article& article() const { return m_loaded.article; }
    [[nodiscard]] quint64 revision() const { return m_revision; }
    [[nodiscard]] bool isDirty() const { return m_revision != m_savedRevision; }
    [[nodiscard]] bool isReadOnly() const { return m_project.isReadOnly(); }
    [[nodiscard]] Project& project() const { return m_project; }
    /// Of the file as it was read or written last, "" before the first save.
    [[nodiscard]] const QString& fileHash() const { return m_loaded.fileHash; }

    /// As its file had it when it was read or written last.
    [[nodiscard]] const Article& savedArticle() const { return m_saved; }
    /// Somebody else wrote the file. `merged` is what the story says from now on, of theirs and of what was
    /// unsaved here; dirty as far as the file says something else.
    void takeOutside(const Project::Loaded& file, const Article& merged);
    void forgetFile(); ///< it is gone: what stands here is saved as a new one

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

    /// Writes now and waits for the disk, also for a write that is under way. Emits saved() or saveFailed();
    /// after a failure the session stays dirty.
    bool save(Project::NewName newName = Project::NewName::WithSlug);
    /// The same on `worker`, whose jobs end before the project does; typing goes on meanwhile. One write at a
    /// time: asked again while one is under way it does nothing, what came meanwhile stays dirty.
    void saveOn(QThreadPool& worker, Project::NewName newName);
    [[nodiscard]] bool isSaving() const { return m_write != nullptr; }

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
    class Write;
    [[nodiscard]] std::shared_ptr<Write> begunWrite(Project::NewName newName);
    bool finish(Write& write);
    void applyMetadata(const Metadata& metadata, Origin origin);
    void touch();

    Project& m_project;
    Project::Loaded m_loaded;
    Article m_saved;
    QUndoStack m_undo;
    quint64 m_revision = 0;
    quint64 m_savedRevision = 0;
    std::shared_ptr<Write> m_write; ///< that is under way
};

} // namespace warraq
