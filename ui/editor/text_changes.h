// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/text_change.h"

#include <QTextBlock>
#include <QTextCharFormat>
#include <QTextCursor>

#include <functional>

namespace warraq {

/// What is written gets the format of the letters that go, else of those before it.
[[nodiscard]] QTextCharFormat formatFor(const QTextBlock& line, const TextChange& change);
/// Makes one change (offset in the line) in a document; leaves a cursor behind what was written.
QTextCursor makeChange(const QTextBlock& line, const TextChange& change);
/// Makes all of them; the caller groups them.
void makeChanges(const QTextBlock& line, const TextChanges& changes);

/// The same, but not in code. Returns how many were made.
int changeText(const QTextBlock& line, const TextChanges& changes);

/// The same in every line that `selection` touches (its selected part alone), or in the whole text when
/// nothing is selected; one undo step, none when there is nothing to change.
int changeLines(const QTextCursor& selection,
                const std::function<TextChanges(const QTextBlock& line)>& changesOf);

} // namespace warraq
