// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "project/handoff.h"
#include "project/history_recorder.h"

#include <QJsonArray>

namespace warraq::cli {

namespace {

void tell(const Call& call, const HandoffReport& report, bool isTaken)
{
    if (call.json()) {
        call.out.json({{QStringLiteral("articles"), QJsonArray::fromStringList(report.articles)},
                       {QStringLiteral("known"), QJsonArray::fromStringList(report.known)},
                       {QStringLiteral("versions"), report.versions},
                       {QStringLiteral("media"), report.media},
                       {QStringLiteral("merged"), QJsonArray::fromStringList(report.merged)},
                       {QStringLiteral("conflicts"), report.conflicts},
                       {QStringLiteral("copies"), QJsonArray::fromStringList(report.copies)}});
        return;
    }
    call.out.line(QStringLiteral("%1 stories, %2 versions, %3 pictures %4.")
                      .arg(report.articles.size())
                      .arg(report.versions)
                      .arg(report.media)
                      .arg(isTaken ? QStringLiteral("taken") : QStringLiteral("written")));
    for (const QString& id : report.known)
        call.out.line(QStringLiteral("here already: %1").arg(id));
    if (report.conflicts > 0)
        call.out.line(QStringLiteral("%1 places to decide.").arg(report.conflicts));
    for (const QString& copy : report.copies)
        call.out.line(QStringLiteral("kept beside: %1").arg(copy));
}

} // namespace

int runHandoff(Call& call)
{
    const QString out = call.options.value(QStringLiteral("--out"));
    const QString in = call.options.value(QStringLiteral("--take"));
    QList<ArticleId> articles;
    for (const QString& id : call.arguments.sliced(1))
        articles += ArticleId(id);
    if (out.isEmpty() == in.isEmpty() || articles.isEmpty() == in.isEmpty())
        return call.misuse(QStringLiteral("Give either --out and stories, or --take."));
    const auto project = call.open(Project::Mode::ReadWrite);
    if (!project)
        return call.fail(project.error());
    const HandoffOptions options{authorOfThisAccount((*project)->settings()), &call.clock, call.cancel};
    const QString folder = (*project)->folder();
    const auto report =
        in.isEmpty() ? writeHandoff(folder, articles, out, options) : takeHandoff(folder, in, options);
    if (!report)
        return call.fail(report.error());
    tell(call, *report, out.isEmpty());
    return Done;
}

} // namespace warraq::cli
