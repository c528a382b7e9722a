// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/article_document.h"
#include "editor/text_formats.h"
#include "text/direction_findings.h"

namespace warraq {

/// What a person does to the text, as one undo step each. All of them work on text blocks and selections;
/// none knows a widget. `cursor` is moved to where typing goes on.
namespace textcommand {

// Direction: whole paragraphs; all items of a list have one direction.
void setDirection(ArticleDocument& article, const QTextCursor& selection, Direction direction);
void flipDirection(ArticleDocument& article, const QTextCursor& selection);
/// Lets a paragraph nobody set by hand follow its first strong character, in the undo step of the key before.
void followTyping(ArticleDocument& article, QTextBlock line);

// Kinds. Asking for the kind that is there makes a paragraph again.
void setKind(ArticleDocument& article, const QTextCursor& selection, BlockKind kind, int level = 2);
void changeDepth(ArticleDocument& article, const QTextCursor& selection, int by);
void setQuoteSource(const QTextCursor& cursor, const QString& source);
/// Puts a card behind the caret's paragraph (in its place when that is empty) and leaves the caret behind it.
void insertObject(ArticleDocument& article, QTextCursor& cursor, const Block& block);
void replaceObject(ArticleDocument& article, const QTextBlock& line, const Block& block);
/// The picture, embed, island or separator in this line, if it is a card's line.
[[nodiscard]] std::optional<Block> objectOf(ArticleDocument& article, const QTextBlock& line);

// Inline. Ranges are widened to whole Arabic words.
void toggleInline(QTextCursor& cursor, textformat::InlineFlag flag);
[[nodiscard]] bool hasInline(const QTextCursor& cursor, textformat::InlineFlag flag);
void setLink(ArticleDocument& article, QTextCursor& cursor, const QString& href); ///< "" takes it away
[[nodiscard]] QString linkAt(const QTextCursor& cursor);
void isolate(QTextCursor& cursor, std::optional<Direction> direction); ///< nothing = take the isolate away
/// Isolates every stretch of the selected lines that would reorder; the number of them. Never twice.
int isolateWhatReorders(const QTextCursor& selection);
/// What mends a finding of directionFindings() in this line; one undo step.
void mendDirection(ArticleDocument& article, const QTextBlock& line, const DirectionFix& fix);
/// Makes the isolates of a line whole that was split or pasted into, inside the caller's undo step.
void mendIsolates(const QTextBlock& line);
/// Takes the halves of isolates away that would be left when the selection goes, inside the caller's step.
void removePartners(const QTextCursor& selection);
enum class LetterDeletion
{
    Ordinary, ///< Qt's own deletion is right
    Done,
    NoLetter ///< nothing but controls up to the line's edge
};
/// Backspace: one code point; Delete: one grapheme. Beside an invisible control the letter behind it goes,
/// and with its last letter the isolate.
[[nodiscard]] LetterDeletion deleteLetterBefore(QTextCursor& cursor);
[[nodiscard]] LetterDeletion deleteLetterBehind(QTextCursor& cursor);
/// Makes the joined word around the caret one format again after a key changed it.
void mendWord(QTextCursor cursor);

// Keys.
void enter(ArticleDocument& article, QTextCursor& cursor);
/// A new line of the same paragraph, in place of the selection.
void breakLine(ArticleDocument& article, QTextCursor& cursor);
/// True when it did the key's work; else the ordinary deletion is right.
[[nodiscard]] bool backspace(ArticleDocument& article, QTextCursor& cursor);
[[nodiscard]] bool deleteForward(ArticleDocument& article, QTextCursor& cursor);
void removeSelection(ArticleDocument& article, QTextCursor& cursor);
/// Makes room for typing when the caret stands in a card's line.
void prepareTyping(ArticleDocument& article, QTextCursor& cursor);

// Clipboard.
void insertBlocks(ArticleDocument& article, QTextCursor& cursor, const Blocks& blocks);
[[nodiscard]] Blocks blocksOfSelection(ArticleDocument& article, const QTextCursor& cursor);
/// Paragraphs of plain text, each with its direction by the one rule.
[[nodiscard]] Blocks blocksOfPlainText(const QString& text, Direction articleDirection);

} // namespace textcommand

} // namespace warraq
