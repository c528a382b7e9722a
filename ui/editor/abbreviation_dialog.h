// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/abbreviations.h"

#include <QDialog>

class QLineEdit;
class QTextEdit;
class QPushButton;
class QTreeWidget;

namespace warraq {

/// The desk's abbreviations and ready texts: a list above, the chosen entry below.
class AbbreviationDialog : public QDialog
{
    Q_OBJECT

public:
    AbbreviationDialog(const AbbreviationList& list, bool readOnly, QWidget* parent = nullptr);
    /// As it stands now; entries without a text, or with neither name nor abbreviation, are left out.
    [[nodiscard]] AbbreviationList list() const;

private:
    void makeForm(bool readOnly);
    void showEntry();
    void takeEntry();
    void turnText();
    void addEntry();
    void removeEntry();
    void showLine(int row);
    [[nodiscard]] int current() const; ///< -1 for none

    AbbreviationList m_list;
    QTreeWidget* m_lines;
    QLineEdit* m_typed;
    QLineEdit* m_name;
    QTextEdit* m_text;
    QPushButton* m_remove;
};

} // namespace warraq
