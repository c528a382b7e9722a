// SPDX-License-Identifier: GPL-3.0-or-later
// Assumption: FoldLevel::Loose has dropped every invisible character, mark of Arabic and tatweel. Its Filter
// level would also join spaced letters and forget which letters were stretched; both are the entry's choice
// here, so of that level only the look-alike letters are taken.
#include "comments/words/word_text.h"

#include "text/code_points.h"
#include "text/invisibles.h"

#include <array>
#include <string_view>

namespace warraq {

namespace {

enum class Part : quint8
{
    Border,
    Arabic,
    Letter,
    Digit,
    Mark, ///< belongs to the word it stands in
    Sign,
    Pair ///< half of a character beyond the basic plane
};

bool isArabicBlock(char16_t c)
{
    return (c >= 0x0600 && c <= 0x06FF) || (c >= 0x0750 && c <= 0x077F) || (c >= 0x0870 && c <= 0x08FF);
}

Part partOfCodePoint(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
        return c < 0x10000 && isArabicBlock(char16_t(c)) ? Part::Arabic : Part::Letter;
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
        return Part::Digit;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return Part::Mark;
    case QChar::Symbol_Math:
    case QChar::Symbol_Currency:
    case QChar::Symbol_Modifier:
    case QChar::Symbol_Other:
        return c < 0x80 ? Part::Border : Part::Sign;
    default:
        return Part::Border;
    }
}

using PartTable = std::array<Part, 0x0800>;

/// Nearly every unit of a comment is below U+0800.
const PartTable partTable = [] {
    PartTable parts{};
    for (char16_t c = 0; c < parts.size(); ++c)
        parts[c] = partOfCodePoint(c);
    return parts;
}();

Part partOf(char16_t c)
{
    if (c < partTable.size())
        return partTable[c];
    return QChar::isSurrogate(c) ? Part::Pair : partOfCodePoint(c);
}

/// گ پ چ ڤ ژ, taken from the folding that search and word lists share.
using LookAlikes = std::array<char16_t, 0x100>; // of the Arabic block

const LookAlikes& lookAlikes()
{
    static const LookAlikes table = [] {
        LookAlikes letters{};
        for (char16_t i = 0; i < letters.size(); ++i) {
            const QChar from(char16_t(0x0600 + i));
            const QString to = folded(QStringView(&from, 1), FoldLevel::Filter);
            letters[i] = to.size() == 1 ? to[0].unicode() : from.unicode();
        }
        return letters;
    }();
    return table;
}

bool isLongVowel(char16_t c)
{
    return c == u'ا' || c == u'و' || c == u'ي';
}

constexpr std::array<bool, 0x100> dotted = [] { // of the Arabic block
    std::array<bool, 0x100> letters{};
    for (const char16_t c : std::u16string_view(u"بتثجخذزشضظغفقن"))
        letters[c - 0x0600] = true;
    return letters;
}();

bool hasDotsOf(char16_t c)
{
    return c >= 0x0600 && c <= 0x06FF && dotted[c - 0x0600];
}

} // namespace

WordText::WordText(QStringView text)
    : m_text(text)
    , m_folded(foldedWithOffsets(text, FoldLevel::Loose))
{
    const LookAlikes& alike = lookAlikes();
    for (QChar& unit : m_folded.key) {
        if (const char16_t c = unit.unicode(); c >= 0x0600 && c <= 0x06FF)
            unit = QChar(alike[c - 0x0600]);
    }
    cut();
    if (m_lacksDots && !m_hasDots) { // all of it is written so
        for (Token& token : m_tokens)
            token.dotless = token.kind == Kind::Arabic;
    }
}

void WordText::cut()
{
    const QStringView key = m_folded.key;
    for (qsizetype at = 0; at < key.size();) {
        switch (partOf(key[at].unicode())) {
        case Part::Arabic:
            at = takeWord(at, Kind::Arabic);
            break;
        case Part::Letter:
            at = takeWord(at, Kind::Letters);
            break;
        case Part::Digit:
            at = takeWord(at, Kind::Digits);
            break;
        case Part::Sign:
        case Part::Pair:
            at = takeSign(at);
            break;
        default:
            ++at;
        }
    }
}

