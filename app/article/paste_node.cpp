// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/paste_node.h"

#include "article/markup_scanner.h"
#include "article/page_media.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace warraq {

using namespace Qt::StringLiterals;

namespace {

bool isOneOf(const GumboNode* node, std::initializer_list<GumboTag> tags)
{
    return std::ranges::any_of(tags, [node](GumboTag tag) { return isElement(node, tag); });
}

bool hasAnyClass(const GumboNode* node, std::initializer_list<QStringView> names)
{
    return std::ranges::any_of(names, [node](QStringView name) { return hasClass(node, name); });
}

/// The name of an element gumbo does not know: «o:p», «st1:place», «xml».
bool isUnknown(const GumboNode* node, QByteArrayView name)
{
    if (node->v.element.tag != GUMBO_TAG_UNKNOWN)
        return false;
    GumboStringPiece piece = node->v.element.original_tag;
    if (piece.data == nullptr)
        return false;
    gumbo_tag_from_original_text(&piece);
    return QByteArrayView(piece.data, qsizetype(piece.length)).compare(name, Qt::CaseInsensitive) == 0;
}

bool isSilent(const GumboNode* node)
{
    return node->type == GUMBO_NODE_TEMPLATE || isUnknown(node, "xml") || isUnknown(node, "w:sdtpr") ||
           isUnknown(node, "w:data") ||
           isOneOf(node, {GUMBO_TAG_HEAD, GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NOSCRIPT,
                          GUMBO_TAG_TEMPLATE, GUMBO_TAG_LINK, GUMBO_TAG_META, GUMBO_TAG_TITLE, GUMBO_TAG_BASE,
                          GUMBO_TAG_NOFRAMES, GUMBO_TAG_NOEMBED, GUMBO_TAG_RP});
}

bool isHidden(const GumboNode* node, const CssStyle& css)
{
    return css.hidden || attributeOf(node, "hidden").has_value() ||
           hasAnyClass(node, {u"screen-reader-text", u"sr-only", u"visually-hidden"});
}

bool isDeleted(const GumboNode* node)
{
    return isElement(node, GUMBO_TAG_DEL) && (attributeOf(node, "cite") || attributeOf(node, "datetime"));
}

bool isRemark(const GumboNode* node, const CssStyle& css)
{
    return css.element == u"comment-list" || css.element == u"comment" || hasClass(node, u"comment-start");
}

/// Where the text has one.
bool isRemarkMark(const GumboNode* node)
{
    return hasAnyClass(node, {u"MsoCommentReference", u"comment-end"}) ||
           attributeOf(node, "style").value_or(QString()).contains(u"mso-comment-reference");
}

bool isFootnoteMark(const GumboNode* node)
{
    if (isElement(node, GUMBO_TAG_SUP))
        return hasClass(node, u"fn") && attributeOf(node, "data-fn");
    if (!isElement(node, GUMBO_TAG_A))
        return false;
    const QString href = attributeOf(node, "href").value_or(QString());
    static constexpr std::array<QStringView, 4> targets{u"#_ftn", u"#_edn", u"#ftnt", u"#cmnt"};
    const bool points =
        std::ranges::any_of(targets, [&href](QStringView target) { return href.contains(target); });
    return hasAnyClass(node, {u"footnote-ref", u"sdfootnoteanc", u"sdendnoteanc"}) ||
           (points && !href.contains(u"_ref"));
}

bool isFootnoteList(const GumboNode* node, const CssStyle& css)
{
    const QString id = attributeOf(node, "id").value_or(QString());
    return css.element == u"footnote-list" || css.element == u"endnote-list" ||
           hasAnyClass(node, {u"footnotes", u"wp-block-footnotes"}) || id.startsWith(u"sdfootnote") ||
           id.startsWith(u"sdendnote");
}

bool isForeign(const GumboNode* node)
{
    return node->v.element.tag_namespace != GUMBO_NAMESPACE_HTML || isElement(node, GUMBO_TAG_CANVAS);
}

PasteNode textKind(const GumboNode* node)
{
    switch (node->v.element.tag) {
    case GUMBO_TAG_BR:
        return PasteNode::LineBreak;
    case GUMBO_TAG_HR:
        return PasteNode::Rule;
    case GUMBO_TAG_IMG:
        return PasteNode::Picture;
    case GUMBO_TAG_TABLE:
        return PasteNode::Table;
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_XMP:
    case GUMBO_TAG_LISTING:
    case GUMBO_TAG_PLAINTEXT:
        return PasteNode::Preformatted;
    case GUMBO_TAG_BLOCKQUOTE:
        return PasteNode::Quote;
    case GUMBO_TAG_FOOTER:
        return PasteNode::QuoteSource;
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_DIR:
        return PasteNode::List;
    case GUMBO_TAG_LI:
        return PasteNode::ListItem;
    case GUMBO_TAG_FIGCAPTION:
        return PasteNode::Caption;
    case GUMBO_TAG_P:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_LEGEND:
        return PasteNode::Paragraph;
    default:
        break;
    }
    return isBlockElement(gumbo_normalized_tagname(node->v.element.tag)) ? PasteNode::Container
                                                                         : PasteNode::Inline;
}

QString mapped(const QString& text, QStringView from, QStringView to)
{
    QString out;
    for (const QChar c : text) {
        const qsizetype at = from.indexOf(c);
        if (at < 0)
            return text;
        out += to[at];
    }
    return out;
}

} // namespace

