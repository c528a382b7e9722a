// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wxr_article.h"

#include "article/html_reader.h"
#include "base/atomic_file.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <QTimeZone>
#include <QUrl>

namespace warraq {

namespace {

/// Letters of a hash: `count` of the 36 lower-case letters and digits.
QString hashLetters(const QString& text, int count)
{
    const quint64 number = contentHash(text.toUtf8()).first(15).toULongLong(nullptr, 16);
    return QString::number(number, 36).rightJustified(count, QLatin1Char('0')).right(count);
}

/// Field names that have a home in Metadata or WordPressOrigin.
bool hasHome(const QString& name)
{
    static const QSet<QString> homes{
        QStringLiteral("title"),           QStringLiteral("link"),
        QStringLiteral("content:encoded"), QStringLiteral("excerpt:encoded"),
        QStringLiteral("wp:post_id"),      QStringLiteral("wp:post_type"),
        QStringLiteral("wp:status"),       QStringLiteral("wp:post_modified_gmt")};
    return homes.contains(name);
}

QJsonObject extraOf(const WxrElement& item)
{
    QJsonObject extra;
    for (const auto& [name, text] : item.fields) {
        if (hasHome(name) && !(name == u"wp:post_id" && hasUnfitNumber(item, name)))
            continue;
        const QString key = name.startsWith(u"wp:") ? name.mid(3) : name;
        if (!extra.contains(key)) {
            extra.insert(key, text);
            continue;
        }
        QJsonArray several =
            extra.value(key).isArray() ? extra.value(key).toArray() : QJsonArray{extra.value(key)};
        several.append(text);
        extra.insert(key, several);
    }
    for (auto it = item.attributes.begin(); it != item.attributes.end(); ++it)
        extra.insert(it.key(), it.value());
    QJsonArray terms;
    for (const WxrTermReference& term : item.terms)
        terms.append(QJsonObject{{QStringLiteral("domain"), term.domain},
                                 {QStringLiteral("nicename"), term.nicename},
                                 {QStringLiteral("name"), term.name}});
    if (!terms.isEmpty())
        extra.insert(QStringLiteral("terms"), terms);
    QJsonArray meta;
    for (const auto& [key, value] : item.meta)
        meta.append(QJsonArray{key, value});
    if (!meta.isEmpty())
        extra.insert(QStringLiteral("postmeta"), meta);
    return extra;
}

QString metaValue(const WxrElement& item, QStringView key)
{
    for (const auto& [name, value] : item.meta)
        if (name == key)
            return value;
    return {};
}

/// The category an editor marked as the main one (Yoast), else the first that says something.
QString sectionOf(const WxrElement& item, const WxrSite& site)
{
    const qint64 primary = metaValue(item, u"_yoast_wpseo_primary_category").toLongLong();
    if (const QString slug = site.sectionOfTerm.value(primary); !slug.isEmpty())
        return slug;
    QString section;
    for (const WxrTermReference& term : item.terms)
        if (term.domain == u"category" && (section.isEmpty() || section == u"uncategorized"))
            section = readableSlug(term.nicename);
    return section;
}

/// Polylang notes the language of a post as a term; otherwise it is the site's.
QString languageOf(const WxrElement& item, const WxrSite& site)
{
    for (const WxrTermReference& term : item.terms)
        if (term.domain == u"language" && !term.nicename.isEmpty() && !term.nicename.startsWith(u"pll_"))
            return term.nicename;
    return site.language.isEmpty() ? QStringLiteral("ar") : site.language;
}

/// The site's own kicker field, unless the headline says it already.
QString kickerOf(const WxrElement& item, const QString& headline)
{
    QString kicker = metaValue(item, u"_kicker").trimmed();
    if (kicker.isEmpty())
        kicker = metaValue(item, u"kicker").trimmed();
    return headline.startsWith(kicker) ? QString() : kicker;
}

struct Times
{
    QDateTime created;
    QDateTime updated;
};

/// A draft has no GMT date yet; its local one is shifted by what its modification times tell of the site's
/// zone.
Times timesOf(const WxrElement& item)
{
    const auto local = wordPressTime(item.value(u"wp:post_date"));
    const auto modifiedLocal = wordPressTime(item.value(u"wp:post_modified"));
    const auto modified = wordPressTime(item.value(u"wp:post_modified_gmt"));
    auto created = wordPressTime(item.value(u"wp:post_date_gmt"));
    if (!created && local)
        created = local->addSecs(modified && modifiedLocal ? modifiedLocal->secsTo(*modified) : 0);
    if (!created)
        created = modified;
    if (!created) // nothing at all: a fixed time, since importing again must give the same
        created = QDateTime(QDate(1970, 1, 1), QTime(0, 0), QTimeZone::UTC);
    return {*created, modified.value_or(*created)};
}

void setStatus(Metadata& meta, const QString& status)
{
    if (status == u"publish") {
        meta.status = Status::Published;
        meta.published = meta.created;
    } else if (status == u"future") {
        meta.status = Status::Ready;
        meta.embargo = meta.created;
    } else if (status == u"pending") {
        meta.status = Status::Review;
    } else if (status == u"private" || status == u"trash") {
        meta.status = Status::Withheld;
        meta.publication = Publication::Withheld;
    } else {
        meta.status = Status::Draft; // draft, auto-draft, and what plug-ins add
    }
}

} // namespace

QString siteKey(const QString& address)
{
    const QUrl url = QUrl::fromUserInput(address.trimmed());
    QString key = url.host().toLower();
    if (key.startsWith(u"www."))
        key.remove(0, 4);
    if (url.port() > 0)
        key += QLatin1Char(':') + QString::number(url.port());
    key += url.path();
    while (key.endsWith(QLatin1Char('/')))
        key.chop(1);
    return key;
}

ArticleId wordPressArticleId(const QString& siteAddress, qint64 postId, const QString& guid)
{
    const QString site = QStringLiteral("wp") + hashLetters(siteKey(siteAddress), 6);
    if (postId > 0)
        return ArticleId(site + QLatin1Char('-') + QString::number(postId));
    return ArticleId(site + QStringLiteral("-g") + hashLetters(guid, 8));
}

ArticleId articleIdOf(const WxrElement& item, const WxrSite& site)
{
    QString name = item.value(u"guid") + item.value(u"link");
    // Two items without number, address or name of their own are two stories unless they say the same.
    if (name.isEmpty())
        name = item.value(u"wp:post_date") + item.value(u"content:encoded");
    return wordPressArticleId(site.address, item.number(u"wp:post_id"), name + item.value(u"title"));
}

bool isStory(const WxrElement& item)
{
    const QString type = item.value(u"wp:post_type");
    return type == u"post" || type == u"page";
}

QString readableSlug(const QString& stored)
{
    if (!stored.contains(QLatin1Char('%')))
        return stored;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(QByteArray::fromPercentEncoding(stored.toUtf8()));
    const bool clean = !decoder.hasError() && std::ranges::all_of(text, [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'-' || c == u'_' || c == u'.';
    });
    return clean ? text : stored;
}

std::optional<QDateTime> wordPressTime(const QString& text)
{
    // Never by way of local time, which has hours that do not exist (and takes milliseconds to ask).
    const QString given = text.trimmed();
    static const QRegularExpression form(QStringLiteral("\\A\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\z"));
    if (!form.match(given).hasMatch())
        return std::nullopt;
    const QDateTime time(QDate::fromString(given.first(10), Qt::ISODate),
                         QTime::fromString(given.sliced(11), Qt::ISODate), QTimeZone::UTC);
    return time.isValid() && time.date().year() >= 1 ? std::optional(time) : std::nullopt;
}

Article articleFromItem(const WxrElement& item, const WxrSite& site, qint64* deferredPicture)
{
    Article article;
    Metadata& meta = article.meta;
    article.id = articleIdOf(item, site);
    meta.headline = item.value(u"title");
    meta.kicker = kickerOf(item, meta.headline);
    meta.deck = item.value(u"excerpt:encoded");
    meta.slug = readableSlug(item.value(u"wp:post_name"));
    const QString login = item.value(u"dc:creator");
    if (!login.isEmpty())
        meta.bylines = {site.authorNames.value(login, login)};
    meta.section = sectionOf(item, site);
    for (const WxrTermReference& term : item.terms)
        if (term.domain == u"post_tag" || term.domain == u"tag")
            meta.tags.append(term.name);
    meta.language = languageOf(item, site);
    meta.direction = languageDirection(meta.language);
    const Times times = timesOf(item);
    meta.created = times.created;
    meta.updated = times.updated;
    setStatus(meta, item.value(u"wp:status"));

    const QByteArray body = item.value(u"content:encoded").toUtf8();
    article.blocks = readBody(body, {meta.direction, meta.language});
    meta.wordPress.postId = item.number(u"wp:post_id");
    meta.wordPress.type = item.value(u"wp:post_type");
    meta.wordPress.status = item.value(u"wp:status");
    meta.wordPress.link = item.value(u"link");
    meta.wordPress.modifiedGmt = item.value(u"wp:post_modified_gmt");
    meta.wordPress.contentHash = contentHash(body);
    meta.wordPress.extra = extraOf(item);
    if (const qint64 picture = metaValue(item, u"_thumbnail_id").toLongLong(); picture > 0) {
        meta.picture = site.attachments.value(picture);
        if (meta.picture.isEmpty() && deferredPicture)
            *deferredPicture = picture;
    }
    return article;
}

} // namespace warraq
