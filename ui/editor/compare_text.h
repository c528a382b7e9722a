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
    QList<qsizetype> additions; ///< places in `text` of what nobody wrote, rising
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

/// Whether the pair has a text on this side.
[[nodiscard]] bool isShown(const ParagraphPair& pair, CompareSide side);

/// Spans of other direction are isolates, as in the editor. In the inline view what was removed is isolated
/// too, with the direction it had, so that the words that stay are laid out as if it were not there
/// (property-tested against ICU). Added words are not: the new text must look as it will.
[[nodiscard]] CompareText compareText(const Comparison& comparison, const ParagraphPair& pair,
                                      CompareSide side);
/// A part of it as it was written: without the isolates, with line ends. A word that was removed and the one
/// that came instead are parted by a space, as they are on screen.
[[nodiscard]] QString writtenText(const CompareText& text, qsizetype offset, qsizetype length);

} // namespace warraq
