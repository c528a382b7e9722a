// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/page_blocks.h"
#include "preview/page_renderer.h"
#include "preview/theme.h"

#include <QVariantHash>

namespace warraq {

/// What the blocks of this page need to know.
[[nodiscard]] BlockPage blockPage(const PageInput& input, const Theme& theme);

/// The variables of page.html (resources/themes/README.md lists them). Plain values: the template escapes
/// them. `body` is the one piece of ready HTML.
[[nodiscard]] QVariantHash pageFields(const PageInput& input, const Theme& theme, const QString& body);

} // namespace warraq
