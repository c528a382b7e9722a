// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/tree_merge.h"

#include "project/history_p.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

const QString articlesFolder = u"articles/"_s;
const QString trashFolder = u"trash/"_s;

/// articles/2026/x.html ↔ trash/2026/x.html; "" for other files.
QString otherPlace(const QString& path)
{
    if (!path.endsWith(".html"_L1))
        return {};
    if (path.startsWith(articlesFolder))
        return trashFolder + path.sliced(articlesFolder.size());
    return path.startsWith(trashFolder) ? articlesFolder + path.sliced(trashFolder.size()) : QString();
}

QDateTime timeOf(const std::optional<QByteArray>& mark)
{
    const QJsonObject object = QJsonDocument::fromJson(mark.value_or(QByteArray())).object();
    return QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs);
}

class Merger
{
public:
    Merger(const GitRepository& repository, const TreeMergeInput& input, ObjectBatch& batch,
           TreeDifference mine, TreeDifference theirs)
        : m_repository(repository)
        , m_input(input)
        , m_batch(batch)
        , m_base(repository, input.base)
        , m_mineTree(repository, input.mine)
        , m_mine(std::move(mine.files))
        , m_theirs(std::move(theirs.files))
    {
        m_merge.notTaken = theirs.unreadable;
    }

    Result<TreeMerge> run()
    {
        for (auto it = m_theirs.begin(); it != m_theirs.end(); ++it)
            if (const auto taken = take(it.key(), *it); !taken)
                return passOn(taken);
        if (const auto placed = placeCopies(); !placed)
            return passOn(placed);
        m_merge.isTheirs = m_mine.isEmpty() && m_isWhole;
        if (const auto written = writeTree(); !written)
            return passOn(written);
        return std::move(m_merge);
    }

private:
    using File = std::optional<TreeFile>;
    using Bytes = std::optional<QByteArray>;

    Result<void> take(const QString& path, const TreeChange& theirs)
    {
        if (m_done.contains(path))
            return {};
        if (!isSafePath(path))
            return leaveOut(path, theirs);
        if (theirs.after && theirs.after->mode != GIT_FILEMODE_COMMIT && !exists(theirs.after->id))
            return fail(ErrorCode::HistoryDamaged, path);
        if (isMoved(m_mine, path) && theirs.after) // thrown away here, written on there
            return mergeMoved(path, mineAfter(otherPlace(path)), theirs.after);
        if (isMoved(m_theirs, path) && mineAfter(path))
            return mergeMoved(path, mineAfter(path), m_theirs.value(otherPlace(path)).after);
        if (!m_mine.contains(path))
            return takeTheirs(path, theirs);
        return mergeBoth(path, theirs);
    }

    /// Not into the new version either, so that no machine meets it again; the one whose it is keeps its
    /// file.
    Result<void> leaveOut(const QString& path, const TreeChange& theirs)
    {
        const auto present = mineNow(path);
        if (!present)
            return passOn(present);
        if (theirs.after) {
            m_isWhole = false;
            m_merge.notTaken += path;
        } else if (*present) {
            m_files.insert(path, {*present, std::nullopt});
            m_unwritten << path;
        }
        return {};
    }

    [[nodiscard]] bool exists(const git_oid& id) const
    {
        GitOdb objects;
        return git_repository_odb(std::out_ptr(objects), m_repository.get()) == 0 &&
               git_odb_exists(objects.get(), &id) == 1;
    }

    /// From articles/ to trash/.
    static bool isMoved(const QMap<QString, TreeChange>& side, const QString& path)
    {
        if (!path.startsWith(articlesFolder) || !side.contains(path) || side.value(path).after)
            return false;
        const TreeChange there = side.value(otherPlace(path));
        return there.after && there.after->isPlain();
    }

    [[nodiscard]] File mineAfter(const QString& path) const { return m_mine.value(path).after; }

    /// A story that one side threw away and the other went on writing: it stays, with what both wrote.
    Result<void> mergeMoved(const QString& path, const File& mine, const File& theirs)
    {
        const QString there = otherPlace(path);
        m_done << path << there;
        const auto old = baseOf(path);
        if (!old)
            return passOn(old);
        if (const auto merged = mergeContents(path, *old, mine, theirs, path); !merged)
            return merged;
        if (mineAfter(there))
            put(there, std::nullopt);
        return {};
    }

    Result<void> takeTheirs(const QString& path, const TreeChange& theirs)
    {
        const bool isWritten =
            (!theirs.after || isSmall(*theirs.after)) && (!theirs.before || theirs.before->isPlain());
        if (!isWritten)
            m_merge.notTaken += path;
        m_merge.received += path;
        const auto present = mineNow(path);
        if (!present)
            return passOn(present);
        m_files.insert(path, {*present, theirs.after});
        if (!isWritten)
            m_unwritten << path;
        return {};
    }

