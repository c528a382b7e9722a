// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment.h"

#include <QHash>

namespace warraq {

/// One journalled decision over one or many comments: one undo step. An undo or redo is a journal entry of
/// its own; its `target` is the decision it took back or repeated, which holds the comments.
struct Decision
{
    enum class Kind
    {
        Decide,
        Undo,
        Redo,
        Edit,  ///< the text of one comment was changed; its status stays
        Reply, ///< one comment was written by the desk; taking it back throws it into the trash
        Remark ///< reason and note of another decision, given afterwards; the last one counts
    };

    DecisionId id{};
    QDateTime at{}; ///< UTC
    QString by{};
    CommentStatus to = CommentStatus::Pending;
    QString reason{};                                  ///< code, may be ""
    QString note{};                                    ///< in the moderator's words
    QList<std::pair<CommentId, CommentStatus>> from{}; ///< what each was
    Kind kind = Kind::Decide;
    DecisionId target{};           ///< of an undo, redo or remark
    bool takenBack = false;        ///< an undo stands against it now
    QList<CommentId> unlikeSeen{}; ///< left as they were: they changed after the person had read them

    /// Whether it changed comments itself (the others only point at the one that did).
    [[nodiscard]] bool hasItems() const
    {
        return kind == Kind::Decide || kind == Kind::Edit || kind == Kind::Reply;
    }
};

/// What is to be decided.
struct DecisionRequest
{
    QList<CommentId> ids;
    CommentStatus to = CommentStatus::Pending;
    QString by{};
    QString reason{};
    QString note{};
    /// commentRevision() of what the person read; who is not in here is decided whatever it says now.
    QHash<CommentId, quint32> seen{};
};

/// A number that changes when what a moderator judges changes: text, name, whom it answers.
[[nodiscard]] quint32 commentRevision(const Comment& comment);

} // namespace warraq
