// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace warraq {

/// The parts of a word that a list's entry may allow. Internal to app/comments/words; letters are those of
/// WordText.

/// What readers write onto a word: the clitics of text/clitics.h but the س of verbs, and those of the spoken
/// language (يا، هال، عال). At most `longestPrefix` letters.
[[nodiscard]] bool isWordPrefix(QStringView letters);
/// Pronouns. At most `longestSuffix` letters.
[[nodiscard]] bool isWordSuffix(QStringView letters);
/// Whether any prefix begins so, any suffix ends so: asked of every word of a text.
[[nodiscard]] bool mayBePrefix(char16_t first);
[[nodiscard]] bool mayBeSuffix(char16_t last);
inline constexpr qsizetype longestPrefix = 4;
inline constexpr qsizetype longestSuffix = 3;

/// A letter without its dots, teeth of all kinds as one (rasm): what is left of a word in dotless writing.
[[nodiscard]] char16_t rasmOf(char16_t letter);
[[nodiscard]] QString rasmOf(QStringView letters);
/// Both for rasm letters.
[[nodiscard]] bool isRasmPrefix(QStringView letters);
[[nodiscard]] bool isRasmSuffix(QStringView letters);
/// `written` is `letter` or what is left of it without its dots.
[[nodiscard]] bool maySpell(char16_t written, char16_t letter);

} // namespace warraq
