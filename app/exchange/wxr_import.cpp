// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wxr_import.h"

#include "exchange/wxr_prefetch.h"

namespace warraq {

namespace {

constexpr qsizetype commentsPerTransaction = 20'000; // 40 MB of memory or so

template <class... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};

void readSiteField(WxrSite& site, const WxrElement& element)
{
    const QString text = element.value(element.name);
    if (element.name == u"title")
        site.name = text;
    else if (element.name == u"language")
        site.language = text.trimmed();
    else if (element.name == u"wp:base_blog_url" || (element.name == u"link" && site.address.isEmpty()))
        site.address = text.trimmed();
}

} // namespace

WxrImport::WxrImport(Project& project, CommentStore& store, QString file, ImportReport& report)
    : m_project(project)
    , m_store(store)
    , m_file(std::move(file))
    , m_report(report)
    , m_writer(project)
{
}

Result<void> WxrImport::run(const ProgressTeller& progress, const CancelFlag& cancel)
{
    auto opened = WxrReader::open(m_file);
    if (!opened)
        return passOn(opened);
    WxrPrefetch reader(std::move(*opened));
    Result<void> state;
    while (state && !cancel.isCancelled()) {
        auto event = reader.next();
        if (!event)
            break;
        state = handle(std::move(*event));
        progress(reader.bytesDone(), reader.bytesTotal(), m_report.read.articles + m_report.read.comments);
    }
    if (state && cancel.isCancelled()) // after the last element too: the rest of the work is not small
        state = fail(ErrorCode::Cancelled, m_file);
    if (state)
        return finish();
    // What came in so far stays, whole: its threads too. The first error is the one to tell.
    if (auto ok = flushComments(); ok)
        if (auto tied = m_store.resolveParents(); !tied)
            return state;
    return state;
}

Result<void> WxrImport::handle(WxrReader::Event event)
{
    return std::visit(Overloaded{[&](WxrReader::ChannelElement& e) { return takeChannel(e.element); },
                                 [&](WxrReader::Item& e) -> Result<void> {
                                     auto ok = enterItems();
                                     m_item = std::move(e.element);
                                     m_itemArticle =
                                         isStory(*m_item) ? articleIdOf(*m_item, m_site).value() : QString();
                                     return ok;
                                 },
                                 [&](WxrReader::ItemComment& e) { return takeComment(std::move(e.comment)); },
                                 [&](WxrReader::ItemEnd& e) { return endItem(e.rest); },
                                 [&](WxrReader::Repair& e) -> Result<void> {
                                     m_report.addRepaired({m_file, e.line, e.what, e.why});
                                     return {};
                                 },
                                 [&](WxrReader::Refusal& e) -> Result<void> {
                                     refuse(e.line, e.what, e.why);
                                     return {};
                                 }},
                      event);
}

void WxrImport::refuse(qint64 line, const QString& what, const QString& why)
{
    m_report.addRejected({m_file, line, what, why});
}

Result<void> WxrImport::takeChannel(const WxrElement& element)
{
    readSiteField(m_site, element);
    if (element.name == u"wp:author")
        takeAuthor(element);
    else if (element.name == u"wp:category")
        takeCategory(element);
    else if (element.name == u"wp:tag" || element.name == u"wp:term")
        ++m_report.read.terms;
    if (!m_kept) {
        m_channel.append(element);
        return {};
    }
    const QString kind = element.name.startsWith(u"wp:") ? element.name.mid(3) : QStringLiteral("channel");
    QString key = element.value(u"wp:term_id") + element.value(u"wp:author_id");
    if (key.isEmpty())
        key = element.value(u"wp:author_login") + element.value(u"wp:category_nicename") +
              element.value(u"wp:tag_slug");
    if (key.isEmpty()) { // the channel's own fields may stand there several times
        const int nth = ++m_channelSeen[element.name];
        key = nth == 1 ? element.name : QStringLiteral("%1 %2").arg(element.name).arg(nth);
    }
    return keep(kind, key, element);
}

