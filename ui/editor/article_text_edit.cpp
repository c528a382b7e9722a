// SPDX-License-Identifier: GPL-3.0-or-later
//
// Assumptions: every text block has an explicit layout direction (Qt's Auto ignores isolates and calls digits
// left-to-right: Q2, Q3); the default text option is right-to-left; the caret moves visually.
#include "editor/article_text_edit.h"

#include "editor/bidi_caret.h"
#include "editor/block_cards.h"
#include "editor/focus_layer.h"
#include "editor/line_helpers.h"
#include "editor/page_painter.h"
#include "editor/page_scale.h"
#include "editor/text_commands.h"
#include "editor/typing_aids.h"
#include "editor/xray_layer.h"
#include "widgets/style.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace warraq {

namespace {

// Key symbols of X11 and Wayland; the two Shift keys are one Qt::Key_Shift.
constexpr quint32 leftShift = 0xffe1;
constexpr quint32 rightShift = 0xffe2;

bool isPlainTyping(const QKeyEvent* event)
{
    const QString text = event->text();
    if (text.isEmpty() || !(text[0].isPrint() || text[0].category() == QChar::Other_Format))
        return false;
    return !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) ||
           event->modifiers().testFlag(Qt::GroupSwitchModifier);
}

} // namespace

ArticleTextEdit::ArticleTextEdit(QWidget* parent)
    : QTextEdit(parent)
    , m_painter(std::make_unique<PagePainter>(*this))
    , m_aids(std::make_unique<TypingAids>(*this))
    , m_xray(std::make_unique<XrayLayer>(*this))
    , m_focus(std::make_unique<FocusLayer>())
    , m_scale(std::make_unique<PageScale>(*viewport()))
    , m_article(new ArticleDocument(document()))
    , m_cards(new BlockCards(*m_article, this))
    , m_caret(new BidiCaret(*this))
{
    setFrameShape(QFrame::NoFrame);
    setAcceptRichText(true);
    setTabChangesFocus(true);
    setCursorWidth(2);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page around has the one scroll bar
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setAccessibleName(tr("Article text"));
    document()->setDefaultFont(fontFor(TextRole::Article));
    document()->setDocumentMargin(textformat::gutter);
    document()->setIndentWidth(textformat::indentWidth);
    document()->setDefaultCursorMoveStyle(Qt::VisualMoveStyle);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::RightToLeft);
    document()->setDefaultTextOption(option);
    connect(this, &QTextEdit::cursorPositionChanged, this, &ArticleTextEdit::noteCaret);
    m_painter->addLayer(m_xray.get());
    m_painter->addLayer(m_focus.get());
    document()->documentLayout()->setPaintDevice(m_scale.get());
}

// The document goes before the device that it is laid out for.
ArticleTextEdit::~ArticleTextEdit()
{
    document()->documentLayout()->setPaintDevice(nullptr);
}

void ArticleTextEdit::setZoom(int percent)
{
    m_scale->setPercent(percent);
    document()->markContentsDirty(0, document()->characterCount());
    ensureCursorVisible();
    viewport()->update();
}

void ArticleTextEdit::setTextFont(const QFont& font)
{
    document()->setDefaultFont(font);
    ensureCursorVisible();
}

void ArticleTextEdit::setWritingFocus(WritingFocus focus)
{
    m_focus->setFocus(focus);
    viewport()->update();
}

void ArticleTextEdit::load(const Blocks& blocks, Direction articleDirection, const QString& projectFolder)
{
    m_cards->setPictureFolder(projectFolder);
    m_article->load(blocks, articleDirection);
    m_typing = false;
    m_currentLine = QTextBlock();
    QTextCursor start(document());
    setTextCursor(start);
    noteCaret();
}

QRectF ArticleTextEdit::lineRect(const QTextBlock& line) const
{
    QRectF rect = document()->documentLayout()->blockBoundingRect(line);
    const QTextLayout* layout = line.layout();
    if (layout && layout->lineCount() > 0 &&
        line.blockFormat().lineHeightType() == QTextBlockFormat::FixedHeight) {
        // A fixed line height puts the base line at four fifths of it; the font's own box is another one.
        const double height = line.blockFormat().lineHeight() * scaleOf(document());
        const QTextLine first = layout->lineAt(0);
        const QTextLine last = layout->lineAt(layout->lineCount() - 1);
        const double top = rect.top() + first.y() + first.ascent() - 0.8 * height;
        const double bottom = rect.top() + last.y() + last.ascent() + 0.2 * height;
        constexpr double downwards = 3; // Arabic hangs lower than it stands high
        rect.setTop(top + downwards);
        rect.setBottom(bottom + downwards);
    }
    const double margin = document()->documentMargin() * scaleOf(document());
    rect.setLeft(margin);
    rect.setWidth(document()->textWidth() - 2 * margin);
    return rect.translated(0, -verticalScrollBar()->value());
}

