// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/countdown_label.h"

#include "widgets/style.h"
#include "widgets/time_words.h"

namespace warraq {

CountdownLabel::CountdownLabel(QWidget* parent)
    : QLabel(parent)
{
    setFont(fontFor(TextRole::Countdown));
    setProperty("tone", QStringLiteral("red"));
    // 14:32 reads left to right in every window.
    setLayoutDirection(Qt::LeftToRight);
    setTextFormat(Qt::PlainText);
}

void CountdownLabel::showAt(const QDateTime& now)
{
    const QString left = countdownText(now, m_until);
    if (left != text())
        setText(left);
}

} // namespace warraq
