// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/rules/text_signs.h"

namespace warraq {

/// The language most of a text is in, by its script and its small words: ar, en, fr, or "" when it is
/// another, none, or too little to tell.
[[nodiscard]] QString mainLanguage(QStringView text, const TextSigns& signs);

} // namespace warraq
