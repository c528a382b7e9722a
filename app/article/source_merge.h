// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/html_reader.h"

namespace warraq {

/// The blocks of a body that was edited as source. Only what was touched is read again; every other block is
/// the one that stood there. Where the markup is broken (see isBroken), the touched blocks become drafts:
/// they keep what they said and hold the new bytes, so that an open tag swallows nothing behind it. A draft
/// becomes a block as soon as its markup closes, wherever that is.
///
/// Invariant (property-tested and fuzzed): writeBody(result) == bytes. Pure; reads the touched part only.
[[nodiscard]] Blocks mergeSource(const Blocks& before, const QByteArray& bytes, const BodyContext& context);

} // namespace warraq