void WxrImport::takeAuthor(const WxrElement& author)
{
    ++m_report.read.authors;
    const QString login = author.value(u"wp:author_login");
    const QString display = author.value(u"wp:author_display_name");
    const QString name = display.isEmpty() ? login : display;
    m_site.authorNames.insert(login, name);
    if (!m_settings)
        m_settings = m_project.settings();
    const auto known = [&](const Person& person) { return person.login == login; };
    if (login.isEmpty() || std::ranges::any_of(m_settings->people, known))
        return;
    m_settings->people.append({login, name, author.value(u"wp:author_email"), {}});
    ++m_report.created.authors;
}

void WxrImport::takeCategory(const WxrElement& category)
{
    ++m_report.read.terms;
    const QString slug = readableSlug(category.value(u"wp:category_nicename"));
    m_site.sectionOfTerm.insert(category.number(u"wp:term_id"), slug);
    if (!m_settings)
        m_settings = m_project.settings();
    const auto known = [&](const Section& section) { return section.slug == slug; };
    if (slug.isEmpty() || std::ranges::any_of(m_settings->sections, known))
        return;
    const QString name = category.value(u"wp:cat_name");
    m_settings->sections.append(
        {slug, name.isEmpty() ? slug : name, readableSlug(category.value(u"wp:category_parent"))});
    ++m_report.created.terms;
}

/// The channel is known once its first item comes.
Result<void> WxrImport::enterItems()
{
    if (m_kept)
        return {};
    ProjectSettings settings = m_settings.value_or(m_project.settings());
    if (settings.site.isEmpty())
        settings.site = m_site.address;
    if (settings.name.isEmpty())
        settings.name = m_site.name;
    m_settings = settings;
    if (auto ok = saveSettings(); !ok)
        return ok;
    // Two sites may use the same numbers; the project's own site is plain "wxr".
    const QString key = siteKey(m_site.address);
    m_commentSource = siteKey(settings.site) == key ? QStringLiteral("wxr") : QStringLiteral("wxr:") + key;
    m_kept.emplace(m_project.folder(), key);
    auto ok =
        m_kept->begin([this](qint64 post, const QString& url) { m_site.attachments.insert(post, url); });
    for (const WxrElement& element : std::exchange(m_channel, {}))
        if (ok) {
            const auto counted = m_report.read; // these were counted when they came
            ok = takeChannel(element);
            m_report.read = counted;
        }
    return ok;
}

Result<void> WxrImport::saveSettings()
{
    if (!m_settings || *m_settings == m_project.settings())
        return {};
    return m_project.saveSettings(*m_settings);
}

Result<void> WxrImport::takeComment(Comment comment)
{
    ++m_report.read.comments;
    if (auto ok = enterItems(); !ok)
        return ok;
    if (m_commentIds.contains(comment.sourceId)) { // the first was taken
        refuse(m_item ? m_item->line : 0, QStringLiteral("comment"),
               QStringLiteral("duplicate-id ") + QString::number(comment.sourceId));
        return {};
    }
    m_commentIds.insert(comment.sourceId);
    comment.source = m_commentSource;
    comment.article = m_itemArticle;
    if (m_comments.isEmpty())
        m_comments.reserve(commentsPerTransaction);
    m_comments.append(std::move(comment));
    return m_comments.size() < commentsPerTransaction ? Result<void>{} : flushComments();
}

Result<void> WxrImport::flushComments()
{
    if (m_comments.isEmpty())
        return {};
    const auto stored = m_store.store(std::exchange(m_comments, {}));
    if (!stored)
        return passOn(stored);
    m_report.created.comments += stored->created;
    m_report.updated.comments += stored->updated;
    m_report.skipped.comments += stored->unchanged;
    return {};
}

Result<void> WxrImport::endItem(const WxrElement& rest)
{
    if (!m_item)
        return {};
    m_item->fields += rest.fields;
    m_item->terms += rest.terms;
    m_item->meta += rest.meta;
    auto ok = isStory(*m_item) ? writeStory() : keepItem();
    m_item.reset();
    m_itemArticle.clear();
    return ok;
}