std::pair<QTextBlock, QTextBlock> ArticleTextEdit::visibleLines() const
{
    // By hit test, which lays out no more than what lies above: a long text is laid out bit by bit.
    const QAbstractTextDocumentLayout* layout = document()->documentLayout();
    const double top = verticalScrollBar()->value();
    const double bottom = top + viewport()->height();
    QTextBlock first = document()->findBlock(std::max(
        0, layout->hitTest(QPointF(document()->documentMargin() * scaleOf(document()), top), Qt::FuzzyHit)));
    if (first.previous().isValid())
        first = first.previous();
    QTextBlock last = first;
    while (last.next().isValid() && layout->blockBoundingRect(last.next()).top() <= bottom)
        last = last.next();
    return {first, last};
}

void ArticleTextEdit::updateLine(const QTextBlock& line)
{
    if (!line.isValid())
        return;
    const QRectF rect = lineRect(line);
    viewport()->update(QRect(0, int(rect.top()) - 12, viewport()->width(), int(rect.height()) + 24));
}

void ArticleTextEdit::noteCaret()
{
    if (!m_changing)
        m_typing = false;
    const QTextBlock line = textCursor().block();
    if (line == m_currentLine) {
        if (m_focus->focus() == WritingFocus::Sentence)
            updateLine(line);
        return;
    }
    updateLine(m_currentLine);
    m_currentLine = line;
    updateLine(m_currentLine);
    Q_EMIT currentLineChanged();
}

void ArticleTextEdit::run(const std::function<void(QTextCursor&)>& command)
{
    if (isReadOnly())
        return;
    QTextCursor cursor = textCursor();
    command(cursor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void ArticleTextEdit::afterTyping()
{
    m_typing = true;
    textcommand::mendWord(textCursor());
    textcommand::followTyping(*m_article, textCursor().block());
}

/// Text typed behind a link is not part of it.
void ArticleTextEdit::dropInlineStyleAtLinkEnd()
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection() || !cursor.charFormat().isAnchor())
        return;
    QTextCursor next(cursor);
    if (!cursor.atBlockEnd()) {
        next.setPosition(cursor.position() + 1);
        if (next.charFormat().anchorHref() == cursor.charFormat().anchorHref())
            return;
    }
    const QTextBlockFormat format = cursor.blockFormat();
    Run style = textformat::styleOf(cursor.charFormat());
    style.href.clear();
    setCurrentCharFormat(
        textformat::charFormat(style, textformat::kindOf(format), format.intProperty(textformat::Level)));
}

bool ArticleTextEdit::focusNextPrevChild(bool next)
{
    const bool nests = !isReadOnly() && isList(textformat::kindOf(textCursor().blockFormat()));
    return !nests && QTextEdit::focusNextPrevChild(next);
}

bool ArticleTextEdit::handleDirectionKey(QKeyEvent* event)
{
    // As in Word: Ctrl with the right or left Shift key alone. Ctrl+Shift with an arrow stays what it is
    // everywhere, selecting by words.
    if (event->key() == Qt::Key_Shift && event->modifiers().testFlag(Qt::ControlModifier)) {
        m_shiftAlone = int(event->nativeVirtualKey());
        return false;
    }
    m_shiftAlone = 0;
    std::optional<Direction> direction;
    if (event->key() == Qt::Key_Direction_L)
        direction = Direction::LeftToRight;
    else if (event->key() == Qt::Key_Direction_R)
        direction = Direction::RightToLeft;
    if (!direction)
        return false;
    run([&](QTextCursor& cursor) { textcommand::setDirection(*m_article, cursor, *direction); });
    return true;
}

bool ArticleTextEdit::handleEditKey(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QTextBlock line = textCursor().block();
    const BlockKind kind = textformat::kindOf(line.blockFormat());
    if (isEnter && !(event->modifiers() & ~Qt::KeypadModifier)) {
        if (holdsObject(line) && kind != BlockKind::Separator && textCursor().hasSelection())
            Q_EMIT objectActivated(line);
        else
            run([this](QTextCursor& cursor) { textcommand::enter(*m_article, cursor); });
        return true;
    }
    if (event->matches(QKeySequence::InsertLineSeparator)) {
        run([this](QTextCursor& cursor) { textcommand::breakLine(*m_article, cursor); });
        return true;
    }
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (isTab && isList(kind)) {
        const int by = event->key() == Qt::Key_Tab ? 1 : -1;
        run([this, by](QTextCursor& cursor) { textcommand::changeDepth(*m_article, cursor, by); });
        return true;
    }
    bool done = false;
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (event->key() == Qt::Key_Backspace && plain)
        run([this, &done](QTextCursor& cursor) { done = textcommand::backspace(*m_article, cursor); });
    else if (event->key() == Qt::Key_Delete && !(event->modifiers() & ~Qt::KeypadModifier))
        run([this, &done](QTextCursor& cursor) { done = textcommand::deleteForward(*m_article, cursor); });
    const bool wordBefore = event->matches(QKeySequence::DeleteStartOfWord);
    if (wordBefore || event->matches(QKeySequence::DeleteEndOfWord)) {
        run([this, wordBefore](QTextCursor& cursor) {
            if (!cursor.hasSelection())
                cursor.movePosition(wordBefore ? QTextCursor::PreviousWord : QTextCursor::NextWord,
                                    QTextCursor::KeepAnchor);
            textcommand::removeSelection(*m_article, cursor);
        });
        done = true;
    }
    if (event->matches(QKeySequence::Cut)) {
        copy();
        run([this](QTextCursor& cursor) { textcommand::removeSelection(*m_article, cursor); });
        done = true;
    }
    return done;
}

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

