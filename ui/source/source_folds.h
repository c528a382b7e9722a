// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace warraq {

/// Lines that can be folded away, 0-based: the first one stays in sight.
struct FoldRegion
{
    int first = 0;
    int last = 0;
    bool operator==(const FoldRegion&) const = default;
};

/// Elements and WordPress blocks of several lines, in order of their first line, one a line (the longest).
/// Pure; linear.
[[nodiscard]] QList<FoldRegion> foldRegions(const QByteArray& html);
/// The same of CSS and JSON: what stands in braces.
[[nodiscard]] QList<FoldRegion> braceRegions(const QByteArray& text);

} // namespace warraq
