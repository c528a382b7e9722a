// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/history.h"

#include "article/article_file.h"
#include "article/html_writer.h"
#include "project/history_p.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warraq {

QStringList fieldsChanged(const Article& before, const Article& after)
{
    const QJsonObject old = metadataToJson(before);
    const QJsonObject now = metadataToJson(after);
    QStringList keys = old.keys();
    for (const QString& key : now.keys())
        if (!old.contains(key))
            keys.append(key);
    keys.sort();
    QStringList fields;
    for (const QString& key : std::as_const(keys))
        if (key != u"updated" && old.value(key) != now.value(key))
            fields.append(key);
    if (writeBody(before.blocks, {before.meta.direction, before.meta.language}) !=
        writeBody(after.blocks, {after.meta.direction, after.meta.language}))
        fields.append(u"body"_s);
    return fields;
}

History::History(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
History::~History() = default;
History::History(History&&) noexcept = default;
History& History::operator=(History&&) noexcept = default;

Result<History> History::open(const QString& projectFolder, Mode mode)
{
    auto repository = GitRepository::open(projectFolder, mode == Mode::Write ? GitRepository::Open::Create
                                                                             : GitRepository::Open::Existing);
    if (!repository)
        return passOn(repository);
    return History(std::make_unique<Private>(std::move(*repository)));
}

Result<HistoryIndex*> History::Private::freshIndex(const CancelFlag& cancel)
{
    if (!index) {
        auto opened = HistoryIndex::open(repository.folder());
        if (!opened)
            return passOn(opened);
        index = std::move(*opened);
    }
    if (auto updated = index->update(repository, cancel); !updated)
        return passOn(updated);
    return index.get();
}

Error History::Private::noVersion(const QString& text) const
{
    return {ErrorCode::NotFound, repository.folder(), 0, u"version %1"_s.arg(text)};
}

Result<GitCommit> History::Private::commitOf(const VersionId& id) const
{
    const auto oid = gitId(id);
    if (!oid)
        return std::unexpected(noVersion(id.value()));
    return repository.commit(*oid);
}

Result<GitTree> History::Private::treeOf(const VersionId& id) const
{
    const auto commit = commitOf(id);
    if (!commit)
        return passOn(commit);
    return repository.treeOf(commit->get());
}

Result<GitTree> treeAt(const GitRepository& repository, const GitRepository::Tip& tip)
{
    if (!tip.commit)
        return GitTree();
    const auto commit = repository.commit(*tip.commit);
    if (!commit)
        return passOn(commit);
    return repository.treeOf(commit->get());
}

Result<QString> History::Private::pathIn(const git_tree* tree, const ArticleId& article)
{
    const auto paths = withIndex({}, [&](HistoryIndex& of) { return of.pathsOf(article); });
    for (const QString& path : paths.value_or(QStringList())) {
        const auto entry = repository.entry(tree, path);
        if (entry && *entry)
            return path;
    }
    const auto all = articlesIn(repository, tree); // a file that somebody named otherwise
    if (!all)
        return passOn(all);
    if (const QString path = all->value(article); !path.isEmpty())
        return path;
    return fail(ErrorCode::NotFound, repository.folder(), 0,
                u"story %1 in that version"_s.arg(article.value()));
}

QHash<VersionId, QString> History::Private::names() const
{
    QHash<VersionId, QString> names;
    QHash<VersionId, qint64> given;
    GitReferenceIterator references;
    if (git_reference_iterator_glob_new(std::out_ptr(references), repository.get(), "refs/tags/warraq/*") < 0)
        return names;
    GitReference reference;
    while (git_reference_next(std::out_ptr(reference), references.get()) == 0) {
        GitObject object;
        if (git_reference_peel(std::out_ptr(object), reference.get(), GIT_OBJECT_TAG) < 0)
            continue;
        const auto* const tag = reinterpret_cast<const git_tag*>(object.get());
        const git_signature* const tagger = git_tag_tagger(tag);
        const qint64 at = tagger ? tagger->when.time : 0;
        const VersionId id = versionId(*git_tag_target_id(tag));
        if (names.contains(id) && given.value(id) > at)
            continue;
        names.insert(id, QString::fromUtf8(git_tag_message(tag)).trimmed());
        given.insert(id, at);
    }
    return names;
}

Result<QList<VersionInfo>> History::timeline(const TimelineQuery& query, const CancelFlag& cancel)
{
    auto list = d->withIndex(cancel, [&](HistoryIndex& index) { return index.timeline(query); });
    if (!list)
        return list;
    const QHash<VersionId, QString> names = d->names();
    for (VersionInfo& info : *list)
        info.name = names.value(info.id);
    return list;
}

bool History::isComplete() const
{
    return !d->index || d->index->isComplete();
}

Result<VersionId> History::resolve(const QString& text) const
{
    const QString wanted = text.trimmed();
    const QHash<VersionId, QString> names = d->names();
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        if (it.value() == wanted)
            return it.key();
    GitObject object;
    int code = wanted.isEmpty() ? GIT_ENOTFOUND
                                : git_revparse_single(std::out_ptr(object), d->repository.get(),
                                                      wanted.toUtf8().constData());
    GitObject commit;
    if (code == 0)
        code = git_object_peel(std::out_ptr(commit), object.get(), GIT_OBJECT_COMMIT);
    if (code == GIT_EAMBIGUOUS)
        return fail(ErrorCode::BadArgument, wanted, 0, u"several versions begin like this"_s);
    if (code < 0)
        return std::unexpected(d->noVersion(wanted));
    return versionId(*git_object_id(commit.get()));
}

Result<VersionInfo> History::version(const VersionId& id) const
{
    const auto commit = d->commitOf(id);
    if (!commit)
        return passOn(commit);
    VersionInfo info = factsOf(d->repository, commit->get()).info;
    info.name = d->names().value(id);
    return info;
}

Result<QList<ChangedFile>> History::filesOf(const VersionId& id) const
{
    const auto commit = d->commitOf(id);
    if (!commit)
        return passOn(commit);
    CommitFacts facts = factsOf(d->repository, commit->get());
    if (facts.isDamaged)
        return fail(ErrorCode::HistoryDamaged, d->repository.folder(), 0, id.value());
    return std::move(facts.files);
}

Result<QList<ChangedFile>> History::filesBetween(const VersionId& a, const VersionId& b) const
{
    const auto before = d->treeOf(a);
    if (!before)
        return passOn(before);
    const auto after = d->treeOf(b);
    if (!after)
        return passOn(after);
    auto files = d->repository.changes(before->get(), after->get());
    if (files)
        for (ChangedFile& file : *files)
            if (isArticlePath(file.path))
                file.article = articleOf(d->repository, file.path, {after->get(), before->get()});
    return files;
}

Result<StoredArticle> History::contentAt(const VersionId& version, const ArticleId& article)
{
    const auto tree = d->treeOf(version);
    if (!tree)
        return passOn(tree);
    const auto path = d->pathIn(tree->get(), article);
    if (!path)
        return passOn(path);
    const auto entry = d->repository.entry(tree->get(), *path);
    if (!entry)
        return passOn(entry);
    if (!*entry || git_tree_entry_type(entry->get()) != GIT_OBJECT_BLOB)
        return fail(ErrorCode::HistoryDamaged, *path);
    auto bytes = d->repository.blob(*git_tree_entry_id(entry->get()));
    if (!bytes)
        return passOn(bytes);
    auto read = readArticleFile(*bytes, *path);
    if (!read)
        return passOn(read);
    if (read->id.isEmpty())
        read->id = article;
    return StoredArticle{*path, std::move(*bytes), std::move(*read)};
}

Result<VersionDiff> History::diff(const VersionId& a, const VersionId& b, const ArticleId& article,
                                  const CancelFlag& cancel)
{
    auto before = contentAt(a, article);
    auto after = contentAt(b, article);
    const auto isMissing = [](const Result<StoredArticle>& stored) {
        return !stored && stored.error().code == ErrorCode::NotFound;
    };
    if (!before && (!isMissing(before) || !after))
        return passOn(before);
    if (!after && !isMissing(after))
        return passOn(after);
    VersionDiff diff;
    diff.wasThere = before.has_value();
    diff.isThere = after.has_value();
    if (before)
        diff.before = std::move(before->article);
    if (after)
        diff.after = std::move(after->article);
    if (diff.wasThere && diff.isThere)
        diff.fields = fieldsChanged(diff.before, diff.after);
    diff.comparison = compare(diff.wasThere ? comparedBlocks(diff.before) : Blocks(),
                              diff.isThere ? comparedBlocks(diff.after) : Blocks(), cancel);
    return diff;
}

Result<QList<DeletedArticle>> History::deletedArticles(const CancelFlag& cancel)
{
    const auto tip = d->repository.tip();
    if (!tip)
        return passOn(tip);
    const auto head = treeAt(d->repository, *tip);
    if (!head)
        return passOn(head);
    if (!*head)
        return QList<DeletedArticle>();
    const auto present = articlesIn(d->repository, head->get());
    if (!present)
        return passOn(present);
    const QHash<VersionId, QString> names = d->names();
    return d->withIndex(cancel, [&](HistoryIndex& index) -> Result<QList<DeletedArticle>> {
        const auto known = index.articles();
        if (!known)
            return passOn(known);
        QList<DeletedArticle> deleted;
        VersionId readTree;
        GitTree tree; // many are often deleted at once
        for (auto it = known->cbegin(); it != known->cend(); ++it) {
            if (present->contains(it.key()) || cancel.isCancelled())
                continue;
            auto last = index.timeline({it.key(), {}, 1});
            if (!last)
                return passOn(last);
            if (last->isEmpty())
                continue;
            DeletedArticle gone{it.key(), it.value(), {}, {}, last->first()};
            gone.deletion.name = names.value(gone.deletion.id);
            const auto commit = d->commitOf(gone.deletion.id);
            if (commit && git_commit_parentcount(commit->get()) > 0)
                gone.lastVersion = versionId(*git_commit_parent_id(commit->get(), 0));
            if (!gone.lastVersion.isEmpty() && gone.lastVersion != readTree) {
                tree = d->treeOf(gone.lastVersion).value_or(GitTree());
                readTree = gone.lastVersion;
            }
            const auto entry = tree ? d->repository.entry(tree.get(), gone.path) : Result<GitTreeEntry>();
            if (entry && *entry)
                if (const auto bytes = d->repository.blob(*git_tree_entry_id(entry->get())))
                    if (const auto meta = readArticleMetadata(*bytes))
                        gone.headline = meta->headline;
            deleted.append(std::move(gone));
        }
        std::ranges::sort(deleted, [](const DeletedArticle& a, const DeletedArticle& b) {
            return a.deletion.when != b.deletion.when ? a.deletion.when > b.deletion.when : a.id < b.id;
        });
        return deleted;
    });
}

} // namespace warraq
