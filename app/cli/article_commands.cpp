// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/article_file.h"
#include "article/article_merge.h"
#include "base/atomic_file.h"
#include "cli/command.h"
#include "cli/error_text.h"
#include "cli/json_names.h"
#include "exchange/page_surroundings.h"
#include "preview/page_renderer.h"
#include "project/article_search.h"

namespace warraq::cli {

namespace {

QJsonObject summaryToJson(const ArticleSummary& summary, const QDateTime& now)
{
    if (!summary.error)
        return articleToJson(summary.id, summary.meta, now);
    return {{QStringLiteral("id"), summary.id.value()},
            {QStringLiteral("path"), summary.path},
            {QStringLiteral("error"), errorCodeName(summary.error->code)},
            {QStringLiteral("line"), summary.error->line},
            {QStringLiteral("message"), sentenceFor(*summary.error)}};
}

} // namespace

int runArticles(Call& call)
{
    const QString wanted = call.options.value(QStringLiteral("--status"));
    const auto status = statusFromName(wanted);
    if (!wanted.isEmpty() && !status)
        return call.misuse(QStringLiteral("%1 is not a status.").arg(wanted));
    const auto project = call.open(Project::Mode::ReadOnly);
    if (!project)
        return call.fail(project.error());
    QList<ArticleSummary> list = (*project)->articles();
    if (status)
        list.removeIf([&](const ArticleSummary& a) { return a.error || a.meta.status != *status; });
    if (const QString query = call.options.value(QStringLiteral("--search")); !query.isEmpty())
        list = searchArticles(**project, list, query);
    for (const ArticleSummary& summary : std::as_const(list)) {
        if (call.json())
            call.out.json(summaryToJson(summary, call.clock.now()));
        else if (summary.error)
            call.out.line(
                QStringLiteral("%1\tunreadable\t%2").arg(summary.id.value(), sentenceFor(*summary.error)));
        else
            call.out.line(
                QStringLiteral("%1\t%2\t%3")
                    .arg(summary.id.value(), statusName(summary.meta.status), summary.meta.headline));
    }
    return Done;
}

int runShow(Call& call)
{
    const auto project = call.open(Project::Mode::ReadOnly);
    if (!project)
        return call.fail(project.error());
    const auto loaded = (*project)->load(ArticleId(call.arguments.at(1)));
    if (!loaded)
        return call.fail(loaded.error());
    QJsonObject json = wholeArticleToJson(loaded->article, call.clock.now());
    json.insert(QStringLiteral("path"), loaded->path);
    if (call.json()) {
        call.out.json(json);
        return Done;
    }
    const Metadata& meta = loaded->article.meta;
    for (const QString& line :
         {meta.kicker, meta.headline, meta.deck, meta.bylines.join(QStringLiteral(", "))})
        if (!line.isEmpty())
            call.out.line(line);
    call.out.line(QString());
    call.out.line(plainText(loaded->article.blocks));
    return Done;
}

int runRender(Call& call)
{
    const QString surface = call.options.value(QStringLiteral("--surface"), QStringLiteral("page"));
    if (surface != u"page")
        return call.notAvailable(QStringLiteral("--surface ") + surface);
    const auto project = call.open(Project::Mode::ReadOnly);
    if (!project)
        return call.fail(project.error());
    const Project& p = **project;
    const auto loaded = p.load(ArticleId(call.arguments.at(1)));
    if (!loaded)
        return call.fail(loaded.error());
    const auto renderer =
        PageRenderer::load(p.folder(), call.options.value(QStringLiteral("--theme"), p.settings().theme));
    if (!renderer)
        return call.fail(renderer.error());
    PageInput input;
    input.article = loaded->article;
    input.settings = p.settings();
    input.projectFolder = p.folder();
    input.now = call.clock.now();
    PageSurroundings around =
        readPageSurroundings(p.folder(), loaded->article.id, loaded->article.meta, input.now);
    input.comments = std::move(around.comments);
    input.breakingHeadlines = std::move(around.breakingHeadlines);
    input.related = std::move(around.related);
    const auto page = (*renderer)->renderPage(input);
    if (!page)
        return call.fail(page.error());
    call.out.raw(page->toUtf8());
    return Done;
}

int runExport(Call& call)
{
    const QString format = call.options.value(QStringLiteral("--format"));
    const QString id = call.options.value(QStringLiteral("--article"));
    const QString target = call.options.value(QStringLiteral("--out"));
    if (format.isEmpty() || target.isEmpty())
        return call.misuse(QStringLiteral("An export needs --format and --out."));
    if (format != u"html")
        return call.notAvailable(QStringLiteral("--format ") + format);
    if (id.isEmpty())
        return call.misuse(QStringLiteral("An export as html needs --article."));
    const auto project = call.open(Project::Mode::ReadOnly);
    if (!project)
        return call.fail(project.error());
    const QString source = (*project)->articlePath(ArticleId(id));
    if (source.isEmpty())
        return call.fail({ErrorCode::NotFound, id, 0, {}});
    const auto bytes = readFile(source);
    if (!bytes)
        return call.fail(bytes.error());
    const auto article = readArticleFile(*bytes, source);
    if (!article)
        return call.fail(article.error());
    if (hasConflicts(*article))
        return call.fail({ErrorCode::BadArgument, id, 0,
                          QStringLiteral("it holds two versions of one place, not decided yet")});
    if (const auto written = writeFileAtomically(target, *bytes); !written)
        return call.fail(written.error());
    if (call.json())
        call.out.json({{QStringLiteral("out"), target}});
    return Done;
}

} // namespace warraq::cli
