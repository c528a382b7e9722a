// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/abbreviations.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace warraq {

/// The desk's ready texts to choose from: type a few letters, Enter puts the text in. Deletes itself when it
/// closes.
class TextChooser : public QFrame
{
    Q_OBJECT

public:
    TextChooser(const AbbreviationList& list, QWidget* parent);
    void showAt(const QPoint& globalPosition);

Q_SIGNALS:
    void chosen(const QString& text);
    void editWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void take();

    AbbreviationList m_all;
    QLineEdit* m_words;
    QListWidget* m_list;
    QLabel* m_none;
};

} // namespace warraq
