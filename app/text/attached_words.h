// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace warraq {

/// What is written onto an Arabic word and is a word of its own (reference rule 10): و ف ب ك ل س and the
/// article before it, pronouns behind it. Endings that make another word (ات ون ين ية, the ي of origin) are
/// none: whoever looks for «لبنان» does not mean «لبنانية».

/// The stretch [start, end) of `text` is a word, but for what is attached to it: «صداقة» in «والصداقة» and
/// «بصداقة»; with `suffixes` «كتاب» in «كتابهم» too. Where something is attached three letters are wanted:
/// «لد» is not in «ولد». A change of script is a border («وBBC»), tashkeel, tatweel and isolates are none.
[[nodiscard]] bool isWordWithClitics(QStringView text, qsizetype start, qsizetype end, bool suffixes = true);

/// A pronoun stands behind [.., end) up to the end of the word.
[[nodiscard]] bool hasPronounBehind(QStringView text, qsizetype end);

} // namespace warraq
