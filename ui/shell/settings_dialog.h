// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"
#include "shell/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace warraq {

class SegmentedControl;

/// Settings of the person (language, appearance, name) and of the desk (digits, breaking time).
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const Preferences& preferences, Project* project,
                   QWidget* parent = nullptr); ///< project may be null
    [[nodiscard]] Preferences preferences() const;
    [[nodiscard]] Result<void> saveDesk(); ///< writes what changed into the project

private:
    void makeDesk(QVBoxLayout& column);

    Preferences m_preferences;
    Project* m_project;
    QComboBox* m_language;
    SegmentedControl* m_appearance;
    QLineEdit* m_person;
    SegmentedControl* m_digits = nullptr;
    QSpinBox* m_minutes = nullptr;
    QSpinBox* m_versions = nullptr;
    SegmentedControl* m_quotes = nullptr;
    QCheckBox* m_frenchSpaces = nullptr;
    QCheckBox* m_editComments = nullptr;
    SegmentedControl* m_typedDigits = nullptr;
};

} // namespace warraq
