// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/spell_service.h"

#include <QPointer>
#include <QTextCursor>
#include <QTimer>

namespace warraq {

class ArticleTextEdit;

/// Keeps the marks of misspelled words in the lines' data: visible lines first, then the rest, in batches on
/// the worker, one batch in flight, stale answers dropped. Never switches itself off.
class SpellingMarks : public QObject
{
    Q_OBJECT

public:
    SpellingMarks(ArticleTextEdit& edit, QObject* parent);

    void setService(SpellService* service); ///< not owned
    [[nodiscard]] SpellService* service() const { return m_service; }
    [[nodiscard]] int count() const;
    /// The misspelled word at `cursor`, or an empty selection.
    [[nodiscard]] QTextCursor wordAt(const QTextCursor& cursor) const;
    /// The next misspelled word behind the caret, from the start again at the end; an empty selection when
    /// all is right.
    [[nodiscard]] QTextCursor next(const QTextCursor& cursor) const;
    void checkAgain(); ///< everything: the dictionaries changed
    void textChanged() { m_soon.start(); }
    void textLoaded();

Q_SIGNALS:
    void countChanged(int count);

private:
    void sendBatch();
    void take(const QList<SpellService::Checked>& answers);
    [[nodiscard]] QList<SpellService::Snapshot> nextBatch() const;

    ArticleTextEdit& m_edit;
    QPointer<SpellService> m_service;
    QTimer m_soon;
    bool m_inFlight = false;
    int m_shownCount = 0;
};

} // namespace warraq
