// SPDX-License-Identifier: GPL-3.0-or-later
// What pasted text brings along that nobody typed: the characters that other programs leave in it. All
// functions are pure and take one paragraph. They come apart so that styled text can apply each of them.
#pragma once

#include "text/direction.h"
#include "text/smart_quotes.h"
#include "text/text_change.h"

#include <array>

namespace warraq {

enum class CleanedCharacter
{
    NoBreakSpace,     ///< became a space, or went beside one
    PresentationForm, ///< a letter's shape (U+FB50–FDFF, FE70–FEFE, the f-ligatures) became its letters
    PersianLetter,    ///< ی and ک in an Arabic text became ي and ك
    Mark,             ///< LRM, RLM, ALM that changed nothing went
    Embedding, ///< LRE, RLE … PDF became isolates or went; an isolate without its other half was mended
    Override,  ///< LRO, RLO … PDF went: they lay letters out against their nature
    ZeroWidth, ///< ZWSP, BOM and soft hyphens went
    Control,   ///< C0 and C1 controls, object places, noncharacters and lone surrogates went
    Quote,     ///< " became the quotation mark it stands for
    Composed   ///< a letter and its marks became one character (NFC)
};
inline constexpr int cleanedCharacterKinds = int(CleanedCharacter::Composed) + 1;
[[nodiscard]] QString cleanedCharacterName(CleanedCharacter kind); ///< stable: no-break-space, mark …

/// How many characters of each kind were cleaned.
class CleanedCounts
{
public:
    int& operator[](CleanedCharacter kind) { return m_counts[size_t(kind)]; }
    [[nodiscard]] int operator[](CleanedCharacter kind) const { return m_counts[size_t(kind)]; }
    [[nodiscard]] int sum() const;
    CleanedCounts& operator+=(const CleanedCounts& other);
    bool operator==(const CleanedCounts&) const = default;

private:
    std::array<int, cleanedCharacterKinds> m_counts{};
};

/// What is known and spent while a text is cleaned, paragraph by paragraph.
struct TextCleaning
{
    QString language; ///< the document's, BCP 47: Persian letters are mended in "ar", French keeps its spaces
    CleanedCounts counts;
    /// Laying a paragraph out for each of its marks is the one thing here that is not linear. What it may
    /// cost for a whole text, in UTF-16 units laid out (about a second); then marks stay where they are.
    qsizetype effort = 50'000'000;
};

/// Single characters of [from, to): removed, or put as others. Of `language` is the stretch when it is not of
/// the document's ("" = it is). ﷺ, ﷲ and their like stay, ﴾ ﴿ too.
[[nodiscard]] TextChanges characterChanges(QStringView text, qsizetype from, qsizetype to,
                                           QStringView language, TextCleaning& cleaning);
/// NFC. Marks that only change places are not counted; stacks of more than 64 units stay as they are.
[[nodiscard]] TextChanges compositionChanges(QStringView text, TextCleaning& cleaning);
/// Straight quotation marks of a paragraph as those of the desk, by their role.
[[nodiscard]] TextChanges quoteChanges(QStringView text, QStringView language, const QuotePolicy& policy,
                                       TextCleaning& cleaning);
/// Old embeddings, broken isolates and marks that change nothing, one of the three at a time: call it until
/// nothing is left.
[[nodiscard]] TextChanges controlChanges(QStringView text, Direction paragraph, TextCleaning& cleaning);
/// Takes pairs of isolates away that change nothing: what a word processor writes around every word.
[[nodiscard]] TextChanges isolateRemovals(QStringView text, Direction paragraph, TextCleaning& cleaning);

/// The first three until nothing is left. cleanedText(cleanedText(t)) == cleanedText(t).
[[nodiscard]] QString cleanedText(const QString& text, Direction paragraph, TextCleaning& cleaning);

} // namespace warraq
