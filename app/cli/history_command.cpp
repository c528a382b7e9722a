// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "cli/command.h"
#include "cli/json_names.h"
#include "project/history_recorder.h"
#include "text/direction.h"

#include <QJsonArray>

#include <algorithm>

namespace warraq::cli {

namespace {

using namespace Qt::StringLiterals;

QJsonObject versionToJson(const VersionInfo& info)
{
    return {{u"version"_s, info.id.value()},
            {u"at"_s, timeToJson(info.when)},
            {u"who"_s, info.who.name},
            {u"email"_s, info.who.email},
            {u"reason"_s, reasonName(info.reason)},
            {u"article"_s, info.article.value()},
            {u"fields"_s, QJsonArray::fromStringList(info.fields)},
            {u"name"_s, info.name},
            {u"subject"_s, info.subject},
            {u"articles"_s, info.articles},
            {u"files"_s, info.files},
            {u"parents"_s, info.parents}};
}

QJsonObject fileToJson(const ChangedFile& file)
{
    return {
        {u"path"_s, file.path}, {u"article"_s, file.article.value()}, {u"change"_s, changeName(file.change)}};
}

QString versionLine(const VersionInfo& info)
{
    QString line = u"%1\t%2\t%3\t%4"_s.arg(info.id.value().first(12), info.when.toString(Qt::ISODate),
                                           isolated(info.who.name), isolated(info.subject));
    if (!info.name.isEmpty())
        line += u"\t«%1»"_s.arg(isolated(info.name));
    return line;
}

QString pairKind(ParagraphPair::Kind kind)
{
    switch (kind) {
    case ParagraphPair::Kind::Same:
        return u"same"_s;
    case ParagraphPair::Kind::Changed:
        return u"changed"_s;
    case ParagraphPair::Kind::Added:
        return u"added"_s;
    case ParagraphPair::Kind::Removed:
        return u"removed"_s;
    case ParagraphPair::Kind::MovedAway:
        return u"moved-away"_s;
    case ParagraphPair::Kind::MovedHere:
        return u"moved-here"_s;
    }
    return {};
}

/// One of the things that `history` does, in one project.
class HistoryCommand
{
public:
    HistoryCommand(Call& call, Project& project, History& history)
        : m_call(call)
        , m_project(project)
        , m_history(history)
    {
    }

    int list(const QString& article)
    {
        TimelineQuery query{ArticleId(article), {}, 100};
        if (const QString limit = m_call.options.value(u"--limit"_s); !limit.isEmpty()) {
            bool isNumber = false;
            query.limit = limit.toInt(&isNumber);
            if (!isNumber || query.limit < 1)
                return m_call.misuse(u"--limit needs a number from 1 on."_s);
        }
        if (const QString before = m_call.options.value(u"--before"_s); !before.isEmpty()) {
            const auto id = m_history.resolve(before);
            if (!id)
                return m_call.fail(id.error());
            query.before = *id;
        }
        const auto versions = m_history.timeline(query, m_call.cancel);
        if (!versions)
            return m_call.fail(versions.error());
        if (versions->isEmpty() && !article.isEmpty() && query.before.isEmpty())
            return m_call.fail(
                {ErrorCode::NotFound, m_project.folder(), 0, u"version of story %1"_s.arg(article)});
        for (const VersionInfo& info : *versions) {
            if (m_call.json())
                m_call.out.json(versionToJson(info));
            else
                m_call.out.line(versionLine(info));
        }
        if (!m_history.isComplete())
            m_call.out.error(u"Older versions are not in this copy of the history."_s);
        return Done;
    }

