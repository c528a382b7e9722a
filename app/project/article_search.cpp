// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/article_search.h"

#include "article/article_file.h"
#include "text/folding.h"

namespace warraq {

namespace {

QString fieldsOf(const Metadata& meta)
{
    return (QStringList{meta.headline, meta.kicker, meta.deck, meta.slug} + meta.bylines + meta.tags)
        .join(QLatin1Char('\n'));
}

bool holdsAll(const QString& key, const QStringList& words)
{
    return std::ranges::all_of(words, [&](const QString& word) { return key.contains(word); });
}

} // namespace

QList<ArticleSummary> searchArticles(const Project& project, const QList<ArticleSummary>& among,
                                     const QString& query)
{
    const QStringList words = folded(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return among;
    QList<ArticleSummary> found;
    for (const ArticleSummary& summary : among) {
        if (summary.error)
            continue;
        const QString fields = fieldsOf(summary.meta);
        if (holdsAll(folded(fields), words)) {
            found.append(summary);
            continue;
        }
        // Words may stand partly in the fields and partly in the text.
        if (const auto loaded = project.load(summary.id);
            loaded && holdsAll(folded(fields + QLatin1Char('\n') + plainText(loaded->article.blocks)), words))
            found.append(summary);
    }
    return found;
}

} // namespace warraq
