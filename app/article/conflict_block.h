// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/html_reader.h"

#include <QDateTime>
#include <QJsonValue>

namespace warraq {

/// What one person wrote at a place where another wrote something else.
struct ConflictSide
{
    QString who;      ///< display name, "" when nobody knows
    QDateTime at;     ///< UTC, invalid when nobody knows
    Blocks blocks;    ///< of the body; none when this side took the text away
    QJsonValue value; ///< of a field, as the article's JSON has it; null when this side has none
};

/// Two versions of one place: of the body, or of a field of the metadata.
struct Conflict
{
    QString field; ///< "" = the body; else the key in the article's JSON, inner keys after a slash
    ConflictSide mine;
    ConflictSide theirs;
};

/// The conflict as one block. In the file it is HTML that any browser shows, both sides framed:
///     <section class="warraq-conflict" data-field="…">
///     <div data-side="mine" data-who="…" data-at="…">blocks</div><div data-side="theirs" …>…</div></section>
/// without the line end. A side whose markup is not whole stands in it as escaped text (data-form="source"),
/// so that no open tag of it reaches what follows. Sides may hold conflicts of an earlier merge.
[[nodiscard]] Block makeConflict(const Conflict& conflict, const BodyContext& context);

/// The sides of a block that is one; nothing for other blocks and for markup that makeConflict would not
/// write. Sides come back byte for byte (their blocks carry `original`).
[[nodiscard]] std::optional<Conflict> readConflict(const Block& block, const BodyContext& context);
/// Whether this source of one element is a conflict. Linear; any bytes.
[[nodiscard]] bool isConflictMarkup(QByteArrayView markup);

enum class ConflictChoice
{
    Mine,
    Theirs,
    Both ///< mine first
};
/// The blocks that stand in a body's conflict's place from now on. Empty for a field's.
[[nodiscard]] Blocks chosenBlocks(const Conflict& conflict, ConflictChoice choice);
/// The value a field has from now on; both texts of a text field are joined by " / ", of lists the entries,
/// of anything else mine stays.
[[nodiscard]] QJsonValue chosenValue(const Conflict& conflict, ConflictChoice choice);

/// Whether a body holds a conflict anywhere: as a block, inside another block, or damaged by hand. Such an
/// article must not be published.
[[nodiscard]] bool hasConflicts(const Blocks& blocks);

} // namespace warraq
