// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/compare.h"

#include "text/sequence_diff.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <tuple>

namespace warraq {

namespace {

constexpr double alike = 0.35; ///< from here on two paragraphs are one that was changed
constexpr qsizetype tableLimit =
    10000; ///< pairs that are looked at in one stretch without anything in common

using Paragraphs = QList<ComparedParagraph>;

ComparedParagraph paragraphOf(const Block& block, int index)
{
    ComparedParagraph paragraph;
    paragraph.block = index;
    paragraph.kind = block.kind;
    paragraph.level = block.kind == BlockKind::Heading ? block.level : 0;
    paragraph.direction = block.direction;
    paragraph.language = block.language;
    paragraph.runs = block.runs;
    paragraph.text = plainText(block.runs);
    if (block.kind == BlockKind::RawHtml || block.kind == BlockKind::Conflict) {
        paragraph.text = QString::fromUtf8(block.raw);
        paragraph.direction = Direction::LeftToRight; // markup is, whatever it encloses
    } else if (block.kind == BlockKind::Embed) {
        paragraph.text = block.source;
        paragraph.direction = Direction::LeftToRight;
    } else {
        QStringList details{block.source, block.alt, block.credit};
        details.removeAll(QString());
        paragraph.details = details.join(u'\n');
    }
    return paragraph;
}

Paragraphs paragraphsOf(const Blocks& blocks)
{
    Paragraphs paragraphs;
    for (int i = 0; i < blocks.size(); ++i) {
        const Block& block = blocks[i];
        if (!isList(block.kind)) {
            paragraphs.append(paragraphOf(block, i));
            continue;
        }
        std::array<int, 8> numbers{}; // by depth
        for (int item = 0; item < block.items.size(); ++item) {
            ComparedParagraph paragraph = paragraphOf(block, i);
            paragraph.item = item;
            paragraph.depth = block.items[item].depth;
            const size_t depth = size_t(qBound(0, paragraph.depth, int(numbers.size()) - 1));
            std::fill(numbers.begin() + qsizetype(depth) + 1, numbers.end(), 0);
            if (block.kind == BlockKind::NumberedList)
                paragraph.number = ++numbers[depth];
            paragraph.runs = block.items[item].runs;
            paragraph.text = plainText(paragraph.runs);
            paragraphs.append(paragraph);
        }
    }
    return paragraphs;
}

bool isSame(const ComparedParagraph& a, const ComparedParagraph& b)
{
    return a.kind == b.kind && a.level == b.level && a.depth == b.depth && a.direction == b.direction &&
           a.language == b.language && a.details == b.details && a.text == b.text && a.runs == b.runs;
}

/// Equal paragraphs get the same number: by text first, since most that have the same text are the same.
class ParagraphNumbers
{
public:
    QList<int> of(const Paragraphs& paragraphs)
    {
        QList<int> numbers;
        numbers.reserve(paragraphs.size());
        for (const ComparedParagraph& paragraph : paragraphs)
            numbers.append(of(paragraph));
        return numbers;
    }

private:
    int of(const ComparedParagraph& paragraph)
    {
        QList<std::pair<const ComparedParagraph*, int>>& known = m_byText[paragraph.text];
        for (const auto& [other, number] : std::as_const(known))
            if (isSame(*other, paragraph))
                return number;
        known.append({&paragraph, m_next});
        return m_next++;
    }

