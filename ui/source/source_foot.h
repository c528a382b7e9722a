// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace warraq {

/// The line at the foot of the source: what is wrong and where, and the way there.
class SourceFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit SourceFoot(QWidget* parent = nullptr); ///< hidden while there is nothing to say

    void show(const QStringList& problems, int firstLine); ///< in the order of the text; line 1-based
    void setColoured(bool coloured);                       ///< no: says why everything is in one colour
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void nextWanted();

private:
    void settle();

    QLabel* m_words;
    QLabel* m_plain;
    QPushButton* m_next;
    bool m_coloured = true;
};

} // namespace warraq
