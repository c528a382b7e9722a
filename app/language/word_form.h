// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/words.h"

#include <QString>

namespace warraq {

/// A word as a dictionary knows it: without direction marks, joiners, tatweel and tashkeel, presentation
/// forms as plain letters, Persian ya and kaf as Arabic ones, NFC. Hamza and ta marbuta stay: they are what
/// spelling is about.
[[nodiscard]] QString lookupForm(QStringView word);

[[nodiscard]] WordScript scriptOf(QStringView word); ///< of its first letter

/// Words that are not checked: one or two letters, digits inside, ALL CAPS, camelCase. Asks for a cased
/// letter before it calls anything upper case: Arabic has none and must never be skipped by it.
[[nodiscard]] bool isBeyondSpelling(QStringView form);

/// What may remain of an Arabic word when proclitics (و ف ب ك ل ال) are taken off; the word itself first.
[[nodiscard]] QStringList withoutProclitics(const QString& form);

} // namespace warraq
