// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/isolate_guard.h"

#include "text/bidi_order.h"
#include "text/code_points.h"
#include "text/invisibles.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <vector>

namespace warraq {

namespace {

constexpr qsizetype none = -1;

bool isParagraphEnd(QChar c)
{
    return u_charDirection(c.unicode()) == U_BLOCK_SEPARATOR;
}

/// For each isolate character the offset of its other half, -1 for a single one and for everything else
/// (BD9).
std::vector<qsizetype> partnersIn(QStringView text)
{
    std::vector<qsizetype> partner(size_t(text.size()), none);
    std::vector<qsizetype> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isolate::isStart(text[i])) {
            open.push_back(i);
        } else if (text[i] == isolate::pop && !open.empty()) {
            partner[size_t(i)] = open.back();
            partner[size_t(open.back())] = i;
            open.pop_back();
        } else if (isParagraphEnd(text[i])) {
            open.clear();
        }
    }
    return partner;
}

bool hasIsolates(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
}

std::optional<Direction> strong(char32_t c)
{
    switch (u_charDirection(UChar32(c))) {
    case U_LEFT_TO_RIGHT:
        return Direction::LeftToRight;
    case U_RIGHT_TO_LEFT:
    case U_RIGHT_TO_LEFT_ARABIC:
        return Direction::RightToLeft;
    default:
        return std::nullopt;
    }
}

/// Where the single initiator at `start` is best closed: behind the last letter or digit before its first
/// letter of the other direction. `start` + 1 when there is nothing to hold.
qsizetype closingPlace(QStringView text, const std::vector<qsizetype>& partner, qsizetype start)
{
    std::optional<Direction> own;
    if (text[start] != isolate::firstStrong)
        own = text[start] == isolate::leftToRight ? Direction::LeftToRight : Direction::RightToLeft;
    qsizetype end = start + 1;
    for (qsizetype at = start + 1; at < text.size();) {
        if (partner[size_t(at)] > at) { // whole isolates inside are passed over, and belong when words follow
            at = partner[size_t(at)] + 1;
            continue;
        }
        if (isolate::isStart(text[at]) || text[at] == isolate::pop || isParagraphEnd(text[at]))
            break;
        const char32_t c = codePointAt(text, at);
        const auto direction = strong(c);
        if (direction && !isDirectionControl(c)) {
            if (own && *own != *direction)
                break;
            own = direction;
        }
        if ((direction && !isDirectionControl(c)) || QChar::isLetterOrNumber(c) || QChar::isMark(c) ||
            c == '+' || c == '#' || c == '/')
            end = at;
    }
    return end;
}

/// Marks pairs that hold nothing but other such pairs.
std::vector<bool> emptyPairs(QStringView text, const std::vector<qsizetype>& partner, qsizetype caret)
{
    std::vector<bool> goes(size_t(text.size()), false);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype start = partner[size_t(i)];
        if (start == none || start > i)
            continue; // only at closing ones, so that inner pairs come first
        qsizetype inside = start + 1;
        while (inside < i && goes[size_t(inside)])
            ++inside;
        if (inside == i && !(caret > start && caret <= i))
            goes[size_t(start)] = goes[size_t(i)] = true;
    }
    return goes;
}

} // namespace

TextChanges mendedIsolates(QStringView text, qsizetype caret)
{
    if (!hasIsolates(text))
        return {};
    const std::vector<qsizetype> partner = partnersIn(text);
    const std::vector<bool> goes = emptyPairs(text, partner, caret);
    TextChanges changes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool start = isolate::isStart(text[i]);
        if (goes[size_t(i)] || (text[i] == isolate::pop && partner[size_t(i)] == none)) {
            changes.append({i, 1, {}});
        } else if (start && partner[size_t(i)] == none) {
            const qsizetype end = closingPlace(text, partner, i);
            if (end == i + 1)
                changes.append({i, 1, {}});
            else
                changes.append({end, 0, QString(isolate::pop)});
        }
    }
    std::ranges::stable_sort(changes, {}, &TextChange::offset);
    return changes;
}

QList<qsizetype> partnersOf(QStringView text, qsizetype from, qsizetype to)
{
    from = std::clamp<qsizetype>(from, 0, text.size());
    to = std::clamp<qsizetype>(to, from, text.size());
    if (from == to || !hasIsolates(text))
        return {};
    const std::vector<qsizetype> partner = partnersIn(text);
    QList<qsizetype> gone;
    const auto isGone = [&](qsizetype at) { return (at >= from && at < to) || gone.contains(at); };
    for (qsizetype i = from; i < to; ++i) {
        const qsizetype other = partner[size_t(i)];
        if (other != none && !isGone(other))
            gone.append(other);
    }
    // What is left around the hole may hold nothing any more.
    for (qsizetype before = from - 1, behind = to; before >= 0 && behind < text.size();) {
        if (isGone(before)) {
            --before;
        } else if (isGone(behind)) {
            ++behind;
        } else if (partner[size_t(before)] == behind) {
            gone.append(before--);
            gone.append(behind++);
        } else {
            break;
        }
    }
    std::ranges::sort(gone);
    return gone;
}