    [[nodiscard]] bool isSmall(const TreeFile& file) const
    {
        if (!file.isPlain())
            return false;
        GitOdb objects;
        size_t size = 0;
        git_object_t type{};
        return git_repository_odb(std::out_ptr(objects), m_repository.get()) == 0 &&
               git_odb_read_header(&size, &type, objects.get(), &file.id) == 0 &&
               qint64(size) <= m_input.largestFile;
    }

    Result<void> mergeBoth(const QString& path, const TreeChange& theirs)
    {
        const File mine = mineAfter(path);
        if (mine == theirs.after)
            return {};
        const bool canMerge = (!mine || isSmall(*mine)) && (!theirs.after || isSmall(*theirs.after));
        if (!canMerge) { // mine stays; theirs beside it, when it is a file
            if (theirs.after && isSmall(*theirs.after))
                return addCopy(copyName(path, m_input.sides(path).theirs), *theirs.after);
            if (theirs.after)
                m_merge.notTaken += path;
            return {};
        }
        const auto old = baseOf(path);
        if (!old)
            return passOn(old);
        // Stories in the trash are stories.
        const QString kind =
            path.startsWith(trashFolder) && !otherPlace(path).isEmpty() ? otherPlace(path) : path;
        return mergeContents(path, *old, mine, theirs.after, kind);
    }

    /// `kind`: the path that tells how.
    Result<void> mergeContents(const QString& path, const File& base, const File& mine, const File& theirs,
                               const QString& kind)
    {
        const auto old = bytesOf(base);
        const auto own = bytesOf(mine);
        const auto other = bytesOf(theirs);
        for (const auto* bytes : {&old, &own, &other})
            if (!*bytes)
                return passOn(*bytes);
        m_merge.merged += path;
        FileMerge merge;
        if (path.startsWith("presence/"_L1)) // a mark, not a work: the later one counts
            merge.bytes = timeOf(*other) > timeOf(*own) ? *other : *own;
        else
            merge = mergeFiles(kind, *old, *own, *other, m_input.sides(path));
        m_merge.conflicts += merge.conflicts;
        const git_filemode_t mode = mine ? mine->mode : theirs ? theirs->mode : GIT_FILEMODE_BLOB;
        const auto file = store(path, merge.bytes, mode);
        if (!file)
            return passOn(file);
        put(path, *file);
        for (const FileCopy& copy : std::as_const(merge.copies)) {
            const auto beside = store(copy.path, copy.bytes, GIT_FILEMODE_BLOB);
            if (!beside)
                return passOn(beside);
            const QString name =
                kind == path ? copy.path : QString(copy.path).replace(articlesFolder, trashFolder);
            if (const auto added = addCopy(name, **beside); !added)
                return added;
        }
        return {};
    }

    Result<Bytes> bytesOf(const File& file) const
    {
        if (!file || !file->isPlain())
            return Bytes();
        auto bytes = m_repository.blob(file->id);
        if (!bytes)
            return passOn(bytes);
        return Bytes(std::move(*bytes));
    }

    Result<File> store(const QString& path, const Bytes& bytes, git_filemode_t mode)
    {
        if (!bytes)
            return File();
        const auto id = m_batch.addBlob(*bytes, path);
        if (!id)
            return passOn(id);
        return File(TreeFile{*id, mode});
    }

    Result<File> fileIn(TreeReader& tree, const QString& path) const
    {
        const auto entry = tree.find(path);
        if (!entry)
            return passOn(entry);
        if (!*entry || git_tree_entry_type(*entry) == GIT_OBJECT_TREE)
            return File();
        return File(TreeFile{*git_tree_entry_id(*entry), git_tree_entry_filemode(*entry)});
    }

    Result<File> mineNow(const QString& path) { return fileIn(m_mineTree, path); }

    Result<File> baseOf(const QString& path)
    {
        auto file = fileIn(m_base, path);
        const QString there = otherPlace(path);
        return !file || *file || there.isEmpty() ? file : fileIn(m_base, there);
    }

    void put(const QString& path, const File& after)
    {
        const auto present = mineNow(path);
        const File before = present ? *present : File();
        if (before != after)
            m_files.insert(path, {before, after});
    }

    Result<void> addCopy(const QString& path, const TreeFile& file)
    {
        m_copies.append({path, file});
        return {};
    }

