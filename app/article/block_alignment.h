// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/blocks.h"

namespace warraq {

/// Blocks and what makes two of them the same: equal keys are equal bytes.
struct KeyedBlocks
{
    Blocks blocks;
    QList<QByteArray> keys;
};

/// Where each block of a later version comes from.
struct BlockAlignment
{
    struct Origin
    {
        int before = -1;    ///< index in the earlier version, -1 = new
        bool moved = false; ///< stands at another place among the others
    };
    QList<Origin> after; ///< one for each block of the later version
};

enum class GapPairing
{
    Alike,  ///< only blocks that have words in common are one block that was changed
    InOrder ///< also those that stand alone in the place of as many others
};

/// Equal blocks by patience and Myers, moved ones by their bytes, changed ones by common words. Bounded: a
/// stretch with nothing in common is looked at in parts.
[[nodiscard]] BlockAlignment alignBlocks(const KeyedBlocks& before, const KeyedBlocks& after,
                                         GapPairing pairing);

} // namespace warraq
