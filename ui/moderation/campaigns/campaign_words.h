// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/similar/campaigns.h"

#include <QDateTime>

namespace warraq {

/// "198.51.100.•••": enough to see that two came from one place, too little to carry away from a screen.
[[nodiscard]] QString maskedAddress(const QString& ip);
/// date_gmt as WordPress writes it; an invalid time when it is none ("0000-00-00 00:00:00").
[[nodiscard]] QDateTime timeOf(const QString& dateGmt);
/// "between 21 Nov 19:40 and 22 Nov 08:10", or one time.
[[nodiscard]] QString periodText(const Campaign& campaign, const QDateTime& now);
/// Who, from where, under what: a line of facts.
[[nodiscard]] QString factsText(const Campaign& campaign);

} // namespace warraq
