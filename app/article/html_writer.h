// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/blocks.h"
#include "article/html_reader.h"

namespace warraq {

/// The body: untouched blocks as their own bytes, edited ones as one line of clean HTML with dir and lang (no
/// line end after the last). readBody(writeBody(b)) gives blocks of the same content (property-tested).
[[nodiscard]] QByteArray writeBody(const Blocks& blocks, const BodyContext& context);
/// The same, one piece a block: what parts two blocks ends the first one's.
[[nodiscard]] QList<QByteArray> writeBlocks(const Blocks& blocks, const BodyContext& context);

/// One block as clean HTML, without a newline. `original` is ignored.
[[nodiscard]] QByteArray writeBlock(const Block& block, const BodyContext& context);
[[nodiscard]] QByteArray writeInline(const Runs& runs, const BodyContext& context);

[[nodiscard]] QString escapedHtml(QStringView text); ///< & < > " '

} // namespace warraq
