// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QStringList>

namespace warraq {

/// The files of a desk's own theme (project folder, theme/), to be written by hand.
struct ThemeFile
{
    QByteArray bytes;
    QString hash; ///< contentHash of the bytes
};

[[nodiscard]] bool hasOwnTheme(const QString& projectFolder);
/// page.html, theme.css and theme.json first, then what else is text there, by name. Empty without own theme.
[[nodiscard]] QStringList themeFileNames(const QString& projectFolder);
/// Gives the desk a theme of its own: a copy of the built-in one `name` ("" = harbour), so that it looks as
/// before. Errors: AlreadyExists, MissingPart, and those of writeFileAtomically.
[[nodiscard]] Result<void> copyTheme(const QString& projectFolder, const QString& name);
/// Errors: BadArgument (no name from themeFileNames), NotFound, TooLarge (over 4 MB), ReadFailed.
[[nodiscard]] Result<ThemeFile> readThemeFile(const QString& projectFolder, const QString& name);
/// Atomic; a file that is no longer what `hash` says is not overwritten (ChangedOutside). Returns its new
/// hash.
[[nodiscard]] Result<QString> writeThemeFile(const QString& projectFolder, const QString& name,
                                             const QByteArray& bytes, const QString& hash);

} // namespace warraq
