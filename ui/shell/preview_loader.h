// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace warraq {

class PreviewPlugin;

/// Loads WebEngine (0.1 s and 80 MiB): only when a page is about to be shown. The plugin lives as long as the
/// program. Error: MissingPart; `detail` is what the loader said.
[[nodiscard]] Result<PreviewPlugin*> loadPreviewPlugin();

} // namespace warraq
