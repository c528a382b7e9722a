// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/words/word_search.h"

#include "comments/words/arabizi.h"
#include "comments/words/word_forms.h"

#include <algorithm>

namespace warraq {

namespace {

constexpr qsizetype widestGap = 16;  // signs between the words of a phrase
constexpr qsizetype widestSpace = 4; // between letters that belong together
constexpr qsizetype shortestCore = 2;

qsizetype endOf(const WordText::Range& range)
{
    return range.offset + range.length;
}

bool overlap(const WordText::Range& a, const WordText::Range& b)
{
    return a.offset < endOf(b) && b.offset < endOf(a);
}

bool isInside(const WordText::Range& inner, const WordText::Range& outer)
{
    return inner.offset >= outer.offset && endOf(inner) <= endOf(outer) && inner.length < outer.length;
}

} // namespace

WordHits WordSearch::run()
{
    for (qsizetype i = 0; i < m_text.count(); ++i) {
        const WordText::Token& token = m_text.token(i);
        findWord({i, Writing::Plain, m_text.units(token)});
        if (token.dotless && !m_list.rasms.isEmpty()) {
            const QString rasm = rasmOf(m_text.units(token));
            findWord({i, Writing::Rasm, rasm});
        }
    }
    if (!m_list.spaced.isEmpty())
        findSpaced();
    if (!m_list.arabizi.isEmpty())
        findArabizi();
    return hits();
}

void WordSearch::findWord(const Look& look)
{
    tryCore(look, 0, 0);
    if (!m_list.anyClitics || m_text.token(look.token).kind != WordText::Kind::Arabic)
        return;
    const bool rasm = look.writing == Writing::Rasm;
    const QStringView letters = look.letters;
    const qsizetype size = letters.size();
    QVarLengthArray<qsizetype, 4> suffixes{0};
    const bool mayEnd = rasm || mayBeSuffix(letters.back().unicode());
    for (qsizetype n = 1; mayEnd && n <= longestSuffix && n + shortestCore <= size; ++n) {
        if (rasm ? isRasmSuffix(letters.last(n)) : isWordSuffix(letters.last(n)))
            suffixes.append(n);
    }
    const bool mayBegin = rasm || mayBePrefix(letters.front().unicode());
    for (qsizetype prefix = 0; prefix == 0 || (mayBegin && prefix <= longestPrefix); ++prefix) {
        if (prefix + shortestCore > size)
            break;
        const QStringView first = letters.first(prefix);
        if (prefix > 0 && (rasm ? !isRasmPrefix(first) : !isWordPrefix(first)))
            continue;
        for (const qsizetype suffix : suffixes) {
            if (prefix + suffix > 0 && prefix + suffix + shortestCore <= size)
                tryCore(look, prefix, suffix);
        }
    }
}

void WordSearch::tryCore(const Look& look, qsizetype prefix, qsizetype suffix)
{
    const quint64 hash = wordHash(look.letters.sliced(prefix, look.letters.size() - prefix - suffix));
    const WordTable& table = look.writing == Writing::Plain ? m_list.words : m_list.rasms;
    if (const QList<qint32>* found = table.find(hash)) {
        for (const qint32 pattern : *found)
            tryPattern(look, pattern, prefix, suffix);
    }
}

void WordSearch::tryPattern(const Look& look, qint32 index, qsizetype prefix, qsizetype suffix)
{
    const WordPattern& pattern = m_list.patterns[index];
    const WordModes modes = m_list.entries[pattern.entry].modes;
    const bool phrase = pattern.parts.size() > 1;
    if (prefix + suffix > 0 && (!modes.testFlag(WordMode::Clitics) || (phrase && suffix > 0)))
        return;
    if (phrase ? !mayFollow(look.token, pattern) : pattern.needsSuffix && suffix == 0)
        return;
    const WordText::Token& token = m_text.token(look.token);
    if (!isPart(token, prefix, suffix, pattern.parts.first()))
        return;
    const qsizetype end =
        phrase ? phraseEnd(look.token, pattern) : token.first + look.letters.size() - suffix;
    if (end > 0)
        note(pattern.entry, m_text.source(token.first + prefix, end));
}

/// Asked first, since a list may hold hundreds of phrases that begin with one word.
bool WordSearch::mayFollow(qsizetype index, const WordPattern& pattern) const
{
    if (index + 1 >= m_text.count())
        return false;
    const WordText::Token& next = m_text.token(index + 1);
    return next.dotless || next.kind == WordText::Kind::Sign ||
           m_text.units(next).front() == pattern.parts[1].letters.front();
}

bool WordSearch::isPart(const WordText::Token& token, qsizetype prefix, qsizetype suffix,
                        const WordPart& part) const
{
    if (token.kind != part.kind || token.size() <= prefix + suffix)
        return false;
    const qsizetype first = token.first + prefix;
    const QStringView letters = m_text.units(first, token.last - suffix);
    if (isSameWord(letters, m_text.stretched(first), part.letters))
        return true;
    if (!token.dotless || part.rasm.isEmpty() ||
        !isSameWord(rasmOf(letters), m_text.stretched(first), part.rasm))
        return false;
    return letters.size() != part.letters.size() ||
           std::ranges::equal(letters, part.letters, [](QChar written, QChar letter) {
               return maySpell(written.unicode(), letter.unicode());
           });
}

qsizetype WordSearch::phraseEnd(qsizetype index, const WordPattern& pattern) const
{
    const WordModes modes = m_list.entries[pattern.entry].modes;
    qsizetype keyEnd = m_text.token(index).keyLast;
    for (qsizetype part = 1; part < pattern.parts.size(); ++part) {
        const WordPart& wanted = pattern.parts[part];
        do
            ++index;
        while (index < m_text.count() && m_text.token(index).kind == WordText::Kind::Sign &&
               wanted.kind != WordText::Kind::Sign && m_text.token(index).keyFirst - keyEnd <= widestGap);
        if (index >= m_text.count() || m_text.token(index).keyFirst - keyEnd > widestGap)
            return -1;
        const WordText::Token& token = m_text.token(index);
        keyEnd = token.keyLast;
        const bool last = part + 1 == pattern.parts.size();
        qsizetype suffix = last && pattern.needsSuffix ? 1 : 0;
        while (!isPart(token, 0, suffix, wanted)) {
            ++suffix;
            if (!last || !modes.testFlag(WordMode::Clitics) || suffix > longestSuffix ||
                suffix >= token.size())
                return -1;
        }
        if (suffix > 0 && !isWordSuffix(m_text.units(token.last - suffix, token.last)))
            return -1;
        if (last)
            return token.last - suffix;
    }
    return -1;
}

void WordSearch::findArabizi()
{
    for (qsizetype i = 0; i < m_text.count(); ++i) {
        qsizetype end = i;
        bool letters = false;
        while (end < m_text.count() &&
               (end == i || m_text.token(end).keyFirst == m_text.token(end - 1).keyLast)) {
            const WordText::Token& token = m_text.token(end);
            const bool latin = token.kind == WordText::Kind::Letters;
            if (!latin && token.kind != WordText::Kind::Digits)
                break;
            letters = letters || latin;
            ++end;
        }
        if (letters)
            tryArabizi(i, end);
        i = std::max(i, end - 1);
    }
}

void WordSearch::tryArabizi(qsizetype from, qsizetype to)
{
    const qsizetype first = m_text.token(from).first;
    const qsizetype last = m_text.token(to - 1).last;
    const QStringView all = m_text.units(first, last);
    for (const QStringView article : {u"", u"el", u"al", u"il", u"ya", u"w", u"wel", u"wal"}) {
        if (!all.startsWith(article))
            continue;
        const QStringView word = all.sliced(article.size());
        const QList<qint32>* found = m_list.arabizi.find(arabiziKey(word));
        if (found == nullptr)
            continue;
        for (const qint32 index : *found) {
            const WordPattern& pattern = m_list.patterns[index];
            const WordModes modes = m_list.entries[pattern.entry].modes;
            if ((article.isEmpty() || modes.testFlag(WordMode::Clitics)) &&
                isArabiziOf(word, pattern.parts.first().letters))
                note(pattern.entry, m_text.source(first + article.size(), last));
        }
    }
}

void WordSearch::note(qint32 entry, const WordText::Range& range)
{
    if (m_list.entries[entry].allowed)
        m_shields.append(range);
    else
        m_places.append({entry, range});
}

WordHits WordSearch::hits()
{
    const auto before = [](const Place& a, const Place& b) {
        if (a.range.offset != b.range.offset)
            return a.range.offset < b.range.offset;
        return a.range.length != b.range.length ? a.range.length > b.range.length : a.entry < b.entry;
    };
    std::ranges::sort(m_places, before);
    std::ranges::sort(m_shields, {}, &WordText::Range::offset);
    WordHits found;
    qsizetype shield = 0;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const Place& place = m_places[i];
        if (i > 0 && m_places[i - 1].entry == place.entry && overlap(m_places[i - 1].range, place.range))
            continue; // the same word, taken apart in two ways
        while (shield < m_shields.size() && endOf(m_shields[shield]) <= place.range.offset)
            ++shield;
        bool shielded = false;
        for (qsizetype s = shield; s < m_shields.size() && m_shields[s].offset < endOf(place.range); ++s)
            shielded =
                shielded || (overlap(m_shields[s], place.range) && !isInside(m_shields[s], place.range));
        if (shielded)
            continue;
        const WordEntry& entry = m_list.entries[place.entry];
        found.append({place.range.offset, place.range.length, entry.word, entry.action, entry.weight});
    }
    return found;
}

} // namespace warraq
