// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <optional>

namespace warraq {

/// MinHash (Broder 1997) over the 3-grams of a folded text: for each of 64 orders of all 3-grams a byte of
/// the smallest one the text has. Two texts agree in as many places as their sets of 3-grams overlap
/// (Jaccard); a byte is enough, since strangers agree by chance in one place of 256 ("b-bit minwise hashing",
/// Li and König 2010). SimHash does not find edited comments: they are too short for it (moderation.md 2.11).
using TextSignature = std::array<quint8, 64>;

/// Folded characters (letters, digits, one space between words) below which a text says too little to be
/// alike by more than chance: «شكرًا لكم على التغطية» is nobody's wave.
inline constexpr qsizetype leastLength = 25;

/// Changes whenever signatures of the same text do: the folding's version belongs to it.
[[nodiscard]] int signatureVersion();

/// Nothing when the text is too short.
[[nodiscard]] std::optional<TextSignature> signatureOf(QStringView text);

/// Places that agree, 0 to 64: 64 times the estimated Jaccard likeness.
[[nodiscard]] int agreement(const TextSignature& a, const TextSignature& b);

} // namespace warraq
