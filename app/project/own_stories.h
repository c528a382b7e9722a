// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <QHash>

class QUrl;

namespace warraq {

/// The newsroom's own stories as targets of links: those that have an address on its site. A value; cheap to
/// copy, safe in any thread.
class OwnStories
{
public:
    struct Story
    {
        QString headline;
        QString address;
        bool isPublic = false; ///< a reader can open it
    };
    enum class Doubt
    {
        NoStory,  ///< an address of the site, formed like those of its stories, that belongs to none
        NotPublic ///< a draft, withdrawn or thrown away
    };

    OwnStories() = default;
    OwnStories(const QList<ArticleSummary>& summaries, const QString& site);

    /// Public stories whose headline holds every word (folded, Loose), in the order they came. Folds each
    /// headline: not for the window's thread when there are thousands.
    [[nodiscard]] QList<Story> matching(const QString& words, qsizetype most) const;
    [[nodiscard]] std::optional<Doubt> doubtOf(const QString& address) const;

private:
    [[nodiscard]] bool isOfSite(const QUrl& url) const;

    QString m_host; ///< of the site, "" when it has none
    QList<Story> m_stories;
    QHash<QString, qsizetype> m_byPlace; ///< path and query of the address → story
    QSet<QString> m_shapes;              ///< of their paths
};

} // namespace warraq
