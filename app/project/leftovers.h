// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace warraq {

/// Is this the name of a temporary file that writeFileAtomically leaves when the program is killed in the
/// middle?
[[nodiscard]] bool isLeftover(const QString& fileName);
/// Such files under a project, relative paths; .git and .warraq are not looked into.
[[nodiscard]] QStringList leftovers(const QString& projectFolder);
/// Moves them to .warraq/leftovers/ (never deleted: one may hold words that are nowhere else). The caller
/// holds the project's lock. What cannot be moved stays where it is.
void setAsideLeftovers(const QString& projectFolder);
/// A damaged file, or what was left of it, kept there under a name that is free. Returns its path, "" when it
/// could not be kept: then it may not be replaced.
[[nodiscard]] QString keepDamaged(const QString& projectFolder, const QString& name, const QByteArray& bytes);

} // namespace warraq
