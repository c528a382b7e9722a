// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/line_helpers.h"
#include "editor/text_commands.h"
#include "text/isolates.h"

#include <QTextDocument>

namespace warraq::textcommand {

namespace {

bool isIsolateControl(QChar c)
{
    return isolate::isStart(c) || c == isolate::pop;
}

} // namespace

void change(const QTextBlock& line, const TextChanges& changes)
{
    QTextCursor edit(line);
    for (auto it = changes.crbegin(); it != changes.crend(); ++it) {
        edit.setPosition(line.position() + int(it->offset));
        edit.setPosition(line.position() + int(it->offset + it->length), QTextCursor::KeepAnchor);
        edit.insertText(it->text);
    }
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
        change(line, isolateChanges(needed));
        wrapped += int(needed.size());
    });
    return wrapped;
}

bool deleteBehindIsolate(QTextCursor& cursor)
{
    const QTextBlock line = cursor.block();
    const QString text = line.text();
    const int at = cursor.positionInBlock();
    int letter = at;
    while (letter > 0 && isIsolateControl(text[letter - 1]))
        --letter;
    if (letter == at || letter == 0)
        return false;
    const EditStep step(cursor);
    QTextCursor edit(line);
    edit.setPosition(line.position() + letter);
    edit.deletePreviousChar();
    return true;
}

bool deleteBeforeIsolate(QTextCursor& cursor)
{
    const QTextBlock line = cursor.block();
    const QString text = line.text();
    const int at = cursor.positionInBlock();
    int letter = at;
    while (letter < text.size() && isIsolateControl(text[letter]))
        ++letter;
    if (letter == at || letter == text.size())
        return false;
    const EditStep step(cursor);
    QTextCursor edit(line);
    edit.setPosition(line.position() + letter);
    edit.deleteChar();
    return true;
}

} // namespace warraq::textcommand
