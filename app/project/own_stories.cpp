// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/own_stories.h"

#include "text/folding.h"

#include <QUrl>

#include <algorithm>

namespace warraq {

using namespace Qt::StringLiterals;

namespace {

QString bareHost(const QUrl& url)
{
    const QString host = url.host(QUrl::FullyDecoded).toLower();
    return host.startsWith(u"www.") ? host.sliced(4) : host;
}

/// What tells one page of a site from another, however it is escaped: «/2026/11/نص» and its percent signs are
/// one place.
QString placeOf(const QUrl& url)
{
    QString path = url.path(QUrl::FullyDecoded).normalized(QString::NormalizationForm_C).toLower();
    while (path.endsWith(u'/'))
        path.chop(1);
    const QString query = url.query(QUrl::FullyDecoded);
    return query.startsWith(u"p=") ? path + u'?' + query : path;
}

/// «/2026/11/some-words» is "/#/#/a": years, months and numbers are one kind of part, words the other.
QString shapeOf(const QString& place)
{
    QStringList parts = place.split(u'/', Qt::SkipEmptyParts);
    for (QString& part : parts) {
        const bool number = std::ranges::all_of(part, [](QChar c) { return c.isDigit(); });
        part = number ? u"#"_s : part.startsWith(u"?p=") ? u"?"_s : u"a"_s;
    }
    return parts.join(u'/');
}

} // namespace

OwnStories::OwnStories(const QList<ArticleSummary>& summaries, const QString& site)
    : m_host(bareHost(QUrl(site)))
{
    for (const ArticleSummary& summary : summaries) {
        const QUrl url(summary.meta.wordPress.link);
        if (summary.error || url.host().isEmpty())
            continue;
        const bool isPublic =
            summary.meta.status == Status::Published && summary.meta.publication == Publication::Usable;
        m_byPlace.insert(placeOf(url), m_stories.size());
        m_shapes.insert(shapeOf(placeOf(url)));
        m_stories.append({summary.meta.headline, summary.meta.wordPress.link, isPublic});
    }
}

QList<OwnStories::Story> OwnStories::matching(const QString& words, qsizetype most) const
{
    QStringList keys = words.split(u' ', Qt::SkipEmptyParts);
    for (QString& key : keys)
        key = folded(key);
    keys.removeAll(QString());
    QList<Story> found;
    for (const Story& story : m_stories) {
        if (keys.isEmpty() || found.size() == most)
            break;
        if (!story.isPublic)
            continue;
        const QString headline = folded(story.headline);
        if (std::ranges::all_of(keys, [&](const QString& key) { return headline.contains(key); }))
            found.append(story);
    }
    return found;
}

bool OwnStories::isOfSite(const QUrl& url) const
{
    return !m_host.isEmpty() && bareHost(url) == m_host;
}

std::optional<OwnStories::Doubt> OwnStories::doubtOf(const QString& address) const
{
    const QUrl url(address);
    if (!isOfSite(url))
        return std::nullopt;
    const QString place = placeOf(url);
    if (const auto story = m_byPlace.constFind(place); story != m_byPlace.cend())
        return m_stories[*story].isPublic ? std::nullopt : std::optional(Doubt::NotPublic);
    // Front page, sections and what else a site has are not ours to know.
    const QString shape = shapeOf(place);
    return (shape.contains(u'#') || shape.contains(u'?')) && m_shapes.contains(shape)
               ? std::optional(Doubt::NoStory)
               : std::nullopt;
}

} // namespace warraq
