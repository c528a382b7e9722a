// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/source_text.h"

#include "base/plugins.h"
#include "source/highlighting.h"
#include "source/source_gutter.h"
#include "source/source_isolates.h"
#include "widgets/style.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>
#include <numeric>

namespace warraq {

namespace isolates = sourceisolates;

SourceText::SourceText(QWidget* parent, Kind kind)
    : QTextEdit(parent)
    , m_kind(kind)
    , m_gutter(new SourceGutter(*this))
    , m_language(QStringLiteral("HTML"))
{
    setFrameShape(QFrame::NoFrame);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setCursorWidth(2);
    setLayoutDirection(Qt::LeftToRight); // markup is, whatever it encloses
    setAccessibleName(kind == Kind::Article ? tr("HTML source of the article") : tr("Source of the file"));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setUndoRedoEnabled(kind == Kind::File);
    document()->setDefaultFont(fontFor(TextRole::Code));
    document()->setDocumentMargin(space::s);
    document()->setDefaultCursorMoveStyle(Qt::VisualMoveStyle);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
    // Without the plugin the source is black on white, and everything else about it works.
    m_highlighting = loadPluginAs<SourceHighlighting>(highlightingPlugin).value_or(nullptr);
    colour();
    connect(document(), &QTextDocument::contentsChange, this, &SourceText::noteChange);
    connect(document(), &QTextDocument::contentsChanged, this, &SourceText::settleLines);
    connect(document(), &QTextDocument::blockCountChanged, this, &SourceText::placeGutter);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_gutter, qOverload<>(&QWidget::update));
    connect(this, &QTextEdit::cursorPositionChanged, this, &SourceText::caretMoved);
    placeGutter();
}

SourceText::~SourceText() = default;

void SourceText::setLanguage(const QString& definition)
{
    if (definition == m_language)
        return;
    m_language = definition;
    colour();
}

QString SourceText::text() const
{
    // toPlainText() would turn no-break spaces into spaces: the article's bytes are not ours to change.
    QString text = document()->toRawText();
    if (m_kind == Kind::Article)
        text = isolates::plain(text);
    return text.replace(QChar::ParagraphSeparator, u'\n');
}

void SourceText::load(const QString& text)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_problems.clear();
    m_folded.clear();
    m_regions.clear();
    m_hits.clear(); // whoever searches hears of the change
    QString shown;
    if (m_kind == Kind::Article) {
        shown.reserve(text.size());
        for (const QStringView line : QStringView(text).tokenize(u'\n'))
            shown += isolates::shown(line) + u'\n';
        shown.chop(1);
    } else {
        shown = text;
    }
    m_loading = true;
    setPlainText(shown);
    m_loading = false;
    placeGutter();
    markLine();
}

/// Lines that changed are isolated anew when the edit is over.
void SourceText::noteChange(int position, int removed, int added)
{
    m_gutter->update();
    if (m_loading || (removed == 0 && added == 0))
        return;
    if (m_dirtyBegin < 0) {
        m_dirtyBegin = position;
        m_dirtyEnd = position + added;
    } else {
        m_dirtyBegin = std::min(m_dirtyBegin, position);
        m_dirtyEnd = std::max(m_dirtyEnd + added - removed, position + added);
    }
    m_touched = m_touched || !m_quiet;
}

void SourceText::settleLines()
{
    if (m_dirtyBegin < 0)
        return;
    const int last = document()->characterCount() - 1;
    QTextBlock block = document()->findBlock(std::clamp(m_dirtyBegin, 0, last));
    const QTextBlock end = document()->findBlock(std::clamp(m_dirtyEnd, 0, last)).next();
    m_dirtyBegin = m_dirtyEnd = -1;
    if (m_kind == Kind::Article) {
        const QTextCursor caret = textCursor();
        const int line = caret.blockNumber();
        const int anchorLine = document()->findBlock(caret.anchor()).blockNumber();
        const qsizetype offset = plainOf(caret.position());
        const qsizetype anchor = plainOf(caret.anchor());
        const int revision = document()->revision();
        {
            const QScopedValueRollback quiet(m_quiet, true);
            for (; block.isValid() && block != end; block = block.next())
                isolateLine(block);
            m_dirtyBegin = m_dirtyEnd = -1;
        }
        if (document()->revision() != revision)
            placeCaret(line, anchor, offset, anchorLine);
    }
    if (std::exchange(m_touched, false))
        Q_EMIT edited();
}