void ArticleTextEdit::keyPressEvent(QKeyEvent* event)
{
    if (handleMoveKey(event) || m_aids->takeBack(event)) {
        event->accept();
        return;
    }
    if (isReadOnly()) {
        QTextEdit::keyPressEvent(event);
        return;
    }
    m_changing = true;
    const int revision = document()->revision();
    bool done = handleDirectionKey(event);
    const bool structural = !done && handleEditKey(event);
    if (!done && !structural) {
        if (isPlainTyping(event)) {
            const QTextCursor caret = textCursor();
            if (caret.hasSelection() || holdsObject(caret.block()))
                run([this](QTextCursor& cursor) { textcommand::prepareTyping(*m_article, cursor); });
            dropInlineStyleAtLinkEnd();
        }
        QTextEdit::keyPressEvent(event);
    } else {
        event->accept();
    }
    const bool undoing = event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo);
    if (document()->revision() != revision && !done && !undoing) {
        afterTyping();
        m_aids->handleTyping(event->text());
    }
    m_changing = false;
}

bool ArticleTextEdit::event(QEvent* event)
{
    // A key that a shortcut of the window takes is announced here and never arrives: Ctrl+Shift+B is no lone
    // Shift.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() != Qt::Key_Shift)
        m_shiftAlone = 0;
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::DeleteEndOfLine)) {
        event->ignore(); // Ctrl+K is the window's search
        return true;
    }
    return QTextEdit::event(event);
}

void ArticleTextEdit::focusInEvent(QFocusEvent* event)
{
    QTextEdit::focusInEvent(event);
    m_caret->wake();
    updateLine(textCursor().block());
}

void ArticleTextEdit::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    m_shiftAlone = 0;
    m_caret->wake();
    updateLine(textCursor().block());
}

void ArticleTextEdit::keyReleaseEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->key() == Qt::Key_Shift && m_shiftAlone != 0 && control && !isReadOnly()) {
        const quint32 key = quint32(m_shiftAlone);
        if (key == leftShift || key == rightShift) {
            const Direction direction = key == leftShift ? Direction::LeftToRight : Direction::RightToLeft;
            run([&](QTextCursor& cursor) { textcommand::setDirection(*m_article, cursor, direction); });
        }
    }
    m_shiftAlone = 0;
    QTextEdit::keyReleaseEvent(event);
}

void ArticleTextEdit::inputMethodEvent(QInputMethodEvent* event)
{
    const bool commits = !isReadOnly() && !event->commitString().isEmpty();
    const bool composes = !isReadOnly() && !event->preeditString().isEmpty();
    const QTextCursor caret = textCursor();
    if ((commits && holdsObject(caret.block())) || ((commits || composes) && caret.hasSelection()))
        run([this](QTextCursor& cursor) { textcommand::prepareTyping(*m_article, cursor); });
    m_changing = true;
    for (const QInputMethodEvent::Attribute& attribute : event->attributes()) {
        if (attribute.type == QInputMethodEvent::Cursor)
            m_caret->showComposing(attribute.start);
    }
    QTextEdit::inputMethodEvent(event);
    if (commits) {
        afterTyping();
        m_aids->handleTyping(event->commitString());
    }
    m_changing = false;
}

void ArticleTextEdit::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.save();
    m_painter->paintBehind(painter, event->rect());
    painter.restore();
    paintText(painter, event->rect());
    m_painter->paintOver(painter, event->rect());
    m_caret->paint(painter, colors(this));
}

/// What QTextEdit paints, but for its caret: BidiCaret paints ours.
void ArticleTextEdit::paintText(QPainter& painter, const QRect& area)
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.clip = area.translated(0, verticalScrollBar()->value());
    const auto extras = extraSelections();
    for (const ExtraSelection& extra : extras)
        context.selections.append({extra.cursor, extra.format});
    if (const QTextCursor selected = textCursor(); selected.hasSelection()) {
        const auto group = hasFocus() ? QPalette::Active : QPalette::Inactive;
        QTextCharFormat format;
        format.setBackground(context.palette.brush(group, QPalette::Highlight));
        format.setForeground(context.palette.brush(group, QPalette::HighlightedText));
        context.selections.append({selected, format});
    }
    painter.save();
    painter.translate(0, -verticalScrollBar()->value());
    painter.setClipRect(context.clip);
    document()->documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace warraq
