// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "article/block_merge.h"
#include "article/conflict_block.h"
#include "base/error.h"

namespace warraq {

struct ArticleMerge
{
    Article article;
    int conflicts = 0; ///< conflict blocks that the merge made; earlier ones of the sides are not counted
};

/// Two versions of one article as one, nothing lost. The body as mergeBlocks; the metadata as mergeMetadata,
/// where a field that both changed keeps mine, and a conflict block on top of the body names it and holds
/// both. Without a base, what an empty article has counts as the base of the metadata. merge(base, base, t)
/// is t and merge(base, m, m) is m, byte for byte.
[[nodiscard]] ArticleMerge mergeArticles(const std::optional<Article>& base, const Article& mine,
                                         const Article& theirs, const MergeSides& sides);

struct ArticleFileMerge
{
    QByteArray bytes;
    int conflicts = 0;
    /// Both changed what stands around metadata and text by hand, each in another way: mine is in `bytes`,
    /// and theirs must be kept beside it.
    bool keepTheirs = false;
};

/// The same over files. A base that cannot be read counts as none. Errors: those of readArticleFile when mine
/// or theirs cannot be read, BadArgument when they are two articles (their ids differ); then the caller has
/// to keep both files.
[[nodiscard]] Result<ArticleFileMerge> mergeArticleFiles(const std::optional<QByteArray>& base,
                                                         const QByteArray& mine, const QByteArray& theirs,
                                                         const MergeSides& sides, const QString& path = {});

/// The article with the conflict at `block` decided: its blocks, or its field, are the chosen side's. Errors:
/// BadArgument (no conflict there), BadFormat (the field cannot hold what the conflict says).
[[nodiscard]] Result<Article> resolveConflict(const Article& article, qsizetype block, ConflictChoice choice);

/// Whether something is not decided yet: such an article must not be published.
[[nodiscard]] bool hasConflicts(const Article& article);

} // namespace warraq
