// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, folds and the clipboard of SourceText. Isolates are no stop for the caret, nothing that a key
// deletes, and never leave the program.
#include "source/source_gutter.h"
#include "source/source_isolates.h"
#include "source/source_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QToolTip>

#include <array>

namespace warraq {

namespace isolates = sourceisolates;

namespace {

bool isMove(const QKeyEvent& event)
{
    constexpr std::array keys{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down};
    return std::ranges::find(keys, event.key()) != keys.end();
}

bool isDeletion(const QKeyEvent& event, bool backwards)
{
    return event.key() == (backwards ? Qt::Key_Backspace : Qt::Key_Delete);
}

/// Over the isolates that stand between the caret and what the key deletes.
void skipIsolates(QTextCursor& cursor, bool backwards)
{
    const QString line = cursor.block().text();
    qsizetype at = cursor.positionInBlock();
    while (backwards ? at > 0 && isolates::isDisplayOnly(line[at - 1])
                     : at < line.size() && isolates::isDisplayOnly(line[at]))
        at += backwards ? -1 : 1;
    cursor.setPosition(cursor.block().position() + int(at));
}

} // namespace

void SourceText::keyPressEvent(QKeyEvent* event)
{
    if (m_kind == Kind::Article && event->matches(QKeySequence::Undo)) {
        Q_EMIT undoWanted();
        return;
    }
    if (m_kind == Kind::Article && event->matches(QKeySequence::Redo)) {
        Q_EMIT redoWanted();
        return;
    }
    const bool backwards = isDeletion(*event, true);
    if (m_kind == Kind::Article && !textCursor().hasSelection() && (backwards || isDeletion(*event, false))) {
        QTextCursor caret = textCursor();
        skipIsolates(caret, backwards);
        setTextCursor(caret);
    }
    if (!isMove(*event)) {
        QTextEdit::keyPressEvent(event);
        return;
    }
    // Once more as long as only isolates were passed, or the caret is in what is folded away.
    const QTextCursor before = textCursor();
    const qsizetype offset = plainOf(before.position());
    const bool vertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const bool selects = event->modifiers() & Qt::ShiftModifier;
    for (int last = -1; last != textCursor().position();) {
        last = textCursor().position();
        const QScopedValueRollback quiet(m_moving, true);
        QTextEdit::keyPressEvent(event);
        const QTextCursor now = textCursor();
        const bool hidden = !now.block().isVisible();
        const bool stuck = !vertical && now.block() == before.block() && plainOf(now.position()) == offset &&
                           (selects || now.hasSelection() == before.hasSelection());
        if (!hidden && !stuck)
            break;
    }
    caretMoved();
}

bool SourceText::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::DeleteEndOfLine)) {
        event->ignore(); // Ctrl+K is the window's search
        return true;
    }
    return QTextEdit::event(event);
}

bool SourceText::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int position = cursorForPosition(help->pos()).position();
    for (const Problem& problem : std::as_const(m_problems)) {
        if (position >= problem.place.selectionStart() && position <= problem.place.selectionEnd()) {
            QToolTip::showText(help->globalPos(), problem.message, this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

QMimeData* SourceText::createMimeDataFromSelection() const
{
    QString text = textCursor().selectedText(); // no-break spaces as they are
    if (m_kind == Kind::Article)
        text = isolates::plain(text);
    auto* copied = new QMimeData;
    copied->setText(text.replace(QChar::ParagraphSeparator, u'\n'));
    return copied;
}

void SourceText::insertFromMimeData(const QMimeData* source)
{
    if (!source->hasText() || isReadOnly())
        return;
    const QString text = source->text();
    textCursor().insertText(m_kind == Kind::Article ? isolates::withStandIns(text) : text);
    ensureCursorVisible();
}

void SourceText::caretMoved()
{
    if (m_moving)
        return;
    const QTextBlock block = textCursor().block();
    if (!block.isVisible() && !m_quiet)
        openFoldAt(block);
    markLine();
}

void SourceText::setRegions(const QList<FoldRegion>& regions)
{
    if (regions == m_regions)
        return;
    m_regions = regions;
    applyFolds();
    m_gutter->update();
}

bool SourceText::canFold(int line) const
{
    return std::ranges::binary_search(m_regions, line, {}, &FoldRegion::first);
}

bool SourceText::isFolded(int line) const
{
    return std::ranges::any_of(m_folded,
                               [line](const QTextCursor& head) { return head.blockNumber() == line; }) &&
           canFold(line);
}

void SourceText::toggleFold(int line)
{
    if (!canFold(line)) {
        const FoldRegion* around = nullptr;
        for (const FoldRegion& region : std::as_const(m_regions)) {
            if (region.first <= line && line <= region.last && (!around || region.first >= around->first))
                around = &region;
        }
        if (!around)
            return;
        line = around->first;
    }
    if (isFolded(line)) {
        m_folded.removeIf([line](const QTextCursor& head) { return head.blockNumber() == line; });
    } else {
        QTextCursor head(document()->findBlockByNumber(line));
        head.setKeepPositionOnInsert(true);
        m_folded.append(head);
    }
    applyFolds();
}

void SourceText::foldAll(bool fold)
{
    m_folded.clear();
    for (const FoldRegion& region : std::as_const(m_regions)) {
        if (!fold)
            break;
        QTextCursor head(document()->findBlockByNumber(region.first));
        head.setKeepPositionOnInsert(true);
        m_folded.append(head);
    }
    applyFolds();
}

void SourceText::openFoldAt(const QTextBlock& block)
{
    if (block.isVisible())
        return;
    const int line = block.blockNumber();
    m_folded.removeIf([this, line](const QTextCursor& head) {
        const auto region = std::ranges::lower_bound(m_regions, head.blockNumber(), {}, &FoldRegion::first);
        return region == m_regions.end() || (region->first < line && line <= region->last);
    });
    applyFolds();
}

/// Shows and hides lines. The caret never stays in what is hidden.
void SourceText::applyFolds()
{
    m_folded.removeIf([this](const QTextCursor& head) { return !canFold(head.blockNumber()); });
    int hiddenTo = -1;
    int changedFrom = -1;
    int changedTo = -1;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int line = block.blockNumber();
        const bool visible = line > hiddenTo;
        if (!m_folded.isEmpty() && isFolded(line)) {
            const auto region = std::ranges::lower_bound(m_regions, line, {}, &FoldRegion::first);
            hiddenTo = std::max(hiddenTo, region->last);
        }
        if (block.isVisible() == visible)
            continue;
        block.setVisible(visible);
        if (changedFrom < 0)
            changedFrom = block.position();
        changedTo = block.position() + block.length();
    }
    if (changedFrom < 0)
        return;
    document()->markContentsDirty(changedFrom, changedTo - changedFrom);
    if (QTextBlock block = textCursor().block(); !block.isVisible()) {
        while (block.previous().isValid() && !block.isVisible())
            block = block.previous();
        QTextCursor caret(block);
        caret.movePosition(QTextCursor::EndOfBlock);
        setTextCursor(caret);
    }
    viewport()->update();
    m_gutter->update();
}

} // namespace warraq
