// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/trash.h"

#include "base/atomic_file.h"
#include "project/project_index.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace warraq {

using namespace Qt::StringLiterals;

namespace {

const QString articlesFolder = u"articles/"_s;
const QString trashFolder = u"trash/"_s;

struct Event
{
    QString what; ///< trashed, restored, purged
    QDateTime at;
    QString by;
};

Result<void> note(const Project& project, const QString& what, const ArticleId& id, const QString& by)
{
    const QJsonObject line{{u"at"_s, project.clock().now().toUTC().toString(Qt::ISODateWithMs)},
                           {u"what"_s, what},
                           {u"article"_s, id.value()},
                           {u"by"_s, by}};
    if (!QDir().mkpath(project.path(trashFolder)))
        return fail(ErrorCode::NoPermission, project.path(trashFolder));
    return appendDurably(project.path(trashFolder + "log.jsonl"_L1),
                         QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

/// How each story came here last: in the order of the lines, since a clock may have been set back between
/// them.
QHash<ArticleId, Event> lastEvents(const Project& project)
{
    QHash<ArticleId, Event> events;
    const auto bytes = readFile(project.path(trashFolder + "log.jsonl"_L1));
    if (!bytes)
        return events;
    for (const QByteArray& line : bytes->split('\n')) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        const ArticleId id(event.value("article"_L1).toString());
        const QDateTime at = QDateTime::fromString(event.value("at"_L1).toString(), Qt::ISODateWithMs);
        if (const QString what = event.value("what"_L1).toString(); !id.isEmpty() && what == u"trashed")
            events.insert(id, {what, at, event.value("by"_L1).toString()});
    }
    return events;
}

QStringList trashedFiles(const Project& project)
{
    QStringList files;
    QDirIterator walk(project.path(trashFolder), {u"*.html"_s}, QDir::Files | QDir::NoSymLinks,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        files += walk.next();
    files.sort();
    return files;
}

QString trashedPath(const Project& project, const ArticleId& id)
{
    const QStringList files = trashedFiles(project);
    const auto found = std::ranges::find_if(
        files, [&](const QString& file) { return idFromFileName(QFileInfo(file).fileName()) == id; });
    return found == files.end() ? QString() : *found;
}

/// articles/2026/x.html ↔ trash/2026/x.html, absolute.
QString otherPlace(const Project& project, const QString& path, const QString& from, const QString& to)
{
    const QString relative = QDir(project.folder()).relativeFilePath(path);
    return project.path(to + (relative.startsWith(from) ? relative.sliced(from.size()) : relative));
}

} // namespace

Result<void> moveToTrash(Project& project, const ArticleId& id, const QString& expectedHash,
                         const QString& by)
{
    if (auto ok = project.isWritable(); !ok)
        return ok;
    const QString file = project.articlePath(id);
    if (file.isEmpty())
        return fail(ErrorCode::NotFound, id.value());
    const auto bytes = readFile(file);
    if (!bytes)
        return passOn(bytes);
    if (contentHash(*bytes) != expectedHash)
        return fail(ErrorCode::ChangedOutside, file);
    const QString target = otherPlace(project, file, articlesFolder, trashFolder);
    // Noted first: a line too many says nothing, a file that moved without one could not be told of.
    if (auto noted = note(project, u"trashed"_s, id, by); !noted)
        return noted;
    if (auto moved = moveFileDurably(file, target); !moved)
        return moved;
    project.noteMoved(id, {});
    return {};
}

Result<void> restoreFromTrash(Project& project, const ArticleId& id, const QString& by)
{
    if (auto ok = project.isWritable(); !ok)
        return ok;
    const QString file = trashedPath(project, id);
    if (file.isEmpty())
        return fail(ErrorCode::NotFound, id.value());
    if (const QString present = project.articlePath(id); !present.isEmpty())
        return fail(ErrorCode::AlreadyExists, present);
    const QString target = otherPlace(project, file, trashFolder, articlesFolder);
    if (auto moved = moveFileDurably(file, target); !moved)
        return moved;
    project.noteMoved(id, target);
    (void)note(project, u"restored"_s, id, by); // it is back, whether that can be noted or not
    return {};
}

Result<void> purgeFromTrash(Project& project, const ArticleId& id, const QString& by)
{
    if (auto ok = project.isWritable(); !ok)
        return ok;
    const QString file = trashedPath(project, id);
    if (file.isEmpty())
        return fail(ErrorCode::NotFound, id.value());
    if (auto noted = note(project, u"purged"_s, id, by); !noted)
        return noted;
    return QFile::remove(file) ? Result<void>() : fail(ErrorCode::WriteFailed, file);
}

QList<TrashedArticle> trashedArticles(const Project& project)
{
    const QHash<ArticleId, Event> events = lastEvents(project);
    QList<TrashedArticle> articles;
    for (const QString& file : trashedFiles(project)) {
        ArticleSummary summary = readSummary(file);
        if (summary.id.isEmpty())
            summary.id = idFromFileName(QFileInfo(file).fileName());
        TrashedArticle article{summary.id, file, summary.meta, {}, {}, summary.error};
        const Event event = events.value(article.id);
        if (event.what == u"trashed") {
            article.at = event.at;
            article.by = event.by;
        } else {
            article.at = QFileInfo(file).lastModified().toUTC();
        }
        articles += article;
    }
    std::ranges::sort(articles, std::ranges::greater(), &TrashedArticle::at);
    return articles;
}

} // namespace warraq
