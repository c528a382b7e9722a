// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <QHash>
#include <QMutex>

namespace warraq {

/// What the moderator has to know of an article; read from its file once.
struct ArticleFacts
{
    QString headline; ///< "" when it cannot be read
    bool exists = false;
    bool breaking = false; ///< flagged; whether it is over is a matter of `breakingUntil`
    QDateTime breakingUntil;
    Direction direction = Direction::RightToLeft;
};

/// Articles by id, remembered. Used on workers; safe from any thread.
class ArticleTitles
{
public:
    explicit ArticleTitles(const Project& project)
        : m_project(project)
    {
    }
    [[nodiscard]] ArticleFacts facts(const QString& article);
    void forget();

private:
    const Project& m_project;
    QMutex m_mutex;
    QHash<QString, ArticleFacts> m_known;
};

} // namespace warraq
