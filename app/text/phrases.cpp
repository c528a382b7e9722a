// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/phrases.h"

#include "text/code_points.h"
#include "text/invisibles.h"

#include <unicode/uchar.h>

namespace warraq {

bool isLeftLetter(char32_t c)
{
    return u_charDirection(UChar32(c)) == U_LEFT_TO_RIGHT;
}

bool isRightLetter(char32_t c)
{
    const UCharDirection direction = u_charDirection(UChar32(c));
    return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}

bool isSentenceEnd(QChar c)
{
    return QStringView(u".,;:!?…،؛؟۔").contains(c);
}

bool isClosingQuote(QChar c)
{
    return QStringView(u"\"'”’»›“").contains(c);
}

namespace {

bool isDigit(char32_t c)
{
    return u_isdigit(UChar32(c)) != 0;
}

bool isMark(char32_t c)
{
    return u_charDirection(UChar32(c)) == U_DIR_NON_SPACING_MARK || c == 0x200C || c == 0x200D;
}

bool isLineEnd(char32_t c)
{
    return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x85;
}

bool isOneOf(char32_t c, QStringView set)
{
    return c < 0x10000 && set.contains(QChar(char16_t(c)));
}

constexpr QStringView openQuotes = u"\"'“‘«‹„";

/// Reads one phrase of one direction: letters of it, digits and what stands between them.
class PhraseReader
{
public:
    PhraseReader(QStringView text, Direction direction)
        : m_text(text)
        , m_direction(direction)
    {
    }

    /// Start of the phrase whose first letter is at `letter`: digits and signs that stick to it.
    [[nodiscard]] qsizetype begin(qsizetype letter, qsizetype least) const
    {
        qsizetype at = letter;
        if (m_direction == Direction::LeftToRight)
            at = numberBefore(at, least);
        const QStringView signs = m_direction == Direction::LeftToRight ? u".#@$~/" : u"#@";
        if (at > least && signs.contains(m_text[at - 1]) && standsFree(at - 1))
            --at;
        return at;
    }

    /// Behind the last character of the phrase.
    qsizetype end(qsizetype letter)
    {
        qsizetype end = letter;
        for (qsizetype at = letter; at < m_text.size();) {
            const qsizetype next = endOfToken(at);
            if (next == at)
                break;
            end = next;
            at = nextToken(next);
            if (at < 0)
                break;
        }
        return withTail(end);
    }

    [[nodiscard]] bool hasDigit() const { return m_hasDigit; }

private:
    [[nodiscard]] char32_t codeAt(qsizetype at) const
    {
        return at >= 0 && at < m_text.size() ? codePointAt(m_text, at) : 0;
    }
    [[nodiscard]] bool isOwn(char32_t c) const
    {
        return !isDirectionControl(c) &&
               (m_direction == Direction::LeftToRight ? isLeftLetter(c) : isRightLetter(c));
    }
    [[nodiscard]] bool standsFree(qsizetype at) const
    {
        const char32_t before = at > 0 ? m_text[at - 1].unicode() : u' ';
        return QChar::isSpace(before) || isOneOf(before, openQuotes) || before == '(' || before == '[';
    }

    /// Start of the number that sticks to a letter at `at`: «24th», «2-B», «2.1-rc».
    [[nodiscard]] qsizetype numberBefore(qsizetype at, qsizetype least) const
    {
        for (qsizetype start = at;;) {
            while (start > least && m_text[start - 1].isDigit())
                --start;
            if (start < at && (start == least || !isLeftLetter(codeAt(start - 1))))
                at = start;
            if (start - 1 <= least || !isOneOf(codeAt(start - 1), u".-_‐‑") || !m_text[start - 2].isDigit())
                return at;
            --start;
        }
    }

    /// Letters, digits and marks that stick together.
    qsizetype endOfToken(qsizetype at)
    {
        while (at < m_text.size()) {
            qsizetype next = at;
            const char32_t c = codePointAt(m_text, next);
            const bool digit = isDigit(c);
            if (!digit && !isOwn(c) && !isMark(c))
                break;
            m_hasDigit = m_hasDigit || digit;
            at = next;
        }
        return at;
    }

