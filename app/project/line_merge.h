// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace warraq {

/// Lists of one entry a line (word lists, dictionaries): mine without what theirs took away, and what theirs
/// added behind the line it stands behind there. Sorted when both were; a first line that counts the others
/// (Hunspell's) counts right. Line ends are mine's.
[[nodiscard]] QByteArray mergeLineLists(const QByteArray& base, const QByteArray& mine,
                                        const QByteArray& theirs);

/// The same for lists whose lines are an entry and, behind a first "|" that no backslash stands before, what
/// is said of it (moderation/words.txt). An entry that both changed is what mine says; `conflicts` counts
/// those.
struct EntryMerge
{
    QByteArray bytes;
    int conflicts = 0;
};
[[nodiscard]] EntryMerge mergeEntryLists(const QByteArray& base, const QByteArray& mine,
                                         const QByteArray& theirs);

/// Files that are only ever appended to: the lines of both, each once, in the order of their "at". A line
/// without one stays behind the line before it.
[[nodiscard]] QByteArray mergeLogs(const QByteArray& mine, const QByteArray& theirs);

/// Whether the lines of a log hold the hash of the line before.
[[nodiscard]] bool isChained(const QByteArray& log);
/// The longer of two chains when the other is its beginning.
[[nodiscard]] std::optional<QByteArray> longerChain(const QByteArray& mine, const QByteArray& theirs);

} // namespace warraq
