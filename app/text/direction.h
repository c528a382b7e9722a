// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace warraq {

enum class Direction
{
    LeftToRight,
    RightToLeft
};

[[nodiscard]] QString directionName(Direction direction);                   ///< "ltr" or "rtl"
[[nodiscard]] std::optional<Direction> directionFromName(QStringView name); ///< of "ltr"/"rtl", any case

/// Direction of the first strong character (bidi classes L, R, AL) as UAX #9 P2: characters inside isolates
/// are skipped. Digits, quotes and brackets are not strong. Stops at the first paragraph separator.
[[nodiscard]] std::optional<Direction> firstStrongDirection(QStringView text);

/// THE direction rule. Editor, preview, export, comments, fields and lists all call this one: what a person
/// chose, else the first strong character, else the paragraph before, else the article.
[[nodiscard]] Direction paragraphDirection(QStringView text, std::optional<Direction> chosen,
                                           std::optional<Direction> previous, Direction article);

/// Direction of a language by its usual script ("ar", "fa", "ur", "he", … are right-to-left).
[[nodiscard]] Direction languageDirection(QStringView language);

/// `text` between FSI and PDI with its own unpaired controls neutralised, so that a name or title never
/// reorders what stands beside it (UAX #9 2.7). Empty text stays empty. For display only, never stored.
[[nodiscard]] QString isolated(QStringView text);
/// The same with a fixed direction (LRI or RLI), for URLs, e-mail addresses and numbers.
[[nodiscard]] QString isolated(QStringView text, Direction direction);

} // namespace warraq