    /// Where the phrase goes on behind the token that ends at `end`, -1 when it does not.
    [[nodiscard]] qsizetype nextToken(qsizetype end) const
    {
        constexpr int longestGap = 4;
        qsizetype at = end;
        int spaces = 0;
        bool breaks = false;
        for (int i = 0; i < longestGap && at < m_text.size(); ++i) {
            const char32_t c = codeAt(at);
            if (isOwn(c) || isDigit(c))
                break;
            if (isLineEnd(c) || isDirectionControl(c) || isRightLetter(c) || isLeftLetter(c) ||
                isOneOf(c, u"()[]{}<>«»“”„\""))
                return -1;
            const bool space = QChar::isSpace(c);
            breaks = breaks || (space && at > end && !isOneOf(codeAt(at - 1), u"&+'’.")) ||
                     (space && at > end && isOneOf(codeAt(at - 1), u",;:"));
            spaces += space ? 1 : 0;
            at += c > 0xFFFF ? 2 : 1;
        }
        const char32_t next = codeAt(at);
        if (breaks || spaces > 2 || !(isOwn(next) || isDigit(next)))
            return -1;
        if (spaces > 0 && isDigit(next)) {
            // «BBC 24», and in Arabic a number only when words go on behind it.
            if (isDigit(codeAt(end - 1)) ||
                (m_direction == Direction::RightToLeft && !goesOnBehindNumber(at)))
                return -1;
        }
        return at;
    }

    [[nodiscard]] bool goesOnBehindNumber(qsizetype at) const
    {
        while (isDigit(codeAt(at)) || isOneOf(codeAt(at), u".,٫٬/:"))
            at += codeAt(at) > 0xFFFF ? 2 : 1;
        return codeAt(at) == u' ' && isOwn(codeAt(at + 1));
    }

    /// «C++», «Canal+», «U.S.», «Tomcat™»; the full stop of a quoted sentence.
    [[nodiscard]] qsizetype withTail(qsizetype end) const
    {
        const auto isSeparate = [this](qsizetype at) {
            const char32_t c = codeAt(at);
            return !isOwn(c) && !isDigit(c);
        };
        qsizetype at = end;
        if (m_direction == Direction::LeftToRight) {
            while (at - end < 3 && isOneOf(codeAt(at), u"+#°™®©*"))
                ++at;
            if (at > end && isSeparate(at))
                end = at;
            if (codeAt(end) == u'.' && end >= 3 && m_text[end - 2] == u'.' && isOwn(codeAt(end - 1)))
                return end + 1;
        }
        return end;
    }

    QStringView m_text;
    Direction m_direction;
    bool m_hasDigit = false;
};

/// The sentence's own end when quotation marks stand around the phrase and it.
qsizetype withQuotedEnd(QStringView text, qsizetype begin, qsizetype end)
{
    if (begin == 0 || !openQuotes.contains(text[begin - 1]))
        return end;
    qsizetype at = end;
    while (at < text.size() && isSentenceEnd(text[at]))
        ++at;
    return at > end && at < text.size() && isClosingQuote(text[at]) ? at : end;
}

/// «HBO (US)»: a bracket that holds nothing of the other direction.
qsizetype withBracket(QStringView text, qsizetype end, Direction direction)
{
    constexpr qsizetype longest = 40;
    qsizetype at = end;
    if (at < text.size() && text[at] == u' ')
        ++at;
    if (at >= text.size() || text[at] != u'(')
        return end;
    bool own = false;
    for (++at; at < text.size() && at - end < longest;) {
        const char32_t c = codePointAt(text, at);
        if (c == ')')
            return own ? at : end;
        const bool left = isLeftLetter(c);
        const bool right = isRightLetter(c);
        if (isDirectionControl(c) || isLineEnd(c) || c == '(' ||
            (direction == Direction::LeftToRight ? right : left))
            return end;
        own = own || left || right;
    }
    return end;
}

} // namespace

Phrase phraseAt(QStringView text, qsizetype letter, qsizetype least, Direction direction)
{
    PhraseReader reader(text, direction);
    Phrase phrase;
    phrase.begin = reader.begin(letter, least);
    phrase.end = withBracket(text, reader.end(letter), direction);
    phrase.end = withQuotedEnd(text, phrase.begin, phrase.end);
    phrase.hasDigit = reader.hasDigit();
    return phrase;
}

} // namespace warraq
