// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/commit_facts.h"

#include "article/article_file.h"
#include "project/project_index.h"
#include "project/version_message.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

QString fileName(const QString& path)
{
    return path.section(u'/', -1);
}

/// Made by Project::newArticleId(): nobody has to look into the file.
bool isOurId(const ArticleId& id)
{
    static const QRegularExpression pattern(u"\\A[0-9]{8}-[0-9a-hjkmnp-tv-z]{8}\\z"_s);
    return pattern.match(id.value()).hasMatch();
}

std::optional<ArticleId> idInFile(const GitRepository& repository, const git_tree* tree, const QString& path)
{
    const auto entry = repository.entry(tree, path);
    if (!entry || !*entry || git_tree_entry_type(entry->get()) != GIT_OBJECT_BLOB)
        return std::nullopt;
    const auto bytes = repository.blob(*git_tree_entry_id(entry->get()));
    ArticleId id;
    if (!bytes || !readArticleMetadata(*bytes, &id, path) || id.isEmpty())
        return std::nullopt;
    return id;
}

GitTree parentTree(const GitRepository& repository, const git_commit* commit)
{
    GitCommit parent;
    GitTree tree;
    if (git_commit_parentcount(commit) > 0 && git_commit_parent(std::out_ptr(parent), commit, 0) == 0)
        if (auto read = repository.treeOf(parent.get()))
            tree = std::move(*read);
    return tree;
}

/// Trees are read only when a name does not tell.
void nameArticles(const GitRepository& repository, const git_commit* commit, const VersionMessage& message,
                  QList<ChangedFile>& files)
{
    const auto isArticle = [](const ChangedFile& file) { return isArticlePath(file.path); };
    const bool onlyOne = std::ranges::count_if(files, isArticle) == 1;
    GitTree after;
    GitTree before;
    for (ChangedFile& file : files) {
        if (!isArticle(file))
            continue;
        if (onlyOne && !message.article.isEmpty()) {
            file.article = message.article;
            continue;
        }
        if (file.article = idFromFileName(fileName(file.path)); isOurId(file.article))
            continue;
        if (!after) {
            if (auto read = repository.treeOf(commit))
                after = std::move(*read);
            before = parentTree(repository, commit);
        }
        file.article = articleOf(repository, file.path, {after.get(), before.get()});
    }
}

struct Listing
{
    QList<std::pair<QString, git_oid>> files;
};

int collectArticle(const char* folder, const git_tree_entry* entry, void* payload)
{
    const QString path = QString::fromUtf8(folder) + QString::fromUtf8(git_tree_entry_name(entry));
    if (git_tree_entry_type(entry) == GIT_OBJECT_TREE)
        return path == u"articles" || path.startsWith(u"articles/") ? 0 : 1;
    if (isArticlePath(path))
        static_cast<Listing*>(payload)->files.append({path, *git_tree_entry_id(entry)});
    return 0;
}

} // namespace

bool isArticlePath(QStringView path)
{
    return path.startsWith(u"articles/") && path.endsWith(u".html");
}

ArticleId articleOf(const GitRepository& repository, const QString& path,
                    std::initializer_list<const git_tree*> trees)
{
    const ArticleId named = idFromFileName(fileName(path));
    if (isOurId(named))
        return named;
    for (const git_tree* const tree : trees)
        if (tree)
            if (const auto id = idInFile(repository, tree, path))
                return *id;
    return named;
}

Result<QHash<ArticleId, QString>> articlesIn(const GitRepository& repository, const git_tree* tree)
{
    Listing listing;
    if (auto ok = repository.check(git_tree_walk(tree, GIT_TREEWALK_PRE, collectArticle, &listing)); !ok)
        return passOn(ok);
    QHash<ArticleId, QString> articles;
    articles.reserve(listing.files.size());
    for (const auto& [path, blob] : std::as_const(listing.files)) {
        ArticleId id = idFromFileName(fileName(path));
        if (!isOurId(id)) {
            ArticleId inFile;
            const auto bytes = repository.blob(blob);
            if (bytes && readArticleMetadata(*bytes, &inFile, path) && !inFile.isEmpty())
                id = inFile;
        }
        if (!articles.contains(id)) // as ProjectIndex does
            articles.insert(id, path);
    }
    return articles;
}

CommitFacts factsOf(const GitRepository& repository, const git_commit* commit)
{
    CommitFacts facts;
    const VersionMessage message = readVersionMessage(messageOf(commit));
    facts.info.id = versionId(*git_commit_id(commit));
    facts.info.who = authorOf(commit);
    facts.info.when = timeOf(commit);
    facts.info.parents = int(git_commit_parentcount(commit));
    facts.info.reason = message.reason.value_or(facts.info.parents > 1 ? Reason::Merged : Reason::Outside);
    facts.info.fields = message.fields;
    facts.info.subject = message.subject;
    facts.files = message.files;
    if (message.files.isEmpty() || facts.info.parents > 1) {
        auto files = repository.changesOf(commit);
        facts.isDamaged = !files;
        facts.files = std::move(files).value_or(QList<ChangedFile>());
    }
    nameArticles(repository, commit, message, facts.files);
    QSet<ArticleId> articles;
    for (const ChangedFile& file : std::as_const(facts.files))
        if (!file.article.isEmpty())
            articles.insert(file.article);
    facts.info.articles = int(articles.size());
    facts.info.files = int(facts.files.size());
    if (articles.size() == 1)
        facts.info.article = *articles.begin();
    return facts;
}

} // namespace warraq
