// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/folding_splitter.h"

#include <QResizeEvent>

namespace warraq {

FoldingSplitter::FoldingSplitter(QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setHandleWidth(1);
}

void FoldingSplitter::setFolding(const QList<QWidget*>& columns)
{
    m_order = columns;
}

bool FoldingSplitter::isWanted(const QWidget* column) const
{
    return !column->isHidden() || std::ranges::find(m_folded, column) != m_folded.end();
}

void FoldingSplitter::setWanted(QWidget* column, bool wanted)
{
    m_folded.removeOne(column);
    if (wanted && m_order.removeOne(column))
        m_order.append(column);
    column->setVisible(wanted);
    if (isVisible())
        fold();
}

int FoldingSplitter::least(QWidget* column) const
{
    return std::max(column->minimumWidth(), column->minimumSizeHint().width()) + handleWidth();
}

QList<QWidget*> FoldingSplitter::mayFold() const
{
    QList<QWidget*> columns;
    for (QWidget* column : m_order) {
        if (isWanted(column))
            columns.append(column);
    }
    if (!columns.isEmpty())
        columns.removeLast();
    return columns;
}

QSize FoldingSplitter::minimumSizeHint() const
{
    QSize size = QSplitter::minimumSizeHint();
    for (QWidget* column : mayFold()) {
        if (!column->isHidden())
            size.rwidth() -= least(column);
    }
    return size;
}

void FoldingSplitter::resizeEvent(QResizeEvent* event)
{
    fold();
    QSplitter::resizeEvent(event);
}

void FoldingSplitter::fold()
{
    int room = width();
    for (int i = 0; i < count(); ++i) {
        if (isWanted(widget(i)))
            room -= least(widget(i));
    }
    QList<QWidget*> tooMany;
    for (QWidget* column : mayFold()) {
        if (room < 0) {
            room += least(column);
            tooMany.append(column);
        }
    }
    if (tooMany == m_folded)
        return;
    if (m_folded.isEmpty())
        m_widths = sizes();
    const QList<QWidget*> before = std::exchange(m_folded, tooMany);
    for (QWidget* column : before) {
        if (!tooMany.contains(column))
            column->show();
    }
    for (QWidget* column : std::as_const(tooMany))
        column->hide();
    if (tooMany.isEmpty())
        setSizes(m_widths);
    Q_EMIT folded();
}

} // namespace warraq
