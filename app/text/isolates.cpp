// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/isolates.h"

#include "text/bidi_order.h"
#include "text/isolate_candidates.h"

#include <algorithm>

namespace warraq {

namespace {

/// The stretch is not laid out in the paragraph as it is alone: torn apart, or in another order.
bool isDisturbed(QStringView text, const Isolate& span, const QList<qsizetype>& positions)
{
    const auto first = positions.cbegin() + span.offset;
    const auto [least, greatest] = std::minmax_element(first, first + span.length);
    if (*greatest - *least + 1 != span.length)
        return true;
    const QList<qsizetype> alone = visualPositions(text.sliced(span.offset, span.length), span.direction);
    for (qsizetype i = 0; i < span.length; ++i) {
        if (*(first + i) - *least != alone[i])
            return true;
    }
    return false;
}

QList<Isolate> disturbed(QStringView text, Direction paragraph)
{
    QList<Isolate> spans = isolateCandidates(text, paragraph);
    if (spans.isEmpty())
        return spans;
    const QList<qsizetype> positions = visualPositions(text, paragraph);
    spans.removeIf([&](const Isolate& span) { return !isDisturbed(text, span, positions); });
    return spans;
}

/// `span`, found in the text with `list` wrapped, as a stretch of the text without.
Isolate unwrapped(Isolate span, const QList<Isolate>& list)
{
    qsizetype added = 0;
    for (const Isolate& before : list) {
        if (before.offset + added >= span.offset)
            break;
        added += 2;
    }
    span.offset -= added;
    return span;
}

} // namespace

QList<Isolate> neededIsolates(QStringView text, Direction paragraph)
{
    QList<Isolate> list = disturbed(text, paragraph);
    if (list.isEmpty())
        return list;
    // What leaned on a stretch before it was wrapped may fall over then. Each round wraps text that no round
    // before did, so this ends; nearly always with the first.
    const QString whole = text.toString();
    for (;;) {
        const QList<Isolate> more = disturbed(withIsolates(whole, list), paragraph);
        if (more.isEmpty())
            return list;
        QList<Isolate> all = list;
        for (const Isolate& span : more)
            all.append(unwrapped(span, list));
        std::ranges::sort(all, {}, &Isolate::offset);
        list = std::move(all);
    }
}

TextChanges isolateChanges(const QList<Isolate>& list)
{
    TextChanges changes;
    for (const Isolate& span : list) {
        changes.append({span.offset, 0, QString(isolate::start(span.direction))});
        changes.append({span.offset + span.length, 0, QString(isolate::pop)});
    }
    return changes;
}

QString withIsolates(const QString& text, const QList<Isolate>& list)
{
    return applied(text, isolateChanges(list));
}

} // namespace warraq
