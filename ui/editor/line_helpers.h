// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/inline_text.h"

#include <QTextBlock>
#include <QTextCursor>

#include <functional>

namespace warraq {

/// Groups changes of a document into one undo step, whatever way the function is left.
class EditStep
{
public:
    explicit EditStep(const QTextCursor& cursor, bool joinPrevious = false)
        : m_cursor(cursor)
    {
        if (joinPrevious)
            m_cursor.joinPreviousEditBlock();
        else
            m_cursor.beginEditBlock();
    }
    ~EditStep() { m_cursor.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(EditStep)

private:
    QTextCursor m_cursor;
};

void forEachLine(const QTextCursor& selection, const std::function<void(const QTextBlock&)>& visit);
/// Offsets inside `line` that `selection` covers, widened to whole Arabic words; without a selection the word
/// around the caret.
[[nodiscard]] TextRange rangeIn(const QTextBlock& line, const QTextCursor& selection);
/// First and last text block of the list that `line` is an item of; the line itself when it is none.
struct LineRange
{
    QTextBlock first;
    QTextBlock last;
};
[[nodiscard]] LineRange listAround(const QTextBlock& line);
/// Gives the characters of `line` the fonts that its kind asks for, keeping inline styles.
void reformat(const QTextBlock& line);
void setLineKind(const QTextBlock& line, BlockKind kind, int level, int depth, int identity);
[[nodiscard]] bool holdsObject(const QTextBlock& line);
/// Formats of the line's text from `start` to `end` (offsets in the line) replaced by `change` of each style.
void changeStyle(const QTextBlock& line, int start, int end, const std::function<void(Run&)>& change);

} // namespace warraq
