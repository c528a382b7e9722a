// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace warraq {

// The same place in an article's text and in its source, block by block: letters are counted, since both have
// the same ones in the same order. A letter is a unit of UTF-16 that is neither a space nor a sign of
// direction (isolates of the text are tags in the source).

/// Of a line of the text.
[[nodiscard]] qsizetype lettersIn(QStringView text);
/// Of a block's source up to `offset`, tags and comments left out; an entity is one letter.
[[nodiscard]] qsizetype lettersBefore(QStringView source, qsizetype offset);
/// Where in a block's source `letters` of them have been written: behind the last of them, or before the
/// first one for none. Behind all when there are fewer.
[[nodiscard]] qsizetype offsetBehindLetters(QStringView source, qsizetype letters);
/// The same in a line of the text.
[[nodiscard]] qsizetype offsetInText(QStringView text, qsizetype letters);

} // namespace warraq
