// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLabel>

namespace warraq {

/// How long is left, in large tabular figures that do not jump. Whoever has the clock calls showAt() each
/// second.
class CountdownLabel : public QLabel
{
    Q_OBJECT

public:
    explicit CountdownLabel(QWidget* parent = nullptr);
    void setUntil(const QDateTime& until) { m_until = until; } ///< UTC
    void showAt(const QDateTime& now);

private:
    QDateTime m_until;
};

} // namespace warraq
