// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/block_store.h"

#include <QTextBlock>

namespace warraq {

/// What one text block says, without regard to how it was loaded: one article block (a list item as a list of
/// one), or several when text and a card came to stand in one line.
[[nodiscard]] Blocks readLine(const QTextBlock& line, const BlockStore& store);

} // namespace warraq