Result<void> WxrImport::writeStory()
{
    ++m_report.read.articles;
    const qint64 post = m_item->number(u"wp:post_id");
    if (post > 0 && m_posts.contains(post)) {
        refuse(m_item->line, QStringLiteral("item"), QStringLiteral("duplicate-id ") + QString::number(post));
        return {};
    }
    m_posts.insert(post);
    qint64 picture = 0;
    const Article article = articleFromItem(*m_item, m_site, &picture);
    const auto outcome = m_writer.write(article);
    if (!outcome)
        return passOn(outcome);
    m_report.articles.append(article.id);
    if (picture > 0)
        m_deferredPictures.append({article.id, picture});
    switch (*outcome) {
    case ArticleWriter::Outcome::Created:
        ++m_report.created.articles;
        break;
    case ArticleWriter::Outcome::Updated:
        ++m_report.updated.articles;
        break;
    case ArticleWriter::Outcome::Unchanged:
        ++m_report.skipped.articles;
        break;
    case ArticleWriter::Outcome::EditedHere:
        ++m_report.skipped.articles;
        m_report.notes.append({m_file, m_item->line, article.id.value(), QStringLiteral("edited-here")});
        break;
    case ArticleWriter::Outcome::Unreadable:
        ++m_report.skipped.articles;
        refuse(m_item->line, QStringLiteral("item"),
               QStringLiteral("present-file-unreadable ") + article.id.value());
        break;
    }
    return {};
}

Result<void> WxrImport::keepItem()
{
    const qint64 post = m_item->number(u"wp:post_id");
    if (const QString url = m_item->value(u"wp:attachment_url"); !url.isEmpty())
        m_site.attachments.insert(post, url);
    const QString key = post > 0 ? QString::number(post) : m_item->value(u"guid") + m_item->value(u"link");
    return keep(QStringLiteral("item"), key, *m_item);
}

Result<void> WxrImport::keep(const QString& kind, const QString& key, const WxrElement& element)
{
    const auto added = m_kept->add(kind, key, element);
    if (!added)
        return passOn(added);
    if (*added == KeptRecords::Added::Twice)
        refuse(element.line, kind, QStringLiteral("duplicate-id ") + key);
    if (element.value(u"wp:post_type") != u"attachment")
        return {};
    ++m_report.read.attachments;
    switch (*added) {
    case KeptRecords::Added::New:
        ++m_report.created.attachments;
        break;
    case KeptRecords::Added::Changed:
        ++m_report.updated.attachments;
        break;
    case KeptRecords::Added::Same:
        ++m_report.skipped.attachments;
        break;
    case KeptRecords::Added::Twice:
        break;
    }
    return {};
}

Result<void> WxrImport::finish()
{
    if (auto ok = enterItems(); !ok)
        return ok;
    if (auto ok = flushComments(); !ok)
        return ok;
    if (auto ok = m_store.resolveParents(); !ok)
        return ok;
    // Before the pictures: when killed between the two, the next run knows every attachment from the start.
    if (auto ok = m_kept->finish(); !ok)
        return ok;
    if (auto ok = saveSettings(); !ok)
        return ok;
    for (const auto& [id, attachment] : std::as_const(m_deferredPictures))
        if (const QString url = m_site.attachments.value(attachment); !url.isEmpty())
            if (auto ok = m_writer.setPicture(id, url); !ok)
                return ok;
    return {};
}

Result<WxrSite> readWxrSite(const QString& file)
{
    auto reader = WxrReader::open(file);
    if (!reader)
        return passOn(reader);
    WxrSite site;
    while (auto event = (*reader)->next()) {
        if (std::holds_alternative<WxrReader::Item>(*event))
            break;
        if (const auto* channel = std::get_if<WxrReader::ChannelElement>(&*event))
            readSiteField(site, channel->element);
    }
    return site;
}

} // namespace warraq
