// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/stories_model.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace warraq {

/// Paints the rows of the story list: headings with counts; stories with headline, state and who; breaking
/// ones with a red edge at their start and the countdown.
class StoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit StoryDelegate(const StoriesModel& model, QObject* parent = nullptr);
    void setOpenStory(const ArticleId& id) { m_open = id; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                      const StoriesModel::Row& row) const;
    void paintStory(QPainter& painter, const QStyleOptionViewItem& option,
                    const StoriesModel::Row& row) const;
    void paintMeta(QPainter& painter, const QRectF& line, const StoriesModel::Row& row,
                   const QWidget* widget) const;
    [[nodiscard]] int headlineLines(const QString& headline, int width) const;

    const StoriesModel& m_model;
    ArticleId m_open;
    mutable QCache<QString, int> m_lines{20'000};
};

} // namespace warraq
