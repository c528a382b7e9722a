// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/page_reader.h"

#include "article/block_reader.h"
#include "article/html_tree.h"
#include "article/inline_reader.h"
#include "article/markup_scanner.h"
#include "article/page_media.h"
#include "article/sanitiser.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace warraq {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastArticle = 120; ///< letters an <article> must hold to be the article

bool isOneOf(const GumboNode* node, std::initializer_list<GumboTag> tags)
{
    return std::ranges::any_of(tags, [node](GumboTag tag) { return isElement(node, tag); });
}

/// Never words of anybody.
bool isSilent(const GumboNode* node)
{
    return node->type == GUMBO_NODE_TEMPLATE || node->type == GUMBO_NODE_COMMENT ||
           isOneOf(node, {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE,
                          GUMBO_TAG_LINK, GUMBO_TAG_META});
}

bool isNamed(const GumboNode* node, std::initializer_list<QStringView> names)
{
    for (const char* attribute : {"class", "id", "itemprop", "rel"}) {
        const QString value = attributeOf(node, attribute).value_or(QString()).toLower().simplified();
        const auto words = QStringView(value).split(u' ');
        if (std::ranges::any_of(names, [&words](QStringView name) { return words.contains(name); }))
            return true;
    }
    return false;
}

/// SVG and MathML.
bool isForeign(const GumboNode* node)
{
    return isElement(node) && node->v.element.tag_namespace != GUMBO_NAMESPACE_HTML;
}

qint64 lineOf(const GumboNode* node)
{
    return node->type == GUMBO_NODE_ELEMENT ? qint64(node->v.element.start_pos.line)
                                            : qint64(node->v.text.start_pos.line);
}

class PageReader
{
public:
    explicit PageReader(const BodyContext& context)
        : m_context(context)
    {
    }

    PageContent run(const GumboNode* html)
    {
        m_page.language = languageOf(html).value_or(QString());
        const GumboNode* article = html;
        for (const auto tag : {GUMBO_TAG_MAIN, GUMBO_TAG_ARTICLE}) {
            const GumboNode* found = longest(article, tag);
            if (found != nullptr && textOf(found).simplified().size() >= leastArticle)
                article = found;
        }
        m_article = article;
        visitOutside(html);
        settleHeadline();
        return std::move(m_page);
    }

private:
    /// The element of that name with the most text.
    static const GumboNode* longest(const GumboNode* in, GumboTag tag)
    {
        const GumboNode* best = nullptr;
        qsizetype most = -1;
        for (const GumboNode* child : childrenOf(in)) {
            const GumboNode* found = isElement(child, tag) ? child : longest(child, tag);
            const qsizetype size = found == nullptr ? -1 : textOf(found).size();
            if (size > most) {
                most = size;
                best = found;
            }
        }
        return best;
    }

    /// Down to the article; what stands beside the way is reported, the page's title and headline are kept.
    void visitOutside(const GumboNode* node)
    {
        if (node == m_article) {
            walk(node);
            flush();
        } else if (isElement(node, GUMBO_TAG_TITLE)) {
            addText(node, ImportLine::Role::PageTitle);
        } else if (isElement(node, GUMBO_TAG_H1)) {
            addText(node, ImportLine::Role::Body);
        } else if (isText(node)) {
            drop(node, u"outside-article"_s);
        } else if (!isSilent(node)) {
            for (const GumboNode* child : childrenOf(node))
                visitOutside(child);
        }
    }

    /// A heading of level 1 outside the article is the headline when the article has none, else the site's
    /// name.
    void settleHeadline()
    {
        ImportLines kept;
        for (ImportLine& line : m_page.lines) {
            const bool isOutside = line.block.kind == BlockKind::Heading && line.block.level == 1;
            line.block.level = std::max(line.block.level, 2);
            if (isOutside && m_sawHeadline) {
                m_page.dropped.append({line.number, line.text, u"outside-article"_s});
                continue;
            }
            if (isOutside) {
                line.role = ImportLine::Role::Headline;
                m_sawHeadline = true;
            }
            kept.append(std::move(line));
        }
        m_page.lines = std::move(kept);
    }

    void addText(const GumboNode* node, ImportLine::Role role)
    {
        ImportLine line;
        line.number = lineOf(node);
        line.text = textOf(node).simplified();
        line.role = role;
        Run run;
        run.text = line.text;
        line.block.runs = {run};
        if (isElement(node, GUMBO_TAG_H1)) {
            line.block.kind = BlockKind::Heading;
            line.block.level = 1;
        }
        if (!line.text.isEmpty())
            m_page.lines.append(line);
    }

    void drop(const GumboNode* node, const QString& why)
    {
        if (isSilent(node))
            return;
        if (isText(node)) {
            const QString text = textOf(node).simplified();
            if (!text.isEmpty())
                m_page.dropped.append({lineOf(node), text, why});
            return;
        }
        for (const GumboNode* child : childrenOf(node))
            drop(child, why);
    }

