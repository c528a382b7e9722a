// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace warraq {

class ArticleTextEdit;

/// Where the caret of the article's text stands, for those who are no text: the status bar, the source view.
namespace caretletter {

/// The character on the caret's left side, as the line is seen: where two runs meet it depends on the side
/// the caret stands at. "" where nothing stands further left.
[[nodiscard]] QString characterAtLeft(ArticleTextEdit& edit);

/// Letters (source_place.h) of article block `block` before the caret, which stands in it.
[[nodiscard]] qsizetype lettersBefore(ArticleTextEdit& edit, int block);
void goToLetter(ArticleTextEdit& edit, int block, qsizetype letters);

} // namespace caretletter
} // namespace warraq
