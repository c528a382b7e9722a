// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history_fixture.h"
#include "project/sync.h"

#include <QDirIterator>

namespace warraq {

/// All files of a folder that travel, by path.
inline QMap<QString, QByteArray> filesUnder(const QString& folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = QDir(folder).relativeFilePath(walk.next());
        if (!path.startsWith(QStringLiteral(".git/")) && !path.startsWith(QStringLiteral(".warraq/")) &&
            !path.startsWith(QStringLiteral("comments.sqlite")))
            files.insert(path, readFile(walk.filePath()).value_or(QByteArray()));
    }
    return files;
}

/// One machine of a desk: a project folder and a person.
class Machine
{
public:
    /// The first one makes the newsroom, others come with a copy of its folder.
    Machine(const QString& folder, Author person, const ManualClock& clock)
        : who(std::move(person))
        , m_clock(clock)
    {
        ProjectSettings settings;
        settings.name = QStringLiteral("غرفة");
        project = std::move(*Project::create(folder, settings, clock));
    }
    Machine(const Machine& from, const QString& folder, Author person)
        : who(std::move(person))
        , m_clock(from.m_clock)
    {
        QDir().mkpath(folder);
        QProcess::execute(QStringLiteral("cp"),
                          {QStringLiteral("-a"), from.path() + QStringLiteral("/."), folder});
        QDir(folder + QStringLiteral("/.warraq")).removeRecursively();
        project = std::move(*Project::open(folder, Project::Mode::ReadWrite, m_clock));
    }

    [[nodiscard]] QString path(const QString& relative = {}) const
    {
        return relative.isEmpty() ? project->folder() : project->path(relative);
    }
    [[nodiscard]] SyncOptions options() const
    {
        SyncOptions options;
        options.who = who;
        options.clock = &m_clock;
        return options;
    }
    Result<SyncReport> sync(const QString& remote) const { return warraq::sync(path(), remote, options()); }

    Article added(const QString& headline, const QByteArray& body) const
    {
        Article article;
        article.id = project->newArticleId();
        article.meta.headline = headline;
        article.meta.created = m_clock.now();
        article.blocks = readBody(body, {article.meta.direction, article.meta.language});
        save(article, QString());
        return article;
    }
    void save(const Article& article, const QString& hash) const
    {
        if (const auto saved = project->save(article, hash); !saved)
            qFatal("cannot save: %s", qPrintable(errorCodeName(saved.error().code)));
    }
    /// The first `old` in the story's body becomes `with`.
    void edit(const ArticleId& id, const QByteArray& old, const QByteArray& with) const
    {
        const QString file = project->articlePath(id);
        QByteArray bytes = readFile(file).value_or(QByteArray());
        const auto at = bytes.indexOf(old);
        if (at < 0)
            qFatal("no such text");
        writeText(file, bytes.replace(at, old.size(), with));
    }
    [[nodiscard]] QByteArray text(const ArticleId& id) const
    {
        return readFile(project->articlePath(id)).value_or(QByteArray());
    }
    [[nodiscard]] GitRepository repository() const
    {
        return std::move(*GitRepository::open(path(), GitRepository::Open::Existing));
    }
    [[nodiscard]] QString head() const { return textOf(*repository().tip()->commit); }

    Author who;
    std::unique_ptr<Project> project;

private:
    const ManualClock& m_clock;
};

/// Two machines, a story that both have, and a bare repository between them.
struct Desk
{
    TemporaryFolder folder;
    ManualClock clock;
    QString remote = folder.path(QStringLiteral("bare"));
    Machine first{folder.path(QStringLiteral("a")), layla, clock};
    Article story = first.added(QStringLiteral("عنوان"), "<p>أول</p>\n<p>وسط</p>\n<p>آخر</p>");
    std::unique_ptr<Machine> second;

    Desk()
    {
        QDir().mkpath(remote);
        if (const auto done = first.sync(remote); !done)
            qFatal("sync: %s %s", qPrintable(errorCodeName(done.error().code)),
                   qPrintable(done.error().detail));
        second = std::make_unique<Machine>(first, folder.path(QStringLiteral("b")), samir);
        clock.advance(std::chrono::minutes(1));
    }
    [[nodiscard]] bool isSame() const { return filesUnder(first.path()) == filesUnder(second->path()); }
    /// Until both have everything.
    void settle()
    {
        for (const Machine* machine : {&first, second.get(), &first})
            if (const auto done = machine->sync(remote); !done)
                qFatal("sync: %s %s", qPrintable(errorCodeName(done.error().code)),
                       qPrintable(done.error().detail));
    }
};

} // namespace warraq
