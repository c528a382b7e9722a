// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/verify_history.h"

#include "base/atomic_file.h"
#include "project/commit_facts.h"
#include "project/git_repository.h"

#include <QFileInfo>
#include <QSet>

#include <vector>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr int deepest = 100; ///< folders in each other

class HistoryVerifier
{
public:
    explicit HistoryVerifier(const GitRepository& repository)
        : m_repository(repository)
    {
        if (git_repository_odb(std::out_ptr(m_odb), repository.get()) < 0)
            note(u".git"_s, u"history-unreadable"_s, repository.error(GIT_ERROR).detail);
    }

    QList<Finding> run()
    {
        const auto tip = m_repository.tip();
        if (!tip) {
            note(whereTipIsDamaged(), u"history-unreadable"_s, tip.error().detail);
            return m_findings;
        }
        if (!tip->commit && hasBranches())
            note(u".git/HEAD"_s, u"history-unreadable"_s, QString::fromUtf8(tip->reference));
        if (!m_odb || !tip->commit)
            return m_findings;
        checkCommits(*tip->commit);
        checkNames();
        if (const auto commit = m_repository.commit(*tip->commit))
            checkTree(*git_commit_tree_id(commit->get()), {});
        return m_findings;
    }

private:
    void note(const QString& file, const QString& what, const QString& detail)
    {
        m_findings.append({file, 0, what, detail});
    }
    void note(const QString& file, const QString& what, const git_oid& id, int code)
    {
        note(file, what, textOf(id) + u": "_s + m_repository.error(code).detail);
    }

    [[nodiscard]] bool hasBranches() const
    {
        GitReferenceIterator references;
        GitReference branch;
        return git_reference_iterator_glob_new(std::out_ptr(references), m_repository.get(),
                                               "refs/heads/*") == 0 &&
               git_reference_next(std::out_ptr(branch), references.get()) == 0;
    }

    /// HEAD, the branch that it names, or the version that the branch leads to.
    [[nodiscard]] QString whereTipIsDamaged() const
    {
        GitReference head;
        GitReference branch;
        if (git_reference_lookup(std::out_ptr(head), m_repository.get(), "HEAD") < 0)
            return u".git/HEAD"_s;
        const char* const name = git_reference_symbolic_target(head.get());
        if (!name || !QByteArray(name).startsWith("refs/heads/"))
            return u".git/HEAD"_s;
        return git_reference_lookup(std::out_ptr(branch), m_repository.get(), name) < 0
                   ? u".git/"_s + QString::fromUtf8(name)
                   : u".git"_s;
    }

    void checkCommits(const git_oid& tip)
    {
        std::vector<git_oid> waiting{tip};
        while (!waiting.empty()) {
            const git_oid id = waiting.back();
            waiting.pop_back();
            const QByteArray key(reinterpret_cast<const char*>(id.id), GIT_OID_SHA1_SIZE);
            if (m_seen.contains(key))
                continue;
            m_seen.insert(key);
            GitCommit commit;
            if (const int code = git_commit_lookup(std::out_ptr(commit), m_repository.get(), &id); code < 0) {
                note(u".git"_s, u"history-commit-missing"_s, id, code);
                continue;
            }
            for (unsigned i = 0; i < git_commit_parentcount(commit.get()); ++i)
                waiting.push_back(*git_commit_parent_id(commit.get(), i));
        }
    }

    void checkNames()
    {
        GitReferenceIterator references;
        if (git_reference_iterator_glob_new(std::out_ptr(references), m_repository.get(),
                                            "refs/tags/warraq/*") < 0)
            return;
        GitReference reference;
        while (git_reference_next(std::out_ptr(reference), references.get()) == 0) {
            GitObject commit;
            const int code = git_reference_peel(std::out_ptr(commit), reference.get(), GIT_OBJECT_COMMIT);
            if (code < 0)
                note(u".git/"_s + QString::fromUtf8(git_reference_name(reference.get())),
                     u"history-commit-missing"_s, m_repository.error(code).detail);
            else
                checkCommits(*git_object_id(commit.get()));
        }
    }

    void checkTree(const git_oid& id, const QString& path)
    {
        if (path.count(u'/') > deepest)
            return note(path, u"history-tree-missing"_s, u"too many folders in each other"_s);
        GitTree tree;
        if (const int code = git_tree_lookup(std::out_ptr(tree), m_repository.get(), &id); code < 0)
            return note(path.isEmpty() ? u".git"_s : path, u"history-tree-missing"_s, id, code);
        for (size_t i = 0; i < git_tree_entrycount(tree.get()); ++i) {
            const git_tree_entry* const entry = git_tree_entry_byindex(tree.get(), i);
            const QString name = QString::fromUtf8(git_tree_entry_name(entry));
            const QString inside = path.isEmpty() ? name : path + u'/' + name;
            const git_oid& child = *git_tree_entry_id(entry);
            if (git_tree_entry_type(entry) == GIT_OBJECT_TREE) {
                checkTree(child, inside);
            } else if (git_tree_entry_type(entry) == GIT_OBJECT_BLOB) {
                GitOdbObject object; // read whole: libgit2 compares it with its hash
                if (const int code = git_odb_read(std::out_ptr(object), m_odb.get(), &child); code < 0)
                    note(inside, u"history-file-missing"_s, child, code);
                else if (isCutShort(inside, object.get()))
                    note(inside, u"file-cut-short"_s, u"its newest version is longer"_s);
            }
        }
    }

    /// Files that tell no damage themselves: emptied, cut in the middle of a line, or a list that is only
    /// ever added to and lost its end. Stories and pictures do.
    [[nodiscard]] bool isCutShort(const QString& path, git_odb_object* version) const
    {
        const QFileInfo file(m_repository.folder() + u'/' + path);
        const auto size = qint64(git_odb_object_size(version));
        if (isArticlePath(path) || path.startsWith(u"media/") || !file.isFile() || file.size() >= size)
            return false;
        const auto bytes = readFile(file.filePath(), size);
        const auto whole =
            QByteArray::fromRawData(static_cast<const char*>(git_odb_object_data(version)), qsizetype(size));
        return bytes && whole.startsWith(*bytes) &&
               (bytes->isEmpty() || !bytes->endsWith('\n') || path.endsWith(u".jsonl"));
    }

    const GitRepository& m_repository;
    GitOdb m_odb;
    QSet<QByteArray> m_seen;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> verifyHistory(const QString& projectFolder)
{
    const auto repository = GitRepository::open(projectFolder, GitRepository::Open::Existing);
    if (repository)
        return HistoryVerifier(*repository).run();
    if (repository.error().code == ErrorCode::NotFound)
        return {};
    return {{u".git"_s, 0, u"history-unreadable"_s, repository.error().detail}};
}

} // namespace warraq
