// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/dictionary.h"

#include <functional>

namespace warraq {

struct SuggestionLimits
{
    int most = 7;
    int milliseconds = 80; ///< what is found by then is shown; Hunspell alone takes up to a second here
};

/// Right words near a wrong Arabic one, likeliest first: the dictionary's own replacements, then words one
/// edit away, weighted by how Arabic is really mistyped (hamza, final ya and ta marbuta, letters that sound
/// alike, neighbour keys), a missing space, then one such confusion on top of another edit. `isRight` decides
/// what a word is.
[[nodiscard]] QStringList arabicSuggestions(const QString& form, const QList<Replacement>& replacements,
                                            const std::function<bool(const QString&)>& isRight,
                                            const SuggestionLimits& limits = {});

} // namespace warraq
