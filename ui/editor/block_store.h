// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/blocks.h"

#include <QHash>

namespace warraq {

/// Blocks as they were loaded, by the identity that their text blocks carry. A block is "untouched" when the
/// text says today what it said when it was loaded; then the loaded block, bytes and all, is what is saved.
/// So a letter typed and taken back leaves the file as it was, and whatever a QTextDocument cannot hold is
/// safe until it is edited.
class BlockStore
{
public:
    struct Entry
    {
        Block loaded;
        Block asRead;           ///< what reading the fresh text gave: the yardstick of "untouched"
        bool isSettled = false; ///< `asRead` is known
    };

    [[nodiscard]] int add(const Block& block)
    {
        m_entries.insert(++m_last, {block, block, false});
        return m_last;
    }
    [[nodiscard]] int newIdentity() { return ++m_last; } ///< for a block that has no past
    [[nodiscard]] Entry* find(int identity)
    {
        const auto entry = m_entries.find(identity);
        return entry == m_entries.end() ? nullptr : &entry.value();
    }

    [[nodiscard]] const Entry* find(int identity) const
    {
        const auto entry = m_entries.constFind(identity);
        return entry == m_entries.cend() ? nullptr : &entry.value();
    }

    /// Pictures, embeds and islands are values here; the document only holds their number, so that undo finds
    /// them.
    [[nodiscard]] int addObject(const Block& block)
    {
        m_objects.insert(++m_lastObject, block);
        return m_lastObject;
    }
    [[nodiscard]] Block object(int number) const { return m_objects.value(number); }

private:
    QHash<int, Entry> m_entries;
    QHash<int, Block> m_objects;
    int m_last = 0;
    int m_lastObject = 0;
};

} // namespace warraq
