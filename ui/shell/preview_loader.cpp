// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preview_loader.h"

#include "shell/preview_plugin.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace warraq {

QStringList previewPluginFolders()
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

namespace {

QtMessageHandler usualHandler = nullptr;

/// WebEngine, loaded into a running program, asks for shared OpenGL contexts, and Qt complains that it is too
/// late for them. Pages are painted in memory and need none; all other words pass.
void withoutOpenGlComplaint(QtMsgType type, const QMessageLogContext& context, const QString& words)
{
    if (!words.contains("AA_ShareOpenGLContexts"_L1))
        usualHandler(type, context, words);
}

class QuietLoading
{
public:
    QuietLoading() { usualHandler = qInstallMessageHandler(withoutOpenGlComplaint); }
    ~QuietLoading() { qInstallMessageHandler(usualHandler); }
    Q_DISABLE_COPY_MOVE(QuietLoading)
};

} // namespace

Result<PreviewPlugin*> loadPreviewPlugin()
{
    const QuietLoading quiet;
    QString said = u"libwarraq_preview.so: "_s + previewPluginFolders().join(u", "_s);
    for (const QString& folder : previewPluginFolders()) {
        const QString file = folder + "/libwarraq_preview.so"_L1;
        if (!QFileInfo::exists(file))
            continue;
        QPluginLoader loader(file);
        if (auto* plugin = qobject_cast<PreviewPlugin*>(loader.instance()))
            return plugin;
        said = loader.errorString();
    }
    return fail(ErrorCode::MissingPart, u"libwarraq_preview.so"_s, 0, said);
}

} // namespace warraq
