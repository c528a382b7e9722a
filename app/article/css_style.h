// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/html_tree.h"

namespace warraq {

/// What a style attribute says that an article can keep or has to know. Everything else of it is left. The
/// names that begin with mso- are Word's own.
struct CssStyle
{
    std::optional<bool> bold;         ///< font-weight: bold from 600 on
    std::optional<bool> italic;       ///< font-style
    std::optional<bool> preformatted; ///< white-space keeps its spaces
    bool hidden = false;              ///< display: none, visibility: hidden, mso-hide: all
    bool breaksPage = false;          ///< page-break-before: always
    bool isListMarker = false;        ///< mso-list: Ignore
    QString list;                     ///< mso-list without its level ("l0 lfo1"): items of one list share it
    int listLevel = 0;                ///< from 1 on
    QString element;                  ///< mso-element: footnote-list, comment-list …
};

[[nodiscard]] CssStyle cssOf(const GumboNode* node);

} // namespace warraq
