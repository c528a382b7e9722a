// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that comes out is written by us from gumbo's tree: known elements of HTML's own namespace, known
// attributes, all text and values escaped. Nothing of the input's markup is copied, so there is nothing for a
// browser to read differently than gumbo did, but for one thing: taking elements away can leave a tree that
// HTML cannot express (a link in a link, text in a table), which a second parser would mend in its own way
// (mutation XSS). So the output is parsed and written again until it stands still; what never does is shown
// as text. That also makes the function idempotent.
#include "article/sanitiser.h"

#include "article/html_tree.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace warraq {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxRounds = 8;
constexpr qsizetype maxPictureBytes = 256 * 1024;

const QSet<QString>& allowedElements(SanitiserProfile profile)
{
    static const QSet<QString> comment{
        u"a"_s,  u"abbr"_s, u"acronym"_s, u"b"_s, u"br"_s, u"cite"_s,   u"blockquote"_s, u"code"_s, u"del"_s,
        u"em"_s, u"i"_s,    u"p"_s,       u"q"_s, u"s"_s,  u"strike"_s, u"strong"_s,     u"span"_s};
    static const QSet<QString> article =
        comment + QSet<QString>{u"bdi"_s,        u"bdo"_s,    u"caption"_s, u"col"_s,     u"colgroup"_s,
                                u"dd"_s,         u"dfn"_s,    u"div"_s,     u"dl"_s,      u"dt"_s,
                                u"figcaption"_s, u"figure"_s, u"footer"_s,  u"h1"_s,      u"h2"_s,
                                u"h3"_s,         u"h4"_s,     u"h5"_s,      u"h6"_s,      u"hr"_s,
                                u"img"_s,        u"ins"_s,    u"kbd"_s,     u"li"_s,      u"mark"_s,
                                u"ol"_s,         u"pre"_s,    u"samp"_s,    u"section"_s, u"small"_s,
                                u"sub"_s,        u"sup"_s,    u"table"_s,   u"tbody"_s,   u"td"_s,
                                u"tfoot"_s,      u"th"_s,     u"thead"_s,   u"time"_s,    u"tr"_s,
                                u"u"_s,          u"ul"_s,     u"var"_s,     u"wbr"_s};
    return profile == SanitiserProfile::Article ? article : comment;
}

/// Elements whose content is not the author's words.
bool goesWithContent(const GumboNode* node)
{
    if (node->type == GUMBO_NODE_TEMPLATE || node->v.element.tag_namespace != GUMBO_NAMESPACE_HTML)
        return true;
    switch (node->v.element.tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_FRAMESET:
    case GUMBO_TAG_FRAME:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_XMP:
    case GUMBO_TAG_PLAINTEXT:
    case GUMBO_TAG_LINK:
    case GUMBO_TAG_META:
    case GUMBO_TAG_BASE:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
        return true;
    default:
        return false;
    }
}

bool isVoid(GumboTag tag)
{
    return tag == GUMBO_TAG_BR || tag == GUMBO_TAG_HR || tag == GUMBO_TAG_IMG || tag == GUMBO_TAG_WBR ||
           tag == GUMBO_TAG_COL;
}

