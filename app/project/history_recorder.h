// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "project/history.h"
#include "project/settings.h"

namespace warraq {

/// Makes a version of every write of a project. To be asked right after the write, by whoever wrote: the file
/// is safe by then, so that an error here means only that its version is missing; the next sweep() makes it
/// up. Thread: belongs to the one that writes the project. It waits for the disk: never the window's.
class HistoryRecorder
{
public:
    /// Nothing is opened before the first call. `folder`: Project::folder().
    HistoryRecorder(QString folder, Author who, const Clock& clock)
        : m_folder(std::move(folder))
        , m_who(std::move(who))
        , m_clock(clock)
    {
    }

    /// An article was written to `file` (absolute). `before` is as it was in the file until then, null for a
    /// new one. A change of its workflow state alone is recorded as Status. None when nothing differs.
    [[nodiscard]] Result<std::optional<VersionId>> articleWritten(const Article* before, const Article& after,
                                                                  const QString& file,
                                                                  Reason reason = Reason::Saved);
    /// An article's file was taken away.
    [[nodiscard]] Result<std::optional<VersionId>> articleDeleted(const Article& article,
                                                                  const QString& file);
    /// Everything else: after an import, when a project is opened, when nobody has written for a while.
    [[nodiscard]] Result<Sweep> sweep(Reason reason = Reason::Outside, const CancelFlag& cancel = {});
    /// For restoring and naming. Owned by this object; errors: those of History::open.
    [[nodiscard]] Result<History*> history();
    [[nodiscard]] const Author& who() const { return m_who; }

private:
    [[nodiscard]] Result<std::optional<VersionId>> record(const Article& article, const QString& file,
                                                          Reason reason, const QStringList& fields);

    QString m_folder;
    Author m_who;
    const Clock& m_clock;
    std::optional<History> m_history;
};

/// Whoever runs this program, with the address that the project's list of people has for that name.
[[nodiscard]] Author authorOfThisAccount(const ProjectSettings& settings);

} // namespace warraq
