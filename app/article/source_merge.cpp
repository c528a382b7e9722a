// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/source_merge.h"

#include "article/html_writer.h"
#include "article/markup_check.h"

#include <algorithm>
#include <vector>

namespace warraq {

namespace {

/// First and one past the last of some blocks.
struct Range
{
    qsizetype first = 0;
    qsizetype end = 0;
};

class Merger
{
public:
    Merger(const Blocks& before, const QByteArray& bytes, const BodyContext& context)
        : m_before(before)
        , m_pieces(writeBlocks(before, context))
        , m_now(bytes)
        , m_context(context)
    {
        m_starts.reserve(size_t(m_pieces.size()) + 1);
        m_starts.push_back(0);
        for (const QByteArray& piece : m_pieces)
            m_starts.push_back(m_starts.back() + piece.size());
    }

    Blocks run()
    {
        const QByteArray old = m_pieces.join();
        if (old == m_now)
            return m_before;
        if (m_before.isEmpty())
            return readBody(m_now, m_context);
        findChange(old);
        const Range strict = touched(old);
        for (const Range& candidate : candidates(strict)) {
            if (!isBrokenMarkup(QString::fromUtf8(bytesOf(candidate))))
                return exact(read(widened(candidate)));
        }
        return exact(isReplaced(strict) ? line(strict) : draft(strict));
    }

private:
    void findChange(const QByteArray& old)
    {
        const qsizetype shorter = std::min(old.size(), m_now.size());
        while (m_head < shorter && old[m_head] == m_now[m_head])
            ++m_head;
        qsizetype tail = 0;
        while (tail < shorter - m_head && old[old.size() - 1 - tail] == m_now[m_now.size() - 1 - tail])
            ++tail;
        m_oldEnd = old.size() - tail;
        m_newEnd = m_now.size() - tail;
    }

    /// The blocks the change lies in. What is put between two belongs to the one whose line it is on.
    [[nodiscard]] Range touched(const QByteArray& old) const
    {
        const auto blockAt = [this](qsizetype offset) { // the one that begins there or holds it
            const auto after = std::ranges::upper_bound(m_starts, offset);
            return std::min(qsizetype(after - m_starts.begin()) - 1, m_before.size() - 1);
        };
        if (m_oldEnd > m_head)
            return {blockAt(m_head), blockAt(m_oldEnd - 1) + 1};
        qsizetype block = blockAt(m_head);
        if (block > 0 && m_starts[size_t(block)] == m_head && old[m_head - 1] != '\n')
            --block;
        return {block, block + 1};
    }

    [[nodiscard]] QByteArray bytesOf(const Range& range) const
    {
        const qsizetype begin = m_starts[size_t(range.first)];
        const qsizetype end = m_starts[size_t(range.end)] - m_oldEnd + m_newEnd;
        return m_now.sliced(begin, end - begin);
    }

    /// What may be whole markup again: the touched blocks, else together with drafts before and behind them.
    [[nodiscard]] QList<Range> candidates(const Range& strict) const
    {
        Range nearest = strict;
        Range all = strict;
        for (qsizetype i = 0; i < m_before.size(); ++i) {
            if (!m_before[i].isDraft || (i >= strict.first && i < strict.end))
                continue;
            all = {std::min(all.first, i), std::max(all.end, i + 1)};
            if (i < strict.first)
                nearest.first = i;
            else if (nearest.end == strict.end)
                nearest.end = i + 1;
        }
        return {strict, {nearest.first, strict.end}, {strict.first, nearest.end}, nearest, all};
    }

    /// Neighbours may have become one with what was touched (a blank line went): they are read along.
    [[nodiscard]] Range widened(Range range) const
    {
        const auto whole = [this](qsizetype i) {
            return i >= 0 && i < m_before.size() && !m_before[i].isDraft;
        };
        const Range plain = range;
        if (whole(range.first - 1))
            --range.first;
        if (whole(range.end))
            ++range.end;
        return isBrokenMarkup(QString::fromUtf8(bytesOf(range))) ? plain : range;
    }

    [[nodiscard]] Blocks read(Range range) const
    {
        const auto isAsBefore = [this](const Block& block, qsizetype i) {
            return block.original == m_pieces[i] && block.sameContent(m_before[i]);
        };
        Blocks news;
        for (qsizetype step = 1;; step *= 2) {
            BodyContext context = m_context;
            context.previous =
                range.first > 0 ? std::optional(m_before[range.first - 1].direction) : m_context.previous;
            news = readBody(bytesOf(range), context);
            // What follows may lean on what was read (a paragraph without direction takes the one before it).
            const bool open = range.end < m_before.size() && !m_before[range.end].isDraft;
            if (!open || (!news.isEmpty() && isAsBefore(news.last(), range.end - 1)))
                break;
            const Range further{range.first, std::min(range.end + step, m_before.size())};
            if (isBrokenMarkup(QString::fromUtf8(bytesOf(further))))
                break;
            range = further;
        }
        // What reads as it stood is what stood: its neighbours share it, and no text is written anew.
        while (!news.isEmpty() && range.first < range.end && isAsBefore(news.first(), range.first)) {
            news.removeFirst();
            ++range.first;
        }
        while (!news.isEmpty() && range.first < range.end && isAsBefore(news.last(), range.end - 1)) {
            news.removeLast();
            --range.end;
        }
        return m_before.first(range.first) + news + m_before.sliced(range.end);
    }

