// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobs.h"
#include "comments/similar/text_signature.h"

#include <functional>
#include <vector>

namespace warraq {

/// A comment to be grouped.
struct LookalikeEntry
{
    qint64 comment = 0;
    qint64 campaign = 0; ///< in: what it is in already, 0 = none; out: what it is in now
    bool isNew = false;  ///< it was not there the last time
    TextSignature signature{};
};

/// Places of 64 in which two texts must agree to be alike: an estimated Jaccard likeness of .4, which finds
/// 96 of 100 copies with a tenth of their characters changed (.5 would find 83), …
inline constexpr int alike = 26;
/// … in which two that stand alone must: of half a billion pairs of strangers some always come near, but
/// hardly three at once …
inline constexpr int alikeAsPair = 32;
/// … and in which a member must agree with its group's centre. Lower, so that two edited copies of one text
/// find each other over the original; high enough that a chain of small steps ends.
inline constexpr int nearCentre = 24;

/// Puts look-alikes together. New entries join the groups that are there (these stay as they are: a moderator
/// may have seen them); what is alike and in no group becomes one around the entry that is alike to most, and
/// is named after it. Takes memory for the pairs of one band at a time and about n log n time: 64 bands of
/// four places, which overlap, meet nearly all pairs that are alike (16 that do not would meet half of them)
/// and few others. `progress` gets 0 to 1. Returns false when cancelled (nothing has changed then).
bool groupLookalikes(std::vector<LookalikeEntry>& entries, const CancelFlag& cancel,
                     const std::function<void(double)>& progress = {});

} // namespace warraq