qsizetype isolatePartner(QStringView text, qsizetype offset)
{
    if (offset < 0 || offset >= text.size() || !hasIsolates(text.sliced(offset, 1)))
        return none;
    return partnersIn(text)[size_t(offset)];
}

TextRange widenedToPairs(QStringView text, TextRange range)
{
    if (!hasIsolates(text))
        return range;
    const std::vector<qsizetype> partner = partnersIn(text);
    for (qsizetype i = range.start; i < range.end; ++i) { // what comes in at the end is looked at too
        const qsizetype other = partner[size_t(i)];
        if (other == none)
            continue;
        range.end = std::max(range.end, other + 1);
        if (other < range.start) {
            range.start = other;
            i = other; // and what came in at the start
        }
    }
    return range;
}

QList<qsizetype> isolatesAround(QStringView text, qsizetype position)
{
    QList<qsizetype> around;
    if (!hasIsolates(text))
        return around;
    const std::vector<qsizetype> partner = partnersIn(text);
    for (qsizetype i = 0; i < std::min(position, text.size()); ++i) {
        if (partner[size_t(i)] >= position)
            around.append(i);
    }
    return around;
}

TextChanges modernisedEmbeddings(QStringView text)
{
    struct Open
    {
        qsizetype offset;
        bool isolates;
        qsizetype change; ///< index of its own change, for an embedding
    };
    TextChanges changes;
    std::vector<Open> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (isolate::isStart(text[i])) {
            open.push_back({i, true, none});
        } else if (text[i] == isolate::pop) {
            // An isolate's end also ends the embeddings opened in it (X6a); those stay without their half.
            const auto match = std::ranges::find_if(open.rbegin(), open.rend(), &Open::isolates);
            if (match != open.rend())
                open.erase(match.base() - 1, open.end());
        } else if (isParagraphEnd(text[i])) {
            open.clear();
        } else if (c == 0x202A || c == 0x202B || c == 0x202D || c == 0x202E) {
            open.push_back({i, false, changes.size()});
            changes.append({i, 1, {}});
        } else if (c == 0x202C) {
            QString pop;
            if (!open.empty() && !open.back().isolates) {
                const Open& last = open.back();
                const char16_t start = text[last.offset].unicode();
                const bool embedding = start == 0x202A || start == 0x202B;
                if (embedding && i > last.offset + 1) {
                    changes[last.change].text =
                        start == 0x202A ? QString(isolate::leftToRight) : QString(isolate::rightToLeft);
                    pop = QString(isolate::pop);
                }
                open.pop_back();
            }
            changes.append({i, 1, pop});
        }
    }
    return changes;
}

namespace {

bool isDirectionMark(QChar c)
{
    return c == u'\u200E' || c == u'\u200F' || c == u'\u061C';
}

/// Nothing else moves when the characters at `offsets` (in order) are taken away.
bool areUseless(const QString& text, const QList<qsizetype>& offsets, Direction paragraph)
{
    QString without;
    without.reserve(text.size());
    for (qsizetype done = 0; const qsizetype offset : offsets) {
        without += QStringView(text).sliced(done, offset - done);
        done = offset + 1;
    }
    without += QStringView(text).sliced(offsets.isEmpty() ? 0 : offsets.last() + 1);
    if (firstStrongDirection(without) != firstStrongDirection(text))
        return false;
    QList<qsizetype> order;
    for (const qsizetype at : visualOrder(text, paragraph)) {
        const auto next = std::ranges::lower_bound(offsets, at);
        if (next == offsets.end() || *next != at)
            order.append(at - (next - offsets.begin()));
    }
    return order == visualOrder(without, paragraph);
}

} // namespace

bool isUselessMark(QStringView text, qsizetype offset, Direction paragraph)
{
    return offset >= 0 && offset < text.size() && isDirectionMark(text[offset]) &&
           areUseless(text.toString(), {offset}, paragraph);
}

QList<qsizetype> uselessMarks(QStringView text, Direction paragraph)
{
    constexpr qsizetype most = 200; // one layout for each; nobody writes more
    QList<qsizetype> marks;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isDirectionMark(text[i]))
            marks.append(i);
    }
    if (marks.isEmpty())
        return marks;
    const QString whole = text.toString();
    if (areUseless(whole, marks, paragraph))
        return marks;
    QList<qsizetype> useless;
    for (const qsizetype mark : marks.first(std::min(marks.size(), most))) {
        useless.append(mark);
        if (!areUseless(whole, useless, paragraph))
            useless.removeLast();
    }
    return useless;
}

} // namespace warraq
