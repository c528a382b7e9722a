// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/document_builder.h"

#include "editor/text_formats.h"

#include <QTextDocument>

namespace warraq {

namespace {

void setPieces(Line& line, const Runs& runs, BlockKind kind, int level)
{
    line.blockCharFormat = textformat::baseCharFormat(kind, level);
    for (const Span& span : spansOf(runs))
        line.pieces.append({span.text, textformat::charFormat(span.style, kind, level)});
}

/// Gives the text from `start` on the formats of `pieces` where it does not have them.
void applyFormats(QTextBlock block, const Line& line)
{
    QTextCursor cursor(block);
    int at = block.position();
    for (const Line::Piece& piece : line.pieces) {
        const int end = at + int(piece.text.size());
        bool same = true;
        for (auto it = block.begin(); same && !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const bool overlaps = fragment.position() < end && fragment.position() + fragment.length() > at;
            same = !overlaps || fragment.charFormat() == piece.format;
        }
        if (!same) {
            cursor.setPosition(at);
            cursor.setPosition(end, QTextCursor::KeepAnchor);
            cursor.setCharFormat(piece.format);
        }
        at = end;
    }
}

/// The part of `before` that has to be replaced to get `after`.
struct Difference
{
    int start = 0;
    int removed = 0;
    int added = 0;
};

Difference differenceOf(const QString& before, const QString& after)
{
    const int shorter = int(std::min(before.size(), after.size()));
    int start = 0;
    while (start < shorter && before[start] == after[start])
        ++start;
    int same = 0;
    while (same < shorter - start && before[before.size() - 1 - same] == after[after.size() - 1 - same])
        ++same;
    // Never between the halves of a surrogate pair.
    if (start > 0 && before[start - 1].isHighSurrogate())
        --start;
    if (same > 0 && before[before.size() - same].isLowSurrogate())
        --same;
    return {start, int(before.size()) - start - same, int(after.size()) - start - same};
}

} // namespace

QString Line::text() const
{
    QString text;
    for (const Piece& piece : pieces)
        text += piece.text;
    return text;
}

Line DocumentBuilder::objectLine(const Block& block, int identity)
{
    const int object = m_store.addObject(block);
    Line line;
    line.format = textformat::blockFormat(block, 0, {identity, object});
    QTextCharFormat format;
    format.setObjectType(textformat::objectType);
    format.setProperty(textformat::Object, object);
    line.pieces.append({QString(QChar::ObjectReplacementCharacter), format});
    return line;
}

Lines DocumentBuilder::linesOf(const Block& block, bool keepBytes)
{
    const int identity = keepBytes ? m_store.add(block) : m_store.newIdentity();
    if (textformat::isObject(block.kind))
        return {objectLine(block, identity)};
    Lines lines;
    if (!isList(block.kind)) {
        Line line;
        line.format = textformat::blockFormat(block, 0, {identity, 0});
        setPieces(line, block.runs, block.kind, block.level);
        return {line};
    }
    for (const ListItem& item : block.items) {
        Line line;
        line.format = textformat::blockFormat(block, qBound(0, item.depth, 5), {identity, 0});
        setPieces(line, item.runs, block.kind, block.level);
        lines.append(line);
    }
    if (lines.isEmpty()) { // a list without items still has its place
        Line line;
        line.format = textformat::blockFormat(block, 0, {identity, 0});
        lines.append(line);
    }
    return lines;
}

void DocumentBuilder::insertPieces(QTextCursor& cursor, const Line& line)
{
    for (const Line::Piece& piece : line.pieces)
        cursor.insertText(piece.text, piece.format);
}

void DocumentBuilder::replaceLine(QTextBlock block, const Line& line)
{
    QTextCursor cursor(block);
    if (block.blockFormat() != line.format)
        cursor.setBlockFormat(line.format);
    if (block.charFormat() != line.blockCharFormat)
        cursor.setBlockCharFormat(line.blockCharFormat);
    const QString after = line.text();
    const Difference difference = differenceOf(block.text(), after);
    if (difference.removed > 0 || difference.added > 0) {
        cursor.setPosition(block.position() + difference.start);
        cursor.setPosition(block.position() + difference.start + difference.removed, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        cursor.insertText(after.mid(difference.start, difference.added), line.blockCharFormat);
    }
    applyFormats(block, line);
}

void DocumentBuilder::insertLinesAfter(QTextBlock block, const Lines& lines)
{
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock);
    for (const Line& line : lines) {
        cursor.insertBlock(line.format, line.blockCharFormat);
        insertPieces(cursor, line);
    }
}

void DocumentBuilder::insertLinesBefore(QTextBlock block, const Lines& lines)
{
    if (block.previous().isValid()) {
        insertLinesAfter(block.previous(), lines);
        return;
    }
    // At the very start: a new block is split off behind the text that is to come.
    const QTextBlockFormat format = block.blockFormat();
    const QTextCharFormat charFormat = block.charFormat();
    QTextCursor cursor(block);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        cursor.setBlockFormat(lines[i].format);
        cursor.setBlockCharFormat(lines[i].blockCharFormat);
        insertPieces(cursor, lines[i]);
        cursor.insertBlock(format, charFormat);
    }
}

void DocumentBuilder::removeLines(QTextBlock first, int count)
{
    QTextBlock last = first;
    for (int i = 1; i < count && last.next().isValid(); ++i)
        last = last.next();
    QTextCursor cursor(first);
    if (first.previous().isValid()) {
        // From the end of the line before, which thereby keeps its own format.
        cursor.setPosition(first.position() - 1);
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else if (last.next().isValid()) {
        const QTextBlockFormat format = last.next().blockFormat();
        const QTextCharFormat charFormat = last.next().charFormat();
        cursor.setPosition(last.next().position(), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        cursor.setBlockFormat(format);
        cursor.setBlockCharFormat(charFormat);
    } else {
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
}

} // namespace warraq
