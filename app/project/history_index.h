// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobs.h"
#include "project/version.h"

#include <functional>
#include <memory>

namespace warraq {

class GitRepository;

/// Which versions a list asks for, newest first.
struct TimelineQuery
{
    ArticleId article; ///< empty: the whole desk
    VersionId before;  ///< empty: from the newest on; else those after this one in the list
    int limit = 100;
};

/// The list of versions in .warraq/history.sqlite: what the commits say, in a form that can be asked. It
/// holds nothing of its own: deleting it costs the time to read the commits again. Thread: one object belongs
/// to one thread at a time; several may be open on one file, in any process.
class HistoryIndex
{
public:
    static constexpr int currentFormat = 1;

    /// One that is damaged, of another format or not ours is made anew; where nothing may be written it is
    /// kept in memory. Errors: HistoryFailed (SQLite refused), DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<HistoryIndex>> open(const QString& projectFolder);
    /// Takes the file away; for one that turns out to be damaged while it is read.
    static void discard(const QString& projectFolder);
    ~HistoryIndex();
    HistoryIndex(const HistoryIndex&) = delete;
    HistoryIndex& operator=(const HistoryIndex&) = delete;

    /// Reads what was committed since; everything when the history was rewritten. `progress` hears how many
    /// were read. Errors: Cancelled (what was there before stays), HistoryFailed, DiskFull, and those of
    /// GitRepository.
    [[nodiscard]] Result<void> update(const GitRepository& repository, const CancelFlag& cancel = {},
                                      const std::function<void(int)>& progress = {});
    /// False when commits are missing: the history was cut off, or is damaged.
    [[nodiscard]] bool isComplete() const;

    /// `name` is not filled in. Errors: HistoryFailed, NotFound (`before` is no version of this history).
    [[nodiscard]] Result<QList<VersionInfo>> timeline(const TimelineQuery& query) const;
    /// Where an article's file stood, newest first.
    [[nodiscard]] Result<QStringList> pathsOf(const ArticleId& article) const;
    /// All articles that ever were, each with its last path.
    [[nodiscard]] Result<QHash<ArticleId, QString>> articles() const;
    [[nodiscard]] Result<int> count() const;

private:
    class Private;
    explicit HistoryIndex(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace warraq
