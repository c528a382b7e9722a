// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/caret_letter.h"

#include "article/source_place.h"
#include "editor/article_text_edit.h"
#include "editor/bidi_caret.h"
#include "editor/text_formats.h"
#include "text/bidi_order.h"

#include <QTextBlock>

namespace warraq::caretletter {

QString characterAtLeft(ArticleTextEdit& edit)
{
    const QTextCursor cursor = edit.textCursor();
    const QString line = cursor.block().text();
    const int at = cursor.positionInBlock();
    if (line.isEmpty())
        return {};
    const bool previous = at > 0 && (edit.caret().side() == CaretSide::Previous || at == line.size());
    const int beside = previous ? at - 1 : at;
    const Direction paragraph = textformat::fromQt(cursor.blockFormat().layoutDirection());
    const bool isRight = bidiLevels(line, paragraph).value(beside) % 2 != 0;
    qsizetype left = beside; // the caret stands at its right edge
    if (previous == isRight) {
        const QList<qsizetype> order = visualOrder(line, paragraph);
        const qsizetype place = order.indexOf(beside);
        left = place > 0 ? order[place - 1] : -1;
    }
    if (left < 0)
        return {};
    if (line[left].isHighSurrogate() && left + 1 < line.size())
        return line.mid(left, 2);
    return line[left].isLowSurrogate() && left > 0 ? line.mid(left - 1, 2) : line.mid(left, 1);
}

qsizetype lettersBefore(ArticleTextEdit& edit, int block)
{
    const QTextCursor cursor = edit.textCursor();
    qsizetype letters = lettersIn(QStringView(cursor.block().text()).first(cursor.positionInBlock()));
    const QTextBlock first = edit.article().firstLineOf(block);
    for (QTextBlock line = first; line.isValid() && line != cursor.block(); line = line.next())
        letters += lettersIn(line.text());
    return letters;
}

void goToLetter(ArticleTextEdit& edit, int block, qsizetype letters)
{
    QTextBlock line = edit.article().firstLineOf(block);
    if (!line.isValid())
        return;
    const QTextBlock next = edit.article().firstLineOf(block + 1);
    qsizetype left = letters;
    while (left > lettersIn(line.text()) && line.next().isValid() && line.next() != next) {
        left -= lettersIn(line.text());
        line = line.next();
    }
    QTextCursor cursor(line);
    cursor.setPosition(line.position() + int(offsetInText(line.text(), left)));
    edit.setTextCursor(cursor);
    edit.ensureCursorVisible();
}

} // namespace warraq::caretletter
