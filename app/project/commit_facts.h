// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/git_repository.h"

namespace warraq {

/// Everything a list needs to know of one commit; whoever made it.
struct CommitFacts
{
    VersionInfo info;         ///< without `name`: that is in a tag
    QList<ChangedFile> files; ///< against the first parent
    bool isDamaged = false;   ///< a tree could not be read: `files` may be incomplete
};
[[nodiscard]] CommitFacts factsOf(const GitRepository& repository, const git_commit* commit);

/// articles/…/….html
[[nodiscard]] bool isArticlePath(QStringView path);
/// The article whose file this is in one of the trees (null ones are skipped): by its name when that is one
/// of ours, else by what the file says; at last its name in any case.
[[nodiscard]] ArticleId articleOf(const GitRepository& repository, const QString& path,
                                  std::initializer_list<const git_tree*> trees);
/// Paths of the article files of a tree, by article.
[[nodiscard]] Result<QHash<ArticleId, QString>> articlesIn(const GitRepository& repository,
                                                           const git_tree* tree);

} // namespace warraq
