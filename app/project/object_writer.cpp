// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/object_writer.h"

#include <QSet>
#include <git2/sys/mempack.h>
#include <git2/sys/odb_backend.h>

#include <vector>

namespace warraq {

namespace {

constexpr qsizetype fewFiles = 24;
constexpr qsizetype mostInMemory = 48LL * 1024 * 1024;
constexpr int beforeAllOthers = 999;

} // namespace

Result<ObjectWriter> ObjectWriter::begin(const GitRepository& repository, qsizetype files)
{
    ObjectWriter batch(repository);
    if (files <= fewFiles)
        return batch;
    auto bulk = GitRepository::open(repository.folder(), GitRepository::Open::Existing);
    if (!bulk)
        return passOn(bulk);
    batch.m_bulk = std::move(*bulk);
    if (auto ok = repository.check(git_repository_odb(std::out_ptr(batch.m_odb), batch.m_bulk->get())); !ok)
        return passOn(ok);
    if (auto ok = repository.check(git_mempack_new(&batch.m_memory)); !ok)
        return passOn(ok);
    if (auto ok = repository.check(git_odb_add_backend(batch.m_odb.get(), batch.m_memory, beforeAllOthers));
        !ok)
        return passOn(ok);
    return batch;
}

Result<git_oid> ObjectWriter::addBlob(const QByteArray& bytes, const QString& path)
{
    git_oid id;
    if (auto ok = m_repository->check(
            git_blob_create_from_buffer(&id, target(), bytes.constData(), size_t(bytes.size())));
        !ok)
        return passOn(ok);
    if (m_bulk) {
        m_waiting.append({id, path.toUtf8()});
        m_bytes += bytes.size();
        if (m_bytes > mostInMemory)
            if (auto ok = flush(); !ok)
                return passOn(ok);
    }
    return id;
}

Result<git_oid> ObjectWriter::addTree(git_tree* base, const QList<Update>& updates)
{
    // A tree belongs to the handle it was read through.
    GitTree own;
    if (base && m_bulk) {
        if (auto ok = m_repository->check(git_tree_lookup(std::out_ptr(own), target(), git_tree_id(base)));
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
    if (auto ok = m_repository->check(git_tree_create_updated(&id, target(), base, list.size(), list.data()));
        !ok)
        return passOn(ok);
    if (m_bulk)
        if (auto ok = noteTrees(id, updates); !ok)
            return passOn(ok);
    return id;
}

Result<void> ObjectWriter::noteTrees(const git_oid& root, const QList<Update>& updates)
{
    GitTree tree;
    if (auto ok = m_repository->check(git_tree_lookup(std::out_ptr(tree), target(), &root)); !ok)
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
        const auto entry = m_bulk->entry(tree.get(), folder);
        if (!entry)
            return passOn(entry);
        if (*entry)
            m_waiting.append({*git_tree_entry_id(entry->get()), folder.toUtf8()});
    }
    return {};
}

Result<void> ObjectWriter::flush()
{
    if (m_waiting.isEmpty())
        return {};
    GitPackBuilder builder;
    if (auto ok = m_repository->check(git_packbuilder_new(std::out_ptr(builder), target())); !ok)
        return ok;
    for (const auto& [id, path] : std::as_const(m_waiting))
        if (auto ok = m_repository->check(git_packbuilder_insert(builder.get(), &id, path.constData())); !ok)
            return ok;
    if (auto ok = m_repository->check(git_packbuilder_write(builder.get(), nullptr, 0, nullptr, nullptr));
        !ok)
        return ok;
    m_waiting.clear();
    m_bytes = 0;
    // The packs are found by the handle that writes the commit when it looks for their trees.
    return m_repository->check(git_mempack_reset(m_memory));
}

Result<void> ObjectWriter::finish()
{
    return m_bulk ? flush() : Result<void>();
}

} // namespace warraq
