// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/comment.h"

#include "comments/comment_text.h"

using namespace Qt::StringLiterals;

namespace warraq {

QString commentStatusName(CommentStatus status)
{
    switch (status) {
    case CommentStatus::Pending:
        return u"pending"_s;
    case CommentStatus::Approved:
        return u"approved"_s;
    case CommentStatus::Spam:
        return u"spam"_s;
    case CommentStatus::Trash:
        return u"trash"_s;
    }
    return {};
}

std::optional<CommentStatus> commentStatusFromName(QStringView name)
{
    // WordPress: the column comment_approved, the REST field and wp_get_comment_status() each have their own
    // words.
    if (name == u"pending" || name == u"0" || name == u"hold" || name == u"unapproved")
        return CommentStatus::Pending;
    if (name == u"approved" || name == u"1" || name == u"approve")
        return CommentStatus::Approved;
    if (name == u"spam")
        return CommentStatus::Spam;
    if (name == u"trash" || name == u"post-trashed")
        return CommentStatus::Trash;
    return std::nullopt;
}

bool Comment::entersQueue() const
{
    return type != "pingback"_L1 && type != "trackback"_L1 && type != "note"_L1;
}

QString Comment::text() const
{
    return commentText(content).text;
}

} // namespace warraq
