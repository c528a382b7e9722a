// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/words/word_matcher.h"
#include "comments/words/word_patterns.h"

namespace warraq {

/// One text against one list. Internal to app/comments/words.
class WordSearch
{
public:
    WordSearch(const WordPatterns& list, QStringView text)
        : m_list(list)
        , m_text(text)
    {
    }

    [[nodiscard]] WordHits run();

private:
    struct Place
    {
        qint32 entry;
        WordText::Range range;
    };
    enum class Writing
    {
        Plain,
        Rasm
    };
    /// Letters of a token while it is looked up, in one of both writings.
    struct Look
    {
        qsizetype token;
        Writing writing;
        QStringView letters;
    };

    void findWord(const Look& look);
    void tryCore(const Look& look, qsizetype prefix, qsizetype suffix);
    void tryPattern(const Look& look, qint32 pattern, qsizetype prefix, qsizetype suffix);
    [[nodiscard]] bool isPart(const WordText::Token& token, qsizetype prefix, qsizetype suffix,
                              const WordPart& part) const;
    [[nodiscard]] bool mayFollow(qsizetype token, const WordPattern& pattern) const;
    /// The unit at which the rest of a phrase ends, -1 when it does not stand behind `token`.
    [[nodiscard]] qsizetype phraseEnd(qsizetype token, const WordPattern& pattern) const;

    void findSpaced();
    [[nodiscard]] bool isFragment(const WordText::Token& token) const;
    [[nodiscard]] bool areApart(const WordText::Token& a, const WordText::Token& b) const;
    void searchChain(const QVarLengthArray<qsizetype, 64>& chain);
    void searchChainAt(const QVarLengthArray<qsizetype, 64>& chain, qsizetype start);
    void trySpaced(quint64 hash, QStringView letters, const QVarLengthArray<quint8, 64>& stretched,
                   const QVarLengthArray<qsizetype, 64>& chain, qsizetype start, qsizetype end);

    void findArabizi();
    void tryArabizi(qsizetype from, qsizetype to);

    void note(qint32 entry, const WordText::Range& range);
    [[nodiscard]] WordHits hits();

    const WordPatterns& m_list;
    WordText m_text;
    QVarLengthArray<Place, 16> m_places;
    QVarLengthArray<WordText::Range, 8> m_shields;
};

} // namespace warraq
