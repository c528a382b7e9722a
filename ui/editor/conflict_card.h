// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/conflict_block.h"

class QPainter;
class QRectF;
class QWidget;

namespace warraq {

inline constexpr double conflictCardHeight = 128; ///< pixels

/// Two versions of one place as a card in the column: who wrote what, how each begins, and how to choose.
void drawConflictCard(QPainter& painter, const QRectF& rect, const Block& block, Direction article,
                      const QWidget& widget);
/// The words of one side: of a body's conflict without markup, of a field's its value.
[[nodiscard]] QString conflictWords(const ConflictSide& side, const QString& field);
/// The same as blocks, for a comparison.
[[nodiscard]] Blocks conflictBlocks(const ConflictSide& side, const QString& field, Direction direction);
/// "Layla, 19:40"; "Your version" when nobody knows.
[[nodiscard]] QString conflictAuthor(const ConflictSide& side, bool mine);

} // namespace warraq
