// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace warraq {

/// A small window at the caret for one line of text, such as a quote's source. Enter takes it, Escape leaves
/// everything as it was. Deletes itself when it closes.
class LinePopup : public QFrame
{
    Q_OBJECT

public:
    struct Words
    {
        QString name;        ///< of the window
        QString line;        ///< what is asked for
        QString placeholder; ///< an example
        QString button;
    };
    LinePopup(const Words& words, const QString& present, QWidget* parent);
    void showAt(const QPoint& globalPosition);

Q_SIGNALS:
    void taken(const QString& text); ///< "" = take it away

protected:
    /// What a typed line is taken as; nothing while there is something to be said about it first.
    [[nodiscard]] virtual std::optional<QString> accepted(const QString& typed) { return typed; }
    void say(const QString& words, const QString& tone); ///< below the line
    void resizeEvent(QResizeEvent* event) override;      ///< stays on the screen
    void take();

    [[nodiscard]] QLineEdit* line() const { return m_line; }
    [[nodiscard]] QPushButton* button() const { return m_apply; }
    [[nodiscard]] QBoxLayout* column() const { return m_column; }
    [[nodiscard]] QBoxLayout* row() const { return m_row; }

private:
    void place();

    QPoint m_anchor; ///< global
    QPushButton* m_apply;
    QLineEdit* m_line;
    QLabel* m_note;
    QBoxLayout* m_row;
    QBoxLayout* m_column;
};

} // namespace warraq
