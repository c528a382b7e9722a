// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/campaigns/campaign_list.h"

#include "comments/comment_truth.h"
#include "moderation/campaigns/campaign_words.h"
#include "text/direction.h"
#include "widgets/chip.h"
#include "widgets/style.h"
#include "widgets/text_paint.h"

#include <QPainter>

namespace warraq {
namespace {

constexpr int rowHeight = 104;
constexpr int pad = 16;
constexpr int chipRoom = 150;

} // namespace

void CampaignListModel::show(const QList<Campaign>& campaigns)
{
    if (campaigns == m_campaigns)
        return;
    beginResetModel();
    m_campaigns = campaigns;
    endResetModel();
}

const Campaign* CampaignListModel::campaign(int row) const
{
    return row >= 0 && row < m_campaigns.size() ? &m_campaigns[row] : nullptr;
}

int CampaignListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_campaigns.size());
}

QVariant CampaignListModel::data(const QModelIndex& index, int role) const
{
    const Campaign* shown = campaign(index.row());
    if (!shown || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return QString(factsText(*shown) + QStringLiteral(": ") +
                   isolated(cleanedText(shown->text).simplified()));
}

CampaignDelegate::CampaignDelegate(const Clock& clock, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{
}

QSize CampaignDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.rect.width(), rowHeight};
}

void CampaignDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const auto* model = qobject_cast<const CampaignListModel*>(index.model());
    const Campaign* campaign = model ? model->campaign(index.row()) : nullptr;
    if (!campaign)
        return;
    const Colors& c = colors(option.widget);
    const auto direction = option.direction;
    const QRectF card = QRectF(option.rect).adjusted(4, 4, -4, -4);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(current ? c.accent : c.line, current ? 2 : 1));
    painter->setBrush(campaign->pending > 0 ? c.raised : c.paper);
    painter->drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
    const QRectF inside = card.adjusted(pad, pad - 4, -pad, -pad + 4);
    const QRectF words(inside.left(), inside.top(), inside.width() - chipRoom, inside.height());
    PaintedText text{cleanedText(campaign->text).simplified(), fontFor(TextRole::Base), c.text, 2, 1.15};
    const qreal used = paintText(*painter, mirrored(words, inside, direction), text, direction);
    const QRectF below = inside.adjusted(0, std::max(used, 40.0) + 6, 0, 0);
    const QString facts = factsText(*campaign);
    const QString period = periodText(*campaign, m_clock.now());
    paintText(*painter, below,
              {period.isEmpty() ? facts : facts + QStringLiteral(" \u00b7 ") + period,
               fontFor(TextRole::Small), c.muted},
              direction);
    if (campaign->pending > 0) {
        const QString waiting = tr("%Ln await(s) a decision", nullptr, int(campaign->pending));
        const QSize size = chipSize(waiting);
        const QRectF chip(inside.right() - size.width(), inside.top(), size.width(), size.height());
        paintChip(*painter, mirrored(chip, inside, direction), waiting, Tone::Amber, option.widget);
    }
    painter->restore();
}

} // namespace warraq