PasteNode pasteNodeOf(const GumboNode* node, const CssStyle& css)
{
    if (isSilent(node) || isRemarkMark(node))
        return PasteNode::Silent;
    if (css.isListMarker)
        return PasteNode::ListMarker;
    if (isHidden(node, css))
        return PasteNode::Hidden;
    if (isDeleted(node))
        return PasteNode::Deleted;
    if (isRemark(node, css))
        return PasteNode::Remark;
    if (isFootnoteMark(node))
        return PasteNode::FootnoteMark;
    if (isFootnoteList(node, css))
        return PasteNode::FootnoteList;
    if (isForeign(node))
        return PasteNode::Drawing;
    if (isOneOf(node, {GUMBO_TAG_BUTTON, GUMBO_TAG_INPUT, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA,
                       GUMBO_TAG_DATALIST}))
        return PasteNode::Control;
    if (isMedia(node))
        return PasteNode::Media;
    if (hasClass(node, u"wp-caption-text"))
        return PasteNode::Caption;
    return headingLevel(node) > 0 ? PasteNode::Heading : textKind(node);
}

int headingLevel(const GumboNode* node)
{
    switch (node->v.element.tag) {
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
        return 2;
    case GUMBO_TAG_H3:
        return 3;
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        return 4;
    default:
        return hasClass(node, u"MsoTitle") ? 2 : hasClass(node, u"MsoSubtitle") ? 3 : 0;
    }
}

bool isNumberMarker(QStringView marker)
{
    QString letters;
    bool ends = false; // «1.», «(أ)», «2-»: a lone letter is a bullet of some font
    for (const QChar c : marker) {
        if (c.isDigit())
            return true;
        if (c.isLetter())
            letters += c;
        else
            ends = ends || c == u'.' || c == u')' || c == u'-' || c == u'/';
    }
    return ends && !letters.isEmpty() && letters.size() <= 6;
}

bool isLayoutTable(const GumboNode* table)
{
    if (attributeOf(table, "role").value_or(QString()) == u"presentation")
        return true;
    int cells = 0;
    const auto count = [&cells](const auto& self, const GumboNode* node) -> void {
        for (const GumboNode* child : childrenOf(node)) {
            if (isElement(child, GUMBO_TAG_TD) || isElement(child, GUMBO_TAG_TH))
                ++cells;
            else if (isElement(child))
                self(self, child);
        }
    };
    count(count, table);
    return cells <= 1;
}

bool isTrackingPicture(const GumboNode* image)
{
    static const QRegularExpression inStyle(
        u"(?<![\\w-])(width|height)\\s*:\\s*([0-9]{1,4})(?:px)?\\s*(?=[;!]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression points(u"^\\s*([0-9]{1,4})\\s*(?:px)?\\s*$"_s);
    constexpr int tiny = 2;
    int width = tiny + 1;
    int height = tiny + 1;
    if (const auto size = points.match(attributeOf(image, "width").value_or(QString())); size.hasMatch())
        width = size.capturedView(1).toInt();
    if (const auto size = points.match(attributeOf(image, "height").value_or(QString())); size.hasMatch())
        height = size.capturedView(1).toInt();
    const QString style = attributeOf(image, "style").value_or(QString());
    for (auto it = inStyle.globalMatch(style); it.hasNext();) { // the style wins
        const QRegularExpressionMatch match = it.next();
        const bool isWidth = match.capturedView(1).startsWith(u'w', Qt::CaseInsensitive);
        (isWidth ? width : height) = match.capturedView(2).toInt();
    }
    return width <= tiny && height <= tiny;
}

QString emojiOf(const GumboNode* image)
{
    const QString words = attributeOf(image, "alt").value_or(QString());
    const bool isSign = !words.isEmpty() && words.size() <= 16 &&
                        std::ranges::none_of(words, [](QChar c) { return c.unicode() < 0x80; });
    const bool isNamed = hasAnyClass(image, {u"emoji", u"wp-smiley", u"emojione", u"twemoji"}) ||
                         attributeOf(image, "data-emoji").has_value();
    return isSign && isNamed ? words : QString();
}

QString raisedDigits(const QString& text)
{
    return mapped(text, u"0123456789+-()n", u"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ");
}

QString loweredDigits(const QString& text)
{
    return mapped(text, u"0123456789+-()", u"₀₁₂₃₄₅₆₇₈₉₊₋₍₎");
}

QString directAddress(const QString& address)
{
    const QUrl url(address);
    const QString host = url.host();
    const bool isDetour = (host == u"google.com" || host.startsWith(u"www.google.")) && url.path() == u"/url";
    if (!isDetour)
        return address;
    const QUrlQuery query(url);
    for (const QString& name : {u"q"_s, u"url"_s}) {
        const QString target = query.queryItemValue(name, QUrl::FullyDecoded);
        if (target.startsWith(u"http://") || target.startsWith(u"https://"))
            return target;
    }
    return address;
}

} // namespace warraq
