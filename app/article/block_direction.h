// SPDX-License-Identifier: GPL-3.0-or-later
// The direction linter over blocks: an article says by <span dir> what an editor's text says by isolates.
#pragma once

#include "article/article.h"
#include "text/direction_findings.h"

namespace warraq {

/// A finding in a block's text as plainText() gives it: the controls that a <span dir> stands for are not in
/// it and are not counted.
struct BlockDirectionFinding
{
    DirectionFinding finding; ///< offset and length in the plain text; the changes of its own fixes are not
    QStringList fixes; ///< what would stand in its place, isolates as characters; none for a turned paragraph
};

/// Of paragraph, heading, quote, caption and list items; nothing for blocks without text.
[[nodiscard]] QList<BlockDirectionFinding> directionFindings(const Block& block);
/// The same for text that is no block: headline, kicker, deck.
[[nodiscard]] QList<BlockDirectionFinding> fieldDirectionFindings(const QString& text, Direction direction);

/// Applies the fixes of `rules` to the block: new isolates become directions of its runs, styles and links
/// stay. Returns the rules that were applied, one entry for each finding; the block is as it was when there
/// is none. Clears `original` of a block that changed.
[[nodiscard]] QList<DirectionRule> fixDirection(Block& block, const QList<DirectionRule>& rules);

/// A block that is written anew says all that its `original` says: it holds no markup, classes or WordPress
/// settings that a Block has no place for.
[[nodiscard]] bool canBeRewritten(const Block& block);

} // namespace warraq
