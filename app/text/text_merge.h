// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace warraq {

/// Two texts that both came from `base`, as one: what was changed in either is in it, each once. Of two
/// insertions at one place `mine` comes first. Where both changed the same letters, what both say stands, one
/// behind the other: a reader can delete, and nobody can bring back what is gone. Compared word by word (see
/// compareTexts), trimmed to the letters; linear for texts that are alike.
[[nodiscard]] QString mergeTexts(const QString& base, const QString& mine, const QString& theirs);

} // namespace warraq
