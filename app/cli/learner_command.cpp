// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "comments/learner/learner.h"
#include "comments/similar/comment_connection.h"

namespace warraq::cli {

namespace {

using namespace Qt::StringLiterals;

int tell(Call& call, const Learner::State& state)
{
    const LearnerQuality& quality = state.quality;
    if (call.json()) {
        QJsonObject json = qualityToJson(quality);
        json[u"off"_s] = state.off;
        json[u"has_start"_s] = state.hasStart;
        call.out.json(json);
        return Done;
    }
    if (state.off)
        call.out.line(u"switched off"_s);
    call.out.line(
        u"learned from %1 decisions, %2 of them refusals"_s.arg(quality.decisions).arg(quality.refused));
    if (!quality.isEnough()) {
        call.out.line(
            u"too few decisions yet: %1 are needed, %2 of each kind"_s.arg(LearnerQuality::leastDecisions)
                .arg(LearnerQuality::leastOfEach));
        return Done;
    }
    const auto percent = [](double share) { return QString::number(share * 100, 'f', 1); };
    call.out.line(u"tested on the newest %1 (%2 refused)"_s.arg(quality.tested).arg(quality.testedRefused));
    call.out.line(u"AUC %1, at %2: precision %3 %, recall %4 %"_s.arg(
        QString::number(quality.auc, 'f', 3), QString::number(quality.threshold), percent(quality.precision),
        percent(quality.recall)));
    for (const auto& bin : quality.bins) {
        if (bin.count > 0)
            call.out.line(
                u"foreseen %1 %\trefused %2 %\t%3 comments"_s.arg(percent(bin.foreseen), percent(bin.refused))
                    .arg(bin.count));
    }
    return Done;
}

int train(Call& call, Learner& learner)
{
    const auto state = learner.train(
        call.cancel, [&call](double share) { call.out.progress(u"%1 %"_s.arg(int(share * 100))); });
    if (!state)
        return call.fail(state.error());
    if (const auto ranked = learner.rank(call.cancel); !ranked)
        return call.fail(ranked.error());
    return tell(call, *state);
}

/// After a change that takes effect on the order of the queue.
int afterwards(Call& call, Learner& learner, const Result<void>& done)
{
    if (!done)
        return call.fail(done.error());
    const auto ranked = learner.rank(call.cancel);
    return ranked ? Done : call.fail(ranked.error());
}

} // namespace

int runLearner(Call& call)
{
    const QString verb = call.arguments.value(1, u"quality"_s);
    const bool hasFile = verb == u"export" || verb == u"import";
    const QStringList verbs{u"train"_s,  u"quality"_s, u"reset"_s, u"export"_s,
                            u"import"_s, u"on"_s,      u"off"_s};
    if (!verbs.contains(verb))
        return call.misuse(u"%1 is not something the learner does."_s.arg(verb));
    if (call.arguments.size() != (hasFile ? 3 : std::min<qsizetype>(call.arguments.size(), 2)))
        return call.misuse(hasFile ? u"%1 needs a file."_s.arg(verb) : u"%1 takes no file."_s.arg(verb));
    const bool reads = verb == u"quality" || verb == u"export";
    const auto project = call.open(reads ? Project::Mode::ReadOnly : Project::Mode::ReadWrite);
    if (!project)
        return call.fail(project.error());
    auto connection = CommentConnection::open((*project)->folder(), reads);
    if (!connection)
        return call.fail(connection.error());
    Learner learner(connection->database(), (*project)->folder());
    if (verb == u"train")
        return train(call, learner);
    if (verb == u"reset")
        return afterwards(call, learner, learner.reset());
    if (verb == u"on" || verb == u"off")
        return afterwards(call, learner, learner.setOff(verb == u"off"));
    if (verb == u"import") {
        const auto imported = learner.importFrom(call.arguments[2]);
        return imported ? train(call, learner) : call.fail(imported.error());
    }
    if (verb == u"export") {
        const auto exported = learner.exportTo(call.arguments[2]);
        return exported ? Done : call.fail(exported.error());
    }
    const auto state = learner.state();
    return state ? tell(call, *state) : call.fail(state.error());
}

} // namespace warraq::cli
