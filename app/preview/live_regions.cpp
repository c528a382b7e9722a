// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/live_regions.h"

#include <QSet>
#include <gumbo.h>

#include <memory>

namespace warraq {

namespace {

/// Collects in document order; false on a region that cannot be cut out.
bool collect(const GumboNode* node, const QByteArray& page, LiveRegions& result, qsizetype& cut)
{
    if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_DOCUMENT)
        return true;
    if (node->type == GUMBO_NODE_ELEMENT) {
        const GumboElement& element = node->v.element;
        const GumboAttribute* id = gumbo_get_attribute(&element.attributes, "id");
        if (id && gumbo_get_attribute(&element.attributes, "data-live")) {
            const char* end = element.original_end_tag.data;
            if (!element.original_tag.data || !end || element.original_end_tag.length == 0)
                return false;
            const qsizetype from = element.original_tag.data - page.constData();
            const qsizetype to = end + element.original_end_tag.length - page.constData();
            if (from < cut || to > page.size())
                return false;
            result.rest += page.mid(cut, from - cut);
            result.regions.append({QString::fromUtf8(id->value), page.mid(from, to - from)});
            cut = to;
            return true;
        }
    }
    const GumboVector& children =
        node->type == GUMBO_NODE_DOCUMENT ? node->v.document.children : node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        if (!collect(static_cast<const GumboNode*>(children.data[i]), page, result, cut))
            return false;
    }
    return true;
}

} // namespace

std::optional<LiveRegions> liveRegions(const QByteArray& page)
{
    const auto destroy = [](GumboOutput* output) { gumbo_destroy_output(&kGumboDefaultOptions, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&kGumboDefaultOptions, page.constData(), size_t(page.size())), destroy);
    if (!output)
        return std::nullopt;
    LiveRegions result;
    qsizetype cut = 0;
    if (!collect(output->document, page, result, cut))
        return std::nullopt;
    result.rest += page.mid(cut);
    QSet<QString> ids;
    for (const auto& region : result.regions)
        ids.insert(region.id);
    if (ids.size() != result.regions.size())
        return std::nullopt;
    return result;
}

} // namespace warraq
