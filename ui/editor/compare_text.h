// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/compare.h"

namespace warraq {

/// A paragraph as a comparison shows it: its text with display-only isolates, and what to paint where.
struct CompareText
{
    enum class Mark
    {
        Removed,
        Added,
        SpellingRemoved,
        SpellingAdded,
        Restyled, ///< same words, other style, link or direction
        Bold,
        Italic,
        Link,
    };
    struct Span
    {
        qsizetype offset = 0;
        qsizetype length = 0;
        Mark mark = Mark::Added;
    };
    QString text;
    QList<Span> spans;
    Direction direction = Direction::RightToLeft;
    bool isMarkup = false; ///< an island or an address: shown in the font of code
    /// Where each change begins in `text`, in the order changesOf() counts them; empty when the paragraph as
    /// a whole is the change.
    QList<qsizetype> stops;
};

enum class CompareSide
{
    Before,
    After,
    Both, ///< inline: what was taken away stands before what came
};

/// Spans of other direction are isolates, as in the editor. In the inline view what was removed is isolated
/// too, with the direction it had, so that the words that stay are laid out as if it were not there
/// (property-tested against ICU). Added words are not: the new text must look as it will.
[[nodiscard]] CompareText compareText(const Comparison& comparison, const ParagraphPair& pair,
                                      CompareSide side);

} // namespace warraq