    /// A file of theirs where mine has a folder, or below what is a file here, stands beside it.
    [[nodiscard]] QString freePlace(const QString& path) const
    {
        const auto copy = [&](const QString& name) { return copyName(name, m_input.sides(path).theirs); };
        for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1))
            if (mineAfter(path.first(slash)))
                return copy(path.first(slash)) + path.sliced(slash);
        const QString folder = path + u'/';
        const auto inside = m_mine.lowerBound(folder);
        for (auto it = inside; it != m_mine.end() && it.key().startsWith(folder); ++it)
            if (it->after)
                return copy(path);
        return path;
    }

    Result<void> placeCopies()
    {
        const QStringList paths = m_files.keys();
        for (const QString& path : paths)
            if (const QString place = freePlace(path); m_files[path].after && place != path) {
                m_copies.append({place, *m_files.take(path).after});
                m_isWhole = false;
            }
        for (const auto& [path, file] : std::as_const(m_copies)) {
            QString name = path;
            for (int number = 2;; ++number) {
                const auto present = mineNow(name);
                if (!present)
                    return passOn(present);
                if ((!*present && !m_files.contains(name)) || *present == file)
                    break;
                const qsizetype dot = path.lastIndexOf(u'.');
                const qsizetype end = dot > path.lastIndexOf(u'/') + 1 ? dot : path.size();
                name = path.first(end) + u' ' + QString::number(number) + path.sliced(end);
            }
            m_merge.copies += name;
            put(name, file);
        }
        return {};
    }

    Result<void> writeTree()
    {
        Updates gone;
        Updates puts;
        for (auto it = m_files.begin(); it != m_files.end(); ++it) {
            if (it->after)
                puts.append({it.key(), it->after->id, it->after->mode});
            else if (it->before)
                gone.append({it.key(), {}, GIT_FILEMODE_UNREADABLE});
            if (!m_unwritten.contains(it.key()))
                m_merge.changes.insert(it.key(), *it);
        }
        if (m_merge.isTheirs)
            return {}; // the tree is theirs
        git_tree* root = m_input.mine;
        GitTree between;
        if (changesKind(gone, puts)) { // what was there has to go first
            auto emptied = m_batch.treeWith(root, gone);
            if (!emptied)
                return passOn(emptied);
            between = std::move(*emptied);
            root = between.get();
            gone.clear();
        }
        const auto tree = m_batch.addTree(root, gone + puts);
        if (!tree)
            return passOn(tree);
        m_merge.tree = *tree;
        return m_batch.finish();
    }

    using Updates = QList<ObjectBatch::Update>;

    /// A folder comes where a file was, or a file where a folder was; that folder is then one of `gone`.
    bool changesKind(Updates& gone, const Updates& puts)
    {
        QSet<QString> left;
        for (const ObjectBatch::Update& old : std::as_const(gone))
            left << old.path;
        bool changes = false;
        for (const ObjectBatch::Update& put : puts) {
            for (qsizetype slash = put.path.indexOf(u'/'); slash >= 0 && !changes;
                 slash = put.path.indexOf(u'/', slash + 1))
                changes = left.contains(put.path.first(slash));
            const auto entry = m_mineTree.find(put.path);
            if (!entry || !*entry || git_tree_entry_type(*entry) != GIT_OBJECT_TREE)
                continue;
            changes = true;
            gone.removeIf([&](const auto& old) { return old.path.startsWith(put.path + u'/'); });
            gone.append({put.path, {}, GIT_FILEMODE_UNREADABLE});
        }
        return changes;
    }

    const GitRepository& m_repository;
    const TreeMergeInput& m_input;
    ObjectBatch& m_batch;
    TreeReader m_base;
    TreeReader m_mineTree;
    QMap<QString, TreeChange> m_mine;
    QMap<QString, TreeChange> m_theirs;
    QMap<QString, TreeChange> m_files; ///< what the new tree has otherwise than mine
    QList<std::pair<QString, TreeFile>> m_copies;
    QSet<QString> m_done;
    QSet<QString> m_unwritten;
    TreeMerge m_merge;
    bool m_isWhole = true;
};

} // namespace

Result<TreeMerge> mergeTrees(const GitRepository& repository, const TreeMergeInput& input)
{
    auto mine = differenceOf(repository, input.base, input.mine);
    if (!mine)
        return passOn(mine);
    auto theirs = differenceOf(repository, input.base, input.theirs);
    if (!theirs)
        return passOn(theirs);
    auto batch = ObjectBatch::begin(repository);
    if (!batch)
        return passOn(batch);
    return Merger(repository, input, *batch, std::move(*mine), std::move(*theirs)).run();
}

} // namespace warraq
