// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/page_fields.h"

#include "article/sanitiser.h"
#include "preview/page_locale.h"
#include "preview/template_engine.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

QVariant ready(const QString& html)
{
    return QVariant::fromValue(ReadyHtml{html});
}

QString directionOf(const QString& text, Direction article)
{
    return directionName(paragraphDirection(text, std::nullopt, std::nullopt, article));
}

/// A text with the direction it reads in, for themes: {{ x.text }}, {{ x.dir }}.
QVariantHash directed(const QString& text, Direction article)
{
    return {{u"text"_s, text}, {u"dir"_s, directionOf(text, article)}};
}

QString joined(const QStringList& names, const QHash<QString, QString>& words)
{
    if (names.size() < 2)
        return names.value(0);
    return names.first(names.size() - 1).join(words.value(u"nameJoint"_s)) + words.value(u"lastNameJoint"_s) +
           names.last();
}

QString filled(QString text, const QString& value)
{
    return text.replace("{}"_L1, value);
}

QString siteUrl(const ProjectSettings& settings, const QString& path)
{
    const QString site = safeUrl(settings.site);
    if (!site.startsWith("http"_L1))
        return u"#"_s;
    return site + (site.endsWith(u'/') ? path : u'/' + path);
}

QVariantList sectionFields(const PageInput& input)
{
    QVariantList list;
    QString current = input.article.meta.section;
    for (const Section& section : input.settings.sections) {
        if (section.slug == current && !section.parent.isEmpty())
            current = section.parent;
    }
    for (const Section& section : input.settings.sections) {
        if (!section.parent.isEmpty())
            continue;
        list.append(QVariantHash{
            {u"name"_s, section.name},
            {u"url"_s, siteUrl(input.settings,
                               u"section/"_s + QString::fromLatin1(QUrl::toPercentEncoding(section.slug)))},
            {u"current"_s, section.slug == current},
        });
    }
    return list;
}

QString sectionName(const PageInput& input)
{
    for (const Section& section : input.settings.sections) {
        if (section.slug == input.article.meta.section)
            return section.name;
    }
    return input.article.meta.section;
}

/// The featured picture takes its words from the block of the body that holds the same picture.
QVariantHash pictureFields(const PageInput& input, const QHash<QString, QString>& words)
{
    const QString source = safeUrl(input.article.meta.picture);
    if (source.isEmpty())
        return {};
    QVariantHash fields{{u"src"_s, source}, {u"alt"_s, input.article.meta.headline}};
    if (!isLocalPicture(source)) {
        fields.insert(u"src"_s, QString());
        fields.insert(u"host"_s, QUrl(source).host());
        fields.insert(u"note"_s, words.value(u"networkPicture"_s));
    }
    for (const Block& block : input.article.blocks) {
        if (block.kind != BlockKind::Picture || safeUrl(block.source) != source)
            continue;
        fields.insert(u"alt"_s, block.alt);
        if (!block.runs.isEmpty())
            fields.insert(u"caption"_s, ready(inlineHtml(block.runs)));
        fields.insert(u"credit"_s, block.credit);
        fields.insert(u"dir"_s, directionName(block.direction));
        return fields;
    }
    fields.insert(u"dir"_s, directionName(input.article.meta.direction));
    return fields;
}

QVariantList commentFields(const PageInput& input, const PageLocale& locale)
{
    constexpr int deepest = 4; // a phone has no room for more
    QVariantList list;
    for (const PageComment& comment : input.comments) {
        QVariantList paragraphs;
        for (const QString& line : comment.text.split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.trimmed().isEmpty())
                paragraphs.append(directed(line.trimmed(), input.article.meta.direction));
        }
        const QString author = comment.author.trimmed();
        list.append(QVariantHash{
            {u"author"_s, author},
            {u"initial"_s,
             author.isEmpty() ? u"؟"_s : author.first(author.front().isHighSurrogate() ? 2 : 1)},
            {u"date"_s, pageDateTime(comment.at, locale)},
            {u"iso"_s, comment.at.toString(Qt::ISODate)},
            {u"depth"_s, std::clamp(comment.depth, 0, deepest)},
            {u"paragraphs"_s, paragraphs},
        });
    }
    return list;
}

QVariantList correctionFields(const PageInput& input, const PageLocale& locale)
{
    QVariantList list;
    for (const Correction& correction : input.article.meta.corrections) {
        QVariantHash fields = directed(correction.text, input.article.meta.direction);
        fields.insert(u"date"_s, pageDateTime(correction.at, locale));
        list.append(fields);
    }
    return list;
}

QVariantList directedList(const QStringList& texts, Direction article)
{
    QVariantList list;
    for (const QString& text : texts)
        list.append(directed(text, article));
    return list;
}

QStringList liveHeadlines(const PageInput& input)
{
    QStringList list = input.breakingHeadlines;
    if (input.article.meta.breaking.isLive(input.now)) {
        list.removeAll(input.article.meta.headline);
        list.prepend(input.article.meta.headline);
    }
    return list;
}

