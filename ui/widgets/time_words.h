// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace warraq {

/// Times as people say them, in the digits of the default locale. All arguments are UTC; clock times are local.
[[nodiscard]] QString countdownText(const QDateTime& now, const QDateTime& until); ///< 14:32, 1:02:05; 00:00 when over
[[nodiscard]] QString agoText(const QDateTime& then, const QDateTime& now);        ///< 4 seconds ago, 20 minutes ago …
[[nodiscard]] QString clockText(const QDateTime& at);                              ///< 19:40
[[nodiscard]] QString dayAndClockText(const QDateTime& at, const QDateTime& now);  ///< 19:40, or 21 Nov 19:40
[[nodiscard]] QString minutesText(int minutes);                                    ///< 20 minutes

} // namespace warraq
