// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/bidi_order.h"

#include <unicode/ubidi.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace warraq {

namespace {

struct CloseBidi
{
    void operator()(UBiDi* bidi) const { ubidi_close(bidi); }
};
using Bidi = std::unique_ptr<UBiDi, CloseBidi>;

const UChar* units(QStringView text)
{
    return reinterpret_cast<const UChar*>(text.utf16());
}

/// Null when there is nothing to lay out, or no memory for it.
Bidi laidOut(QStringView text, Direction paragraph)
{
    if (text.isEmpty() || text.size() > std::numeric_limits<int32_t>::max())
        return nullptr;
    Bidi bidi(ubidi_open());
    if (!bidi)
        return nullptr;
    UErrorCode error = U_ZERO_ERROR;
    const UBiDiLevel level = paragraph == Direction::RightToLeft ? 1 : 0;
    ubidi_setPara(bidi.get(), units(text), int32_t(text.size()), level, nullptr, &error);
    return U_SUCCESS(error) ? std::move(bidi) : nullptr;
}

QList<qsizetype> orderMap(QStringView text, Direction paragraph, void (*get)(UBiDi*, int32_t*, UErrorCode*))
{
    QList<qsizetype> out(text.size());
    for (qsizetype i = 0; i < out.size(); ++i)
        out[i] = i;
    const Bidi bidi = laidOut(text, paragraph);
    if (!bidi)
        return out;
    std::vector<int32_t> map(size_t(text.size()));
    UErrorCode error = U_ZERO_ERROR;
    get(bidi.get(), map.data(), &error);
    if (U_SUCCESS(error))
        std::ranges::copy(map, out.begin());
    return out;
}

/// Adds the runs of [start, end), which is a line of `whole`.
void appendLine(BidiOrder& order, UBiDi* whole, UBiDi* line, int32_t start, int32_t end)
{
    UErrorCode error = U_ZERO_ERROR;
    ubidi_setLine(whole, start, end, line, &error);
    const int32_t count = ubidi_countRuns(line, &error);
    if (U_FAILURE(error))
        return;
    const qsizetype first = order.runs.size();
    for (int32_t i = 0; i < count; ++i) { // from left to right
        int32_t offset = 0;
        int32_t length = 0;
        ubidi_getVisualRun(line, i, &offset, &length);
        order.runs.append({start + offset, length, ubidi_getLevelAt(line, offset)});
    }
    std::vector<qsizetype> byOffset;
    for (qsizetype i = first; i < order.runs.size(); ++i)
        byOffset.push_back(i);
    const QList<BidiRun> visual = order.runs.sliced(first);
    std::ranges::sort(order.runs.begin() + first, order.runs.end(), {}, &BidiRun::offset);
    for (const BidiRun& run : visual)
        order.visual.append(std::ranges::lower_bound(order.runs.cbegin() + first, order.runs.cend(),
                                                     run.offset, {}, &BidiRun::offset) -
                            order.runs.cbegin());
}

} // namespace

BidiOrder bidiRuns(QStringView text, Direction paragraph)
{
    BidiOrder order;
    const Bidi whole = laidOut(text, paragraph);
    const Bidi line(whole ? ubidi_open() : nullptr);
    if (!line)
        return order;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype lineEnd = text.indexOf(QChar(QChar::LineSeparator), start);
        qsizetype end = lineEnd < 0 ? text.size() : lineEnd + 1;
        // ICU lays out no line across paragraphs.
        UErrorCode error = U_ZERO_ERROR;
        int32_t paragraphEnd = 0;
        ubidi_getParagraph(whole.get(), int32_t(start), nullptr, &paragraphEnd, nullptr, &error);
        if (U_SUCCESS(error))
            end = std::min<qsizetype>(end, paragraphEnd);
        appendLine(order, whole.get(), line.get(), int32_t(start), int32_t(end));
        start = end;
    }
    return order;
}

BidiOrder bidiRunsOfLine(QStringView text, Direction paragraph, qsizetype start, qsizetype end)
{
    BidiOrder order;
    if (start < 0 || end <= start || end > text.size())
        return order;
    const Bidi whole = laidOut(text, paragraph);
    const Bidi line(whole ? ubidi_open() : nullptr);
    if (line)
        appendLine(order, whole.get(), line.get(), int32_t(start), int32_t(end));
    return order;
}

QList<qsizetype> visualOrder(QStringView text, Direction paragraph)
{
    return orderMap(text, paragraph, ubidi_getVisualMap);
}

QList<qsizetype> visualPositions(QStringView text, Direction paragraph)
{
    return orderMap(text, paragraph, ubidi_getLogicalMap);
}

QList<quint8> bidiLevels(QStringView text, Direction paragraph)
{
    const Bidi bidi = laidOut(text, paragraph);
    UErrorCode error = U_ZERO_ERROR;
    const UBiDiLevel* levels = bidi ? ubidi_getLevels(bidi.get(), &error) : nullptr;
    if (levels == nullptr || U_FAILURE(error))
        return QList<quint8>(text.size(), paragraph == Direction::RightToLeft ? 1 : 0);
    return {levels, levels + text.size()};
}

MovedRange movedRange(QStringView text, Direction paragraph, Direction otherParagraph,
                      bool (*isLeftOut)(char16_t unit))
{
    QString other;
    QList<qsizetype> source; // of each unit of `other`
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isLeftOut(text[i].unicode())) {
            other += text[i];
            source.append(i);
        }
    }
    if (other.size() == text.size() && paragraph == otherParagraph)
        return {};
    QList<qsizetype> before = visualOrder(text, paragraph);
    before.removeIf([&](qsizetype at) { return isLeftOut(text[at].unicode()); });
    const QList<qsizetype> after = visualOrder(other, otherParagraph);
    qsizetype first = text.size();
    qsizetype last = -1;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const qsizetype here = source[after[i]];
        if (here == before[i])
            continue;
        first = std::min({first, here, before[i]});
        last = std::max({last, here, before[i]});
    }
    return last < 0 ? MovedRange{} : MovedRange{first, last + 1 - first};
}

} // namespace warraq
