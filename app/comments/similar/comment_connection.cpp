// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/similar/comment_connection.h"

#include "comments/comment_database.h"

#include <QFileInfo>

namespace warraq {

CommentConnection::CommentConnection(std::unique_ptr<CommentDatabase> database)
    : m_database(std::move(database))
{
}

CommentConnection::~CommentConnection() = default;
CommentConnection::CommentConnection(CommentConnection&&) noexcept = default;
CommentConnection& CommentConnection::operator=(CommentConnection&&) noexcept = default;

Result<CommentConnection> CommentConnection::open(const QString& projectFolder, bool readOnly)
{
    const QString path = projectFolder + QStringLiteral("/comments.sqlite");
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::NotFound, path);
    auto database = CommentDatabase::open(path, readOnly);
    if (!database)
        return passOn(database);
    return CommentConnection(std::move(*database));
}

} // namespace warraq
