// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/import_lines.h"
#include "article/smart_import.h"

namespace warraq {

/// What a web page or a piece of one holds, block by block.
struct PageContent
{
    ImportLines lines;
    QString language;             ///< of <html lang>, "" when it says none
    QList<ImportNote> dropped;    ///< what stands outside the article, and controls
    QList<ImportNote> understood; ///< repaired bytes
};

/// Reads any bytes. All text of the page is in `lines` or `dropped`, but for scripts, styles and comments.
[[nodiscard]] PageContent readPage(const QByteArray& html, const BodyContext& context);

} // namespace warraq
