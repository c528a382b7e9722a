// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/block_merge.h"
#include "article/conflict_block.h"

#include <QJsonArray>
#include <QJsonObject>

namespace warraq {

/// The metadata of an article (or any object) as one, with what both changed differently: mine stays in the
/// field, both values are told.
struct MetadataMerge
{
    QJsonObject json;
    QList<Conflict> conflicts;
};

/// By key, objects by their keys; bylines, tags and corrections by entry; `updated` is the later one,
/// `created` the earlier; the breaking flag is one value, since half a flag is none. Unknown keys like any
/// other. Keys of `base` that are absent count as null.
[[nodiscard]] MetadataMerge mergeMetadata(const QJsonObject& base, const QJsonObject& mine,
                                          const QJsonObject& theirs, const MergeSides& sides);

/// What stands at a conflict's `field`; null when nothing does.
[[nodiscard]] QJsonValue valueAt(const QJsonObject& json, const QString& field);
/// Puts a value there; null takes the key away.
[[nodiscard]] QJsonObject withValueAt(QJsonObject json, const QString& field, const QJsonValue& value);

/// The entries of mine without what theirs took away, then what theirs added. Each entry once.
[[nodiscard]] QJsonArray mergeEntries(const QJsonArray& base, const QJsonArray& mine,
                                      const QJsonArray& theirs);

} // namespace warraq
