// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/version.h"

#include <QByteArray>

namespace warraq {

/// The message of a commit: a subject that people read, then trailers, one a line, as `git
/// interpret-trailers` knows them.
///     Saved: a headline
///
///     Reason: saved
///     Article: 20261122-k3f9q2ab
///     Fields: headline, body
///     Changed: articles/2026/20261122-k3f9q2ab-a-headline.html
///
/// `Added`, `Changed` and `Gone` name every file of the version, or none when there are many: then the trees
/// tell.
struct VersionMessage
{
    QString subject;
    std::optional<Reason> reason; ///< none: not written by Warraq
    ArticleId article;
    QStringList fields;
    QList<ChangedFile> files; ///< path and change only
};

inline constexpr qsizetype mostNamedFiles = 16;

[[nodiscard]] QByteArray writeVersionMessage(const Version& version, const QList<ChangedFile>& files);
/// Never fails: what is not ours has a subject only.
[[nodiscard]] VersionMessage readVersionMessage(const QString& message);

} // namespace warraq