    /// The article's content: inline nodes gather to paragraphs, blocks become blocks, containers are opened.
    void walk(const GumboNode* node)
    {
        for (const GumboNode* child : childrenOf(node)) {
            if (isSilent(child))
                continue;
            if (isText(child) || (isElement(child) && isInlineOnly({&child, 1}))) {
                m_loose += child;
                continue;
            }
            flush();
            visit(child);
        }
        if (node->type == GUMBO_NODE_ELEMENT && isBlockElement(gumbo_normalized_tagname(node->v.element.tag)))
            flush();
    }

    void visit(const GumboNode* node)
    {
        if (isElement(node, GUMBO_TAG_NAV) || isNamed(node, {u"breadcrumb", u"breadcrumbs"}))
            drop(node, u"menu"_s);
        else if (isNamed(node,
                         {u"comments", u"comments-area", u"comment-list", u"respond", u"comment-respond"}))
            drop(node, u"comment-form"_s);
        else if (isOneOf(node, {GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_INPUT}))
            drop(node, u"control"_s);
        else if (isElement(node, GUMBO_TAG_TITLE))
            addText(node, ImportLine::Role::PageTitle);
        else if (isElement(node, GUMBO_TAG_IMG) || isElement(node, GUMBO_TAG_A))
            visitPicture(node);
        else if (isMedia(node))
            addMedia(node);
        else if (isOneOf(node, {GUMBO_TAG_TABLE, GUMBO_TAG_PRE, GUMBO_TAG_DL}) ||
                 hasClass(node, u"footnotes"))
            addIsland(node);
        else if (auto block = isElement(node, GUMBO_TAG_DIV) && hasBlocks(node)
                                  ? std::nullopt
                                  : readElement(node, m_context, {}))
            addWords(node, std::move(*block));
        else
            open(node);
    }

    /// A container without a block of its own; a drawing's words stay, the drawing does not.
    void open(const GumboNode* node)
    {
        if (isElement(node, GUMBO_TAG_CANVAS) || (isForeign(node) && !isForeign(node->parent)))
            m_page.dropped.append({lineOf(node), shownTag(node), u"drawing"_s});
        walk(node);
    }

    static bool hasBlocks(const GumboNode* node) { return !isInlineOnly(childrenOf(node)); }

    void visitPicture(const GumboNode* node)
    {
        auto picture = readImage(node);
        if (!isElement(node, GUMBO_TAG_IMG)) {
            if (picture)
                addBlock(node, std::move(*picture));
            else
                walk(node);
            return;
        }
        if (const QString late = picture ? QString() : lateAddress(node); !late.isEmpty()) {
            picture.emplace();
            picture->kind = BlockKind::Picture;
            picture->source = late;
            picture->alt = attributeOf(node, "alt").value_or(QString());
        } else if (!picture) {
            if (QByteArray clean = cleanPicture(node); !clean.isEmpty()) {
                picture.emplace();
                picture->kind = BlockKind::RawHtml;
                picture->raw = std::move(clean);
            }
        }
        if (picture)
            addBlock(node, std::move(*picture));
        else
            m_page.dropped.append({lineOf(node), shownTag(node), u"picture-address"_s});
    }

    /// What plays by itself on the site becomes an embed of its address; the words for browsers that cannot
    /// play it are reported.
    void addMedia(const GumboNode* node)
    {
        Block block;
        block.kind = BlockKind::Embed;
        block.source = mediaAddress(node);
        m_page.dropped += otherAddresses(node, block.source);
        if (block.source.isEmpty()) {
            m_page.dropped.append({lineOf(node), shownTag(node), u"media-address"_s});
            walk(node); // what stands there for it may be the story's
            return;
        }
        for (const GumboNode* child : childrenOf(node))
            drop(child, u"instead-of-media"_s);
        addBlock(node, std::move(block));
    }

    /// A table, footnotes and their like: kept whole, cleaned.
    void addIsland(const GumboNode* node)
    {
        const GumboStringPiece& begin = node->v.element.original_tag;
        const GumboStringPiece& end = node->v.element.original_end_tag;
        if (begin.data == nullptr || end.data == nullptr || end.data < begin.data) {
            walk(node);
            return;
        }
        Block block;
        block.kind = BlockKind::RawHtml;
        const QByteArrayView slice(begin.data, end.data + end.length - begin.data);
        block.raw = sanitised(slice.toByteArray(), SanitiserProfile::Article);
        m_page.dropped += removedFromIsland(node);
        addBlock(node, std::move(block));
    }

    void addWords(const GumboNode* node, Block block)
    {
        m_page.dropped += lostMarkup(node);
        addBlock(node, std::move(block));
    }

