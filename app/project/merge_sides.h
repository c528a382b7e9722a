// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/block_merge.h"
#include "project/git_repository.h"

#include <QHash>

namespace warraq {

/// Who changed a file last since two versions went apart, and when. Reads the versions of a side the first
/// time it is asked, from the newest, and no further than an answer needs.
class MergeSideFinder
{
public:
    /// The versions of `tip` that `otherTip` has not. Files that none of them tells about are the tip's.
    MergeSideFinder(const GitRepository& repository, const git_oid& tip, const git_oid& otherTip);

    [[nodiscard]] MergeSide of(const QString& path);

private:
    void readOn(const QString& path);

    const GitRepository& m_repository;
    GitHandle<git_revwalk, git_revwalk_free> m_walk;
    MergeSide m_tip;
    QHash<QString, MergeSide> m_known;
    bool m_isRead = false;
};

} // namespace warraq
