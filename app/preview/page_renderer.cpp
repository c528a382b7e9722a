// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/page_renderer.h"

#include "base/plugins.h"
#include "preview/live_regions.h"
#include "preview/page_fields.h"
#include "preview/template_engine.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

/// No theme, article or comment can talk anyone out of this: it is put into the page here, first thing in its
/// head, and the preview's own scheme sends the same as a header.
constexpr QLatin1StringView policy{
    "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
    "img-src warraq: data:; style-src 'unsafe-inline'; font-src 'none'; base-uri 'none'; form-action "
    "'none'\">"};

bool sameSurroundings(const PageInput& a, const PageInput& b)
{
    return a.article.meta == b.article.meta && a.settings == b.settings && a.comments == b.comments &&
           a.breakingHeadlines == b.breakingHeadlines && a.related == b.related &&
           a.article.meta.breaking.isLive(a.now) == b.article.meta.breaking.isLive(b.now);
}

struct ChangedRange
{
    qsizetype first = 0; ///< of both
    qsizetype countBefore = 0;
    qsizetype countAfter = 0;
};

/// What lies between the common beginning and the common end.
ChangedRange changedRange(const Blocks& before, const Blocks& after)
{
    if (before.constData() == after.constData() && before.size() == after.size())
        return {};
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype first = 0;
    while (first < shorter && before.at(first).sameContent(after.at(first)))
        ++first;
    qsizetype last = 0;
    while (last < shorter - first &&
           before.at(before.size() - 1 - last).sameContent(after.at(after.size() - 1 - last)))
        ++last;
    return {first, before.size() - first - last, after.size() - first - last};
}

bool hasPicture(const Blocks& blocks, qsizetype first, qsizetype count)
{
    return std::any_of(blocks.begin() + first, blocks.begin() + first + count,
                       [](const Block& block) { return block.kind == BlockKind::Picture; });
}

} // namespace

class PageRenderer::Private
{
public:
    explicit Private(Theme t)
        : theme(std::move(t))
    {
    }

    Result<void> parse()
    {
        const auto engine = loadPluginAs<TemplateEngine>(templatePlugin);
        if (!engine)
            return passOn(engine);
        auto parsed = (*engine)->parse(theme.page, u"page.html"_s);
        if (!parsed)
            return faultOf(parsed.error());
        page = std::move(*parsed);
        if (!theme.page.contains("<head>"_L1) || !theme.page.contains("{{ body }}"_L1))
            return fail(ErrorCode::BadFormat, theme.pagePath, 1, u"no <head> or no {{ body }}"_s);
        return {};
    }

    [[nodiscard]] std::unexpected<Error> faultOf(const TemplateFault& fault) const
    {
        return fail(ErrorCode::BadFormat, theme.pagePath, fault.line, fault.words);
    }

    Result<QString> render(const PageInput& input, const QString& body, const QString& css) const
    {
        QVariantHash fields = pageFields(input, theme, body);
        if (css.isNull())
            fields.insert(u"css"_s, QString());
        auto html = page->render(fields);
        if (!html)
            return faultOf(html.error());
        html->insert(html->indexOf("<head>"_L1) + 6, policy);
        return *html;
    }

    QList<BlockPatch> surroundingPatches(const PageInput& before, const PageInput& after) const;
    QList<BlockPatch> wholePage(const PageInput& input) const;

    Theme theme;
    std::unique_ptr<PageTemplate> page;
};

QList<BlockPatch> PageRenderer::Private::wholePage(const PageInput& input) const
{
    const auto html = render(input, bodyHtml(input.article.blocks, blockPage(input, theme)), theme.css);
    return html ? QList<BlockPatch>{{u"page"_s, *html}} : QList<BlockPatch>{};
}

QList<BlockPatch> PageRenderer::Private::surroundingPatches(const PageInput& before,
                                                            const PageInput& after) const
{
    PageInput a = before;
    PageInput b = after;
    // A thousand unchanged comments are not rendered twice to see that nothing changed; themes keep them in a
    // region of their own.
    const bool commentsAside = !after.comments.isEmpty() && before.comments == after.comments;
    if (commentsAside)
        a.comments = b.comments = {};
    const auto pageA = render(a, {}, {});
    const auto pageB = render(b, {}, {});
    if (!pageA || !pageB)
        return {};
    const auto old = liveRegions(pageA->toUtf8());
    const auto now = liveRegions(pageB->toUtf8());
    const auto sameId = [](const LiveRegions::Region& x, const LiveRegions::Region& y) {
        return x.id == y.id;
    };
    if (!old || !now || old->rest != now->rest || !std::ranges::equal(old->regions, now->regions, sameId))
        return wholePage(after);
    QList<BlockPatch> patches;
    for (qsizetype i = 0; i < now->regions.size(); ++i) {
        const LiveRegions::Region& region = now->regions.at(i);
        if (region.html == old->regions.at(i).html)
            continue;
        if (commentsAside && region.id == "comments"_L1)
            return wholePage(after);
        patches.append({region.id, QString::fromUtf8(region.html)});
    }
    return patches;
}

PageRenderer::PageRenderer(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
PageRenderer::~PageRenderer() = default;

Result<std::unique_ptr<PageRenderer>> PageRenderer::load(const QString& projectFolder, const QString& theme)
{
    auto read = loadTheme(projectFolder, theme);
    if (!read)
        return passOn(read);
    auto d = std::make_unique<Private>(std::move(*read));
    if (const auto parsed = d->parse(); !parsed)
        return passOn(parsed);
    return std::unique_ptr<PageRenderer>(new PageRenderer(std::move(d)));
}

Result<QString> PageRenderer::renderPage(const PageInput& input) const
{
    return d->render(input, bodyHtml(input.article.blocks, blockPage(input, d->theme)), d->theme.css);
}

QString PageRenderer::renderBlock(const Block& block, int index, const PageInput& input) const
{
    return blockHtml(block, index, blockPage(input, d->theme));
}

QList<BlockPatch> PageRenderer::patches(const PageInput& before, const PageInput& after) const
{
    const Metadata& old = before.article.meta;
    const Metadata& now = after.article.meta;
    // Language and direction reach every block.
    if (old.language != now.language || old.direction != now.direction || old.picture != now.picture ||
        before.settings.languages != after.settings.languages)
        return d->wholePage(after);

    const Blocks& a = before.article.blocks;
    const Blocks& b = after.article.blocks;
    const ChangedRange range = changedRange(a, b);
    const bool picture =
        hasPicture(a, range.first, range.countBefore) || hasPicture(b, range.first, range.countAfter);

    QList<BlockPatch> patches;
    if (picture || !sameSurroundings(before, after)) {
        patches = d->surroundingPatches(before, after);
        if (!patches.isEmpty() && patches.first().elementId == "page"_L1)
            return patches;
    }
    const BlockPage page = blockPage(after, d->theme);
    if (range.countBefore == range.countAfter) {
        for (qsizetype i = range.first; i < range.first + range.countAfter; ++i) {
            if (!a.at(i).sameContent(b.at(i)))
                patches.append({u"block-%1"_s.arg(i), blockHtml(b.at(i), int(i), page)});
        }
    } else {
        patches.append({u"blocks"_s, bodyHtml(b, page, range.first, range.countAfter), int(range.first),
                        int(range.countBefore)});
    }
    return patches;
}

} // namespace warraq
