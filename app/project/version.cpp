// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/version.h"

#include <algorithm>
#include <array>
#include <utility>

namespace warraq {

namespace {

constexpr std::array<std::pair<Reason, QStringView>, 9> reasons{{
    {Reason::Saved, u"saved"},
    {Reason::Status, u"status"},
    {Reason::Restored, u"restored"},
    {Reason::Recovered, u"recovered"},
    {Reason::Named, u"named"},
    {Reason::Deleted, u"deleted"},
    {Reason::Imported, u"imported"},
    {Reason::Outside, u"outside"},
    {Reason::Merged, u"merged"},
}};

} // namespace

QString reasonName(Reason reason)
{
    const auto* const found =
        std::ranges::find(reasons, reason, [](const auto& entry) { return entry.first; });
    return found == reasons.end() ? QString() : found->second.toString();
}

std::optional<Reason> reasonFromName(QStringView name)
{
    const auto* const found =
        std::ranges::find(reasons, name, [](const auto& entry) { return entry.second; });
    return found == reasons.end() ? std::nullopt : std::optional(found->first);
}

QString changeName(Change change)
{
    switch (change) {
    case Change::Added:
        return QStringLiteral("added");
    case Change::Changed:
        return QStringLiteral("changed");
    case Change::Gone:
        return QStringLiteral("gone");
    }
    return {};
}

} // namespace warraq
