// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace warraq {

/// A small window at the caret for one line of text: a link's address (always left-to-right, checked) or a
/// quote's source. Enter takes it, Escape leaves everything as it was.
class LinePopup : public QFrame
{
    Q_OBJECT

public:
    enum class Kind
    {
        Link,
        QuoteSource
    };

    /// `words`: what is linked; an address that contradicts them is asked about.
    LinePopup(Kind kind, const QString& present, const QString& words, QWidget* parent);
    void showAt(const QPoint& globalPosition);

Q_SIGNALS:
    void taken(const QString& text); ///< "" = take it away

private:
    void take();
    [[nodiscard]] bool asksAbout(const QString& address);

    Kind m_kind;
    QString m_words;
    QString m_accepted; ///< an address somebody was asked about
    QPushButton* m_apply;
    QLineEdit* m_line;
    QLabel* m_note;
};

} // namespace warraq
