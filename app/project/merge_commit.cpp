// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/merge_commit.h"

#include "project/version_message.h"

namespace warraq {

namespace {

QList<ChangedFile> filesOf(const TreeMerge& merged)
{
    QList<ChangedFile> files;
    for (auto it = merged.changes.begin(); it != merged.changes.end(); ++it) {
        const Change change = !it->before ? Change::Added : !it->after ? Change::Gone : Change::Changed;
        files.append({it.key(), {}, change});
    }
    return files;
}

} // namespace

Result<git_oid> writeMergeCommit(const GitRepository& repository, const git_oid& mine, const git_oid& theirs,
                                 const TreeMerge& merged, const Author& who, const QDateTime& when)
{
    GitTree tree;
    if (auto ok = repository.check(git_tree_lookup(std::out_ptr(tree), repository.get(), &merged.tree)); !ok)
        return passOn(ok);
    const auto signature = repository.signature(who, when);
    if (!signature)
        return passOn(signature);
    const auto first = repository.commit(mine);
    if (!first)
        return passOn(first);
    const auto second = repository.commit(theirs);
    if (!second)
        return passOn(second);
    const QByteArray message =
        writeVersionMessage({who, when, Reason::Merged, {}, {}, {}, {}}, filesOf(merged));
    const git_commit* parents[] = {first->get(), second->get()};
    git_oid id;
    if (auto ok = repository.check(git_commit_create(&id, repository.get(), nullptr, signature->get(),
                                                     signature->get(), nullptr, message.constData(),
                                                     tree.get(), 2, parents));
        !ok)
        return passOn(ok);
    return id;
}

} // namespace warraq
