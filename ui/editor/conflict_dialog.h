// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/conflict_block.h"

#include <QDialog>

class QBoxLayout;

namespace warraq {

class CompareView;

/// What two people wrote at one place, word by word beside each other: take one, the other, or both.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    ConflictDialog(const Conflict& conflict, Direction article, QWidget* parent);

Q_SIGNALS:
    void chosen(warraq::ConflictChoice choice);
    void sourceWanted(); ///< neither: edit the place by hand

private:
    void addButtons();
    void addButton(QBoxLayout& row, const QString& text, ConflictChoice choice);

    CompareView* m_compare;
};

} // namespace warraq