    QHash<QString, QList<std::pair<const ComparedParagraph*, int>>> m_byText;
    int m_next = 0;
};

/// The style of each stretch of a text: where it ends, and how it is written.
struct StyleStretch
{
    qsizetype end = 0;
    const Run* run = nullptr;
};

QList<StyleStretch> stylesOf(const ComparedParagraph& paragraph)
{
    QList<StyleStretch> styles;
    qsizetype end = 0;
    for (const Run& run : paragraph.runs)
        styles.append({end += run.text.size(), &run});
    return styles;
}

Aspects differences(const Run& a, const Run& b)
{
    Aspects aspects;
    aspects.setFlag(Aspect::Style, std::tie(a.bold, a.italic, a.code) != std::tie(b.bold, b.italic, b.code));
    aspects.setFlag(Aspect::Link, a.href != b.href);
    aspects.setFlag(Aspect::Direction, a.direction != b.direction);
    aspects.setFlag(Aspect::Language, a.language != b.language);
    return aspects;
}

/// Notes where the same words stand in another style.
void markStyles(ParagraphPair& pair, const ComparedParagraph& old, const ComparedParagraph& now)
{
    const QList<StyleStretch> oldStyles = stylesOf(old);
    const QList<StyleStretch> nowStyles = stylesOf(now);
    qsizetype a = 0;
    qsizetype b = 0;
    for (const WordChange& words : std::as_const(pair.words)) {
        if (words.kind != WordChange::Kind::Same)
            continue;
        for (qsizetype at = 0; at < words.beforeLength;) {
            while (a < oldStyles.size() && oldStyles[a].end <= words.beforeOffset + at)
                ++a;
            while (b < nowStyles.size() && nowStyles[b].end <= words.afterOffset + at)
                ++b;
            if (a == oldStyles.size() || b == nowStyles.size())
                return; // an island or an embed: its text is not in runs
            const qsizetype step =
                std::min({words.beforeLength - at, oldStyles[a].end - words.beforeOffset - at,
                          nowStyles[b].end - words.afterOffset - at});
            if (const Aspects aspects = differences(*oldStyles[a].run, *nowStyles[b].run)) {
                pair.aspects |= aspects;
                WordChange* last = pair.marks.isEmpty() ? nullptr : &pair.marks.last();
                if (last && last->beforeOffset + last->beforeLength == words.beforeOffset + at &&
                    last->afterOffset + last->afterLength == words.afterOffset + at) {
                    last->beforeLength += step;
                    last->afterLength += step;
                } else {
                    pair.marks.append({WordChange::Kind::Same, words.beforeOffset + at, step,
                                       words.afterOffset + at, step});
                }
            }
            at += step;
        }
    }
}

class Comparer
{
public:
    Comparer(Paragraphs before, Paragraphs after, const CancelFlag& cancel)
        : m_cancel(cancel)
    {
        m_result.before = std::move(before);
        m_result.after = std::move(after);
        m_beforeWords.resize(m_result.before.size());
        m_afterWords.resize(m_result.after.size());
    }

    Comparison run()
    {
        ParagraphNumbers numbers;
        const QList<int> old = numbers.of(m_result.before);
        const QList<int> now = numbers.of(m_result.after);
        int beforeAt = 0;
        int afterAt = 0;
        for (const SequenceMatch& match : matchSequences(old, now, m_cancel)) {
            stretch(beforeAt, int(match.before), afterAt, int(match.after));
            m_result.pairs.append(
                {ParagraphPair::Kind::Same, int(match.before), int(match.after), {}, {}, {}});
            beforeAt = int(match.before) + 1;
            afterAt = int(match.after) + 1;
        }
        stretch(beforeAt, int(old.size()), afterAt, int(now.size()));
        findMoves(old, now);
        for (ParagraphPair& pair : m_result.pairs)
            if (pair.kind == ParagraphPair::Kind::Changed)
                compareWords(pair);
        m_result.isComplete = !m_cancel.isCancelled();
        return std::move(m_result);
    }

private:
    /// Words of a paragraph, looked at once; most are never asked for.
    [[nodiscard]] static const WordBag& wordsOf(const Paragraphs& paragraphs, int index,
                                                QList<std::optional<WordBag>>& known)
    {
        if (!known[index])
            known[index] = WordBag(paragraphs[index].text);
        return *known[index];
    }

