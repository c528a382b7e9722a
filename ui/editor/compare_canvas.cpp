// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/compare_canvas.h"

#include "editor/compare_note.h"
#include "widgets/style_sheet.h"
#include "widgets/text_paint.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace warraq {

namespace {

using Kind = ParagraphPair::Kind;

constexpr int context = 1;      // unchanged paragraphs beside a change that stay
constexpr int worthFolding = 3; // fewer are shown
constexpr double foldHeight = 36;
constexpr double blockGap = 12;
constexpr double noteHeight = 22;
constexpr double widest = 720; // of one text: longer lines are hard to read

} // namespace

CompareCanvas::CompareCanvas(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Comparison"));
}

CompareCanvas::~CompareCanvas() = default;

void CompareCanvas::setComparison(const Comparison& comparison)
{
    m_comparison = comparison;
    m_opened = QList<bool>(m_comparison.pairs.size(), false);
    m_current = -1;
    m_selection.clear();
    m_dragging = false;
    makeRows();
    verticalScrollBar()->setValue(0);
}

void CompareCanvas::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    const int pair = m_rows.empty() ? 0 : m_rows[size_t(std::max(0, rowAt(0)))].first;
    m_mode = mode;
    m_selection.clear(); // it was of another text
    makeRows();
    if (m_current >= 0)
        goToChange(m_current);
    else if (const int row = rowOfPair(pair); row > 0)
        verticalScrollBar()->setValue(int(m_rows[size_t(row)].top));
}

void CompareCanvas::setFolded(bool folded)
{
    m_folded = folded;
    m_opened.fill(false);
    makeRows();
    if (m_current >= 0)
        goToChange(m_current);
}

void CompareCanvas::makeRows()
{
    m_rows.clear();
    m_stops.clear();
    m_hovered = -1;
    const QList<ParagraphPair>& pairs = m_comparison.pairs;
    for (int i = 0; i < pairs.size();) {
        int end = i;
        while (end < pairs.size() && pairs[end].kind == Kind::Same)
            ++end;
        const int foldFirst = i == 0 ? i : i + context;
        const int foldEnd = end == pairs.size() ? end : end - context;
        const bool folds = m_folded && foldEnd - foldFirst >= worthFolding && !m_opened[foldFirst];
        for (int pair = i; pair < end; ++pair) {
            if (folds && pair == foldFirst) {
                Row fold;
                fold.first = foldFirst;
                fold.last = foldEnd - 1;
                fold.isFold = true;
                m_rows.push_back(std::move(fold));
                pair = foldEnd - 1;
                continue;
            }
            Row row;
            row.first = row.last = pair;
            m_rows.push_back(std::move(row));
        }
        if (end < pairs.size()) {
            Row row;
            row.first = row.last = end++;
            m_rows.push_back(std::move(row));
        }
        i = end;
    }
    for (Row& row : m_rows)
        if (!row.isFold)
            makeCells(row);
    layOut();
}

void CompareCanvas::makeCells(Row& row)
{
    const ParagraphPair& pair = m_comparison.pairs[row.first];
    const bool hasBefore = isShown(pair, CompareSide::Before);
    const bool hasAfter = isShown(pair, CompareSide::After);
    const bool isInline = m_mode == Mode::Inline;
    if (isInline || hasAfter) {
        const ComparedParagraph& of =
            hasAfter ? m_comparison.after[pair.after] : m_comparison.before[pair.before];
        row.after = std::make_unique<CompareCell>(
            of, compareText(m_comparison, pair, isInline ? CompareSide::Both : CompareSide::After));
    }
    if (!isInline && hasBefore)
        row.before = std::make_unique<CompareCell>(m_comparison.before[pair.before],
                                                   compareText(m_comparison, pair, CompareSide::Before));
    row.note = CompareNote::of(m_comparison, pair);
    if (pair.kind == Kind::Same || pair.kind == Kind::MovedAway)
        return;
    const CompareCell* cell = row.after ? row.after.get() : row.before.get();
    for (int stop = 0; stop < cell->text().stops.size(); ++stop)
        m_stops.append({row.first, stop});
    const int whole = changesOf(pair) - int(cell->text().stops.size());
    if (whole > 0)
        m_stops.append({row.first, -1});
}

