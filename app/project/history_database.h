// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>
#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>

namespace warraq {

/// The connection to .warraq/history.sqlite and its tables. Internal to HistoryIndex.
[[nodiscard]] QString historyDatabasePath(const QString& projectFolder);
/// A file that is damaged, of another format or not ours is replaced; one that cannot be kept there is in
/// memory. Errors: HistoryFailed, DiskFull.
[[nodiscard]] Result<std::unique_ptr<SQLite::Database>> openHistoryDatabase(const QString& path, int format);
void removeHistoryDatabase(const QString& path);
[[nodiscard]] Error historyDatabaseError(const SQLite::Exception& exception, const QString& path);

/// Runs `work` and turns a thrown SQLite::Exception into an Error.
template <class Work>
auto guardedHistory(const QString& path, Work&& work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        return std::unexpected(historyDatabaseError(exception, path));
    }
}

} // namespace warraq
