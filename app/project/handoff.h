// SPDX-License-Identifier: GPL-3.0-or-later
// Stories handed from one machine to another as one file, without a place to meet: the stories, their
// versions and their pictures. Nothing of the readers' comments, and no e-mail address.
//
// The file: the line "warraq-handoff 1", then the manifest as JSON in one line, then the contents that it
// lists, one right behind the other.
//     {"project": {"id": …, "name": …}, "made": …, "by": …,
//      "articles": [{"id": …, "path": "articles/2026/….html",
//                    "versions": [{"at": …, "by": …, "reason": …, "sha256": …}, …]}, …],    oldest first
//      "media":    [{"path": "media/….png", "sha256": …}, …],
//      "contents": [{"sha256": …, "size": …}, …]}
#pragma once

#include "base/clock.h"
#include "base/jobs.h"
#include "project/version.h"

namespace warraq {

struct HandoffOptions
{
    Author who;
    const Clock* clock = nullptr; ///< must outlive the call
    CancelFlag cancel{};
};

struct HandoffReport
{
    QStringList articles; ///< ids: written into the file, or changed by it
    QStringList known;    ///< taken: ids of stories whose version was here already
    int versions = 0;     ///< written, or taken that were not here
    int media = 0;
    QStringList merged; ///< taken: files that both sides had changed
    int conflicts = 0;
    QStringList copies;
};

/// Writes stories of a newsroom to `file`, each with its last 200 versions. What is unrecorded becomes a
/// version first. Errors: NotFound (no such story), TooLarge, those of History and writeFileAtomically.
[[nodiscard]] Result<HandoffReport> writeHandoff(const QString& projectFolder,
                                                 const QList<ArticleId>& articles, const QString& file,
                                                 const HandoffOptions& options);

/// Merges what a file brings: versions that are not here become versions, with who wrote them and when, and
/// the last ones are merged with what stands here as in a sync. The file is checked to its end before
/// anything is touched. Errors: BadFormat (it is damaged, or no such file), NewerFormat, OtherProject,
/// TooLarge, Cancelled, and those of History::sweep() and takeStep().
[[nodiscard]] Result<HandoffReport> takeHandoff(const QString& projectFolder, const QString& file,
                                                const HandoffOptions& options);

} // namespace warraq
