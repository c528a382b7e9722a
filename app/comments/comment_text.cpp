// SPDX-License-Identifier: GPL-3.0-or-later
// Not a parser of pages: comments are fragments of a few inline tags, read a million at a time, and must keep
// what a page parser would throw away (stray "<", CR, NUL). Named entities beyond the common ones are asked
// of gumbo.
#include "comments/comment_text.h"

#include <gumbo.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warraq {
namespace {

struct NamedEntity
{
    QLatin1StringView name;
    char16_t unit;
};

constexpr std::array commonEntities{
    NamedEntity{"amp"_L1, u'&'},         NamedEntity{"lt"_L1, u'<'},
    NamedEntity{"gt"_L1, u'>'},          NamedEntity{"quot"_L1, u'"'},
    NamedEntity{"apos"_L1, u'\''},       NamedEntity{"nbsp"_L1, u'\u00A0'},
    NamedEntity{"hellip"_L1, u'\u2026'}, NamedEntity{"laquo"_L1, u'\u00AB'},
    NamedEntity{"raquo"_L1, u'\u00BB'},  NamedEntity{"ndash"_L1, u'\u2013'},
    NamedEntity{"mdash"_L1, u'\u2014'},  NamedEntity{"lsquo"_L1, u'\u2018'},
    NamedEntity{"rsquo"_L1, u'\u2019'},  NamedEntity{"ldquo"_L1, u'\u201C'},
    NamedEntity{"rdquo"_L1, u'\u201D'},  NamedEntity{"zwnj"_L1, u'\u200C'},
    NamedEntity{"zwj"_L1, u'\u200D'},    NamedEntity{"lrm"_L1, u'\u200E'},
    NamedEntity{"rlm"_L1, u'\u200F'},    NamedEntity{"shy"_L1, u'\u00AD'},
};

constexpr char32_t replacement = QChar::ReplacementCharacter;
constexpr qsizetype longestEntityName =
    32; // "CounterClockwiseContourIntegral" is the longest of the standard

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// What gumbo reads "&name;" as, empty when it is no entity.
QString rareEntity(QStringView name)
{
    const QByteArray fragment = '&' + name.toUtf8() + ';';
    GumboOutput* output =
        gumbo_parse_with_options(&kGumboDefaultOptions, fragment.constData(), size_t(fragment.size()));
    QString read;
    const GumboNode* node = output->root;
    while (node != nullptr && node->type == GUMBO_NODE_ELEMENT) {
        const GumboVector& children = node->v.element.children;
        node = children.length > 0 ? static_cast<GumboNode*>(children.data[children.length - 1]) : nullptr;
    }
    if (node != nullptr && (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE))
        read = QString::fromUtf8(node->v.text.text);
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return read == QString::fromUtf8(fragment) ? QString() : read;
}

/// Reads the fragment once, from left to right.
class Reader
{
public:
    explicit Reader(QStringView source)
        : m_source(source)
    {
        m_read.text.reserve(source.size());
    }

    CommentText read()
    {
        while (m_at < m_source.size()) {
            const QChar c = m_source[m_at];
            if (c == u'<' && readTag())
                continue;
            if (c == u'&') {
                if (const QString entity = readEntity(); !entity.isEmpty()) {
                    put(entity);
                    continue;
                }
            }
            qsizetype end = m_at + 1;
            while (end < m_source.size() && m_source[end] != u'<' && m_source[end] != u'&')
                ++end;
            put(m_source.sliced(m_at, end - m_at));
            m_at = end;
        }
        return std::move(m_read);
    }

private:
    void put(QStringView text)
    {
        // "<br />\n" is one line break, and a last </p> is none.
        if (m_breakDue && text[0] != u'\n' && text[0] != u'\r' && !m_read.text.isEmpty() &&
            !m_read.text.endsWith(u'\n'))
            m_read.text.append(u'\n');
        m_breakDue = false;
        m_read.text.append(text);
    }

    QString readNumber()
    {
        qsizetype at = m_at + 2;
        const bool hex = at < m_source.size() && (m_source[at] == u'x' || m_source[at] == u'X');
        if (hex)
            ++at;
        const qsizetype first = at;
        char32_t code = 0;
        for (; at < m_source.size(); ++at) {
            const char16_t c = m_source[at].unicode();
            const int digit = c >= u'0' && c <= u'9'          ? c - u'0'
                              : hex && c >= u'a' && c <= u'f' ? c - u'a' + 10
                              : hex && c >= u'A' && c <= u'F' ? c - u'A' + 10
                                                              : -1;
            if (digit < 0)
                break;
            code = std::min<char32_t>(code * (hex ? 16 : 10) + char32_t(digit), 0x110000);
        }
        if (at == first)
            return {};
        m_at = at < m_source.size() && m_source[at] == u';' ? at + 1 : at;
        const bool valid = code != 0 && code < 0x110000 && !QChar::isSurrogate(code);
        return QString::fromUcs4(valid ? &code : &replacement, 1);
    }

