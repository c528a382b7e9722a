// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/html_tree.h"

#include "article/markup_scanner.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

namespace warraq {

namespace {

bool isFormatting(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 14> names{
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"};
    return std::ranges::any_of(names, [name](QByteArrayView known) { return sameName(name, known); });
}

/// Elements whose end is often left out; nested use closes the one before.
bool closesItself(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 8> names{"p", "li", "dt", "dd", "tr", "td", "th", "option"};
    return std::ranges::any_of(names, [name](QByteArrayView known) { return sameName(name, known); });
}

/// An upper bound of what gumbo would have open at once.
bool isHarmless(const QByteArray& html)
{
    constexpr int maxOpenStyles = 64;
    if (html.count('<') <= maxOpenStyles) // most paragraphs
        return true;
    QHash<QByteArray, int> open;
    int depth = 0;
    int styles = 0;
    for (MarkupScanner scanner(html); !scanner.atEnd();) {
        const MarkupToken token = scanner.next();
        if (token.kind == MarkupToken::StartTag && !isVoidElement(token.name)) {
            int& count = open[token.name.toByteArray().toLower()];
            if (closesItself(token.name) && count >= 16)
                continue;
            ++count;
            ++depth;
            styles += isFormatting(token.name) ? 1 : 0;
            if (depth > HtmlTree::maxDepth || styles > maxOpenStyles)
                return false;
        } else if (token.kind == MarkupToken::EndTag) {
            const auto found = open.find(token.name.toByteArray().toLower());
            if (found == open.end() || *found == 0)
                continue;
            --*found;
            --depth;
            styles -= isFormatting(token.name) ? 1 : 0;
        }
    }
    return true;
}

} // namespace

void HtmlTree::Destroy::operator()(GumboOutput* output) const
{
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

std::optional<HtmlTree> HtmlTree::parse(const QByteArray& html, Kind kind)
{
    if (html.size() > maxBytes || !isHarmless(html))
        return std::nullopt;
    HtmlTree tree;
    tree.m_source = html;
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    if (kind == Kind::Fragment)
        options.fragment_context = GUMBO_TAG_BODY;
    tree.m_output.reset(
        gumbo_parse_with_options(&options, tree.m_source.constData(), size_t(tree.m_source.size())));
    if (!tree.m_output || tree.m_output->root == nullptr)
        return std::nullopt;
    return tree;
}

bool isElement(const GumboNode* node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

bool isElement(const GumboNode* node, GumboTag tag)
{
    return node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == tag &&
           node->v.element.tag_namespace == GUMBO_NAMESPACE_HTML;
}

bool isText(const GumboNode* node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
           node->type == GUMBO_NODE_CDATA;
}

bool isBlank(const GumboNode* node)
{
    return node->type == GUMBO_NODE_COMMENT || node->type == GUMBO_NODE_WHITESPACE;
}

std::span<const GumboNode* const> childrenOf(const GumboNode* node)
{
    if (!isElement(node))
        return {};
    const GumboVector& children = node->v.element.children;
    return {reinterpret_cast<const GumboNode* const*>(children.data), children.length};
}

QList<const GumboNode*> significantChildren(const GumboNode* node)
{
    QList<const GumboNode*> out;
    for (const GumboNode* child : childrenOf(node)) {
        if (!isBlank(child))
            out += child;
    }
    return out;
}

std::optional<QString> attributeOf(const GumboNode* node, const char* name)
{
    if (!isElement(node))
        return std::nullopt;
    const GumboAttribute* attribute = gumbo_get_attribute(&node->v.element.attributes, name);
    if (attribute == nullptr)
        return std::nullopt;
    return QString::fromUtf8(attribute->value);
}

bool isLanguageTag(const QString& value)
{
    return !value.isEmpty() && value.size() <= 35 && std::ranges::all_of(value, [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-');
    });
}

std::optional<QString> languageOf(const GumboNode* node)
{
    const auto value = attributeOf(node, "lang");
    return value && (value->isEmpty() || isLanguageTag(*value)) ? value : std::nullopt;
}

bool hasClass(const GumboNode* node, QStringView name)
{
    const QString classes = attributeOf(node, "class").value_or(QString()).simplified();
    const auto parts = QStringView(classes).split(u' ');
    return parts.contains(name);
}

QString textOf(const GumboNode* node)
{
    if (isText(node))
        return QString::fromUtf8(node->v.text.text);
    if (isElement(node, GUMBO_TAG_SCRIPT) || isElement(node, GUMBO_TAG_STYLE))
        return {};
    if (isElement(node, GUMBO_TAG_BR))
        return QString(QChar(QChar::LineSeparator));
    QString out;
    for (const GumboNode* child : childrenOf(node))
        out += textOf(child);
    return out;
}

std::optional<Direction> explicitDirection(const GumboNode* node)
{
    if (const auto value = attributeOf(node, "dir")) {
        if (const auto direction = directionFromName(*value))
            return direction;
        if (value->trimmed().compare(u"auto", Qt::CaseInsensitive) == 0)
            return firstStrongDirection(textOf(node));
    }
    const QString style = attributeOf(node, "style").value_or(QString());
    for (const QStringView declaration : QStringView(style).split(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon > 0 && declaration.first(colon).trimmed().compare(u"direction", Qt::CaseInsensitive) == 0)
            return directionFromName(declaration.sliced(colon + 1));
    }
    return std::nullopt;
}

} // namespace warraq