    int show(const QString& text, const QString& article)
    {
        const auto id = m_history.resolve(text);
        if (!id)
            return m_call.fail(id.error());
        const auto info = m_history.version(*id);
        if (!info)
            return m_call.fail(info.error());
        QJsonObject json = versionToJson(*info);
        if (!article.isEmpty()) {
            const auto stored = m_history.contentAt(*id, ArticleId(article));
            if (!stored)
                return m_call.fail(stored.error());
            if (!m_call.json()) {
                m_call.out.raw(stored->bytes);
                return Done;
            }
            json.insert(u"path"_s, stored->path);
            json.insert(u"content"_s, wholeArticleToJson(stored->article, m_call.clock.now()));
            m_call.out.json(json);
            return Done;
        }
        const auto files = m_history.filesOf(*id);
        if (!files)
            return m_call.fail(files.error());
        QJsonArray list;
        for (const ChangedFile& file : *files)
            list.append(fileToJson(file));
        json.insert(u"changes"_s, list);
        if (m_call.json()) {
            m_call.out.json(json);
            return Done;
        }
        m_call.out.line(versionLine(*info));
        tellFiles(*files);
        return Done;
    }

    int restore(const QString& text, const QString& article)
    {
        const auto id = m_history.resolve(text);
        if (!id)
            return m_call.fail(id.error());
        const ArticleId of(article);
        QString hash;
        if (const QString file = m_project.articlePath(of); !file.isEmpty()) {
            const auto bytes = readFile(file); // also one that cannot be read as an article any more
            if (!bytes)
                return m_call.fail(bytes.error());
            hash = contentHash(*bytes);
        }
        const auto made =
            m_history.restore(m_project, *id, of, hash, authorOfThisAccount(m_project.settings()));
        return made ? tellVersion(*made) : m_call.fail(made.error());
    }

    int name(const QString& text, const QString& name)
    {
        const auto id = m_history.resolve(text);
        if (!id)
            return m_call.fail(id.error());
        const auto named =
            m_history.nameVersion(*id, name, authorOfThisAccount(m_project.settings()), m_call.clock.now());
        return named ? tellVersion(*id) : m_call.fail(named.error());
    }

    int deleted()
    {
        const auto list = m_history.deletedArticles(m_call.cancel);
        if (!list)
            return m_call.fail(list.error());
        for (const DeletedArticle& gone : *list) {
            if (m_call.json())
                m_call.out.json({{u"article"_s, gone.id.value()},
                                 {u"headline"_s, gone.headline},
                                 {u"path"_s, gone.path},
                                 {u"last_version"_s, gone.lastVersion.value()},
                                 {u"deleted_in"_s, gone.deletion.id.value()},
                                 {u"at"_s, timeToJson(gone.deletion.when)},
                                 {u"who"_s, gone.deletion.who.name}});
            else
                m_call.out.line(u"%1\t%2\t%3\t%4"_s.arg(gone.id.value(), gone.lastVersion.value().first(12),
                                                        gone.deletion.when.toString(Qt::ISODate),
                                                        isolated(gone.headline)));
        }
        return Done;
    }

    int diff(const QString& first, const QString& second, const QString& article)
    {
        const auto a = m_history.resolve(first);
        if (!a)
            return m_call.fail(a.error());
        const auto b = m_history.resolve(second);
        if (!b)
            return m_call.fail(b.error());
        if (!article.isEmpty()) {
            const auto diff = m_history.diff(*a, *b, ArticleId(article), m_call.cancel);
            return diff ? tellDiff(*a, *b, *diff) : m_call.fail(diff.error());
        }
        const auto files = m_history.filesBetween(*a, *b);
        if (!files)
            return m_call.fail(files.error());
        tellFiles(*files);
        return Done;
    }

private:
    void tellFiles(const QList<ChangedFile>& files)
    {
        for (const ChangedFile& file : files) {
            if (m_call.json())
                m_call.out.json(fileToJson(file));
            else
                m_call.out.line(u"%1\t%2"_s.arg(changeName(file.change), file.path));
        }
    }

    int tellVersion(const VersionId& id)
    {
        const auto info = m_history.version(id);
        if (!info)
            return m_call.fail(info.error());
        if (m_call.json())
            m_call.out.json(versionToJson(*info));
        else
            m_call.out.line(versionLine(*info));
        return Done;
    }

