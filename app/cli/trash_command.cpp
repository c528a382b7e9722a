// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/json_names.h"
#include "cli/recording.h"
#include "project/history_recorder.h"
#include "project/trash.h"
#include "text/direction.h"

#include <QDir>

#include <algorithm>

namespace warraq::cli {

namespace {

void tell(const Call& call, const Project& project, const TrashedArticle& article)
{
    if (call.json()) {
        call.out.json({{QStringLiteral("id"), article.id.value()},
                       {QStringLiteral("headline"), article.meta.headline},
                       {QStringLiteral("status"), statusName(article.meta.status)},
                       {QStringLiteral("at"), timeToJson(article.at)},
                       {QStringLiteral("by"), article.by},
                       {QStringLiteral("file"), QDir(project.folder()).relativeFilePath(article.path)},
                       {QStringLiteral("damaged"), article.error.has_value()}});
        return;
    }
    call.out.line(
        QStringLiteral("%1\t%2\t%3\t%4")
            .arg(article.id.value(), article.at.toString(Qt::ISODate), isolated(article.by),
                 article.error ? QStringLiteral("(its file is damaged)") : isolated(article.meta.headline)));
}

/// As a person writes it: spaces and composed letters do not matter.
QString plainName(const QString& name)
{
    return name.simplified().normalized(QString::NormalizationForm_C);
}

int list(Call& call)
{
    const auto project = call.open(Project::Mode::ReadOnly);
    if (!project)
        return call.fail(project.error());
    const QList<TrashedArticle> articles = trashedArticles(**project);
    for (const TrashedArticle& article : articles)
        tell(call, **project, article);
    if (articles.isEmpty() && !call.json())
        call.out.line(QStringLiteral("The trash is empty."));
    return Done;
}

/// The headline, for a story whose file still tells it, else its id: whoever purges writes it once more.
Result<void> checkName(const TrashedArticle& article, const QString& name)
{
    const QString wanted = plainName(article.meta.headline);
    if (plainName(name) == (wanted.isEmpty() ? article.id.value() : wanted))
        return {};
    return fail(ErrorCode::BadArgument, name, 0,
                QStringLiteral("the story is called “%1”; nothing was deleted").arg(wanted));
}

int change(Call& call, bool isPurge)
{
    const auto project = call.open(Project::Mode::ReadWrite);
    if (!project)
        return call.fail(project.error());
    const ArticleId id(call.arguments.at(2));
    const QList<TrashedArticle> articles = trashedArticles(**project);
    const auto article = std::ranges::find(articles, id, &TrashedArticle::id);
    if (article == articles.end())
        return call.fail({ErrorCode::NotFound, (*project)->folder(), 0,
                          QStringLiteral("story %1 in its trash").arg(id.value())});
    if (isPurge)
        if (const auto right = checkName(*article, call.options.value(QStringLiteral("--name"))); !right)
            return call.fail(right.error());
    // In no version yet, perhaps: then its file would be gone for good.
    recordEverything(call, **project, Reason::Outside);
    const QString by = authorOfThisAccount((*project)->settings()).name;
    const auto done = isPurge ? purgeFromTrash(**project, id, by) : restoreFromTrash(**project, id, by);
    if (!done)
        return call.fail(done.error());
    recordEverything(call, **project, isPurge ? Reason::Deleted : Reason::Restored);
    TrashedArticle told = *article;
    if (!isPurge)
        told.path = (*project)->articlePath(id);
    tell(call, **project, told);
    return Done;
}

} // namespace

int runTrash(Call& call)
{
    const QString action = call.arguments.value(1, QStringLiteral("list"));
    const bool hasId = call.arguments.size() == 3;
    const bool hasName = call.options.contains(QStringLiteral("--name"));
    if (action == u"list" && !hasId && !hasName)
        return list(call);
    if (action == u"restore" && hasId && !hasName)
        return change(call, false);
    if (action == u"purge" && hasId) {
        if (!hasName)
            return call.misuse(
                QStringLiteral("A story is deleted for good only with its headline as --name."));
        return change(call, true);
    }
    return call.misuse(
        QStringLiteral("Give list, restore with a story, or purge with a story and its --name."));
}

} // namespace warraq::cli
