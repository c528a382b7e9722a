// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/handoff.h"

#include "article/article_file.h"
#include "base/atomic_file.h"
#include "project/handoff_file.h"
#include "project/history.h"
#include "project/merge_commit.h"
#include "project/project_index.h"
#include "project/settings.h"
#include "project/tree_merge.h"
#include "project/version_message.h"
#include "project/working_files.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr int mostVersions = 200;
constexpr int mostRounds = 6;
constexpr qint64 largestHandoff = 1LL << 30;

Result<ProjectSettings> settingsOf(const QString& folder)
{
    const auto bytes = readFile(folder + u"/warraq.json"_s);
    return bytes ? readSettings(*bytes) : passOn(bytes);
}

Result<History> recordedHistory(const QString& folder, const HandoffOptions& options)
{
    auto history = History::open(folder, History::Mode::Write);
    if (!history)
        return history;
    const auto swept = history->sweep(options.who, options.clock->now(), Reason::Outside, options.cancel);
    if (!swept)
        return passOn(swept);
    return history;
}

/// The versions of a story that are here, newest first: each content once.
struct KnownVersion
{
    VersionInfo info;
    QByteArray bytes;
};
QList<KnownVersion> versionsOf(History& history, const ArticleId& id, const CancelFlag& cancel)
{
    QList<KnownVersion> versions;
    const auto timeline = history.timeline({id, {}, mostVersions}, cancel);
    for (const VersionInfo& info : timeline.value_or(QList<VersionInfo>()))
        if (const auto stored = history.contentAt(info.id, id)) // where it was deleted there is none
            if (versions.isEmpty() || versions.last().bytes != stored->bytes)
                versions.append({info, stored->bytes});
    return versions;
}

QSet<QString> mediaIn(const QByteArray& bytes)
{
    static const QRegularExpression pattern(u"media/[0-9a-f]{64}\\.[a-z0-9]{1,8}"_s);
    QSet<QString> paths;
    for (const auto& match : pattern.globalMatch(QString::fromUtf8(bytes)))
        paths << match.captured();
    return paths;
}

class Writer
{
public:
    Writer(const QString& folder, const HandoffOptions& options)
        : m_folder(folder)
        , m_options(options)
    {
    }

    Result<HandoffReport> write(const QList<ArticleId>& articles, const QString& file)
    {
        const auto settings = settingsOf(m_folder);
        if (!settings)
            return passOn(settings);
        m_handoff.projectId = settings->id;
        m_handoff.projectName = settings->name;
        m_handoff.made = m_options.clock->now();
        m_handoff.by = m_options.who.name;
        auto history = recordedHistory(m_folder, m_options);
        if (!history)
            return passOn(history);
        ProjectIndex index(m_folder);
        for (const ArticleId& id : articles) {
            const QString path = index.pathOf(id);
            if (path.isEmpty())
                return fail(ErrorCode::NotFound, id.value());
            if (const auto added = add(*history, id, path); !added)
                return passOn(added);
        }
        if (const auto written = writeFileAtomically(file, writeHandoffFile(m_handoff)); !written)
            return passOn(written);
        m_report.media = int(m_handoff.media.size());
        return m_report;
    }

private:
    Result<void> add(History& history, const ArticleId& id, const QString& path)
    {
        HandoffArticle article{id, QDir(m_folder).relativeFilePath(path), {}};
        const auto known = versionsOf(history, id, m_options.cancel);
        for (auto version = known.crbegin(); version != known.crend(); ++version)
            addVersion(article, version->info, version->bytes);
        const auto present = readFile(path);
        if (!present)
            return passOn(present);
        if (known.isEmpty() || known.first().bytes != *present) // not kept: too large, or written just now
            addVersion(article, {{}, m_options.who, m_options.clock->now(), Reason::Saved, {}, {}, {}, {}},
                       *present);
        if (m_size > largestHandoff)
            return fail(ErrorCode::TooLarge, path);
        m_handoff.articles += article;
        m_report.articles += id.value();
        return {};
    }

    void addVersion(HandoffArticle& article, const VersionInfo& info, const QByteArray& bytes)
    {
        const QString hash = contentHash(bytes);
        article.versions.append({info.when, info.who.name, info.reason, hash});
        keep(hash, bytes);
        for (const QString& path : mediaIn(bytes)) {
            const auto media = readFile(m_folder + u'/' + path);
            const QString content = media ? contentHash(*media) : QString();
            if (m_handoff.media.contains(path) || !path.startsWith(u"media/"_s + content + u'.'))
                continue;
            m_handoff.media.insert(path, content);
            keep(content, *media);
        }
        ++m_report.versions;
    }