qsizetype WordText::takeWord(qsizetype at, Kind kind)
{
    static constexpr std::array wanted{Part::Arabic, Part::Letter, Part::Digit};
    const QStringView key = m_folded.key;
    Token token{.first = m_units.size(), .keyFirst = at, .kind = kind};
    const auto belongs = [&key, kind](qsizetype i) {
        const Part part = partOf(key[i].unicode());
        return part == wanted[size_t(kind)] || part == Part::Mark;
    };
    while (at < key.size() && belongs(at)) {
        qsizetype end = at + 1;
        while (end < key.size() && key[end] == key[at])
            ++end;
        const char16_t unit = key[at].unicode();
        appendRun(at, end - at, kind);
        if (kind == Kind::Arabic) {
            m_hasDots = m_hasDots || hasDotsOf(unit);
            token.dotless = token.dotless || isDotless(at, unit, end == key.size() || !belongs(end));
        }
        at = end;
    }
    m_lacksDots = m_lacksDots || token.dotless;
    token.last = m_units.size();
    token.keyLast = at;
    m_tokens.append(token);
    return at;
}

qsizetype WordText::takeSign(qsizetype at)
{
    const QStringView key = m_folded.key;
    const qsizetype begin = at;
    const char32_t c = codePointAt(key, at);
    const Part part = partOfCodePoint(c);
    if (part == Part::Border || part == Part::Mark)
        return at;
    Token token{.first = m_units.size(), .keyFirst = begin, .keyLast = at, .kind = Kind::Sign};
    for (qsizetype i = begin; i < at; ++i) {
        m_units.append(key[i].unicode());
        m_stretched.append(0);
        m_keyStart.append(i);
        m_keyEnd.append(i + 1);
    }
    token.last = m_units.size();
    m_tokens.append(token);
    return at;
}

void WordText::appendRun(qsizetype at, qsizetype length, Kind kind)
{
    constexpr qsizetype fewest = 3;
    const char16_t unit = m_folded.key[at].unicode();
    const bool shortens = kind != Kind::Digits && (length >= fewest || (length == 2 && isLongVowel(unit)));
    const qsizetype pieces = shortens ? 1 : length;
    for (qsizetype i = 0; i < pieces; ++i) {
        m_units.append(unit);
        m_stretched.append(shortens);
        m_keyStart.append(at + i);
        m_keyEnd.append(shortens ? at + length : at + i + 1);
    }
}

bool WordText::isDotless(qsizetype at, char16_t unit, bool lastOfWord) const
{
    switch (unit) {
    case 0x066E:
    case 0x066F:
    case 0x06A1:
    case 0x06BA:
    case 0x08BB:
    case 0x08BC:
    case 0x08BD:
        return true;
    case u'ي': // ى inside a word is a tooth without dots
        return !lastOfWord && m_text[m_folded.sourceOffset[at]].unicode() == 0x0649;
    default:
        return false;
    }
}

WordText::Range WordText::source(qsizetype first, qsizetype last) const
{
    return sourceOfKey(m_keyStart[first], m_keyEnd[last - 1]);
}

WordText::Range WordText::sourceOfKey(qsizetype from, qsizetype to) const
{
    const QList<qsizetype>& offsets = m_folded.sourceOffset;
    const qsizetype begin = offsets[from];
    while (offsets[to] <= offsets[to - 1] && to + 1 < offsets.size())
        ++to; // a ligature is several letters at one place
    qsizetype end = offsets[to];
    const qsizetype least = offsets[to - 1] + 1;
    while (end > least && isDirectionControl(m_text[end - 1].unicode()))
        --end; // they belong to what stands around the word
    return {begin, end - begin};
}

bool isSameWord(QStringView text, const quint8* stretched, QStringView word)
{
    qsizetype t = 0;
    qsizetype w = 0;
    while (t < text.size() && w < word.size()) {
        const QChar c = word[w];
        if (text[t] != c)
            return false;
        bool any = false;
        qsizetype inText = 0;
        for (; t < text.size() && text[t] == c; ++t, ++inText)
            any = any || stretched[t] != 0;
        qsizetype inWord = 0;
        for (; w < word.size() && word[w] == c; ++w)
            ++inWord;
        const bool fits =
            isArabicBlock(c.unicode()) ? inText >= inWord : inText == inWord; // «god» is no «good»
        if (!fits && !any)
            return false;
    }
    return t == text.size() && w == word.size();
}

quint64 wordHash(QStringView units)
{
    quint64 hash = emptyWordHash;
    char16_t before = 0;
    for (const QChar unit : units) {
        if (unit.unicode() != before)
            hash = extendedWordHash(hash, unit.unicode());
        before = unit.unicode();
    }
    return hash;
}

} // namespace warraq
