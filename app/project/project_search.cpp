// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project_search.h"

#include "article/inline_text.h"
#include "text/text_clusters.h"

#include <algorithm>

namespace warraq {

namespace {

constexpr qsizetype contextLength = 48; // units on each side, about

bool hasRuns(const Block& block)
{
    return block.kind == BlockKind::Paragraph || block.kind == BlockKind::Heading ||
           block.kind == BlockKind::Quote || block.kind == BlockKind::Picture;
}

/// The text that a hit's offsets mean, "" when it is gone.
QString textOf(const Article& article, const ArticleHit& hit)
{
    switch (hit.part) {
    case ArticlePart::Kicker:
        return article.meta.kicker;
    case ArticlePart::Headline:
        return article.meta.headline;
    case ArticlePart::Deck:
        return article.meta.deck;
    case ArticlePart::Text:
        break;
    }
    if (hit.block < 0 || hit.block >= article.blocks.size())
        return {};
    const Block& block = article.blocks[hit.block];
    if (hit.item >= 0)
        return hit.item < block.items.size() ? textOf(spansOf(block.items[hit.item].runs)) : QString();
    return textOf(spansOf(block.runs));
}

QString contextBefore(const QString& text, qsizetype at)
{
    if (at <= contextLength)
        return text.left(at);
    qsizetype from = text.indexOf(u' ', at - contextLength);
    from = from < 0 || from >= at ? clusterStart(text, at - contextLength) : from + 1;
    return u'…' + text.sliced(from, at - from);
}

QString contextAfter(const QString& text, qsizetype at)
{
    if (text.size() - at <= contextLength)
        return text.sliced(at);
    qsizetype to = text.lastIndexOf(u' ', at + contextLength);
    to = to <= at ? clusterEnd(text, at + contextLength) : to;
    return text.sliced(at, to - at) + u'…';
}

class Collector
{
public:
    explicit Collector(const TextFinder& finder)
        : m_finder(finder)
    {
    }

    void look(const QString& text, ArticlePart part, int block = -1, int item = -1)
    {
        const Found found = m_finder.find(text);
        gaveUp = gaveUp || found.gaveUp;
        for (const TextMatch& match : found.matches)
            hits.append({part, block, item, match, contextBefore(text, match.offset),
                         text.sliced(match.offset, match.length), contextAfter(text, match.end())});
    }

