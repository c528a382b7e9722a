// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/breaking_log.h"
#include "cli/command.h"
#include "cli/json_names.h"
#include "project/project_lock.h"

namespace warraq::cli {

namespace {

constexpr int longestMinutes = 24 * 60;

int list(Call& call, const Project& project)
{
    const auto events = readBreakingLog(project.folder());
    if (!events)
        return call.fail(events.error());
    for (const BreakingEvent& event : *events) {
        if (call.json())
            call.out.json({{QStringLiteral("at"), timeToJson(event.at)},
                           {QStringLiteral("what"), event.what},
                           {QStringLiteral("by"), event.by},
                           {QStringLiteral("article"), event.article.value()},
                           {QStringLiteral("headline"), event.headline},
                           {QStringLiteral("until"), timeToJson(event.until)}});
        else
            call.out.line(
                QStringLiteral("%1\t%2\t%3\t%4\t%5")
                    .arg(timeToJson(event.at), event.what, event.by, event.article.value(), event.headline));
    }
    return Done;
}

int verify(Call& call, const Project& project)
{
    const auto broken = verifyBreakingLog(project.folder());
    if (!broken)
        return call.fail(broken.error());
    if (broken->line > 0)
        return call.fail({ErrorCode::BadFormat, project.path(broken->file), broken->line,
                          QStringLiteral("the chain is broken")});
    return Done;
}

int change(Call& call, Project& project, bool flag)
{
    const QString id = call.arguments.value(2, call.options.value(QStringLiteral("--article")));
    if (id.isEmpty())
        return call.misuse(QStringLiteral("Which article?"));
    bool ok = true;
    const QString minutes = call.options.value(QStringLiteral("--minutes"));
    const int length = minutes.isEmpty() ? project.settings().breakingMinutes : minutes.toInt(&ok);
    if (!ok || length < 1 || length > longestMinutes)
        return call.fail({ErrorCode::BadArgument, minutes.isEmpty() ? QString::number(length) : minutes, 0,
                          QStringLiteral("an alert stands from 1 to %1 minutes").arg(longestMinutes)});
    auto loaded = project.load(ArticleId(id));
    if (!loaded)
        return call.fail(loaded.error());
    Metadata& meta = loaded->article.meta;
    const QDateTime now = call.clock.now();
    const QString person = personOfThisAccount();
    const bool live = meta.breaking.isLive(now);
    if (!flag && !meta.breaking.flagged)
        return call.fail({ErrorCode::BadArgument, id, 0, QStringLiteral("it is not flagged")});
    if (flag)
        flagBreaking(meta, person, now, length);
    else
        unflagBreaking(meta);
    meta.updated = now;
    if (const auto saved = project.save(loaded->article, loaded->fileHash); !saved)
        return call.fail(saved.error());
    const QString what = !flag  ? QStringLiteral("unflagged")
                         : live ? QStringLiteral("extended")
                                : QStringLiteral("flagged");
    const BreakingEvent event{
        now, what, person, loaded->article.id, meta.headline, flag ? meta.breaking.until : QDateTime()};
    if (const auto logged = appendBreakingEvent(project.folder(), event); !logged)
        return call.fail(logged.error());
    if (call.json())
        call.out.json(articleToJson(loaded->article.id, meta, now));
    return Done;
}

} // namespace

int runAlert(Call& call)
{
    const QString what = call.arguments.at(1);
    const bool writes = what == u"flag" || what == u"unflag";
    if (!writes && what != u"list" && what != u"verify") {
        static const QStringList later{QStringLiteral("new"),     QStringLiteral("arm"),
                                       QStringLiteral("approve"), QStringLiteral("send"),
                                       QStringLiteral("extend"),  QStringLiteral("correct"),
                                       QStringLiteral("retract"), QStringLiteral("expire")};
        return later.contains(what) ? call.notAvailable(QStringLiteral("alert ") + what)
                                    : call.misuse(QStringLiteral("alert does not know %1.").arg(what));
    }
    const auto project = call.open(writes ? Project::Mode::ReadWrite : Project::Mode::ReadOnly);
    if (!project)
        return call.fail(project.error());
    if (what == u"list")
        return list(call, **project);
    return writes ? change(call, **project, what == u"flag") : verify(call, **project);
}

} // namespace warraq::cli
