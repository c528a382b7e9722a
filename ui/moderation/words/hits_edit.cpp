// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/words/hits_edit.h"

#include "text/direction.h"
#include "widgets/style.h"
#include "widgets/text_label.h"

#include <QGlyphRun>
#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>

namespace warraq {

namespace {

constexpr qsizetype longestText = 200'000; // what is searched at every key; a comment has 65,525 bytes

std::pair<QColor, QColor> tintOf(WordAction action, const Colors& palette)
{
    switch (action) {
    case WordAction::Reject:
        return {palette.redGround, palette.red};
    case WordAction::Hold:
        return {palette.amberGround, palette.amber};
    case WordAction::Flag:
        return {palette.accentGround, palette.accent};
    case WordAction::Highlight:
        break;
    }
    return {palette.line, palette.muted};
}

} // namespace

HitsEdit::HitsEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setProperty("kind", QStringLiteral("field"));
    setTabChangesFocus(true);
    followWindowDirection(this);
    connect(this, &QPlainTextEdit::textChanged, this, &HitsEdit::search);
}

void HitsEdit::setMatcher(const WordMatcher& matcher)
{
    m_matcher = matcher;
    search();
}

void HitsEdit::search()
{
    m_hits = m_matcher.matches(toPlainText().left(longestText));
    viewport()->update();
    Q_EMIT hitsChanged();
}

QList<QRectF> HitsEdit::rectsOf(const WordHit& hit) const
{
    QList<QRectF> rects;
    const auto end = int(hit.offset + hit.length);
    for (QTextBlock block = document()->findBlock(int(hit.offset)); block.isValid() && block.position() < end;
         block = block.next()) {
        const QTextLayout* layout = block.layout();
        const QPointF at = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
        const int from = std::max(0, int(hit.offset) - block.position());
        const int to = std::min(block.length() - 1, end - block.position());
        for (int n = 0; n < layout->lineCount(); ++n) {
            const QTextLine line = layout->lineAt(n);
            const int first = std::max(from, line.textStart());
            const int last = std::min(to, line.textStart() + line.textLength());
            if (first >= last)
                continue;
            for (const QGlyphRun& run : line.glyphRuns(first, last - first)) {
                QRectF box = run.boundingRect();
                if (box.width() <= 0)
                    continue;
                box.setTop(line.y());
                box.setHeight(line.height());
                rects.append(box.translated(at));
            }
        }
    }
    return rects;
}

void HitsEdit::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        const Colors& palette = colors(this);
        const QRectF visible = viewport()->rect();
        const int lastShown = cursorForPosition(viewport()->rect().bottomRight()).block().position() +
                              cursorForPosition(viewport()->rect().bottomRight()).block().length();
        for (const WordHit& hit : m_hits) {
            if (hit.offset > lastShown)
                break;
            if (hit.offset + hit.length < firstVisibleBlock().position())
                continue;
            const auto [ground, edge] = tintOf(hit.action, palette);
            for (const QRectF& rect : rectsOf(hit)) {
                if (!rect.intersects(visible))
                    continue;
                painter.setPen(Qt::NoPen);
                painter.setBrush(ground);
                painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), space::xs, space::xs);
                painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), edge);
            }
        }
    }
    QPlainTextEdit::paintEvent(event);
}

bool HitsEdit::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QStringList entries;
    for (const WordHit& hit : m_hits)
        for (const QRectF& rect : rectsOf(hit))
            if (rect.contains(help->pos()) && !entries.contains(isolated(hit.entry)))
                entries.append(isolated(hit.entry));
    QToolTip::showText(help->globalPos(), entries.join(u'\n'), this);
    return true;
}

void HitsEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        followWindowDirection(this);
}

} // namespace warraq
