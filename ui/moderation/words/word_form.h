// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/words/word_list.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace warraq {

/// The chosen entries of the word list. A change of one thing is made in all of them.
class WordForm : public QWidget
{
    Q_OBJECT

public:
    explicit WordForm(QWidget* parent = nullptr);
    void show(const QList<WordEntry>& chosen, bool readOnly);

    using Change = std::function<void(WordEntry&)>;

Q_SIGNALS:
    void changed(const warraq::WordForm::Change& change);
    void renamed(const QString& word);
    void removeWanted();

private:
    void makeFields();
    void makeModes();
    void connectFields();

    QLabel* m_heading;
    QLineEdit* m_word;
    QComboBox* m_action;
    QDoubleSpinBox* m_weight;
    QLineEdit* m_note;
    QPushButton* m_remove;
    QList<std::pair<WordMode, QCheckBox*>> m_modes;
    QList<WordEntry> m_chosen;
};

} // namespace warraq
