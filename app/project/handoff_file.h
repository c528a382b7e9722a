// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "project/version.h"

#include <QHash>

namespace warraq {

/// What a hand-off file holds (handoff.h).
struct HandoffVersion
{
    QDateTime at; ///< UTC
    QString by;
    Reason reason = Reason::Saved;
    QString content; ///< SHA-256
};
struct HandoffArticle
{
    ArticleId id;
    QString path;
    QList<HandoffVersion> versions; ///< oldest first, never empty
};
struct Handoff
{
    static constexpr int currentFormat = 1;

    QString projectId;
    QString projectName;
    QDateTime made; ///< UTC
    QString by;
    QList<HandoffArticle> articles;
    QHash<QString, QString> media;       ///< path → SHA-256
    QHash<QString, QByteArray> contents; ///< by SHA-256
};

[[nodiscard]] QByteArray writeHandoffFile(const Handoff& handoff);
/// Everything in it is checked: sizes, hashes, that each path is one of a story or a picture and each story
/// can be read and is the one it says. Errors: BadFormat, NewerFormat.
[[nodiscard]] Result<Handoff> readHandoffFile(const QByteArray& bytes, const QString& path);

} // namespace warraq
