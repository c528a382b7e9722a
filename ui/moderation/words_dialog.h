// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;

namespace warraq {

/// A few sentences of the desk: an answer, a note, another text for a comment. What was typed is not thrown
/// away by Escape without a question. Deletes itself when it closes.
class WordsDialog : public QDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString above;  ///< what it is about: the comment's own words, shown and not editable; may be ""
        QString button; ///< what taking it does
        QString hint;   ///< in the empty field
        bool mayBeEmpty = false;
    };
    WordsDialog(const Words& words, const QString& present, QWidget* parent);
    void reject() override;

Q_SIGNALS:
    void taken(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take();

    QString m_present;
    bool m_mayBeEmpty;
    QPlainTextEdit* m_text;
    QDialogButtonBox* m_buttons;
};

} // namespace warraq
