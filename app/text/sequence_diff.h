// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobs.h"

#include <QList>

namespace warraq {

/// Two positions that hold the same element.
struct SequenceMatch
{
    qsizetype before = 0;
    qsizetype after = 0;
    bool operator==(const SequenceMatch&) const = default;
};

/// What stays between two sequences, both indexes rising. Elements that stand once on both sides are anchors
/// (patience); between them Myers' shortest edit script, up to a bounded cost: stretches that are too
/// different to be worth it have no matches. O(n log n) in what is common, never quadratic. A cancelled walk
/// returns what it has.
[[nodiscard]] QList<SequenceMatch> matchSequences(const QList<int>& before, const QList<int>& after,
                                                  const CancelFlag& cancel = {});

} // namespace warraq
