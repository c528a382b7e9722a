// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "cli/command.h"
#include "cli/recording.h"
#include "comments/rules/dry_run.h"
#include "comments/rules/rule_file.h"
#include "comments/rules/rule_surroundings.h"

#include <QFileInfo>

namespace warraq::cli {

namespace {

using namespace Qt::StringLiterals;

/// The rules of a newsroom, those that shall be, and both made ready.
struct Rules
{
    LoadedRules now;
    RuleSet then;
    bool fromFile = false;
    std::optional<Judge> nowJudge{};
    std::optional<Judge> thenJudge{};
};

Result<Rules> readBoth(const Call& call, const Project& project)
{
    auto now = loadRules(project.folder());
    if (!now)
        return passOn(now);
    Rules rules{.now = *now, .then = now->rules};
    if (const QString file = call.options.value(u"--rules-file"_s); !file.isEmpty()) {
        const auto bytes = readFile(file);
        if (!bytes)
            return passOn(bytes);
        auto then = readRules(*bytes, file);
        if (!then)
            return passOn(then);
        rules.then = std::move(*then);
        rules.fromFile = true;
    }
    RuleSet both = rules.then; // what either asks of the stories
    both.own += rules.now.rules.own;
    const auto around = surroundingsOf(project, both);
    if (!around)
        return passOn(around);
    rules.nowJudge.emplace(rules.now.rules, *around);
    rules.thenJudge.emplace(rules.then, *around);
    return rules;
}

RuleProgress progressOf(const Call& call, const QString& what)
{
    return [&call, what](qint64 read, qint64 all) {
        call.out.progress(u"%1: %2 of %3"_s.arg(what).arg(read).arg(all));
    };
}

int tellDryRun(const Call& call, const DryRunResult& result)
{
    QJsonObject json = dryRunToJson(result);
    json[u"dry_run"_s] = true;
    if (call.json()) {
        call.out.json(json);
        return Done;
    }
    const auto line = [&call](const QString& what, const DryRunGroup& group) {
        call.out.line(u"%1: %2, of which you had approved %3 and rejected %4"_s.arg(what)
                          .arg(group.count)
                          .arg(group.approved)
                          .arg(group.rejected));
    };
    call.out.line(u"checked: %1"_s.arg(result.checked));
    line(u"would be held or rejected"_s, result.caught);
    line(u"of these rejected"_s, result.rejected);
    line(u"newly caught"_s, result.added);
    line(u"no longer caught"_s, result.dropped);
    call.out.line(u"would become spam now: %1"_s.arg(result.waiting));
    return Done;
}

int tellRun(const Call& call, const Analysed& analysed, const std::optional<Decision>& decision)
{
    QJsonArray ids;
    if (decision) {
        for (const auto& [id, from] : decision->from)
            ids.append(id.value());
    }
    if (call.json())
        call.out.json({{u"what"_s, u"rules"_s},
                       {u"judged"_s, analysed.judged},
                       {u"decision"_s, decision ? QJsonValue(decision->id.value()) : QJsonValue()},
                       {u"changed"_s, ids.size()},
                       {u"comments"_s, ids}});
    else
        call.out.line(u"rules: %1 comments looked at, %2 decided"_s.arg(analysed.judged).arg(ids.size()));
    return Done;
}

int apply(Call& call, const Project& project, const Rules& rules)
{
    if (rules.fromFile) {
        const auto saved = saveRules(project.folder(), rules.then, rules.now.hash);
        if (!saved)
            return call.fail(saved.error());
        recordEverything(call, project, Reason::Saved);
    }
    const auto analysed = analyseComments(project.folder(), *rules.thenJudge, Pace::Full, call.cancel,
                                          progressOf(call, u"looking at comments"_s));
    if (!analysed)
        return call.fail(analysed.error());
    if (call.cancel.isCancelled())
        return call.fail({ErrorCode::Cancelled, project.folder(), 0, {}});
    std::optional<Decision> decision;
    if (rules.then.decides()) {
        const auto decided = decideByRules(project.folder(), *rules.thenJudge, call.clock, call.cancel,
                                           progressOf(call, u"deciding"_s));
        if (!decided)
            return call.fail(decided.error());
        decision = *decided;
    }
    return tellRun(call, *analysed, decision);
}

} // namespace

int runRules(Call& call)
{
    const bool dry = call.flags.contains(u"--dry-run"_s);
    if (call.arguments.size() != 1)
        return call.misuse(u"--rules looks at all comments and takes no numbers."_s);
    for (const QString& option : call.options.keys()) {
        if (option != u"--rules-file")
            return call.misuse(u"--rules and %1 do not go together."_s.arg(option));
    }
    const auto project = call.open(dry ? Project::Mode::ReadOnly : Project::Mode::ReadWrite);
    if (!project)
        return call.fail(project.error());
    const auto rules = readBoth(call, **project);
    if (!rules)
        return call.fail(rules.error());
    if (!dry)
        return apply(call, **project, *rules);
    const auto result = dryRun((*project)->folder(), *rules->nowJudge, *rules->thenJudge, call.cancel,
                               progressOf(call, u"dry run"_s));
    return result ? tellDryRun(call, *result) : call.fail(result.error());
}

} // namespace warraq::cli