    void keep(const QString& hash, const QByteArray& bytes)
    {
        if (m_handoff.contents.contains(hash))
            return;
        m_handoff.contents.insert(hash, bytes);
        m_size += bytes.size();
    }

    const QString& m_folder;
    const HandoffOptions& m_options;
    Handoff m_handoff;
    HandoffReport m_report;
    qint64 m_size = 0;
};

} // namespace

Result<HandoffReport> writeHandoff(const QString& projectFolder, const QList<ArticleId>& articles,
                                   const QString& file, const HandoffOptions& options)
{
    return Writer(projectFolder, options).write(articles, file);
}

namespace {

/// Takes one hand-off. What it brings becomes a line of versions beside the tip, from the last version that
/// both sides have, and that line is merged as another machine's would be.
class Taker
{
public:
    Taker(const QString& folder, const Handoff& handoff, const HandoffOptions& options)
        : m_folder(folder)
        , m_handoff(handoff)
        , m_options(options)
    {
    }

    Result<HandoffReport> take()
    {
        for (int round = 1; round <= mostRounds; ++round) {
            if (m_options.cancel.isCancelled())
                return fail(ErrorCode::Cancelled, m_folder);
            const auto taken = oneRound();
            if (!taken)
                return passOn(taken);
            if (*taken)
                return m_report;
        }
        return fail(ErrorCode::HistoryBusy, m_folder);
    }

private:
    /// A story of the file, and from which of its versions on it is new here.
    struct News
    {
        HandoffArticle article;
        qsizetype first = 0;
    };

    Result<bool> oneRound()
    {
        m_report = {};
        m_news.clear();
        auto history = recordedHistory(m_folder, m_options);
        if (!history)
            return passOn(history);
        findNews(*history);
        auto repository = GitRepository::open(m_folder, GitRepository::Open::Existing);
        if (!repository)
            return passOn(repository);
        const auto tip = repository->tip();
        if (!tip)
            return passOn(tip);
        if (m_news.isEmpty() || !tip->commit)
            return true;
        return merge(*repository, *tip);
    }

    void findNews(History& history)
    {
        ProjectIndex index(m_folder);
        for (HandoffArticle article : m_handoff.articles) {
            if (const QString here = index.pathOf(article.id); !here.isEmpty())
                article.path = QDir(m_folder).relativeFilePath(here);
            QSet<QString> known;
            for (const KnownVersion& version : versionsOf(history, article.id, m_options.cancel))
                known << contentHash(version.bytes);
            qsizetype first = article.versions.size();
            while (first > 0 && !known.contains(article.versions.at(first - 1).content))
                --first;
            if (first == article.versions.size()) {
                m_report.known += article.id.value();
                continue;
            }
            m_report.articles += article.id.value();
            m_report.versions += int(article.versions.size() - first);
            m_news.append({article, first});
        }
    }

    Result<bool> merge(const GitRepository& repository, const GitRepository::Tip& tip)
    {
        const auto commit = repository.commit(*tip.commit);
        const auto mine = commit ? repository.treeOf(commit->get()) : passOn(commit);
        if (!mine)
            return passOn(mine);
        auto batch = ObjectBatch::begin(repository);
        if (!batch)
            return passOn(batch);
        const auto base = baseTree(*batch, mine->get());
        if (!base)
            return passOn(base);
        auto theirs = withMedia(*batch, base->get());
        git_oid line = *tip.commit;
        for (const News& news : std::as_const(m_news))
            for (qsizetype i = news.first; theirs && i < news.article.versions.size(); ++i)
                theirs = addVersion(*batch, theirs->get(), news.article, i, line);
        if (!theirs)
            return passOn(theirs);
        if (auto ok = batch->finish(); !ok)
            return passOn(ok);
        const auto sides = [this](const QString& path) { return sidesOf(path); };
        const auto merged =
            mergeTrees(repository, {base->get(), mine->get(), theirs->get(), sides, largestSyncedFile});
        if (!merged)
            return passOn(merged);
        const auto to = merged->isTheirs ? Result<git_oid>(line)
                                         : writeMergeCommit(repository, *tip.commit, line, *merged,
                                                            m_options.who, m_options.clock->now());
        if (!to)
            return passOn(to);
        m_report.merged = merged->merged;
        m_report.conflicts = merged->conflicts;
        m_report.copies = merged->copies;
        return takeStep(repository, {tip, *to, merged->changes, m_options.who}, m_options.cancel);
    }

