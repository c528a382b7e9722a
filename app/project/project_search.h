// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobs.h"
#include "project/project.h"
#include "text/text_finder.h"

#include <functional>

namespace warraq {

/// Which text of an article: a part of its head, or one of its blocks.
enum class ArticlePart
{
    Kicker,
    Headline,
    Deck,
    Text
};

/// A place in an article. The text of a block is what the editor shows of it (isolates as characters, the
/// caption of a picture); islands of HTML, code of embeds and alternative texts are not searched.
struct ArticleHit
{
    ArticlePart part = ArticlePart::Text;
    int block = -1; ///< index, for Text
    int item = -1;  ///< of a list
    TextMatch match;
    QString before; ///< context, cut at words, "…" where something is left out
    QString found;
    QString after;

    bool operator==(const ArticleHit&) const = default;
};

[[nodiscard]] QList<ArticleHit> hitsIn(const Article& article, const TextFinder& finder,
                                       bool* gaveUp = nullptr);

/// `article` with `chosen` replaced. Blocks without a chosen hit keep their bytes; a hit that is not there
/// any more is left out. `count` says how many were replaced.
[[nodiscard]] Article withReplaced(Article article, const QList<ArticleHit>& chosen, const TextFinder& finder,
                                   const QString& by, int* count = nullptr);
/// What `hit` reads after replacing; for the review.
[[nodiscard]] QString replacedText(const Article& article, const ArticleHit& hit, const TextFinder& finder,
                                   const QString& by);

/// A sentence for the readers of a published story, in its language (ar, fr, else English).
[[nodiscard]] QString suggestedCorrection(QStringView language, const QString& found,
                                          const QString& replacedBy);

/// One article with hits.
struct ArticleHits
{
    ArticleId id;
    Article article; ///< as it was searched
    QList<ArticleHit> hits;
};

struct ProjectHits
{
    QList<ArticleHits> articles; ///< in the order they were asked about
    int searched = 0;
    int unreadable = 0;     ///< files that could not be read; they were not searched
    bool gaveUp = false;    ///< the expression tries too many ways in some text
    bool truncated = false; ///< there are more than `mostProjectHits`; the rest was not searched
    bool cancelled = false;

    [[nodiscard]] int count() const;
};
inline constexpr int mostProjectHits = 5000;

/// Searches files one by one; for a worker. `open` is searched in place of the file of that article. `done`
/// is told after each article how many there were.
[[nodiscard]] ProjectHits searchProject(const Project& project, const QList<ArticleSummary>& among,
                                        const TextFinder& finder, const std::optional<Article>& open,
                                        const CancelFlag& cancel = {},
                                        const std::function<void(int)>& done = {});

/// Equal but for the time of the last save: what was changed may be taken back.
[[nodiscard]] bool sameWork(const Article& a, const Article& b);

} // namespace warraq
