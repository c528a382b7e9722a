// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article_file.h"
#include "article/html_reader.h"
#include "base/atomic_file.h"
#include "manual_clock.h"
#include "project/git_repository.h"
#include "project/history_recorder.h"
#include "project/project.h"
#include "temporary_project.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

namespace warraq {

inline const Author layla{QStringLiteral("ليلى"), QStringLiteral("layla@newsroom.example")};
inline const Author samir{QStringLiteral("سمير"), QStringLiteral("samir@newsroom.example")};

/// No configuration of the machine's own user takes part.
inline void isolateGit()
{
    static const TemporaryFolder home;
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("GIT_CONFIG_NOSYSTEM", "1");
    qputenv("GIT_AUTHOR_NAME", "A person");
    qputenv("GIT_AUTHOR_EMAIL", "person@newsroom.example");
    qputenv("GIT_COMMITTER_NAME", "A person");
    qputenv("GIT_COMMITTER_EMAIL", "person@newsroom.example");
}

/// A newsroom with a history, and hands that write into it.
class Newsroom
{
public:
    Newsroom()
        : project(std::move(*Project::create(folder.path(QStringLiteral("p")), {}, clock)))
        , recorder(project->folder(), layla, clock)
    {
    }

    [[nodiscard]] QString path(const QString& relative = {}) const
    {
        return relative.isEmpty() ? project->folder() : project->path(relative);
    }
    Article written(const QString& headline, const QByteArray& body = "<p>نص</p>")
    {
        Article article;
        article.id = project->newArticleId();
        article.meta.headline = headline;
        article.meta.created = clock.now();
        article.blocks = readBody(body, {article.meta.direction, article.meta.language});
        return article;
    }
    /// Saves and records, a minute after the last time; returns the version, "" when there is none.
    VersionId save(const Article& article, Reason reason = Reason::Saved)
    {
        clock.advance(std::chrono::minutes(1));
        const auto present = project->load(article.id);
        if (!project->save(article, present ? present->fileHash : QString()))
            qFatal("cannot save");
        const auto version = recorder.articleWritten(present ? &present->article : nullptr, article,
                                                     project->articlePath(article.id), reason);
        if (!version)
            qFatal("cannot record: %s", qPrintable(version.error().detail));
        return version->value_or(VersionId());
    }
    [[nodiscard]] History history() const { return std::move(*History::open(path(), History::Mode::Read)); }
    [[nodiscard]] GitRepository repository() const
    {
        return std::move(*GitRepository::open(path(), GitRepository::Open::Existing));
    }
    [[nodiscard]] QString relative(const ArticleId& id) const
    {
        return QDir(path()).relativeFilePath(project->articlePath(id));
    }

    TemporaryFolder folder;
    ManualClock clock;
    std::unique_ptr<Project> project;
    HistoryRecorder recorder;
};

inline bool hasGit()
{
    return !QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty();
}

/// What a person does in a terminal; its output, or the error behind "failed: ".
inline QString git(const QString& folder, const QStringList& arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("git"),
                  QStringList{QStringLiteral("-c"), QStringLiteral("safe.directory=*"), QStringLiteral("-c"),
                              QStringLiteral("core.quotePath=false")} +
                      arguments);
    process.waitForFinished();
    const QString out = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    return process.exitCode() == 0
               ? out
               : QStringLiteral("failed: ") + QString::fromUtf8(process.readAllStandardError());
}

} // namespace warraq