    [[nodiscard]] double alikeness(int before, int after)
    {
        return wordsOf(m_result.before, before, m_beforeWords)
            .likeness(wordsOf(m_result.after, after, m_afterWords));
    }

    [[nodiscard]] double score(int before, int after)
    {
        const ComparedParagraph& a = m_result.before[before];
        const ComparedParagraph& b = m_result.after[after];
        if (a.kind == BlockKind::Separator || b.kind == BlockKind::Separator)
            return a.kind == b.kind ? 1 : 0;
        if (a.kind == BlockKind::Picture || b.kind == BlockKind::Picture)
            return a.kind == b.kind ? (a.details == b.details ? 1.0 : 0.5 + alikeness(before, after) / 4) : 0;
        if (a.text == b.text)
            return 1;
        // A word that is the beginning of the other's text: somebody is writing this paragraph.
        if (!a.text.isEmpty() && b.text.startsWith(a.text))
            return 0.9;
        return alikeness(before, after);
    }

    /// Paragraphs between two that stayed: the best pairs in order, by a table; by order alone when there are
    /// too many.
    void stretch(int beforeAt, int beforeEnd, int afterAt, int afterEnd)
    {
        const qsizetype rows = beforeEnd - beforeAt;
        const qsizetype columns = afterEnd - afterAt;
        if (rows > 0 && columns > 0 && rows * columns > tableLimit) {
            const int rowHalf = beforeAt + int(std::max<qsizetype>(1, rows / 2));
            const int columnHalf = afterAt + int(std::max<qsizetype>(1, columns / 2));
            stretch(beforeAt, rowHalf, afterAt, columnHalf);
            stretch(rowHalf, beforeEnd, columnHalf, afterEnd);
            return;
        }
        std::vector<double> best(size_t((rows + 1) * (columns + 1)), 0);
        std::vector<double> scores(size_t(rows * columns), 0);
        const auto cell = [&](qsizetype r, qsizetype c) -> double& {
            return best[size_t(r * (columns + 1) + c)];
        };
        for (qsizetype r = rows - 1; r >= 0; --r) {
            for (qsizetype c = columns - 1; c >= 0 && !m_cancel.isCancelled(); --c) {
                const double own = score(beforeAt + int(r), afterAt + int(c));
                scores[size_t(r * columns + c)] = own;
                const double paired = own >= alike ? own + cell(r + 1, c + 1) : 0;
                cell(r, c) = std::max({paired, cell(r + 1, c), cell(r, c + 1)});
            }
        }
        qsizetype r = 0;
        qsizetype c = 0;
        while (r < rows || c < columns) {
            const bool canPair = r < rows && c < columns && scores[size_t(r * columns + c)] >= alike &&
                                 cell(r, c) == scores[size_t(r * columns + c)] + cell(r + 1, c + 1);
            if (canPair)
                append(ParagraphPair::Kind::Changed, beforeAt + int(r++), afterAt + int(c++));
            else if (r < rows && (c == columns || cell(r + 1, c) >= cell(r, c + 1)))
                append(ParagraphPair::Kind::Removed, beforeAt + int(r++), -1);
            else
                append(ParagraphPair::Kind::Added, -1, afterAt + int(c++));
        }
    }

    void append(ParagraphPair::Kind kind, int before, int after)
    {
        m_result.pairs.append({kind, before, after, {}, {}, {}});
    }

    /// A paragraph that is gone here and stands there, word for word, was moved.
    void findMoves(const QList<int>& old, const QList<int>& now)
    {
        QHash<int, QList<qsizetype>> removed; // by number: indexes of pairs, the first one last
        for (qsizetype i = m_result.pairs.size() - 1; i >= 0; --i) {
            const ParagraphPair& pair = m_result.pairs[i];
            if (pair.kind == ParagraphPair::Kind::Removed && !m_result.before[pair.before].text.isEmpty())
                removed[old[pair.before]].append(i);
        }
        for (ParagraphPair& pair : m_result.pairs) {
            if (pair.kind != ParagraphPair::Kind::Added)
                continue;
            const auto found = removed.find(now[pair.after]);
            if (found == removed.end() || found->isEmpty())
                continue;
            ParagraphPair& from = m_result.pairs[found->takeLast()];
            from.kind = ParagraphPair::Kind::MovedAway;
            from.after = pair.after;
            pair.kind = ParagraphPair::Kind::MovedHere;
            pair.before = from.before;
        }
    }

