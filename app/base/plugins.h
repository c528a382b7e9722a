// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QObject>
#include <QStringList>

namespace warraq {

/// Parts that stand in libraries of their own (lib<name>.so), because what they link costs memory and start
/// time that many runs, and the first second of all, have no use for.
///
/// Folders that may hold them, best first: those of WARRAQ_PLUGIN_PATH when it is set, else the build tree
/// and the installation, both relative to the program, so that a tree can be moved.
[[nodiscard]] QStringList pluginFolders();

/// Loads lib<name>.so, once; it lives as long as the program. Any thread. Error: MissingPart; `detail` is
/// what the loader said.
[[nodiscard]] Result<QObject*> loadPlugin(const QString& name);

/// The same, as the interface that is expected of it.
template <class Interface>
[[nodiscard]] Result<Interface*> loadPluginAs(const QString& name)
{
    const auto plugin = loadPlugin(name);
    if (!plugin)
        return passOn(plugin);
    if (auto* part = qobject_cast<Interface*>(*plugin))
        return part;
    return fail(ErrorCode::MissingPart, name, 0, QStringLiteral("of another version"));
}

} // namespace warraq
