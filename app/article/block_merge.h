// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/html_reader.h"

#include <QDateTime>

namespace warraq {

/// Who wrote a version and when, as a conflict names it.
struct MergeSide
{
    QString who;  ///< display name, "" when nobody knows
    QDateTime at; ///< UTC, invalid when nobody knows
};
struct MergeSides
{
    MergeSide mine;
    MergeSide theirs;
};

struct BlockMerge
{
    Blocks blocks;
    int conflicts = 0;
};

/// Two bodies that both came from `base` (nothing: they were born apart), as one. What one side changed,
/// added, moved or took away is in it; blocks that nobody touched keep their bytes. What both added at one
/// place stands there twice, mine first, unless it is the same. Lists that both changed merge by item when no
/// item was changed twice. What both changed otherwise, and what one changed and the other took away, becomes
/// a conflict block at its place: two versions of a paragraph are never blended. Where both moved one block,
/// it stands where mine has it. Pure; bounded as alignBlocks.
[[nodiscard]] BlockMerge mergeBlocks(const std::optional<Blocks>& base, const Blocks& mine,
                                     const Blocks& theirs, const MergeSides& sides,
                                     const BodyContext& context);

} // namespace warraq
