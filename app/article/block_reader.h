// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/html_reader.h"
#include "article/html_tree.h"

#include <optional>

namespace warraq {

/// The block that one element stands for, `original` not set; nothing when a block could not hold all that
/// matters in it (an island then). `previous` is the direction of the block before.
[[nodiscard]] std::optional<Block> readElement(const GumboNode* element, const BodyContext& context,
                                               std::optional<Direction> previous);

/// Gives `block` its direction by the one rule: `chosen` when the markup says one, else its text decides.
void directBlock(Block& block, std::optional<Direction> chosen, std::optional<Direction> previous,
                 const BodyContext& context);

/// Gives an embed the words it is shown with; its bare address is no label.
void labelEmbed(Block& block, Runs label);

/// Appends a paragraph to words that have no paragraphs inside: as a line (U+2028).
void appendLine(Runs& runs, Runs line);

/// A picture from <img>, with or without a link around it; nothing for other nodes and unsafe sources.
[[nodiscard]] std::optional<Block> readImage(const GumboNode* node);

} // namespace warraq
