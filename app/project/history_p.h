// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/commit_facts.h"
#include "project/history.h"
#include "project/object_batch.h"

#include <map>

namespace warraq {

/// Looks files up in one tree; each of its folders is read once.
class TreeReader
{
public:
    TreeReader(const GitRepository& repository, git_tree* root)
        : m_repository(repository)
        , m_root(root)
    {
    }
    /// Null when there is none. Valid as long as this object.
    [[nodiscard]] Result<const git_tree_entry*> find(const QString& path);

private:
    [[nodiscard]] Result<const git_tree*> folder(const QString& path);

    const GitRepository& m_repository;
    git_tree* m_root;
    std::map<QString, GitTree> m_folders;
};

/// A file of the project as it is on disk now.
struct DiskFile
{
    QString path;
    bool exists = false;
    git_filemode_t mode = GIT_FILEMODE_BLOB;
    git_oid id{};
    git_index_entry stat{}; ///< what .git/index remembers of it, without its path
};

struct Recorded
{
    VersionId version;
    QList<ChangedFile> files;
    QList<DiskFile> onDisk;
};

class History::Private
{
public:
    explicit Private(GitRepository opened)
        : repository(std::move(opened))
    {
    }

    /// The index as of now. `ask` is asked again with a new one when the file turns out to be damaged.
    template <class Ask>
    auto withIndex(const CancelFlag& cancel, Ask&& ask) -> decltype(ask(std::declval<HistoryIndex&>()))
    {
        for (bool isSecondTime = false;; isSecondTime = true) {
            auto fresh = freshIndex(cancel);
            if (fresh) {
                auto answer = ask(**fresh);
                if (answer || answer.error().code != ErrorCode::HistoryFailed || isSecondTime)
                    return answer;
            } else if (fresh.error().code != ErrorCode::HistoryFailed || isSecondTime) {
                return passOn(fresh);
            }
            index.reset();
            HistoryIndex::discard(repository.folder());
        }
    }
    [[nodiscard]] Result<HistoryIndex*> freshIndex(const CancelFlag& cancel);

    [[nodiscard]] Result<GitCommit> commitOf(const VersionId& id) const;
    [[nodiscard]] Result<GitTree> treeOf(const VersionId& id) const;
    [[nodiscard]] Result<QString> pathIn(const git_tree* tree, const ArticleId& article);
    [[nodiscard]] QHash<VersionId, QString> names() const;
    [[nodiscard]] Error noVersion(const QString& text) const;

    [[nodiscard]] Result<void> checkWritable() const;
    /// What a version is compared with.
    enum class Start
    {
        Tip,
        Nothing ///< the tip's files are damaged: all of them are given, and written again
    };
    /// The heart of it. `skipped`: files that cannot be kept are named there; without it they are errors.
    [[nodiscard]] Result<std::optional<Recorded>>
    recordFiles(Version version, QStringList* skipped, const CancelFlag& cancel, Start start = Start::Tip);
    /// Empty, with a handle that lives as long as this: what it has read of the tip stays in memory.
    [[nodiscard]] Result<ObjectBatch*> freshBatch();
    [[nodiscard]] Result<Sweep> sweepFrom(Start start, const Version& version, const CancelFlag& cancel);

    GitRepository repository;
    std::unique_ptr<HistoryIndex> index;
    std::optional<ObjectBatch> batch;
};

/// The tree of the tip; null before the first version.
[[nodiscard]] Result<GitTree> treeAt(const GitRepository& repository, const GitRepository::Tip& tip);
/// Stays out of the history whatever .gitignore says: readers' personal data, this machine's own files,
/// git's.
[[nodiscard]] bool staysOut(QStringView path);

} // namespace warraq
