// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/blocks.h"

namespace warraq {

/// A block as it came: its text with the other program's characters, its direction not decided.
struct PastedBlock
{
    Block block;
    std::optional<Direction> said;      ///< by its own element
    std::optional<Direction> inherited; ///< by one around it
    QString language;                   ///< by its own or one around it; not to be trusted
};

/// What the elements around a text say of it.
struct PasteScope
{
    enum class Role
    {
        Paragraph,
        Heading,
        Quote,
        QuoteSource,
        Item,
        Caption
    };

    Run style;
    Role role = Role::Paragraph;
    int level = 2;     ///< of a heading
    int container = 0; ///< which quote or outermost list
    int item = 0;      ///< which list item
    int depth = -1;    ///< of a list
    bool numbered = false;
    bool preformatted = false;
    bool raised = false;
    bool lowered = false;
    std::optional<Direction> said;
    std::optional<Direction> inherited;
    QString language;
};

/// Gathers text, and makes a block of it when something ends it; parts of one quote, list, item or picture
/// become one block.
class PasteBlocks
{
public:
    /// Line ends that mean something are U+2028 in it.
    void addText(const Run& text, const PasteScope& scope);
    /// A block that is no text. An island of footnotes joins the one before it.
    void add(Block block, const PasteScope& scope);
    void flush();
    [[nodiscard]] QList<PastedBlock> take();

    [[nodiscard]] bool hasWords() const { return !m_words.isEmpty(); }
    /// The last block is a list: its number; else 0.
    [[nodiscard]] int openList() const;

private:
    void place(const PasteScope& scope, Runs words);
    [[nodiscard]] bool joins(const PasteScope& scope, Runs& words);

    QList<PastedBlock> m_blocks;
    Runs m_words; ///< since the last block
    PasteScope m_scope;
    int m_container = 0; ///< of the last block, 0 for none
    int m_item = 0;
};

} // namespace warraq
