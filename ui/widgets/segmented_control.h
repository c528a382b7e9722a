// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QButtonGroup;

namespace warraq {

/// A few choices of which one holds, side by side in one frame.
class SegmentedControl : public QFrame
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget* parent = nullptr);
    int addSegment(const QString& text, const QString& toolTip = {}); ///< its index; the first is chosen
    void setCurrent(int index);
    [[nodiscard]] int current() const;
    void setSegmentEnabled(int index, bool enabled);

Q_SIGNALS:
    void currentChanged(int index);

private:
    QButtonGroup* m_group;
};

} // namespace warraq