    void addBlock(const GumboNode* node, Block block)
    {
        ImportLine line;
        line.number = lineOf(node);
        trim(block.runs);
        line.text = plainText(block).replace(QChar::LineSeparator, u' ').trimmed();
        const bool isWords = block.kind == BlockKind::Paragraph || block.kind == BlockKind::Heading;
        if (isWords && line.text.isEmpty())
            return;
        if (isElement(node, GUMBO_TAG_H1)) {
            line.role = m_sawHeadline ? ImportLine::Role::Body : ImportLine::Role::Headline;
            m_sawHeadline = true;
        } else if (isWords && isNamed(node, {u"deck", u"subtitle", u"entry-subtitle", u"article-subtitle",
                                             u"standfirst", u"subheadline"})) {
            line.role = ImportLine::Role::Deck;
        } else if (isWords && isNamed(node, {u"byline", u"author", u"author-name", u"entry-author",
                                             u"post-author", u"article-author"})) {
            line.role = ImportLine::Role::Byline;
        }
        line.onlyLinks = hasOnlyLinks(block);
        block.directionChosen = explicitDirection(node).has_value();
        line.block = std::move(block);
        m_page.lines.append(line);
    }

    static void trim(Runs& runs)
    {
        if (runs.isEmpty())
            return;
        while (!runs.front().text.isEmpty() && runs.front().text.front().isSpace())
            runs.front().text.removeFirst();
        while (!runs.back().text.isEmpty() && runs.back().text.back().isSpace())
            runs.back().text.removeLast();
        runs = normalised(runs);
    }

    static bool hasOnlyLinks(const Block& block)
    {
        const auto linked = [](const Runs& runs) {
            return std::ranges::all_of(
                runs, [](const Run& run) { return !run.href.isEmpty() || run.text.trimmed().isEmpty(); });
        };
        const bool items =
            std::ranges::all_of(block.items, [&linked](const ListItem& item) { return linked(item.runs); });
        return linked(block.runs) && items && !(block.runs.isEmpty() && block.items.isEmpty());
    }

    void flush()
    {
        const auto loose = std::exchange(m_loose, {});
        if (std::ranges::all_of(loose, isBlank))
            return;
        Block block;
        block.runs = runsOf(loose, m_context);
        for (const GumboNode* node : loose)
            m_page.dropped += lostMarkup(node);
        const auto first = std::ranges::find_if(loose, [](const GumboNode* node) { return !isBlank(node); });
        addBlock(*first, std::move(block));
    }

    const BodyContext& m_context;
    const GumboNode* m_article = nullptr;
    QList<const GumboNode*> m_loose;
    bool m_sawHeadline = false;
    PageContent m_page;
};

/// The page as UTF-8: by its own declaration when it is something else, with U+FFFD where bytes fit nothing.
QByteArray asUtf8(const QByteArray& html, PageContent& page)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(html);
    if (!utf8.hasError())
        return text.toUtf8(); // without a byte order mark
    for (MarkupScanner scanner(html); !scanner.atEnd();) {
        const MarkupToken token = scanner.next();
        if (token.kind != MarkupToken::StartTag || !sameName(token.name, "meta"))
            continue;
        const QByteArrayView tag = QByteArrayView(html).sliced(token.begin, token.end - token.begin);
        QByteArray charset = attributeInSource(tag, "charset").toByteArray();
        const QByteArray content = attributeInSource(tag, "content").toByteArray().toLower();
        if (charset.isEmpty() && content.contains("charset="))
            charset = content.sliced(content.indexOf("charset=") + 8);
        QStringDecoder declared(charset.trimmed().constData());
        if (charset.isEmpty() || !declared.isValid() || charset.trimmed().toLower() == "utf-8")
            continue;
        page.understood.append({1, QString::fromLatin1(charset), u"encoding"_s});
        return QString(declared(html)).toUtf8();
    }
    const qsizetype bad = text.indexOf(QChar::ReplacementCharacter);
    page.understood.append({1 + text.first(bad < 0 ? 0 : bad).count(u'\n'), {}, u"invalid-utf8"_s});
    return text.toUtf8();
}

} // namespace

PageContent readPage(const QByteArray& html, const BodyContext& context)
{
    PageContent page;
    const QByteArray source = asUtf8(html, page);
    const auto tree = HtmlTree::parse(source, HtmlTree::Kind::Page);
    if (tree) {
        PageContent read = PageReader(context).run(tree->root());
        read.understood += page.understood;
        return read;
    }
    // Nested beyond reason: the words without the tags.
    qint64 number = 1;
    for (MarkupScanner scanner(source); !scanner.atEnd();) {
        const MarkupToken token = scanner.next();
        const QByteArray bytes = source.sliced(token.begin, token.end - token.begin);
        const QString text = plainText(readInline(bytes, context)).simplified();
        if (token.kind == MarkupToken::Text && !text.isEmpty()) {
            ImportLine line;
            line.number = number;
            line.text = text;
            Run run;
            run.text = text;
            line.block.runs = {run};
            page.lines.append(line);
        }
        number += bytes.count('\n');
    }
    return page;
}

} // namespace warraq
