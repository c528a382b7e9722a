// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/inline_text.h"
#include "editor/block_store.h"

#include <QTextBlock>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>

namespace warraq {

/// One text block to be: its format and its text with formats.
struct Line
{
    struct Piece
    {
        QString text;
        QTextCharFormat format;
    };
    QTextBlockFormat format;
    QTextCharFormat blockCharFormat;
    QList<Piece> pieces;

    [[nodiscard]] QString text() const;
};
using Lines = QList<Line>;

/// Turns article blocks into text blocks. Every change goes through a cursor, so that it can be undone.
class DocumentBuilder
{
public:
    explicit DocumentBuilder(BlockStore& store)
        : m_store(store)
    {
    }

    /// The text blocks of one article block: one, or one per list item. Registers it as loaded with
    /// `keepBytes`.
    [[nodiscard]] Lines linesOf(const Block& block, bool keepBytes = true);
    [[nodiscard]] Line objectLine(const Block& block, int identity);

    /// Replaces what `block` holds by `line`, touching only the part of the text that differs.
    static void replaceLine(QTextBlock block, const Line& line);
    /// Inserts `lines` after `block`.
    static void insertLinesAfter(QTextBlock block, const Lines& lines);
    /// Inserts `lines` before `block`.
    static void insertLinesBefore(QTextBlock block, const Lines& lines);
    /// Removes `count` text blocks from `first` on; the last one of a document is emptied instead.
    static void removeLines(QTextBlock first, int count);
    static void insertPieces(QTextCursor& cursor, const Line& line);

private:
    BlockStore& m_store;
};

} // namespace warraq
