// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/line_helpers.h"
#include "editor/text_commands.h"

#include <QTextDocument>

namespace warraq::textcommand {

namespace {

/// After a deletion: a card's line without its card is a paragraph, and merged text takes its new line's
/// fonts.
void settle(ArticleDocument& article, const QTextBlock& line)
{
    const BlockKind kind = textformat::kindOf(line.blockFormat());
    if (textformat::isObject(kind) && !holdsObject(line))
        setLineKind(line, BlockKind::Paragraph, 0, 0, article.store().newIdentity());
    else
        reformat(line);
}

void selectObject(QTextCursor& cursor, const QTextBlock& line)
{
    cursor.setPosition(line.position());
    cursor.setPosition(line.position() + line.length() - 1, QTextCursor::KeepAnchor);
}

void insertParagraph(ArticleDocument& article, QTextCursor& cursor, bool before)
{
    Block paragraph;
    const QTextBlock here = cursor.block();
    paragraph.direction = textformat::fromQt(here.blockFormat().layoutDirection());
    const Lines lines = article.builder().linesOf(paragraph, false);
    const int number = here.blockNumber();
    if (before)
        DocumentBuilder::insertLinesBefore(here, lines);
    else
        DocumentBuilder::insertLinesAfter(here, lines);
    cursor.setPosition(cursor.document()->findBlockByNumber(before ? number : number + 1).position());
}

} // namespace

/// A selection that ends before a card or begins behind one does not touch it: the break beside the card
/// stays, or text would stand in the card's line.
void keepOffCards(QTextCursor& cursor)
{
    int start = cursor.selectionStart();
    int end = cursor.selectionEnd();
    const QTextBlock first = cursor.document()->findBlock(start);
    const QTextBlock last = cursor.document()->findBlock(end);
    if (first == last)
        return;
    if (holdsObject(last) && end == last.position() && start > first.position()) // else the whole line goes
        --end;
    if (holdsObject(first) && start > first.position())
        ++start;
    cursor.setPosition(std::min(start, end));
    cursor.setPosition(end, QTextCursor::KeepAnchor);
}

void removeSelection(ArticleDocument& article, QTextCursor& cursor)
{
    if (cursor.hasSelection())
        keepOffCards(cursor);
    if (!cursor.hasSelection())
        return;
    const EditStep step(cursor);
    removePartners(cursor);
    const bool acrossLines = cursor.document()->findBlock(cursor.anchor()) != cursor.block();
    const bool withObject = cursor.selectedText().contains(QChar::ObjectReplacementCharacter);
    // Of whole lines Qt keeps the format of the last; who clears a text goes on in the first line's
    // direction.
    const QTextBlock first = cursor.document()->findBlock(cursor.selectionStart());
    const QTextBlock last = cursor.document()->findBlock(cursor.selectionEnd());
    const bool wholeLines = acrossLines && cursor.selectionStart() == first.position() &&
                            cursor.selectionEnd() == last.position() + last.length() - 1;
    const QTextBlockFormat firstFormat = first.blockFormat();
    cursor.removeSelectedText();
    if (wholeLines)
        cursor.setBlockFormat(firstFormat);
    if (acrossLines || withObject)
        settle(article, cursor.block());
}

void prepareTyping(ArticleDocument& article, QTextCursor& cursor)
{
    if (cursor.hasSelection())
        removeSelection(article, cursor);
    if (holdsObject(cursor.block()))
        insertParagraph(article, cursor, cursor.atBlockStart());
}

void enter(ArticleDocument& article, QTextCursor& cursor)
{
    const EditStep step(cursor);
    removeSelection(article, cursor);
    const QTextBlock line = cursor.block();
    const QTextBlockFormat format = line.blockFormat();
    const BlockKind kind = textformat::kindOf(format);
    if (holdsObject(line)) {
        insertParagraph(article, cursor, cursor.atBlockStart());
        return;
    }
    if (line.length() <= 1 && kind != BlockKind::Paragraph) { // Enter on an empty item or quote leaves it
        if (isList(kind) && textformat::depthOf(format) > 0)
            setLineKind(line, kind, 0, textformat::depthOf(format) - 1, textformat::identityOf(format));
        else
            setLineKind(line, BlockKind::Paragraph, 0, 0, article.store().newIdentity());
        return;
    }
    QTextBlockFormat next = format;
    next.setProperty(textformat::DirectionChosen,
                     false); // its direction goes on, the choice was for one paragraph
    if (kind == BlockKind::Heading && cursor.atBlockEnd())
        textformat::setKind(next, BlockKind::Paragraph, 0, 0);
    if (kind == BlockKind::Quote && !format.stringProperty(textformat::Source).isEmpty()) {
        QTextCursor above(line); // who said it stands below the last paragraph of a quotation
        QTextBlockFormat without = format;
        without.clearProperty(textformat::Source);
        textformat::setKind(without, BlockKind::Quote, 0, 0);
        above.setBlockFormat(without);
    }
    cursor.insertBlock(
        next, textformat::baseCharFormat(textformat::kindOf(next), next.intProperty(textformat::Level)));
    mendIsolates(line);
    mendIsolates(cursor.block());
    if (kind == BlockKind::Heading)
        reformat(cursor.block());
}

void breakLine(ArticleDocument& article, QTextCursor& cursor)
{
    const EditStep step(cursor);
    prepareTyping(article, cursor);
    cursor.insertText(QString(QChar(QChar::LineSeparator)));
}

bool backspace(ArticleDocument& article, QTextCursor& cursor)
{
    if (cursor.hasSelection()) {
        removeSelection(article, cursor);
        return true;
    }
    const QTextBlock line = cursor.block();
    if (!cursor.atBlockStart()) {
        if (holdsObject(line)) {
            selectObject(cursor, line); // shown before it goes: the next press takes it away
            return true;
        }
        const LetterDeletion deletion = deleteLetterBefore(cursor);
        if (deletion != LetterDeletion::NoLetter)
            return deletion == LetterDeletion::Done;
        cursor.setPosition(line.position()); // the paragraph's first letter may stand in an isolate
    }
    const EditStep step(cursor);
    const QTextBlockFormat format = line.blockFormat();
    const BlockKind kind = textformat::kindOf(format);
    if (isList(kind) && textformat::depthOf(format) > 0) {
        setLineKind(line, kind, 0, textformat::depthOf(format) - 1, textformat::identityOf(format));
        return true;
    }
    if (kind != BlockKind::Paragraph && !holdsObject(line)) {
        setLineKind(line, BlockKind::Paragraph, 0, 0, article.store().newIdentity());
        return true;
    }
    const QTextBlock previous = line.previous();
    if (!previous.isValid())
        return true;
    if (holdsObject(previous) || holdsObject(line)) {
        if (line.length() <= 1)
            DocumentBuilder::removeLines(line, 1);
        else if (previous.length() <= 1)
            DocumentBuilder::removeLines(previous, 1);
        else if (holdsObject(previous))
            selectObject(cursor, previous);
        else
            cursor.setPosition(line.position() - 1);
        return true;
    }
    cursor.deletePreviousChar();
    settle(article, cursor.block());
    return true;
}

bool deleteForward(ArticleDocument& article, QTextCursor& cursor)
{
    if (cursor.hasSelection()) {
        removeSelection(article, cursor);
        return true;
    }
    const QTextBlock line = cursor.block();
    if (!cursor.atBlockEnd()) {
        if (holdsObject(line)) {
            selectObject(cursor, line);
            return true;
        }
        const LetterDeletion deletion = deleteLetterBehind(cursor);
        if (deletion != LetterDeletion::NoLetter)
            return deletion == LetterDeletion::Done;
        cursor.setPosition(line.position() + line.length() - 1);
    }
    const QTextBlock next = line.next();
    if (!next.isValid())
        return true;
    const EditStep step(cursor);
    if (holdsObject(next) || holdsObject(line)) {
        if (next.length() <= 1)
            DocumentBuilder::removeLines(next, 1);
        else if (line.length() <= 1)
            DocumentBuilder::removeLines(line, 1);
        else if (holdsObject(next))
            selectObject(cursor, next);
        else
            cursor.setPosition(next.position());
        return true;
    }
    cursor.deleteChar();
    settle(article, cursor.block());
    return true;
}

} // namespace warraq::textcommand
