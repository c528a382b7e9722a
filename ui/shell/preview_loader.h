// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QStringList>

namespace warraq {

class PreviewPlugin;

/// Folders that may hold the preview plugin, best first: those of WARRAQ_PLUGIN_PATH when it is set, else the
/// build tree and the installation, both relative to the program, so that a tree can be moved.
[[nodiscard]] QStringList previewPluginFolders();

/// Loads WebEngine (0.1 s and 80 MiB): only when a page is about to be shown. The plugin lives as long as the
/// program. Error: MissingPart; `detail` is what the loader said.
[[nodiscard]] Result<PreviewPlugin*> loadPreviewPlugin();

} // namespace warraq
