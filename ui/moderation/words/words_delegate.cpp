// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/words/words_delegate.h"

#include "moderation/words/words_model.h"
#include "widgets/chip.h"
#include "widgets/style.h"
#include "widgets/text_paint.h"

#include <QAbstractProxyModel>
#include <QPainter>

namespace warraq {

namespace {

constexpr int rowHeight = 38;

const WordEntry* entryAt(const QModelIndex& index)
{
    const auto* proxy = qobject_cast<const QAbstractProxyModel*>(index.model());
    const QModelIndex source = proxy ? proxy->mapToSource(index) : index;
    const auto* model = qobject_cast<const WordsModel*>(source.model());
    return model ? &model->entries().at(source.row()) : nullptr;
}

Tone toneOf(const WordEntry& entry)
{
    if (entry.allowed)
        return Tone::Green;
    switch (entry.action) {
    case WordAction::Reject:
        return Tone::Red;
    case WordAction::Hold:
        return Tone::Amber;
    case WordAction::Flag:
        return Tone::Accent;
    case WordAction::Highlight:
        break;
    }
    return Tone::Neutral;
}

/// From the start of `cell` as far as there is room.
void paintChips(QPainter& painter, const QRectF& cell, const QStringList& texts, Tone tone,
                const QStyleOptionViewItem& option)
{
    qreal x = cell.left();
    for (const QString& text : texts) {
        const QSize size = chipSize(text);
        if (x + size.width() > cell.right() && x > cell.left())
            break;
        const QRectF place(x, cell.center().y() - size.height() / 2.0, size.width(), size.height());
        paintChip(painter, mirrored(place, cell, option.direction), text, tone, option.widget);
        x += size.width() + space::xs;
    }
}

} // namespace

void WordsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const WordEntry* entry = entryAt(index);
    if (entry == nullptr)
        return;
    painter->save();
    const QRectF cell = QRectF(option.rect).adjusted(space::s, 0, -space::s, 0);
    const Colors& palette = colors(option.widget);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen)
        painter->fillRect(option.rect, palette.accentGround);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, palette.panel);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), palette.line);
    if (chosen && option.state.testFlag(QStyle::State_HasFocus) && index.column() == WordsModel::Word) {
        const QRectF edge(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter->fillRect(mirrored(edge, option.rect, option.direction), palette.accent);
    }
    switch (index.column()) {
    case WordsModel::Modes:
        paintChips(*painter, cell, modeTexts(entry->modes), Tone::Neutral, option);
        break;
    case WordsModel::Action:
        paintChips(*painter, cell, {actionText(*entry)}, toneOf(*entry), option);
        break;
    default: {
        const bool isWord = index.column() == WordsModel::Word;
        const PaintedText text{.text = isWord ? entry->word : index.data().toString(),
                               .font = fontFor(TextRole::Base),
                               .color = isWord ? palette.text : palette.muted};
        const qreal height = paintedHeight(text, cell.width());
        const QRectF line(cell.left(), cell.center().y() - height / 2, cell.width(), height);
        paintText(*painter, line, text, option.direction);
    }
    }
    painter->restore();
}

QSize WordsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight};
}

} // namespace warraq
