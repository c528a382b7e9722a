// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/block_reader.h"

#include "article/inline_reader.h"
#include "article/inline_text.h"
#include "article/sanitiser.h"

#include <algorithm>

namespace warraq {

namespace {

constexpr int maxListDepth = 5;

bool isList(const GumboNode* node)
{
    return isElement(node, GUMBO_TAG_UL) || isElement(node, GUMBO_TAG_OL);
}

class ElementReader
{
public:
    ElementReader(const GumboNode* element, const BodyContext& context, std::optional<Direction> previous)
        : m_element(element)
        , m_context(context)
        , m_inner(context)
        , m_previous(previous)
    {
        const QString language = languageOf(element).value_or(QString());
        if (!language.isEmpty())
            m_inner.language = language;
    }

    std::optional<Block> read()
    {
        Block block;
        if (!fill(block))
            return std::nullopt;
        if (m_inner.language != m_context.language)
            block.language = m_inner.language;
        directBlock(block, m_direction ? m_direction : explicitDirection(m_element), m_previous, m_context);
        return block;
    }

private:
    bool fill(Block& block)
    {
        if (m_element->v.element.tag_namespace != GUMBO_NAMESPACE_HTML)
            return false;
        switch (m_element->v.element.tag) {
        case GUMBO_TAG_P:
        case GUMBO_TAG_DIV:
            return fillParagraph(block);
        case GUMBO_TAG_H1:
        case GUMBO_TAG_H2:
            return fillHeading(block, 2);
        case GUMBO_TAG_H3:
            return fillHeading(block, 3);
        case GUMBO_TAG_H4:
        case GUMBO_TAG_H5:
        case GUMBO_TAG_H6:
            return fillHeading(block, 4);
        case GUMBO_TAG_BLOCKQUOTE:
            return fillQuote(block);
        case GUMBO_TAG_UL:
        case GUMBO_TAG_OL:
            return fillList(block);
        case GUMBO_TAG_FIGURE:
            return fillFigure(block);
        case GUMBO_TAG_HR:
            block.kind = BlockKind::Separator;
            return true;
        default:
            return false;
        }
    }

    bool fillParagraph(Block& block)
    {
        const auto children = significantChildren(m_element);
        if (children.size() == 1) {
            if (auto picture = readImage(children.front())) {
                block = *picture;
                return true;
            }
            // WordPress wraps aligned pictures in a div.
            if (isElement(m_element, GUMBO_TAG_DIV) && isElement(children.front(), GUMBO_TAG_FIGURE))
                return fillInner(block, children.front());
        }
        if (!isInlineOnly(childrenOf(m_element)))
            return false;
        block.runs = runsOf(childrenOf(m_element), m_inner);
        return true;
    }

    bool fillInner(Block& block, const GumboNode* element)
    {
        const GumboNode* outer = std::exchange(m_element, element);
        const bool understood = fill(block);
        m_direction = explicitDirection(element);
        m_element = outer;
        return understood;
    }

    bool fillHeading(Block& block, int level)
    {
        if (!isInlineOnly(childrenOf(m_element)))
            return false;
        block.kind = BlockKind::Heading;
        block.level = level;
        block.runs = runsOf(childrenOf(m_element), m_inner);
        return true;
    }

    bool fillQuote(Block& block)
    {
        block.kind = BlockKind::Quote;
        QList<const GumboNode*> loose; // inline content outside paragraphs
        const auto flush = [&] { appendLine(block.runs, runsOf(std::exchange(loose, {}), m_inner)); };
        for (const GumboNode* child : childrenOf(m_element)) {
            const bool isSource = isElement(child, GUMBO_TAG_CITE) || isElement(child, GUMBO_TAG_FOOTER);
            const bool isParagraph = isElement(child, GUMBO_TAG_P);
            if ((isSource || isParagraph) && !isInlineOnly(childrenOf(child)))
                return false;
            if (isSource && block.source.isEmpty()) {
                flush();
                block.source = plainText(runsOf(childrenOf(child), m_inner));
            } else if (isParagraph) {
                flush();
                if (!m_direction)
                    m_direction = explicitDirection(child);
                appendLine(block.runs, runsOf(childrenOf(child), m_inner));
            } else if (isInlineOnly({&child, 1})) {
                loose += child;
            } else {
                return false;
            }
        }
        flush();
        if (const auto own = explicitDirection(m_element))
            m_direction = own;
        block.runs = normalised(block.runs);
        return true;
    }

    bool fillList(Block& block)
    {
        const bool numbered = isElement(m_element, GUMBO_TAG_OL);
        block.kind = numbered ? BlockKind::NumberedList : BlockKind::BulletedList;
        m_direction = explicitDirection(m_element);
        return fillItems(block, m_element, 0) && !block.items.isEmpty();
    }

    bool fillItems(Block& block, const GumboNode* list, int depth)
    {
        // Numbering that a list block cannot hold would change silently when the block is edited.
        for (const char* name : {"start", "reversed", "type"}) {
            if (attributeOf(list, name).value_or(QStringLiteral("1")) != u"1")
                return false;
        }
        if (depth > maxListDepth || list->v.element.tag != m_element->v.element.tag)
            return false;
        const auto children = significantChildren(list);
        return std::ranges::all_of(children, [&](const GumboNode* item) {
            return isElement(item, GUMBO_TAG_LI) && fillItem(block, item, depth);
        });
    }