    QList<ArticleHit> hits;
    bool gaveUp = false;

private:
    const TextFinder& m_finder;
};

/// Runs whose text has changed; what is new has the style of what it replaces, else of what is before it.
Runs changedRuns(const Runs& runs, const TextChanges& changes)
{
    Spans spans = spansOf(runs);
    for (auto it = changes.crbegin(); it != changes.crend(); ++it) {
        const bool takesBehind = it->length > 0 || it->offset == 0;
        qsizetype start = 0;
        bool written = it->text.isEmpty();
        for (Span& span : spans) {
            const qsizetype end = start + span.text.size();
            const qsizetype from = std::max(start, it->offset);
            const qsizetype to = std::min(end, it->offset + it->length);
            const bool here = takesBehind ? it->offset >= start && it->offset < end
                                          : it->offset > start && it->offset <= end;
            if (to > from)
                span.text.remove(from - start, to - from);
            if (here && !written) {
                span.text.insert(it->offset - start, it->text);
                written = true;
            }
            start = end;
        }
    }
    return runsOf(snapped(spans));
}

bool sameText(const ArticleHit& a, const ArticleHit& b)
{
    return a.part == b.part && a.block == b.block && a.item == b.item;
}

void follow(Block& block, const QString& text, Direction article)
{
    if (!block.directionChosen)
        block.direction = paragraphDirection(text, std::nullopt, block.direction, article);
}

/// Replaces in one of the article's texts, all hits of which are `matches`.
void replaceIn(Article& article, const ArticleHit& where, const TextMatches& matches,
               const TextFinder& finder, const QString& by)
{
    const QString text = textOf(article, where);
    const TextChanges changes = finder.changesFor(text, matches, by);
    if (changes.isEmpty())
        return;
    switch (where.part) {
    case ArticlePart::Kicker:
        article.meta.kicker = applied(text, changes);
        return;
    case ArticlePart::Headline:
        article.meta.headline = applied(text, changes);
        return;
    case ArticlePart::Deck:
        article.meta.deck = applied(text, changes);
        return;
    case ArticlePart::Text:
        break;
    }
    Block& block = article.blocks[where.block];
    Runs& runs = where.item >= 0 ? block.items[where.item].runs : block.runs;
    runs = changedRuns(runs, changes);
    block.original.reset();
    if (where.item <= 0)
        follow(block, textOf(article, where), article.meta.direction);
}

} // namespace

QList<ArticleHit> hitsIn(const Article& article, const TextFinder& finder, bool* gaveUp)
{
    Collector all(finder);
    all.look(article.meta.kicker, ArticlePart::Kicker);
    all.look(article.meta.headline, ArticlePart::Headline);
    all.look(article.meta.deck, ArticlePart::Deck);
    for (int i = 0; i < int(article.blocks.size()); ++i) {
        const Block& block = article.blocks[i];
        if (hasRuns(block))
            all.look(textOf(spansOf(block.runs)), ArticlePart::Text, i);
        for (int item = 0; isList(block.kind) && item < int(block.items.size()); ++item)
            all.look(textOf(spansOf(block.items[item].runs)), ArticlePart::Text, i, item);
    }
    if (gaveUp)
        *gaveUp = all.gaveUp;
    return all.hits;
}

Article withReplaced(Article article, const QList<ArticleHit>& chosen, const TextFinder& finder,
                     const QString& by, int* count)
{
    // What is there now, and of it what was chosen: the article may have been changed since.
    QList<ArticleHit> hits = hitsIn(article, finder);
    hits.removeIf([&chosen](const ArticleHit& hit) { return !chosen.contains(hit); });
    for (qsizetype i = 0; i < hits.size();) {
        TextMatches matches;
        const ArticleHit where = hits[i];
        for (; i < hits.size() && sameText(hits[i], where); ++i)
            matches.append(hits[i].match);
        replaceIn(article, where, matches, finder, by);
    }
    if (count)
        *count = int(hits.size());
    return article;
}

QString replacedText(const Article& article, const ArticleHit& hit, const TextFinder& finder,
                     const QString& by)
{
    const QString text = textOf(article, hit);
    if (hit.match.end() > text.size())
        return hit.found;
    TextChanges changes = finder.changesFor(text, hit.match, by);
    changes.removeIf([&hit](const TextChange& change) { // isolates around it that go, too
        return change.offset < hit.match.offset || change.offset + change.length > hit.match.end();
    });
    for (TextChange& change : changes)
        change.offset -= hit.match.offset;
    return applied(hit.found, changes);
}

QString suggestedCorrection(QStringView language, const QString& found, const QString& replacedBy)
{
    const QString said = isolated(found);
    const QString right = isolated(replacedBy);
    if (language.startsWith(u"ar"))
        return replacedBy.isEmpty()
                   ? QStringLiteral("حُذفت من نص سابق لهذا الخبر عبارة «%1».").arg(said)
                   : QStringLiteral("ورد في نص سابق لهذا الخبر «%1»، والصواب «%2».").arg(said, right);
    if (language.startsWith(u"fr"))
        return replacedBy.isEmpty()
                   ? QStringLiteral("Une version précédente de cet article disait « %1 ».").arg(said)
                   : QStringLiteral(
                         "Une version précédente de cet article disait « %1 » ; il faut lire « %2 ».")
                         .arg(said, right);
    return replacedBy.isEmpty()
               ? QStringLiteral("An earlier version of this story said “%1”.").arg(said)
               : QStringLiteral("An earlier version of this story said “%1”; it should read “%2”.")
                     .arg(said, right);
}

int ProjectHits::count() const
{
    qsizetype count = 0;
    for (const ArticleHits& article : articles)
        count += article.hits.size();
    return int(count);
}

ProjectHits searchProject(const Project& project, const QList<ArticleSummary>& among,
                          const TextFinder& finder, const std::optional<Article>& open,
                          const CancelFlag& cancel, const std::function<void(int)>& done)
{
    ProjectHits all;
    int count = 0;
    const auto search = [&](Article article) {
        bool gaveUp = false;
        const QList<ArticleHit> hits = hitsIn(article, finder, &gaveUp);
        all.gaveUp = all.gaveUp || gaveUp;
        ++all.searched;
        count += int(hits.size());
        if (!hits.isEmpty()) {
            const ArticleId id = article.id;
            all.articles.append({id, std::move(article), hits});
        }
    };
    for (const ArticleSummary& summary : among) {
        if (cancel.isCancelled()) {
            all.cancelled = true;
            break;
        }
        if (count >= mostProjectHits) {
            all.truncated = true;
            break;
        }
        if (open && open->id == summary.id)
            search(*open);
        else if (auto loaded = project.load(summary.id))
            search(std::move(loaded->article));
        else
            ++all.unreadable;
        if (done)
            done(all.searched + all.unreadable);
    }
    return all;
}

bool sameWork(const Article& a, const Article& b)
{
    Metadata mine = a.meta;
    mine.updated = b.meta.updated;
    return mine == b.meta && std::ranges::equal(a.blocks, b.blocks, [](const Block& one, const Block& other) {
               return one.sameContent(other);
           });
}

} // namespace warraq
