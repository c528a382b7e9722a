// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "base/error.h"

#include <QList>

namespace warraq {

/// What was written into one story in the last hour or two, moment by moment, from its recovery journals. A
/// value; reading one is for a worker.
class JournalPlayer
{
public:
    /// All that was noted since `since`, oldest first; damaged ends are left out. Empty when there is
    /// nothing.
    [[nodiscard]] static JournalPlayer read(const QString& projectFolder, const ArticleId& article,
                                            const QDateTime& since);

    [[nodiscard]] qsizetype count() const { return m_moments.size(); }
    [[nodiscard]] QDateTime timeOf(qsizetype moment) const { return m_moments[moment].at; } ///< UTC
    /// The story as it stood then. Errors: BadArgument, and those of readArticleFile().
    [[nodiscard]] Result<Article> articleAt(qsizetype moment) const;

private:
    struct Moment
    {
        QDateTime at;
        qsizetype journal = 0;
        qsizetype line = 0; ///< the last one that counts
    };
    QList<QList<QByteArray>> m_journals; ///< their lines
    QList<Moment> m_moments;
};

} // namespace warraq
