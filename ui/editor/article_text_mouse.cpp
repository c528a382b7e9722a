// SPDX-License-Identifier: GPL-3.0-or-later
// The mouse in the article's text: pointing, selecting, dragging, the wheel and the menu.
#include "editor/article_text_edit.h"
#include "editor/bidi_caret.h"
#include "editor/line_helpers.h"
#include "editor/page_painter.h"
#include "editor/text_commands.h"

#include <QContextMenuEvent>

namespace warraq {

void ArticleTextEdit::dragMoveEvent(QDragMoveEvent* event)
{
    QTextEdit::dragMoveEvent(event);
    m_caret->showDrop(event->isAccepted() ? cursorForPosition(event->position().toPoint()).position() : -1);
}

void ArticleTextEdit::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_caret->showDrop(-1);
    QTextEdit::dragLeaveEvent(event);
}

void ArticleTextEdit::dropEvent(QDropEvent* event)
{
    m_caret->showDrop(-1);
    const bool fromHere = event->source() == this || event->source() == viewport();
    const bool moves = fromHere && event->dropAction() == Qt::MoveAction;
    if (drop(*event->mimeData(), cursorForPosition(event->position().toPoint()), moves))
        event->accept();
    else
        event->ignore();
}

bool ArticleTextEdit::drop(const QMimeData& dropped, QTextCursor at, bool movesSelection)
{
    const QTextCursor dragged = textCursor();
    const bool ontoItself = movesSelection && dragged.hasSelection() &&
                            at.position() >= dragged.selectionStart() &&
                            at.position() <= dragged.selectionEnd();
    if (isReadOnly() || ontoItself || !canInsertFromMimeData(&dropped))
        return false;
    // One step; Qt's own would take the selection away without its isolates' other halves.
    const EditStep step(at);
    if (movesSelection) {
        QTextCursor gone = dragged;
        textcommand::removeSelection(*m_article, gone);
    }
    setTextCursor(at);
    insertFromMimeData(&dropped);
    setFocus(Qt::MouseFocusReason);
    return true;
}

void ArticleTextEdit::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (event->angleDelta().y() != 0)
            Q_EMIT zoomedByWheel(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    Q_EMIT scrolledByWheel(event);
}

void ArticleTextEdit::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QTextCursor at = byMouse ? cursorForPosition(event->pos()) : textCursor();
    Q_EMIT menuWanted(byMouse ? event->globalPos() : viewport()->mapToGlobal(cursorRect().bottomLeft()), at);
    event->accept();
}

void ArticleTextEdit::mousePressEvent(QMouseEvent* event)
{
    const QTextBlock line = m_painter->arrowAt(event->position());
    if (event->button() == Qt::LeftButton && line.isValid() && !isReadOnly()) {
        const EditStep step{QTextCursor(line)};
        textcommand::flipDirection(*m_article, QTextCursor(line));
        return;
    }
    QTextEdit::mousePressEvent(event);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    // A press on the selection may become a drag of it; a third click took the whole paragraph.
    m_pointing = event->button() == Qt::LeftButton && (shift || !textCursor().hasSelection());
    if (m_pointing)
        m_caret->goTo(event->position(), shift);
}

void ArticleTextEdit::mouseMoveEvent(QMouseEvent* event)
{
    const int before = textCursor().position();
    QTextEdit::mouseMoveEvent(event);
    if (m_pointing && event->buttons().testFlag(Qt::LeftButton) && textCursor().position() != before)
        m_caret->goTo(event->position(), true);
}

void ArticleTextEdit::mouseReleaseEvent(QMouseEvent* event)
{
    const bool dropsSelection = textCursor().hasSelection();
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && dropsSelection && !textCursor().hasSelection())
        m_caret->goTo(event->position(), false);
    m_pointing = false;
}

void ArticleTextEdit::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_pointing = false; // from here on by whole words
    const QTextBlock line = cursorForPosition(event->position().toPoint()).block();
    if (holdsObject(line))
        Q_EMIT objectActivated(line);
    else
        QTextEdit::mouseDoubleClickEvent(event);
}

} // namespace warraq
