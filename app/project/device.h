// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace warraq {

/// The name under which this machine writes its own files of a project (<device>.jsonl), so that two machines
/// never write to one file: .warraq/device. "" when there is none yet, or one that is no file name.
[[nodiscard]] QString knownDevice(const QString& projectFolder);

/// A name that no other machine has.
[[nodiscard]] QString newDeviceName();

/// Writes the name down. Errors: NoPermission, and those of writeFileAtomically.
[[nodiscard]] Result<void> rememberDevice(const QString& projectFolder, const QString& name);

/// The known name, or a new one that is remembered. Errors as rememberDevice.
[[nodiscard]] Result<QString> deviceOf(const QString& projectFolder);

} // namespace warraq
