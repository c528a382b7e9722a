// SPDX-License-Identifier: GPL-3.0-or-later
// Two steps: body_splitter cuts the bytes into pieces that tile the body (so nothing can be lost, whatever
// gumbo makes of it), then each piece is parsed by gumbo on its own and becomes a block when a block can hold
// it, else an island with its markup.
#include "article/html_reader.h"

#include "article/block_reader.h"
#include "article/body_splitter.h"
#include "article/conflict_block.h"
#include "article/html_tree.h"
#include "article/inline_reader.h"
#include "article/markup_scanner.h"
#include "article/sanitiser.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace warraq {

namespace {

QByteArray withoutOuterLineEnds(QByteArrayView text)
{
    if (text.startsWith('\n'))
        text = text.sliced(1);
    if (text.endsWith('\n'))
        text.chop(1);
    return text.toByteArray();
}

class BodyReader
{
public:
    BodyReader(const QByteArray& body, const BodyContext& context)
        : m_body(body)
        , m_context(context)
        , m_previous(context.previous)
    {
    }

    Blocks run()
    {
        Blocks blocks;
        for (const BodyPiece& piece : splitBody(m_body)) {
            Block block = read(piece).value_or(island(piece));
            block.original = m_body.sliced(piece.begin, piece.end - piece.begin);
            m_previous = block.direction;
            blocks.append(std::move(block));
        }
        return blocks;
    }

private:
    [[nodiscard]] QByteArray content(const BodyPiece& piece) const
    {
        return m_body.sliced(piece.contentBegin, piece.contentEnd - piece.contentBegin);
    }

    [[nodiscard]] Block island(const BodyPiece& piece) const
    {
        Block block;
        block.kind = BlockKind::RawHtml;
        block.direction = m_previous.value_or(m_context.direction);
        const bool isCustomHtml = piece.kind == BodyPiece::WordPress && piece.name == "html";
        block.raw = isCustomHtml ? withoutOuterLineEnds(inner(piece)) : content(piece);
        return block;
    }

    [[nodiscard]] Block conflict(const BodyPiece& piece) const
    {
        Block block = island(piece);
        block.kind = BlockKind::Conflict;
        return block;
    }

    [[nodiscard]] QByteArrayView inner(const BodyPiece& piece) const
    {
        return QByteArrayView(m_body).sliced(piece.innerBegin, piece.innerEnd - piece.innerBegin);
    }

    std::optional<Block> read(const BodyPiece& piece)
    {
        switch (piece.kind) {
        case BodyPiece::WordPress:
            return readWordPress(piece);
        case BodyPiece::Element:
            if (sameName(piece.name, "section") && isConflictMarkup(content(piece)))
                return conflict(piece);
            return readSingle(content(piece));
        case BodyPiece::Bare:
            return readBare(content(piece));
        case BodyPiece::Shortcode:
            return readShortcode(piece);
        case BodyPiece::Other:
            return std::nullopt;
        }
        return std::nullopt;
    }

    /// A piece of markup that must be exactly one element.
    std::optional<Block> readSingle(const QByteArray& html)
    {
        const auto tree = HtmlTree::parse(html);
        if (!tree)
            return std::nullopt;
        const auto children = significantChildren(tree->root());
        if (children.size() != 1 || !isElement(children.front()))
            return std::nullopt;
        return readElement(children.front(), m_context, m_previous);
    }

    std::optional<Block> readWordPress(const BodyPiece& piece)
    {
        static constexpr std::array<QByteArrayView, 6> understood{"paragraph", "heading", "list",
                                                                  "quote",     "image",   "separator"};
        if (piece.name == "embed" || piece.name.startsWith("core-embed/"))
            return readWordPressEmbed(piece);
        if (std::ranges::find(understood, piece.name) == understood.end())
            return std::nullopt;
        const auto block = readSingle(inner(piece).toByteArray());
        return block && fits(*block, piece.name) ? block : std::nullopt;
    }

    static bool fits(const Block& block, QByteArrayView name)
    {
        switch (block.kind) {
        case BlockKind::Paragraph:
            return name == "paragraph";
        case BlockKind::Heading:
            return name == "heading";
        case BlockKind::BulletedList:
        case BlockKind::NumberedList:
            return name == "list";
        case BlockKind::Quote:
            return name == "quote";
        case BlockKind::Picture:
            return name == "image";
        case BlockKind::Separator:
            return name == "separator";
        default:
            return false;
        }
    }

