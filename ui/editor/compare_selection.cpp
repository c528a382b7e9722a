// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/compare_selection.h"

#include "text/words.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace warraq {

namespace {

/// The word or address that holds a place, or ends there: the pointer is on the second half of its last
/// letter. Else the grapheme that follows.
TextRange wordAt(const QString& text, qsizetype offset)
{
    const QList<Address> addresses = addressesOf(text);
    const QList<Word> words = wordsOf(text);
    for (const qsizetype letter : {offset, offset - 1}) {
        const auto holds = [letter](const auto& each) {
            return each.offset <= letter && letter < each.offset + each.length;
        };
        if (const auto address = std::ranges::find_if(addresses, holds); address != addresses.end())
            return {address->offset, address->offset + address->length};
        if (const auto word = std::ranges::find_if(words, holds); word != words.end())
            return {word->offset, word->offset + word->length};
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(offset);
    const qsizetype next = finder.toNextBoundary();
    return {offset, next < 0 ? offset : next};
}

} // namespace

void CompareSelection::begin(const Comparison& comparison, CompareSide side, ComparePoint at, Unit unit)
{
    m_comparison = &comparison;
    m_side = side;
    m_unit = unit;
    m_anchor = unitAt(at);
    m_first = m_anchor.first;
    m_last = m_anchor.last;
}

void CompareSelection::extendTo(ComparePoint to)
{
    const Stretch there = unitAt(to);
    m_first = std::min(m_anchor.first, there.first);
    m_last = std::max(m_anchor.last, there.last);
}

void CompareSelection::selectAll(const Comparison& comparison, CompareSide side)
{
    if (comparison.pairs.isEmpty())
        return;
    begin(comparison, side, {0, 0}, Unit::Letter);
    extendTo({int(comparison.pairs.size()) - 1, end});
}

CompareSelection::Stretch CompareSelection::unitAt(ComparePoint at) const
{
    const ParagraphPair& pair = m_comparison->pairs[at.pair];
    if (m_unit == Unit::Letter || !isShown(pair, m_side))
        return {at, at};
    if (m_unit == Unit::Paragraph)
        return {{at.pair, 0}, {at.pair, end}};
    const QString text = compareText(*m_comparison, pair, m_side).text;
    const TextRange word = wordAt(text, std::min(at.offset, text.size()));
    return {{at.pair, word.start}, {at.pair, word.end}};
}

TextRange CompareSelection::rangeIn(int pair, qsizetype textLength) const
{
    if (isEmpty() || pair < m_first.pair || pair > m_last.pair)
        return {};
    const qsizetype from = pair == m_first.pair ? m_first.offset : 0;
    const qsizetype to = pair == m_last.pair ? m_last.offset : textLength;
    return {std::min(from, textLength), std::min(to, textLength)};
}

bool CompareSelection::covers(int firstPair, int lastPair) const
{
    return !isEmpty() && m_first <= ComparePoint{firstPair, 0} && ComparePoint{lastPair, 0} < m_last;
}

QString CompareSelection::text() const
{
    QStringList lines;
    for (int i = m_first.pair; !isEmpty() && i <= m_last.pair; ++i) {
        const ParagraphPair& pair = m_comparison->pairs[i];
        if (!isShown(pair, m_side))
            continue;
        const CompareText text = compareText(*m_comparison, pair, m_side);
        const TextRange range = rangeIn(i, text.text.size());
        lines += writtenText(text, range.start, range.end - range.start);
    }
    return lines.join(u'\n');
}

} // namespace warraq
