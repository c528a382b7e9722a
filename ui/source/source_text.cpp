// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/source_text.h"

#include "base/plugins.h"
#include "source/highlighting.h"
#include "widgets/style.h"

#include <QAbstractTextDocumentLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

namespace warraq {

class SourceText::Numbers final : public QWidget
{
public:
    explicit Numbers(SourceText* text)
        : QWidget(text)
        , m_text(text)
    {
    }

protected:
    void paintEvent(QPaintEvent* event) override { m_text->paintNumbers(event); }

private:
    SourceText* m_text;
};

SourceText::SourceText(QWidget* parent)
    : QTextEdit(parent)
    , m_numbers(new Numbers(this))
{
    setFrameShape(QFrame::NoFrame);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setCursorWidth(2);
    setLayoutDirection(Qt::LeftToRight); // markup is, whatever it encloses
    setAccessibleName(tr("HTML source of the article"));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
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
    connect(document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        m_numbers->update();
        if (!m_quiet && (removed > 0 || added > 0))
            Q_EMIT edited();
    });
    connect(document(), &QTextDocument::blockCountChanged, this, &SourceText::placeNumbers);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_numbers, qOverload<>(&QWidget::update));
    connect(this, &QTextEdit::cursorPositionChanged, this, &SourceText::markLine);
    placeNumbers();
}

SourceText::~SourceText() = default;

QString SourceText::text() const
{
    // toPlainText() would turn no-break spaces into spaces: the article's bytes are not ours to change.
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

void SourceText::load(const QString& text)
{
    m_quiet = true;
    setPlainText(text);
    m_quiet = false;
    m_problems.clear();
    m_hits.clear(); // whoever searches hears of the change
    placeNumbers();
    markLine();
}

void SourceText::change(const QString& from, const QString& to)
{
    const qsizetype shorter = std::min(from.size(), to.size());
    qsizetype start = 0;
    while (start < shorter && from[start] == to[start])
        ++start;
    qsizetype same = 0;
    while (same < shorter - start && from[from.size() - 1 - same] == to[to.size() - 1 - same])
        ++same;
    if (start == from.size() && start == to.size())
        return;
    if (start > 0 && from[start - 1].isHighSurrogate())
        --start;
    if (same > 0 && from[from.size() - same].isLowSurrogate())
        --same;
    m_quiet = true;
    const int scroll = verticalScrollBar()->value();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setPosition(int(start));
    cursor.setPosition(int(from.size() - same), QTextCursor::KeepAnchor);
    cursor.insertText(to.mid(start, to.size() - same - start));
    cursor.endEditBlock();
    verticalScrollBar()->setValue(scroll);
    m_quiet = false;
}

void SourceText::showProblems(const QList<MarkupProblem>& problems)
{
    m_problems.clear();
    const int end = document()->characterCount() - 1;
    for (const MarkupProblem& problem : problems) {
        QTextCursor cursor(document());
        cursor.setPosition(std::min(end, int(problem.offset)));
        cursor.setPosition(std::min(end, int(problem.offset + problem.length)), QTextCursor::KeepAnchor);
        m_problems.append(cursor);
    }
    markLine();
}

void SourceText::showHits(const QList<QTextCursor>& hits)
{
    if (hits.isEmpty() && m_hits.isEmpty())
        return;
    m_hits = hits;
    markLine();
}

int SourceText::lineAt(qsizetype offset) const
{
    return document()->findBlock(int(offset)).blockNumber() + 1;
}

void SourceText::goTo(qsizetype offset)
{
    QTextCursor cursor(document());
    cursor.setPosition(int(std::min<qsizetype>(offset, document()->characterCount() - 1)));
    setTextCursor(cursor);
    ensureCursorVisible();
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
    for (const QTextCursor& problem : std::as_const(m_problems)) {
        ExtraSelection mark;
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(c.red);
        mark.cursor = problem;
        selections.append(mark);
    }
    setExtraSelections(selections);
    m_numbers->update();
}

void SourceText::colour()
{
    m_dark = colors(this).dark;
    m_quiet = true; // formats change, the text does not
    if (m_highlighting)
        m_highlighting->colour(document(), m_dark);
    m_quiet = false;
    markLine();
}

void SourceText::placeNumbers()
{
    const int digits = std::max(2, int(QString::number(document()->blockCount()).size()));
    const int width = fontMetrics().horizontalAdvance(u'9') * digits + 2 * space::s;
    setViewportMargins(width, 0, 0, 0);
    m_numbers->setGeometry(contentsRect().left(), contentsRect().top(), width, contentsRect().height());
}

void SourceText::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    placeNumbers();
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

bool SourceText::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::DeleteEndOfLine)) {
        event->ignore(); // Ctrl+K is the window's search
        return true;
    }
    return QTextEdit::event(event);
}

void SourceText::paintNumbers(QPaintEvent* event)
{
    QPainter painter(m_numbers);
    const Colors& c = colors(this);
    painter.fillRect(event->rect(), c.paper);
    painter.setFont(fontFor(TextRole::Caption));
    const QAbstractTextDocumentLayout* layout = document()->documentLayout();
    const int scroll = verticalScrollBar()->value();
    const int current = textCursor().blockNumber();
    QTextBlock block = cursorForPosition(QPoint(0, 0)).block();
    for (; block.isValid(); block = block.next()) {
        const QRectF rect = layout->blockBoundingRect(block).translated(0, -scroll);
        if (rect.top() > event->rect().bottom())
            break;
        painter.setPen(block.blockNumber() == current ? c.text : c.faint);
        const double height =
            block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).height() : rect.height();
        painter.drawText(QRectF(0, rect.top(), m_numbers->width() - space::s, height),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextForceLeftToRight,
                         QString::number(block.blockNumber() + 1));
    }
}

} // namespace warraq