    void compareWords(ParagraphPair& pair) const
    {
        const ComparedParagraph& old = m_result.before[pair.before];
        const ComparedParagraph& now = m_result.after[pair.after];
        pair.words = compareTexts(old.text, now.text, m_cancel);
        pair.aspects.setFlag(Aspect::Direction, old.direction != now.direction);
        pair.aspects.setFlag(Aspect::Kind, old.kind != now.kind);
        pair.aspects.setFlag(Aspect::Level,
                             old.kind == now.kind && (old.level != now.level || old.depth != now.depth));
        pair.aspects.setFlag(Aspect::Details, old.details != now.details);
        pair.aspects.setFlag(Aspect::Language, old.language != now.language);
        markStyles(pair, old, now);
    }

    Comparison m_result;
    QList<std::optional<WordBag>> m_beforeWords;
    QList<std::optional<WordBag>> m_afterWords;
    const CancelFlag& m_cancel;
};

} // namespace

int changesOf(const ParagraphPair& pair)
{
    if (pair.kind == ParagraphPair::Kind::Same || pair.kind == ParagraphPair::Kind::MovedAway)
        return 0; // a move is one change, counted where the paragraph stands now
    if (pair.kind != ParagraphPair::Kind::Changed)
        return 1;
    const auto other = std::ranges::count_if(
        pair.words, [](const WordChange& c) { return c.kind != WordChange::Kind::Same; });
    const Aspects whole = pair.aspects & (Aspect::Kind | Aspect::Level | Aspect::Details);
    const int paragraph = whole || (pair.aspects && pair.marks.isEmpty()) ? 1 : 0;
    return std::max(1, int(other) + int(pair.marks.size()) + paragraph);
}

int Comparison::changes() const
{
    int count = 0;
    for (const ParagraphPair& pair : pairs)
        count += changesOf(pair);
    return count;
}

Comparison compare(const Blocks& before, const Blocks& after, const CancelFlag& cancel)
{
    return Comparer(paragraphsOf(before), paragraphsOf(after), cancel).run();
}

Blocks comparedBlocks(const Article& article)
{
    Blocks blocks;
    const Metadata& meta = article.meta;
    const auto add = [&](const QString& text, BlockKind kind) {
        if (text.trimmed().isEmpty())
            return;
        Block block;
        Run run;
        run.text = text;
        block.kind = kind;
        block.level = 1; // above those of the text
        block.runs = {run};
        block.direction = paragraphDirection(text, std::nullopt, std::nullopt, meta.direction);
        blocks.append(block);
    };
    add(meta.kicker, BlockKind::Paragraph);
    add(meta.headline, BlockKind::Heading);
    add(meta.deck, BlockKind::Paragraph);
    return blocks + article.blocks;
}

Comparison compare(const QString& before, const QString& after, Direction direction, const CancelFlag& cancel)
{
    const auto blocksOf = [direction](const QString& text) {
        Blocks blocks;
        std::optional<Direction> above;
        for (const QString& line : text.split(u'\n')) {
            if (line.trimmed().isEmpty())
                continue;
            Block block;
            Run run;
            run.text = line;
            block.runs = {run};
            above = block.direction = paragraphDirection(line, std::nullopt, above, direction);
            blocks.append(block);
        }
        return blocks;
    };
    return compare(blocksOf(before), blocksOf(after), cancel);
}

} // namespace warraq
