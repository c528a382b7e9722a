// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <git2.h>

#include <memory>

namespace warraq {

/// Frees what libgit2 gave: `git_tree_lookup(std::out_ptr(tree), …)` fills one.
template <auto Free>
struct GitFree
{
    template <class T>
    void operator()(T* pointer) const
    {
        Free(pointer);
    }
};
template <class T, auto Free>
using GitHandle = std::unique_ptr<T, GitFree<Free>>;

using GitRepositoryHandle = GitHandle<git_repository, git_repository_free>;
using GitReference = GitHandle<git_reference, git_reference_free>;
using GitCommit = GitHandle<git_commit, git_commit_free>;
using GitTree = GitHandle<git_tree, git_tree_free>;
using GitTreeEntry = GitHandle<git_tree_entry, git_tree_entry_free>;
using GitBlob = GitHandle<git_blob, git_blob_free>;
using GitTag = GitHandle<git_tag, git_tag_free>;
using GitObject = GitHandle<git_object, git_object_free>;
using GitSignature = GitHandle<git_signature, git_signature_free>;
using GitIndex = GitHandle<git_index, git_index_free>;
using GitDiff = GitHandle<git_diff, git_diff_free>;
using GitOdb = GitHandle<git_odb, git_odb_free>;
using GitOdbObject = GitHandle<git_odb_object, git_odb_object_free>;
using GitPackBuilder = GitHandle<git_packbuilder, git_packbuilder_free>;
using GitReferenceIterator = GitHandle<git_reference_iterator, git_reference_iterator_free>;

} // namespace warraq
