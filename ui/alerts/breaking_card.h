// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/breaking_desk.h"
#include "widgets/card.h"

namespace warraq {

class CountdownLabel;

/// A live story on the breaking desk: the countdown largest, who and when, longer, over, open.
class LiveCard : public Card
{
    Q_OBJECT

public:
    LiveCard(const BreakingDesk::Live& live, bool writable, QWidget* parent = nullptr);
    void showAt(const QDateTime& now);

Q_SIGNALS:
    void extendWanted(int minutes);
    void endWanted();
    void openWanted();

private:
    CountdownLabel* m_countdown;
};

/// One that is over, faded.
class PastCard : public Card
{
    Q_OBJECT

public:
    PastCard(const BreakingEvent& end, const QString& whatHappened, QWidget* parent = nullptr);

Q_SIGNALS:
    void openWanted();
};

} // namespace warraq