    using Updates = QList<ObjectBatch::Update>;

    /// As the newsroom would be with the versions that both have: where there is none, without the story.
    Result<GitTree> baseTree(ObjectBatch& batch, git_tree* mine) const
    {
        const GitRepository& repository = batch.through();
        Updates updates;
        for (const News& news : m_news) {
            const QString& path = news.article.path;
            const QString trash = u"trash/"_s + path.section(u'/', 1);
            const auto isTrashed = repository.entry(mine, trash);
            if (!isTrashed)
                return passOn(isTrashed);
            const auto isThere = repository.entry(mine, path);
            if (!isThere)
                return passOn(isThere);
            if (*isTrashed && news.first > 0)
                updates.append({trash, {}, GIT_FILEMODE_UNREADABLE});
            if (news.first > 0) {
                const auto blob = batch.addBlob(
                    m_handoff.contents.value(news.article.versions.at(news.first - 1).content), path);
                if (!blob)
                    return passOn(blob);
                updates.append({path, *blob});
            } else if (*isThere) {
                updates.append({path, {}, GIT_FILEMODE_UNREADABLE});
            }
        }
        return batch.treeWith(mine, updates);
    }

    Result<GitTree> withMedia(ObjectBatch& batch, git_tree* tree)
    {
        const GitRepository& repository = batch.through();
        Updates updates;
        for (auto it = m_handoff.media.begin(); it != m_handoff.media.end(); ++it) {
            const auto present = repository.entry(tree, it.key());
            if (!present)
                return passOn(present);
            if (*present)
                continue;
            const auto blob = batch.addBlob(m_handoff.contents.value(*it), it.key());
            if (!blob)
                return passOn(blob);
            updates.append({it.key(), *blob});
        }
        m_report.media = int(updates.size());
        return batch.treeWith(tree, updates);
    }

    Result<GitTree> addVersion(ObjectBatch& batch, git_tree* before, const HandoffArticle& article,
                               qsizetype number, git_oid& line) const
    {
        const GitRepository& repository = batch.through();
        const HandoffVersion& version = article.versions.at(number);
        const QByteArray bytes = m_handoff.contents.value(version.content);
        const auto blob = batch.addBlob(bytes, article.path);
        if (!blob)
            return passOn(blob);
        auto tree = batch.treeWith(before, {{article.path, *blob, GIT_FILEMODE_BLOB}});
        const auto parent = repository.commit(line);
        const auto who = repository.signature({version.by, {}}, version.at);
        if (!tree || !parent || !who)
            return !tree ? std::move(tree) : !parent ? Result<GitTree>(passOn(parent)) : passOn(who);
        const auto meta = readArticleMetadata(bytes);
        const Change change = number == 0 ? Change::Added : Change::Changed;
        const QByteArray message = writeVersionMessage({{version.by, {}},
                                                        version.at,
                                                        version.reason,
                                                        article.id,
                                                        meta ? meta->headline : QString(),
                                                        {},
                                                        {}},
                                                       {{article.path, article.id, change}});
        const git_commit* parents[] = {parent->get()};
        if (auto ok =
                repository.check(git_commit_create(&line, repository.get(), nullptr, who->get(), who->get(),
                                                   nullptr, message.constData(), tree->get(), 1, parents));
            !ok)
            return passOn(ok);
        batch.add(line);
        return tree;
    }

    [[nodiscard]] MergeSides sidesOf(const QString& path) const
    {
        MergeSides sides{{m_options.who.name, m_options.clock->now()}, {m_handoff.by, m_handoff.made}};
        for (const News& news : m_news)
            if (news.article.path == path)
                sides.theirs = {news.article.versions.last().by, news.article.versions.last().at};
        return sides;
    }

    const QString& m_folder;
    const Handoff& m_handoff;
    const HandoffOptions& m_options;
    QList<News> m_news;
    HandoffReport m_report;
};

} // namespace

Result<HandoffReport> takeHandoff(const QString& projectFolder, const QString& file,
                                  const HandoffOptions& options)
{
    const auto bytes = readFile(file, largestHandoff);
    if (!bytes)
        return passOn(bytes);
    const auto handoff = readHandoffFile(*bytes, file);
    if (!handoff)
        return passOn(handoff);
    const auto settings = settingsOf(projectFolder);
    if (!settings)
        return passOn(settings);
    if (settings->id.isEmpty() || settings->id != handoff->projectId)
        return fail(ErrorCode::OtherProject, file, 0, handoff->projectName);
    return Taker(projectFolder, *handoff, options).take();
}

} // namespace warraq
