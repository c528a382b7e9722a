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
    /// Runs `work(CommentDatabase&) -> Result<T>` in one transaction that survives a power cut, and mirrors
    /// what it journalled. An error of the work leaves nothing behind.
    template <class Work>
    auto journalled(Work work) -> decltype(work(std::declval<CommentDatabase&>()))
    {
        if (auto allowed = writable(); !allowed)
            return passOn(allowed);
        auto done = guarded(*database, [&]() -> decltype(work(std::declval<CommentDatabase&>())) {
            database->setDurability(CommentDatabase::Durability::Decision);
            SQLite::Transaction transaction(database->connection(), SQLite::TransactionBehavior::IMMEDIATE);
            auto result = work(*database);
            if (!result)
                return result;
            mirror->note(*database);
            transaction.commit();
            return result;
        });
        if (done)
            (void)mirror->catchUp(*database); // the decision stands; verify() tells when the file is behind
        return done;
    }
    /// Undo or redo of the last decision.
    [[nodiscard]] Result<std::optional<Decision>> step(const QString& by, bool redo);
};

} // namespace warraq
