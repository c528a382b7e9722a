// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "exchange/wxr_parser.h"

#include <QHash>

namespace warraq {

/// What an item needs to know of its site to become an article.
struct WxrSite
{
    QString address; ///< wp:base_blog_url, else the channel's link
    QString name;
    QString language;                     ///< BCP 47, as the channel has it
    QHash<QString, QString> authorNames;  ///< login → display name
    QHash<qint64, QString> sectionOfTerm; ///< term_id of a category → slug
    QHash<qint64, QString> attachments;   ///< post_id → URL
};

/// The address as identity of a site: no scheme, no "www.", no closing slash, host in lower case, so that a
/// site that moved to https stays itself.
[[nodiscard]] QString siteKey(const QString& address);

/// The id of an item's article: the same for the same post of the same site, whenever it is imported.
[[nodiscard]] ArticleId wordPressArticleId(const QString& siteAddress, qint64 postId,
                                           const QString& guid = {});

/// The same for an item; one without a number is known by its guid, link and title.
[[nodiscard]] ArticleId articleIdOf(const WxrElement& item, const WxrSite& site);

/// Posts and pages are stories; attachments, menus, reusable blocks and the rest are only kept.
[[nodiscard]] bool isStory(const WxrElement& item);

/// The article of a post or page. Title, body and excerpt are byte-exact; everything without a field of its
/// own goes to wordPress.extra. `deferredPicture` gets the post_id of a featured picture that is not known
/// yet.
[[nodiscard]] Article articleFromItem(const WxrElement& item, const WxrSite& site,
                                      qint64* deferredPicture = nullptr);

/// A slug as WordPress stores it (percent-encoded) for reading: decoded when that gives clean UTF-8, else as
/// it is.
[[nodiscard]] QString readableSlug(const QString& stored);

/// "2026-11-22 19:40:00" as UTC; nothing for "0000-00-00 00:00:00" and other non-dates.
[[nodiscard]] std::optional<QDateTime> wordPressTime(const QString& text);

} // namespace warraq
