// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/block_alignment.h"

#include "text/sequence_diff.h"
#include "text/text_compare.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace warraq {

namespace {

constexpr double alike = 0.35;           ///< as in compare.cpp
constexpr qsizetype tableLimit = 10'000; ///< pairs that are looked at in one stretch

QString wordsOf(const Block& block)
{
    QString text = plainText(block);
    for (const QString& detail : {block.source, block.alt, block.credit})
        text += u' ' + detail;
    return text + u' ' + QString::fromUtf8(block.raw);
}

bool isText(BlockKind kind)
{
    return kind == BlockKind::Paragraph || kind == BlockKind::Heading || kind == BlockKind::Quote ||
           isList(kind);
}

class Aligner
{
public:
    Aligner(const KeyedBlocks& before, const KeyedBlocks& after, GapPairing pairing)
        : m_before(before)
        , m_after(after)
        , m_pairing(pairing)
        , m_beforeWords(before.blocks.size())
        , m_afterWords(after.blocks.size())
        , m_isTaken(before.blocks.size(), false)
    {
        m_result.after.resize(after.blocks.size());
    }

    BlockAlignment run()
    {
        const QList<int> old = numbers(m_before);
        const QList<int> now = numbers(m_after);
        const QList<SequenceMatch> matches = matchSequences(old, now);
        for (const SequenceMatch& match : matches)
            pair(int(match.before), int(match.after), false);
        findMoves(old, now);
        int beforeAt = 0;
        int afterAt = 0;
        for (const SequenceMatch& match : matches) {
            stretch(beforeAt, int(match.before), afterAt, int(match.after));
            beforeAt = int(match.before) + 1;
            afterAt = int(match.after) + 1;
        }
        stretch(beforeAt, int(old.size()), afterAt, int(now.size()));
        return std::move(m_result);
    }

private:
    QList<int> numbers(const KeyedBlocks& of)
    {
        QList<int> out;
        out.reserve(of.keys.size());
        for (const QByteArray& key : of.keys)
            out.append(number(key));
        return out;
    }

    int number(const QByteArray& key)
    {
        const auto known = m_numbers.constFind(key);
        return known != m_numbers.cend() ? *known : *m_numbers.insert(key, int(m_numbers.size()));
    }

    void pair(int before, int after, bool moved)
    {
        m_isTaken[before] = true;
        m_result.after[after] = {before, moved};
    }

    /// A block that is gone here and stands there, byte for byte, was moved. Separators are all alike.
    void findMoves(const QList<int>& old, const QList<int>& now)
    {
        QHash<int, QList<int>> gone; // the first one last
        for (int i = int(old.size()) - 1; i >= 0; --i)
            if (!m_isTaken[i] && m_before.blocks[i].kind != BlockKind::Separator)
                gone[old[i]].append(i);
        for (int i = 0; i < now.size(); ++i) {
            const auto found = gone.find(now[i]);
            if (m_result.after[i].before < 0 && found != gone.end() && !found->isEmpty())
                pair(found->takeLast(), i, true);
        }
    }

    [[nodiscard]] static const WordBag& bag(const KeyedBlocks& of, int index,
                                            QList<std::optional<WordBag>>& known)
    {
        if (!known[index])
            known[index] = WordBag(wordsOf(of.blocks[index]));
        return *known[index];
    }

    [[nodiscard]] double score(int before, int after)
    {
        const Block& a = m_before.blocks[before];
        const Block& b = m_after.blocks[after];
        const bool onlySameKind = !isText(a.kind) || !isText(b.kind);
        if (onlySameKind && a.kind != b.kind)
            return 0;
        if (a.sameContent(b))
            return 1;
        if (a.kind == BlockKind::Picture)
            return a.source == b.source ? 1 : 0;
        const QString was = plainText(a);
        if (!was.isEmpty() && plainText(b).startsWith(was)) // somebody is writing this paragraph
            return 0.9;
        return bag(m_before, before, m_beforeWords).likeness(bag(m_after, after, m_afterWords));
    }

    /// Blocks between two that stayed: the best pairs in order.
    void stretch(int beforeAt, int beforeEnd, int afterAt, int afterEnd)
    {
        QList<int> rows;
        QList<int> columns;
        for (int i = beforeAt; i < beforeEnd; ++i)
            if (!m_isTaken[i])
                rows.append(i);
        for (int i = afterAt; i < afterEnd; ++i)
            if (m_result.after[i].before < 0)
                columns.append(i);
        pairStretch(rows, columns);
    }

    void pairStretch(const QList<int>& rows, const QList<int>& columns)
    {
        if (rows.isEmpty() || columns.isEmpty())
            return;
        if (rows.size() * columns.size() > tableLimit) {
            const qsizetype row = std::max<qsizetype>(1, rows.size() / 2);
            const qsizetype column = std::max<qsizetype>(1, columns.size() / 2);
            pairStretch(rows.first(row), columns.first(column));
            pairStretch(rows.sliced(row), columns.sliced(column));
            return;
        }
        const size_t width = size_t(columns.size()) + 1;
        std::vector<double> best((size_t(rows.size()) + 1) * width, 0);
        std::vector<double> scores(size_t(rows.size()) * width, 0);
        for (size_t r = size_t(rows.size()); r-- > 0;) {
            for (size_t c = size_t(columns.size()); c-- > 0;) {
                const double own = score(rows[qsizetype(r)], columns[qsizetype(c)]);
                scores[r * width + c] = own;
                const double paired = own >= alike ? own + best[(r + 1) * width + c + 1] : 0;
                best[r * width + c] = std::max({paired, best[(r + 1) * width + c], best[r * width + c + 1]});
            }
        }
        qsizetype gapRow = 0;
        qsizetype gapColumn = 0;
        for (size_t r = 0, c = 0; r < size_t(rows.size()) && c < size_t(columns.size());) {
            const double own = scores[r * width + c];
            if (own >= alike && best[r * width + c] == own + best[(r + 1) * width + c + 1]) {
                pairGap(rows.sliced(gapRow, qsizetype(r) - gapRow),
                        columns.sliced(gapColumn, qsizetype(c) - gapColumn));
                pair(rows[qsizetype(r++)], columns[qsizetype(c++)], false);
                gapRow = qsizetype(r);
                gapColumn = qsizetype(c);
            } else if (best[(r + 1) * width + c] >= best[r * width + c + 1]) {
                ++r;
            } else {
                ++c;
            }
        }
        pairGap(rows.sliced(gapRow), columns.sliced(gapColumn));
    }

    /// As many paragraphs as there were, all in other words: they were rewritten.
    void pairGap(const QList<int>& rows, const QList<int>& columns)
    {
        if (m_pairing != GapPairing::InOrder || rows.size() != columns.size())
            return;
        for (qsizetype i = 0; i < rows.size(); ++i)
            if (isText(m_before.blocks[rows[i]].kind) && isText(m_after.blocks[columns[i]].kind))
                pair(rows[i], columns[i], false);
    }

    const KeyedBlocks& m_before;
    const KeyedBlocks& m_after;
    GapPairing m_pairing;
    QHash<QByteArray, int> m_numbers;
    QList<std::optional<WordBag>> m_beforeWords;
    QList<std::optional<WordBag>> m_afterWords;
    QList<bool> m_isTaken;
    BlockAlignment m_result;
};

} // namespace

BlockAlignment alignBlocks(const KeyedBlocks& before, const KeyedBlocks& after, GapPairing pairing)
{
    return Aligner(before, after, pairing).run();
}

} // namespace warraq
