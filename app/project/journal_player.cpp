// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/journal_player.h"

#include "article/article_file.h"
#include "base/atomic_file.h"
#include "project/journal_replay.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warraq {

JournalPlayer JournalPlayer::read(const QString& projectFolder, const ArticleId& article,
                                  const QDateTime& since)
{
    JournalPlayer player;
    const QDir folder(projectFolder + "/.warraq/journal"_L1);
    const QString name = article.value() + "-*.jsonl"_L1; // the time in the name keeps them in order
    for (const QString& file :
         folder.entryList({name, name + ".done"_L1, name + ".old"_L1}, QDir::Files, QDir::Name)) {
        const auto bytes = readFile(folder.filePath(file));
        if (!bytes)
            continue;
        JournalReplay replay;
        QList<QByteArray> lines;
        QByteArray before;
        QDateTime last; // a clock that is set back does not turn round what was written
        for (const QByteArray& line : bytes->split('\n')) {
            if (line.isEmpty() || !replay.take(line))
                continue;
            lines += line;
            last = last.isValid() ? std::max(last, replay.at) : replay.at;
            if (last >= since && replay.bytes != before)
                player.m_moments.append({last, player.m_journals.size(), lines.size() - 1});
            before = replay.bytes;
        }
        player.m_journals += lines;
    }
    std::ranges::stable_sort(player.m_moments, {}, &Moment::at);
    return player;
}

Result<Article> JournalPlayer::articleAt(qsizetype moment) const
{
    if (moment < 0 || moment >= m_moments.size())
        return fail(ErrorCode::BadArgument, QString::number(moment));
    JournalReplay replay;
    const QList<QByteArray>& lines = m_journals[m_moments[moment].journal];
    for (qsizetype i = 0; i <= m_moments[moment].line; ++i)
        (void)replay.take(lines[i]); // it was taken before
    return readArticleFile(replay.bytes);
}

} // namespace warraq
