// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/settings.h"

namespace warraq {

/// For a warraq.json that cannot be read: as the newest version has it that can.
struct RescuedSettings
{
    ProjectSettings settings;
    QByteArray bytes; ///< of the file
};
/// Errors: NotFound (no version has one), and those of GitRepository.
[[nodiscard]] Result<RescuedSettings> settingsOfLastVersion(const QString& projectFolder);
/// Puts them back in the place of `damaged`, which is kept in .warraq/leftovers. The caller holds the
/// project's lock. Errors: those of writeFileAtomically.
[[nodiscard]] Result<void> putSettingsBack(const QString& projectFolder, const QByteArray& damaged,
                                           const RescuedSettings& rescued);

} // namespace warraq
