// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace warraq {

/// What a character does that nobody sees.
enum class InvisibleKind
{
    Mark,      ///< LRM RLM ALM
    Isolate,   ///< LRI RLI FSI PDI
    Embedding, ///< LRE RLE PDF
    Override,  ///< LRO RLO: lay letters out against their nature (UTS #55)
    Joiner,    ///< ZWNJ ZWJ: shape letters
    Break,     ///< ZWSP WJ SHY LS: allow or forbid the end of a line
    Space,     ///< NBSP NNBSP and other spaces that look like one
    Tatweel,
    Selector, ///< variation selectors
    Tag,      ///< U+E0000–E007F
    Filler    ///< BOM, CGJ, Hangul fillers, invisible operators, C0 and C1 controls
};

/// Nothing for a character that is seen, and for the plain space.
[[nodiscard]] std::optional<InvisibleKind> invisibleKind(char32_t c);
/// Its usual short name ("RLM", "VS16"), "U+0085" when it has none; "" for a character that is seen. For all
/// languages the same.
[[nodiscard]] QString invisibleName(char32_t c);
/// Marks, isolates, embeddings and overrides: what UAX #9 calls formatting characters.
[[nodiscard]] bool isDirectionControl(char32_t c);

struct Invisible
{
    qsizetype offset = 0; ///< UTF-16 units
    qsizetype length = 1;
    QString label;
    InvisibleKind kind = InvisibleKind::Mark;

    bool operator==(const Invisible&) const = default;
};
/// In the text's order. Free of cost for text that has none.
[[nodiscard]] QList<Invisible> invisiblesIn(QStringView text);

} // namespace warraq
