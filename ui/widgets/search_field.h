// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QTimer;

namespace warraq {

/// A line to search with: a glass at its start, a cross at its end once there is something, Escape empties
/// it. searchChanged comes 120 ms after the last key.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString& prompt, QWidget* parent = nullptr);

Q_SIGNALS:
    void searchChanged(const QString& words);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTimer* m_pause;
};

/// Lets a field follow the direction of what is written in it (THE direction rule), the window's while it is
/// empty.
void followTextDirection(QLineEdit* field);

} // namespace warraq
