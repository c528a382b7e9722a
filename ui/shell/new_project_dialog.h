// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/settings.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace warraq {

/// A new newsroom: its name, its language, its site, and where its folder goes.
class NewProjectDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewProjectDialog(const QString& language, QWidget* parent = nullptr);
    [[nodiscard]] QString folder() const; ///< that is to be made
    [[nodiscard]] ProjectSettings settings() const;

private:
    void chooseParent();
    void refresh();

    QLineEdit* m_name;
    QComboBox* m_language;
    QLineEdit* m_site;
    QLineEdit* m_parent;
    QPushButton* m_create;
};

} // namespace warraq
