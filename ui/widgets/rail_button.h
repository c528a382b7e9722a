// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace warraq {

/// A place in the rail: symbol, word, and a live count that is red only for alarm.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RailButton(const QIcon& symbol, const QString& label, QWidget* parent = nullptr);
    void setBadge(int count, bool alarm); ///< 0 hides it
    [[nodiscard]] int badge() const { return m_badge; }
    [[nodiscard]] bool badgeIsAlarm() const { return m_alarm; }
    [[nodiscard]] QSize sizeHint() const override { return {64, 58}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintBadge(QPainter& painter, const QRectF& symbol) const;

    int m_badge = 0;
    bool m_alarm = false;
};

} // namespace warraq
