// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace warraq {

/// Where every "now" comes from, so that countdowns and journals can be tested. Passed by reference, never
/// owned.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Current time in UTC, millisecond resolution.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace warraq
