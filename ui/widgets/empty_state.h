// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace warraq {

/// What an empty place says: what belongs there, and the first step towards it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString& iconName, const QString& title, const QString& text, QWidget* parent = nullptr);
    QPushButton* addStep(const QString& text, bool primary = true);

private:
    QVBoxLayout* m_steps;
};

} // namespace warraq
