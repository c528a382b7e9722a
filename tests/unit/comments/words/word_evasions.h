// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace warraq {

/// The ways in which readers hide a word (reference §2.9).
enum class Evasion
{
    Plain,
    Tatweel,
    Tashkeel,
    Repeated,
    ZeroWidth,
    Spaced,
    Prefix,
    Suffix,
    LookAlike,
    PresentationForms,
    BidiControls,
    Dotless
};

/// A text with a hidden word.
struct Planted
{
    QString text;
    qsizetype offset = 0; ///< of the word without what is attached to it
    qsizetype length = 0;
};

/// `word` hidden in a sentence of `random`'s choice.
[[nodiscard]] Planted planted(const QString& word, Evasion evasion, QRandomGenerator& random);
/// Whether a word has letters that dotless writing changes into letters of its own.
[[nodiscard]] bool showsDotless(const QString& word);

/// Words that mean nothing, for lists.
[[nodiscard]] QStringList madeUpWords();
/// Sentences as readers write them, with nothing to find: written ones and combinations of their parts.
[[nodiscard]] QStringList harmlessSentences();

} // namespace warraq
