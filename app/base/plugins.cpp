// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plugins.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace warraq {

QStringList pluginFolders()
{
    const QString chosen = qEnvironmentVariable("WARRAQ_PLUGIN_PATH");
    if (!chosen.isEmpty())
        return chosen.split(QDir::listSeparator(), Qt::SkipEmptyParts);
    const QDir program(QCoreApplication::applicationDirPath());
    QStringList folders{QDir::cleanPath(program.filePath(u"../lib/warraq"_s))};
    folders.append(QDir::cleanPath(program.filePath(QStringLiteral(WARRAQ_PLUGIN_FOLDER))));
    folders.removeDuplicates();
    return folders;
}

Result<QObject*> loadPlugin(const QString& name)
{
    const QString library = "lib"_L1 + name + ".so"_L1;
    QString said = library + ": "_L1 + pluginFolders().join(u", "_s);
    for (const QString& folder : pluginFolders()) {
        const QString file = folder + u'/' + library;
        if (!QFileInfo::exists(file))
            continue;
        QPluginLoader loader(file);
        if (QObject* plugin = loader.instance())
            return plugin;
        said = loader.errorString();
    }
    return fail(ErrorCode::MissingPart, library, 0, said);
}

} // namespace warraq
