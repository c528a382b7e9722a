// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/json_names.h"
#include "comments/comment_store.h"
#include "comments/rules/insight_store.h"
#include "project/project_lock.h"

#include <QFileInfo>
#include <QJsonArray>

#include <limits>

namespace warraq::cli {

namespace {

constexpr int pageSize = 1000;

void tell(Call& call, const Comment& comment, const QHash<CommentId, Insight>& insights)
{
    if (call.json())
        call.out.json(commentToJson(comment, insights.value(comment.id)));
    else
        call.out.line(QStringLiteral("%1\t%2\t%3\t%4\t%5")
                          .arg(comment.id.value())
                          .arg(commentStatusName(comment.status), comment.dateGmt, comment.author,
                               comment.text().simplified()));
}

/// Tells one list page by page; `left` counts down.
Result<void> tellAll(Call& call, const CommentStore& store, const CommentFilter& filter, qint64& left)
{
    std::optional<CommentCursor> cursor;
    while (left > 0) {
        if (call.cancel.isCancelled())
            return std::unexpected(Error{ErrorCode::Cancelled, call.arguments.first(), 0, {}});
        const auto page = store.page(filter, int(std::min<qint64>(pageSize, left)), cursor);
        if (!page)
            return passOn(page);
        QHash<CommentId, Insight> insights;
        if (call.json()) { // a database that nobody could bring up to date has none
            QList<CommentId> ids;
            for (const Comment& comment : page->comments)
                ids.append(comment.id);
            insights = InsightStore(store).insights(ids).value_or(insights);
        }
        for (const Comment& comment : page->comments)
            tell(call, comment, insights);
        left -= page->comments.size();
        cursor = page->next;
        if (!cursor)
            break;
    }
    return {};
}

void tellDecision(Call& call, const Decision& decision, const QString& what)
{
    QJsonArray ids;
    for (const auto& [id, from] : decision.from)
        ids.append(id.value());
    if (call.json())
        call.out.json({{QStringLiteral("decision"), decision.id.value()},
                       {QStringLiteral("what"), what},
                       {QStringLiteral("status"), commentStatusName(decision.to)},
                       {QStringLiteral("changed"), decision.from.size()},
                       {QStringLiteral("comments"), ids}});
    else
        call.out.line(QStringLiteral("%1: %2, %3 comments")
                          .arg(what, commentStatusName(decision.to))
                          .arg(decision.from.size()));
}

std::optional<CommentStatus> statusOfVerb(const QString& verb)
{
    if (verb == u"approve")
        return CommentStatus::Approved;
    if (verb == u"hold")
        return CommentStatus::Pending;
    if (verb == u"spam")
        return CommentStatus::Spam;
    if (verb == u"trash")
        return CommentStatus::Trash;
    return std::nullopt;
}

int decide(Call& call, CommentStore& store, CommentStatus to)
{
    QList<CommentId> ids;
    for (const QString& word : call.arguments.mid(1)) {
        bool ok = false;
        ids.append(CommentId(word.toLongLong(&ok)));
        if (!ok)
            return call.misuse(QStringLiteral("%1 is not the number of a comment.").arg(word));
    }
    const auto decision = store.decide({.ids = ids,
                                        .to = to,
                                        .by = personOfThisAccount(),
                                        .reason = call.options.value(QStringLiteral("--reason")),
                                        .note = call.options.value(QStringLiteral("--note"))});
    if (!decision)
        return call.fail(decision.error());
    tellDecision(call, *decision, QStringLiteral("set"));
    return Done;
}

int step(Call& call, CommentStore& store, const QString& option)
{
    bool ok = false;
    const int count = call.options.value(option).toInt(&ok);
    if (!ok || count < 1)
        return call.misuse(QStringLiteral("%1 needs a number of steps.").arg(option));
    const bool back = option == u"--undo";
    for (int i = 0; i < count; ++i) {
        const auto decision = back ? store.undo(personOfThisAccount()) : store.redo(personOfThisAccount());
        if (!decision)
            return call.fail(decision.error());
        if (!*decision)
            break;
        tellDecision(call, **decision, back ? QStringLiteral("undo") : QStringLiteral("redo"));
    }
    return Done;
}

/// The options that narrow a list; returns what is wrong with them, "" when nothing is.
QString readConditions(const Call& call, CommentFilter& filter)
{
    const std::pair<const char*, QString CommentFilter::*> texts[] = {
        {"--article", &CommentFilter::article},
        {"--search", &CommentFilter::search},
        {"--author", &CommentFilter::author},
        {"--email", &CommentFilter::email},
        {"--ip", &CommentFilter::ip},
        {"--from", &CommentFilter::from},
        {"--until", &CommentFilter::until},
        {"--reason", &CommentFilter::reason},
        {"--text-language", &CommentFilter::language}};
    for (const auto& [option, field] : texts)
        filter.*field = call.options.value(QLatin1StringView(option));
    const QString order = call.options.value(QStringLiteral("--order"), QStringLiteral("newest"));
    filter.order = filterFromJson({{QStringLiteral("order"), order}}).order;
    if (filter.order == CommentFilter::Order::Newest && order != u"newest")
        return QStringLiteral("--order is newest, oldest or priority.");
    bool ok = true;
    if (const QString score = call.options.value(QStringLiteral("--score-from")); !score.isEmpty())
        filter.scoreFrom = score.toDouble(&ok);
    if (!ok)
        return QStringLiteral("--score-from needs a number.");
    if (const QString wave = call.options.value(QStringLiteral("--campaign")); !wave.isEmpty())
        filter.campaign = wave.toLongLong(&ok);
    if (!ok)
        return QStringLiteral("--campaign needs a number.");
    if (call.flags.contains(QStringLiteral("--with-link")))
        filter.hasLink = true;
    return {};
}

} // namespace

int runComments(Call& call)
{
    const QString queue = call.options.value(QStringLiteral("--queue"), QStringLiteral("all"));
    CommentFilter filter;
    if (const QString wrong = readConditions(call, filter); !wrong.isEmpty())
        return call.misuse(wrong);
    const bool all = queue == u"all";
    filter.outside = queue == u"outside";
    if (queue == u"pending" || queue == u"approved" || queue == u"spam" || queue == u"trash")
        filter.status = commentStatusFromName(queue);
    else if (!all && !filter.outside)
        return call.misuse(QStringLiteral("%1 is not a queue.").arg(queue));
    qint64 left = std::numeric_limits<qint64>::max();
    if (const QString limit = call.options.value(QStringLiteral("--limit")); !limit.isEmpty()) {
        bool ok = false;
        left = limit.toLongLong(&ok);
        if (!ok || left < 0)
            return call.misuse(QStringLiteral("--limit needs a number."));
    }
    const auto project = call.open(Project::Mode::ReadOnly);
    if (!project)
        return call.fail(project.error());
    if (!QFileInfo::exists((*project)->path(QStringLiteral("comments.sqlite"))))
        return Done; // a newsroom without readers' comments yet
    const auto store = CommentStore::open((*project)->folder(), true, call.clock);
    if (!store)
        return call.fail(store.error());
    auto told = tellAll(call, **store, filter, left);
    if (told && all) { // what never enters a queue is kept and listed all the same
        filter.outside = true;
        told = tellAll(call, **store, filter, left);
    }
    return told ? Done : call.fail(told.error());
}

int runModerate(Call& call)
{
    if (call.flags.contains(QStringLiteral("--rules")))
        return runRules(call);
    const QString verb = call.options.value(QStringLiteral("--set"));
    const QStringList steps{QStringLiteral("--set"), QStringLiteral("--undo"), QStringLiteral("--redo")};
    QStringList given;
    for (const QString& step : steps) {
        if (call.options.contains(step))
            given.append(step);
    }
    if (given.size() != 1 || call.options.contains(QStringLiteral("--rules-file")) ||
        call.flags.contains(QStringLiteral("--dry-run")))
        return call.misuse(QStringLiteral("Give one of --set, --undo, --redo and --rules."));
    const auto to = statusOfVerb(verb);
    if (!verb.isEmpty() && !to)
        return call.misuse(QStringLiteral("%1 is not a decision.").arg(verb));
    if (!verb.isEmpty() && call.arguments.size() < 2)
        return call.misuse(QStringLiteral("--set needs the numbers of comments."));
    const auto project = call.open(Project::Mode::ReadWrite);
    if (!project)
        return call.fail(project.error());
    const auto store = CommentStore::open((*project)->folder(), false, call.clock);
    if (!store)
        return call.fail(store.error());
    if (const auto sound = (*store)->checkFile(); !sound)
        return call.fail(sound.error());
    return to ? decide(call, **store, *to) : step(call, **store, given.first());
}

} // namespace warraq::cli
