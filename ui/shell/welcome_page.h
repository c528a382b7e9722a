// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace warraq {

/// What the window shows before a newsroom is open.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);
    void setRecent(const QStringList& folders);

Q_SIGNALS:
    void openWanted();
    void createWanted();
    void projectChosen(const QString& folder);

private:
    QVBoxLayout* m_recent;
};

} // namespace warraq
