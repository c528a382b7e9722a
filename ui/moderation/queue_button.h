// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace warraq {

/// A row of the queue column: its name at the start, how many at the end. Names may be a reader's or an
/// article's.
class QueueButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit QueueButton(const QString& name, QWidget* parent = nullptr);
    void setCount(qint64 count); ///< -1 shows none (not read yet)
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void describe();

    qint64 m_count = -1;
};

} // namespace warraq
