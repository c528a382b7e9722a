// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the queue, the cards and what stands beside them are, and what is remembered of it.
#include "moderation/comments_desk_view.h"
#include "moderation/context_column.h"
#include "moderation/queue_column.h"
#include "widgets/folding_splitter.h"

#include <QSettings>

namespace warraq {
namespace {

QString columnsKey()
{
    return QStringLiteral("comments/columns");
}

} // namespace

void CommentsDeskView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_columnsChosen)
        restoreColumns();
}

void CommentsDeskView::restoreColumns()
{
    const QVariantList sizes = QSettings().value(columnsKey()).toList();
    QList<int> widths;
    for (const QVariant& size : sizes)
        widths.append(size.toInt());
    if (widths.size() != 3) {
        const int queues = std::clamp(width() * 15 / 100, m_column->minimumWidth(), 232);
        const int context = std::clamp(width() * 27 / 100, m_context->minimumWidth(), 400);
        widths = {queues, width() - queues - context, context};
    }
    m_splitter->setSizes(widths);
}

void CommentsDeskView::storeColumns()
{
    if (m_splitter->isFolding())
        return; // the window's widths, not chosen ones
    m_columnsChosen = true;
    QVariantList sizes;
    for (const int size : m_splitter->sizes())
        sizes.append(size);
    QSettings().setValue(columnsKey(), sizes);
}

} // namespace warraq
