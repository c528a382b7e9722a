// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/git_handles.h"

#include <QByteArray>

namespace warraq {

/// What a reference must be before it is moved.
enum class MoveFrom
{
    Anything,
    Nothing, ///< GIT_EEXISTS when it is there
    Commit   ///< GIT_EMODIFIED when it is another one, GIT_ENOTFOUND or GIT_EMODIFIED when it is gone
};

/// Moves refs/… of a repository to `to`; `from` with MoveFrom::Commit only. Returns libgit2's code. Waits a
/// moment for others. A lock that a program of ours left when it was killed is taken away at once: whoever
/// moves holds <git>/warraq-moving, which the kernel frees, and names there what is moved; one that another
/// program left, after a minute. The caller has set who it is (git_repository_set_ident).
[[nodiscard]] int moveReference(git_repository* repository, const QByteArray& reference, const git_oid& to,
                                MoveFrom how, const git_oid* from = nullptr);

} // namespace warraq
