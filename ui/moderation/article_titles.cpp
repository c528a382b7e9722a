// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/article_titles.h"

#include <QMutexLocker>

namespace warraq {

ArticleFacts ArticleTitles::facts(const QString& article)
{
    if (article.isEmpty())
        return {};
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto known = m_known.constFind(article); known != m_known.cend())
            return *known;
    }
    ArticleFacts facts;
    if (const auto loaded = m_project.load(ArticleId(article))) {
        const Metadata& meta = loaded->article.meta;
        facts = {meta.headline, true, meta.breaking.flagged, meta.breaking.until, meta.direction};
    }
    const QMutexLocker lock(&m_mutex);
    m_known.insert(article, facts);
    return facts;
}

void ArticleTitles::forget()
{
    const QMutexLocker lock(&m_mutex);
    m_known.clear();
}

} // namespace warraq
