// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/blocks.h"

#include <QHash>

namespace warraq {

/// What the blocks of one page need to know about it.
struct BlockPage
{
    QString language;              ///< the article's
    QString otherLanguage;         ///< of a block that reads the other way and does not say its language
    QString featuredPicture;       ///< src that stands on top already, "" = none
    QHash<QString, QString> words; ///< the theme's, in the article's language
};

/// One block as exactly one element with id="block-<index>", dir and lang. Text is escaped, links and
/// pictures go through safeUrl(), raw HTML through the sanitiser. Pictures of the network become a card that
/// names the site.
[[nodiscard]] QString blockHtml(const Block& block, int index, const BlockPage& page);
[[nodiscard]] QString bodyHtml(const Blocks& blocks, const BlockPage& page, qsizetype first = 0,
                               qsizetype count = -1);

/// Inline markup of runs.
[[nodiscard]] QString inlineHtml(const Runs& runs);

/// A picture that the project itself holds ("media/…"), not one of the network.
[[nodiscard]] bool isLocalPicture(const QString& source);

} // namespace warraq
