// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/text_changes.h"

#include "editor/line_helpers.h"
#include "editor/text_formats.h"

#include <QTextDocument>

#include <optional>

namespace warraq {

QTextCharFormat formatFor(const QTextBlock& line, const TextChange& change)
{
    QTextCursor probe(line);
    const bool fromBehind = change.length > 0 || change.offset == 0;
    probe.setPosition(line.position() +
                      std::min(int(change.offset) + (fromBehind ? 1 : 0), line.length() - 1));
    return probe.charFormat();
}

QTextCursor makeChange(const QTextBlock& line, const TextChange& change)
{
    const QTextCharFormat format = formatFor(line, change);
    const int start = line.position() + int(change.offset);
    QTextCursor edit(line);
    edit.setPosition(start);
    edit.setPosition(start + int(change.length), QTextCursor::KeepAnchor);
    if (change.text.isEmpty())
        edit.removeSelectedText();
    else
        edit.insertText(change.text, format);
    return edit;
}

void makeChanges(const QTextBlock& line, const TextChanges& changes)
{
    for (auto it = changes.crbegin(); it != changes.crend(); ++it)
        makeChange(line, *it);
}

int changeText(const QTextBlock& line, const TextChanges& changes)
{
    int made = 0;
    for (auto it = changes.crbegin(); it != changes.crend(); ++it) {
        if (textformat::styleOf(formatFor(line, *it)).code)
            continue;
        makeChange(line, *it);
        ++made;
    }
    return made;
}

int changeLines(const QTextCursor& selection,
                const std::function<TextChanges(const QTextBlock& line)>& changesOf)
{
    const bool all = !selection.hasSelection();
    int first = all ? 0 : selection.selectionStart();
    int last = all ? selection.document()->characterCount() : selection.selectionEnd();
    std::optional<EditStep> step;
    int made = 0;
    // From the end: what changes behind moves nothing in front.
    for (QTextBlock line = all ? selection.document()->lastBlock() : selection.document()->findBlock(last);
         line.isValid() && line.position() + line.length() > first; line = line.previous()) {
        TextChanges changes = changesOf(line);
        const int start = line.position();
        changes.removeIf([&](const TextChange& change) {
            return start + change.offset < first || start + change.offset + change.length > last;
        });
        if (changes.isEmpty())
            continue;
        if (!step)
            step.emplace(selection);
        made += changeText(line, changes);
    }
    return made;
}

} // namespace warraq