    int tellDiff(const VersionId& a, const VersionId& b, const VersionDiff& diff)
    {
        QJsonArray paragraphs;
        const Comparison& all = diff.comparison;
        for (const ParagraphPair& pair : all.pairs) {
            if (pair.kind == ParagraphPair::Kind::Same)
                continue;
            const QString before = pair.before < 0 ? QString() : all.before[pair.before].text;
            const QString after = pair.after < 0 ? QString() : all.after[pair.after].text;
            paragraphs.append(
                QJsonObject{{u"change"_s, pairKind(pair.kind)}, {u"before"_s, before}, {u"after"_s, after}});
            if (m_call.json() || pair.kind == ParagraphPair::Kind::MovedAway)
                continue;
            if (pair.before >= 0)
                m_call.out.line(u"- "_s + isolated(before));
            if (pair.after >= 0)
                m_call.out.line(u"+ "_s + isolated(after));
        }
        if (m_call.json())
            m_call.out.json({{u"from"_s, a.value()},
                             {u"to"_s, b.value()},
                             {u"was_there"_s, diff.wasThere},
                             {u"is_there"_s, diff.isThere},
                             {u"fields"_s, QJsonArray::fromStringList(diff.fields)},
                             {u"changes"_s, all.changes()},
                             {u"paragraphs"_s, paragraphs}});
        else if (!diff.fields.isEmpty())
            m_call.out.line(u"fields: "_s + diff.fields.join(u", "_s));
        return Done;
    }

    Call& m_call;
    Project& m_project;
    History& m_history;
};

struct Action
{
    QLatin1StringView name;
    qsizetype least; ///< arguments behind the name
    qsizetype most;
    bool writes; ///< the project's files
};
constexpr Action actions[] = {{"show-version"_L1, 1, 2, false},
                              {"restore"_L1, 2, 2, true},
                              {"diff"_L1, 2, 3, false},
                              {"name"_L1, 2, 2, false},
                              {"deleted"_L1, 0, 0, false}};

int runAction(HistoryCommand& command, const QString& name, const QStringList& words)
{
    if (name == u"show-version")
        return command.show(words.at(0), words.value(1));
    if (name == u"restore")
        return command.restore(words.at(0), words.at(1));
    if (name == u"diff")
        return command.diff(words.at(0), words.at(1), words.value(2));
    if (name == u"name")
        return command.name(words.at(0), words.at(1));
    return command.deleted();
}

} // namespace

int runHistory(Call& call)
{
    const QString name = call.arguments.value(1);
    const auto* const action =
        std::ranges::find(actions, name, [](const Action& a) { return QString(a.name); });
    const bool isList = action == std::end(actions);
    const QStringList words = call.arguments.mid(2);
    if (isList && !words.isEmpty())
        return call.misuse(u"history knows no %1."_s.arg(name));
    if (!isList && (words.size() < action->least || words.size() > action->most))
        return call.misuse(u"history %1 was given too many or too few arguments."_s.arg(name));
    const bool writes = !isList && action->writes;
    auto project = call.open(writes ? Project::Mode::ReadWrite : Project::Mode::ReadOnly);
    if (!project)
        return call.fail(project.error());
    auto history = History::open((*project)->folder(), History::Mode::Read);
    if (!history && history.error().code == ErrorCode::NotFound) {
        if (!name.isEmpty() && name != u"deleted")
            return call.fail({ErrorCode::NotFound, (*project)->folder(), 0, u"history yet"_s});
        if (!call.json())
            call.out.line(u"There is no history yet."_s);
        return Done;
    }
    if (!history)
        return call.fail(history.error());
    HistoryCommand command(call, **project, *history);
    return isList ? command.list(name) : runAction(command, name, words);
}

} // namespace warraq::cli
