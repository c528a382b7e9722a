// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/object_batch.h"

#include "project/loose_objects.h"

#include <QSet>
#include <git2/sys/mempack.h>
#include <git2/sys/odb_backend.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr qsizetype fewObjects = 48;
constexpr qsizetype mostInMemory = 48LL * 1024 * 1024;
constexpr int beforeAllOthers = 999;

} // namespace

Result<ObjectBatch> ObjectBatch::begin(const GitRepository& repository)
{
    ObjectBatch batch;
    auto own = GitRepository::open(repository.folder(), GitRepository::Open::Existing);
    if (!own)
        return passOn(own);
    batch.m_through = std::move(*own);
    if (auto ok = repository.check(git_repository_odb(std::out_ptr(batch.m_odb), batch.through().get())); !ok)
        return passOn(ok);
    if (auto ok = repository.check(git_mempack_new(&batch.m_memory)); !ok)
        return passOn(ok);
    if (auto ok = repository.check(git_odb_add_backend(batch.m_odb.get(), batch.m_memory, beforeAllOthers));
        !ok)
        return passOn(ok);
    return batch;
}

Result<void> ObjectBatch::forget()
{
    m_waiting.clear();
    m_bytes = 0;
    return through().check(git_mempack_reset(m_memory));
}

Result<git_oid> ObjectBatch::addBlob(const QByteArray& bytes, const QString& path)
{
    git_oid id;
    if (auto ok = through().check(
            git_blob_create_from_buffer(&id, through().get(), bytes.constData(), size_t(bytes.size())));
        !ok)
        return passOn(ok);
    m_waiting.append({id, path.toUtf8()});
    m_bytes += bytes.size();
    if (m_bytes > mostInMemory)
        if (auto ok = writePack(); !ok)
            return passOn(ok);
    return id;
}

Result<git_oid> ObjectBatch::addTree(git_tree* base, const QList<Update>& updates)
{
    GitTree own; // a tree belongs to the handle it was read through
    if (base && git_tree_owner(base) != through().get()) {
        if (auto ok = through().check(git_tree_lookup(std::out_ptr(own), through().get(), git_tree_id(base)));
            !ok)
            return passOn(ok);
        base = own.get();
    }
    std::vector<QByteArray> paths;
    std::vector<git_tree_update> list;
    paths.reserve(size_t(updates.size()));
    for (const Update& update : updates) {
        paths.push_back(update.path.toUtf8());
        list.push_back(
            {update.mode == GIT_FILEMODE_UNREADABLE ? GIT_TREE_UPDATE_REMOVE : GIT_TREE_UPDATE_UPSERT,
             update.id, update.mode, paths.back().constData()});
    }
    git_oid id;
    if (auto ok =
            through().check(git_tree_create_updated(&id, through().get(), base, list.size(), list.data()));
        !ok)
        return passOn(ok);
    if (auto ok = noteTrees(id, updates); !ok)
        return passOn(ok);
    return id;
}

Result<GitTree> ObjectBatch::treeWith(git_tree* base, const QList<Update>& updates)
{
    const auto id = addTree(base, updates);
    if (!id)
        return passOn(id);
    GitTree tree;
    if (auto ok = through().check(git_tree_lookup(std::out_ptr(tree), through().get(), &*id)); !ok)
        return passOn(ok);
    return tree;
}

Result<void> ObjectBatch::noteTrees(const git_oid& root, const QList<Update>& updates)
{
    GitTree tree;
    if (auto ok = through().check(git_tree_lookup(std::out_ptr(tree), through().get(), &root)); !ok)
        return ok;
    m_waiting.append({root, QByteArray()});
    QSet<QString> folders;
    for (const Update& update : updates)
        for (QString path = update.path; path.contains(u'/');) {
            path = path.section(u'/', 0, -2);
            if (folders.contains(path))
                break;
            folders.insert(path);
        }
    for (const QString& folder : std::as_const(folders)) {
        const auto entry = through().entry(tree.get(), folder);
        if (!entry)
            return passOn(entry);
        if (*entry)
            m_waiting.append({*git_tree_entry_id(entry->get()), folder.toUtf8()});
    }
    return {};
}

Result<void> ObjectBatch::writePack()
{
    if (m_waiting.isEmpty())
        return {};
    GitPackBuilder builder;
    if (auto ok = through().check(git_packbuilder_new(std::out_ptr(builder), through().get())); !ok)
        return ok;
    for (const auto& [id, path] : std::as_const(m_waiting))
        if (auto ok = through().check(git_packbuilder_insert(builder.get(), &id, path.constData())); !ok)
            return ok;
    if (auto ok = through().check(git_packbuilder_write(builder.get(), nullptr, 0, nullptr, nullptr)); !ok)
        return ok;
    return forget();
}

Result<void> ObjectBatch::finish()
{
    if (m_waiting.size() > fewObjects)
        return writePack();
    std::vector<git_oid> ids;
    for (const auto& [id, path] : std::as_const(m_waiting))
        ids.push_back(id);
    if (auto ok = writeLooseObjects(through().gitFolder() + u"/objects"_s, m_memory, m_odb.get(), ids); !ok)
        return ok;
    return forget();
}

} // namespace warraq
