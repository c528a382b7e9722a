// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/json_names.h"
#include "comments/similar/campaigns.h"
#include "comments/similar/comment_connection.h"
#include "comments/similar/lookalike_index.h"
#include "project/project_lock.h"

#include <QFileInfo>

namespace warraq::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr int pageSize = 500;

QJsonObject campaignToJson(const Campaign& campaign)
{
    return {{u"id"_s, campaign.id},
            {u"size"_s, campaign.size},
            {u"pending"_s, campaign.pending},
            {u"text"_s, campaign.text},
            {u"same_text"_s, campaign.sameText},
            {u"first"_s, campaign.first},
            {u"last"_s, campaign.last},
            {u"authors"_s, campaign.authors},
            {u"ips"_s, campaign.ips},
            {u"articles"_s, campaign.articles}};
}

/// Looks at what is new; where the newsroom cannot be written to, what was found before is told.
Result<CommentConnection> openIndexed(Call& call, const QString& folder, bool readOnly)
{
    auto connection = CommentConnection::open(folder, readOnly);
    if (!connection || readOnly)
        return connection;
    const auto updated =
        LookalikeIndex(connection->database())
            .update(call.cancel, [&call](const LookalikeIndex::Progress& progress) {
                call.out.progress(progress.grouping
                                      ? u"comparing"_s
                                      : u"%1 of %2 comments"_s.arg(progress.read).arg(progress.all));
            });
    if (!updated)
        return passOn(updated);
    return connection;
}

int list(Call& call, Campaigns& campaigns, qint64 least, int limit)
{
    const auto found = campaigns.list(least, limit);
    if (!found)
        return call.fail(found.error());
    for (const Campaign& campaign : *found) {
        if (call.json())
            call.out.json(campaignToJson(campaign));
        else
            call.out.line(u"%1\t%2\t%3\t%4\t%5\t%6"_s.arg(campaign.id)
                              .arg(campaign.size)
                              .arg(campaign.pending)
                              .arg(campaign.first, campaign.last, campaign.text.simplified()));
    }
    return Done;
}

int show(Call& call, Campaigns& campaigns, qint64 id)
{
    if (const auto there = campaigns.campaign(id); !there)
        return call.fail(there.error());
    std::optional<Comment> last;
    while (true) {
        const auto page = campaigns.page(id, pageSize, last ? &*last : nullptr);
        if (!page)
            return call.fail(page.error());
        for (const Comment& comment : *page) {
            if (call.json())
                call.out.json(commentToJson(comment));
            else
                call.out.line(u"%1\t%2\t%3\t%4\t%5"_s.arg(comment.id.value())
                                  .arg(commentStatusName(comment.status), comment.dateGmt, comment.author,
                                       comment.text().simplified()));
        }
        if (page->size() < pageSize)
            return Done;
        last = page->last();
    }
}

/// "12,15" as comments; nothing when one is no number.
std::optional<QList<CommentId>> idsOf(const QString& list)
{
    QList<CommentId> ids;
    for (const QString& word : list.split(u',')) {
        bool ok = false;
        ids.append(CommentId(word.toLongLong(&ok)));
        if (!ok)
            return std::nullopt;
    }
    return ids;
}

int moveMembers(Call& call, Campaigns& campaigns, const QString& option, const QList<CommentId>& ids)
{
    const bool out = option == u"--out";
    const QString person = personOfThisAccount();
    const auto moved =
        out ? campaigns.exclude(ids, person, call.clock) : campaigns.include(ids, person, call.clock);
    if (!moved)
        return call.fail(moved.error());
    if (call.json())
        call.out.json({{out ? u"out"_s : u"back"_s, *moved}});
    else
        call.out.line(out ? u"%1 taken out"_s.arg(*moved) : u"%1 put back"_s.arg(*moved));
    return Done;
}

} // namespace

int runCampaigns(Call& call)
{
    bool ok = true;
    qint64 least = 3;
    qint64 limit = 1'000;
    qint64 id = 0;
    if (const QString text = call.options.value(u"--min"_s); !text.isEmpty() && ok)
        least = text.toLongLong(&ok);
    if (const QString text = call.options.value(u"--limit"_s); !text.isEmpty() && ok)
        limit = text.toLongLong(&ok);
    if (call.arguments.size() > 1 && ok)
        id = call.arguments[1].toLongLong(&ok);
    if (!ok || least < 2 || limit < 1 || limit > 1'000'000)
        return call.misuse(u"A campaign, --min (2 or more) and --limit are numbers."_s);
    const QString option = call.options.contains(u"--out"_s)    ? u"--out"_s
                           : call.options.contains(u"--back"_s) ? u"--back"_s
                                                                : QString();
    const auto ids = idsOf(call.options.value(option));
    if (!option.isEmpty() && !ids)
        return call.misuse(u"%1 needs the numbers of comments, with commas between them."_s.arg(option));
    auto project = call.open(Project::Mode::ReadWrite);
    if (!project && option.isEmpty())
        project = call.open(Project::Mode::ReadOnly);
    if (!project)
        return call.fail(project.error());
    if (!QFileInfo::exists((*project)->path(u"comments.sqlite"_s)))
        return Done; // a newsroom without readers' comments yet
    auto connection = openIndexed(call, (*project)->folder(), (*project)->isReadOnly());
    if (!connection)
        return call.fail(connection.error());
    Campaigns campaigns(connection->database());
    if (!option.isEmpty())
        return moveMembers(call, campaigns, option, *ids);
    return id != 0 ? show(call, campaigns, id) : list(call, campaigns, least, int(limit));
}

} // namespace warraq::cli
