// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/hits_model.h"

#include <QStyledItemDelegate>

namespace warraq {

/// Rows of the review: a story's headline; a place with the words around it, itself on a ground (never as a
/// format, which would take Arabic letters apart) and what it becomes at the end; a correction, which can be
/// rewritten.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit HitDelegate(HitsModel& model, QObject* parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

    /// What stands beside a place for what it becomes: «removed» when nothing of it is left to see.
    [[nodiscard]] static QString wordsFor(const QString& becomes);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintCheck(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintStory(QPainter& painter, const QStyleOptionViewItem& option, const HitsModel::Row& row) const;
    void paintHit(QPainter& painter, const QStyleOptionViewItem& option, const HitsModel::Row& row) const;
    void paintCorrection(QPainter& painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const;

    HitsModel& m_model;
};

} // namespace warraq
