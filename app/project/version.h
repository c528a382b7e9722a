// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/ids.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace warraq {

using VersionId = TextId<struct VersionTag>; ///< of a commit: 40 hex digits

/// Why there is a version.
enum class Reason
{
    Saved,
    Status,    ///< the workflow moved on
    Restored,  ///< an earlier version was taken back
    Recovered, ///< from the journal, after a crash
    Named,
    Deleted,
    Imported,
    Outside, ///< changed by something that is not Warraq, or a plain commit of a person
    Merged,
};
[[nodiscard]] QString reasonName(Reason reason); ///< saved, status, restored …
[[nodiscard]] std::optional<Reason> reasonFromName(QStringView name);

/// Who did something. Git wants both; what is empty or cannot stand in a commit is replaced.
struct Author
{
    QString name;
    QString email;
    bool operator==(const Author&) const = default;
};

/// What is to be recorded.
struct Version
{
    Author who;
    QDateTime when; ///< UTC; whole seconds are kept
    Reason reason = Reason::Saved;
    ArticleId article;  ///< empty when it concerns several or none
    QString title;      ///< for people who read the history with other tools; a headline
    QStringList fields; ///< changed ones, names of the metadata's JSON and "body"
    QStringList paths;  ///< relative to the project, '/' between folders: added, changed or gone
};

enum class Change
{
    Added,
    Changed,
    Gone
};
[[nodiscard]] QString changeName(Change change); ///< added, changed, gone

/// A file of a version, against the one before it.
struct ChangedFile
{
    QString path;      ///< relative to the project
    ArticleId article; ///< empty for files that are no articles
    Change change = Change::Changed;
    bool operator==(const ChangedFile&) const = default;
};

/// A version as lists show it.
struct VersionInfo
{
    VersionId id;
    Author who;
    QDateTime when; ///< UTC
    Reason reason = Reason::Outside;
    QStringList fields;
    QString subject;   ///< first line of the commit
    QString name;      ///< given by a person, "" when none
    ArticleId article; ///< when it concerns one only
    int articles = 0;  ///< how many it concerns
    int files = 0;
    int parents = 1; ///< 0 = the first one, 2 and more = a merge
};

struct DeletedArticle
{
    ArticleId id;
    QString path;          ///< where it stood
    QString headline;      ///< of its last version, "" when that cannot be read
    VersionId lastVersion; ///< the last one that holds it
    VersionInfo deletion;  ///< the one that took it away
};

} // namespace warraq
