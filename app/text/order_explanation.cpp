// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/order_explanation.h"

#include "text/invisibles.h"
#include "text/isolates.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <vector>

namespace warraq {

namespace {

enum class Around : quint8
{
    Nothing,
    Isolate,
    Control
};

/// What each unit stands in: the innermost control that is open.
std::vector<Around> surroundings(QStringView text)
{
    std::vector<Around> around(size_t(text.size()), Around::Nothing);
    std::vector<Around> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isolate::isStart(c)) {
            open.push_back(Around::Isolate);
        } else if ((c >= QChar(0x202A) && c <= QChar(0x202B)) || c == QChar(0x202D) || c == QChar(0x202E)) {
            open.push_back(Around::Control);
        } else if (c == isolate::pop) { // closes what is open inside the isolate, too (X6a)
            const auto last = std::ranges::find(open.rbegin(), open.rend(), Around::Isolate);
            if (last != open.rend())
                open.erase(last.base() - 1, open.end());
        } else if (c == QChar(0x202C)) {
            if (!open.empty() && open.back() == Around::Control)
                open.pop_back();
        } else if (!open.empty()) {
            around[size_t(i)] = open.back();
        }
    }
    return around;
}

bool isStrong(QChar c)
{
    return c.direction() == QChar::DirL || c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

bool isNumber(QChar c)
{
    return c.direction() == QChar::DirEN || c.direction() == QChar::DirAN;
}

/// Neither letter nor number, but seen.
bool isSign(QChar c)
{
    return !isStrong(c) && !isNumber(c) && !c.isSpace() && c.category() != QChar::Mark_NonSpacing &&
           !c.isSurrogate() && !isDirectionControl(c.unicode());
}

class Explainer
{
public:
    Explainer(QStringView text, Direction paragraph)
        : m_text(text)
        , m_paragraph(paragraph)
        , m_around(surroundings(text))
    {
    }

    /// The pieces of one run in the order of the text. `before` and `behind`: letters of the other direction
    /// stand there.
    QList<ExplainedRun> pieces(const BidiRun& run, bool before, bool behind) const
    {
        qsizetype from = run.offset;
        qsizetype to = run.offset + run.length;
        QList<ExplainedRun> head;
        QList<ExplainedRun> tail;
        if (run.direction() == m_paragraph) {
            if (const qsizetype end = before ? signsFrom(from, to) : from; end > from) {
                head.append({from, end - from, run.level, OrderCause::Signs});
                from = end;
            }
            if (const qsizetype begin = behind ? signsBack(from, to) : to; begin < to) {
                tail.append({begin, to - begin, run.level, OrderCause::Signs});
                to = begin;
            }
        }
        for (qsizetype at = from; at < to;) { // one piece for what stands in the same thing
            qsizetype end = at;
            while (end < to && m_around[size_t(end)] == m_around[size_t(at)])
                ++end;
            head.append({at, end - at, run.level, causeOf(at, end)});
            at = end;
        }
        return head + tail;
    }

    /// Without what nobody sees at both ends; empty when nothing else is in it.
    [[nodiscard]] ExplainedRun trimmed(ExplainedRun piece) const
    {
        const auto isUnseen = [this](qsizetype at) {
            return isDirectionControl(m_text[at].unicode()) || m_text[at] == QChar::LineSeparator;
        };
        while (piece.length > 0 && isUnseen(piece.offset + piece.length - 1))
            --piece.length;
        while (piece.length > 0 && isUnseen(piece.offset)) {
            ++piece.offset;
            --piece.length;
        }
        return piece;
    }

private:
    [[nodiscard]] bool isFreeSign(qsizetype at) const
    {
        return isSign(m_text[at]) && m_around[size_t(at)] == Around::Nothing;
    }
    [[nodiscard]] qsizetype signsFrom(qsizetype from, qsizetype to) const
    {
        while (from < to && isFreeSign(from))
            ++from;
        return from;
    }
    [[nodiscard]] qsizetype signsBack(qsizetype from, qsizetype to) const
    {
        while (to > from && isFreeSign(to - 1))
            --to;
        return to;
    }
    [[nodiscard]] OrderCause causeOf(qsizetype from, qsizetype to) const
    {
        if (m_around[size_t(from)] == Around::Isolate)
            return OrderCause::Isolated;
        if (m_around[size_t(from)] == Around::Control)
            return OrderCause::Controlled;
        const QStringView part = m_text.sliced(from, to - from);
        if (std::ranges::any_of(part, isStrong))
            return OrderCause::Letters;
        return std::ranges::any_of(part, isNumber) ? OrderCause::Digits : OrderCause::Letters;
    }

    QStringView m_text;
    Direction m_paragraph;
    std::vector<Around> m_around;
};

} // namespace

QList<ExplainedRun> explainedRuns(QStringView text, Direction paragraph, qsizetype start, qsizetype end)
{
    const BidiOrder order = bidiRunsOfLine(text, paragraph, start, end);
    const Explainer explain(text, paragraph);
    const auto turns = [&](qsizetype index) {
        return index >= 0 && index < order.runs.size() && order.runs[index].direction() != paragraph;
    };
    QList<ExplainedRun> runs;
    for (const qsizetype index : order.visual) {
        QList<ExplainedRun> pieces = explain.pieces(order.runs[index], turns(index - 1), turns(index + 1));
        if (order.runs[index].direction() == Direction::RightToLeft)
            std::ranges::reverse(pieces);
        for (const ExplainedRun& piece : std::as_const(pieces)) {
            if (const ExplainedRun seen = explain.trimmed(piece); seen.length > 0)
                runs.append(seen);
        }
    }
    return runs;
}

qsizetype firstStrongLetter(QStringView text)
{
    // The shortest beginning of the text that has a direction ends with it.
    qsizetype without = 0;
    qsizetype with = text.size();
    if (!firstStrongDirection(text))
        return -1;
    while (with - without > 1) {
        const qsizetype middle = (with + without) / 2;
        (firstStrongDirection(text.first(middle)) ? with : without) = middle;
    }
    return text[with - 1].isLowSurrogate() && with > 1 ? with - 2 : with - 1;
}

} // namespace warraq
