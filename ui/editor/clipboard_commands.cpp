// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/inline_text.h"
#include "editor/line_helpers.h"
#include "editor/text_commands.h"

#include <QTextDocument>

namespace warraq::textcommand {

namespace {

/// The part of a text block between two document positions, as article blocks.
Spans spansBetween(const QTextBlock& line, int from, int to)
{
    Spans spans;
    for (auto it = line.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int start = std::max(from, fragment.position());
        const int end = std::min(to, fragment.position() + int(fragment.length()));
        if (start < end && fragment.charFormat().objectType() != textformat::objectType) {
            spans.append({fragment.text().mid(start - fragment.position(), end - start),
                          textformat::styleOf(fragment.charFormat())});
        }
    }
    return spans;
}

void insertRuns(QTextCursor& cursor, const Runs& runs)
{
    const QTextBlockFormat format = cursor.blockFormat();
    const BlockKind kind = textformat::kindOf(format);
    const int level = format.intProperty(textformat::Level);
    for (const Span& span : spansOf(runs))
        cursor.insertText(span.text, textformat::charFormat(span.style, kind, level));
}

} // namespace

Blocks blocksOfPlainText(const QString& text, Direction articleDirection)
{
    QString normal = text;
    normal.replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
        .replace(u'\r', u'\n')
        .replace(u'\u2029', u'\n');
    Blocks blocks;
    std::optional<Direction> previous;
    const QStringList paragraphs = normal.split(u'\n');
    for (const QString& paragraph : paragraphs) {
        if (paragraph.trimmed().isEmpty() && paragraphs.size() > 1)
            continue; // blank lines between paragraphs
        Block block;
        block.direction = paragraphDirection(paragraph, std::nullopt, previous, articleDirection);
        block.runs = runsOf(paragraph);
        previous = block.direction;
        blocks.append(block);
    }
    return blocks;
}

Blocks blocksOfSelection(ArticleDocument& article, const QTextCursor& cursor)
{
    Blocks blocks;
    int list = 0;
    forEachLine(cursor, [&](const QTextBlock& line) {
        if (const auto object = objectOf(article, line)) {
            blocks.append(*object);
            list = 0;
            return;
        }
        const QTextBlockFormat format = line.blockFormat();
        Block block = textformat::blockOf(format);
        const Runs runs = runsOf(spansBetween(line, cursor.selectionStart(), cursor.selectionEnd()));
        const int identity = textformat::identityOf(format);
        if (!isList(block.kind)) {
            block.runs = runs;
            blocks.append(block);
            list = 0;
        } else if (list == identity && !blocks.isEmpty()) {
            blocks.last().items.append({runs, textformat::depthOf(format)});
        } else {
            block.items = {{runs, textformat::depthOf(format)}};
            blocks.append(block);
            list = identity;
        }
    });
    return blocks;
}

namespace {

/// Leaves the caret behind what was inserted; nothing is selected.
void insertHere(ArticleDocument& article, QTextCursor& cursor, const Blocks& blocks)
{
    const bool intoEmpty = cursor.block().length() <= 1;
    // Words into a sentence stay words of that sentence.
    if (blocks.size() == 1 && blocks[0].kind == BlockKind::Paragraph) {
        insertRuns(cursor, blocks[0].runs);
        if (intoEmpty && !cursor.blockFormat().boolProperty(textformat::DirectionChosen)) {
            QTextBlockFormat direction;
            direction.setLayoutDirection(textformat::toQt(blocks[0].direction));
            cursor.mergeBlockFormat(direction);
        }
        return;
    }
    DocumentBuilder build = article.builder();
    Lines lines;
    for (const Block& block : blocks)
        lines += build.linesOf(block, false);
    if (intoEmpty) {
        QTextBlock here = cursor.block();
        DocumentBuilder::replaceLine(here, lines.first());
        DocumentBuilder::insertLinesAfter(here, lines.mid(1));
        const QTextBlock last =
            cursor.document()->findBlockByNumber(here.blockNumber() + int(lines.size()) - 1);
        cursor.setPosition(last.position() + last.length() - 1);
        return;
    }
    // The rest of the paragraph goes behind what is pasted; onto its last paragraph, as everywhere else.
    const bool tail = !cursor.atBlockEnd();
    const QTextBlock head = cursor.block();
    if (tail) {
        const int number = head.blockNumber();
        cursor.insertBlock(head.blockFormat(), head.charFormat());
        cursor.setPosition(cursor.document()->findBlockByNumber(number).position());
        cursor.movePosition(QTextCursor::EndOfBlock);
    }
    const int at = cursor.block().blockNumber();
    qsizetype from = 0;
    if (blocks[0].kind == BlockKind::Paragraph) { // the first goes on where the caret stands
        insertRuns(cursor, blocks[0].runs);
        from = 1;
    }
    DocumentBuilder::insertLinesAfter(cursor.block(), lines.mid(from));
    const QTextBlock last = cursor.document()->findBlockByNumber(at + int(lines.size() - from));
    cursor.setPosition(last.position() + last.length() - 1);
    if (tail && blocks.last().kind == BlockKind::Paragraph) {
        const int end = cursor.position();
        cursor.deleteChar();
        reformat(cursor.block());
        cursor.setPosition(end);
    }
}

} // namespace

void insertBlocks(ArticleDocument& article, QTextCursor& cursor, const Blocks& blocks)
{
    if (blocks.isEmpty())
        return;
    const EditStep step(cursor);
    prepareTyping(article, cursor);
    const int first = cursor.blockNumber();
    insertHere(article, cursor, blocks);
    // An isolate that was pasted into may have come apart, up to the line that its rest went to.
    const int last = cursor.blockNumber() + 1;
    for (int number = first; number <= last && number < cursor.document()->blockCount(); ++number)
        mendIsolates(cursor.document()->findBlockByNumber(number));
}

} // namespace warraq::textcommand