    std::optional<Block> readWordPressEmbed(const BodyPiece& piece)
    {
        const QJsonObject json = QJsonDocument::fromJson(piece.attributes.toByteArray()).object();
        Block block = embed(json.value(u"url").toString());
        if (block.source.isEmpty())
            return std::nullopt;
        const auto tree = HtmlTree::parse(inner(piece).toByteArray());
        if (tree) {
            for (const GumboNode* figure : significantChildren(tree->root())) {
                for (const GumboNode* part : significantChildren(figure)) {
                    if (isElement(part, GUMBO_TAG_FIGCAPTION) && isInlineOnly(childrenOf(part)))
                        labelEmbed(block, runsOf(childrenOf(part), m_context));
                }
            }
        }
        directBlock(block, std::nullopt, m_previous, m_context);
        return block;
    }

    [[nodiscard]] static Block embed(const QString& url)
    {
        Block block;
        block.kind = BlockKind::Embed;
        const bool isWeb = url.startsWith(u"https://", Qt::CaseInsensitive) ||
                           url.startsWith(u"http://", Qt::CaseInsensitive);
        block.source = isWeb ? safeUrl(url) : QString();
        return block;
    }

    std::optional<Block> readBare(const QByteArray& html)
    {
        const auto tree = HtmlTree::parse(html);
        if (!tree)
            return std::nullopt;
        if (const auto children = significantChildren(tree->root()); children.size() == 1) {
            if (auto picture = readImage(children.front())) {
                directBlock(*picture, std::nullopt, m_previous, m_context);
                return picture;
            }
        }
        if (!isInlineOnly(childrenOf(tree->root())))
            return std::nullopt;
        Block block;
        block.runs = runsOf(childrenOf(tree->root()), m_context, LineEnds::AreBreaks);
        // A web address alone on its line is what WordPress turns into a player.
        if (const QString text = plainText(block.runs);
            block.runs.size() == 1 && block.runs.front().href.isEmpty() && !text.contains(u' ') &&
            !text.contains(QChar::LineSeparator)) {
            Block asEmbed = embed(text);
            if (!asEmbed.source.isEmpty())
                block = asEmbed;
        }
        directBlock(block, std::nullopt, m_previous, m_context);
        return block;
    }

    std::optional<Block> readShortcode(const BodyPiece& piece)
    {
        const QByteArray html = content(piece);
        const qsizetype open = html.indexOf(']') + 1;
        const qsizetype close = html.lastIndexOf("[/");
        if (open <= 0 || close < open)
            return std::nullopt;
        const QByteArray inside = html.sliced(open, close - open);
        if (piece.name == "embed") {
            Block block = embed(QString::fromUtf8(inside).trimmed());
            directBlock(block, std::nullopt, m_previous, m_context);
            return block.source.isEmpty() ? std::nullopt : std::optional(block);
        }
        if (piece.name != "caption" && piece.name != "wp_caption")
            return std::nullopt;
        const auto tree = HtmlTree::parse(inside);
        if (!tree)
            return std::nullopt;
        const auto all = childrenOf(tree->root());
        const auto first = std::ranges::find_if(all, [](const GumboNode* node) { return !isBlank(node); });
        if (first == all.end())
            return std::nullopt;
        auto block = readImage(*first);
        const auto words = all.subspan(size_t(first - all.begin()) + 1);
        if (!block || !isInlineOnly(words))
            return std::nullopt;
        block->runs = runsOf(words, m_context);
        if (!block->runs.isEmpty() &&
            block->runs.front().text.startsWith(u' ')) // what parts it from the picture
            block->runs.front().text.remove(0, 1);
        block->runs = normalised(block->runs);
        directBlock(*block, std::nullopt, m_previous, m_context);
        return block;
    }

    const QByteArray& m_body;
    const BodyContext& m_context;
    std::optional<Direction> m_previous;
};

} // namespace

Blocks readBody(const QByteArray& body, const BodyContext& context)
{
    return BodyReader(body, context).run();
}

Runs readInline(const QByteArray& html, const BodyContext& context)
{
    const auto tree = HtmlTree::parse(html);
    if (!tree) {
        Run run;
        run.text = QString::fromUtf8(html);
        return {run};
    }
    return runsOf(childrenOf(tree->root()), context);
}

} // namespace warraq
