// SPDX-License-Identifier: GPL-3.0-or-later
// Assumptions: WordPress's own reading of classic content (wpautop) and of block comments (block grammar)
// decides where a block ends; gumbo later decides what a piece means. Ends are matched per name in one pass
// over all tokens before cutting, so that no start tag ever has to search for its end: hostile nesting stays
// linear.
#include "article/body_splitter.h"

#include "article/markup_scanner.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace warraq {

namespace {

constexpr qsizetype none = -1;

QByteArrayView trimmedView(QByteArrayView text)
{
    while (!text.isEmpty() && isHtmlSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isHtmlSpace(text.back()))
        text.chop(1);
    return text;
}

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '/';
}

/// Name of the shortcode that `text` starts with, "" for none. Unknown ones stay text.
QByteArrayView shortcodeName(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 7> known{"caption", "wp_caption", "embed",   "gallery",
                                                         "audio",   "video",      "playlist"};
    if (!text.startsWith('['))
        return {};
    qsizetype end = 1;
    while (end < text.size() && isNameByte(text[end]))
        ++end;
    const QByteArrayView name = text.sliced(1, end - 1);
    return std::ranges::find(known, name) == known.end() ? QByteArrayView() : name;
}

/// <!--more--> and <!--nextpage--> cut WordPress's text in two; other comments are part of a paragraph.
bool endsParagraph(QByteArrayView comment)
{
    const QByteArrayView text = trimmedView(comment.sliced(std::min<qsizetype>(4, comment.size())));
    return text.startsWith("more") || text.startsWith("nextpage");
}

/// Finds a needle from ever later places without looking at the same bytes twice.
struct ForwardFinder
{
    QByteArray needle;
    qsizetype found = -2;

    qsizetype find(QByteArrayView in, qsizetype from)
    {
        if (found == -2 || (found != none && found < from))
            found = in.indexOf(needle, from);
        return found;
    }
};

struct Token
{
    MarkupToken markup;
    qsizetype match = none; ///< of a start: index of its end
    bool block = false;     ///< block-level tag
    bool wordPress = false; ///< a WordPress block comment
};

class Splitter
{
public:
    explicit Splitter(QByteArrayView body)
        : m_body(body)
    {
    }

    QList<BodyPiece> run()
    {
        scan();
        while (m_index < m_tokens.size())
            cutNext();
        flushBare(m_body.size());
        tile();
        return std::move(m_pieces);
    }

private:
    /// All tokens, with the ends of WordPress blocks and block-level elements matched per name.
    void scan()
    {
        QHash<QByteArray, QList<qsizetype>> openBlocks;
        QHash<QByteArray, QList<qsizetype>> openElements;
        for (MarkupScanner scanner(m_body); !scanner.atEnd();) {
            Token token{scanner.next()};
            const qsizetype index = m_tokens.size();
            if (token.markup.kind == MarkupToken::Comment) {
                const WordPressComment comment = wordPressComment(bytesOf(token.markup));
                token.wordPress = !comment.name.isEmpty();
                if (token.wordPress && comment.selfClosing)
                    token.match = index;
                else if (token.wordPress)
                    pair(openBlocks[comment.name.toByteArray()], index, comment.closes);
            } else if (token.markup.kind == MarkupToken::StartTag ||
                       token.markup.kind == MarkupToken::EndTag) {
                token.block = isBlockElement(token.markup.name);
                if (token.block && sameName(token.markup.name, "hr"))
                    token.match = index;
                else if (token.block)
                    pair(openElements[token.markup.name.toByteArray().toLower()], index,
                         token.markup.kind == MarkupToken::EndTag);
            }
            m_tokens.append(token);
        }
        for (Token& token : m_tokens) { // a script that never ends goes on to the end of the body
            if (token.match == none && token.markup.kind == MarkupToken::StartTag &&
                isRawTextElement(token.markup.name))
                token.match = m_tokens.size() - 1;
        }
    }

    void pair(QList<qsizetype>& open, qsizetype index, bool closes)
    {
        if (!closes)
            open.append(index);
        else if (!open.isEmpty())
            m_tokens[open.takeLast()].match = index;
    }

    [[nodiscard]] QByteArrayView bytesOf(const MarkupToken& token) const
    {
        return m_body.sliced(token.begin, token.end - token.begin);
    }

