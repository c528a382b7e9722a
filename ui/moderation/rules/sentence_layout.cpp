// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/rules/sentence_layout.h"

#include "widgets/style.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace warraq {
namespace {

constexpr int gap = space::xs;

} // namespace

SentenceLayout::SentenceLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

SentenceLayout::~SentenceLayout()
{
    qDeleteAll(m_items);
}

void SentenceLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* SentenceLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize SentenceLayout::minimumSize() const
{
    QSize size(0, 28);
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void SentenceLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int SentenceLayout::place(const QRect& rect, bool move) const
{
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = rect.y();
    for (qsizetype first = 0; first < m_items.size();) {
        int height = 28;
        int width = 0;
        qsizetype last = first;
        for (; last < m_items.size(); ++last) {
            const QSize hint = m_items[last]->sizeHint();
            if (last > first && width + hint.width() > rect.width())
                break;
            width += hint.width() + gap;
            height = std::max(height, hint.height());
        }
        int x = rect.x();
        for (; first < last; ++first) {
            const QSize hint = m_items[first]->sizeHint();
            if (move) // all of a line on one middle
                m_items[first]->setGeometry(
                    QStyle::visualRect(direction, rect, {QPoint(x, y + (height - hint.height()) / 2), hint}));
            x += hint.width() + gap;
        }
        y += height;
    }
    return y - rect.y();
}

} // namespace warraq
