// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/similar/campaigns.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace warraq {

/// Waves, as the list of them shows.
class CampaignListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void show(const QList<Campaign>& campaigns);
    [[nodiscard]] const Campaign* campaign(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<Campaign> m_campaigns;
};

/// A wave: what it says, how large it is, how many of it wait.
class CampaignDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CampaignDelegate(const Clock& clock, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Clock& m_clock;
};

} // namespace warraq