    void cutNext()
    {
        const Token& token = m_tokens[m_index];
        switch (token.markup.kind) {
        case MarkupToken::Text:
            cutText(token.markup);
            return;
        case MarkupToken::Comment:
            if (token.wordPress)
                cutWordPress(token);
            else
                cutComment(token.markup);
            return;
        case MarkupToken::StartTag:
            if (token.block)
                cutElement(token);
            else
                takeInline(token.markup);
            return;
        case MarkupToken::EndTag:
            if (token.block)
                addOther(token.markup);
            else
                takeInline(token.markup);
            return;
        case MarkupToken::Other:
            addOther(token.markup);
            return;
        }
    }

    void takeInline(const MarkupToken& token)
    {
        if (m_bareBegin == none)
            m_bareBegin = token.begin;
        ++m_index;
    }

    void cutText(const MarkupToken& token)
    {
        for (qsizetype at = std::max(token.begin, m_resume); at < token.end;) {
            if (m_bareBegin == none) {
                while (at < token.end && isHtmlSpace(m_body[at]))
                    ++at;
                if (at == token.end)
                    break;
                if (m_body[at] == '[' && cutShortcode(at))
                    return;
                m_bareBegin = at;
            }
            const qsizetype blank = blankLine(at, token.end);
            if (blank == none)
                break;
            flushBare(blank);
            at = blank;
        }
        ++m_index;
    }

    /// Start of the first blank line from `at`: a line end followed by nothing but spaces and another one.
    [[nodiscard]] qsizetype blankLine(qsizetype at, qsizetype end) const
    {
        for (; at < end; ++at) {
            if (m_body[at] != '\n')
                continue;
            qsizetype next = at + 1;
            while (next < end && m_body[next] != '\n' && isHtmlSpace(m_body[next]))
                ++next;
            if (next < end && m_body[next] == '\n')
                return at;
            at = next - 1;
        }
        return none;
    }

    /// [caption …]…[/caption] and its like, at the start of a line. Others stay text.
    bool cutShortcode(qsizetype at)
    {
        const QByteArrayView name = shortcodeName(m_body.sliced(at));
        if (name.isEmpty())
            return false;
        qsizetype end = m_bracket.find(m_body, at);
        if (end == none)
            return false;
        ++end;
        ForwardFinder& close = m_closes[name.toByteArray()];
        if (close.needle.isEmpty())
            close.needle = QByteArray("[/").append(name).append(']');
        const qsizetype closeAt = close.find(m_body, end);
        const qsizetype blank = m_blankLine.find(m_body, end);
        if (closeAt != none && (blank == none || blank > closeAt))
            end = closeAt + close.needle.size();
        qsizetype last = m_index; // the token the shortcode ends in: only text can be cut in two
        while (m_tokens[last].markup.end < end && !m_tokens[last].block)
            ++last;
        if (m_tokens[last].block ||
            (m_tokens[last].markup.end != end && m_tokens[last].markup.kind != MarkupToken::Text))
            return false;
        m_pieces.append({BodyPiece::Shortcode, at, at, end, end, name, {}, at, end});
        m_resume = end;
        m_index = m_tokens[last].markup.end == end ? last + 1 : last;
        return true;
    }

    void cutComment(const MarkupToken& token)
    {
        if (m_bareBegin != none && !endsParagraph(bytesOf(token)))
            takeInline(token);
        else
            addOther(token);
    }

    void cutWordPress(const Token& token)
    {
        if (token.match == none) {
            addOther(token.markup);
            return;
        }
        const Token& last = m_tokens[token.match];
        const WordPressComment comment = wordPressComment(bytesOf(token.markup));
        BodyPiece piece = pieceOf(BodyPiece::WordPress, token.markup.begin, last.markup.end);
        piece.name = comment.name.startsWith("core/") ? comment.name.sliced(5) : comment.name;
        piece.attributes = comment.attributes;
        piece.innerBegin = token.markup.end;
        piece.innerEnd = std::max(token.markup.end, last.markup.begin);
        add(piece, token.match + 1);
    }

    void cutElement(const Token& token)
    {
        const qsizetype last = sameName(token.markup.name, "p") ? endOfParagraph() : token.match;
        if (last == none) {
            addOther(token.markup);
            return;
        }
        BodyPiece piece = pieceOf(BodyPiece::Element, token.markup.begin, m_tokens[last].markup.end);
        piece.name = token.markup.name;
        add(piece, last + 1);
    }

    /// A paragraph also ends before the next block.
    [[nodiscard]] qsizetype endOfParagraph() const
    {
        for (qsizetype i = m_index + 1; i < m_tokens.size(); ++i) {
            const Token& token = m_tokens[i];
            if (token.markup.kind == MarkupToken::EndTag && sameName(token.markup.name, "p"))
                return i;
            if (token.wordPress || (token.block && token.markup.kind == MarkupToken::StartTag))
                return i - 1;
        }
        return m_tokens.size() - 1;
    }

