// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/html_reader.h"
#include "article/html_tree.h"

#include <span>

namespace warraq {

/// What a line end in the source means: white space (HTML), or a line break (classic WordPress text outside
/// tags).
enum class LineEnds
{
    AreSpace,
    AreBreaks
};

/// Whether everything below is text with inline styles: nothing that the runs of a block could not hold, or
/// would hold without its substance (pictures, players, forms, tables).
[[nodiscard]] bool isInlineOnly(std::span<const GumboNode* const> nodes);

/// The runs of nodes that are inline only. `language` of the runs is relative to `context`'s.
[[nodiscard]] Runs runsOf(std::span<const GumboNode* const> nodes, const BodyContext& context,
                          LineEnds lineEnds = LineEnds::AreSpace);

} // namespace warraq
