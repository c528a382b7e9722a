// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that move the caret and change nothing.
#include "editor/article_text_edit.h"
#include "editor/bidi_caret.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace warraq {

bool ArticleTextEdit::handleMoveKey(QKeyEvent* event)
{
    const bool select = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp) {
        movePage(event->key() == Qt::Key_PageDown, select);
        return true;
    }
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (sideways && !isReadOnly() && !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)))
        return m_caret->move(event->key() == Qt::Key_Left, select);
    if (event->key() != Qt::Key_Up || event->modifiers() & ~Qt::KeypadModifier)
        return false;
    QTextCursor above = textCursor();
    if (above.movePosition(QTextCursor::Up))
        return false;
    Q_EMIT leftUpwards();
    return true;
}

/// Qt's own page movement stops in right-to-left text (Q14): it measures the way by the caret's x position.
void ArticleTextEdit::movePage(bool down, bool select)
{
    const int lineHeight = cursorRect().height();
    const int way = std::max(lineHeight, viewport()->height() - 2 * lineHeight);
    QScrollBar* bar = verticalScrollBar();
    const QPoint caret = cursorRect().center();
    const int before = bar->value();
    bar->setValue(before + (down ? way : -way));
    const int moved = std::abs(bar->value() - before);
    const int rest = moved < way ? (down ? way - moved : moved - way) : 0;
    QTextCursor target = cursorForPosition(QPoint(caret.x(), caret.y() + rest));
    QTextCursor cursor = textCursor();
    cursor.setPosition(target.position(), select ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    setTextCursor(cursor);
}

} // namespace warraq
