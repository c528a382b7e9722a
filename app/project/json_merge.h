// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace warraq {

struct JsonMerge
{
    QJsonObject json;
    int conflicts = 0; ///< values that both changed differently: mine stands
};

/// Settings and rules by key. Lists of objects that have a slug, login, id or name merge entry by entry,
/// other lists by what was added and taken away; what one side took away and the other changed stays.
/// Unknown keys like any other.
[[nodiscard]] JsonMerge mergeJson(const QJsonObject& base, const QJsonObject& mine,
                                  const QJsonObject& theirs);

} // namespace warraq
