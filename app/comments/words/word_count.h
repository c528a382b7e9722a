// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobs.h"
#include "comments/words/word_matcher.h"

#include <QHash>

#include <functional>

namespace warraq {

/// What a list would find among the readers' comments that are there.
struct WordCount
{
    qint64 read = 0;
    qint64 matching = 0;             ///< comments with a hit in text or name
    qint64 approved = 0;             ///< of these, such as the desk has approved
    QHash<QString, qint64> comments; ///< of each entry that is in one
};

/// Called with how many were read and how many there are.
using WordProgress = std::function<void(qint64 read, qint64 all)>;

/// Reads comments.sqlite in slices with a connection of its own: for a worker. A project without comments has
/// zeros. Errors: Cancelled, as CommentDatabase::open.
[[nodiscard]] Result<WordCount> countWordHits(const QString& projectFolder, const WordMatcher& matcher,
                                              const CancelFlag& cancel, const WordProgress& progress = {});

} // namespace warraq