    /// The character(s) of the entity at m_at, which is stepped over; empty when there is none.
    QString readEntity()
    {
        if (m_at + 1 < m_source.size() && m_source[m_at + 1] == u'#')
            return readNumber();
        qsizetype end = m_at + 1;
        while (end < m_source.size() && end - m_at <= longestEntityName &&
               (isAsciiLetter(m_source[end]) || (m_source[end] >= u'0' && m_source[end] <= u'9')))
            ++end;
        if (end == m_at + 1 || end >= m_source.size() || m_source[end] != u';')
            return {};
        const QStringView name = m_source.sliced(m_at + 1, end - m_at - 1);
        const auto* common =
            std::ranges::find_if(commonEntities, [&](const auto& each) { return name == each.name; });
        const QString read = common != commonEntities.end() ? QString(QChar(common->unit)) : rareEntity(name);
        if (!read.isEmpty())
            m_at = end + 1;
        return read;
    }

    /// Where the tag that opens at m_at ends (one past ">"), -1 when it is no tag or never ends.
    qsizetype tagEnd()
    {
        qsizetype at = m_at + 1;
        if (m_source.sliced(m_at).startsWith(u"<!--")) {
            const qsizetype close = m_noMoreCommentEnds ? -1 : m_source.indexOf(u"-->", m_at + 4);
            m_noMoreCommentEnds = close < 0; // looked for once, or a text of "<!--" would take quadratic time
            return close < 0 ? -1 : close + 3;
        }
        if (at < m_source.size() && (m_source[at] == u'/' || m_source[at] == u'!'))
            ++at;
        if (at >= m_source.size() || !isAsciiLetter(m_source[at]))
            return -1;
        QChar quote;
        QChar before;
        for (; at < m_source.size(); ++at) {
            const QChar c = m_source[at];
            if (!quote.isNull()) {
                if (c == quote)
                    quote = QChar();
            } else if (c == u'>') {
                return at + 1;
            } else if (c == u'<') {
                return -1; // "<b <b>": the first one opens nothing
            } else if ((c == u'"' || c == u'\'') && before == u'=') {
                quote = c;
            }
            if (!c.isSpace())
                before = c;
        }
        return -1;
    }

    void takeLink(QStringView attributes)
    {
        const qsizetype at = attributes.indexOf(u"href", 0, Qt::CaseInsensitive);
        if (at < 0)
            return;
        QStringView rest = attributes.sliced(at + 4).trimmed();
        if (!rest.startsWith(u'='))
            return;
        rest = rest.sliced(1).trimmed();
        qsizetype end = 0;
        if (rest.startsWith(u'"') || rest.startsWith(u'\'')) {
            const QChar quote = rest[0];
            rest = rest.sliced(1);
            end = rest.indexOf(quote);
        } else {
            while (end < rest.size() && !rest[end].isSpace())
                ++end;
        }
        const QStringView target = end < 0 ? rest : rest.first(end);
        m_read.links.append(Reader(target).readValue());
    }

    QString readValue()
    {
        QString value;
        while (m_at < m_source.size()) {
            const QString entity = m_source[m_at] == u'&' ? readEntity() : QString();
            value.append(entity.isEmpty() ? QString(m_source[m_at++]) : entity);
        }
        return value;
    }

    bool readTag()
    {
        const qsizetype end = tagEnd();
        if (end < 0)
            return false;
        QStringView inside = m_source.sliced(m_at + 1, end - m_at - 2);
        m_at = end;
        const bool closing = inside.startsWith(u'/');
        if (closing)
            inside = inside.sliced(1);
        qsizetype nameEnd = 0;
        while (nameEnd < inside.size() && (isAsciiLetter(inside[nameEnd]) || inside[nameEnd].isDigit()))
            ++nameEnd;
        const QString name = inside.first(nameEnd).toString().toLower();
        static const QStringList breaking{u"p"_s,  u"br"_s,         u"div"_s, u"li"_s, u"ul"_s,
                                          u"ol"_s, u"blockquote"_s, u"pre"_s, u"tr"_s, u"h1"_s,
                                          u"h2"_s, u"h3"_s,         u"h4"_s,  u"h5"_s};
        if (name == "a"_L1 && !closing)
            takeLink(inside.sliced(nameEnd));
        else if (breaking.contains(name))
            m_breakDue = true;
        return true;
    }

    QStringView m_source;
    qsizetype m_at = 0;
    bool m_breakDue = false; ///< a tag ended the line; nothing has been written after it yet
    bool m_noMoreCommentEnds = false;
    CommentText m_read;
};

} // namespace

QString textFromUtf8(QByteArrayView bytes)
{
    if (!bytes.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(bytes);
    return QChar(QChar::ByteOrderMark) + QString::fromUtf8(bytes.sliced(3));
}

CommentText commentText(const QByteArray& content)
{
    QString source = textFromUtf8(content);
    if (!content.contains('<') && !content.contains('&'))
        return {std::move(source), {}};
    return Reader(source).read();
}

} // namespace warraq