    void addOther(const MarkupToken& token)
    {
        add(pieceOf(BodyPiece::Other, token.begin, token.end), m_index + 1);
    }

    [[nodiscard]] static BodyPiece pieceOf(BodyPiece::Kind kind, qsizetype begin, qsizetype end)
    {
        return {kind, begin, begin, end, end, {}, {}, begin, end};
    }

    void add(const BodyPiece& piece, qsizetype nextIndex)
    {
        flushBare(piece.begin);
        m_pieces.append(piece);
        m_index = nextIndex;
    }

    void flushBare(qsizetype end)
    {
        if (m_bareBegin != none)
            m_pieces.append(pieceOf(BodyPiece::Bare, m_bareBegin, end));
        m_bareBegin = none;
    }

    /// Gives white space to the piece before it and narrows contents to what is not white space.
    void tile()
    {
        if (m_pieces.isEmpty() && !m_body.isEmpty())
            m_pieces.append(pieceOf(BodyPiece::Bare, 0, 0));
        for (qsizetype i = 0; i < m_pieces.size(); ++i) {
            BodyPiece& piece = m_pieces[i];
            piece.end = i + 1 < m_pieces.size() ? m_pieces[i + 1].begin : m_body.size();
            while (piece.contentEnd > piece.contentBegin && isHtmlSpace(m_body[piece.contentEnd - 1]))
                --piece.contentEnd;
        }
        if (!m_pieces.isEmpty())
            m_pieces.front().begin = 0;
    }

    QByteArrayView m_body;
    QList<Token> m_tokens;
    QList<BodyPiece> m_pieces;
    qsizetype m_index = 0;
    qsizetype m_resume = 0;       ///< bytes before it are in a piece already
    qsizetype m_bareBegin = none; ///< of the bare paragraph being gathered
    ForwardFinder m_bracket{"]"};
    ForwardFinder m_blankLine{"\n\n"};
    QHash<QByteArray, ForwardFinder> m_closes; ///< by shortcode
};

} // namespace

QList<BodyPiece> splitBody(QByteArrayView body)
{
    return Splitter(body).run();
}

PieceStart startOfPiece(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && isHtmlSpace(bytes.front()))
        bytes = bytes.sliced(1);
    MarkupScanner scanner(bytes.first(std::min(bytes.size(), qsizetype(4096))));
    if (scanner.atEnd())
        return PieceStart::Markup;
    const MarkupToken token = scanner.next();
    switch (token.kind) {
    case MarkupToken::Text:
        return shortcodeName(bytes).isEmpty() ? PieceStart::Text : PieceStart::Shortcode;
    case MarkupToken::StartTag:
    case MarkupToken::EndTag:
        return isBlockElement(token.name) ? PieceStart::Markup : PieceStart::Text;
    case MarkupToken::Comment:
        return wordPressComment(bytes.first(token.end)).name.isEmpty() && !endsParagraph(bytes)
                   ? PieceStart::Comment
                   : PieceStart::Markup;
    case MarkupToken::Other:
        break;
    }
    return PieceStart::Markup;
}

WordPressComment wordPressComment(QByteArrayView comment)
{
    WordPressComment out;
    if (!comment.startsWith("<!--") || !comment.endsWith("-->") || comment.size() < 8)
        return out;
    const QByteArrayView inside = comment.sliced(4, comment.size() - 7);
    QByteArrayView rest = trimmedView(inside);
    if (inside.isEmpty() || !isHtmlSpace(inside.front()))
        return out;
    if (rest.startsWith('/')) {
        out.closes = true;
        rest = rest.sliced(1);
    }
    if (!rest.startsWith("wp:"))
        return out;
    rest = rest.sliced(3);
    qsizetype nameEnd = 0;
    while (nameEnd < rest.size() && isNameByte(rest[nameEnd]))
        ++nameEnd;
    QByteArrayView name = rest.first(nameEnd);
    rest = rest.sliced(nameEnd);
    if (rest.isEmpty() && name.endsWith('/')) { // <!-- wp:name/-->, tolerated
        name.chop(1);
        out.selfClosing = true;
    }
    if (rest.endsWith('/')) {
        out.selfClosing = true;
        rest.chop(1);
    }
    out.attributes = trimmedView(rest);
    const bool isJson = out.attributes.startsWith('{') && out.attributes.endsWith('}');
    if (name.isEmpty() || name.startsWith('/') || (!out.attributes.isEmpty() && !isJson))
        return {};
    out.name = name;
    return out;
}

} // namespace warraq
