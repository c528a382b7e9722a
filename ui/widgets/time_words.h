// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/page_locale.h"

#include <QDateTime>
#include <QString>

namespace warraq {

/// Country, time zone and digits of the dates in this window: the newsroom's, so that the window and its
/// pages say the same hour and month. Until a project is open they are the machine's. Process-wide, like
/// QLocale::setDefault().
void setWindowTimes(const PageLocale& rules);

/// Times as people say them, in the digits of the default locale. All arguments are UTC.
[[nodiscard]] QString countdownText(const QDateTime& now,
                                    const QDateTime& until); ///< 14:32, 1:02:05; 00:00 when over
[[nodiscard]] QString agoText(const QDateTime& then,
                              const QDateTime& now);  ///< 4 seconds ago, 20 minutes ago …
[[nodiscard]] QString clockText(const QDateTime& at); ///< 19:40
[[nodiscard]] QString dayAndClockText(const QDateTime& at, const QDateTime& now); ///< 19:40, or 21 Nov 19:40
[[nodiscard]] QString dateTimeText(const QDateTime& at);                          ///< 22 November 2026, 19:40
[[nodiscard]] QDateTime windowTime(const QDateTime& utc); ///< in the newsroom's time zone
[[nodiscard]] QString minutesText(int minutes);           ///< 20 minutes

} // namespace warraq
