// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace warraq {

/// A bar with a start, an optional middle that stays in the window's middle, and an end. The start and end
/// belong to the current workplace and are swapped with it.
class Bar : public QWidget
{
    Q_OBJECT

public:
    enum class Place
    {
        Top,
        Bottom
    };
    Bar(Place place, QWidget* middle, QWidget* parent = nullptr); ///< middle may be null
    /// Shows these; those shown before are hidden and stay children of the bar until their owner goes.
    void setParts(QWidget* start, QWidget* end);
    void forget(QWidget* part); ///< its owner is about to delete it

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void put(QHBoxLayout* row, QWidget*& present, QWidget* part);

    Place m_place;
    QHBoxLayout* m_startRow;
    QHBoxLayout* m_endRow;
    QWidget* m_start = nullptr;
    QWidget* m_end = nullptr;
};

} // namespace warraq
