// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace warraq {

/// How much of a text's spelling a search key forgets (reference table "Warraq key").
enum class FoldLevel
{
    Exact,  ///< case, invisible characters, tatweel, tashkeel, digit sets, presentation forms (rules 1–6)
    Loose,  ///< also hamza seats, final ya, ta marbuta (rules 7–9); what search fields use
    Filter, ///< also look-alike letters, stuffing, repeated letters (rules 11–12); what word lists use
};

/// The search key of `text`. Pure; the same key is written into indexes, so a change needs a new index
/// version.
[[nodiscard]] QString folded(QStringView text, FoldLevel level = FoldLevel::Loose);

/// The key and, for each of its UTF-16 units, the offset in `text` it came from (plus one entry for the end).
struct FoldedText
{
    QString key;
    QList<qsizetype> sourceOffset;
};
[[nodiscard]] FoldedText foldedWithOffsets(QStringView text, FoldLevel level = FoldLevel::Loose);

/// Version of the folding, stored beside every index that was built with it.
inline constexpr int foldingVersion = 1;

} // namespace warraq
