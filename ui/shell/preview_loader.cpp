// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preview_loader.h"

#include "base/plugins.h"
#include "shell/preview_plugin.h"

using namespace Qt::StringLiterals;

namespace warraq {

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
    return loadPluginAs<PreviewPlugin>(u"warraq_preview"_s);
}

} // namespace warraq