QList<QRectF> CompareCanvas::columns() const
{
    const double width = viewport()->width();
    const QRectF all(0, 0, width, 1);
    const double margin = space::l + gutter;
    if (m_mode == Mode::Inline) {
        const double text = std::clamp(width - 2 * margin, 40.0, widest);
        return {QRectF((width - text) / 2, 0, text, 1)};
    }
    const double half = width / 2;
    const double text = std::clamp(half - 2 * gutter - space::s, 40.0, widest);
    const double inset = (half - text) / 2;
    const QRectF before(inset, 0, text, 1);
    const QRectF after(half + inset, 0, text, 1);
    return {mirrored(before, all, layoutDirection()), mirrored(after, all, layoutDirection())};
}

void CompareCanvas::layOut()
{
    const Colors& c = colors(this);
    const double width = columns().last().width();
    double top = space::m;
    for (Row& row : m_rows) {
        row.top = top;
        if (row.isFold) {
            row.height = foldHeight;
        } else {
            double height = 0;
            for (CompareCell* cell : {row.before.get(), row.after.get()}) {
                if (!cell)
                    continue;
                cell->layOut(width, c);
                height = std::max(height, cell->height());
            }
            row.height = height + blockGap + (row.note.isEmpty() ? 0 : noteHeight);
        }
        top += row.height;
    }
    const int page = viewport()->height();
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(28);
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(top)) + space::xl - page));
    viewport()->update();
}

int CompareCanvas::rowAt(int y) const
{
    const double at = y + verticalScrollBar()->value();
    const auto after = std::ranges::upper_bound(m_rows, at, {}, &Row::top);
    return int(std::distance(m_rows.begin(), after)) - 1;
}

int CompareCanvas::rowOfPair(int pair) const
{
    const auto after = std::ranges::upper_bound(m_rows, pair, {}, &Row::first);
    return int(std::distance(m_rows.begin(), after)) - 1;
}

int CompareCanvas::currentStopOf(const Row& row) const
{
    if (m_current < 0 || m_current >= m_stops.size() || row.isFold || m_stops[m_current].pair != row.first)
        return -2;
    return m_stops[m_current].stop;
}

void CompareCanvas::goToChange(int index)
{
    if (index < 0 || index >= m_stops.size())
        return;
    const Stop& stop = m_stops[index];
    const Row& row = m_rows[size_t(rowOfPair(stop.pair))];
    const CompareCell* cell = row.after ? row.after.get() : row.before.get();
    const double y = row.top + (cell ? cell->topOf(stop.stop) : 0);
    QScrollBar* bar = verticalScrollBar();
    const int page = viewport()->height();
    if (y < bar->value() + 48 || y + 64 > bar->value() + page)
        bar->setValue(int(y) - page / 3);
    makeCurrent(index);
}

void CompareCanvas::makeCurrent(int index)
{
    m_current = index;
    setAccessibleDescription(describe(index));
    viewport()->update();
    Q_EMIT currentChanged(index);
}

QString CompareCanvas::describe(int change) const
{
    if (change < 0 || change >= m_stops.size())
        return {};
    return CompareNote::description(m_comparison, m_comparison.pairs[m_stops[change].pair],
                                    m_stops[change].stop);
}

void CompareCanvas::expand(int row)
{
    const Row& fold = m_rows[size_t(row)];
    const int top = int(fold.top) - verticalScrollBar()->value();
    const int pair = fold.first;
    m_opened[pair] = true;
    makeRows();
    verticalScrollBar()->setValue(int(m_rows[size_t(rowOfPair(pair))].top) - top);
}

TextRange CompareCanvas::selectedIn(const Row& row, const CompareCell& cell) const
{
    const CompareSide side = m_mode == Mode::Inline      ? CompareSide::Both
                             : &cell == row.before.get() ? CompareSide::Before
                                                         : CompareSide::After;
    return side == m_selection.side() ? m_selection.rangeIn(row.first, cell.text().text.size()) : TextRange();
}

