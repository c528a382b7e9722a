// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/merge_sides.h"

#include "project/commit_facts.h"

namespace warraq {

namespace {

MergeSide sideOf(const git_commit* commit)
{
    return {authorOf(commit).name, timeOf(commit)};
}

} // namespace

MergeSideFinder::MergeSideFinder(const GitRepository& repository, const git_oid& tip, const git_oid& otherTip)
    : m_repository(repository)
{
    if (const auto commit = repository.commit(tip))
        m_tip = sideOf(commit->get());
    m_isRead = git_revwalk_new(std::out_ptr(m_walk), repository.get()) < 0 ||
               git_revwalk_sorting(m_walk.get(), GIT_SORT_TIME) < 0 ||
               git_revwalk_push(m_walk.get(), &tip) < 0 || git_revwalk_hide(m_walk.get(), &otherTip) < 0;
}

MergeSide MergeSideFinder::of(const QString& path)
{
    if (!m_known.contains(path))
        readOn(path);
    return m_known.value(path, m_tip);
}

void MergeSideFinder::readOn(const QString& path)
{
    git_oid id;
    while (!m_isRead && !m_known.contains(path)) {
        if (git_revwalk_next(&id, m_walk.get()) < 0) {
            m_isRead = true;
            break;
        }
        const auto commit = m_repository.commit(id);
        if (!commit || git_commit_parentcount(commit->get()) > 1) // a merge is nobody's writing
            continue;
        const MergeSide side = sideOf(commit->get());
        const CommitFacts facts = factsOf(m_repository, commit->get());
        for (const ChangedFile& file : facts.files)
            if (!m_known.contains(file.path))
                m_known.insert(file.path, side);
    }
}

} // namespace warraq
