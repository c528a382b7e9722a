// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/paste_blocks.h"

#include "article/block_reader.h"
#include "article/paste_island.h"
#include "article/paste_runs.h"

#include <algorithm>

namespace warraq {

using Role = PasteScope::Role;

void PasteBlocks::addText(const Run& text, const PasteScope& scope)
{
    const bool isSpace = text.text.trimmed().isEmpty() && !text.text.contains(QChar::LineSeparator);
    if (text.text.isEmpty() || (m_words.isEmpty() && isSpace && !m_blocks.isEmpty()))
        return; // between blocks
    // A source after the words of a quote is a line of its own.
    if (!m_words.isEmpty() && m_scope.role != scope.role)
        flush();
    if (m_words.isEmpty() || isBlankText(m_words))
        m_scope = scope;
    m_words.append(text);
}

void PasteBlocks::add(Block block, const PasteScope& scope)
{
    flush();
    // LibreOffice writes every footnote apart.
    const bool areNotes = block.kind == BlockKind::RawHtml && block.raw.startsWith(footnotesHead);
    if (areNotes && !m_blocks.isEmpty() && m_blocks.last().block.raw.startsWith(footnotesHead)) {
        m_blocks.last().block.raw += '\n' + block.raw;
        return;
    }
    m_container = 0;
    m_item = 0;
    m_blocks.append({std::move(block), scope.said, scope.inherited, {}});
}

void PasteBlocks::flush()
{
    if (m_words.isEmpty())
        return;
    const Runs words = collapsedSpace(std::exchange(m_words, {}), false);
    if (isBlankText(words))
        return;
    if (m_scope.role != Role::Paragraph) {
        place(m_scope, words);
        return;
    }
    for (const Runs& paragraph : paragraphsOf(words))
        place(m_scope, paragraph);
}

QList<PastedBlock> PasteBlocks::take()
{
    // What stands in no block is part of a sentence: its edges count.
    if (m_blocks.isEmpty() && !m_words.isEmpty() && m_scope.role == Role::Paragraph)
        place(m_scope, collapsedSpace(std::exchange(m_words, {}), true));
    else
        flush();
    return std::move(m_blocks);
}

int PasteBlocks::openList() const
{
    return !m_blocks.isEmpty() && isList(m_blocks.last().block.kind) ? m_container : 0;
}

void PasteBlocks::place(const PasteScope& scope, Runs words)
{
    if (joins(scope, words))
        return;
    Block block;
    m_container = scope.role == Role::Quote || scope.role == Role::Item ? scope.container : 0;
    m_item = scope.item;
    switch (scope.role) {
    case Role::Heading:
        block.kind = BlockKind::Heading;
        block.level = scope.level;
        if (std::ranges::all_of(words, &Run::bold)) { // what a heading looks like anyway
            for (Run& run : words)
                run.bold = false;
        }
        block.runs = normalised(std::move(words));
        break;
    case Role::Quote:
        block.kind = BlockKind::Quote;
        block.runs = std::move(words);
        break;
    case Role::Item:
        block.kind = scope.numbered ? BlockKind::NumberedList : BlockKind::BulletedList;
        block.items = {{std::move(words), 0}};
        break;
    default:
        block.runs = std::move(words);
    }
    m_blocks.append({std::move(block), scope.said, scope.inherited, scope.language});
}

/// Words that belong to the block before.
bool PasteBlocks::joins(const PasteScope& scope, Runs& words)
{
    if (m_blocks.isEmpty())
        return false;
    Block& last = m_blocks.last().block;
    const bool isSame = m_container != 0 && m_container == scope.container;
    switch (scope.role) {
    case Role::Quote:
        if (!isSame || last.kind != BlockKind::Quote)
            return false;
        appendLine(last.runs, std::move(words));
        last.runs = normalised(last.runs);
        return true;
    case Role::QuoteSource:
        if (!isSame || last.kind != BlockKind::Quote || !last.source.isEmpty())
            return false;
        last.source = plainText(words).replace(QChar::LineSeparator, u' ').simplified();
        return true;
    case Role::Item:
        if (!isSame || !isList(last.kind))
            return false;
        if (m_item == scope.item) {
            appendLine(last.items.last().runs, std::move(words));
            last.items.last().runs = normalised(last.items.last().runs);
        } else {
            last.items.append({std::move(words), std::min(scope.depth, last.items.last().depth + 1)});
        }
        m_item = scope.item;
        return true;
    case Role::Caption:
        if (last.kind != BlockKind::Picture || !last.runs.isEmpty())
            return false;
        last.runs = std::move(words);
        return true;
    default:
        return false;
    }
}

} // namespace warraq
