// SPDX-License-Identifier: GPL-3.0-or-later
// Letters that stand apart: «ك ل م ة», «ك.ل.م.ة», «كل.م.ة». Only fragments of one letter are joined over
// spaces; over dots and dashes also those of two, when one beside them is single. So the words of a sentence
// are never joined.
#include "comments/words/word_search.h"

#include <algorithm>

namespace warraq {

namespace {

constexpr qsizetype widestGap = 4; // «ك _ ل», an emoji
constexpr qsizetype longestFragment = 2;
constexpr qsizetype shortestInside = 3; // letters of a word that is looked for inside more spaced letters

} // namespace

bool WordSearch::isFragment(const WordText::Token& token) const
{
    return token.size() <= longestFragment &&
           (token.kind == WordText::Kind::Arabic || token.kind == WordText::Kind::Letters);
}

bool WordSearch::areApart(const WordText::Token& a, const WordText::Token& b) const
{
    const qsizetype gap = b.keyFirst - a.keyLast;
    if (a.kind != b.kind || gap < 1 || gap > widestGap)
        return false;
    if (a.size() == 1 && b.size() == 1)
        return true;
    const QStringView between = m_text.key(a.keyLast, b.keyFirst);
    const bool spaced = std::ranges::any_of(between, [](QChar c) { return c.isSpace(); });
    return !spaced && (a.size() == 1 || b.size() == 1);
}

void WordSearch::findSpaced()
{
    QVarLengthArray<qsizetype, 64> chain;
    const auto finish = [this, &chain] {
        if (chain.size() > 1)
            searchChain(chain);
        chain.clear();
    };
    for (qsizetype i = 0; i < m_text.count(); ++i) {
        const WordText::Token& token = m_text.token(i);
        if (token.kind == WordText::Kind::Sign) // «ك★ل★م★ة»
            continue;
        if (!isFragment(token)) {
            finish();
            continue;
        }
        if (!chain.isEmpty() && !areApart(m_text.token(chain.last()), token))
            finish();
        chain.append(i);
    }
    finish();
}

void WordSearch::searchChain(const QVarLengthArray<qsizetype, 64>& chain)
{
    for (qsizetype start = 0; start < chain.size(); ++start) {
        // A stretched letter («ك ك ك ل م ة») begins where it begins, so that long ones are read once.
        const bool goesOn = start > 0 && m_text.units(m_text.token(chain[start])).front() ==
                                             m_text.units(m_text.token(chain[start - 1])).back();
        if (!goesOn)
            searchChainAt(chain, start);
    }
}

void WordSearch::searchChainAt(const QVarLengthArray<qsizetype, 64>& chain, qsizetype start)
{
    quint64 hash = emptyWordHash;
    qsizetype runs = 0;
    QString letters;
    QVarLengthArray<quint8, 64> stretched;
    for (qsizetype at = start; at < chain.size(); ++at) {
        const WordText::Token& token = m_text.token(chain[at]);
        for (qsizetype unit = token.first; unit < token.last; ++unit) {
            const QChar c = m_text.units(unit, unit + 1).front();
            if (letters.isEmpty() || letters.back() != c) {
                hash = extendedWordHash(hash, c.unicode());
                ++runs;
            }
            letters += c;
            stretched.append(*m_text.stretched(unit));
        }
        if (runs > m_list.longestSpaced)
            return;
        const bool goesOn =
            at + 1 < chain.size() && m_text.units(m_text.token(chain[at + 1])).front() == letters.back();
        if (!goesOn && at > start)
            trySpaced(hash, letters, stretched, chain, start, at + 1);
    }
}

void WordSearch::trySpaced(quint64 hash, QStringView letters, const QVarLengthArray<quint8, 64>& stretched,
                           const QVarLengthArray<qsizetype, 64>& chain, qsizetype start, qsizetype end)
{
    const QList<qint32>* found = m_list.spaced.find(hash);
    if (found == nullptr)
        return;
    const bool whole = start == 0 && end == chain.size();
    for (const qint32 index : *found) {
        const WordPattern& pattern = m_list.patterns[index];
        QString word;
        for (const WordPart& part : pattern.parts)
            word += part.letters;
        if ((whole || word.size() >= shortestInside) && isSameWord(letters, stretched.constData(), word))
            note(pattern.entry,
                 m_text.source(m_text.token(chain[start]).first, m_text.token(chain[end - 1]).last));
    }
}

} // namespace warraq