    bool fillItem(Block& block, const GumboNode* item, int depth)
    {
        if (!m_direction)
            m_direction = explicitDirection(item);
        ListItem out{{}, depth};
        const qsizetype index = block.items.size();
        block.items.append(out);
        QList<const GumboNode*> loose;
        bool sawList = false;
        const auto flush = [&] { appendLine(out.runs, runsOf(std::exchange(loose, {}), m_inner)); };
        for (const GumboNode* child : childrenOf(item)) {
            if (isList(child)) {
                sawList = true;
                if (!fillItems(block, child, depth + 1))
                    return false;
            } else if (isBlank(child)) {
                loose += child;
            } else if (sawList) {
                return false; // text after the inner list has no place in the block
            } else if (isElement(child, GUMBO_TAG_P) && isInlineOnly(childrenOf(child))) {
                flush();
                appendLine(out.runs, runsOf(childrenOf(child), m_inner));
            } else if (isInlineOnly({&child, 1})) {
                loose += child;
            } else {
                return false;
            }
        }
        if (!sawList || out.runs.isEmpty())
            flush();
        block.items[index].runs = normalised(out.runs);
        return true;
    }

    bool fillFigure(Block& block)
    {
        auto children = significantChildren(m_element);
        if (children.size() == 1 && hasClass(m_element, u"embed"))
            return fillEmbed(block, children.front());
        if (children.isEmpty() || children.size() > 2)
            return false;
        const auto picture = readImage(children.front());
        if (!picture)
            return false;
        block = *picture;
        if (children.size() == 1)
            return true;
        const GumboNode* caption = children.back();
        return isElement(caption, GUMBO_TAG_FIGCAPTION) && isInlineOnly(childrenOf(caption)) &&
               fillCaption(block, caption);
    }

    bool fillCaption(Block& block, const GumboNode* caption)
    {
        QList<const GumboNode*> words;
        for (const GumboNode* child : childrenOf(caption)) {
            if (hasClass(child, u"credit") && block.credit.isEmpty())
                block.credit = plainText(runsOf(childrenOf(child), m_inner));
            else
                words += child;
        }
        block.runs = runsOf(words, m_inner);
        // The writer puts one space between caption and credit.
        if (!block.credit.isEmpty() && !block.runs.isEmpty() && block.runs.back().text.endsWith(u' ')) {
            block.runs.back().text.chop(1);
            block.runs = normalised(block.runs);
        }
        return true;
    }

    bool fillEmbed(Block& block, const GumboNode* link)
    {
        const QString url = safeUrl(attributeOf(link, "href").value_or(QString()));
        if (!isElement(link, GUMBO_TAG_A) || !isInlineOnly(childrenOf(link)) ||
            !url.startsWith(u"http", Qt::CaseInsensitive))
            return false;
        block.kind = BlockKind::Embed;
        block.source = url;
        labelEmbed(block, runsOf(childrenOf(link), m_inner));
        return true;
    }

    const GumboNode* m_element;
    const BodyContext& m_context;
    BodyContext m_inner; ///< with the block's own language
    std::optional<Direction> m_previous;
    std::optional<Direction> m_direction; ///< said inside the element
};

} // namespace

std::optional<Block> readElement(const GumboNode* element, const BodyContext& context,
                                 std::optional<Direction> previous)
{
    return ElementReader(element, context, previous).read();
}

void directBlock(Block& block, std::optional<Direction> chosen, std::optional<Direction> previous,
                 const BodyContext& context)
{
    // As the editor asks: the first line that has words, its <span dir>s isolated.
    QString text = textOf(isolatedSpans(block.runs));
    for (const ListItem& item : block.items) {
        if (text.isEmpty())
            text = textOf(isolatedSpans(item.runs));
    }
    const Direction byRule = paragraphDirection(text, std::nullopt, previous, context.direction);
    block.direction = chosen.value_or(byRule);
    block.directionChosen = block.direction != byRule && !text.trimmed().isEmpty(); // nothing to turn it yet
}

void appendLine(Runs& runs, Runs line)
{
    if (line.isEmpty())
        return;
    if (!runs.isEmpty()) {
        Run lineEnd = line.front();
        lineEnd.text = QString(QChar(QChar::LineSeparator));
        runs.append(lineEnd);
    }
    runs.append(std::move(line));
}

void labelEmbed(Block& block, Runs label)
{
    for (Run& run : label)
        run.href.clear(); // the label is the link's own words
    block.runs = normalised(std::move(label));
    if (plainText(block.runs) == block.source)
        block.runs.clear();
}

std::optional<Block> readImage(const GumboNode* node)
{
    if (isElement(node, GUMBO_TAG_A)) {
        const auto children = significantChildren(node);
        return children.size() == 1 && isElement(children.front(), GUMBO_TAG_IMG)
                   ? readImage(children.front())
                   : std::nullopt;
    }
    if (!isElement(node, GUMBO_TAG_IMG))
        return std::nullopt;
    Block block;
    block.kind = BlockKind::Picture;
    block.source = safeUrl(attributeOf(node, "src").value_or(QString()));
    block.alt = attributeOf(node, "alt").value_or(QString());
    block.alt.removeIf([](QChar c) {
        return (c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || c.unicode() == 0x7F ||
               c == QChar::ByteOrderMark;
    });
    if (block.source.isEmpty())
        return std::nullopt;
    return block;
}

} // namespace warraq
