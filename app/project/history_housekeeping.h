// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/jobs.h"

namespace warraq {

/// What a history takes on disk.
struct HistorySize
{
    int looseObjects = 0;
    qint64 looseBytes = 0; ///< as the file system counts
    int packs = 0;
    qint64 packBytes = 0; ///< with their indexes
    [[nodiscard]] qint64 bytes() const { return looseBytes + packBytes; }
};
[[nodiscard]] HistorySize historySize(const QString& projectFolder);

/// When there is something to do.
struct HousekeepingLimits
{
    int looseObjects = 1000;
    qint64 looseBytes = 32LL * 1024 * 1024;
    int packsOfATier = 8;
};

struct Housekeeping
{
    int packed = 0; ///< objects that were files of their own
    int merged = 0; ///< packs that became one
};

/// Puts objects that are files of their own into a pack, and packs of about one size into a larger one: each
/// object is written again once for every eightfold growth. In a folder of 10,000 articles a version takes
/// hundreds of kilobytes before and about one after. Nothing is taken away before its pack is on disk and
/// every object in it was read back; killed at any moment it leaves everything readable. Objects that no
/// version refers to are kept. One runs at a time for a folder, whatever the process; a second one does
/// nothing. For a worker, beside whoever records. Errors: Cancelled (what was finished stays), NotFound (no
/// history), and those of GitRepository.
[[nodiscard]] Result<Housekeeping> tidyHistory(const QString& projectFolder, const CancelFlag& cancel = {},
                                               const HousekeepingLimits& limits = {});

} // namespace warraq
