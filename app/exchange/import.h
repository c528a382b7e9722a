// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/jobs.h"
#include "project/project.h"

#include <functional>

namespace warraq {

struct ImportEntry
{
    QString file;
    qint64 line = 0;
    QString what; ///< item, comment, author, character, ampersand, line …
    QString why;  ///< stable code plus detail
};

struct ImportReport
{
    struct Kind
    {
        qint64 articles = 0;
        qint64 comments = 0;
        qint64 authors = 0;
        qint64 terms = 0;
        qint64 attachments = 0;
    };
    Kind read;
    Kind created;
    Kind updated;
    Kind skipped;
    QList<ImportEntry> repaired;
    QList<ImportEntry> rejected;
    /// The lists stop growing at this many entries (a binary file named .xml must not fill the memory); the
    /// totals go on counting.
    static constexpr qsizetype maxEntries = 10'000;
    qint64 repairedTotal = 0;
    qint64 rejectedTotal = 0;
    void addRepaired(ImportEntry entry);
    void addRejected(ImportEntry entry);
    QList<ImportEntry> notes;  ///< dropped lines of pasted text, proposed breaking …
    QList<ArticleId> articles; ///< what came in
};

struct ImportProgress
{
    qint64 bytesDone = 0;
    qint64 bytesTotal = 0;
    qint64 items = 0;
};

/// That every file is there and of a kind that importFiles() reads; asked before anything is written.
/// Errors: NotFound, Unsupported.
[[nodiscard]] Result<void> checkImportable(const QStringList& files);

/// Imports .xml/.xml.gz (WXR), .html/.htm, .docx, .odt, .txt into an open project. Running it again after any
/// interruption gives the same result, no doubles. `progress` is called at most 10 times a second, from the
/// calling thread. Errors end the import of that file; what was imported before stays whole.
[[nodiscard]] Result<ImportReport>
importFiles(Project& project, const QStringList& files,
            const std::function<void(const ImportProgress&)>& progress = {}, const CancelFlag& cancel = {});
[[nodiscard]] QJsonObject reportToJson(const ImportReport& report);

} // namespace warraq