/// Puts in and takes out what differs, one by one: cursors in the words stay where they are.
void SourceText::isolateLine(QTextBlock block)
{
    const QString present = block.text();
    const QString wanted = isolates::shown(isolates::plain(present));
    if (present == wanted)
        return;
    QTextCursor cursor(block);
    cursor.beginEditBlock();
    int at = block.position();
    qsizetype i = 0;
    for (qsizetype j = 0; i < present.size() || j < wanted.size();) {
        if (i < present.size() && j < wanted.size() && present[i] == wanted[j]) {
            ++i, ++j, ++at;
        } else if (i < present.size() && isolates::isDisplayOnly(present[i])) {
            cursor.setPosition(at);
            cursor.deleteChar();
            ++i;
        } else {
            cursor.setPosition(at++);
            cursor.insertText(QString(wanted[j++]), QTextCharFormat());
        }
    }
    cursor.endEditBlock();
}

qsizetype SourceText::plainOf(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    return isolates::plainOffset(block.text(), position - block.position());
}

void SourceText::placeCaret(int line, qsizetype anchor, qsizetype caret, int anchorLine)
{
    const auto position = [this](int number, qsizetype offset) {
        const QTextBlock block = document()->findBlockByNumber(number);
        return block.position() + int(isolates::shownOffset(block.text(), offset));
    };
    QTextCursor cursor(document());
    cursor.setPosition(position(anchorLine, anchor));
    cursor.setPosition(position(line, caret), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

/// One walk over the lines for all of them.
QList<int> SourceText::positionsOf(const QList<qsizetype>& offsets) const
{
    QList<qsizetype> order(offsets.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::ranges::sort(order, {}, [&offsets](qsizetype i) { return offsets[i]; });
    QList<int> positions(offsets.size());
    QTextBlock block = document()->begin();
    qsizetype start = 0; // of the line, in the text
    QString line = block.text();
    for (const qsizetype i : std::as_const(order)) {
        for (;;) {
            const qsizetype length = isolates::plainOffset(line, line.size());
            if (offsets[i] <= start + length || !block.next().isValid())
                break;
            start += length + 1;
            block = block.next();
            line = block.text();
        }
        positions[i] = block.position() + int(isolates::shownOffset(line, offsets[i] - start));
    }
    return positions;
}

int SourceText::positionOf(qsizetype offset) const
{
    return positionsOf({offset}).first();
}

qsizetype SourceText::caretOffset() const
{
    const QTextCursor caret = textCursor();
    qsizetype offset = plainOf(caret.position());
    for (QTextBlock block = caret.block().previous(); block.isValid(); block = block.previous())
        offset += isolates::plainOffset(block.text(), block.length()) + 1;
    return offset;
}

qsizetype SourceText::change(const QString& from, const QString& to)
{
    const qsizetype shorter = std::min(from.size(), to.size());
    qsizetype start = 0;
    while (start < shorter && from[start] == to[start])
        ++start;
    qsizetype same = 0;
    while (same < shorter - start && from[from.size() - 1 - same] == to[to.size() - 1 - same])
        ++same;
    if (start == from.size() && start == to.size())
        return -1;
    if (start > 0 && from[start - 1].isHighSurrogate())
        --start;
    if (same > 0 && from[from.size() - same].isLowSurrogate())
        --same;
    const QScopedValueRollback quiet(m_quiet, true);
    const int scroll = verticalScrollBar()->value();
    const QString news = to.mid(start, to.size() - same - start);
    QTextCursor cursor(document());
    const QList<int> ends = positionsOf({start, from.size() - same});
    cursor.setPosition(ends[0]);
    cursor.setPosition(ends[1], QTextCursor::KeepAnchor);
    cursor.insertText(m_kind == Kind::Article ? isolates::withStandIns(news) : news);
    verticalScrollBar()->setValue(scroll);
    return to.size() - same;
}

int SourceText::lineAt(qsizetype offset) const
{
    return document()->findBlock(positionOf(offset)).blockNumber() + 1;
}

void SourceText::goTo(qsizetype offset)
{
    QTextCursor cursor(document());
    cursor.setPosition(positionOf(offset));
    openFoldAt(cursor.block());
    setTextCursor(cursor);
    ensureCursorVisible();
}

void SourceText::showProblems(const QList<MarkupProblem>& problems, const QStringList& messages)
{
    m_problems.clear();
    QList<qsizetype> ends;
    for (const MarkupProblem& problem : problems)
        ends << problem.offset << problem.offset + std::max<qsizetype>(1, problem.length);
    const QList<int> positions = positionsOf(ends);
    for (qsizetype i = 0; i < problems.size(); ++i) {
        QTextCursor cursor(document());
        cursor.setPosition(positions[2 * i]);
        cursor.setPosition(positions[2 * i + 1], QTextCursor::KeepAnchor);
        m_problems.append({cursor, messages.value(i)});
    }
    markLine();
}

void SourceText::goToProblem(bool forward)
{
    if (m_problems.isEmpty())
        return;
    const int caret = textCursor().position();
    const Problem* found = forward ? &m_problems.first() : &m_problems.last();
    const auto isNext = [&](const Problem& problem) {
        return forward ? problem.place.selectionStart() > caret : problem.place.selectionStart() < caret;
    };
    if (forward) {
        if (const auto next = std::ranges::find_if(m_problems, isNext); next != m_problems.end())
            found = &*next;
    } else {
        for (auto it = m_problems.crbegin(); it != m_problems.crend(); ++it) {
            if (isNext(*it)) {
                found = &*it;
                break;
            }
        }
    }
    QTextCursor cursor(document());
    cursor.setPosition(found->place.selectionStart());
    openFoldAt(cursor.block());
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus(Qt::ShortcutFocusReason);
}

void SourceText::showHits(const QList<QTextCursor>& hits)
{
    if (hits.isEmpty() && m_hits.isEmpty())
        return;
    m_hits = hits;
    markLine();
}

/// Ground of the caret's line, waves under what is wrong: extra selections, which never touch the
/// highlighting.
void SourceText::markLine()
{
    const Colors& c = colors(this);
    QList<ExtraSelection> selections;
    ExtraSelection line;
    line.format.setBackground(c.panel);
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    line.cursor = textCursor();
    line.cursor.clearSelection();
    selections.append(line);
    for (const QTextCursor& hit : std::as_const(m_hits)) {
        ExtraSelection mark;
        QColor ground = c.amber;
        ground.setAlphaF(c.dark ? 0.32F : 0.24F);
        mark.format.setBackground(ground);
        mark.cursor = hit;
        selections.append(mark);
    }
    for (const Problem& problem : std::as_const(m_problems)) {
        ExtraSelection mark;
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(c.red);
        mark.cursor = problem.place;
        selections.append(mark);
    }
    setExtraSelections(selections);
    m_gutter->update();
}

void SourceText::colour()
{
    m_dark = colors(this).dark;
    const QScopedValueRollback quiet(m_quiet, true); // formats change, the text does not
    m_isColoured = m_highlighting && m_highlighting->colour(document(), m_language, m_dark);
    markLine();
}

void SourceText::placeGutter()
{
    const int width = m_gutter->neededWidth();
    setViewportMargins(width, 0, 0, 0);
    m_gutter->setGeometry(contentsRect().left(), contentsRect().top(), width, contentsRect().height());
}

void SourceText::resizeEvent(QResizeEvent* event)
{
    // A line that says what is broken comes up below while somebody writes at the end.
    const bool wasSeen = QRect(QPoint(), event->oldSize()).contains(cursorRect().center());
    QTextEdit::resizeEvent(event);
    placeGutter();
    if (wasSeen)
        ensureCursorVisible();
}

void SourceText::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && colors(this).dark != m_dark)
        colour();
}

void SourceText::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

} // namespace warraq
