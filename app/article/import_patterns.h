// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

#include <optional>

namespace warraq {

/// A beginning of a line that means something of its own. `length` counts the UTF-16 units it takes, with the
/// signs and spaces after it.
struct LeadingKicker
{
    QString kicker;
    qsizetype length = 0;
};
/// «عاجل..», «عاجل:», «خبر عاجل -», "BREAKING:", "URGENT", alone on a line or before a headline.
[[nodiscard]] std::optional<LeadingKicker> leadingKicker(const QString& line);

struct LeadingDateline
{
    Dateline dateline;
    qsizetype length = 0;
};
/// «وكالة - مدينة -», «مدينة (وكالة) -», «… نيوز-», "CITY (Agency) -", "CITY — ".
[[nodiscard]] std::optional<LeadingDateline> leadingDateline(const QString& line);

/// The names of «كتب: …», «بقلم …», "By …"; empty when the line is no byline.
[[nodiscard]] QStringList bylineNames(const QString& line);

/// BCP 47 language of a text by script, French and English by their commonest words; "" when it has no
/// letters.
[[nodiscard]] QString guessLanguage(const QString& text);

} // namespace warraq
