// SPDX-License-Identifier: GPL-3.0-or-later
// "Being written by": who has which story open, presence/<device>.json, one small file a machine, which
// travels with a sync. A hint that others are shown; it never locks anything.
#pragma once

#include "base/error.h"
#include "base/ids.h"

#include <QDateTime>
#include <QList>

#include <chrono>

namespace warraq {

struct PresenceMark
{
    QString device; ///< as device.h names it
    QString who;    ///< display name
    QString host;
    ArticleId article;
    QDateTime at; ///< UTC
};

/// A mark that is older says nothing any more.
inline constexpr std::chrono::hours presenceLasts{4};

/// Marks of other machines that are still good, by story, the latest first. Files that cannot be read are
/// left out. `now` is UTC.
[[nodiscard]] QList<PresenceMark> marksOfOthers(const QString& projectFolder, const QDateTime& now);

/// Says that this machine writes `article`, or none when it is empty. A mark that still says so and is not
/// old stays as it is, so that a sync does not make a version for it. Errors: those of deviceOf and
/// writeFileAtomically.
[[nodiscard]] Result<void> markPresence(const QString& projectFolder, const QString& who,
                                        const ArticleId& article, const QDateTime& now);

} // namespace warraq
