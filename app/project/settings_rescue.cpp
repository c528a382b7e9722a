// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/settings_rescue.h"

#include "base/atomic_file.h"
#include "project/git_repository.h"
#include "project/leftovers.h"

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

const QString settingsName = u"warraq.json"_s;
constexpr int mostVersions = 1000; ///< the damage may have become versions, too

} // namespace

Result<RescuedSettings> settingsOfLastVersion(const QString& projectFolder)
{
    const auto repository = GitRepository::open(projectFolder, GitRepository::Open::Existing);
    if (!repository)
        return passOn(repository);
    const auto tip = repository->tip();
    if (!tip)
        return passOn(tip);
    auto next = tip->commit;
    for (int i = 0; next && i < mostVersions; ++i) {
        const auto commit = repository->commit(*next);
        if (!commit)
            break;
        const auto tree = repository->treeOf(commit->get());
        const auto entry = tree ? repository->entry(tree->get(), settingsName) : passOn(tree);
        const auto bytes = entry && *entry ? repository->blob(*git_tree_entry_id(entry->get()))
                                           : Result<QByteArray>(fail(ErrorCode::NotFound, settingsName));
        if (bytes)
            if (auto settings = readSettings(*bytes, settingsName))
                return RescuedSettings{std::move(*settings), *bytes};
        const git_oid* const parent = git_commit_parent_id(commit->get(), 0);
        next = parent ? std::optional(*parent) : std::nullopt;
    }
    return fail(ErrorCode::NotFound, projectFolder, 0, u"version of warraq.json that can be read"_s);
}

Result<void> putSettingsBack(const QString& projectFolder, const QByteArray& damaged,
                             const RescuedSettings& rescued)
{
    const QString path = projectFolder + u'/' + settingsName;
    if (!damaged.isEmpty() && keepDamaged(projectFolder, settingsName, damaged).isEmpty())
        return fail(ErrorCode::WriteFailed, path);
    return writeFileAtomically(path, rescued.bytes, contentHash(damaged));
}

} // namespace warraq
