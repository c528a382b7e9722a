// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/caret_letter.h"

#include "article/source_place.h"
#include "editor/article_text_edit.h"
#include "editor/bidi_caret.h"
#include "editor/text_formats.h"
#include "text/caret_order.h"

#include <QTextBlock>
#include <QTextLayout>

namespace warraq::caretletter {

QString characterAtLeft(ArticleTextEdit& edit)
{
    const QTextCursor cursor = edit.textCursor();
    const QTextBlock block = cursor.block();
    const QString paragraph = block.text();
    const int at = cursor.positionInBlock();
    const QTextLine line = block.layout() ? block.layout()->lineForTextPosition(at) : QTextLine();
    const qsizetype start = line.isValid() ? line.textStart() : 0;
    const qsizetype end = line.isValid() ? start + line.textLength() : paragraph.size();
    const qsizetype index =
        characterLeftOf(paragraph, textformat::fromQt(block.blockFormat().layoutDirection()), start, end,
                        {at, edit.caret().side()});
    if (index < 0)
        return {};
    const bool isPair = paragraph[index].isHighSurrogate() && index + 1 < paragraph.size();
    return paragraph.mid(index, isPair ? 2 : 1);
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
