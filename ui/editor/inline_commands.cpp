// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/inline_text.h"
#include "editor/line_helpers.h"
#include "editor/text_commands.h"
#include "text/isolate_guard.h"

#include <QTextDocument>

namespace warraq::textcommand {

namespace {

bool& flagOf(Run& style, textformat::InlineFlag flag)
{
    return flag == textformat::Bold ? style.bold : flag == textformat::Italic ? style.italic : style.code;
}

/// Start and end (document positions) of the link around the caret, -1 for none.
TextRange linkRange(const QTextCursor& cursor)
{
    const QTextBlock line = cursor.block();
    const int at = cursor.selectionStart();
    TextRange range{-1, -1};
    QString href;
    for (auto it = line.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QString here = textformat::styleOf(fragment.charFormat()).href;
        const int start = fragment.position();
        const int end = start + int(fragment.length());
        if (!here.isEmpty() && here == href && range.end == start) {
            range.end = end;
        } else if (range.start >= 0 && at >= range.start && at <= range.end) {
            break;
        } else {
            href = here;
            range = here.isEmpty() ? TextRange{-1, -1} : TextRange{start, end};
        }
    }
    return range.start >= 0 && at >= range.start && at <= range.end ? range : TextRange{-1, -1};
}

} // namespace

bool hasInline(const QTextCursor& cursor, textformat::InlineFlag flag)
{
    Run style = textformat::styleOf(cursor.charFormat());
    if (cursor.hasSelection()) {
        QTextCursor first(cursor);
        first.setPosition(cursor.selectionStart() + 1);
        style = textformat::styleOf(first.charFormat());
    }
    return flagOf(style, flag);
}

void toggleInline(QTextCursor& cursor, textformat::InlineFlag flag)
{
    const bool on = !hasInline(cursor, flag);
    const QTextBlock line = cursor.block();
    if (!cursor.hasSelection()) {
        const TextRange word = rangeIn(line, cursor);
        const int at = cursor.positionInBlock();
        const bool insideWord = at > word.start && at < word.end;
        if (!insideWord) { // for what will be typed next; at a word's edge too, as everywhere
            const QTextBlockFormat format = line.blockFormat();
            Run style = textformat::styleOf(cursor.charFormat());
            flagOf(style, flag) = on;
            cursor.setCharFormat(textformat::charFormat(style, textformat::kindOf(format),
                                                        format.intProperty(textformat::Level)));
            return;
        }
    }
    const EditStep step(cursor);
    const QTextCursor selection = cursor;
    QList<QTextBlock> lines;
    forEachLine(selection, [&lines](const QTextBlock& each) { lines.append(each); });
    for (const QTextBlock& each : std::as_const(lines)) {
        const TextRange range = rangeIn(each, selection);
        changeStyle(each, int(range.start), int(range.end),
                    [flag, on](Run& style) { flagOf(style, flag) = on; });
    }
}

QString linkAt(const QTextCursor& cursor)
{
    const TextRange range = linkRange(cursor);
    if (range.start < 0)
        return {};
    QTextCursor inside(cursor);
    inside.setPosition(int(range.start) + 1);
    return textformat::styleOf(inside.charFormat()).href;
}

void setLink(ArticleDocument& article, QTextCursor& cursor, const QString& href)
{
    const EditStep step(cursor);
    if (!cursor.hasSelection() && !href.isEmpty())
        prepareTyping(article, cursor);
    const QTextBlock line = cursor.block();
    const TextRange known = linkRange(cursor);
    if (!cursor.hasSelection() && known.start >= 0) {
        changeStyle(line, int(known.start) - line.position(), int(known.end) - line.position(),
                    [&href](Run& style) { style.href = href; });
        return;
    }
    if (!cursor.hasSelection() && !href.isEmpty()) { // nothing to hang it on: the address itself is the text
        const QTextBlockFormat format = line.blockFormat();
        Run style = textformat::styleOf(cursor.charFormat());
        style.href = href;
        cursor.insertText(href, textformat::charFormat(style, textformat::kindOf(format),
                                                       format.intProperty(textformat::Level)));
        return;
    }
    const QTextCursor selection = cursor;
    forEachLine(selection, [&](const QTextBlock& each) {
        const TextRange range = rangeIn(each, selection);
        changeStyle(each, int(range.start), int(range.end), [&href](Run& style) { style.href = href; });
    });
}

void mendWord(QTextCursor cursor)
{
    const QTextBlock line = cursor.block();
    const int at = cursor.position() - line.position();
    const TextRange word = arabicWordAround(line.text(), at);
    if (word.end - word.start < 2)
        return;
    QTextCursor probe(line);
    probe.setPosition(line.position() + at);
    const QTextCharFormat typed = probe.charFormat(); // of the character before the caret
    bool same = true;
    for (auto it = line.begin(); same && !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const bool overlaps = fragment.position() < line.position() + word.end &&
                              fragment.position() + int(fragment.length()) > line.position() + word.start;
        same = !overlaps || fragment.charFormat() == typed;
    }
    if (same)
        return;
    const EditStep step(cursor, true);
    probe.setPosition(line.position() + int(word.start));
    probe.setPosition(line.position() + int(word.end), QTextCursor::KeepAnchor);
    probe.setCharFormat(typed);
}

} // namespace warraq::textcommand
