// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobs.h"

#include <QList>
#include <QStringView>

namespace warraq {

/// A stretch of two texts, in logical order. All stretches of a comparison, one after the other, are both
/// texts.
struct WordChange
{
    enum class Kind
    {
        Same,
        Spelling, ///< the same words in another spelling: tashkeel, tatweel, hamza, case, digits, spaces
        Words,    ///< other words; one of the two lengths may be 0
    };
    Kind kind = Kind::Same;
    qsizetype beforeOffset = 0; ///< UTF-16 units
    qsizetype beforeLength = 0;
    qsizetype afterOffset = 0;
    qsizetype afterLength = 0;

    bool operator==(const WordChange&) const = default;
};

/// The unit of a comparison: what stands between spaces, without the punctuation around it, which is tokens
/// of its own. A boundary never falls between two letters, so joining and ligatures stay; addresses, numbers
/// and «وBBC» are one.
struct TextToken
{
    qsizetype offset = 0;
    qsizetype length = 0;
    bool isWord = true; ///< else one mark of punctuation

    bool operator==(const TextToken&) const = default;
};
[[nodiscard]] QList<TextToken> compareTokens(QStringView text);

/// Word by word. 100,000 words against 100,000 take a fraction of a second; a cancelled comparison calls the
/// rest changed.
[[nodiscard]] QList<WordChange> compareTexts(QStringView before, QStringView after,
                                             const CancelFlag& cancel = {});

/// Which words a text has, and how often: to tell cheaply whether two texts are alike.
class WordBag
{
public:
    WordBag() = default;
    explicit WordBag(QStringView text);
    [[nodiscard]] double likeness(const WordBag& other) const; ///< 0 (no common word) to 1 (the same words)

private:
    QList<size_t> m_words; ///< hashes, rising
};

} // namespace warraq
