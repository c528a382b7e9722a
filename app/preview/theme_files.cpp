// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/theme_files.h"

#include "base/atomic_file.h"
#include "preview/theme.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;

QString folderOf(const QString& projectFolder)
{
    return projectFolder + "/theme"_L1;
}

const QStringList& mainFiles()
{
    static const QStringList names{u"page.html"_s, u"theme.css"_s, u"theme.json"_s};
    return names;
}

/// A name alone: nothing outside the theme's folder is ever read or written.
bool isPlain(const QString& name)
{
    return !name.isEmpty() && !name.startsWith(u'.') && !name.contains(u'/') && !name.contains(u'\\');
}

} // namespace

bool hasOwnTheme(const QString& projectFolder)
{
    return !projectFolder.isEmpty() && QFileInfo(folderOf(projectFolder)).isDir();
}

QStringList themeFileNames(const QString& projectFolder)
{
    QStringList names;
    const QStringList all = QDir(folderOf(projectFolder))
                                .entryList({u"*.html"_s, u"*.css"_s, u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString& name : mainFiles()) {
        if (all.contains(name))
            names += name;
    }
    for (const QString& name : all) {
        if (!names.contains(name))
            names += name;
    }
    return names;
}

Result<void> copyTheme(const QString& projectFolder, const QString& name)
{
    const QString folder = folderOf(projectFolder);
    if (QFileInfo::exists(folder))
        return fail(ErrorCode::AlreadyExists, folder);
    const auto theme = loadTheme({}, name);
    if (!theme)
        return passOn(theme);
    const QString source = QFileInfo(theme->pagePath).path();
    // Under another name until it is whole: half a theme would be taken for the desk's own.
    const QString making = projectFolder + "/.theme-in-the-making"_L1;
    if (!QDir(projectFolder).mkpath(making))
        return fail(ErrorCode::NoPermission, making);
    for (const QString& file : mainFiles()) {
        const auto bytes = readFile(source + u'/' + file, largestFile);
        if (!bytes)
            return passOn(bytes);
        if (const auto written = writeFileAtomically(making + u'/' + file, *bytes); !written)
            return written;
    }
    if (!QDir().rename(making, folder))
        return fail(ErrorCode::WriteFailed, folder);
    return {};
}

Result<ThemeFile> readThemeFile(const QString& projectFolder, const QString& name)
{
    if (!isPlain(name))
        return fail(ErrorCode::BadArgument, name);
    auto bytes = readFile(folderOf(projectFolder) + u'/' + name, largestFile);
    if (!bytes)
        return passOn(bytes);
    const QString hash = contentHash(*bytes);
    return ThemeFile{std::move(*bytes), hash};
}

Result<QString> writeThemeFile(const QString& projectFolder, const QString& name, const QByteArray& bytes,
                               const QString& hash)
{
    if (!isPlain(name))
        return fail(ErrorCode::BadArgument, name);
    if (const auto written = writeFileAtomically(folderOf(projectFolder) + u'/' + name, bytes, hash);
        !written)
        return passOn(written);
    return contentHash(bytes);
}

} // namespace warraq
