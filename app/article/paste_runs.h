// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/blocks.h"

namespace warraq {

/// White space as a page shows it: one space for many, in the first one's style, none beside a line break. At
/// both ends of the text it goes, no-break spaces and line breaks too, unless `keepsEdges`: what stands in a
/// sentence stays apart from its neighbours. Line ends that mean something are U+2028 by now.
[[nodiscard]] Runs collapsedSpace(const Runs& runs, bool keepsEdges);
/// Cuts at two and more line breaks in a row, which part paragraphs in all but name.
[[nodiscard]] QList<Runs> paragraphsOf(const Runs& runs);
/// Nothing to see: spaces and invisible characters at most.
[[nodiscard]] bool isBlankText(const Runs& runs);

} // namespace warraq