void CompareCanvas::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const Colors& c = colors(this);
    painter.fillRect(event->rect(), c.paper);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_mode == Mode::SideBySide) {
        painter.setPen(QPen(c.line, 1));
        const double middle = std::floor(viewport()->width() / 2.0) + 0.5;
        painter.drawLine(QPointF(middle, event->rect().top()), QPointF(middle, event->rect().bottom() + 1));
    }
    painter.translate(0, -verticalScrollBar()->value());
    const int bottom = event->rect().bottom() + verticalScrollBar()->value();
    for (int i = std::max(0, rowAt(event->rect().top())); i < int(m_rows.size()); ++i) {
        if (m_rows[size_t(i)].top > bottom)
            break;
        paintRow(painter, m_rows[size_t(i)]);
    }
    if (m_ring) {
        painter.resetTransform();
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.accent, 2));
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void CompareCanvas::paintFold(QPainter& painter, const Row& row) const
{
    const Colors& c = colors(this);
    const bool hovered =
        (m_hovered >= 0 && &m_rows[size_t(m_hovered)] == &row) || m_selection.covers(row.first, row.last);
    const QRectF band(0, row.top + 4, viewport()->width(), row.height - 8);
    painter.fillRect(band, hovered ? c.accentGround : c.panel);
    painter.setPen(hovered ? c.accent : c.muted);
    painter.setFont(fontFor(TextRole::Small));
    const QString words = CompareNote::unchanged(row.last - row.first + 1);
    painter.drawText(band, Qt::AlignCenter, words);
    const double x = band.center().x() - painter.fontMetrics().horizontalAdvance(words) / 2.0 - space::l;
    const double y = band.center().y();
    const QRectF sign = mirrored(QRectF(x - 4, y - 2, 8, 4), band, layoutDirection());
    painter.drawPolyline(
        QPolygonF{sign.topLeft(), QPointF(sign.center().x(), sign.bottom()), sign.topRight()});
}

void CompareCanvas::paintRow(QPainter& painter, const Row& row) const
{
    if (row.isFold) {
        paintFold(painter, row);
        return;
    }
    const Colors& c = colors(this);
    const QList<QRectF> places = columns();
    if (row.before)
        paintCell(painter, row, *row.before, places.first(), false);
    if (row.after)
        paintCell(painter, row, *row.after, places.last(), true);
    if (row.note.isEmpty())
        return;
    PaintedText note;
    note.text = row.note;
    note.font = fontFor(TextRole::Caption);
    note.color = c.accent;
    const bool away = m_comparison.pairs[row.first].kind == Kind::MovedAway;
    const QRectF& place = away ? places.first() : places.last();
    const CompareCell& cell = row.after ? *row.after : *row.before;
    const bool rightToLeft = cell.text().direction == Direction::RightToLeft;
    paintText(painter,
              {place.left(), row.top + row.height - blockGap - noteHeight + 2, place.width(), noteHeight},
              note, rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
}

void CompareCanvas::paintCell(QPainter& painter, const Row& row, const CompareCell& cell,
                              const QRectF& column, bool isAfter) const
{
    const Colors& c = colors(this);
    const ParagraphPair& pair = m_comparison.pairs[row.first];
    const int stop = currentStopOf(row);
    const QRectF box(column.left(), row.top, column.width(), row.height - blockGap);
    if (pair.kind != Kind::Same) { // a bar at the start edge: where to look
        const bool gone = pair.kind == Kind::Removed || pair.kind == Kind::MovedAway;
        const QRectF whole(column.left() - gutter - 2, box.top() + 2, column.width() + 2 * gutter + 4,
                           box.height() - 4);
        const QRectF bar(whole.left(), whole.top(), 3, whole.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(gone ? c.faint : c.accent);
        painter.drawRoundedRect(mirrored(bar, whole, layoutDirection()), 1.5, 1.5);
        if (stop == -1) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(gone ? c.muted : c.accent, 1.6));
            painter.drawRoundedRect(box.adjusted(-6, -2, 6, 2), radius::button, radius::button);
        }
    }
    const bool rightToLeft = cell.text().direction == Direction::RightToLeft;
    const double arrow = rightToLeft ? column.right() + gutter / 2.0 : column.left() - gutter / 2.0;
    paintDirectionArrow(painter, {arrow, row.top + 15}, cell.text().direction, c,
                        isAfter && pair.kind == Kind::Changed && pair.aspects.testFlag(Aspect::Direction) &&
                            m_comparison.before[pair.before].direction !=
                                m_comparison.after[pair.after].direction);
    if (pair.kind == Kind::Added || pair.kind == Kind::Removed) {
        const double x = rightToLeft ? column.left() - gutter / 2.0 : column.right() + gutter / 2.0;
        paintSign(painter, {x, row.top + 15}, pair.kind == Kind::Added, c);
    }
    cell.paint(painter, column.topLeft() + QPointF(0, row.top), c, stop, selectedIn(row, cell));
}

void CompareCanvas::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void CompareCanvas::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange ||
        event->type() == QEvent::FontChange)
        layOut();
}

void CompareCanvas::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    viewport()->update();
}

void CompareCanvas::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_ring = false;
    viewport()->update();
}

} // namespace warraq
