// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/inline_text.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>

namespace warraq {

/// How a block of the article stands in a QTextDocument. One text block carries one article block, or one
/// item of a list; what it is lies in properties of its format, so that Enter, undo and copies inside Qt
/// carry it along.
namespace textformat {

enum Property : int
{
    Kind = QTextFormat::UserProperty + 1, ///< BlockKind
    Level,                                ///< of a heading
    DirectionChosen,                      ///< bool: a person chose the direction
    Language,                             ///< of the block, or of a span
    Source,                               ///< who is quoted
    Depth,                                ///< of a list item
    Identity, ///< number of the block as it was loaded: where its bytes are; items of one list share it
    Inline,   ///< InlineFlags of a span
    Object,   ///< number of a picture, embed or island in the object store
};

enum InlineFlag : int
{
    Bold = 1,
    Italic = 2,
    Code = 4
};

/// The QTextObjectInterface type of pictures, embeds, islands and separators.
inline constexpr int objectType = QTextFormat::UserObject + 1;

struct Identified
{
    int identity = 0;
    int object = 0; ///< for object blocks
};

[[nodiscard]] bool isObject(BlockKind kind); ///< picture, separator, embed, island: a card, not text

[[nodiscard]] QTextBlockFormat blockFormat(const Block& block, int depth, Identified ids);
/// The block without its text: kind, level, direction, language, source.
[[nodiscard]] Block blockOf(const QTextBlockFormat& format);
[[nodiscard]] BlockKind kindOf(const QTextBlockFormat& format);
[[nodiscard]] int depthOf(const QTextBlockFormat& format);
[[nodiscard]] int identityOf(const QTextFormat& format);
/// Changes what a block is and what hangs on it (margins, line height), nothing else.
void setKind(QTextBlockFormat& format, BlockKind kind, int level, int depth);

[[nodiscard]] QTextCharFormat baseCharFormat(BlockKind kind, int level);
[[nodiscard]] QTextCharFormat charFormat(const Run& style, BlockKind kind, int level);
[[nodiscard]] Run styleOf(const QTextCharFormat& format);

[[nodiscard]] inline Qt::LayoutDirection toQt(Direction direction)
{
    return direction == Direction::LeftToRight ? Qt::LeftToRight : Qt::RightToLeft;
}
[[nodiscard]] inline Direction fromQt(Qt::LayoutDirection direction)
{
    return direction == Qt::LeftToRight ? Direction::LeftToRight : Direction::RightToLeft;
}

inline constexpr int columnEms = 38;
[[nodiscard]] int columnWidth();        ///< of the text, in pixels: columnEms, 60–75 Arabic letters
inline constexpr int marginBelow = 700; ///< empty, under the last line
inline constexpr int gutter = 44;       ///< at both sides of the column, for direction arrows
inline constexpr int indentWidth = 22;

} // namespace textformat

} // namespace warraq
