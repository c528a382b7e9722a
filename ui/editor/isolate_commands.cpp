// SPDX-License-Identifier: GPL-3.0-or-later
// No edit leaves half an isolate behind. What has to go with a deletion goes in its own undo step: undo must
// not find a text that nobody ever saw.
#include "editor/line_helpers.h"
#include "editor/text_changes.h"
#include "editor/text_commands.h"
#include "text/isolate_guard.h"
#include "text/isolates.h"
#include "text/text_clusters.h"

#include <QTextDocument>

namespace warraq::textcommand {

namespace {

bool isIsolateControl(QChar c)
{
    return isolate::isStart(c) || c == isolate::pop;
}

/// Deletes [from, to) of a line with the halves of isolates, and the empty isolates, that it leaves behind.
void deleteWhole(const QTextBlock& line, qsizetype from, qsizetype to)
{
    TextChanges changes{{from, to - from, {}}};
    const QList<qsizetype> partners = partnersOf(line.text(), from, to);
    for (const qsizetype partner : partners)
        changes.append({partner, 1, {}});
    std::ranges::sort(changes, {}, &TextChange::offset);
    makeChanges(line, changes);
}

/// Puts [start, end) of a line into an isolate of `direction`, or an isolate that it is into that direction,
/// or into none.
void isolateRange(const QTextBlock& line, TextRange range, std::optional<Direction> direction)
{
    const QString text = line.text();
    range = widenedToWords(text,
                           widenedToPairs(text, range)); // a control inside an Arabic word parts its letters
    range = widenedToPairs(text, range);
    const auto isPair = [&text](qsizetype from, qsizetype to) {
        return from >= 0 && isolate::isStart(text[from]) && isolatePartner(text, from) == to;
    };
    const bool inside = range.end > range.start && isPair(range.start, range.end - 1);
    const bool around = isPair(range.start - 1, range.end);
    QString opening;
    QString closing;
    if (direction) {
        opening = *direction == Direction::LeftToRight ? isolate::leftToRight : isolate::rightToLeft;
        closing = isolate::pop;
    }
    if (inside)
        makeChanges(line, {{range.start, 1, opening}, {range.end - 1, 1, closing}});
    else if (around)
        makeChanges(line, {{range.start - 1, 1, opening}, {range.end, 1, closing}});
    else if (direction &&
             !std::ranges::all_of(text.sliced(range.start, range.end - range.start), isIsolateControl))
        makeChanges(line, {{range.start, 0, opening}, {range.end, 0, closing}});
}

} // namespace

void isolate(QTextCursor& cursor, std::optional<Direction> direction)
{
    if (!cursor.hasSelection())
        return;
    const EditStep step(cursor);
    const QTextCursor selection = cursor;
    forEachLine(selection, [&](const QTextBlock& line) {
        if (!holdsObject(line))
            isolateRange(line, rangeIn(line, selection), direction);
    });
}

void removePartners(const QTextCursor& selection)
{
    QTextDocument* document = selection.document();
    const int start = selection.selectionStart();
    const int end = selection.selectionEnd();
    const QTextBlock first = document->findBlock(start);
    const QTextBlock last = document->findBlock(end);
    QList<int> gone;
    const auto note = [&](const QTextBlock& line) {
        const QList<qsizetype> partners =
            partnersOf(line.text(), std::max(0, start - line.position()), end - line.position());
        for (const qsizetype partner : partners)
            gone.append(line.position() + int(partner));
    };
    note(first);
    if (last != first)
        note(last);
    QTextCursor edit(document);
    for (auto it = gone.crbegin(); it != gone.crend(); ++it) {
        edit.setPosition(*it);
        edit.deleteChar();
    }
}

void mendDirection(ArticleDocument& article, const QTextBlock& line, const DirectionFix& fix)
{
    const EditStep step{QTextCursor(line)};
    makeChanges(line, fix.changes);
    if (fix.paragraph)
        setDirection(article, QTextCursor(line), *fix.paragraph);
}

void mendIsolates(const QTextBlock& line)
{
    if (!holdsObject(line))
        makeChanges(line, mendedIsolates(line.text()));
}

int isolateWhatReorders(const QTextCursor& selection)
{
    int wrapped = 0;
    const EditStep step(selection);
    forEachLine(selection, [&wrapped](const QTextBlock& line) {
        if (holdsObject(line))
            return;
        const Direction direction = textformat::fromQt(line.blockFormat().layoutDirection());
        const QList<Isolate> needed = neededIsolates(line.text(), direction);
        makeChanges(line, isolateChanges(needed));
        wrapped += int(needed.size());
    });
    return wrapped;
}

LetterDeletion deleteLetterBefore(QTextCursor& cursor)
{
    const QTextBlock line = cursor.block();
    const QString text = line.text();
    const int at = cursor.positionInBlock();
    int end = at;
    while (end > 0 && isIsolateControl(text[end - 1]))
        --end;
    if (end == 0)
        return LetterDeletion::NoLetter;
    const int start =
        end - (end > 1 && text[end - 1].isLowSurrogate() && text[end - 2].isHighSurrogate() ? 2 : 1);
    if (end == at && partnersOf(text, start, end).isEmpty())
        return LetterDeletion::Ordinary;
    const EditStep step(cursor);
    deleteWhole(line, start, end);
    return LetterDeletion::Done;
}

LetterDeletion deleteLetterBehind(QTextCursor& cursor)
{
    const QTextBlock line = cursor.block();
    const QString text = line.text();
    const int at = cursor.positionInBlock();
    int start = at;
    while (start < text.size() && isIsolateControl(text[start]))
        ++start;
    if (start == text.size())
        return LetterDeletion::NoLetter;
    const qsizetype end = clusterEnd(text, start + 1);
    if (start == at && partnersOf(text, start, end).isEmpty())
        return LetterDeletion::Ordinary;
    const EditStep step(cursor);
    deleteWhole(line, start, end);
    return LetterDeletion::Done;
}

} // namespace warraq::textcommand
