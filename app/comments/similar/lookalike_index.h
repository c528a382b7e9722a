// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/jobs.h"
#include "comments/similar/lookalike_groups.h"

#include <functional>

namespace warraq {

class CommentDatabase;

/// Keeps `lookalike` up to date, in slices on a connection of its own: each holds the write lock for some
/// milliseconds, and what is done stays done when it is cancelled or killed.
///
/// The band index of MinHash is not stored: bands are sorted anew, one at a time, from the signatures (about
/// 0.1 s for each million comments and band when all are new, far less when few are), so what an index
/// would keep up to date in the file (sixteen rows for each comment, or more than the comments themselves)
/// costs neither space nor writes. Stored are 72 bytes for each comment that is long enough, in rows of
/// 4,096: id (8 bytes, little-endian) and signature (64).
class LookalikeIndex
{
public:
    struct Progress
    {
        qint64 read = 0; ///< comments
        qint64 all = 0;
        bool grouping = false; ///< all are read
    };
    struct Done
    {
        qint64 read = 0;    ///< comments that were new or changed
        qint64 inWaves = 0; ///< of all, those that are alike to another one
        qint64 changed = 0; ///< comments whose campaign is another than before
    };

    /// The database must be open for writing and outlive this.
    explicit LookalikeIndex(CommentDatabase& database);

    /// Looks at what is new or changed. Nothing new costs a millisecond. Errors: Cancelled, as the database.
    [[nodiscard]] Result<Done> update(const CancelFlag& cancel,
                                      const std::function<void(const Progress&)>& progress = {});
    /// How many comments have not been looked at yet.
    [[nodiscard]] Result<qint64> waiting();

private:
    struct Slice;

    void dropOtherVersions(const CancelFlag& cancel);
    [[nodiscard]] qint64 countWaiting();
    [[nodiscard]] Slice readAgain();
    [[nodiscard]] Slice readNew();
    void write(const Slice& slice);
    /// False when cancelled, these two.
    [[nodiscard]] bool group(Done& done, const CancelFlag& cancel);
    [[nodiscard]] bool writeChanged(const std::vector<LookalikeEntry>& changed, const CancelFlag& cancel);
    /// Up to the row `last` of `signature`; what stands behind `grouped` is new.
    [[nodiscard]] std::vector<LookalikeEntry> load(qint64 grouped, qint64 last);

    CommentDatabase& m_database;
};

} // namespace warraq
