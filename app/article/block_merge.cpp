// SPDX-License-Identifier: GPL-3.0-or-later
// Mine is the order to begin with. Blocks of the base that mine took away stay in it as places, since theirs
// may still have something to say about them or behind them; then theirs is walked, and what it added or
// moved is put behind what it stands behind there. Only at the end each place becomes a block, a conflict or
// nothing.
#include "article/block_merge.h"

#include "article/block_alignment.h"
#include "article/conflict_block.h"
#include "article/html_writer.h"

#include <algorithm>
#include <list>

namespace warraq {

namespace {

/// One place of the result: which block of each version stands at it, -1 = none.
struct Place
{
    int base = -1;
    int mine = -1;
    int theirs = -1;

    [[nodiscard]] bool isOnlyMine() const { return base < 0 && mine >= 0 && theirs < 0; }
};
using Places = std::list<Place>;

struct Versions
{
    KeyedBlocks base;
    KeyedBlocks mine;
    KeyedBlocks theirs;
    bool haveBase = true;
};

KeyedBlocks part(const KeyedBlocks& of, const QList<int>& indexes)
{
    KeyedBlocks out;
    for (const int index : indexes) {
        out.blocks.append(of.blocks[index]);
        out.keys.append(of.keys[index]);
    }
    return out;
}

class Placer
{
public:
    explicit Placer(const Versions& versions)
        : m_versions(versions)
        , m_ofBase(versions.base.blocks.size(), m_places.end())
        , m_movedByMine(versions.base.blocks.size(), false)
    {
    }

    Places run()
    {
        placeMine();
        placeGone();
        placeTheirs();
        return std::move(m_places);
    }

private:
    void placeMine()
    {
        const BlockAlignment alignment = alignBlocks(m_versions.base, m_versions.mine, GapPairing::InOrder);
        for (int i = 0; i < alignment.after.size(); ++i) {
            const auto [before, moved] = alignment.after[i];
            const auto place = m_places.insert(m_places.end(), {before, i, -1});
            if (before < 0)
                continue;
            m_ofBase[before] = place;
            m_movedByMine[before] = moved;
        }
    }

    /// What mine took away keeps the place behind what it stood behind.
    void placeGone()
    {
        auto previous = m_places.end();
        for (int i = 0; i < m_ofBase.size(); ++i) {
            if (m_ofBase[i] == m_places.end())
                m_ofBase[i] = m_places.insert(behind(previous), {i, -1, -1});
            previous = m_ofBase[i];
        }
    }

    [[nodiscard]] Places::iterator behind(Places::iterator place)
    {
        return place == m_places.end() ? m_places.begin() : std::next(place);
    }

    void placeTheirs()
    {
        const BlockAlignment alignment = alignBlocks(m_versions.base, m_versions.theirs, GapPairing::InOrder);
        auto previous = m_places.end();
        for (int i = 0; i < alignment.after.size();) {
            const auto [before, moved] = alignment.after[i];
            if (before < 0) {
                QList<int> added;
                while (i < alignment.after.size() && alignment.after[i].before < 0)
                    added.append(i++);
                previous = placeAdded(added, previous);
                continue;
            }
            const auto place = m_ofBase[before];
            place->theirs = i++;
            if (moved && !m_movedByMine[before] && place != previous)
                m_places.splice(behind(previous), m_places, place);
            previous = place;
        }
    }

    /// What both added at one place: the same once, else mine first.
    Places::iterator placeAdded(const QList<int>& added, Places::iterator previous)
    {
        QList<Places::iterator> mine;
        QList<int> mineIndexes;
        auto end = behind(previous);
        for (; end != m_places.end() && end->isOnlyMine(); ++end) {
            mine.append(end);
            mineIndexes.append(end->mine);
        }
        const KeyedBlocks own = part(m_versions.mine, mineIndexes);
        const KeyedBlocks other = part(m_versions.theirs, added);
        const BlockAlignment alignment = alignBlocks(own, other, GapPairing::Alike);
        const auto isOne = [&](qsizetype i) {
            const int before = alignment.after[i].before;
            return before >= 0 && (!m_versions.haveBase || own.keys[before] == other.keys[i]);
        };
        QList<bool> stays(mine.size(), false); // mine's that are theirs too, in their order
        for (qsizetype i = 0; i < added.size(); ++i)
            if (isOne(i) && !alignment.after[i].moved)
                stays[alignment.after[i].before] = true;
        qsizetype next = stays.indexOf(true); // theirs comes behind what mine wrote before it
        for (qsizetype i = 0; i < added.size(); ++i) {
            const auto [before, moved] = alignment.after[i];
            if (!isOne(i)) {
                previous = m_places.insert(next >= 0 ? mine[next] : end, {-1, -1, added[i]});
                continue;
            }
            mine[before]->theirs = added[i];
            if (moved)
                continue;
            next = stays.indexOf(true, before + 1);
            previous = mine[before];
        }
        return previous;
    }

    const Versions& m_versions;
    Places m_places;
    QList<Places::iterator> m_ofBase;
    QList<bool> m_movedByMine;
};

KeyedBlocks keyed(const Blocks& blocks, const BodyContext& context)
{
    KeyedBlocks out{blocks, {}};
    for (const Block& block : blocks)
        out.keys.append((block.original ? *block.original : writeBlock(block, context)).trimmed());
    return out;
}

class Merger
{
public:
    Merger(Versions versions, const MergeSides& sides, const BodyContext& context)
        : m_versions(std::move(versions))
        , m_sides(sides)
        , m_context(context)
    {
    }

