// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QWidget>

namespace warraq {

/// How many came when: bars from the window's start to its end, the first and last time below them.
class TimeHistogram : public QWidget
{
    Q_OBJECT

public:
    explicit TimeHistogram(QWidget* parent = nullptr);
    void show(const QList<QDateTime>& times, const QDateTime& now);
    [[nodiscard]] QList<int> bars() const { return m_bars; }
    [[nodiscard]] QSize sizeHint() const override { return {320, 64}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 64}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<int> m_bars;
    QString m_from;
    QString m_to;
};

} // namespace warraq