bool isNumber(const QString& value)
{
    return !value.isEmpty() && value.size() <= 6 &&
           std::ranges::all_of(value, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A small raster picture inside the page. Never SVG: it may hold script.
QString safePictureUrl(const QString& url)
{
    static const std::array<QString, 4> kinds{u"png"_s, u"jpeg"_s, u"gif"_s, u"webp"_s};
    const QString trimmed = url.trimmed();
    for (const QString& kind : kinds) {
        const QString head = u"data:image/%1;base64,"_s.arg(kind);
        if (!trimmed.startsWith(head, Qt::CaseInsensitive) || trimmed.size() > maxPictureBytes)
            continue;
        const QString data = trimmed.sliced(head.size());
        const bool clean = std::ranges::all_of(data, [](QChar c) {
            return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'+' || c == u'/' || c == u'=');
        });
        return clean ? head + data : QString();
    }
    return safeUrl(url);
}

QString cleanClasses(const QString& value)
{
    QStringList kept;
    for (const QString& name : value.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const bool clean = std::ranges::all_of(name, [](QChar c) {
            return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
        });
        if (clean && name.size() <= 64)
            kept += name;
    }
    return kept.join(u' ');
}

/// The value that attribute `name` of `tag` may have; nothing when it may have none.
std::optional<QString> allowedValue(GumboTag tag, QStringView name, const QString& value,
                                    SanitiserProfile profile)
{
    const auto unlessEmpty = [](const QString& text) {
        return text.isEmpty() ? std::nullopt : std::optional(text);
    };
    if (name == u"dir") {
        const QString lower = value.trimmed().toLower();
        return lower == u"ltr" || lower == u"rtl" || lower == u"auto" ? std::optional(lower) : std::nullopt;
    }
    if (name == u"lang")
        return isLanguageTag(value) ? std::optional(value) : std::nullopt;
    if (name == u"title")
        return value;
    if (name == u"href" && tag == GUMBO_TAG_A)
        return unlessEmpty(safeUrl(value));
    if (name == u"cite" && (tag == GUMBO_TAG_BLOCKQUOTE || tag == GUMBO_TAG_Q || tag == GUMBO_TAG_DEL))
        return unlessEmpty(safeUrl(value));
    if (profile == SanitiserProfile::Comment)
        return std::nullopt;
    if (name == u"class")
        return unlessEmpty(cleanClasses(value));
    if (tag == GUMBO_TAG_IMG && name == u"src")
        return unlessEmpty(safePictureUrl(value));
    if (tag == GUMBO_TAG_IMG && name == u"alt")
        return value;
    const bool isCell = tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
    const bool isSize = (tag == GUMBO_TAG_IMG && (name == u"width" || name == u"height")) ||
                        (isCell && (name == u"colspan" || name == u"rowspan")) ||
                        (tag == GUMBO_TAG_COL && name == u"span") ||
                        (tag == GUMBO_TAG_OL && name == u"start");
    if (isSize)
        return isNumber(value) ? std::optional(value) : std::nullopt;
    if (tag == GUMBO_TAG_TIME && name == u"datetime")
        return value;
    return std::nullopt;
}

class Sanitiser
{
public:
    explicit Sanitiser(SanitiserProfile profile)
        : m_profile(profile)
        , m_allowed(allowedElements(profile))
    {
    }

    QString run(const GumboNode* root)
    {
        for (const GumboNode* child : childrenOf(root))
            write(child);
        return std::move(m_out);
    }

private:
    void write(const GumboNode* node)
    {
        if (isText(node)) {
            writeText(QString::fromUtf8(node->v.text.text), false);
            return;
        }
        if (!isElement(node) || goesWithContent(node))
            return;
        const GumboTag tag = node->v.element.tag;
        const QString name = QString::fromLatin1(gumbo_normalized_tagname(tag));
        const bool keep =
            !name.isEmpty() && m_allowed.contains(name) &&
            (tag != GUMBO_TAG_IMG || !safePictureUrl(attributeOf(node, "src").value_or(QString())).isEmpty());
        if (keep)
            writeStart(node, name);
        if (keep && isVoid(tag))
            return;
        if (keep && tag == GUMBO_TAG_PRE)
            m_out += u'\n'; // the parser takes away the first line end of a pre
        for (const GumboNode* child : childrenOf(node))
            write(child);
        if (keep)
            m_out += u"</"_s + name + u'>';
    }

    void writeStart(const GumboNode* node, const QString& name)
    {
        m_out += u'<' + name;
        const GumboVector& attributes = node->v.element.attributes;
        for (unsigned i = 0; i < attributes.length; ++i) {
            const auto* attribute = static_cast<const GumboAttribute*>(attributes.data[i]);
            if (attribute->attr_namespace != GUMBO_ATTR_NAMESPACE_NONE)
                continue;
            const QString key = QString::fromUtf8(attribute->name);
            const auto value =
                allowedValue(node->v.element.tag, key, QString::fromUtf8(attribute->value), m_profile);
            if (!value)
                continue;
            m_out += u' ' + key + u"=\""_s;
            writeText(*value, true);
            m_out += u'"';
        }
        if (m_profile == SanitiserProfile::Comment && node->v.element.tag == GUMBO_TAG_A)
            m_out += u" rel=\"nofollow ugc noopener\"";
        m_out += u'>';
    }

    void writeText(const QString& text, bool inAttribute)
    {
        for (const QChar c : text) {
            switch (c.unicode()) {
            case u'&':
                m_out += u"&amp;";
                break;
            case u'<':
                m_out += u"&lt;";
                break;
            case u'>':
                m_out += u"&gt;";
                break;
            case u'"':
                m_out += inAttribute ? QStringView(u"&quot;") : QStringView(u"\"");
                break;
            case u'`':
                m_out += inAttribute ? QStringView(u"&#96;") : QStringView(u"`");
                break;
            case u'\t':
            case u'\n':
                m_out += c;
                break;
            default:
                if (c.unicode() >= 0x20 && c.unicode() != 0x7F)
                    m_out += c;
            }
        }
    }

    SanitiserProfile m_profile;
    const QSet<QString>& m_allowed;
    QString m_out;
};

QByteArray asPlainText(const QByteArray& html)
{
    QString out;
    for (const QChar c : QString::fromUtf8(html)) {
        if (c == u'&')
            out += u"&amp;";
        else if (c == u'<')
            out += u"&lt;";
        else if (c == u'>')
            out += u"&gt;";
        else if (c == u'\t' || c == u'\n' || (c.unicode() >= 0x20 && c.unicode() != 0x7F))
            out += c;
    }
    return out.toUtf8();
}

} // namespace

QByteArray sanitised(const QByteArray& html, SanitiserProfile profile)
{
    QByteArray current = html;
    for (int round = 0; round < maxRounds; ++round) {
        const auto tree = HtmlTree::parse(current);
        if (!tree)
            break;
        QByteArray next = Sanitiser(profile).run(tree->root()).toUtf8();
        if (next == current)
            return current;
        current = std::move(next);
    }
    return asPlainText(html);
}

QString safeUrl(const QString& url)
{
    // Browsers drop tabs and line ends anywhere, controls and spaces at the ends, before they look for the
    // scheme (WHATWG URL 4.4). Invisible characters have no place in an address either.
    QString clean;
    clean.reserve(url.size());
    for (const QChar c : url) {
        const bool isControl = c.unicode() < 0x20 || (c.unicode() >= 0x7F && c.unicode() < 0xA0);
        const bool isInvisible =
            c.category() == QChar::Other_Format || c == QChar(0x2028) || c == QChar(0x2029);
        if (!isControl && !isInvisible)
            clean += c;
    }
    clean = clean.trimmed();
    static const std::array<QStringView, 4> schemes{u"http", u"https", u"mailto", u"tel"};
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean[i];
        if (c == u'/' || c == u'?' || c == u'#')
            return clean;
        if (c != u':')
            continue;
        const QStringView scheme = QStringView(clean).first(i);
        const bool known = std::ranges::any_of(
            schemes, [scheme](QStringView s) { return scheme.compare(s, Qt::CaseInsensitive) == 0; });
        return known ? clean : QString();
    }
    return clean;
}

} // namespace warraq
