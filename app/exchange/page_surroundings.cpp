// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/page_surroundings.h"

#include "comments/comment_store.h"
#include "exchange/wxr_article.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr int mostComments = 500; // a page of a site has no more either
constexpr qsizetype mostRelated = 5;

PageComment shown(const Comment& comment, int depth)
{
    return {comment.author, comment.text(), wordPressTime(comment.dateGmt).value_or(QDateTime()), depth};
}

QList<Comment> approvedComments(const QString& projectFolder, const ArticleId& article)
{
    // Opening makes the database; a page must not.
    if (!QFileInfo::exists(projectFolder + "/comments.sqlite"_L1))
        return {};
    const SystemClock clock;
    const auto store = CommentStore::open(projectFolder, true, clock);
    if (!store)
        return {};
    CommentFilter filter;
    filter.status = CommentStatus::Approved;
    filter.article = article.value();
    filter.order = CommentFilter::Order::Oldest;
    const auto page = (*store)->page(filter, mostComments);
    return page ? page->comments : QList<Comment>{};
}

} // namespace

QList<PageComment> threaded(const QList<Comment>& comments)
{
    QHash<CommentId, QList<qsizetype>> answers;
    QSet<CommentId> known;
    for (const Comment& comment : comments)
        known.insert(comment.id);
    QList<std::pair<qsizetype, int>> open; // comments still to be written with their depth, the next one last
    for (qsizetype i = comments.size() - 1; i >= 0; --i) {
        const CommentId parent = comments.at(i).parent;
        if (!parent.isNone() && parent != comments.at(i).id && known.contains(parent))
            answers[parent].append(i);
        else
            open.append({i, 0});
    }
    QList<PageComment> result;
    while (!open.isEmpty()) {
        const auto [index, depth] = open.takeLast();
        const Comment& comment = comments.at(index);
        result.append(shown(comment, depth));
        for (const qsizetype answer : answers.take(comment.id))
            open.append({answer, depth + 1});
    }
    return result;
}

void addOtherStories(PageSurroundings& page, const QList<ArticleSummary>& stories, const ArticleId& article,
                     const Metadata& meta, const QDateTime& now)
{
    QList<PageLink> sameSection;
    QList<PageLink> others;
    for (const ArticleSummary& story : stories) {
        if (story.error || story.id == article || story.meta.headline.isEmpty())
            continue;
        if (story.meta.embargo && *story.meta.embargo > now) // no page of the site may name it yet
            continue;
        if (story.meta.breaking.isLive(now))
            page.breakingHeadlines.append(story.meta.headline);
        if (story.meta.status != Status::Published || story.meta.publication != Publication::Usable ||
            story.meta.language != meta.language)
            continue;
        const PageLink link{story.meta.headline, story.meta.wordPress.link,
                            story.meta.published.value_or(story.meta.updated)};
        (story.meta.section == meta.section ? sameSection : others).append(link);
    }
    const auto newest = [](const PageLink& a, const PageLink& b) { return a.at > b.at; };
    std::ranges::stable_sort(sameSection, newest);
    std::ranges::stable_sort(others, newest);
    page.related = (sameSection + others).first(std::min(mostRelated, sameSection.size() + others.size()));
}

PageSurroundings readPageSurroundings(const QString& projectFolder, const ArticleId& article,
                                      const Metadata& meta, const QDateTime& now)
{
    PageSurroundings page;
    page.comments = threaded(approvedComments(projectFolder, article));
    const SystemClock clock;
    if (const auto project = Project::open(projectFolder, Project::Mode::ReadOnly, clock))
        addOtherStories(page, (*project)->articles(), article, meta, now);
    return page;
}

} // namespace warraq
