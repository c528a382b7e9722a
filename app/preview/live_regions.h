// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace warraq {

/// A page taken apart: the elements that carry an id and data-live (the outermost ones), and all the rest.
struct LiveRegions
{
    struct Region
    {
        QString id;
        QByteArray html; ///< from its start tag to its end tag, the bytes of the page
    };
    QList<Region> regions; ///< in page order
    QByteArray rest;       ///< the page with the regions cut out
};

/// Finds the regions by gumbo's source positions. Nothing when the page is not well formed there (a region
/// without an end tag, an id twice): such a page can only be replaced as a whole.
[[nodiscard]] std::optional<LiveRegions> liveRegions(const QByteArray& page);

} // namespace warraq