/// What stands above the page while it is not what readers see: under embargo, withdrawn, or not published
/// yet.
QVariantHash noticeFields(const PageInput& input, const PageLocale& locale,
                          const QHash<QString, QString>& words)
{
    const Metadata& meta = input.article.meta;
    if (meta.publication == Publication::Canceled)
        return {{u"kind"_s, u"retracted"_s}, {u"text"_s, words.value(u"retracted"_s)}};
    if (meta.embargo && input.now < *meta.embargo)
        return {{u"kind"_s, u"embargo"_s},
                {u"text"_s, filled(words.value(u"embargoed"_s), pageDateTime(*meta.embargo, locale))}};
    if (meta.status == Status::Withheld || meta.publication == Publication::Withheld)
        return {{u"kind"_s, u"withheld"_s}, {u"text"_s, words.value(u"withheld"_s)}};
    return {};
}

QVariantHash bylineFields(const PageInput& input, const PageLocale& locale,
                          const QHash<QString, QString>& words)
{
    const Metadata& meta = input.article.meta;
    const QDateTime at = meta.published.value_or(meta.created.isValid() ? meta.created : input.now);
    QStringList place{meta.dateline.agency, meta.dateline.place};
    place.removeAll(QString());
    QVariantHash fields{
        {u"authors"_s, directedList(meta.bylines, meta.direction)},
        {u"names"_s, joined(meta.bylines, words)},
        {u"dateline"_s, place.join(u" – "_s)},
        {u"date"_s, pageDateTime(at, locale)},
        {u"iso"_s, at.toString(Qt::ISODate)},
    };
    // An update worth telling readers is one after publication, not the save a minute later.
    if (meta.published && meta.updated.isValid() && at.secsTo(meta.updated) >= 5 * 60)
        fields.insert(u"updated"_s, filled(words.value(u"updated"_s), pageDateTime(meta.updated, locale)));
    return fields;
}

QVariantList relatedFields(const PageInput& input, const PageLocale& locale)
{
    QVariantList list;
    for (const PageLink& link : input.related) {
        const QString url = safeUrl(link.url);
        list.append(QVariantHash{
            {u"headline"_s, link.headline},
            {u"dir"_s, directionOf(link.headline, input.article.meta.direction)},
            {u"url"_s, url.isEmpty() ? u"#"_s : url},
            {u"date"_s, pageDate(link.at, locale)},
        });
    }
    return list;
}

QVariantHash wordFields(const QHash<QString, QString>& words)
{
    QVariantHash fields;
    for (auto word = words.begin(); word != words.end(); ++word)
        fields.insert(word.key(), word.value());
    return fields;
}

QString commentCount(const PageInput& input, const PageLocale& locale, const QHash<QString, QString>& words)
{
    const qint64 count = input.comments.size();
    const QString key = u"comments."_s + (count == 0 ? u"zero"_s : pluralCategory(locale.locale, count));
    return filled(words.value(words.contains(key) ? key : u"comments.other"_s), pageNumber(count, locale));
}

} // namespace

BlockPage blockPage(const PageInput& input, const Theme& theme)
{
    const Metadata& meta = input.article.meta;
    const Direction direction = languageDirection(meta.language);
    QString other = direction == Direction::RightToLeft ? u"en"_s : u"ar"_s;
    for (const QString& language : input.settings.languages) {
        if (languageDirection(language) != direction) {
            other = language;
            break;
        }
    }
    return {meta.language, other, theme.repeatsFeaturedPicture ? QString() : safeUrl(meta.picture),
            theme.wordsFor(meta.language)};
}

QVariantHash pageFields(const PageInput& input, const Theme& theme, const QString& body)
{
    const Metadata& meta = input.article.meta;
    const QHash<QString, QString> words = theme.wordsFor(meta.language);
    const PageLocale locale = pageLocale(meta.language, input.settings);
    const bool live = meta.breaking.isLive(input.now);
    return {
        {u"lang"_s, meta.language},
        {u"dir"_s, directionName(meta.direction)},
        {u"words"_s, wordFields(words)},
        {u"site"_s,
         QVariantHash{{u"name"_s, input.settings.name},
                      {u"dir"_s, directionOf(input.settings.name, meta.direction)},
                      {u"url"_s, siteUrl(input.settings, QString())},
                      {u"sections"_s, sectionFields(input)},
                      {u"today"_s, pageDate(input.now, locale)},
                      {u"year"_s, pageNumber(input.now.toTimeZone(locale.zone).date().year(), locale)}}},
        {u"breaking"_s, directedList(liveHeadlines(input), meta.direction)},
        {u"notice"_s, noticeFields(input, locale, words)},
        {u"section"_s, sectionName(input)},
        {u"isBreaking"_s, live},
        {u"kicker"_s, directed(meta.kicker, meta.direction)},
        {u"headline"_s, directed(meta.headline, meta.direction)},
        {u"deck"_s, directed(meta.deck, meta.direction)},
        {u"byline"_s, bylineFields(input, locale, words)},
        {u"picture"_s, pictureFields(input, words)},
        {u"body"_s, ready(body)},
        {u"tags"_s, directedList(meta.tags, meta.direction)},
        {u"corrections"_s, correctionFields(input, locale)},
        {u"related"_s, relatedFields(input, locale)},
        {u"comments"_s, commentFields(input, locale)},
        {u"commentCount"_s, commentCount(input, locale, words)},
        {u"css"_s, ready(QString(theme.css).replace("</"_L1, "<\\/"_L1))},
    };
}

} // namespace warraq
