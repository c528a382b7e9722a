// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/blocks.h"
#include "text/isolates.h"

namespace warraq {

/// A stretch of a document's text with one inline style. Unlike a Run it has no direction: in a document the
/// isolates of UAX #9 stand in the text itself (LRI or RLI … PDI), which Qt lays out right; in the file they
/// are <span dir>.
struct Span
{
    QString text;
    Run style; ///< text and direction unused

    bool operator==(const Span&) const = default;
};
using Spans = QList<Span>;

/// The text a document shows for `runs`. Style boundaries that would fall inside an Arabic word are moved to
/// its edge: Qt shapes each format on its own, and a word in two formats falls apart into unconnected letters
/// (bug Q1).
[[nodiscard]] Spans spansOf(const Runs& runs);
/// The same with style boundaries where the runs have them: for changes that must touch nothing else.
/// `plainOffsets`, when given, gets the offset in plainText(runs) of each unit of the text, and of its end; a
/// control that stands for a direction has the offset of what follows it.
[[nodiscard]] Spans isolatedSpans(const Runs& runs, QList<qsizetype>* plainOffsets = nullptr);
/// `changes` of the text of `spans`. What is put in takes the style of what follows, a PDI that of what
/// stands before it.
[[nodiscard]] Spans applied(const Spans& spans, const TextChanges& changes);
[[nodiscard]] QString textOf(const Spans& spans);
/// The runs of a document's text: matched outermost LRI/RLI … PDI become directions, everything else stays as
/// it is.
[[nodiscard]] Runs runsOf(const Spans& spans);
[[nodiscard]] Runs runsOf(const QString& plainText);

/// Moves the style boundaries inside Arabic words of `spans` to word edges; the style of most letters wins.
[[nodiscard]] Spans snapped(const Spans& spans);
/// The joined Arabic letters around `offset`; empty when there are none on both sides of it.
[[nodiscard]] TextRange arabicWordAround(QStringView text, qsizetype offset);
/// `range` widened so that neither end falls inside an Arabic word.
[[nodiscard]] TextRange widenedToWords(QStringView text, TextRange range);

} // namespace warraq
