// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace warraq {

struct Sentence
{
    qsizetype offset = 0; ///< UTF-16 units into the text
    qsizetype length = 0; ///< with the space behind it

    bool operator==(const Sentence&) const = default;
};

/// The sentence of a paragraph around `at`, as UAX #29 parts them; a place between two belongs to the later
/// one, the end of the text to the last. The point behind a single letter («د. سعاد», “J. Smith”) ends none.
[[nodiscard]] Sentence sentenceAt(QStringView paragraph, qsizetype at);

} // namespace warraq
