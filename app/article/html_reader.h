// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/blocks.h"
#include "base/error.h"

namespace warraq {

struct BodyContext
{
    Direction direction = Direction::RightToLeft; ///< the article's
    QString language;                             ///< the article's
    std::optional<Direction> previous = {};       ///< of the block before, when this is a part of a body
};

/// Splits an article body (WordPress block markup, classic content with blank lines as paragraphs, or our own
/// one-block-a-line HTML) into blocks. Never fails: what is not understood becomes a RawHtml island.
/// Invariant (property-tested and fuzzed): concatenating `original` of all blocks gives `body`, byte for
/// byte. Parsing by gumbo. Inline content that is not on the allow-list stays in `original` and is not in the
/// runs.
[[nodiscard]] Blocks readBody(const QByteArray& body, const BodyContext& context);

/// The runs of inline markup, sanitised (the same reader that readBody uses for a paragraph's inside).
[[nodiscard]] Runs readInline(const QByteArray& html, const BodyContext& context);

} // namespace warraq
