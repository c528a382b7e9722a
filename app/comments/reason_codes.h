// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>

namespace warraq {

/// Why a comment was refused, as the journal and the mirror write it. The order is that of the keys 1 to 9. A
/// desk may write others; they are shown as they are.
inline constexpr auto reasonCodes = std::to_array<QLatin1StringView>(
    {QLatin1StringView("offensive"), QLatin1StringView("harassment"), QLatin1StringView("hate"),
     QLatin1StringView("advertising"), QLatin1StringView("illegal"), QLatin1StringView("misinformation"),
     QLatin1StringView("off_topic"), QLatin1StringView("personal_data"), QLatin1StringView("other")});

} // namespace warraq
