// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <memory>

namespace warraq {

class CommentDatabase;

/// A connection to a project's comments for those outside app/comments, who see nothing of SQLite: a worker's
/// own, beside the store of the window. One thread at a time.
class CommentConnection
{
public:
    /// Errors: NotFound (no comments yet; none are made), as CommentDatabase::open.
    [[nodiscard]] static Result<CommentConnection> open(const QString& projectFolder, bool readOnly);
    ~CommentConnection();
    CommentConnection(CommentConnection&&) noexcept;
    CommentConnection& operator=(CommentConnection&&) noexcept;

    [[nodiscard]] CommentDatabase& database() { return *m_database; }

private:
    explicit CommentConnection(std::unique_ptr<CommentDatabase> database);
    std::unique_ptr<CommentDatabase> m_database;
};

} // namespace warraq
