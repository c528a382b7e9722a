// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/markup_scanner.h"

#include <algorithm>
#include <array>

namespace warraq {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

template <size_t N>
bool isOneOf(QByteArrayView name, const std::array<QByteArrayView, N>& names)
{
    return std::ranges::any_of(names, [name](QByteArrayView known) { return sameName(name, known); });
}

} // namespace

bool sameName(QByteArrayView a, QByteArrayView lowerCase)
{
    return a.size() == lowerCase.size() && a.compare(lowerCase, Qt::CaseInsensitive) == 0;
}

bool isRawTextElement(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 9> names{
        "script", "style", "textarea", "title", "iframe", "xmp", "noembed", "noframes", "plaintext"};
    return isOneOf(name, names);
}

bool isVoidElement(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 14> names{"area",   "base",  "br",    "col",  "embed",
                                                          "hr",     "img",   "input", "link", "meta",
                                                          "source", "track", "wbr",   "param"};
    return isOneOf(name, names);
}

bool isBlockElement(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 66> names{
        "p",        "div",      "h1",      "h2",         "h3",     "h4",         "h5",      "h6",
        "ul",       "ol",       "li",      "blockquote", "figure", "figcaption", "hr",      "table",
        "thead",    "tbody",    "tfoot",   "tr",         "td",     "th",         "caption", "colgroup",
        "pre",      "section",  "article", "aside",      "header", "footer",     "nav",     "main",
        "hgroup",   "address",  "center",  "dl",         "dt",     "dd",         "form",    "fieldset",
        "details",  "summary",  "dialog",  "dir",        "menu",   "search",     "script",  "style",
        "iframe",   "noscript", "object",  "video",      "audio",  "template",   "svg",     "math",
        "select",   "textarea", "canvas",  "picture",    "map",    "xmp",        "title",   "noembed",
        "noframes", "plaintext"};
    return isOneOf(name, names);
}

MarkupToken MarkupScanner::next()
{
    if (!m_rawTextOf.isEmpty()) {
        const qsizetype end = endOfRawText();
        m_rawTextOf = {};
        if (end > m_at)
            return token(MarkupToken::Text, end);
    }
    if (at(m_at) != '<')
        return token(MarkupToken::Text, endOfText());
    const char second = at(m_at + 1);
    if (second == '!' && at(m_at + 2) == '-' && at(m_at + 3) == '-')
        return token(MarkupToken::Comment, endOfComment());
    if (second == '!' || second == '?')
        return token(MarkupToken::Other, after('>', m_at));
    const bool isEnd = second == '/';
    const qsizetype nameBegin = m_at + (isEnd ? 2 : 1);
    if (!isLetter(at(nameBegin))) // a bare '<', or "</" with no name, which is a comment to the standard
        return isEnd && nameBegin < m_source.size() ? token(MarkupToken::Other, after('>', m_at))
                                                    : token(MarkupToken::Text, endOfText());
    qsizetype nameEnd = nameBegin;
    while (nameEnd < m_source.size() && !isHtmlSpace(at(nameEnd)) && at(nameEnd) != '/' && at(nameEnd) != '>')
        ++nameEnd;
    const QByteArrayView name = m_source.sliced(nameBegin, nameEnd - nameBegin);
    const qsizetype end = endOfTag(nameEnd);
    if (end < 0) // the file ends inside the tag: the standard drops it, we keep its bytes together
        return token(MarkupToken::Other, m_source.size());
    if (!isEnd && isRawTextElement(name))
        m_rawTextOf = name;
    return token(isEnd ? MarkupToken::EndTag : MarkupToken::StartTag, end, name);
}

MarkupToken MarkupScanner::token(MarkupToken::Kind kind, qsizetype end, QByteArrayView name)
{
    const MarkupToken out{m_at, end, kind, name};
    m_at = end;
    return out;
}

qsizetype MarkupScanner::endOfText() const
{
    qsizetype end = m_at + 1;
    while (end < m_source.size() && m_source[end] != '<')
        ++end;
    return end;
}

qsizetype MarkupScanner::endOfRawText() const
{
    if (sameName(m_rawTextOf, "plaintext"))
        return m_source.size();
    for (qsizetype i = m_at; i < m_source.size(); ++i) {
        i = m_source.indexOf('<', i);
        if (i < 0)
            break;
        const qsizetype nameEnd = i + 2 + m_rawTextOf.size();
        const char follower = at(nameEnd);
        if (at(i + 1) == '/' && nameEnd < m_source.size() &&
            (isHtmlSpace(follower) || follower == '/' || follower == '>') &&
            m_source.sliced(i + 2, m_rawTextOf.size()).compare(m_rawTextOf, Qt::CaseInsensitive) == 0)
            return i;
    }
    return m_source.size();
}

