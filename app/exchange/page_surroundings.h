// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment.h"
#include "preview/page_renderer.h"
#include "project/project.h"

namespace warraq {

/// What stands around an article on its page and comes from elsewhere in the project.
struct PageSurroundings
{
    QList<PageComment> comments;   ///< approved, thread order
    QStringList breakingHeadlines; ///< of other stories that are live
    QList<PageLink> related;       ///< published ones in the same language, the same section first
};

/// Reads them from disk: comments.sqlite and the heads of all articles. Slow for a large project (about 0.1
/// ms an article), so call it on a worker. What cannot be read is left out: a page without comments is still
/// a page.
[[nodiscard]] PageSurroundings readPageSurroundings(const QString& projectFolder, const ArticleId& article,
                                                    const Metadata& meta, const QDateTime& now);

/// Answers under what they answer, each level by time; one whose parent is not among them starts a thread.
[[nodiscard]] QList<PageComment> threaded(const QList<Comment>& comments);

/// The two lists of other stories.
void addOtherStories(PageSurroundings& page, const QList<ArticleSummary>& stories, const ArticleId& article,
                     const Metadata& meta, const QDateTime& now);

} // namespace warraq
