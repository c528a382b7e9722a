// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/text_changes.h"

#include "editor/line_helpers.h"
#include "editor/text_formats.h"

#include <QTextDocument>

#include <optional>

namespace warraq {

int changeText(const QTextBlock& line, const TextChanges& changes)
{
    int made = 0;
    QTextCursor edit(line);
    for (auto it = changes.crbegin(); it != changes.crend(); ++it) {
        const int start = line.position() + int(it->offset);
        edit.setPosition(start + 1);
        const QTextCharFormat format = edit.charFormat(); // of the first character that goes
        if (textformat::styleOf(format).code)
            continue;
        edit.setPosition(start);
        edit.setPosition(start + int(it->length), QTextCursor::KeepAnchor);
        if (it->text.isEmpty())
            edit.removeSelectedText();
        else
            edit.insertText(it->text, format);
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
