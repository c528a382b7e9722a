// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

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

    LinePopup(Kind kind, const QString& present, QWidget* parent);
    void showAt(const QPoint& globalPosition);

Q_SIGNALS:
    void taken(const QString& text); ///< "" = take it away

private:
    void take();

    Kind m_kind;
    QLineEdit* m_line;
    QLabel* m_note;
};

} // namespace warraq
