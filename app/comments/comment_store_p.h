// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment_database.h"
#include "comments/comment_store.h"
#include "comments/decision_mirror.h"

namespace warraq {

class CommentStore::Private
{
public:
    std::unique_ptr<CommentDatabase> database;
    std::unique_ptr<DecisionMirror> mirror;
    const Clock& clock;
    bool readOnly = false;

    /// Writing needs it; an error otherwise.
    [[nodiscard]] Result<void> writable() const
    {
        if (readOnly)
            return fail(ErrorCode::ReadOnly, database->path());
        return {};
    }
    /// Undo or redo of the last decision.
    [[nodiscard]] Result<std::optional<Decision>> step(const QString& by, bool redo);
};

} // namespace warraq
