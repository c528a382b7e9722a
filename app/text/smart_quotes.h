// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace warraq {

/// What a desk wants a typed " to become in Arabic.
enum class QuoteStyle
{
    Straight,   ///< " stays, in every language
    Guillemets, ///< «…“…”…»
    Curly       ///< “…«…»…”
};

struct QuotePolicy
{
    QuoteStyle arabic = QuoteStyle::Guillemets;
    bool frenchSpaces = false; ///< thin no-break spaces (U+202F) inside French « »

    bool operator==(const QuotePolicy&) const = default;
};

/// What `typed` (" or ') stands for between `before` and `after`, the paragraph's text on both sides of the
/// caret, `typed` itself in neither. Chosen by logical role, never by shape: « and “ open, » and ” close, in
/// whatever direction they are shown (“ ” do not mirror, UAX #9 L4). After a space, bracket, dash, opening
/// quote or a proclitic («بـ», «و») a quote opens; it closes behind a letter or punctuation; inside another
/// one it is of the inner kind. `language` is the paragraph's ("ar", "fr-CA"); all but Arabic and French get
/// “ ” and ‘ ’. A ' in Arabic changes only in Latin words. Inside a URL, and as the mark of inches, minutes
/// or feet behind a digit, the straight mark stays: then the answer is `typed`.
[[nodiscard]] QString smartQuote(QStringView before, QStringView after, QChar typed, QStringView language,
                                 const QuotePolicy& policy);

[[nodiscard]] QString quoteStyleName(QuoteStyle style);        ///< straight, guillemets, curly
[[nodiscard]] QuoteStyle quoteStyleFromName(QStringView name); ///< anything unknown is Guillemets

} // namespace warraq
