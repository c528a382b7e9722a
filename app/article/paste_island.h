// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/html_tree.h"
#include "article/paste_pictures.h"

namespace warraq {

/// What an article has no block for, as HTML that can be kept: sanitised, without the classes and looks of
/// the program it came from.
struct PasteIsland
{
    QByteArray html; ///< empty when nothing can be kept
    int lostPictures = 0;
    int awayPictures = 0;     ///< kept by their web address
    int trackingPictures = 0; ///< left out
    int lostMedia = 0;        ///< players, which an island may not hold
};

/// A table or a list of footnotes.
[[nodiscard]] PasteIsland pasteIslandOf(const GumboNode* node, PastePictures& pictures);

/// How an island of footnotes begins.
inline constexpr QByteArrayView footnotesHead{"<section class=\"footnotes\">"};

} // namespace warraq
