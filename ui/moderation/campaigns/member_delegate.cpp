// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/campaigns/campaign_words.h"
#include "moderation/campaigns/member_model.h"
#include "moderation/comment_queue.h"
#include "text/direction.h"
#include "widgets/chip.h"
#include "widgets/style.h"
#include "widgets/text_paint.h"
#include "widgets/time_words.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTextLayout>

namespace warraq {
namespace {

constexpr int pad = 12;
constexpr int tickRoom = 34;
constexpr int headHeight = 24;
constexpr int footHeight = 20;
constexpr int mostLines = 4;

QFont nameFont()
{
    QFont font = fontFor(TextRole::Base);
    font.setWeight(QFont::DemiBold);
    return font;
}

Tone toneOf(CommentStatus status)
{
    return status == CommentStatus::Approved ? Tone::Green
           : status == CommentStatus::Spam   ? Tone::Amber
           : status == CommentStatus::Trash  ? Tone::Red
                                             : Tone::Neutral;
}

/// The text in its own direction, its own words on a ground. Returns the height.
qreal layOut(QTextLayout& layout, const CampaignMember& member, qreal width, Qt::LayoutDirection window,
             const QColor& ground)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const auto around = window == Qt::RightToLeft ? Direction::RightToLeft : Direction::LeftToRight;
    const bool rtl = paragraphDirection(member.text, {}, {}, around) == Direction::RightToLeft;
    option.setTextDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment((window == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.setFont(fontFor(TextRole::Base));
    layout.setText(member.text);
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat marked;
    marked.setBackground(ground);
    for (const auto& [offset, length] : member.own)
        formats.append({int(offset), int(length), marked});
    layout.setFormats(formats);
    qreal y = 0;
    layout.beginLayout();
    for (int lines = 0; lines < mostLines; ++lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() * 1.1;
    }
    layout.endLayout();
    return y;
}

QRectF insideOf(const QRect& row)
{
    return QRectF(row).adjusted(4, 3, -4, -3).adjusted(pad, 8, -pad, -8);
}

QRectF wordsOf(const QRectF& inside, Qt::LayoutDirection direction)
{
    return mirrored(inside.adjusted(tickRoom, 0, 0, 0), inside, direction);
}

} // namespace

MemberDelegate::MemberDelegate(const Clock& clock, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{
}

QSize MemberDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const MemberModel*>(index.model());
    const CampaignMember* member = model ? model->member(index.row()) : nullptr;
    const auto* view = qobject_cast<const QAbstractScrollArea*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (!member || width <= 0)
        return {width, 80};
    QTextLayout layout;
    const qreal room = insideOf({0, 0, width, 100}).width() - tickRoom;
    const qreal text = member->same ? 22 : layOut(layout, *member, room, option.direction, {});
    return {width, qCeil(headHeight + text + footHeight + 22)};
}

/// What was decided before, at the end of the line at `y`.
void MemberDelegate::paintDecision(QPainter& painter, CommentStatus status, const QRectF& words, qreal y,
                                   const QStyleOptionViewItem& option)
{
    if (status == CommentStatus::Pending)
        return;
    const QString label = decisionLabel(status);
    const QSize size = chipSize(label);
    const QRectF chip(words.right() - size.width(), y - 2, size.width(), size.height());
    paintChip(painter, mirrored(chip, words, option.direction), label, toneOf(status), option.widget);
}

void MemberDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const auto* model = qobject_cast<const MemberModel*>(index.model());
    const CampaignMember* member = model ? model->member(index.row()) : nullptr;
    if (!member)
        return;
    const Colors& c = colors(option.widget);
    const auto direction = option.direction;
    const bool belongs = model->belongs(index.row());
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(current ? c.accent : c.line, current ? 2 : 1));
    painter->setBrush(belongs ? c.raised : c.paper);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(4.5, 3.5, -4.5, -3.5), radius::button,
                             radius::button);

    const QRectF inside = insideOf(option.rect);
    QStyleOptionButton tick;
    tick.palette = option.palette;
    tick.rect = mirrored({inside.left(), inside.top() + 2, 20, 20}, inside, direction).toRect();
    tick.state = QStyle::State_Enabled | (belongs ? QStyle::State_On : QStyle::State_Off);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &tick, painter, option.widget);

    const QRectF words = wordsOf(inside, direction);
    const QColor ink = belongs ? c.text : c.faint;
    paintText(*painter, words, {member->author, nameFont(), ink}, direction);
    const QDateTime time = timeOf(member->comment.dateGmt);
    PaintedText when{time.isValid() ? dayAndClockText(time, m_clock.now()) : QString(),
                     fontFor(TextRole::Small), c.muted};
    when.endAligned = true;
    paintText(*painter, words, when, direction);
    qreal y = words.top() + headHeight;
    if (member->same) {
        paintText(*painter, {words.left(), y, words.width(), 22},
                  {tr("Says the commonest text, word for word"), fontFor(TextRole::Small), c.faint},
                  direction);
        y += 22;
    } else {
        QTextLayout layout;
        const qreal height = layOut(layout, *member, words.width(), direction, c.amberGround);
        painter->setPen(ink);
        layout.draw(painter, {words.left(), y});
        y += height;
    }
    QStringList facts;
    if (!member->comment.ip.isEmpty())
        facts.append(isolated(maskedAddress(member->comment.ip)));
    if (!member->article.isEmpty())
        facts.append(isolated(member->article));
    if (!belongs)
        facts.prepend(tr("Taken out of the wave"));
    paintText(*painter, {words.left(), y + 2, words.width(), footHeight},
              {facts.join(QStringLiteral(" \u00b7 ")), fontFor(TextRole::Small), c.muted}, direction);
    paintDecision(*painter, member->comment.status, words, y, option);
    painter->restore();
}

bool MemberDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                 const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const QRectF inside = insideOf(option.rect);
    const QRectF tick =
        mirrored({inside.left() - pad, inside.top() - 8, tickRoom + 6, 36}, inside, option.direction);
    if (mouse->button() != Qt::LeftButton || !tick.contains(mouse->position()))
        return false;
    const bool belongs = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, belongs ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace warraq
