// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/words/word_list.h"
#include "shell/context.h"

#include <QObject>
#include <QThreadPool>

namespace warraq {

/// The desk's word list while it is edited. Every change is written at once, on a worker, and can be taken
/// back; what another machine or hand wrote meanwhile is merged, not overwritten. A list that cannot be read
/// is left as it is and cannot be changed here.
class DeskWords : public QObject
{
    Q_OBJECT

public:
    explicit DeskWords(const Context& context, QObject* parent = nullptr);
    ~DeskWords() override; ///< waits until the last change is on disk

    void load(); ///< from disk, unless changes are on their way there
    [[nodiscard]] const QList<WordEntry>& entries() const { return m_entries; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool canChange() const;

    void change(const QList<WordEntry>& entries);
    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }
    void undo();
    void redo();
    void retry(); ///< to write what could not be written
    /// False while a change is not on disk.
    [[nodiscard]] bool isSaved() const { return !m_writing && m_entries == m_onDisk; }

Q_SIGNALS:
    void changed();
    void saved();
    void failed(const warraq::Error& error);

private:
    struct Written
    {
        QList<WordEntry> entries;
        QString hash;
    };
    [[nodiscard]] static Result<Written> write(const QString& folder, const QList<WordEntry>& entries,
                                               const QList<WordEntry>& base, const QString& hash);
    void take(const Result<WordList>& list);
    void save();
    void finish(const QList<WordEntry>& sent, const Result<Written>& written);
    void adopt(const QList<WordEntry>& base, const QList<WordEntry>& theirs);

    Context m_context;
    QThreadPool m_pool;
    QList<WordEntry> m_entries;
    QList<WordEntry> m_onDisk;
    QString m_hash;
    QList<QList<WordEntry>> m_undo;
    QList<QList<WordEntry>> m_redo;
    bool m_loaded = false;
    bool m_broken = false;
    bool m_writing = false;
};

} // namespace warraq
