// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/find_hits.h"

#include <QTextEdit>

#include <functional>

namespace warraq {

/// What the find bar works on: a story as texts to write in, or as source. The owner of the texts makes it
/// and keeps it as long as they live.
class Searchable
{
public:
    /// What becomes of one line of one of the texts.
    struct LineChange
    {
        QTextEdit* text = nullptr;
        int line = 0; ///< number of the text block
        TextChanges changes;
    };

    Searchable() = default;
    virtual ~Searchable() = default;
    Q_DISABLE_COPY_MOVE(Searchable)

    [[nodiscard]] virtual QList<QTextEdit*>
    texts() const = 0; ///< in reading order, the same as long as it lives
    [[nodiscard]] virtual QTextEdit* mainText() const = 0;
    [[nodiscard]] virtual bool canReplace() const = 0;
    [[nodiscard]] virtual FindHits::Reading reading() const { return {}; } ///< of the lines of its texts
    /// Paints these hits in `text` behind the letters, never as formats of it (Q1); null takes them away.
    /// They are painted again whenever they say changed().
    virtual void showHits(QTextEdit* text, const FindHits* hits) = 0;
    virtual void reveal(QTextEdit* text) = 0; ///< brings its selection in sight; the focus stays
    /// Makes the changes (in order) as one step of undo. Returns what takes them back; that does nothing once
    /// something else was changed.
    virtual std::function<void()> replace(const QList<LineChange>& changes) = 0;
};

} // namespace warraq
