// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace warraq {

/// Why an address that is well formed may still lead readers astray.
enum class LinkDoubt
{
    MixedScripts, ///< a part of the host is written in letters that look alike but are others (UTS #39, 5.2)
    OtherHost,    ///< the words of the link name another host than the one it leads to
    LocalOnly     ///< leads somewhere on this machine or in this house
};

/// `words` are those that are linked. Addresses without a host have no doubts.
[[nodiscard]] std::optional<LinkDoubt> doubtOf(const QString& address, QStringView words);

} // namespace warraq
