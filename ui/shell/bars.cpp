// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bars.h"

#include "widgets/style.h"

#include <QGridLayout>
#include <QPainter>

namespace warraq {

Bar::Bar(Place place, QWidget* middle, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_startRow(new QHBoxLayout)
    , m_endRow(new QHBoxLayout)
{
    setFixedHeight(place == Place::Top ? 48 : 30);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(space::l, 0, space::l, 0);
    grid->setHorizontalSpacing(space::l);
    m_endRow->addWidget(new QWidget(this), 1);
    grid->addLayout(m_startRow, 0, 0);
    if (middle)
        grid->addWidget(middle, 0, 1);
    grid->addLayout(m_endRow, 0, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    if (place == Place::Bottom)
        setObjectName(QStringLiteral("statusBar"));
    // Both sides stand also when they are empty, so that the middle stays in the middle.
    m_startRow->addWidget(new QWidget(this), 1);
}

void Bar::put(QHBoxLayout* row, QWidget*& present, QWidget* part)
{
    if (part == present)
        return;
    if (present) {
        row->removeWidget(present);
        present->hide();
    }
    present = part;
    if (part) {
        part->setParent(this);
        // The start part hugs the start, the end part the end, whatever their sizes.
        row->insertWidget(row == m_startRow ? 0 : 1, part);
        part->show();
    }
}

void Bar::setParts(QWidget* start, QWidget* end)
{
    put(m_startRow, m_start, start);
    put(m_endRow, m_end, end);
}

void Bar::forget(QWidget* part)
{
    if (part == m_start)
        m_start = nullptr;
    if (part == m_end)
        m_end = nullptr;
}

void Bar::paintEvent(QPaintEvent*)
{
    const Colors& c = colors(this);
    QPainter painter(this);
    painter.fillRect(rect(), m_place == Place::Top ? c.paper : c.panel);
    painter.fillRect(QRect(0, m_place == Place::Top ? height() - 1 : 0, width(), 1), c.line);
}

} // namespace warraq