    BlockMerge run()
    {
        for (const Place& place : Placer(m_versions).run())
            take(place);
        for (qsizetype i = 0; i + 1 < m_result.blocks.size(); ++i)
            if (auto& bytes = m_result.blocks[i].original; bytes && !bytes->endsWith('\n'))
                *bytes += '\n'; // one block a line, whatever comes to stand behind it
        return std::move(m_result);
    }

private:
    [[nodiscard]] const Block& base(const Place& place) const { return m_versions.base.blocks[place.base]; }
    [[nodiscard]] const Block& mine(const Place& place) const { return m_versions.mine.blocks[place.mine]; }
    [[nodiscard]] const Block& theirs(const Place& place) const
    {
        return m_versions.theirs.blocks[place.theirs];
    }
    [[nodiscard]] bool isUntouched(const Place& place, const KeyedBlocks& side, int index) const
    {
        return side.keys[index] == m_versions.base.keys[place.base];
    }
    /// Written anew without another word in it.
    [[nodiscard]] bool isRewritten(const Place& place, const KeyedBlocks& side, int index) const
    {
        return side.blocks[index].sameContent(base(place)) &&
               side.keys[index] == writeBlock(base(place), m_context).trimmed();
    }

    void take(const Place& place)
    {
        const bool isMine = place.mine >= 0;
        const bool isTheirs = place.theirs >= 0;
        if (isMine && isTheirs)
            emitBoth(place);
        else if (isMine && (place.base < 0 || !isUntouched(place, m_versions.mine, place.mine)))
            emitOne(place, mine(place));
        else if (isTheirs && (place.base < 0 || !isUntouched(place, m_versions.theirs, place.theirs)))
            emitOne(place, theirs(place));
    }

    /// New on one side, or changed here and taken away there.
    void emitOne(const Place& place, const Block& block)
    {
        if (place.base < 0)
            m_result.blocks.append(block);
        else if (place.mine >= 0)
            addConflict({block}, {});
        else
            addConflict({}, {block});
    }

    void emitBoth(const Place& place)
    {
        const bool isSame = m_versions.mine.keys[place.mine] == m_versions.theirs.keys[place.theirs];
        if (place.base < 0) {
            if (isSame)
                m_result.blocks.append(mine(place));
            else
                addConflict({mine(place)}, {theirs(place)});
            return;
        }
        if (isUntouched(place, m_versions.mine, place.mine))
            m_result.blocks.append(theirs(place));
        else if (isSame || isUntouched(place, m_versions.theirs, place.theirs))
            m_result.blocks.append(mine(place));
        else if (isRewritten(place, m_versions.mine, place.mine))
            m_result.blocks.append(theirs(place));
        else if (isRewritten(place, m_versions.theirs, place.theirs))
            m_result.blocks.append(mine(place));
        else if (const auto list = mergedList(place))
            m_result.blocks.append(*list);
        else
            addConflict({mine(place)}, {theirs(place)});
    }

    void addConflict(const Blocks& own, const Blocks& other)
    {
        Conflict conflict;
        conflict.mine = {m_sides.mine.who, m_sides.mine.at, own, {}};
        conflict.theirs = {m_sides.theirs.who, m_sides.theirs.at, other, {}};
        BodyContext context = m_context;
        if (!m_result.blocks.isEmpty())
            context.previous = m_result.blocks.last().direction;
        m_result.blocks.append(makeConflict(conflict, context));
        ++m_result.conflicts;
    }

    /// Items of a list as blocks of their own.
    [[nodiscard]] KeyedBlocks itemsOf(const Block& list) const
    {
        KeyedBlocks out;
        for (const ListItem& item : list.items) {
            Block block;
            block.runs = item.runs;
            block.level = item.depth;
            out.keys.append(QByteArray::number(item.depth) + ' ' + writeInline(item.runs, m_context));
            out.blocks.append(block);
        }
        return out;
    }

    /// Nothing when merging by item could lose something: markup of the lists that their items do not hold,
    /// or an item that both changed.
    [[nodiscard]] std::optional<Block> mergedList(const Place& place) const
    {
        const Block& old = base(place);
        Block list = mine(place);
        const Block& other = theirs(place);
        if (!isList(list.kind) || old.kind != list.kind || other.kind != list.kind ||
            list.direction != other.direction || list.language != other.language)
            return std::nullopt;
        const bool isClean = m_versions.mine.keys[place.mine] == writeBlock(list, m_context).trimmed() &&
                             m_versions.theirs.keys[place.theirs] == writeBlock(other, m_context).trimmed();
        if (!isClean)
            return std::nullopt;
        const BlockMerge items =
            Merger({itemsOf(old), itemsOf(list), itemsOf(other)}, m_sides, m_context).run();
        if (items.conflicts > 0 || items.blocks.isEmpty())
            return std::nullopt;
        list.original.reset();
        list.items.clear();
        for (const Block& item : items.blocks)
            list.items.append({item.runs, item.level});
        return list;
    }

    Versions m_versions;
    const MergeSides& m_sides;
    const BodyContext& m_context;
    BlockMerge m_result;
};

} // namespace

BlockMerge mergeBlocks(const std::optional<Blocks>& base, const Blocks& mine, const Blocks& theirs,
                       const MergeSides& sides, const BodyContext& context)
{
    const QByteArray own = writeBody(mine, context);
    const QByteArray other = writeBody(theirs, context);
    const std::optional<QByteArray> old = base ? std::optional(writeBody(*base, context)) : std::nullopt;
    if (own == other || other == old)
        return {mine, 0};
    if (own == old)
        return {theirs, 0};
    return Merger({keyed(base.value_or(Blocks()), context), keyed(mine, context), keyed(theirs, context),
                   base.has_value()},
                  sides, context)
        .run();
}

} // namespace warraq
