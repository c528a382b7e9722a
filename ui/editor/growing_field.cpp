// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/growing_field.h"

#include "text/text_clean.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QWheelEvent>

namespace warraq {

GrowingField::GrowingField(QWidget* parent)
    : QTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setCursorWidth(2);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    document()->setDefaultCursorMoveStyle(Qt::VisualMoveStyle);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTextEdit::textChanged, this, &GrowingField::noteChange);
    follow();
}

void GrowingField::setText(const QString& text)
{
    if (text == toPlainText())
        return;
    m_setting = true;
    const int caret = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(caret, int(text.size())));
    setTextCursor(cursor);
    m_setting = false;
    follow();
    fitHeight();
}

void GrowingField::setArticleDirection(Direction direction)
{
    m_direction = direction;
    follow();
}

void GrowingField::setLineHeight(double pixels)
{
    m_lineHeight = pixels;
    follow();
    fitHeight();
}

void GrowingField::setInk(const QColor& color)
{
    QPalette inked = palette();
    inked.setColor(QPalette::Text, color);
    setPalette(inked);
}

/// Direction and line height of the one paragraph. An empty field takes the article's direction, so that its
/// placeholder stands where the text will.
void GrowingField::follow()
{
    const QString text = toPlainText();
    const Direction direction = paragraphDirection(text, std::nullopt, std::nullopt, m_direction);
    QTextBlockFormat format = document()->begin().blockFormat();
    format.setLayoutDirection(direction == Direction::LeftToRight ? Qt::LeftToRight : Qt::RightToLeft);
    if (m_lineHeight > 0)
        format.setLineHeight(m_lineHeight, QTextBlockFormat::FixedHeight);
    if (format != document()->begin().blockFormat()) {
        m_setting = true;
        QTextCursor(document()->begin()).setBlockFormat(format);
        m_setting = false;
    }
    QTextOption option = document()->defaultTextOption();
    if (option.textDirection() != format.layoutDirection()) { // also where the placeholder is painted
        option.setTextDirection(format.layoutDirection());
        document()->setDefaultTextOption(option);
    }
    setLayoutDirection(format.layoutDirection());
}

void GrowingField::noteChange()
{
    if (m_setting)
        return;
    follow();
    fitHeight();
    Q_EMIT edited(toPlainText());
}

void GrowingField::fitHeight()
{
    updateGeometry();
}

QSize GrowingField::sizeHint() const
{
    const double height = document()->documentLayout()->documentSize().height();
    return {QTextEdit::sizeHint().width(), std::max(int(m_lineHeight), qCeil(height)) + 2};
}

QSize GrowingField::minimumSizeHint() const
{
    return {40, sizeHint().height()};
}

void GrowingField::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

bool GrowingField::isOnEdgeLine(bool first) const
{
    QTextCursor probe = textCursor();
    return !probe.movePosition(first ? QTextCursor::Up : QTextCursor::Down);
}

void GrowingField::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT left(1);
    else if (plain && event->key() == Qt::Key_Up && isOnEdgeLine(true))
        Q_EMIT left(-1);
    else if (plain && event->key() == Qt::Key_Down && isOnEdgeLine(false))
        Q_EMIT left(1);
    else if (event->matches(QKeySequence::Undo))
        Q_EMIT undoWanted();
    else if (event->matches(QKeySequence::Redo))
        Q_EMIT redoWanted();
    else {
        QTextEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

/// The page around scrolls.
void GrowingField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void GrowingField::insertFromMimeData(const QMimeData* source)
{
    // One line: breaks of what is pasted are spaces; what nobody typed goes, as from a story's text.
    const QString line = source->text().simplified();
    const Direction direction = firstStrongDirection(line).value_or(Direction::RightToLeft);
    TextCleaning cleaning;
    cleaning.language = direction == Direction::RightToLeft ? QStringLiteral("ar") : QStringLiteral("en");
    textCursor().insertText(cleanedText(line, direction, cleaning));
    ensureCursorVisible();
}

} // namespace warraq