qsizetype MarkupScanner::endOfComment() const
{
    const qsizetype text = m_at + 4;
    if (at(text) == '>')
        return text + 1;
    if (at(text) == '-' && at(text + 1) == '>')
        return text + 2;
    for (qsizetype i = text; i < m_source.size(); ++i) {
        i = m_source.indexOf("--", i);
        if (i < 0)
            break;
        if (at(i + 2) == '>')
            return i + 3;
        if (at(i + 2) == '!' && at(i + 3) == '>')
            return i + 4;
    }
    return m_source.size();
}

qsizetype MarkupScanner::endOfTag(qsizetype i) const
{
    // A quote matters only where a value may begin, i.e. after '=' and spaces.
    bool valueMayBegin = false;
    for (; i < m_source.size(); ++i) {
        const char c = m_source[i];
        if (c == '>')
            return i + 1;
        if (c == '=') {
            valueMayBegin = true;
        } else if (valueMayBegin && (c == '"' || c == '\'')) {
            const qsizetype close = m_source.indexOf(c, i + 1);
            if (close < 0)
                return -1;
            i = close;
            valueMayBegin = false;
        } else if (!isHtmlSpace(c)) {
            valueMayBegin = false;
        }
    }
    return -1;
}

qsizetype MarkupScanner::after(char c, qsizetype from) const
{
    const qsizetype found = m_source.indexOf(c, from);
    return found < 0 ? m_source.size() : found + 1;
}

QByteArray missingEnd(QByteArrayView source)
{
    MarkupToken last;
    QByteArrayView rawTextOf;
    for (MarkupScanner scanner(source); !scanner.atEnd();) {
        const bool wasRawText = last.kind == MarkupToken::StartTag && isRawTextElement(last.name);
        const QByteArrayView element = last.name;
        last = scanner.next();
        rawTextOf = wasRawText && last.kind == MarkupToken::Text ? element : QByteArrayView();
    }
    if (last.kind == MarkupToken::StartTag && isRawTextElement(last.name))
        rawTextOf = last.name;
    if (!rawTextOf.isEmpty())
        return "</" + rawTextOf.toByteArray() + ">";
    const QByteArrayView bytes = source.sliced(last.begin);
    if (last.kind == MarkupToken::Comment)
        return bytes.endsWith("-->") || bytes.endsWith("--!>") || bytes == "<!-->" || bytes == "<!--->"
                   ? ""
                   : "-->";
    if (last.kind != MarkupToken::Other || bytes.size() < 2)
        return {};
    if (bytes[1] == '!' || bytes[1] == '?' || (bytes[1] == '/' && !(bytes.size() > 2 && isLetter(bytes[2]))))
        return bytes.endsWith('>') ? "" : ">";
    for (const QByteArray end : {">", "\">", "'>"}) { // inside a tag, perhaps inside a value
        const QByteArray closed = bytes.toByteArray() + end;
        MarkupScanner scanner(closed);
        if (const MarkupToken tag = scanner.next();
            tag.kind != MarkupToken::Other && tag.end == closed.size())
            return end;
    }
    return {};
}

QByteArrayView attributeInSource(QByteArrayView tag, QByteArrayView name)
{
    const auto isStop = [](char c) { return isHtmlSpace(c) || c == '>' || c == '/'; };
    qsizetype i = 1;
    while (i < tag.size() && !isStop(tag[i]))
        ++i;
    while (i < tag.size()) {
        while (i < tag.size() && isStop(tag[i]))
            ++i;
        const qsizetype nameBegin = i;
        while (i < tag.size() && !isStop(tag[i]) && (tag[i] != '=' || i == nameBegin))
            ++i;
        const QByteArrayView found = tag.sliced(nameBegin, i - nameBegin);
        qsizetype valueBegin = i;
        qsizetype valueEnd = i;
        while (i < tag.size() && isHtmlSpace(tag[i]))
            ++i;
        if (i < tag.size() && tag[i] == '=') {
            ++i;
            while (i < tag.size() && isHtmlSpace(tag[i]))
                ++i;
            const char quote = i < tag.size() ? tag[i] : '\0';
            const bool quoted = quote == '"' || quote == '\'';
            valueBegin = quoted ? ++i : i;
            while (i < tag.size() && (quoted ? tag[i] != quote : !isHtmlSpace(tag[i]) && tag[i] != '>'))
                ++i;
            valueEnd = i;
            if (quoted && i < tag.size())
                ++i;
        }
        if (sameName(found, name))
            return tag.sliced(valueBegin, valueEnd - valueBegin);
    }
    return {};
}

} // namespace warraq