    /// Whether hardly anything of the touched blocks is left: what they said is not what stands there.
    [[nodiscard]] bool isReplaced(const Range& range) const
    {
        const qsizetype begin = m_starts[size_t(range.first)];
        const qsizetype end = m_starts[size_t(range.end)];
        const qsizetype kept = (m_head - begin) + (end - m_oldEnd);
        return kept * 5 < (end - begin) * 2;
    }

    /// The new bytes read by themselves: as few lines together as make whole markup, and where none do, the
    /// line is a draft of what can be read in it.
    [[nodiscard]] Blocks line(const Range& range) const
    {
        constexpr qsizetype mostTogether = 40; // a list, a table; what is longer is read line by line
        const QByteArray bytes = bytesOf(range);
        Blocks news;
        BodyContext context = m_context;
        for (qsizetype at = 0; at < bytes.size();) {
            qsizetype first = endOfLine(bytes, at);
            qsizetype end = first;
            for (qsizetype lines = 1; end < bytes.size() && lines < mostTogether && isBroken(bytes, at, end);
                 ++lines)
                end = endOfLine(bytes, end);
            const bool broken = isBroken(bytes, at, end);
            if (broken)
                end = first;
            if (!news.isEmpty())
                context.previous = news.last().direction;
            Blocks read = readBody(bytes.sliced(at, end - at), context);
            if (broken)
                read = {asDraft(read, bytes.sliced(at, end - at), m_before[range.first])};
            news += read;
            at = end;
        }
        return m_before.first(range.first) + news + m_before.sliced(range.end);
    }

    [[nodiscard]] static qsizetype endOfLine(const QByteArray& bytes, qsizetype at)
    {
        const qsizetype end = bytes.indexOf('\n', at);
        return end < 0 ? bytes.size() : end + 1;
    }

    [[nodiscard]] static bool isBroken(const QByteArray& bytes, qsizetype from, qsizetype to)
    {
        return isBrokenMarkup(QString::fromUtf8(bytes.sliced(from, to - from)));
    }

    /// One block with the words of all that was read, as a paragraph when they were several.
    [[nodiscard]] static Block asDraft(const Blocks& read, const QByteArray& bytes, const Block& instead)
    {
        Block draft = read.isEmpty() ? instead : read.first();
        if (read.isEmpty() || draft.kind == BlockKind::RawHtml) {
            draft = Block();
            draft.kind = BlockKind::Paragraph;
            draft.direction = instead.direction;
        }
        for (qsizetype i = 1; i < read.size(); ++i)
            draft.runs += read[i].runs;
        draft.original = bytes;
        draft.isDraft = true;
        return draft;
    }

    /// The touched blocks hold the new bytes: the first one what was written, the last one its own rest.
    [[nodiscard]] Blocks draft(const Range& range) const
    {
        Blocks drafts;
        const auto hold = [&](Block block, const QByteArray& bytes) {
            if (bytes.isEmpty())
                return;
            block.original = bytes;
            block.isDraft = true;
            drafts.append(block);
        };
        const qsizetype begin = m_starts[size_t(range.first)];
        const qsizetype end = m_starts[size_t(range.end)] - m_oldEnd + m_newEnd;
        if (range.end - range.first == 1) {
            hold(m_before[range.first], m_now.sliced(begin, end - begin));
        } else {
            // Between lines where it can be: one block written anew must not take half a line of another.
            const qsizetype lineStart = m_now.first(m_newEnd).lastIndexOf('\n') + 1;
            const qsizetype between = lineStart > begin ? lineStart : m_newEnd;
            hold(m_before[range.first], m_now.sliced(begin, between - begin));
            hold(m_before[range.end - 1], m_now.sliced(between, end - between));
        }
        return m_before.first(range.first) + drafts + m_before.sliced(range.end);
    }

    /// Neighbours that have no bytes of their own yet get those they were shown with, when they would be
    /// written otherwise beside what is new.
    [[nodiscard]] Blocks exact(Blocks blocks) const
    {
        if (writeBody(blocks, m_context) == m_now)
            return blocks;
        qsizetype head = 0;
        while (head < std::min(blocks.size(), m_before.size()) && isSame(blocks[head], m_before[head]))
            ++head;
        const qsizetype most = std::min(blocks.size(), m_before.size()) - head;
        for (qsizetype i = 0; i < head; ++i)
            freeze(blocks[i], m_pieces[i]);
        for (qsizetype i = 1; i <= most && isSame(blocks[blocks.size() - i], m_before[m_before.size() - i]);
             ++i)
            freeze(blocks[blocks.size() - i], m_pieces[m_pieces.size() - i]);
        if (writeBody(blocks, m_context) == m_now)
            return blocks;
        return readBody(m_now, m_context);
    }

    [[nodiscard]] static bool isSame(const Block& a, const Block& b)
    {
        return a.original == b.original && a.isDraft == b.isDraft && a.sameContent(b);
    }

    static void freeze(Block& block, const QByteArray& bytes)
    {
        if (block.original != bytes)
            block.original = bytes;
    }

    const Blocks& m_before;
    QList<QByteArray> m_pieces;
    std::vector<qsizetype> m_starts; ///< one more than there are blocks
    const QByteArray& m_now;
    const BodyContext& m_context;
    qsizetype m_head = 0; ///< the change: from here
    qsizetype m_oldEnd = 0;
    qsizetype m_newEnd = 0;
};

} // namespace

Blocks mergeSource(const Blocks& before, const QByteArray& bytes, const BodyContext& context)
{
    return Merger(before, bytes, context).run();
}

} // namespace warraq
