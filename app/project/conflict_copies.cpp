// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/conflict_copies.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace warraq {

using namespace Qt::StringLiterals;

namespace {

QString toolOf(const QString& fileName)
{
    // As their manuals give the names; Dropbox translates its words, the brackets and the date stay.
    static const QRegularExpression syncthing(u"\\.sync-conflict-\\d{8}-\\d{6}"_s);
    static const QRegularExpression nextcloud(
        u"\\(conflicted copy \\d{4}-\\d{2}-\\d{2} \\d{6}\\)|_conflict-\\d{8}-\\d{6}"_s);
    static const QRegularExpression dropbox(
        u" \\([^)]*(conflicted copy|\\d{4}-\\d{2}-\\d{2})[^)]*\\)\\.html$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (syncthing.match(fileName).hasMatch())
        return u"Syncthing"_s;
    if (nextcloud.match(fileName).hasMatch())
        return u"Nextcloud"_s;
    return dropbox.match(fileName).hasMatch() ? u"Dropbox"_s : QString();
}

} // namespace

bool countsBefore(const QString& path, const QString& other)
{
    const QString a = QFileInfo(path).fileName();
    const QString b = QFileInfo(other).fileName();
    return a.size() != b.size() ? a.size() < b.size() : path < other;
}

QList<ConflictCopy> conflictCopies(const QHash<ArticleId, QStringList>& files)
{
    QList<ConflictCopy> copies;
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        QStringList paths = *it;
        std::ranges::sort(paths, countsBefore);
        for (const QString& path : std::as_const(paths).sliced(1))
            copies.append({it.key(), path, paths.first(), toolOf(QFileInfo(path).fileName())});
    }
    std::ranges::sort(copies, {}, &ConflictCopy::path);
    return copies;
}

} // namespace warraq
