// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the direction controls of a paragraph whole. All functions are pure and take one paragraph: an
// isolate ends with it (UAX #9 X8), whatever its characters say.
#pragma once

#include "text/isolates.h"

namespace warraq {

/// What makes the isolates of `text` whole: a PDI that closes nothing goes; an opened one that nobody closes
/// is closed behind the stretch of its direction that follows (or goes, when there is none); an empty pair
/// goes, but for one with the caret in it (`caret` is between two characters, -1 = nowhere), which is being
/// written. Nothing for whole text, and for its own result. Letters are never touched.
[[nodiscard]] TextChanges mendedIsolates(QStringView text, qsizetype caret = -1);

/// Offsets of the characters outside [from, to) that have to go when it is deleted: the other halves of
/// the pairs it cuts, and pairs that it leaves empty. In order.
[[nodiscard]] QList<qsizetype> partnersOf(QStringView text, qsizetype from, qsizetype to);

/// Offset of the other half of the isolate character at `offset`, -1 when it has none or there is no such
/// character.
[[nodiscard]] qsizetype isolatePartner(QStringView text, qsizetype offset);

/// The least range around `range` that cuts no pair of isolates in two: what may be wrapped as a whole.
[[nodiscard]] TextRange widenedToPairs(QStringView text, TextRange range);

/// Where the isolates around the caret at `position` start, the outermost first.
[[nodiscard]] QList<qsizetype> isolatesAround(QStringView text, qsizetype position);

/// Old controls as new ones: a balanced LRE or RLE … PDF becomes LRI or RLI … PDI, one without its other half
/// goes, LRO and RLO … PDF go. Isolates are left.
[[nodiscard]] TextChanges modernisedEmbeddings(QStringView text);

/// Offsets of LRM, RLM and ALM that change nothing together: without all of them every other character stands
/// where it stood, and the first strong character gives the same direction.
[[nodiscard]] QList<qsizetype> uselessMarks(QStringView text, Direction paragraph);
/// The mark at `offset` changes nothing as long as the others stay.
[[nodiscard]] bool isUselessMark(QStringView text, qsizetype offset, Direction paragraph);

} // namespace warraq
