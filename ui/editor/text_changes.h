// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/text_change.h"

#include <QTextBlock>
#include <QTextCursor>

#include <functional>

namespace warraq {

/// Makes `changes` (offsets in the line) in a document, formats kept; not in code. The caller groups them.
/// Returns how many were made.
int changeText(const QTextBlock& line, const TextChanges& changes);

/// The same in every line that `selection` touches (its selected part alone), or in the whole text when
/// nothing is selected; one undo step, none when there is nothing to change.
int changeLines(const QTextCursor& selection,
                const std::function<TextChanges(const QTextBlock& line)>& changesOf);

} // namespace warraq
