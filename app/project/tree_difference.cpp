// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/tree_difference.h"

#include "project/history_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

std::optional<TreeFile> fileOf(const git_diff_file& file)
{
    if (file.mode == GIT_FILEMODE_UNREADABLE)
        return std::nullopt;
    return TreeFile{file.id, git_filemode_t(file.mode)};
}

int collect(const git_diff_delta* delta, float /*progress*/, void* to)
{
    auto& difference = *static_cast<TreeDifference*>(to);
    const bool isGone = delta->status == GIT_DELTA_DELETED;
    const QByteArray name(isGone ? delta->old_file.path : delta->new_file.path);
    const QString path = QString::fromUtf8(name);
    if (path.toUtf8() != name) {
        difference.unreadable += path;
        return 0;
    }
    TreeChange change;
    if (delta->status != GIT_DELTA_ADDED)
        change.before = fileOf(delta->old_file);
    if (!isGone)
        change.after = fileOf(delta->new_file);
    difference.files.insert(path, change);
    return 0;
}

/// Names that are ".git" to some file system: macOS leaves out characters that nobody sees, Windows has a
/// short name for it and drops dots and spaces at the end.
bool isGitName(const QString& part)
{
    QString seen;
    for (const QChar c : part)
        if (c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            seen += c.toLower();
    while (seen.endsWith(u'.') || seen.endsWith(u' '))
        seen.chop(1);
    return seen == ".git"_L1 || seen == "git~1"_L1 || seen == ".warraq"_L1;
}

bool isSafePart(const QString& part)
{
    constexpr qsizetype longestName = 255; // bytes, everywhere on Linux
    return !part.isEmpty() && part != "."_L1 && part != ".."_L1 && !part.contains(QChar(0)) &&
           !part.contains(u'\\') && part.toUtf8().size() <= longestName && !isGitName(part);
}

} // namespace

Result<TreeDifference> differenceOf(const GitRepository& repository, git_tree* before, git_tree* after)
{
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.flags =
        GIT_DIFF_SKIP_BINARY_CHECK | GIT_DIFF_DISABLE_PATHSPEC_MATCH | GIT_DIFF_INCLUDE_TYPECHANGE;
    GitDiff diff;
    if (auto ok = repository.check(
            git_diff_tree_to_tree(std::out_ptr(diff), repository.get(), before, after, &options));
        !ok)
        return passOn(ok);
    TreeDifference difference;
    if (auto ok =
            repository.check(git_diff_foreach(diff.get(), collect, nullptr, nullptr, nullptr, &difference));
        !ok)
        return passOn(ok);
    return difference;
}

bool isSafePath(const QString& path)
{
    constexpr qsizetype longestPath = 2000; // of 4096 that Linux takes, the newsroom's own folder before it
    return !staysOut(path) && path.toUtf8().size() <= longestPath &&
           std::ranges::all_of(path.split(u'/'), isSafePart);
}

} // namespace warraq
