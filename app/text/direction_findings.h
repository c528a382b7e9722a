// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/isolates.h"

#include <optional>

namespace warraq {

enum class DirectionRule
{
    Isolate,    ///< a stretch is torn apart or turned around; fix: wrap it
    Unbalanced, ///< an isolate or embedding without its other half, or empty; fix: mend
    Override,   ///< LRO, RLO: letters against their nature, the trick of UTS #55; fix: remove
    Embedding,  ///< LRE, RLE … PDF, which spill (UAX #9 2.7); fix: isolates
    Base,       ///< most letters run against the paragraph; fix: turn the paragraph
    Mark,       ///< an LRM, RLM or ALM that changes nothing; fix: remove
    Plain,      ///< reads otherwise as plain text, where the first letter decides; fix: a mark before it
    Sms         ///< reads otherwise in SMS and push messages, which lose all controls
};

/// Where the order goes wrong.
enum class DirectionSurface
{
    Site = 1,      ///< stored paragraph direction, isolates
    PlainText = 2, ///< controls kept, direction of the paragraph by its first strong letter
    Sms = 4        ///< no controls, direction by the first strong letter, left-to-right when there is none
};
Q_DECLARE_FLAGS(DirectionSurfaces, DirectionSurface)
Q_DECLARE_OPERATORS_FOR_FLAGS(DirectionSurfaces)

inline constexpr DirectionSurfaces everySurface =
    DirectionSurface::Site | DirectionSurface::PlainText | DirectionSurface::Sms;

enum class Severity
{
    Info,    ///< elsewhere than on the site, or harmless
    Warning, ///< readers of the site see it wrong
    Error    ///< may deceive
};

enum class DirectionRemedy
{
    Wrap,
    Mend,
    Remove,
    Modernise,     ///< embedding → isolate
    TurnParagraph, ///< `paragraph` of the fix, no change of text
    AddMark,
    Rewrite ///< 16-5-2017 → 16/5/2017
};

struct DirectionFix
{
    DirectionRemedy remedy = DirectionRemedy::Wrap;
    TextChanges changes;                ///< of the text that was checked
    std::optional<Direction> paragraph; ///< the direction to give it

    bool operator==(const DirectionFix&) const = default;
};

struct DirectionFinding
{
    DirectionRule rule = DirectionRule::Isolate;
    Severity severity = Severity::Warning;
    qsizetype offset = 0; ///< UTF-16 units of the text that was checked, isolates counted
    qsizetype length = 0;
    DirectionSurfaces surfaces;
    std::optional<SpanKind> kind; ///< what the stretch is (Isolate)
    QList<DirectionFix> fixes;    ///< the best one first; none when only other words would help

    bool operator==(const DirectionFinding&) const = default;
};

[[nodiscard]] QString directionRuleName(DirectionRule rule); ///< "direction-isolate" …
[[nodiscard]] std::optional<DirectionRule> directionRuleFromName(QStringView name);
[[nodiscard]] QString severityName(Severity severity); ///< info, warning, error

/// What is wrong with the direction of one paragraph, by place. `text` as an editor has it: isolates are
/// characters. `surfaces`: where it will be read; what shows up nowhere among them is not told. Well under a
/// millisecond for a paragraph of a hundred words; next to nothing for one in one script.
[[nodiscard]] QList<DirectionFinding> directionFindings(QStringView text, Direction paragraph,
                                                        DirectionSurfaces surfaces = everySurface);

/// A paragraph after the first fix of every finding of `rules` was applied, again until none is left.
struct DirectedText
{
    QString text;
    Direction paragraph = Direction::RightToLeft;
    QList<DirectionRule> fixed; ///< one entry for each finding that was mended, in order
};
[[nodiscard]] DirectedText withFixedDirection(const QString& text, Direction paragraph,
                                              const QList<DirectionRule>& rules);

} // namespace warraq
